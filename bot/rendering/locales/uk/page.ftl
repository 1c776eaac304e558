page-title = Volia: хто виходить на волю в Білорусі, хто це каже, і доказ
page-tagline = Хто виходить на волю в Білорусі, хто це каже, і доказ.
page-languages = Мови
page-skip = До змісту
page-as-of = Сторінка станом на { $moment }
page-source = джерело
page-none-yet = Ще нічого не відомо.

page-held = Досі за ґратами
page-held-note = політв’язні, рахує { $name }
page-held-date = станом на { $day }
page-held-others = Інші рахують
page-last-release = Останнє звільнення
page-before = Перед тим
page-number-unknown = без числа
page-sanctions = Санкції
page-announced = оголошено { $day }
page-in-force = чинне { $day }
page-due = від { $day }
page-not-in-force = правового акта ще не знайдено
page-gap =
    { $days ->
        [one] закон з’явився через { $days } день після слів
        [few] закон з’явився через { $days } дні після слів
       *[other] закон з’явився через { $days } днів після слів
    }
page-gap-before =
    { $days ->
        [one] закон з’явився за { $days } день до слів
        [few] закон з’явився за { $days } дні до слів
       *[other] закон з’явився за { $days } днів до слів
    }

page-manner-pardon = Помилувано
page-manner-deportation = Звільнено й вивезено з країни
page-manner-exchange = Звільнено під час обміну
page-manner-amnesty = Звільнено за амністією
page-manner-early = Звільнено достроково
page-manner-term-ended = Звільнено після закінчення строку
page-manner-unspecified = Звільнено
page-episode-title = { $what }: { $people }
page-step-title = { $who }: { $direction } ({ $targets })
page-or = { $first } або { $second }
page-people-unknown = число невідоме
page-total-title = { $name }: досі за ґратами { $count }
page-total-was = раніше: { $count }

page-timeline = Перебіг
page-timeline-title = Звільнення, досі ув’язнені та санкції, від { $from } до { $to }
page-timeline-desc =
    { $releases ->
        [one] { $releases } звільнення
        [few] { $releases } звільнення
       *[other] { $releases } звільнень
    }, найбільше: { $largest } ос., { $day }. Кроків щодо санкцій: { $steps }. Ті самі числа є у списках цієї сторінки та в /v1.
page-timeline-desc-empty = За цей час про звільнення не відомо. Кроків щодо санкцій: { $steps }.
page-timeline-held = Досі за ґратами (шкала не від 0)
page-timeline-released = Звільнено, людей на день
page-timeline-sanctions = Санкції
page-legend-eased = пом’якшено
page-legend-imposed = запроваджено або продовжено
page-legend-hollow = порожній знак: лише оголошено
page-timeline-sources = Volia, { $day } · Джерела: { $names }

page-claim-gone = Більше не стверджується
page-claim-changed = Стверджується інакше
page-claim-new = Стверджується вперше
page-figure-place = { $post }, версія { $version }
page-figure-span = { $place }, знаки { $first }–{ $last }
page-counted = Які події пораховано
page-releases = Звільнення
page-all-episodes = Усі звільнення та санкції як дані
page-alerts = Останні повідомлення
page-no-alerts = Повідомлень ще немає.
page-sources = Джерела
page-sources-note =
    { $ok ->
        [one] { $ok } працює
        [few] { $ok } працюють
       *[other] { $ok } працюють
    }, не працює: { $failing }.
page-col-day = День
page-col-what = Що
page-col-state = Стан
page-col-source = Джерело
page-col-role = Голос
page-col-last-success = Востаннє прочитано
page-col-last-post = Останній новий допис
page-never = ніколи
page-ago-now = щойно
page-ago-minutes = { $n } хв тому
page-ago-hours = { $n } год тому
page-ago-days =
    { $n ->
        [one] { $n } день тому
        [few] { $n } дні тому
       *[other] { $n } днів тому
    }

page-follow = Стежити
page-follow-atom = Стрічка Atom
page-follow-json = JSON Feed
page-follow-api = Дані (API) і як ними користуватися
page-keeps = Що зберігає Volia
page-keeps-text = Про читачів цієї сторінки: нічого. Без файлів cookie, лічильників, адрес; нічого не завантажується звідкись іще. Про джерела: кожну версію кожного допису з байтами, якими їх отримано, щоб кожне число можна було перевірити.
page-figures-note = Кожне число тут належить названому джерелу. Власних Volia не творить.
page-minsk = Час і дні — мінські.

page-back = Усі звільнення та санкції
page-figures = Числа: хто називає скільки
page-col-speaker = Хто каже
page-col-count = Скільки
page-col-when = Коли
page-superseded = згодом замінено
page-repeats = повторює { $source }
page-recall = сказано пізніше, згадуючи
page-reversed = скасовано: не на волі
page-parts = Частини
page-people = Названі поіменно
page-person-reversed = Названі звільненими, але не на волі
page-posts = Дописи й докази
page-post-open = відкрити допис
page-deleted = видалено
page-version = версія { $number }, побачена { $moment }
page-version-deleted = версія { $number }: видалено, побачено { $moment }
page-evidence = SHA-256 архівної сторінки
page-no-evidence = архівної сторінки немає
page-history = Що повідомляли, за порядком
page-merged = Це частина іншої події:
page-may-be-part = Це, можливо, частина іншої події:
page-old-words = Раніше
page-new-words = Тепер
page-press-only = преса, не підтверджено
page-press-title = Преса, не підтверджено: { $title }
page-note-upwards = охоплює раніше число
page-note-explained = пояснює різницю чисел
page-note-not-free = вважали звільненими, але не на волі
page-note-digest = невелика зміна за день
page-note-vanished = цього вже немає в тексті
page-cancels = скасовує раніше повідомлення
page-updates = доповнює раніше повідомлення

page-docs = Дані Volia
page-docs-text = Усе зі сторінки є тут як JSON. Списки мають items і next: поверніть next як after. Помилки — application/problem+json. Повний опис для машин:
page-docs-webhooks = Організації отримують кожне повідомлення на свій сервер, підписане за Standard Webhooks. JSON-схеми того, що надсилається:
page-error = Такої сторінки тут немає
page-error-text = На першу сторінку

page-uncertain = Ще не розсуджено
page-uncertain-note = Про це нікого не повідомлено: Volia не певна, що зрозуміла правильно. Прочитайте саме джерело.
page-why-unsure = певність { $percent } зі 100
page-why-part = можливо, частина вже відомого
page-why-old = подано як новину, але за давніший день
page-why-leap = число, що стрибає
page-why-unclear = неясно, до чого належить
page-record = Наш власний рахунок
page-record-note = Рахує сама програма: що вона повідомила і що вирішили люди, від { $day }.
page-record-told = Повідомлень про нове
page-record-false = з них хибних і відкликаних
page-record-corrected = Повідомлень, що виправили хибно прочитане
page-record-missed = Подій, про які нікого не повідомлено
page-record-by-person = Повідомлено лише після рішення людини
page-record-delay = Від публікації до повідомлення
page-record-delays = половина за { $half }, дев’ять із десяти за { $most }
page-span-seconds = { $n } с
page-span-minutes = { $n } хв
page-span-hours = { $n } год
page-decided = вирішила людина
page-decided-why = вирішила людина: { $reason }
