page-title = Volia: kas Baltarusijoje paleistas, kas tai sako, ir įrodymas
page-tagline = Kas Baltarusijoje paleistas, kas tai sako, ir įrodymas.
page-languages = Kalbos
page-skip = Prie turinio
page-as-of = Puslapio duomenys: { $moment }
page-source = šaltinis
page-none-yet = Dar nieko nežinoma.

page-held = Tebekalinama
page-held-note = politiniai kaliniai, skaičiuoja { $name }
page-held-date = { $day } duomenys
page-held-others = Kiti skaičiuoja
page-last-release = Paskutinis paleidimas
page-before = Prieš tai
page-number-unknown = be skaičiaus
page-sanctions = Sankcijos
page-announced = paskelbta { $day }
page-in-force = galioja { $day }
page-due = nuo { $day }
page-not-in-force = teisės akto dar nerasta
page-gap =
    { $days ->
        [one] teisė atsirado { $days } diena po žodžių
        [few] teisė atsirado { $days } dienos po žodžių
       *[other] teisė atsirado { $days } dienų po žodžių
    }
page-gap-before =
    { $days ->
        [one] teisė atsirado { $days } diena prieš žodžius
        [few] teisė atsirado { $days } dienos prieš žodžius
       *[other] teisė atsirado { $days } dienų prieš žodžius
    }

page-manner-pardon = Suteikta malonė
page-manner-deportation = Paleista ir išvežta iš šalies
page-manner-exchange = Paleista per mainus
page-manner-amnesty = Paleista pagal amnestiją
page-manner-early = Paleista anksčiau laiko
page-manner-term-ended = Paleista bausmei pasibaigus
page-manner-unspecified = Paleista
page-episode-title = { $what }: { $people }
page-step-title = { $who }: { $direction } ({ $targets })
page-or = { $first } arba { $second }
page-people-unknown = skaičius nežinomas
page-total-title = { $name }: tebekalinama { $count }
page-total-was = anksčiau: { $count }

page-timeline = Eiga
page-timeline-title = Paleidimai, tebekalinami ir sankcijos, nuo { $from } iki { $to }
page-timeline-desc =
    { $releases ->
        [one] { $releases } paleidimas
        [few] { $releases } paleidimai
       *[other] { $releases } paleidimų
    }, didžiausias: { $largest } žm., { $day }. Sankcijų žingsnių: { $steps }. Tie patys skaičiai yra šio puslapio sąrašuose ir /v1.
page-timeline-desc-empty = Šiuo laiku apie paleidimus nežinoma. Sankcijų žingsnių: { $steps }.
page-timeline-held = Tebekalinama (skalė ne nuo 0)
page-timeline-released = Paleista, žmonių per dieną
page-timeline-sanctions = Sankcijos
page-legend-eased = sušvelnintos
page-legend-imposed = įvestos ar pratęstos
page-legend-hollow = tuščias ženklas: tik paskelbta
page-timeline-sources = Volia, { $day } · Šaltiniai: { $names }

page-claim-gone = Nebeteigiama
page-claim-changed = Teigiama kitaip
page-claim-new = Teigiama pirmą kartą
page-figure-place = { $post }, { $version } versija
page-figure-span = { $place }, { $first }–{ $last } ženklai
page-counted = Suskaičiuoti įvykiai
page-releases = Paleidimai
page-all-episodes = Visi paleidimai ir sankcijos kaip duomenys
page-alerts = Paskutiniai pranešimai
page-no-alerts = Pranešimų dar nėra.
page-sources = Šaltiniai
page-sources-note =
    { $ok ->
        [one] { $ok } veikia
        [few] { $ok } veikia
       *[other] { $ok } veikia
    }, neveikia: { $failing }.
page-col-day = Diena
page-col-what = Kas
page-col-state = Būklė
page-col-source = Šaltinis
page-col-role = Balsas
page-col-last-success = Paskutinį kartą skaityta
page-col-last-post = Paskutinis naujas įrašas
page-never = niekada
page-ago-now = ką tik
page-ago-minutes = prieš { $n } min.
page-ago-hours = prieš { $n } val.
page-ago-days =
    { $n ->
        [one] prieš { $n } dieną
        [few] prieš { $n } dienas
       *[other] prieš { $n } dienų
    }

page-follow = Sekti
page-follow-atom = Atom srautas
page-follow-json = JSON Feed
page-follow-api = Duomenys (API) ir kaip jais naudotis
page-keeps = Ką saugo Volia
page-keeps-text = Apie šio puslapio skaitytojus: nieko. Jokių slapukų, skaitiklių, adresų; niekas nekraunama iš kitur. Apie šaltinius: kiekvieno įrašo kiekviena versija su baitais, kokius gavome, kad kiekvieną skaičių būtų galima patikrinti.
page-figures-note = Kiekvienas skaičius čia yra įvardyto šaltinio. Savų Volia nekuria.
page-minsk = Laikas ir dienos – Minsko.

page-back = Visi paleidimai ir sankcijos
page-figures = Skaičiai: kas kiek nurodo
page-col-speaker = Kas sako
page-col-count = Kiek
page-col-when = Kada
page-superseded = vėliau pakeista
page-repeats = kartoja { $source }
page-recall = pasakyta vėliau, prisimenant
page-reversed = atšaukta: ne laisvėje
page-parts = Dalys
page-people = Įvardyti
page-person-reversed = Įvardyti kaip paleisti, bet ne laisvėje
page-posts = Įrašai ir įrodymai
page-post-open = atverti įrašą
page-deleted = ištrinta
page-version = { $number } versija, matyta { $moment }
page-version-deleted = { $number } versija: ištrinta, matyta { $moment }
page-evidence = archyvuoto puslapio SHA-256
page-no-evidence = archyvuoto puslapio nėra
page-history = Kas pranešta, iš eilės
page-merged = Tai kito įvykio dalis:
page-may-be-part = Tai galbūt kito įvykio dalis:
page-old-words = Anksčiau
page-new-words = Dabar
page-press-only = spauda, nepatvirtinta
page-press-title = Spauda, nepatvirtinta: { $title }
page-note-upwards = apima ankstesnį skaičių
page-note-explained = paaiškina skaičių skirtumą
page-note-not-free = laikyti paleistais, bet ne laisvėje
page-note-digest = nedidelis dienos pokytis
page-note-vanished = to tekste nebėra
page-cancels = atšaukia ankstesnį pranešimą
page-updates = papildo ankstesnį pranešimą

page-docs = Volia duomenys
page-docs-text = Viskas, kas puslapyje, čia yra JSON pavidalu. Sąrašai turi items ir next: next grąžinkite kaip after. Klaidos yra application/problem+json. Visas aprašas mašinoms:
page-docs-webhooks = Organizacijos kiekvieną pranešimą gauna į savo serverį, pasirašytą pagal Standard Webhooks. Siunčiamų duomenų JSON schemos:
page-error = Tokio puslapio čia nėra
page-error-text = Į pirmą puslapį

page-uncertain = Dar neįvertinta
page-uncertain-note = Apie tai niekam nepranešta: Volia nėra tikra, ar teisingai suprato. Skaitykite patį šaltinį.
page-why-unsure = tikrumas { $percent } iš 100
page-why-part = galbūt žinomo dalis
page-why-old = pateikta kaip naujiena, bet ankstesnės dienos
page-why-leap = skaičius šokinėja
page-why-unclear = neaišku, kam priklauso
page-record = Mūsų pačių apskaita
page-record-note = Skaičiuoja pati programa: ką pranešė ir ką žmonės nusprendė, nuo { $day }.
page-record-told = Pranešimų apie nauja
page-record-false = iš jų klaidingų ir atšauktų
page-record-corrected = Pranešimų, pataisiusių, kas blogai perskaityta
page-record-missed = Įvykių, apie kuriuos niekam nepranešta
page-record-by-person = Pranešta tik žmogui nusprendus
page-record-delay = Nuo paskelbimo iki pranešimo
page-record-delays = pusė per { $half }, devyni iš dešimties per { $most }
page-span-seconds = { $n } s
page-span-minutes = { $n } min.
page-span-hours = { $n } val.
page-decided = nusprendė žmogus
page-decided-why = nusprendė žmogus: { $reason }
