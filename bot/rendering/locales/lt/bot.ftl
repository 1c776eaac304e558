status-held = Tebekalinama
status-release = Paskutinis paleidimas
status-sanctions = Sankcijos
status-sources = Šaltiniai
status-at = { $at } duomenys (Minsko laiku)
status-page = Daugiau puslapyje
status-nothing = Dar nieko nežinoma.
status-held-line = { $number } — { $speaker }, { $day }
released-title = Iš viso paleista, ir mūsų skaičius
released-theirs = { $number } nuo { $since } — { $speaker }, { $day }
released-ours = Mūsų skaičius per šias dienas: { $count } (įvykių: { $episodes }); skirtumas: { $difference }
released-note = Skirtumas – tai, ką praleidome mes, arba tai, ką prideda kiti.
episode-line = { $day } — { $what } ({ $state })
latest-none = Dar nieko nežinoma.
sources-none = Šaltinių dar nėra.
sources-title = veikia: { $ok }, neveikia: { $failing }
source-failing = • { $source }: { $state }
source-line = { $source } ({ $role }): { $state }
source-success = paskutinį kartą skaityta: { $at }
source-post = paskutinis naujas įrašas: { $at }

proof-title = { $id } įrodymas
proof-published = Paskelbta { $at } (Minsko laiku)
proof-first-seen = Mes pirmą kartą pamatėme { $at }
proof-version = { $number } versija, matyta { $at }:
proof-deleted = { $number } versija: ištrinta, matyta { $at }
proof-older-versions =
    { $count ->
        [one] { $count } senesnė versija čia nerodoma.
        [few] { $count } senesnės versijos čia nerodomos.
       *[other] { $count } senesnių versijų čia nerodoma.
    }
proof-claim = Teigia: „{ $quote }“ ({ $first }–{ $last } ženklai)
proof-page = Archyvuotas puslapis: SHA-256 { $sha256 }, baitų: { $length }
proof-fetched = gauta { $at }
proof-no-page = Šios versijos puslapio archyve nėra.
proof-how = SHA-256 yra puslapio baitų, kokius gavome, maiša. Kas turi kopiją, gali patikrinti, kad niekas nepakeista.
proof-usage = Atsiųskite žymę, esančią po pranešimu, pavyzdžiui: { $example }
proof-unknown = Apie „{ $id }“ nieko nežinoma. Žymė yra po kiekvienu pranešimu.

start-title = Volia
start-what = Pranešu, kai Baltarusijoje paleidžiami politiniai kaliniai ir kai keičiasi sankcijos: kiek, kas tai sako, kiek tai tikra, ir su įrodymu.
start-danger = ⚠ Jei esate Baltarusijoje: čia neprenumeruokite. Kas atvers jūsų telefoną, matys šį pokalbį, o Telegram žino, kas prenumeruoja. Puslapiui ir srautui paskyros nereikia, jie saugesni.
start-page = Puslapis
start-feed = Srautas
start-how = Kad pranešimus gautumėte čia, spauskite mygtuką. /privacy sako, kas apie jus saugoma, /forget tai ištrina.
button-subscribe = Prenumeruoti
button-status = Padėtis dabar

help-title = Ko galite klausti:
help-unknown = Nesuprantu. Ko galite klausti:
help-signs = „Spauda, nepatvirtinta“: vienas spaudos pranešimas. „Patvirtinta“: sutinka antras, nepriklausomas balsas arba vardų sąrašas. Skaičiai, vardai ir citatos niekada neverčiami.

command-status = kas žinoma dabar
command-latest = paskutiniai įvykiai
command-subscribe = pranešimai šiame pokalbyje
command-unsubscribe = daugiau nepranešti
command-sources = šaltiniai ir jų būklė
command-proof = žodžiai, archyvuotas puslapis ir jo maiša
command-language = roboto kalba
command-settings = apie ką ir kaip pranešu
command-quiet = tylos valandos
command-discreet = neutralūs žodžiai vietoj pranešimų
command-privacy = kas apie jus saugoma
command-forget = ištrinti viską apie šį pokalbį
command-help = visos komandos

subscribed = Prenumeruojate. Sužinosite apie paleidimus, sankcijas, naujus kalinamųjų skaičius ir apie pakeistus ar ištrintus žodžius.
subscribed-group = Ši grupė prenumeruoja. Ji sužinos apie paleidimus, sankcijas, naujus kalinamųjų skaičius ir apie pakeistus ar ištrintus žodžius.
subscribed-already = Šis pokalbis jau prenumeruoja.
subscribed-how = /unsubscribe tai nutraukia, /forget ištrina viską apie šį pokalbį, /language keičia kalbą.
unsubscribed = Pranešimų daugiau nebus. Kas saugoma apie šį pokalbį, bus ištrinta po 7 dienų; /forget ištrina iškart.
not-subscribed = Šis pokalbis neprenumeruoja.
admins-only = Tai gali tik šios grupės administratoriai.

language-ask = Kalba: { $language }. Pasirinkite kitą:
language-changed = Nuo šiol mano kalba: { $language }.

privacy-title = Kas apie jus saugoma
privacy-kept = Tik jei prenumeruojate: šio pokalbio numeris (užšifruotas), jo kalba ir nustatymai, vardai, kuriuos stebite, ir jūsų pačių neutralūs žodžiai (abu užšifruoti, atviri tik atmintyje, kol naudojami), ir čia siųstų pranešimų numeriai, kad juos būtų galima pataisyti ar ištrinti.
privacy-not-kept = Nesaugoma: jūsų vardas, telefonas, ką rašote ir ko klausiate. Nieko iš to nėra žurnaluose.
privacy-telegram = Ko saugo Telegram, mes ištrinti negalime: jis žino, kad šis pokalbis yra, abi jo puses ir jūsų adresą tinkle. Šio roboto vardas lieka pokalbių sąraše, kol patys ištrinsite pokalbį.
privacy-backups = Jei roboto valdytojas daro atsargines kopijas, ištrinta eilutė gali jose išlikti, kol jos bus pakeistos.
privacy-forget = /forget iškart ištrina kiekvieną eilutę apie šį pokalbį. Kas atsisako arba blokuoja robotą, ištrinamas po 7 dienų.
forgotten = Padaryta. Apie šį pokalbį daugiau nieko nesaugoma.
nothing-to-forget = Apie šį pokalbį nieko nebuvo saugoma.
forgotten-telegram = Mano pastarųjų 48 valandų pranešimai trinami. Senesni, ir ką rašėte jūs, lieka pas jus ir Telegram: ištrinkite pokalbį, kad jų neliktų.

apology = Čia kažkas nepavyko. Tai užrašyta, be jūsų žodžių. Pabandykite dar kartą po minutės.
slow-down = Tai daug vienu metu. Truputį palaukite.
button-outdated = Šis mygtukas pasenęs. Atsiųskite komandą dar kartą.
