language-name = Русский

role-state = государство
role-foreign-official = иностранное государство
role-ngo = правозащитники
role-opposition = оппозиция
role-press = пресса
role-legal = правовой текст

says-state = сообщает государство
says-foreign-official = сообщают официальные лица другой страны
says-ngo = сообщают правозащитники
says-opposition = сообщает оппозиция
says-press = сообщает пресса
says-legal = сказано в правовом тексте
says-nobody = источник не назван
says-named = сообщает { $name } ({ $role })
speaker-named = { $name } ({ $role })

target-potash = калий
target-aviation = авиация
target-banks = банки
target-individuals = лица и компании
target-oil = нефть
target-border = пункты пропуска на границе
target-other = другие меры

direction-eased = санкции смягчены
direction-imposed = санкции введены
direction-extended = санкции продлены
direction-none = санкции

state-reported = сообщено
state-confirmed = подтверждено
state-disputed = цифры расходятся
state-announced = объявлено
state-in-force = действует
state-reversed = отменено
state-withdrawn = сообщение отозвано
state-merged = часть другого события

health-ok = работает
health-empty = работает, публикаций нет
health-unreachable = недоступен
health-timeout = отвечает слишком медленно
health-too-large = страница слишком велика
health-blocked = блокирует нас
health-rate-limited = просит спрашивать реже
health-redirected = ведёт в другое место
health-wrong-type = не та страница, что ожидалась
health-no-preview = предпросмотр отключён
health-gone = исчез
health-page-changed = страница изменила вид
health-bad-items = записи не читаются
health-silent = необычно молчит
health-new = ещё не опрошен

part-women = женщины
part-men = мужчины
part-political = политзаключённые
part-extremism = осуждённые за «экстремизм»
part-foreigners = иностранцы
part-clergy = священнослужители
part-ordinary = обычные осуждённые
part-names = известны по именам
part-journalists = журналисты
part-minors = несовершеннолетние
part-some = некоторые из них
part-nationality = гражданство: { $country }
part-destination = куда вывезены: { $country }

alert-type-release-reported = сообщено об освобождении
alert-type-release-revised = цифра исправлена
alert-type-release-disputed = цифры расходятся
alert-type-release-confirmed = освобождение подтверждено
alert-type-release-withdrawn = сообщение отозвано
alert-type-sanctions-announced = санкции: объявлено
alert-type-sanctions-in-force = санкции: вступило в силу
alert-type-sanctions-reversed = санкции: шаг отменён
alert-type-sanctions-withdrawn = санкции: сообщение отозвано
alert-type-total-changed = новое число удерживаемых
alert-type-statement-edited = публикация изменена
alert-type-statement-deleted = публикация удалена
alert-type-review-needed = нужна проверка человеком

people =
    { $bound ->
        [at_least] { $count ->
            [one] не менее { $count } человека
           *[other] не менее { $count } человек
        }
        [at_most] { $count ->
            [one] не более { $count } человека
           *[other] не более { $count } человек
        }
        [about] { $count ->
            [one] около { $count } человека
           *[other] около { $count } человек
        }
       *[other] { $count ->
            [one] { $count } человек
            [few] { $count } человека
           *[other] { $count } человек
        }
    }
number-bounded =
    { $bound ->
        [at_least] не менее { $count }
        [at_most] не более { $count }
        [about] около { $count }
       *[other] { $count }
    }
number-unknown = число не названо

notice-source-failing = Источник { $source } не работает: { $state }, с { $since }. { $detail }
notice-source-recovered = Источник { $source } снова работает. Было: { $state }, с { $since }.
notice-other = Уведомление { $kind }: { $detail }
