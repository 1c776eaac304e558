watch-usage = Надішліть /watch та ім’я, у будь-якому написанні: { $example }
watch-import =
    { $count ->
        [one] Або надішліть сюди файл CSV: до { $count } імені.
        [few] Або надішліть сюди файл CSV: до { $count } імен.
       *[other] Або надішліть сюди файл CSV: до { $count } імен.
    }
watch-no-name = Я не бачу тут імені. Надішліть /watch, ім’я та прізвище.
watch-full =
    { $count ->
        [one] Цей чат стежить за { $count } іменем, більше не вміщається. /unwatch прибирає ім’я.
        [few] Цей чат стежить за { $count } іменами, більше не вміщається. /unwatch прибирає ім’я.
       *[other] Цей чат стежить за { $count } іменами, більше не вміщається. /unwatch прибирає ім’я.
    }
watch-added = Стежу за іменем: { $name }.
watch-already = За цим іменем я вже стежу: { $name }.
watch-found = Названі звільненими:
watch-perhaps = Можливо, це та сама людина, можливо, інша. Це та, кого ви шукаєте?
watch-not-named = Досі не названо: { $sources }. Це нічого не каже про те, де людина. Щойно хтось назве це ім’я, ви дізнаєтеся.
watch-not-named-more =
    { $count ->
        [one] Досі не названо: { $sources } і ще { $count } джерело. Це нічого не каже про те, де людина. Щойно хтось назве це ім’я, ви дізнаєтеся.
        [few] Досі не названо: { $sources } і ще { $count } джерела. Це нічого не каже про те, де людина. Щойно хтось назве це ім’я, ви дізнаєтеся.
       *[other] Досі не названо: { $sources } і ще { $count } джерел. Це нічого не каже про те, де людина. Щойно хтось назве це ім’я, ви дізнаєтеся.
    }
watch-nobody = Жодного джерела ще не прочитано. Щойно котресь назве це ім’я, ви дізнаєтеся.
watch-kept = Ім’я зберігається зашифрованим. /unwatch прибирає його, /forget видаляє все.
watch-place = { $name } — { $source } ({ $role }), { $day }
watch-place-held = { $name } — не на волі, хоча вважали звільненням: { $source } ({ $role }), { $day }
watch-agreed = Записано: { $name } — це { $watched }, за ким ви стежите.
watch-refused = Записано: { $name } — не { $watched }, за ким ви стежите.
watch-list =
    { $count ->
        [one] Ви стежите за { $count } іменем:
        [few] Ви стежите за { $count } іменами:
       *[other] Ви стежите за { $count } іменами:
    }
watch-list-none = Ви не стежите за жодним іменем.
unwatched =
    { $count ->
        [one] Прибрано й видалено { $count } ім’я.
        [few] Прибрано й видалено { $count } імені.
       *[other] Прибрано й видалено { $count } імен.
    }
unwatch-none = Такого імені у вашому списку немає.
button-same-person = ✔ { $name }
button-other-person = ✖ інша людина
button-unwatch = ✖ { $name }
watched-named = 🔔 Названо ім’я: { $name }. Ви стежите: { $watched }.
watched-perhaps = 🔔 Названо ім’я: { $name }. Це { $watched }, за ким ви стежите?
named-released = Названі звільненими: { $names } — { $source } ({ $role })
named-held-back = Не на волі, хоча вважали звільненими: { $names } — { $source } ({ $role })

table-name = ім’я
table-result = підсумок
table-named = названо як
table-source = джерело
table-day = день
table-link = посилання
table-quote = слова
watch-table-named = названо серед звільнених
watch-table-perhaps = можливо, названо
import-done =
    { $count ->
        [one] Тепер я стежу за { $count } іменем. У таблиці — кого досі названо.
        [few] Тепер я стежу за { $count } іменами. У таблиці — кого досі названо.
       *[other] Тепер я стежу за { $count } іменами. У таблиці — кого досі названо.
    }
import-named =
    { $count ->
        [one] З них { $count } названо серед звільнених.
        [few] З них { $count } названо серед звільнених.
       *[other] З них { $count } названо серед звільнених.
    }
import-perhaps =
    { $count ->
        [one] Можливо, названо ще { $count }: погляньте на слова й спитайте через /watch.
        [few] Можливо, названо ще { $count }: погляньте на слова й спитайте через /watch.
       *[other] Можливо, названо ще { $count }: погляньте на слова й спитайте через /watch.
    }
import-problems =
    { $count ->
        [one] Не вдалося прийняти { $count } рядок:
        [few] Не вдалося прийняти { $count } рядки:
       *[other] Не вдалося прийняти { $count } рядків:
    }
import-line = рядок { $line }: { $why }
import-no-name = немає імені
import-too-long = задовго для імені
import-twice = стоїть двічі
import-watched = уже є у списку
import-left-out = понад те, що вміщає один чат
import-too-large =
    { $count ->
        [one] Файл завеликий: щонайбільше { $count } байт.
        [few] Файл завеликий: щонайбільше { $count } байти.
       *[other] Файл завеликий: щонайбільше { $count } байтів.
    }
import-no-text = Це не текстовий файл. Надішліть CSV у UTF-8, по одному імені в рядку.
import-no-names = У файлі немає імен. По одному імені в рядку або стовпець «ім'я».

command-watch = дізнатися, коли хтось назве людину
command-unwatch = за ким стежу; прибрати ім’я
chart-title = За ґратами, на волі, санкції
command-chart = малюнок: скільки за ґратами і звільнено
command-history = що було, сторінками; /history 2025 sanctions
chart-caption = За ґратами, звільнені, санкції ({ $day }). Джерела названо на малюнку.
chart-light = ☀ світла
chart-dark = ☾ темна
history-title = Події { $first }–{ $last } з { $total }
history-none = Про цей час нічого не відомо.
history-kind-all = усі
history-kind-release = звільнення
history-kind-sanctions = санкції
inline-title = Volia: що відомо зараз
