what-released = звільнено: { $people }
what-pardoned = помилувано: { $people }
what-deported = звільнено й вивезено з країни: { $people }
what-exchanged = звільнено під час обміну: { $people }
what-announced = оголошено про звільнення: { $people }
what-reversed = вважали звільненими, але не на волі: { $people }
what-released-uncounted = звільнено людей, число не назване
what-pardoned-uncounted = помилувано людей, число не назване
what-reversed-uncounted = вважали звільненими, але не на волі
what-by = { $imposer }: { $step }
what-targets = { $step } ({ $targets })

headline-said = { $what } — { $says }
headline-press = Преса, не підтверджено: { $what } — { $says }
headline-revised = Число виправлено: { $what } (раніше: { $before }) — { $says }
headline-revised-bare = Виправлення: { $what } — { $says }
headline-raised = Людей більше, ніж повідомляли: { $what } (раніше: { $before }) — { $says }
headline-disputed = Числа різняться: { $sides }
headline-confirmed = Підтверджено: { $what } — { $says }
headline-withdrawn = Відкликано: { $what }
headline-announced = { $what }, оголошено — { $says }
headline-in-force = { $what }, чинне — { $says }
headline-reversed = Скасовано: { $what } — { $says }
headline-total = Досі за ґратами: { $people } — { $says }
headline-total-changed = Досі за ґратами: { $people } (раніше: { $before }) — { $says }
headline-edited = Слова змінено після нашого повідомлення — { $speaker }
headline-deleted = Допис видалено після нашого повідомлення — { $speaker }
headline-review = Має перевірити людина: чи це новина? (певність { $certainty })

dispute-side = { $number } — { $speaker }
figures-title = Хто називає скільки:
figure-line = { $number } — { $speaker }
figure-line-relayed = { $number } — { $speaker }, передає { $source }
figure-line-gone = { $number } — { $speaker } (більше не сказано: допис видалено або змінено)
voice-relayed = { $speaker }, передає { $source }
figure-line-recall = { $number } — { $speaker }, згадуючи минуле
figure-line-reversed = { $number } не на волі — { $speaker }

parts-title = Серед них:
part-line = { $number } — { $label }

named-title = Названі поіменно:
named-reversed = Не на волі, хоча вважали звільненими:
more = … і ще { $count }
more-on-page = … і ще { $count } на сторінці

about = Про що йшлося: { $what }
who = Хто: { $who }
still-held = Досі за ґратами: { $people } — { $says }, станом на { $day }
total-as-of = Станом на { $day }
total-before = Раніше: { $people }, станом на { $day }
quote-title = Слова:
words-before = Раніше:
words-now = Тепер:
words-one-side = Одна сторона:
words-other-side = Інша сторона:
words-deleted = Видалений текст:
may-be-part = Можливо, частина вже повідомленого: { $id }
only-press = Одне повідомлення преси; більше ніхто цього ще не каже.
note-upwards = Раніше число — частина цього.
note-explained = Це пояснює, чому числа різнилися.
note-digest = Невелика зміна за день; про великі повідомляємо відразу.
note-vanished = У зміненому тексті цього вже немає.
note-decided = Людина перевірила й виправила.
why = Причина: { $reason }
updated-line = Змінено { $at }. Раніше ({ $first }) тут було: { $what }

sanctions-announced = Оголошено: { $day }
sanctions-in-force = Чинне: { $day }
sanctions-no-law = Чинне: правового акта ще не знайдено
sanctions-due = Має діяти від { $day }
sanctions-gap =
    { $days ->
        [0] Слова й закон одного дня
        [one] Від слів до закону: { $days } день
        [few] Від слів до закону: { $days } дні
       *[other] Від слів до закону: { $days } днів
    }
sanctions-law-first =
    { $days ->
        [one] Закон з’явився за { $days } день до слів
        [few] Закон з’явився за { $days } дні до слів
       *[other] Закон з’явився за { $days } днів до слів
    }
sanctions-instrument = Правовий акт: { $instrument }

link-post = Допис від { $at } (час мінський)
link-page = Усе про цю подію
proof-hint = Доказ: { $command }
button-proof = Доказ
button-page = Сторінка

linked-sanctions = Санкції в ці ж дні:
linked-releases = Звільнення в ці ж дні:
