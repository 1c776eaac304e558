watch-usage = Atsiųskite /watch ir vardą su pavarde, bet kokia rašyba ir raštu: { $example }
watch-import =
    { $count ->
        [one] Arba atsiųskite čia CSV failą: iki { $count } vardo.
        [few] Arba atsiųskite čia CSV failą: iki { $count } vardų.
       *[other] Arba atsiųskite čia CSV failą: iki { $count } vardų.
    }
watch-no-name = Nematau čia vardo. Atsiųskite /watch, vardą ir pavardę.
watch-full =
    { $count ->
        [one] Šis pokalbis stebi { $count } vardą, daugiau netelpa. /unwatch vieną pašalina.
        [few] Šis pokalbis stebi { $count } vardus, daugiau netelpa. /unwatch vieną pašalina.
       *[other] Šis pokalbis stebi { $count } vardų, daugiau netelpa. /unwatch vieną pašalina.
    }
watch-added = Stebiu: { $name }.
watch-already = Jau stebiu: { $name }.
watch-found = Įvardyti kaip paleisti:
watch-perhaps = Galbūt tas pats žmogus, galbūt kitas. Ar tai tas, kurio ieškote?
watch-not-named = Iki šiol neįvardijo: { $sources }. Tai nieko nesako apie tai, kur žmogus yra. Vos kas įvardys, sužinosite.
watch-not-named-more =
    { $count ->
        [one] Iki šiol neįvardijo: { $sources } ir dar { $count } šaltinis. Tai nieko nesako apie tai, kur žmogus yra. Vos kas įvardys, sužinosite.
        [few] Iki šiol neįvardijo: { $sources } ir dar { $count } šaltiniai. Tai nieko nesako apie tai, kur žmogus yra. Vos kas įvardys, sužinosite.
       *[other] Iki šiol neįvardijo: { $sources } ir dar { $count } šaltinių. Tai nieko nesako apie tai, kur žmogus yra. Vos kas įvardys, sužinosite.
    }
watch-nobody = Dar neperskaitytas nė vienas šaltinis. Vos kuris įvardys šį žmogų, sužinosite.
watch-kept = Vardas saugomas užšifruotas. /unwatch jį pašalina, /forget ištrina viską.
watch-place = { $name } — { $source } ({ $role }), { $day }
watch-place-held = { $name } — ne laisvėje, nors laikyta paleidimu: { $source } ({ $role }), { $day }
watch-agreed = Užrašyta: { $name } yra { $watched }, stebimas vardas.
watch-refused = Užrašyta: { $name } nėra { $watched }, stebimas vardas.
watch-list =
    { $count ->
        [one] Stebite { $count } vardą:
        [few] Stebite { $count } vardus:
       *[other] Stebite { $count } vardų:
    }
watch-list-none = Nestebite nė vieno vardo.
unwatched =
    { $count ->
        [one] { $count } vardas pašalintas ir ištrintas.
        [few] { $count } vardai pašalinti ir ištrinti.
       *[other] { $count } vardų pašalinta ir ištrinta.
    }
unwatch-none = Tokio vardo jūsų sąraše nėra.
button-same-person = ✔ { $name }
button-other-person = ✖ kitas žmogus
button-unwatch = ✖ { $name }
watched-named = 🔔 Įvardyta: { $name }. Stebite: { $watched }.
watched-perhaps = 🔔 Įvardyta: { $name }. Ar tai { $watched }, stebimas vardas?
named-released = Įvardyti kaip paleisti: { $names } — { $source } ({ $role })
named-held-back = Ne laisvėje, nors laikyti paleistais: { $names } — { $source } ({ $role })

table-name = vardas
table-result = rezultatas
table-named = įvardyta kaip
table-source = šaltinis
table-day = diena
table-link = nuoroda
table-quote = žodžiai
watch-table-named = įvardyta tarp paleistųjų
watch-table-perhaps = galbūt įvardyta
import-done =
    { $count ->
        [one] Dabar stebiu { $count } vardą. Lentelė sako, kas iki šiol įvardytas.
        [few] Dabar stebiu { $count } vardus. Lentelė sako, kas iki šiol įvardytas.
       *[other] Dabar stebiu { $count } vardų. Lentelė sako, kas iki šiol įvardytas.
    }
import-named =
    { $count ->
        [one] Iš jų tarp paleistųjų įvardytas { $count }.
        [few] Iš jų tarp paleistųjų įvardyti { $count }.
       *[other] Iš jų tarp paleistųjų įvardyta { $count }.
    }
import-perhaps =
    { $count ->
        [one] Galbūt įvardytas dar { $count }: pažiūrėkite žodžius ir klauskite /watch.
        [few] Galbūt įvardyti dar { $count }: pažiūrėkite žodžius ir klauskite /watch.
       *[other] Galbūt įvardyta dar { $count }: pažiūrėkite žodžius ir klauskite /watch.
    }
import-problems =
    { $count ->
        [one] Nepavyko priimti { $count } eilutės:
        [few] Nepavyko priimti { $count } eilučių:
       *[other] Nepavyko priimti { $count } eilučių:
    }
import-line = { $line } eilutė: { $why }
import-no-name = nėra vardo
import-too-long = per ilga vardui
import-twice = yra du kartus
import-watched = jau sąraše
import-left-out = daugiau, nei telpa viename pokalbyje
import-too-large =
    { $count ->
        [one] Failas per didelis: ne daugiau kaip { $count } baitas.
        [few] Failas per didelis: ne daugiau kaip { $count } baitai.
       *[other] Failas per didelis: ne daugiau kaip { $count } baitų.
    }
import-no-text = Tai ne tekstinis failas. Atsiųskite CSV, UTF-8, po vieną vardą eilutėje.
import-no-names = Faile nėra vardų. Po vieną vardą eilutėje arba stulpelis „vardas“.

command-watch = sužinoti, kai kas įvardija žmogų
command-unwatch = stebimi vardai; vieną pašalinti
chart-title = Kalinami, paleisti, sankcijos
command-chart = kalinami ir paleisti laikui bėgant, paveikslėliu
command-history = kas įvyko, puslapiais; /history 2025 sanctions
chart-caption = Kalinami, paleisti, sankcijos ({ $day }). Šaltiniai nurodyti paveikslėlyje.
chart-light = ☀ šviesus
chart-dark = ☾ tamsus
history-title = Įvykiai { $first }–{ $last } iš { $total }
history-none = Apie tą laiką nieko nežinoma.
history-kind-all = visi
history-kind-release = paleidimai
history-kind-sanctions = sankcijos
inline-title = Volia: kas žinoma dabar
