page-title = Volia: каго вызваляюць у Беларусі, хто пра гэта кажа і чым гэта даказана
page-tagline = Каго вызваляюць у Беларусі, хто пра гэта кажа і чым гэта даказана.
page-languages = Мовы
page-skip = Перайсці да зместу
page-as-of = Старонка ад { $moment }
page-source = крыніца
page-none-yet = Пакуль нічога не вядома.

page-held = Застаюцца ў зняволенні
page-held-note = палітвязні, паводле падліку: { $name }
page-held-date = на { $day }
page-held-others = Іншыя падлікі
page-last-release = Апошняе вызваленне
page-before = Да гэтага
page-number-unknown = без ліку
page-sanctions = Санкцыі
page-announced = абвешчана { $day }
page-in-force = дзейнічае з { $day }
page-due = чакаецца { $day }
page-not-in-force = прававы тэкст пакуль не знойдзены
page-gap =
    { $days ->
        [one] дакумент выйшаў праз { $days } дзень пасля слоў
        [few] дакумент выйшаў праз { $days } дні пасля слоў
       *[other] дакумент выйшаў праз { $days } дзён пасля слоў
    }
page-gap-before =
    { $days ->
        [one] дакумент выйшаў за { $days } дзень да слоў
        [few] дакумент выйшаў за { $days } дні да слоў
       *[other] дакумент выйшаў за { $days } дзён да слоў
    }

page-manner-pardon = Памілаваныя
page-manner-deportation = Вызваленыя і вывезеныя з краіны
page-manner-exchange = Вызваленыя па абмене
page-manner-amnesty = Вызваленыя па амністыі
page-manner-early = Вызваленыя датэрмінова
page-manner-term-ended = Выйшлі па сканчэнні тэрміну
page-manner-unspecified = Вызваленыя
page-episode-title = { $what }: { $people }
page-step-title = { $who }: { $direction } ({ $targets })
page-or = { $first } або { $second }
page-people-unknown = колькасць невядомая
page-total-title = { $name }: { $count } застаюцца ў зняволенні
page-total-was = раней: { $count }

page-timeline = Храналогія
page-timeline-title = Вызваленні, колькасць зняволеных і санкцыі, з { $from } да { $to }
page-timeline-desc =
    { $releases ->
        [one] { $releases } вызваленне
        [few] { $releases } вызваленні
       *[other] { $releases } вызваленняў
    }, найбольшае: { $largest } чал., { $day }. Крокаў па санкцыях: { $steps }. Тыя ж лічбы ёсць у спісах на гэтай старонцы і ў /v1.
page-timeline-desc-empty = Вызваленняў за гэты час не вядома. Крокаў па санкцыях: { $steps }.
page-timeline-held = Застаюцца ў зняволенні (шкала не ад 0)
page-timeline-released = Вызваленыя, чалавек у дзень
page-timeline-sanctions = Санкцыі
page-legend-eased = змякчаныя
page-legend-imposed = уведзеныя або падоўжаныя
page-legend-hollow = пусты знак: толькі абвешчана
page-timeline-sources = Volia, { $day } · Крыніцы: { $names }

page-claim-gone = Больш не сцвярджаецца
page-claim-changed = Сцвярджаецца інакш
page-claim-new = Сцвярджаецца ўпершыню
page-figure-place = { $post }, версія { $version }
page-figure-span = { $place }, знакі { $first }–{ $last }
page-counted = Якія падзеі падлічаны
page-releases = Вызваленні
page-all-episodes = Усе вызваленні і санкцыі як даныя
page-alerts = Апошнія паведамленні
page-no-alerts = Паведамленняў пакуль няма.
page-sources = Крыніцы
page-sources-note =
    { $ok ->
        [one] { $ok } працуе
       *[other] { $ok } працуюць
    }, з непаладкамі: { $failing }.
page-col-day = Дзень
page-col-what = Што
page-col-state = Стан
page-col-source = Крыніца
page-col-role = Чый голас
page-col-last-success = Прачытана
page-col-last-post = Новая публікацыя
page-never = ніколі
page-ago-now = толькі што
page-ago-minutes = { $n } хв таму
page-ago-hours = { $n } г таму
page-ago-days =
    { $n ->
        [one] { $n } дзень таму
        [few] { $n } дні таму
       *[other] { $n } дзён таму
    }

page-follow = Сачыць
page-follow-atom = Стужка Atom
page-follow-json = JSON Feed
page-follow-api = Даныя (API) і як імі карыстацца
page-keeps = Што захоўвае Volia
page-keeps-text = Пра чытачоў гэтай старонкі: нічога. Ні cookies, ні лічыльнікаў, ні адрасоў, нічога не загружаецца збоку. Пра крыніцы: кожная версія кожнай публікацыі разам з атрыманымі байтамі, каб любую лічбу можна было праверыць.
page-figures-note = Кожная лічба тут належыць названай крыніцы. Сваіх лічбаў Volia не выводзіць.
page-minsk = Час і дні пададзеныя паводле Мінска.

page-back = Усе вызваленні і санкцыі
page-figures = Лічбы: хто колькі называе
page-col-speaker = Хто кажа
page-col-count = Колькі
page-col-when = Калі
page-superseded = пазней замененая
page-repeats = паўтарае { $source }
page-recall = сказана пазней, пра мінулае
page-reversed = узята назад: не на волі
page-parts = З іх
page-people = Названыя па імёнах
page-person-reversed = Названыя вызваленымі, але не на волі
page-posts = Публікацыі і доказы
page-post-open = адкрыць публікацыю
page-deleted = выдаленая
page-version = версія { $number }, заўважаная { $moment }
page-version-deleted = версія { $number }: выдаленая, заўважана { $moment }
page-evidence = SHA-256 старонкі ў архіве
page-no-evidence = старонкі ў архіве няма
page-history = Што было паведамлена, па парадку
page-merged = Гэта частка іншай падзеі:
page-may-be-part = Магчыма, гэта частка іншай падзеі:
page-old-words = Было
page-new-words = Стала
page-press-only = прэса, не пацверджана
page-press-title = Прэса, не пацверджана: { $title }
page-note-upwards = уключае ранейшую лічбу
page-note-explained = тлумачыць розніцу паміж лічбамі
page-note-not-free = палічаныя вызваленымі, але не на волі
page-note-digest = невялікая змена за дзень
page-note-vanished = сцвярджэння больш няма ў тэксце
page-cancels = адклікае ранейшае паведамленне
page-updates = дапаўняе ранейшае паведамленне

page-docs = Даныя Volia
page-docs-text = Усё, што ёсць на старонцы, тут у выглядзе JSON. Спісы прыходзяць як items і next: вярніце next у параметры after. Памылкі: application/problem+json. Поўнае апісанне для праграм:
page-docs-webhooks = Арганізацыям кожнае паведамленне прыходзіць на іх сервер, падпісанае паводле Standard Webhooks. JSON Schema таго, што адпраўляецца:
page-error = Такой старонкі няма
page-error-text = На першую старонку

page-uncertain = Яшчэ не праверана
page-uncertain-note = Пра гэта нікому не паведамлялася: Volia не ўпэўненая, што зразумела правільна. Прачытайце саму крыніцу.
page-why-unsure = упэўненасць { $percent } са 100
page-why-part = магчыма, частка ўжо вядомага
page-why-old = сказана як навіна, але пра ранейшы дзень
page-why-leap = лічба, якая рэзка змянілася
page-why-unclear = незразумела, да чаго гэта адносіцца
page-record = Як часта памыляемся мы
page-record-note = Лічыць сама праграма: паводле таго, што яна паведаміла, і рашэнняў людзей, з { $day }
page-record-told = Паведамленняў пра новае
page-record-false = з іх памылковых і адкліканых
page-record-corrected = Выпраўленняў таго, што было зразумета няправільна
page-record-missed = Падзей, пра якія нікому не паведамілі
page-record-by-person = Паведамлена толькі пасля рашэння чалавека
page-record-delay = Ад публікацыі да паведамлення
page-record-delays = палова за { $half }, дзевяць з дзесяці за { $most }
page-span-seconds = { $n } с
page-span-minutes = { $n } хв
page-span-hours = { $n } г
page-decided = рашэнне чалавека
page-decided-why = рашэнне чалавека: { $reason }
