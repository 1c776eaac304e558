what-released = paleista: { $people }
what-pardoned = suteikta malonė: { $people }
what-deported = paleista ir išvežta iš šalies: { $people }
what-exchanged = paleista per mainus: { $people }
what-announced = paskelbta apie paleidimą: { $people }
what-reversed = laikyta paleistais, bet ne laisvėje: { $people }
what-released-uncounted = paleista žmonių, skaičius nenurodytas
what-pardoned-uncounted = žmonėms suteikta malonė, skaičius nenurodytas
what-reversed-uncounted = laikyti paleistais, bet ne laisvėje
what-by = { $imposer }: { $step }
what-targets = { $step } ({ $targets })

headline-said = { $what } — { $says }
headline-press = Spauda, nepatvirtinta: { $what } — { $says }
headline-revised = Skaičius pataisytas: { $what } (anksčiau: { $before }) — { $says }
headline-revised-bare = Pataisa: { $what } — { $says }
headline-raised = Žmonių daugiau, nei pranešta: { $what } (anksčiau: { $before }) — { $says }
headline-disputed = Skaičiai skiriasi: { $sides }
headline-confirmed = Patvirtinta: { $what } — { $says }
headline-withdrawn = Atšaukta: { $what }
headline-announced = { $what }, paskelbta — { $says }
headline-in-force = { $what }, galioja — { $says }
headline-reversed = Atšaukta: { $what } — { $says }
headline-total = Tebekalinama: { $people } — { $says }
headline-total-changed = Tebekalinama: { $people } (anksčiau: { $before }) — { $says }
headline-edited = Žodžiai pakeisti po mūsų pranešimo — { $speaker }
headline-deleted = Įrašas ištrintas po mūsų pranešimo — { $speaker }
headline-review = Turi patikrinti žmogus: ar tai naujiena? (tikrumas { $certainty })

dispute-side = { $number } — { $speaker }
figures-title = Kas kiek nurodo:
figure-line = { $number } — { $speaker }
figure-line-relayed = { $number } — { $speaker }, perduoda { $source }
figure-line-gone = { $number } — { $speaker } (nebesakoma: įrašas ištrintas arba pakeistas)
voice-relayed = { $speaker }, perduoda { $source }
figure-line-recall = { $number } — { $speaker }, prisimenant
figure-line-reversed = { $number } ne laisvėje — { $speaker }

parts-title = Tarp jų:
part-line = { $number } — { $label }

named-title = Įvardyti:
named-reversed = Ne laisvėje, nors laikyti paleistais:
more = … ir dar { $count }
more-on-page = … ir dar { $count } puslapyje

about = Apie ką kalbėta: { $what }
who = Kas: { $who }
still-held = Tebekalinama: { $people } — { $says }, { $day }
total-as-of = { $day } duomenys
total-before = Anksčiau: { $people }, { $day }
quote-title = Žodžiai:
words-before = Anksčiau:
words-now = Dabar:
words-one-side = Viena pusė:
words-other-side = Kita pusė:
words-deleted = Ištrintas tekstas:
may-be-part = Galbūt dalis to, kas jau pranešta: { $id }
only-press = Vienas spaudos pranešimas; daugiau to dar niekas nesako.
note-upwards = Ankstesnis skaičius yra šio dalis.
note-explained = Tai paaiškina, kodėl skaičiai skyrėsi.
note-digest = Nedidelis dienos pokytis; apie didesnius pranešame iš karto.
note-vanished = Pakeistame tekste to nebėra.
note-decided = Žmogus patikrino ir pataisė.
why = Priežastis: { $reason }
updated-line = Pakeista { $at }. Anksčiau ({ $first }) čia buvo: { $what }

sanctions-announced = Paskelbta: { $day }
sanctions-in-force = Galioja: { $day }
sanctions-no-law = Galioja: teisės akto dar nerasta
sanctions-due = Turi galioti nuo { $day }
sanctions-gap =
    { $days ->
        [0] Žodžiai ir teisė tą pačią dieną
        [one] Nuo žodžių iki teisės: { $days } diena
        [few] Nuo žodžių iki teisės: { $days } dienos
       *[other] Nuo žodžių iki teisės: { $days } dienų
    }
sanctions-law-first =
    { $days ->
        [one] Teisė atsirado { $days } diena anksčiau už žodžius
        [few] Teisė atsirado { $days } dienomis anksčiau už žodžius
       *[other] Teisė atsirado { $days } dienų anksčiau už žodžius
    }
sanctions-instrument = Teisės aktas: { $instrument }

link-post = { $at } įrašas (Minsko laiku)
link-page = Viskas apie šį įvykį
proof-hint = Įrodymas: { $command }
button-proof = Įrodymas
button-page = Puslapis

linked-sanctions = Sankcijos tomis pačiomis dienomis:
linked-releases = Paleidimai tomis pačiomis dienomis:
