what-released =
    { $bound ->
        [exact] { $count ->
            [one] освобождён { $people }
           *[other] освобождены { $people }
        }
       *[other] освобождено { $people }
    }
what-pardoned =
    { $bound ->
        [exact] { $count ->
            [one] помилован { $people }
           *[other] помилованы { $people }
        }
       *[other] помиловано { $people }
    }
what-deported =
    { $bound ->
        [exact] { $count ->
            [one] освобождён и вывезен из страны { $people }
           *[other] освобождены и вывезены из страны { $people }
        }
       *[other] освобождено и вывезено из страны { $people }
    }
what-exchanged =
    { $bound ->
        [exact] { $count ->
            [one] освобождён при обмене { $people }
           *[other] освобождены при обмене { $people }
        }
       *[other] освобождено при обмене { $people }
    }
what-announced = объявлено об освобождении: { $people }
what-reversed = считались освобождёнными, но не на свободе: { $people }
what-released-uncounted = освобождены люди (сколько — не названо)
what-pardoned-uncounted = помилованы люди (сколько — не названо)
what-reversed-uncounted = считались освобождёнными, но не на свободе
what-by = { $imposer }: { $step }
what-targets = { $step } ({ $targets })

headline-said = { $what } — { $says }
headline-press = Пресса, не подтверждено: { $what } — { $says }
headline-revised = Цифра исправлена: { $what } (раньше: { $before }) — { $says }
headline-revised-bare = Исправление: { $what } — { $says }
headline-raised = Больше, чем сообщалось: { $what } (раньше: { $before }) — { $says }
headline-disputed = Цифры расходятся: { $sides }
headline-confirmed = Подтверждено: { $what } — { $says }
headline-withdrawn = Отозвано: { $what }
headline-announced = { $what }, объявлено — { $says }
headline-in-force = { $what }, вступило в силу — { $says }
headline-reversed = Взято назад: { $what } — { $says }
headline-total = Остаются за решёткой: { $people } — { $says }
headline-total-changed = Остаются за решёткой: { $people } (раньше: { $before }) — { $says }
headline-edited = Слова изменены после нашего сообщения — { $speaker }
headline-deleted = Публикация удалена после нашего сообщения — { $speaker }
headline-review = Проверить человеку: это новость? (уверенность { $certainty })

dispute-side = { $number } — { $speaker }
figures-title = Кто какую цифру называет:
figure-line = { $number } — { $speaker }
figure-line-relayed = { $number } — { $speaker }, в пересказе { $source }
figure-line-gone = { $number } — { $speaker } (больше не сказано: публикация удалена или изменена)
voice-relayed = { $speaker }, в пересказе { $source }
figure-line-recall = { $number } — { $speaker }, вспоминая
figure-line-reversed = { $number } не на свободе — { $speaker }

parts-title = Среди них:
part-line = { $number } — { $label }

named-title = Названы:
named-reversed = Не на свободе, хотя считались освобождёнными:
more = … и ещё { $count }
more-on-page = … и ещё { $count } на странице

about = Было сообщено: { $what }
who = Кто: { $who }
still-held = Остаются за решёткой: { $people } — { $says }, на { $day }
total-as-of = По состоянию на { $day }
total-before = Раньше: { $people }, на { $day }
quote-title = Дословно:
words-before = Раньше:
words-now = Теперь:
words-one-side = Одна сторона:
words-other-side = Другая сторона:
words-deleted = Удалённый текст:
may-be-part = Возможно, часть того, о чём уже сообщено: { $id }
only-press = Одно сообщение прессы под её собственную ответственность; больше никто этого пока не говорит.
note-upwards = Прежняя цифра — часть этой.
note-explained = Это объясняет, почему цифры расходились.
note-digest = Небольшое изменение за день; о больших мы сообщаем сразу.
note-vanished = В изменённом тексте этого больше нет.
note-decided = Человек проверил это и исправил.
why = Почему: { $reason }
updated-line = Обновлено { $at }. Раньше ({ $first }) здесь стояло: { $what }

sanctions-announced = Объявлено: { $day }
sanctions-in-force = В силе: { $day }
sanctions-no-law = В силе: правовой текст пока не найден
sanctions-due = Должно вступить в силу: { $day }
sanctions-gap =
    { $days ->
        [0] Слова и закон в один день
        [one] От слов до закона: { $days } день
        [few] От слов до закона: { $days } дня
       *[other] От слов до закона: { $days } дней
    }
sanctions-law-first =
    { $days ->
        [one] Закон вышел на { $days } день раньше слов
        [few] Закон вышел на { $days } дня раньше слов
       *[other] Закон вышел на { $days } дней раньше слов
    }
sanctions-instrument = Правовой текст: { $instrument }

link-post = Публикация: { $at } (минское время)
link-page = Всё об этом событии
proof-hint = Доказательства: { $command }
button-proof = Доказательства
button-page = Страница

linked-sanctions = Санкции в эти же дни:
linked-releases = Освобождения в эти же дни:
