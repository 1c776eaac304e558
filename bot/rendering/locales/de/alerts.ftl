what-released = { $people } freigelassen
what-pardoned = { $people } begnadigt
what-deported = { $people } freigelassen und außer Landes gebracht
what-exchanged = { $people } bei einem Austausch freigelassen
what-announced = Freilassung angekündigt: { $people }
what-reversed = als freigelassen gezählt, aber nicht frei: { $people }
what-released-uncounted = Menschen freigelassen, ihre Zahl wird nicht genannt
what-pardoned-uncounted = Menschen begnadigt, ihre Zahl wird nicht genannt
what-reversed-uncounted = als freigelassen gezählt, aber nicht frei
what-by = { $imposer }: { $step }
what-targets = { $step } ({ $targets })

headline-said = { $what } — { $says }
headline-press = Presse, unbestätigt: { $what } — { $says }
headline-revised = Zahl berichtigt: { $what } (zuvor: { $before }) — { $says }
headline-revised-bare = Berichtigung: { $what } — { $says }
headline-raised = Mehr Menschen als gemeldet: { $what } (zuvor: { $before }) — { $says }
headline-disputed = Zahlen weichen ab: { $sides }
headline-confirmed = Bestätigt: { $what } — { $says }
headline-withdrawn = Widerrufen: { $what }
headline-announced = { $what }, angekündigt — { $says }
headline-in-force = { $what }, in Kraft — { $says }
headline-reversed = Zurückgenommen: { $what } — { $says }
headline-total = Noch in Haft: { $people } — { $says }
headline-total-changed = Noch in Haft: { $people } (zuvor: { $before }) — { $says }
headline-edited = Wortlaut geändert, nachdem wir ihn gemeldet haben — { $speaker }
headline-deleted = Beitrag gelöscht, nachdem wir ihn gemeldet haben — { $speaker }
headline-review = Bitte prüfen: Ist das eine Nachricht? (Gewissheit { $certainty })

dispute-side = { $number } — { $speaker }
figures-title = Wer nennt wie viele:
figure-line = { $number } — { $speaker }
figure-line-relayed = { $number } — { $speaker }, wiedergegeben von { $source }
figure-line-gone = { $number } — { $speaker } (wird nicht mehr gesagt: Beitrag gelöscht oder geändert)
voice-relayed = { $speaker }, wiedergegeben von { $source }
figure-line-recall = { $number } — { $speaker }, im Rückblick
figure-line-reversed = { $number } nicht frei — { $speaker }

parts-title = Darunter:
part-line = { $number } — { $label }

named-title = Namentlich genannt:
named-reversed = Nicht frei, obwohl als freigelassen gezählt:
more = … und { $count } weitere
more-on-page = … und { $count } weitere auf der Seite

about = Worum es ging: { $what }
who = Wer: { $who }
still-held = Noch in Haft: { $people } — { $says }, Stand { $day }
total-as-of = Stand { $day }
total-before = Zuvor: { $people }, Stand { $day }
quote-title = Der Wortlaut:
words-before = Zuvor:
words-now = Jetzt:
words-one-side = Die eine Seite:
words-other-side = Die andere Seite:
words-deleted = Der gelöschte Text:
may-be-part = Vielleicht Teil von schon Gemeldetem: { $id }
only-press = Ein einzelner Pressebericht; sonst sagt es noch niemand.
note-upwards = Die frühere Zahl ist in dieser enthalten.
note-explained = Das erklärt, warum die Zahlen abwichen.
note-digest = Kleine Änderung dieses Tages; größere melden wir sofort.
note-vanished = Im geänderten Text steht es nicht mehr.
note-decided = Ein Mensch hat es geprüft und richtiggestellt.
why = Grund: { $reason }
updated-line = Geändert am { $at }. Zuvor ({ $first }) stand hier: { $what }

sanctions-announced = Angekündigt: { $day }
sanctions-in-force = In Kraft: { $day }
sanctions-no-law = In Kraft: noch kein Rechtstext gefunden
sanctions-due = Fällig ab { $day }
sanctions-gap =
    { $days ->
        [0] Worte und Recht am selben Tag
        [one] Von den Worten zum Recht: { $days } Tag
       *[other] Von den Worten zum Recht: { $days } Tage
    }
sanctions-law-first =
    { $days ->
        [one] Das Recht kam { $days } Tag vor den Worten
       *[other] Das Recht kam { $days } Tage vor den Worten
    }
sanctions-instrument = Rechtstext: { $instrument }

link-post = Beitrag vom { $at } (Zeit in Minsk)
link-page = Alles zu diesem Ereignis
proof-hint = Beleg: { $command }
button-proof = Beleg
button-page = Seite

linked-sanctions = Sanktionen in denselben Tagen:
linked-releases = Freilassungen in denselben Tagen:
