digest-daily = Übersicht vom { $to }
digest-weekly = Die Woche, { $from } – { $to }
digest-pause = Während der Pause, { $from } – { $to }
digest-each = Was sich sammelte, { $from } – { $to }
digest-releases =
    { $count ->
        [one] { $count } Freilassung
       *[other] { $count } Freilassungen
    }
digest-sanctions =
    { $count ->
        [one] { $count } Schritt bei Sanktionen
       *[other] { $count } Schritte bei Sanktionen
    }
digest-others =
    { $count ->
        [one] { $count } andere Änderung
       *[other] { $count } andere Änderungen
    }
digest-nothing = nichts Neues
digest-more = … und { $count } weitere: { $command }
digest-held = Noch in Haft: { $line }
digest-over = Die Pause ist vorbei.
button-history = Alle Ereignisse
