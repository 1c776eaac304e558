language-name = Lietuvių

role-state = valdžia
role-foreign-official = kitos šalies valdžia
role-ngo = žmogaus teisių gynėjai
role-opposition = opozicija
role-press = spauda
role-legal = teisės aktas

says-state = sako valdžia
says-foreign-official = sako kitos šalies pareigūnai
says-ngo = sako žmogaus teisių gynėjai
says-opposition = sako opozicija
says-press = sako spauda
says-legal = sako teisės aktas
says-nobody = šaltinis nenurodytas
says-named = praneša { $name } ({ $role })
speaker-named = { $name } ({ $role })

target-potash = kalio trąšos
target-aviation = aviacija
target-banks = bankai
target-individuals = asmenys ir įmonės
target-oil = nafta
target-border = pasienio punktai
target-other = kitos priemonės

direction-eased = sankcijos sušvelnintos
direction-imposed = sankcijos įvestos
direction-extended = sankcijos pratęstos
direction-none = sankcijos

state-reported = pranešta
state-confirmed = patvirtinta
state-disputed = skaičiai skiriasi
state-announced = paskelbta
state-in-force = galioja
state-reversed = atšaukta
state-withdrawn = paneigta
state-merged = kito įvykio dalis

health-ok = veikia
health-empty = veikia, įrašų nėra
health-unreachable = nepasiekiamas
health-timeout = atsako per lėtai
health-too-large = per didelis puslapis
health-blocked = mus blokuoja
health-rate-limited = prašo klausti rečiau
health-redirected = veda kitur
health-wrong-type = ne tokios rūšies puslapis
health-no-preview = peržiūra išjungta
health-gone = dingo
health-page-changed = puslapio forma pasikeitė
health-bad-items = įrašų nepavyksta perskaityti
health-silent = neįprastai tylu
health-new = dar neklausta

part-women = moterys
part-men = vyrai
part-political = politiniai kaliniai
part-extremism = nuteisti už „ekstremizmą“
part-foreigners = užsieniečiai
part-clergy = dvasininkai
part-ordinary = paprasti nuteistieji
part-names = žinomi vardais
part-journalists = žurnalistai
part-minors = nepilnamečiai
part-some = kai kurie iš jų
part-nationality = pilietybė: { $country }
part-destination = išvežimo šalis: { $country }

alert-type-release-reported = pranešta apie paleidimą
alert-type-release-revised = skaičius pataisytas
alert-type-release-disputed = skaičiai skiriasi
alert-type-release-confirmed = paleidimas patvirtintas
alert-type-release-withdrawn = pranešimas atšauktas
alert-type-sanctions-announced = sankcijos paskelbtos
alert-type-sanctions-in-force = sankcijos galioja
alert-type-sanctions-reversed = sankcijų žingsnis atšauktas
alert-type-sanctions-withdrawn = pranešimas apie sankcijas atšauktas
alert-type-total-changed = naujas kalinamųjų skaičius
alert-type-statement-edited = žodžiai pakeisti
alert-type-statement-deleted = žodžiai ištrinti
alert-type-review-needed = turi patikrinti žmogus

people =
    { $bound ->
        [at_least] { $count ->
            [one] ne mažiau kaip { $count } žmogus
            [few] ne mažiau kaip { $count } žmonės
           *[other] ne mažiau kaip { $count } žmonių
        }
        [at_most] { $count ->
            [one] ne daugiau kaip { $count } žmogus
            [few] ne daugiau kaip { $count } žmonės
           *[other] ne daugiau kaip { $count } žmonių
        }
        [about] { $count ->
            [one] apie { $count } žmogų
            [few] apie { $count } žmones
           *[other] apie { $count } žmonių
        }
       *[other] { $count ->
            [one] { $count } žmogus
            [few] { $count } žmonės
           *[other] { $count } žmonių
        }
    }
number-bounded =
    { $bound ->
        [at_least] ne mažiau kaip { $count }
        [at_most] ne daugiau kaip { $count }
        [about] apie { $count }
       *[other] { $count }
    }
number-unknown = skaičius nenurodytas

notice-source-failing = Šaltinis { $source } neveikia: { $state }, nuo { $since }. { $detail }
notice-source-recovered = Šaltinis { $source } vėl veikia. Buvo: { $state }, nuo { $since }.
notice-other = Pranešimas { $kind }: { $detail }
