watch-usage = Пришлите /watch и имя, в любом написании: { $example }
watch-import =
    { $count ->
        [one] Или пришлите сюда файл CSV: до { $count } имени.
       *[other] Или пришлите сюда файл CSV: до { $count } имён.
    }
watch-no-name = Здесь не видно имени. Пришлите /watch, имя и фамилию.
watch-full =
    { $count ->
        [one] В этом чате уже { $count } имя, больше не помещается. /unwatch убирает имя.
        [few] В этом чате уже { $count } имени, больше не помещается. /unwatch убирает имя.
       *[other] В этом чате уже { $count } имён, больше не помещается. /unwatch убирает имя.
    }
watch-added = Слежу за именем: { $name }.
watch-already = За этим именем я уже слежу: { $name }.
watch-found = Названы освобождёнными:
watch-perhaps = Возможно, это тот же человек, возможно, другой. Это тот, кого вы ищете?
watch-not-named = Пока не назван(а): { $sources }. Это ничего не говорит о том, где человек. Как только кто-то назовёт это имя, вы узнаете.
watch-not-named-more =
    { $count ->
        [one] Пока не назван(а): { $sources } и ещё { $count } источник. Это ничего не говорит о том, где человек. Как только кто-то назовёт это имя, вы узнаете.
        [few] Пока не назван(а): { $sources } и ещё { $count } источника. Это ничего не говорит о том, где человек. Как только кто-то назовёт это имя, вы узнаете.
       *[other] Пока не назван(а): { $sources } и ещё { $count } источников. Это ничего не говорит о том, где человек. Как только кто-то назовёт это имя, вы узнаете.
    }
watch-nobody = Ещё ни один источник не прочитан. Как только какой-нибудь назовёт это имя, вы узнаете.
watch-kept = Имя хранится зашифрованным. /unwatch убирает его, /forget удаляет всё.
watch-place = { $name } — { $source } ({ $role }), { $day }
watch-place-held = { $name } — не на свободе, хотя считали освобождённым: { $source } ({ $role }), { $day }
watch-agreed = Записано: { $name } — это { $watched }, за кем вы следите.
watch-refused = Записано: { $name } — не { $watched }, за кем вы следите.
watch-list =
    { $count ->
        [one] Вы следите за { $count } именем:
       *[other] Вы следите за { $count } именами:
    }
watch-list-none = Вы не следите ни за одним именем.
unwatched =
    { $count ->
        [one] Убрано и удалено { $count } имя.
        [few] Убрано и удалено { $count } имени.
       *[other] Убрано и удалено { $count } имён.
    }
unwatch-none = Такого имени в вашем списке нет.
button-same-person = ✔ { $name }
button-other-person = ✖ другой человек
button-unwatch = ✖ { $name }
watched-named = 🔔 Названо имя: { $name }. Вы следите: { $watched }.
watched-perhaps = 🔔 Названо имя: { $name }. Это { $watched }, за кем вы следите?
named-released = Названы освобождёнными: { $names } — { $source } ({ $role })
named-held-back = Не на свободе, хотя считали освобождёнными: { $names } — { $source } ({ $role })

table-name = имя
table-result = итог
table-named = названо как
table-source = источник
table-day = день
table-link = ссылка
table-quote = слова
watch-table-named = назван(а) освобождённым(ой)
watch-table-perhaps = возможно, назван(а)
import-done =
    { $count ->
        [one] Теперь я слежу за { $count } именем. В таблице — кто пока назван.
       *[other] Теперь я слежу за { $count } именами. В таблице — кто пока назван.
    }
import-named =
    { $count ->
        [one] Из них { $count } назван освобождённым.
       *[other] Из них { $count } названы освобождёнными.
    }
import-perhaps =
    { $count ->
        [one] Возможно, назван ещё { $count }: посмотрите слова и спросите через /watch.
       *[other] Возможно, названы ещё { $count }: посмотрите слова и спросите через /watch.
    }
import-problems =
    { $count ->
        [one] Не удалось принять { $count } строку:
        [few] Не удалось принять { $count } строки:
       *[other] Не удалось принять { $count } строк:
    }
import-line = строка { $line }: { $why }
import-no-name = нет имени
import-too-long = слишком длинно для имени
import-twice = стоит дважды
import-watched = уже есть в списке
import-left-out = сверх того, что помещается в одном чате
import-too-large =
    { $count ->
        [one] Файл слишком большой: не больше { $count } байта.
       *[other] Файл слишком большой: не больше { $count } байт.
    }
import-no-text = Это не текстовый файл. Пришлите CSV в UTF-8, по одному имени в строке.
import-no-names = В файле нет имён. По одному имени в строке или столбец «имя».

command-watch = узнать, когда кто-то назовёт человека
command-unwatch = за кем слежу; убрать имя
