language-name = Українська

role-state = держава
role-foreign-official = влада іншої країни
role-ngo = правозахисники
role-opposition = опозиція
role-press = преса
role-legal = правовий акт

says-state = каже держава
says-foreign-official = кажуть посадовці іншої країни
says-ngo = кажуть правозахисники
says-opposition = каже опозиція
says-press = каже преса
says-legal = каже правовий акт
says-nobody = джерело не назване
says-named = повідомляє { $name } ({ $role })
speaker-named = { $name } ({ $role })

target-potash = калій
target-aviation = авіація
target-banks = банки
target-individuals = особи та компанії
target-oil = нафта
target-border = прикордонні переходи
target-other = інші заходи

direction-eased = санкції пом’якшено
direction-imposed = санкції запроваджено
direction-extended = санкції продовжено
direction-none = санкції

state-reported = повідомлено
state-confirmed = підтверджено
state-disputed = числа різняться
state-announced = оголошено
state-in-force = чинне
state-reversed = скасовано
state-withdrawn = відкликано
state-merged = частина іншої події

health-ok = працює
health-empty = працює, дописів немає
health-unreachable = недоступне
health-timeout = відповідає надто повільно
health-too-large = завелика сторінка
health-blocked = блокує нас
health-rate-limited = просить питати рідше
health-redirected = веде в інше місце
health-wrong-type = сторінка іншого виду, ніж очікували
health-no-preview = перегляд вимкнено
health-gone = зникло
health-page-changed = сторінка змінила вигляд
health-bad-items = записи не прочитати
health-silent = незвично мовчить
health-new = ще не питали

part-women = жінки
part-men = чоловіки
part-political = політв’язні
part-extremism = засуджені за «екстремізм»
part-foreigners = іноземці
part-clergy = духовенство
part-ordinary = звичайні засуджені
part-names = відомі поіменно
part-journalists = журналісти
part-minors = неповнолітні
part-some = дехто з них
part-nationality = громадянство: { $country }
part-destination = вивезені до країни: { $country }

alert-type-release-reported = повідомлено про звільнення
alert-type-release-revised = число виправлено
alert-type-release-disputed = числа різняться
alert-type-release-confirmed = звільнення підтверджено
alert-type-release-withdrawn = повідомлення відкликано
alert-type-sanctions-announced = санкції оголошено
alert-type-sanctions-in-force = санкції чинні
alert-type-sanctions-reversed = крок щодо санкцій скасовано
alert-type-sanctions-withdrawn = повідомлення про санкції відкликано
alert-type-total-changed = нове число ув’язнених
alert-type-statement-edited = слова змінено
alert-type-statement-deleted = слова видалено
alert-type-review-needed = має перевірити людина

people =
    { $bound ->
        [at_least] { $count ->
            [one] щонайменше { $count } людина
            [few] щонайменше { $count } людини
           *[other] щонайменше { $count } людей
        }
        [at_most] { $count ->
            [one] щонайбільше { $count } людина
            [few] щонайбільше { $count } людини
           *[other] щонайбільше { $count } людей
        }
        [about] { $count ->
            [one] близько { $count } людини
           *[other] близько { $count } людей
        }
       *[other] { $count ->
            [one] { $count } людина
            [few] { $count } людини
           *[other] { $count } людей
        }
    }
number-bounded =
    { $bound ->
        [at_least] щонайменше { $count }
        [at_most] щонайбільше { $count }
        [about] близько { $count }
       *[other] { $count }
    }
number-unknown = число не назване

notice-source-failing = Джерело { $source } не працює: { $state }, від { $since }. { $detail }
notice-source-recovered = Джерело { $source } знову працює. Було: { $state }, від { $since }.
notice-other = Повідомлення { $kind }: { $detail }
