language-name = Беларуская

role-state = дзяржава
role-foreign-official = замежная дзяржава
role-ngo = праваабаронцы
role-opposition = апазіцыя
role-press = прэса
role-legal = прававы тэкст

says-state = паведамляе дзяржава
says-foreign-official = паведамляюць службовыя асобы іншай краіны
says-ngo = паведамляюць праваабаронцы
says-opposition = паведамляе апазіцыя
says-press = паведамляе прэса
says-legal = сказана ў прававым тэксце
says-nobody = крыніца не названая
says-named = паведамляе { $name } ({ $role })
speaker-named = { $name } ({ $role })

target-potash = калій
target-aviation = авіяцыя
target-banks = банкі
target-individuals = асобы і кампаніі
target-oil = нафта
target-border = пункты пропуску на мяжы
target-other = іншыя меры

direction-eased = санкцыі змякчаныя
direction-imposed = санкцыі ўведзеныя
direction-extended = санкцыі падоўжаныя
direction-none = санкцыі

state-reported = паведамлена
state-confirmed = пацверджана
state-disputed = лічбы разыходзяцца
state-announced = абвешчана
state-in-force = дзейнічае
state-reversed = скасавана
state-withdrawn = паведамленне адклікана
state-merged = частка іншай падзеі

health-ok = працуе
health-empty = працуе, публікацый няма
health-unreachable = недаступная
health-timeout = адказвае занадта павольна
health-too-large = старонка занадта вялікая
health-blocked = блакуе нас
health-rate-limited = просіць пытацца радзей
health-redirected = вядзе ў іншае месца
health-wrong-type = не тая старонка, што чакалася
health-no-preview = перадпрагляд адключаны
health-gone = знікла
health-page-changed = старонка змяніла выгляд
health-bad-items = запісы не чытаюцца
health-silent = незвычайна маўчыць
health-new = яшчэ не апытаная

part-women = жанчыны
part-men = мужчыны
part-political = палітвязні
part-extremism = асуджаныя за «экстрэмізм»
part-foreigners = замежнікі
part-clergy = святары
part-ordinary = звычайныя асуджаныя
part-names = вядомыя па імёнах
part-journalists = журналісты
part-minors = непаўналетнія
part-some = некаторыя з іх
part-nationality = грамадзянства: { $country }
part-destination = куды вывезеныя: { $country }

alert-type-release-reported = паведамлена пра вызваленне
alert-type-release-revised = лічба выпраўленая
alert-type-release-disputed = лічбы разыходзяцца
alert-type-release-confirmed = вызваленне пацверджанае
alert-type-release-withdrawn = паведамленне адклікана
alert-type-sanctions-announced = санкцыі: абвешчана
alert-type-sanctions-in-force = санкцыі: набыло моц
alert-type-sanctions-reversed = санкцыі: крок скасаваны
alert-type-sanctions-withdrawn = санкцыі: паведамленне адклікана
alert-type-total-changed = новая колькасць зняволеных
alert-type-statement-edited = публікацыя змененая
alert-type-statement-deleted = публікацыя выдаленая
alert-type-review-needed = патрэбная праверка чалавекам

people =
    { $bound ->
        [at_least] { $count ->
            [one] не менш за { $count } чалавека
           *[other] не менш за { $count } чалавек
        }
        [at_most] { $count ->
            [one] не больш за { $count } чалавека
           *[other] не больш за { $count } чалавек
        }
        [about] { $count ->
            [one] каля { $count } чалавека
           *[other] каля { $count } чалавек
        }
       *[other] { $count ->
            [one] { $count } чалавек
            [few] { $count } чалавекі
           *[other] { $count } чалавек
        }
    }
number-bounded =
    { $bound ->
        [at_least] не менш за { $count }
        [at_most] не больш за { $count }
        [about] каля { $count }
       *[other] { $count }
    }
number-unknown = колькасць не названая

notice-source-failing = Крыніца { $source } не працуе: { $state }, з { $since }. { $detail }
notice-source-recovered = Крыніца { $source } зноў працуе. Было: { $state }, з { $since }.
notice-other = Паведамленне { $kind }: { $detail }
