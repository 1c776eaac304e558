settings-title = Налады гэтага чата
settings-topics = Тэмы: { $topics }
settings-number = Вызваленні ад { $count } чалавек
settings-number-every = Вызваленні любой колькасці людзей
settings-sure-reported = Паведамляць, як толькі нехта пра гэта скажа
settings-sure-confirmed = Паведамляць, толькі калі згодны другі голас або ёсць закон
settings-roles = Першымі паведамляюць: { $roles }
settings-language = Мова: { $language }
settings-rhythm-each = Кожнае паведамленне адразу
settings-rhythm-daily = Зводка кожны дзень у { $hour } ({ $zone })
settings-rhythm-weekly = Зводка кожны панядзелак у { $hour } ({ $zone })
settings-big = Толькі буйныя навіны: дзесяць чалавек і больш і кожны крок у санкцыях
settings-paused = Паўза да { $at }
settings-quiet = Ціхія гадзіны: { $from }–{ $to } ({ $zone })
settings-quiet-off = Ціхіх гадзін няма
settings-watch-breaks = Імя, за якім вы сочыце, іх парушае.
settings-watch-waits = Імя, за якім вы сочыце, таксама чакае.
settings-discreet = Непрыкметны рэжым: «{ $words }»
settings-discreet-off = Непрыкметны рэжым выключаны
settings-delete =
    { $count ->
        [one] Мае паведамленні тут выдаляюцца праз { $count } гадзіну
        [few] Мае паведамленні тут выдаляюцца праз { $count } гадзіны
       *[other] Мае паведамленні тут выдаляюцца праз { $count } гадзін
    }
settings-delete-never = Мае паведамленні тут застаюцца
settings-not-subscribed = Гэты чат не падпісаны, наладжваць няма чаго. Спачатку падпішыцеся; /privacy скажа, што захоўваецца.
settings-saved = Захавана
settings-none = нічога

topic-releases = Вызваленні
topic-sanctions = Санкцыі
topic-totals = Колькі застаецца за кратамі
topic-statements = Змененыя і выдаленыя словы

settings-ask-topics = Пра што паведамляць?
settings-ask-number = Пачынаючы з якой колькасці вызваленых? Папраўкі да таго, што вам паведамілі, прыходзяць пры любой колькасці.
settings-ask-sure = Наколькі надзейна? «Пацверджана» прыходзіць пазней, часам на дзень, а некаторыя вызваленні не пацвярджаюцца ніколі.
settings-ask-roles = Чые словы могуць быць для вас першымі? Калі пра гэта скажа толькі той, каго вы выключылі, тут вы гэтага не даведаецеся.
settings-ask-rhythm = Як часта? Зводка збірае ўсё, што здарылася з мінулай. Паўза затрымлівае ўсё і заканчваецца адной зводкай.
settings-ask-quiet = Калі маўчаць? Тое, што прыйдзе за гэты час, будзе сказана потым. Іншыя гадзіны: { $example }. Іншы часавы пояс: { $zone }.
settings-ask-delete = Праз колькі гадзін выдаляць мае паведамленні ў гэтым чаце? Telegram дазваляе гэта не даўжэй за 48 гадзін. Тое, што пішаце вы, я магу выдаліць не заўсёды.

settings-button-topics = Тэмы
settings-button-number = Колькі чалавек
settings-button-sure = Надзейнасць
settings-button-roles = Крыніцы
settings-button-language = Мова
settings-button-rhythm = Як часта
settings-button-quiet = Ціхія гадзіны
settings-button-discreet = Непрыкметны рэжым
settings-button-delete = Выдаленне паведамленняў
settings-button-back = ‹ Назад
settings-button-any = Любая колькасць
settings-button-reported = Паведамляецца
settings-button-confirmed = Пацверджана
settings-button-each = Кожнае паведамленне
settings-button-daily = Кожны дзень
settings-button-weekly = Кожны тыдзень
settings-button-big = Толькі буйныя навіны
settings-button-pause = Паўза на тыдзень
settings-button-resume = Скончыць паўзу
settings-button-off = Выключыць
settings-button-never = Ніколі
settings-button-watch = Імя пад наглядам іх парушае
settings-button-hours = { $count } г

quiet-wrong = Гэтага я не разумею. Напішыце, напрыклад, { $example }, або часавы пояс, напрыклад { $zone }, або /quiet off.

discreet-title = Непрыкметны рэжым
discreet-what =
    { $count ->
        [one] Тады ў кожным паведамленні відаць толькі нейтральныя словы. Сапраўдны тэкст стаіць за кнопкай, { $count } хвіліну; потым нейтральныя словы вяртаюцца. Мае адказы на вашы пытанні выдаляюцца праз той жа час.
        [few] Тады ў кожным паведамленні відаць толькі нейтральныя словы. Сапраўдны тэкст стаіць за кнопкай, { $count } хвіліны; потым нейтральныя словы вяртаюцца. Мае адказы на вашы пытанні выдаляюцца праз той жа час.
       *[other] Тады ў кожным паведамленні відаць толькі нейтральныя словы. Сапраўдны тэкст стаіць за кнопкай, { $count } хвілін; потым нейтральныя словы вяртаюцца. Мае адказы на вашы пытанні выдаляюцца праз той жа час.
    }
discreet-cannot = Чаго ён не схавае: імя і карцінкі гэтага бота ў спісе вашых чатаў, таго, што пішаце вы самі, каманд у меню і таго, што ведае Telegram.
discreet-own = Вашы ўласныя словы, знакаў не больш за { $count }: { $example }
discreet-too-long = Словы занадта доўгія: знакаў не больш за { $count }.
discreet-show = Падрабязней
discreet-hide = Схаваць
discreet-gone = За гэтай кнопкай больш нічога няма.

wording-parcel = Статус пасылкі змяніўся
wording-weather = Новы прагноз надвор’я
wording-library = Замоўленая вамі кніга гатовая
wording-timetable = Расклад абноўлены
wording-recipe = Новы рэцэпт тыдня

button-mute = Не паведамляць пра гэта
button-unmute = Зноў паведамляць
button-settings = Налады
button-speak = Мова
muted = Пра гэтую падзею вы больш не пачуеце. Калі сказанае вам акажацца няправільным, я пра гэта ўсё ж скажу.
unmuted = Вам зноў будуць паведамляць пра гэтую падзею.

start-topics = Вас запрасілі на тэмы: { $topics }
button-add-group = Дадаць мяне ў групу
button-add-channel = Дадаць мяне ў канал
channel-subscribed = Канал падпісаны: паведамленні будуць публікавацца тут. Налады даступныя яго адміністратарам; гэтае паведамленне можна выдаліць.
no-rights-channel = Я не магу публікаваць у вашым канале: дайце мне права публікаваць паведамленні, і ніякага іншага. Тады я скажу пра гэта ў канале.
no-rights-group = Мне нельга пісаць у вашай групе: дазвольце мне адпраўляць там паведамленні, потым адміністратар можа паслаць /subscribe.
