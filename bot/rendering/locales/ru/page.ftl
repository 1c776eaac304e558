page-title = Volia: кого освобождают в Беларуси, кто об этом говорит и чем это доказано
page-tagline = Кого освобождают в Беларуси, кто об этом говорит и чем это доказано.
page-languages = Языки
page-skip = Перейти к содержанию
page-as-of = Страница от { $moment }
page-source = источник
page-none-yet = Пока ничего не известно.

page-held = Остаются в заключении
page-held-note = политзаключённые, по подсчёту: { $name }
page-held-date = на { $day }
page-held-others = Другие подсчёты
page-last-release = Последнее освобождение
page-before = До этого
page-number-unknown = без числа
page-sanctions = Санкции
page-announced = объявлено { $day }
page-in-force = действует с { $day }
page-due = ожидается { $day }
page-not-in-force = правовой текст пока не найден
page-gap =
    { $days ->
        [one] документ вышел через { $days } день после слов
        [few] документ вышел через { $days } дня после слов
       *[other] документ вышел через { $days } дней после слов
    }
page-gap-before =
    { $days ->
        [one] документ вышел за { $days } день до слов
        [few] документ вышел за { $days } дня до слов
       *[other] документ вышел за { $days } дней до слов
    }

page-manner-pardon = Помилованы
page-manner-deportation = Освобождены и вывезены из страны
page-manner-exchange = Освобождены по обмену
page-manner-amnesty = Освобождены по амнистии
page-manner-early = Освобождены досрочно
page-manner-term-ended = Вышли по окончании срока
page-manner-unspecified = Освобождены
page-episode-title = { $what }: { $people }
page-step-title = { $who }: { $direction } ({ $targets })
page-or = { $first } или { $second }
page-people-unknown = число не известно
page-total-title = { $name }: { $count } остаются в заключении
page-total-was = прежде: { $count }

page-timeline = Хронология
page-timeline-title = Освобождения, число удерживаемых и санкции, с { $from } по { $to }
page-timeline-desc =
    { $releases ->
        [one] { $releases } освобождение
        [few] { $releases } освобождения
       *[other] { $releases } освобождений
    }, самое большое: { $largest } чел., { $day }. Шагов по санкциям: { $steps }. Те же числа есть в списках на этой странице и в /v1.
page-timeline-desc-empty = Освобождений за это время не известно. Шагов по санкциям: { $steps }.
page-timeline-held = Остаются в заключении (шкала не от 0)
page-timeline-released = Освобождены, человек в день
page-timeline-sanctions = Санкции
page-legend-eased = смягчены
page-legend-imposed = введены или продлены
page-legend-hollow = пустой знак: только объявлено
page-timeline-sources = Volia, { $day } · Источники: { $names }

page-claim-gone = Больше не утверждается
page-claim-changed = Утверждается иначе
page-claim-new = Утверждается впервые
page-figure-place = { $post }, версия { $version }
page-figure-span = { $place }, знаки { $first }–{ $last }
page-counted = Какие события сосчитаны
page-releases = Освобождения
page-all-episodes = Все освобождения и санкции как данные
page-alerts = Последние сообщения
page-no-alerts = Сообщений пока нет.
page-sources = Источники
page-sources-note =
    { $ok ->
        [one] { $ok } работает
       *[other] { $ok } работают
    }, с неполадками: { $failing }.
page-col-day = День
page-col-what = Что
page-col-state = Состояние
page-col-source = Источник
page-col-role = Чей голос
page-col-last-success = Прочитан
page-col-last-post = Новая публикация
page-never = никогда
page-ago-now = только что
page-ago-minutes = { $n } мин назад
page-ago-hours = { $n } ч назад
page-ago-days =
    { $n ->
        [one] { $n } день назад
        [few] { $n } дня назад
       *[other] { $n } дней назад
    }

page-follow = Следить
page-follow-atom = Лента Atom
page-follow-json = JSON Feed
page-follow-api = Данные (API) и как ими пользоваться
page-keeps = Что хранит Volia
page-keeps-text = О читателях этой страницы: ничего. Ни cookies, ни счётчиков, ни адресов, ничего не загружается со стороны. Об источниках: каждая версия каждой публикации вместе с полученными байтами, чтобы любое число можно было проверить.
page-figures-note = Каждое число здесь принадлежит названному источнику. Своих чисел Volia не выводит.
page-minsk = Время и дни указаны по Минску.

page-back = Все освобождения и санкции
page-figures = Числа: кто сколько называет
page-col-speaker = Кто говорит
page-col-count = Сколько
page-col-when = Когда
page-superseded = позже заменено
page-repeats = повторяет { $source }
page-recall = сказано позже, задним числом
page-reversed = взято назад: не на свободе
page-parts = Из них
page-people = Названы по именам
page-person-reversed = Названы освобождёнными, но не на свободе
page-posts = Публикации и доказательства
page-post-open = открыть публикацию
page-deleted = удалена
page-version = версия { $number }, замечена { $moment }
page-version-deleted = версия { $number }: удалена, замечено { $moment }
page-evidence = SHA-256 страницы в архиве
page-no-evidence = страницы в архиве нет
page-history = Что было сообщено, по порядку
page-merged = Это часть другого события:
page-may-be-part = Возможно, это часть другого события:
page-old-words = Было
page-new-words = Стало
page-press-only = пресса, не подтверждено
page-press-title = Пресса, не подтверждено: { $title }
page-note-upwards = включает прежнее число
page-note-explained = объясняет разницу между числами
page-note-not-free = посчитаны освобождёнными, но не на свободе
page-note-digest = небольшое изменение за день
page-note-vanished = утверждения больше нет в тексте
page-cancels = отзывает прежнее сообщение
page-updates = дополняет прежнее сообщение

page-docs = Данные Volia
page-docs-text = Всё, что есть на странице, здесь в виде JSON. Списки приходят как items и next: верните next в параметре after. Ошибки: application/problem+json. Полное описание для программ:
page-docs-webhooks = Организациям каждое сообщение приходит на их сервер, подписанное по Standard Webhooks. JSON Schema отправляемого:
page-error = Такой страницы нет
page-error-text = На первую страницу

page-uncertain = Ещё не проверено
page-uncertain-note = Об этом никому не сообщалось: Volia не уверена, что правильно поняла. Прочтите сам источник.
page-why-unsure = уверенность { $percent } из 100
page-why-part = возможно, часть уже известного
page-why-old = сказано как новость, но о более раннем дне
page-why-leap = число, которое резко изменилось
page-why-unclear = неясно, к чему это относится
page-record = Как часто ошибаемся мы
page-record-note = Считает сама программа: по тому, что она сообщила, и по решениям людей, с { $day }
page-record-told = Сообщений о новом
page-record-false = из них ложных и отозванных
page-record-corrected = Исправлений того, что было понято неверно
page-record-missed = Событий, о которых никому не сообщили
page-record-by-person = Сообщено только после решения человека
page-record-delay = От публикации до сообщения
page-record-delays = половина за { $half }, девять из десяти за { $most }
page-span-seconds = { $n } с
page-span-minutes = { $n } мин
page-span-hours = { $n } ч
page-decided = решение человека
page-decided-why = решение человека: { $reason }
