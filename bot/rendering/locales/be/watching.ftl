watch-usage = Дашліце /watch і імя, у любым напісанні: { $example }
watch-import =
    { $count ->
        [one] Або дашліце сюды файл CSV: да { $count } імя.
       *[other] Або дашліце сюды файл CSV: да { $count } імёнаў.
    }
watch-no-name = Тут не відаць імя. Дашліце /watch, імя і прозвішча.
watch-full =
    { $count ->
        [one] У гэтым чаце ўжо { $count } імя, больш не змяшчаецца. /unwatch прыбірае імя.
        [few] У гэтым чаце ўжо { $count } імені, больш не змяшчаецца. /unwatch прыбірае імя.
       *[other] У гэтым чаце ўжо { $count } імёнаў, больш не змяшчаецца. /unwatch прыбірае імя.
    }
watch-added = Сачу за імем: { $name }.
watch-already = За гэтым імем я ўжо сачу: { $name }.
watch-found = Названыя вызваленымі:
watch-perhaps = Магчыма, гэта той самы чалавек, магчыма, іншы. Гэта той, каго вы шукаеце?
watch-not-named = Пакуль не названы(ая): { $sources }. Гэта нічога не кажа пра тое, дзе чалавек. Як толькі нехта назаве гэтае імя, вы даведаецеся.
watch-not-named-more =
    { $count ->
        [one] Пакуль не названы(ая): { $sources } і яшчэ { $count } крыніца. Гэта нічога не кажа пра тое, дзе чалавек. Як толькі нехта назаве гэтае імя, вы даведаецеся.
        [few] Пакуль не названы(ая): { $sources } і яшчэ { $count } крыніцы. Гэта нічога не кажа пра тое, дзе чалавек. Як толькі нехта назаве гэтае імя, вы даведаецеся.
       *[other] Пакуль не названы(ая): { $sources } і яшчэ { $count } крыніц. Гэта нічога не кажа пра тое, дзе чалавек. Як толькі нехта назаве гэтае імя, вы даведаецеся.
    }
watch-nobody = Яшчэ ніводная крыніца не прачытаная. Як толькі якая-небудзь назаве гэтае імя, вы даведаецеся.
watch-kept = Імя захоўваецца зашыфраваным. /unwatch прыбірае яго, /forget выдаляе ўсё.
watch-place = { $name } — { $source } ({ $role }), { $day }
watch-place-held = { $name } — не на волі, хоць лічылі вызваленым: { $source } ({ $role }), { $day }
watch-agreed = Запісана: { $name } — гэта { $watched }, за кім вы сочыце.
watch-refused = Запісана: { $name } — не { $watched }, за кім вы сочыце.
watch-list =
    { $count ->
        [one] Вы сочыце за { $count } імем:
       *[other] Вы сочыце за { $count } імёнамі:
    }
watch-list-none = Вы не сочыце ні за адным імем.
unwatched =
    { $count ->
        [one] Прыбрана і выдалена { $count } імя.
        [few] Прыбрана і выдалена { $count } імені.
       *[other] Прыбрана і выдалена { $count } імёнаў.
    }
unwatch-none = Такога імя ў вашым спісе няма.
button-same-person = ✔ { $name }
button-other-person = ✖ іншы чалавек
button-unwatch = ✖ { $name }
watched-named = 🔔 Названа імя: { $name }. Вы сочыце: { $watched }.
watched-perhaps = 🔔 Названа імя: { $name }. Гэта { $watched }, за кім вы сочыце?
named-released = Названыя вызваленымі: { $names } — { $source } ({ $role })
named-held-back = Не на волі, хоць лічылі вызваленымі: { $names } — { $source } ({ $role })

table-name = імя
table-result = вынік
table-named = названа як
table-source = крыніца
table-day = дзень
table-link = спасылка
table-quote = словы
watch-table-named = названы(ая) вызваленым(ай)
watch-table-perhaps = магчыма, названы(ая)
import-done =
    { $count ->
        [one] Цяпер я сачу за { $count } імем. У табліцы — хто пакуль названы.
       *[other] Цяпер я сачу за { $count } імёнамі. У табліцы — хто пакуль названы.
    }
import-named =
    { $count ->
        [one] З іх { $count } названы вызваленым.
       *[other] З іх { $count } названыя вызваленымі.
    }
import-perhaps =
    { $count ->
        [one] Магчыма, названы яшчэ { $count }: паглядзіце словы і спытайце праз /watch.
       *[other] Магчыма, названыя яшчэ { $count }: паглядзіце словы і спытайце праз /watch.
    }
import-problems =
    { $count ->
        [one] Не ўдалося прыняць { $count } радок:
        [few] Не ўдалося прыняць { $count } радкі:
       *[other] Не ўдалося прыняць { $count } радкоў:
    }
import-line = радок { $line }: { $why }
import-no-name = няма імя
import-too-long = задоўга для імя
import-twice = стаіць двойчы
import-watched = ужо ёсць у спісе
import-left-out = звыш таго, што змяшчаецца ў адным чаце
import-too-large =
    { $count ->
        [one] Файл завялікі: не больш за { $count } байт.
       *[other] Файл завялікі: не больш за { $count } байтаў.
    }
import-no-text = Гэта не тэкставы файл. Дашліце CSV у UTF-8, па адным імені ў радку.
import-no-names = У файле няма імёнаў. Па адным імені ў радку або слупок «імя».

command-watch = даведацца, калі нехта назаве чалавека
command-unwatch = за кім сачу; прыбраць імя
