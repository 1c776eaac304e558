what-released =
    { $bound ->
        [exact] { $count ->
            [one] вызвалены { $people }
           *[other] вызваленыя { $people }
        }
       *[other] вызвалена { $people }
    }
what-pardoned =
    { $bound ->
        [exact] { $count ->
            [one] памілаваны { $people }
           *[other] памілаваныя { $people }
        }
       *[other] памілавана { $people }
    }
what-deported =
    { $bound ->
        [exact] { $count ->
            [one] вызвалены і вывезены з краіны { $people }
           *[other] вызваленыя і вывезеныя з краіны { $people }
        }
       *[other] вызвалена і вывезена з краіны { $people }
    }
what-exchanged =
    { $bound ->
        [exact] { $count ->
            [one] вызвалены праз абмен { $people }
           *[other] вызваленыя праз абмен { $people }
        }
       *[other] вызвалена праз абмен { $people }
    }
what-announced = абвешчана вызваленне: { $people }
what-reversed = лічыліся вызваленымі, але не на волі: { $people }
what-released-uncounted = вызваленыя людзі (колькі — не названа)
what-pardoned-uncounted = памілаваныя людзі (колькі — не названа)
what-reversed-uncounted = лічыліся вызваленымі, але не на волі
what-by = { $imposer }: { $step }
what-targets = { $step } ({ $targets })

headline-said = { $what } — { $says }
headline-press = Прэса, не пацверджана: { $what } — { $says }
headline-revised = Лічба выпраўленая: { $what } (раней: { $before }) — { $says }
headline-revised-bare = Выпраўленне: { $what } — { $says }
headline-raised = Больш, чым паведамлялася: { $what } (раней: { $before }) — { $says }
headline-disputed = Лічбы разыходзяцца: { $sides }
headline-confirmed = Пацверджана: { $what } — { $says }
headline-withdrawn = Адклікана: { $what }
headline-announced = { $what }, абвешчана — { $says }
headline-in-force = { $what }, набыло моц — { $says }
headline-reversed = Узята назад: { $what } — { $says }
headline-total = Застаюцца за кратамі: { $people } — { $says }
headline-total-changed = Застаюцца за кратамі: { $people } (раней: { $before }) — { $says }
headline-edited = Словы змененыя пасля нашага паведамлення — { $speaker }
headline-deleted = Публікацыя выдаленая пасля нашага паведамлення — { $speaker }
headline-review = Праверыць чалавеку: гэта навіна? (упэўненасць { $certainty })

dispute-side = { $number } — { $speaker }
figures-title = Хто якую лічбу называе:
figure-line = { $number } — { $speaker }
figure-line-relayed = { $number } — { $speaker }, у пераказе { $source }
figure-line-gone = { $number } — { $speaker } (больш не сказана: публікацыя выдалена або змененая)
voice-relayed = { $speaker }, у пераказе { $source }
figure-line-recall = { $number } — { $speaker }, узгадваючы
figure-line-reversed = { $number } не на волі — { $speaker }

parts-title = Сярод іх:
part-line = { $number } — { $label }

named-title = Названыя:
named-reversed = Не на волі, хоць лічыліся вызваленымі:
more = … і яшчэ { $count }
more-on-page = … і яшчэ { $count } на старонцы

about = Было паведамлена: { $what }
who = Хто: { $who }
still-held = Застаюцца за кратамі: { $people } — { $says }, на { $day }
total-as-of = Станам на { $day }
total-before = Раней: { $people }, на { $day }
quote-title = Даслоўна:
words-before = Раней:
words-now = Цяпер:
words-one-side = Адзін бок:
words-other-side = Другі бок:
words-deleted = Выдалены тэкст:
may-be-part = Магчыма, частка таго, пра што ўжо паведамлена: { $id }
only-press = Адно паведамленне прэсы пад яе ўласную адказнасць; больш ніхто гэтага пакуль не кажа.
note-upwards = Ранейшая лічба — частка гэтай.
note-explained = Гэта тлумачыць, чаму лічбы разыходзіліся.
note-digest = Невялікая змена за дзень; пра вялікія мы паведамляем адразу.
note-vanished = У змененым тэксце гэтага больш няма.
note-decided = Чалавек праверыў гэта і выправіў.
why = Чаму: { $reason }
updated-line = Абноўлена { $at }. Раней ({ $first }) тут стаяла: { $what }

sanctions-announced = Абвешчана: { $day }
sanctions-in-force = Мае моц з: { $day }
sanctions-no-law = Набыццё моцы: прававы тэкст пакуль не знойдзены
sanctions-due = Павінна набыць моц: { $day }
sanctions-gap =
    { $days ->
        [0] Словы і закон у адзін дзень
        [one] Ад слоў да закона: { $days } дзень
        [few] Ад слоў да закона: { $days } дні
       *[other] Ад слоў да закона: { $days } дзён
    }
sanctions-law-first =
    { $days ->
        [one] Закон выйшаў на { $days } дзень раней за словы
        [few] Закон выйшаў на { $days } дні раней за словы
       *[other] Закон выйшаў на { $days } дзён раней за словы
    }
sanctions-instrument = Прававы тэкст: { $instrument }

link-post = Публікацыя: { $at } (мінскі час)
link-page = Усё пра гэтую падзею
proof-hint = Доказы: { $command }
button-proof = Доказы
button-page = Старонка

linked-sanctions = Санкцыі ў гэтыя ж дні:
linked-releases = Вызваленні ў гэтыя ж дні:
