settings-title = Ustawienia tego czatu
settings-topics = Tematy: { $topics }
settings-number = Uwolnienia od tylu osób: { $count }
settings-number-every = Uwolnienia dowolnej liczby osób
settings-sure-reported = Powiadamiam, gdy tylko ktoś to powie
settings-sure-confirmed = Powiadamiam dopiero, gdy zgadza się drugi głos albo jest akt prawny
settings-roles = Pierwsi mogą powiedzieć: { $roles }
settings-language = Język: { $language }
settings-rhythm-each = Każde powiadomienie od razu
settings-rhythm-daily = Przegląd codziennie o { $hour } ({ $zone })
settings-rhythm-weekly = Przegląd w każdy poniedziałek o { $hour } ({ $zone })
settings-big = Tylko ważne wiadomości: od dziesięciu osób i każdy krok w sankcjach
settings-paused = Przerwa do { $at }
settings-quiet = Godziny ciszy: { $from }–{ $to } ({ $zone })
settings-quiet-off = Bez godzin ciszy
settings-watch-breaks = Śledzone nazwisko je przerywa.
settings-watch-waits = Śledzone nazwisko też czeka.
settings-discreet = Tryb dyskretny: „{ $words }”
settings-discreet-off = Tryb dyskretny jest wyłączony
settings-delete =
    { $count ->
        [one] Moje wiadomości znikają stąd po { $count } godzinie
        [few] Moje wiadomości znikają stąd po { $count } godzinach
       *[other] Moje wiadomości znikają stąd po { $count } godzinach
    }
settings-delete-never = Moje wiadomości tu zostają
settings-not-subscribed = Ten czat nie subskrybuje, więc nie ma czego ustawiać. Najpierw subskrybuj; /privacy mówi, co przechowujemy.
settings-saved = Zapisano
settings-none = brak

topic-releases = Uwolnienia
topic-sanctions = Sankcje
topic-totals = Ilu jest w więzieniu
topic-statements = Słowa zmienione lub usunięte

settings-ask-topics = O czym powiadamiać?
settings-ask-number = Od ilu uwolnionych? Poprawka do tego, co ci podano, przyjdzie bez względu na liczbę.
settings-ask-sure = Jak pewne ma to być? „Potwierdzone” przychodzi później, czasem o dzień, a niektóre uwolnienia nigdy nie są potwierdzone.
settings-ask-roles = Czyje słowa mogą pierwsze cię powiadomić? Jeśli mówi to tylko ktoś wyłączony, tutaj się o tym nie dowiesz.
settings-ask-rhythm = Jak często? Przegląd podaje razem to, co się stało od poprzedniego. Przerwa wstrzymuje wszystko i kończy się jednym przeglądem.
settings-ask-quiet = Kiedy mam milczeć? Co przyjdzie w tym czasie, podam potem. Inne godziny: { $example }. Inna strefa czasowa: { $zone }.
settings-ask-delete = Po ilu godzinach mam usuwać swoje wiadomości z tego czatu? Telegram pozwala mi na to najwyżej przez 48 godzin. Tego, co sam piszesz, nie zawsze mogę usunąć.

settings-button-topics = Tematy
settings-button-number = Najmniejsza liczba
settings-button-sure = Jak pewne
settings-button-roles = Źródła
settings-button-language = Język
settings-button-rhythm = Rytm
settings-button-quiet = Godziny ciszy
settings-button-discreet = Tryb dyskretny
settings-button-delete = Usuwanie wiadomości
settings-button-back = ‹ Wróć
settings-button-any = Dowolna liczba
settings-button-reported = Podane
settings-button-confirmed = Potwierdzone
settings-button-each = Każde powiadomienie
settings-button-daily = Codziennie
settings-button-weekly = Co tydzień
settings-button-big = Tylko ważne wiadomości
settings-button-pause = Tydzień przerwy
settings-button-resume = Zakończ przerwę
settings-button-off = Wyłącz
settings-button-never = Nigdy
settings-button-watch = Śledzone nazwisko je przerywa
settings-button-hours = { $count } godz.

quiet-wrong = Nie rozumiem. Napisz na przykład { $example } albo strefę czasową, jak { $zone }, albo /quiet off.

discreet-title = Tryb dyskretny
discreet-what = Każda wiadomość pokazuje wtedy tylko neutralne słowa. Prawdziwy tekst jest za przyciskiem, przez tyle minut: { $count }; potem wracają neutralne słowa. Moje odpowiedzi na twoje pytania są usuwane po tym samym czasie.
discreet-cannot = Czego nie ukryje: nazwy i obrazka tego bota na liście czatów, tego, co sam piszesz, poleceń w menu i tego, co wie Telegram.
discreet-own = Własne słowa, najwyżej tyle znaków: { $count }: { $example }
discreet-too-long = Te słowa są za długie: najwyżej tyle znaków: { $count }.
discreet-show = Szczegóły
discreet-hide = Ukryj
discreet-gone = Niczego już tam nie ma.

wording-parcel = Zmienił się status przesyłki
wording-weather = Nowa prognoza pogody
wording-library = Zarezerwowana książka czeka
wording-timetable = Zaktualizowano rozkład jazdy
wording-recipe = Nowy przepis tygodnia

button-mute = Wycisz to zdarzenie
button-unmute = Znów powiadamiaj
button-settings = Ustawienia
button-speak = Język
muted = O tym zdarzeniu więcej nie usłyszysz. Jeśli okaże się, że podano ci coś błędnie, i tak to powiem.
unmuted = Znów dowiesz się, co dalej z tym zdarzeniem.

start-topics = Zaproszono cię do: { $topics }
button-add-group = Dodaj mnie do grupy
button-add-channel = Dodaj mnie do kanału
channel-subscribed = Ten kanał subskrybuje: powiadomienia będą się pojawiać tutaj. Ustawienia są dla administratorów; tę wiadomość można usunąć.
no-rights-channel = Nie mogę pisać w twoim kanale: daj mi prawo publikowania wiadomości i żadnego innego. Wtedy napiszę o tym w kanale.
no-rights-group = Nie wolno mi pisać w twojej grupie: pozwól mi wysyłać wiadomości, wtedy administrator może wysłać /subscribe.
