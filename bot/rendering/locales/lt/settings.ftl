settings-title = Šio pokalbio nustatymai
settings-topics = Temos: { $topics }
settings-number = Paleidimai nuo tiek žmonių: { $count }
settings-number-every = Bet kokio žmonių skaičiaus paleidimai
settings-sure-reported = Pranešti, vos kas pasako
settings-sure-confirmed = Pranešti tik tada, kai sutinka antras balsas arba yra teisės aktas
settings-roles = Pirmi gali pasakyti: { $roles }
settings-language = Kalba: { $language }
settings-rhythm-each = Kiekvienas pranešimas iškart
settings-rhythm-daily = Apžvalga kasdien { $hour } ({ $zone })
settings-rhythm-weekly = Apžvalga kiekvieną pirmadienį { $hour } ({ $zone })
settings-big = Tik didelės naujienos: nuo dešimties žmonių ir kiekvienas sankcijų žingsnis
settings-paused = Pertrauka iki { $at }
settings-quiet = Tylos valandos: { $from }–{ $to } ({ $zone })
settings-quiet-off = Be tylos valandų
settings-watch-breaks = Stebimas vardas jas pertraukia.
settings-watch-waits = Stebimas vardas irgi laukia.
settings-discreet = Nepastebimas režimas: „{ $words }“
settings-discreet-off = Nepastebimas režimas išjungtas
settings-delete =
    { $count ->
        [one] Mano pranešimai čia ištrinami po { $count } valandos
        [few] Mano pranešimai čia ištrinami po { $count } valandų
       *[other] Mano pranešimai čia ištrinami po { $count } valandų
    }
settings-delete-never = Mano pranešimai čia lieka
settings-not-subscribed = Šis pokalbis neprenumeruoja, tad nustatyti nėra ko. Pirma prenumeruokite; /privacy sako, kas saugoma.
settings-saved = Įrašyta
settings-none = nėra

topic-releases = Paleidimai
topic-sanctions = Sankcijos
topic-totals = Kiek kalinama
topic-statements = Pakeisti ar ištrinti žodžiai

settings-ask-topics = Apie ką pranešti?
settings-ask-number = Nuo kelių paleistųjų? Pataisa to, kas jums pranešta, ateis esant bet kokiam skaičiui.
settings-ask-sure = Kiek tai turi būti tikra? „Patvirtinta“ ateina vėliau, kartais diena, o kai kurie paleidimai niekada nepatvirtinami.
settings-ask-roles = Kieno žodžiai gali pirmi jums pranešti? Jei sako tik tas, kurį išjungėte, čia to neišgirsite.
settings-ask-rhythm = Kaip dažnai? Apžvalga kartu pasako, kas įvyko nuo ankstesnės. Pertrauka viską sulaiko ir baigiasi viena apžvalga.
settings-ask-quiet = Kada tylėti? Kas ateis tuo metu, pasakysiu po to. Kitos valandos: { $example }. Kita laiko juosta: { $zone }.
settings-ask-delete = Po kelių valandų ištrinti mano pranešimus šiame pokalbyje? Telegram man tai leidžia ne ilgiau kaip 48 valandas. Ką rašote jūs, ne visada galiu ištrinti.

settings-button-topics = Temos
settings-button-number = Mažiausias skaičius
settings-button-sure = Kiek tikra
settings-button-roles = Šaltiniai
settings-button-language = Kalba
settings-button-rhythm = Ritmas
settings-button-quiet = Tylos valandos
settings-button-discreet = Nepastebimas režimas
settings-button-delete = Pranešimų trynimas
settings-button-back = ‹ Atgal
settings-button-any = Bet koks skaičius
settings-button-reported = Pranešta
settings-button-confirmed = Patvirtinta
settings-button-each = Kiekvienas pranešimas
settings-button-daily = Kasdien
settings-button-weekly = Kas savaitę
settings-button-big = Tik didelės naujienos
settings-button-pause = Savaitės pertrauka
settings-button-resume = Baigti pertrauką
settings-button-off = Išjungti
settings-button-never = Niekada
settings-button-watch = Stebimas vardas jas pertraukia
settings-button-hours = { $count } val.

quiet-wrong = Nesuprantu. Parašykite, pavyzdžiui, { $example }, arba laiko juostą, kaip { $zone }, arba /quiet off.

discreet-title = Nepastebimas režimas
discreet-what = Tada kiekvienas pranešimas rodo tik neutralius žodžius. Tikrasis tekstas yra už mygtuko, tiek minučių: { $count }; paskui grįžta neutralūs žodžiai. Mano atsakymai į jūsų klausimus ištrinami po tiek pat laiko.
discreet-cannot = Ko jis nepaslėps: šio roboto vardo ir paveikslėlio pokalbių sąraše, ką rašote jūs, komandų meniu ir ką žino Telegram.
discreet-own = Jūsų pačių žodžiai, ne daugiau kaip tiek ženklų: { $count }: { $example }
discreet-too-long = Šie žodžiai per ilgi: ne daugiau kaip tiek ženklų: { $count }.
discreet-show = Išsamiau
discreet-hide = Slėpti
discreet-gone = Už to nieko nebėra.

wording-parcel = Pasikeitė siuntos būsena
wording-weather = Nauja orų prognozė
wording-library = Užsakyta knyga laukia
wording-timetable = Tvarkaraštis atnaujintas
wording-recipe = Naujas savaitės receptas

button-mute = Nutildyti šį įvykį
button-unmute = Vėl pranešti
button-settings = Nustatymai
button-speak = Kalba
muted = Apie šį įvykį daugiau negirdėsite. Jei paaiškės, kad jums pasakyta neteisingai, vis tiek tai pasakysiu.
unmuted = Vėl sužinosite, kas toliau su šiuo įvykiu.

start-topics = Esate pakviesti į: { $topics }
button-add-group = Pridėti mane į grupę
button-add-channel = Pridėti mane į kanalą
channel-subscribed = Šis kanalas prenumeruoja: pranešimai bus čia. Nustatymai skirti administratoriams; šį pranešimą galima ištrinti.
no-rights-channel = Negaliu rašyti jūsų kanale: duokite man teisę skelbti pranešimus ir jokios kitos. Tada apie tai pasakysiu kanale.
no-rights-group = Man neleista rašyti jūsų grupėje: leiskite siųsti pranešimus, tada administratorius galės atsiųsti /subscribe.
