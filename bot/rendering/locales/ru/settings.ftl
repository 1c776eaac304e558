settings-title = Настройки этого чата
settings-topics = Темы: { $topics }
settings-number = Освобождения от { $count } человек
settings-number-every = Освобождения любого числа людей
settings-sure-reported = Сообщать, как только кто-то об этом скажет
settings-sure-confirmed = Сообщать, только когда согласен второй голос или есть закон
settings-roles = Первыми сообщают: { $roles }
settings-language = Язык: { $language }
settings-rhythm-each = Каждое сообщение сразу
settings-rhythm-daily = Сводка каждый день в { $hour } ({ $zone })
settings-rhythm-weekly = Сводка каждый понедельник в { $hour } ({ $zone })
settings-big = Только крупные новости: десять человек и больше и каждый шаг в санкциях
settings-paused = Пауза до { $at }
settings-quiet = Тихие часы: { $from }–{ $to } ({ $zone })
settings-quiet-off = Тихих часов нет
settings-watch-breaks = Имя, за которым вы следите, их нарушает.
settings-watch-waits = Имя, за которым вы следите, тоже ждёт.
settings-discreet = Незаметный режим: «{ $words }»
settings-discreet-off = Незаметный режим выключен
settings-delete =
    { $count ->
        [one] Мои сообщения здесь удаляются через { $count } час
        [few] Мои сообщения здесь удаляются через { $count } часа
       *[other] Мои сообщения здесь удаляются через { $count } часов
    }
settings-delete-never = Мои сообщения здесь остаются
settings-not-subscribed = Этот чат не подписан, настраивать нечего. Сначала подпишитесь; /privacy скажет, что хранится.
settings-saved = Сохранено
settings-none = ничего

topic-releases = Освобождения
topic-sanctions = Санкции
topic-totals = Сколько остаётся за решёткой
topic-statements = Изменённые и удалённые слова

settings-ask-topics = О чём сообщать?
settings-ask-number = Начиная с какого числа освобождённых? Поправки к тому, что вам сообщили, приходят при любом числе.
settings-ask-sure = Насколько надёжно? «Подтверждено» приходит позже, иногда на день, а некоторые освобождения не подтверждаются никогда.
settings-ask-roles = Чьи слова могут быть для вас первыми? Если об этом скажет только тот, кого вы выключили, здесь вы этого не узнаете.
settings-ask-rhythm = Как часто? Сводка собирает всё, что случилось с прошлой. Пауза задерживает всё и кончается одной сводкой.
settings-ask-quiet = Когда молчать? То, что придёт за это время, будет сказано потом. Другие часы: { $example }. Другой часовой пояс: { $zone }.
settings-ask-delete = Через сколько часов удалять мои сообщения в этом чате? Telegram позволяет это не дольше 48 часов. То, что пишете вы, я могу удалить не всегда.

settings-button-topics = Темы
settings-button-number = Сколько человек
settings-button-sure = Надёжность
settings-button-roles = Источники
settings-button-language = Язык
settings-button-rhythm = Как часто
settings-button-quiet = Тихие часы
settings-button-discreet = Незаметный режим
settings-button-delete = Удаление сообщений
settings-button-back = ‹ Назад
settings-button-any = Любое число
settings-button-reported = Сообщается
settings-button-confirmed = Подтверждено
settings-button-each = Каждое сообщение
settings-button-daily = Каждый день
settings-button-weekly = Каждую неделю
settings-button-big = Только крупные новости
settings-button-pause = Пауза на неделю
settings-button-resume = Закончить паузу
settings-button-off = Выключить
settings-button-never = Никогда
settings-button-watch = Имя под наблюдением их нарушает
settings-button-hours = { $count } ч

quiet-wrong = Этого я не понимаю. Напишите, например, { $example }, или часовой пояс, например { $zone }, или /quiet off.

discreet-title = Незаметный режим
discreet-what =
    { $count ->
        [one] Тогда в каждом сообщении видны только нейтральные слова. Настоящий текст стоит за кнопкой, { $count } минуту; потом нейтральные слова возвращаются. Мои ответы на ваши вопросы удаляются через то же время.
        [few] Тогда в каждом сообщении видны только нейтральные слова. Настоящий текст стоит за кнопкой, { $count } минуты; потом нейтральные слова возвращаются. Мои ответы на ваши вопросы удаляются через то же время.
       *[other] Тогда в каждом сообщении видны только нейтральные слова. Настоящий текст стоит за кнопкой, { $count } минут; потом нейтральные слова возвращаются. Мои ответы на ваши вопросы удаляются через то же время.
    }
discreet-cannot = Чего он не скроет: имени и картинки этого бота в списке ваших чатов, того, что пишете вы сами, команд в меню и того, что знает Telegram.
discreet-own = Ваши собственные слова, знаков не больше { $count }: { $example }
discreet-too-long = Слова слишком длинные: знаков не больше { $count }.
discreet-show = Подробнее
discreet-hide = Скрыть
discreet-gone = За этой кнопкой больше ничего нет.

wording-parcel = Статус посылки изменился
wording-weather = Новый прогноз погоды
wording-library = Заказанная вами книга готова
wording-timetable = Расписание обновлено
wording-recipe = Новый рецепт недели

button-mute = Не сообщать об этом
button-unmute = Снова сообщать
button-settings = Настройки
button-speak = Язык
muted = Об этом событии вы больше не услышите. Если сказанное вам окажется неверным, я об этом всё же скажу.
unmuted = Вам снова будут сообщать об этом событии.

start-topics = Вас пригласили на темы: { $topics }
button-add-group = Добавить меня в группу
button-add-channel = Добавить меня в канал
channel-subscribed = Канал подписан: сообщения будут публиковаться здесь. Настройки доступны его администраторам; это сообщение можно удалить.
no-rights-channel = Я не могу публиковать в вашем канале: дайте мне право публиковать сообщения, и никакого другого. Тогда я скажу об этом в канале.
no-rights-group = Мне нельзя писать в вашей группе: разрешите мне отправлять там сообщения, потом администратор может послать /subscribe.
