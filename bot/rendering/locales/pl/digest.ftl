digest-daily = Przegląd z { $to }
digest-weekly = Tydzień, { $from } – { $to }
digest-pause = Podczas przerwy, { $from } – { $to }
digest-each = Co się zebrało, { $from } – { $to }
digest-releases =
    { $count ->
        [one] { $count } uwolnienie
        [few] { $count } uwolnienia
       *[other] { $count } uwolnień
    }
digest-sanctions =
    { $count ->
        [one] { $count } krok w sprawie sankcji
        [few] { $count } kroki w sprawie sankcji
       *[other] { $count } kroków w sprawie sankcji
    }
digest-others =
    { $count ->
        [one] { $count } inna zmiana
        [few] { $count } inne zmiany
       *[other] { $count } innych zmian
    }
digest-nothing = nic nowego
digest-more = … i jeszcze { $count }: { $command }
digest-held = Nadal w więzieniu: { $line }
digest-over = Przerwa się skończyła.
button-history = Wszystkie zdarzenia
