what-released = uwolnienie: { $people }
what-pardoned = ułaskawienie: { $people }
what-deported = uwolnienie i wywiezienie z kraju: { $people }
what-exchanged = uwolnienie w ramach wymiany: { $people }
what-announced = zapowiedź uwolnienia: { $people }
what-reversed = policzono jako uwolnione, lecz nie na wolności: { $people }
what-released-uncounted = uwolniono ludzi, liczby nie podano
what-pardoned-uncounted = ułaskawiono ludzi, liczby nie podano
what-reversed-uncounted = policzono jako uwolnionych, lecz nie są na wolności
what-by = { $imposer }: { $step }
what-targets = { $step } ({ $targets })

headline-said = { $what } — { $says }
headline-press = Prasa, niepotwierdzone: { $what } — { $says }
headline-revised = Poprawiona liczba: { $what } (wcześniej: { $before }) — { $says }
headline-revised-bare = Poprawka: { $what } — { $says }
headline-raised = Więcej osób, niż podano: { $what } (wcześniej: { $before }) — { $says }
headline-disputed = Liczby się różnią: { $sides }
headline-confirmed = Potwierdzone: { $what } — { $says }
headline-withdrawn = Odwołane: { $what }
headline-announced = { $what }, zapowiedź — { $says }
headline-in-force = { $what }, obowiązuje — { $says }
headline-reversed = Cofnięte: { $what } — { $says }
headline-total = Nadal w więzieniu: { $people } — { $says }
headline-total-changed = Nadal w więzieniu: { $people } (wcześniej: { $before }) — { $says }
headline-edited = Treść zmieniono po naszym powiadomieniu — { $speaker }
headline-deleted = Wpis usunięto po naszym powiadomieniu — { $speaker }
headline-review = Do sprawdzenia przez człowieka: czy to wiadomość? (pewność { $certainty })

dispute-side = { $number } — { $speaker }
figures-title = Kto podaje ile:
figure-line = { $number } — { $speaker }
figure-line-relayed = { $number } — { $speaker }, podaje { $source }
figure-line-gone = { $number } — { $speaker } (już nie podaje: wpis usunięto lub zmieniono)
voice-relayed = { $speaker }, podaje { $source }
figure-line-recall = { $number } — { $speaker }, wspomnienie
figure-line-reversed = { $number } nie na wolności — { $speaker }

parts-title = Wśród nich:
part-line = { $number } — { $label }

named-title = Wymienieni z nazwiska:
named-reversed = Nie na wolności, choć policzono jako uwolnionych:
more = … i jeszcze { $count }
more-on-page = … i jeszcze { $count } na stronie

about = O czym była mowa: { $what }
who = Kto: { $who }
still-held = Nadal w więzieniu: { $people } — { $says }, stan na { $day }
total-as-of = Stan na { $day }
total-before = Wcześniej: { $people }, stan na { $day }
quote-title = Słowa:
words-before = Wcześniej:
words-now = Teraz:
words-one-side = Jedna strona:
words-other-side = Druga strona:
words-deleted = Usunięty tekst:
may-be-part = Być może część tego, co już podano: { $id }
only-press = Jedna wiadomość prasowa; nikt inny jeszcze tego nie mówi.
note-upwards = Wcześniejsza liczba jest częścią tej.
note-explained = To wyjaśnia, dlaczego liczby się różniły.
note-digest = Niewielka zmiana w ciągu dnia; o większych informujemy od razu.
note-vanished = W zmienionym tekście już tego nie ma.
note-decided = Sprawdził to i poprawił człowiek.
why = Powód: { $reason }
updated-line = Zmieniono { $at }. Wcześniej ({ $first }) było tu: { $what }

sanctions-announced = Zapowiedziane: { $day }
sanctions-in-force = Obowiązuje: { $day }
sanctions-no-law = Obowiązuje: nie znaleziono jeszcze aktu prawnego
sanctions-due = Od { $day }
sanctions-gap =
    { $days ->
        [0] Słowa i prawo tego samego dnia
        [one] Od słów do prawa: { $days } dzień
        [few] Od słów do prawa: { $days } dni
       *[other] Od słów do prawa: { $days } dni
    }
sanctions-law-first =
    { $days ->
        [one] Prawo przyszło { $days } dzień przed słowami
        [few] Prawo przyszło { $days } dni przed słowami
       *[other] Prawo przyszło { $days } dni przed słowami
    }
sanctions-instrument = Akt prawny: { $instrument }

link-post = Wpis z { $at } (czas miński)
link-page = Wszystko o tym zdarzeniu
proof-hint = Dowód: { $command }
button-proof = Dowód
button-page = Strona

linked-sanctions = Sankcje w tych samych dniach:
linked-releases = Uwolnienia w tych samych dniach:
