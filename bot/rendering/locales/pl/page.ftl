page-title = Volia: kto wychodzi na wolność na Białorusi, kto to mówi, i dowód
page-tagline = Kto wychodzi na wolność na Białorusi, kto to mówi, i dowód.
page-languages = Języki
page-skip = Przejdź do treści
page-as-of = Stan strony: { $moment }
page-source = źródło
page-none-yet = Jeszcze nic nie wiadomo.

page-held = Nadal w więzieniu
page-held-note = więźniowie polityczni, liczy { $name }
page-held-date = stan na { $day }
page-held-others = Inni liczą
page-last-release = Ostatnie uwolnienie
page-before = Przedtem
page-number-unknown = bez liczby
page-sanctions = Sankcje
page-announced = zapowiedziane { $day }
page-in-force = obowiązuje { $day }
page-due = od { $day }
page-not-in-force = nie znaleziono jeszcze aktu prawnego
page-gap =
    { $days ->
        [one] prawo przyszło { $days } dzień po słowach
        [few] prawo przyszło { $days } dni po słowach
       *[other] prawo przyszło { $days } dni po słowach
    }
page-gap-before =
    { $days ->
        [one] prawo przyszło { $days } dzień przed słowami
        [few] prawo przyszło { $days } dni przed słowami
       *[other] prawo przyszło { $days } dni przed słowami
    }

page-manner-pardon = Ułaskawienie
page-manner-deportation = Uwolnienie i wywiezienie z kraju
page-manner-exchange = Uwolnienie w ramach wymiany
page-manner-amnesty = Uwolnienie na mocy amnestii
page-manner-early = Uwolnienie przedterminowe
page-manner-term-ended = Uwolnienie po odbyciu kary
page-manner-unspecified = Uwolnienie
page-episode-title = { $what }: { $people }
page-step-title = { $who }: { $direction } ({ $targets })
page-or = { $first } lub { $second }
page-people-unknown = liczba nieznana
page-total-title = { $name }: nadal w więzieniu { $count }
page-total-was = wcześniej: { $count }

page-timeline = Oś czasu
page-timeline-title = Uwolnienia, nadal uwięzieni i sankcje, od { $from } do { $to }
page-timeline-desc =
    { $releases ->
        [one] { $releases } uwolnienie
        [few] { $releases } uwolnienia
       *[other] { $releases } uwolnień
    }, największe: { $largest } os., { $day }. Kroków w sankcjach: { $steps }. Te same liczby są na listach tej strony i w /v1.
page-timeline-desc-empty = W tym czasie nie wiadomo o żadnym uwolnieniu. Kroków w sankcjach: { $steps }.
page-timeline-held = Nadal w więzieniu (skala nie od 0)
page-timeline-released = Uwolnieni, osób dziennie
page-timeline-sanctions = Sankcje
page-legend-eased = złagodzone
page-legend-imposed = nałożone lub przedłużone
page-legend-hollow = pusty znak: tylko zapowiedź
page-timeline-sources = Volia, { $day } · Źródła: { $names }

page-claim-gone = Już nie twierdzi
page-claim-changed = Twierdzi inaczej
page-claim-new = Twierdzi po raz pierwszy
page-figure-place = { $post }, wersja { $version }
page-figure-span = { $place }, znaki { $first }–{ $last }
page-counted = Policzone wydarzenia
page-releases = Uwolnienia
page-all-episodes = Wszystkie uwolnienia i sankcje jako dane
page-alerts = Ostatnie powiadomienia
page-no-alerts = Nie ma jeszcze powiadomień.
page-sources = Źródła
page-sources-note =
    { $ok ->
        [one] { $ok } działa
        [few] { $ok } działają
       *[other] { $ok } działa
    }, zawodzących: { $failing }.
page-col-day = Dzień
page-col-what = Co
page-col-state = Stan
page-col-source = Źródło
page-col-role = Głos
page-col-last-success = Ostatnio odczytane
page-col-last-post = Ostatni nowy wpis
page-never = nigdy
page-ago-now = przed chwilą
page-ago-minutes = { $n } min temu
page-ago-hours = { $n } godz. temu
page-ago-days =
    { $n ->
        [one] { $n } dzień temu
        [few] { $n } dni temu
       *[other] { $n } dni temu
    }

page-follow = Śledź
page-follow-atom = Kanał Atom
page-follow-json = JSON Feed
page-follow-api = Dane (API) i jak z nich korzystać
page-keeps = Co przechowuje Volia
page-keeps-text = O czytelnikach tej strony: nic. Bez ciasteczek, liczników, adresów; nic nie jest wczytywane skądinąd. O źródłach: każda wersja każdego wpisu z bajtami w takiej postaci, w jakiej je pobrano, aby każdą liczbę dało się sprawdzić.
page-figures-note = Każda liczba tutaj pochodzi z wymienionego źródła. Volia nie tworzy własnych.
page-minsk = Godziny i dni są mińskie.

page-back = Wszystkie uwolnienia i sankcje
page-figures = Liczby: kto podaje ile
page-col-speaker = Kto mówi
page-col-count = Ile
page-col-when = Kiedy
page-superseded = później zastąpione
page-repeats = powtarza { $source }
page-recall = powiedziane później, wspomnienie
page-reversed = cofnięte: nie na wolności
page-parts = Części
page-people = Wymienieni z nazwiska
page-person-reversed = Wymieniono jako uwolnionych, lecz nie są na wolności
page-posts = Wpisy i dowody
page-post-open = otwórz wpis
page-deleted = usunięty
page-version = wersja { $number }, widziana { $moment }
page-version-deleted = wersja { $number }: usunięta, widziana { $moment }
page-evidence = SHA-256 zarchiwizowanej strony
page-no-evidence = brak zarchiwizowanej strony
page-history = Co podano, po kolei
page-merged = To część innego zdarzenia:
page-may-be-part = To być może część innego zdarzenia:
page-old-words = Wcześniej
page-new-words = Teraz
page-press-only = prasa, niepotwierdzone
page-press-title = Prasa, niepotwierdzone: { $title }
page-note-upwards = obejmuje wcześniejszą liczbę
page-note-explained = wyjaśnia różnicę liczb
page-note-not-free = policzono jako uwolnionych, lecz nie są na wolności
page-note-digest = niewielka zmiana w ciągu dnia
page-note-vanished = tego już nie ma w tekście
page-cancels = odwołuje wcześniejsze powiadomienie
page-updates = uzupełnia wcześniejsze powiadomienie

page-docs = Dane Volia
page-docs-text = Wszystko z tej strony jest tu jako JSON. Listy mają items i next: oddaj next jako after. Błędy to application/problem+json. Pełny opis dla maszyn:
page-docs-webhooks = Organizacje dostają każde powiadomienie na swój serwer, podpisane według Standard Webhooks. Schematy JSON tego, co wysyłamy:
page-error = Tej strony tu nie ma
page-error-text = Wróć na pierwszą stronę

page-uncertain = Jeszcze nieocenione
page-uncertain-note = O tym nikogo nie powiadomiono: Volia nie jest pewna, czy dobrze zrozumiała. Przeczytaj samo źródło.
page-why-unsure = pewność { $percent } na 100
page-why-part = być może część czegoś znanego
page-why-old = podane jako nowość, lecz z wcześniejszego dnia
page-why-leap = liczba, która skacze
page-why-unclear = nie wiadomo, do czego należy
page-record = Nasz własny bilans
page-record-note = Liczy sam program, z tego, co podał i co zdecydowali ludzie, od { $day }.
page-record-told = Powiadomienia o czymś nowym
page-record-false = w tym fałszywe i odwołane
page-record-corrected = Powiadomienia, które poprawiły źle odczytane
page-record-missed = Zdarzenia, o których nikogo nie powiadomiono
page-record-by-person = Podane dopiero po decyzji człowieka
page-record-delay = Od publikacji do powiadomienia
page-record-delays = połowa w ciągu { $half }, dziewięć na dziesięć w ciągu { $most }
page-span-seconds = { $n } s
page-span-minutes = { $n } min
page-span-hours = { $n } godz.
page-decided = zdecydował człowiek
page-decided-why = zdecydował człowiek: { $reason }
