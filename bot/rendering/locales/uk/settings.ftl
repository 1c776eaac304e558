settings-title = Налаштування цього чату
settings-topics = Теми: { $topics }
settings-number = Звільнення від стількох людей: { $count }
settings-number-every = Звільнення будь-якого числа людей
settings-sure-reported = Повідомляти, щойно хтось скаже
settings-sure-confirmed = Повідомляти, лише коли згоден другий голос або є закон
settings-roles = Першими можуть сказати: { $roles }
settings-language = Мова: { $language }
settings-rhythm-each = Кожне повідомлення одразу
settings-rhythm-daily = Огляд щодня о { $hour } ({ $zone })
settings-rhythm-weekly = Огляд щопонеділка о { $hour } ({ $zone })
settings-big = Лише великі новини: від десяти людей і кожен крок щодо санкцій
settings-paused = Пауза до { $at }
settings-quiet = Години тиші: { $from }–{ $to } ({ $zone })
settings-quiet-off = Без годин тиші
settings-watch-breaks = Ім’я, за яким ви стежите, їх перериває.
settings-watch-waits = Ім’я, за яким ви стежите, теж чекає.
settings-discreet = Непомітний режим: «{ $words }»
settings-discreet-off = Непомітний режим вимкнено
settings-delete =
    { $count ->
        [one] Мої повідомлення тут видаляються за { $count } годину
        [few] Мої повідомлення тут видаляються за { $count } години
       *[other] Мої повідомлення тут видаляються за { $count } годин
    }
settings-delete-never = Мої повідомлення тут лишаються
settings-not-subscribed = Цей чат не підписано, тож налаштовувати нічого. Спершу підпишіться; /privacy каже, що зберігається.
settings-saved = Збережено
settings-none = немає

topic-releases = Звільнення
topic-sanctions = Санкції
topic-totals = Скільки за ґратами
topic-statements = Змінені чи видалені слова

settings-ask-topics = Про що повідомляти?
settings-ask-number = Від скількох звільнених? Виправлення того, що вам повідомили, прийде за будь-якого числа.
settings-ask-sure = Наскільки певно? «Підтверджено» приходить пізніше, часом на день, а деякі звільнення так і не підтверджують.
settings-ask-roles = Чиї слова можуть першими вас сповістити? Якщо каже лише той, кого ви вимкнули, тут ви про це не почуєте.
settings-ask-rhythm = Як часто? Огляд збирає те, що сталося від попереднього. Пауза притримує все і закінчується одним оглядом.
settings-ask-quiet = Коли мовчати? Що прийде за цей час, скажу потім. Інші години: { $example }. Інший часовий пояс: { $zone }.
settings-ask-delete = За скільки годин видаляти мої повідомлення в цьому чаті? Telegram дозволяє мені це щонайбільше 48 годин. Те, що пишете ви, я не завжди можу видалити.

settings-button-topics = Теми
settings-button-number = Найменше число
settings-button-sure = Наскільки певно
settings-button-roles = Джерела
settings-button-language = Мова
settings-button-rhythm = Ритм
settings-button-quiet = Години тиші
settings-button-discreet = Непомітний режим
settings-button-delete = Видалення повідомлень
settings-button-back = ‹ Назад
settings-button-any = Будь-яке число
settings-button-reported = Повідомлене
settings-button-confirmed = Підтверджене
settings-button-each = Кожне повідомлення
settings-button-daily = Щодня
settings-button-weekly = Щотижня
settings-button-big = Лише великі новини
settings-button-pause = Пауза на тиждень
settings-button-resume = Закінчити паузу
settings-button-off = Вимкнути
settings-button-never = Ніколи
settings-button-watch = Ім’я, за яким стежу, їх перериває
settings-button-hours = { $count } год

quiet-wrong = Я цього не розумію. Напишіть, наприклад, { $example }, або часовий пояс, як-от { $zone }, або /quiet off.

discreet-title = Непомітний режим
discreet-what = Тоді кожне повідомлення показує лише нейтральні слова. Справжній текст — за кнопкою, на стільки хвилин: { $count }; потім вертаються нейтральні слова. Мої відповіді на ваші запитання видаляються за той самий час.
discreet-cannot = Чого він не сховає: назви й зображення цього бота у списку чатів, того, що пишете ви, команд у меню і того, що знає Telegram.
discreet-own = Власні слова, щонайбільше стільки знаків: { $count }: { $example }
discreet-too-long = Ці слова задовгі: щонайбільше стільки знаків: { $count }.
discreet-show = Докладно
discreet-hide = Сховати
discreet-gone = За цим уже нічого немає.

wording-parcel = Статус посилки змінився
wording-weather = Новий прогноз погоди
wording-library = Замовлена книжка чекає
wording-timetable = Розклад оновлено
wording-recipe = Новий рецепт тижня

button-mute = Стишити цю подію
button-unmute = Повідомляти знову
button-settings = Налаштування
button-speak = Мова
muted = Про цю подію ви більше не почуєте. Якщо виявиться, що вам сказали хибне, я все одно про це скажу.
unmuted = Ви знову дізнаватиметеся, що далі з цією подією.

start-topics = Вас запрошено до: { $topics }
button-add-group = Додати мене до групи
button-add-channel = Додати мене до каналу
channel-subscribed = Цей канал підписано: повідомлення з’являтимуться тут. Налаштування — для його адміністраторів; це повідомлення можна видалити.
no-rights-channel = Я не можу писати у вашому каналі: дайте мені право публікувати повідомлення і жодного іншого. Тоді я скажу про це в каналі.
no-rights-group = Мені не можна писати у вашій групі: дозвольте мені надсилати повідомлення, тоді адміністратор зможе надіслати /subscribe.
