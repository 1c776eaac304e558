page-title = Volia: wer in Belarus freikommt, wer es sagt, und der Beleg
page-tagline = Wer in Belarus freikommt, wer es sagt, und der Beleg.
page-languages = Sprachen
page-skip = Zum Inhalt
page-as-of = Stand der Seite: { $moment }
page-source = Quelle
page-none-yet = Noch nichts bekannt.

page-held = Noch in Haft
page-held-note = politische Gefangene, gezählt von { $name }
page-held-date = Stand { $day }
page-held-others = Andere zählen
page-last-release = Letzte Freilassung
page-before = Davor
page-number-unknown = ohne Zahl
page-sanctions = Sanktionen
page-announced = angekündigt { $day }
page-in-force = in Kraft { $day }
page-due = fällig { $day }
page-not-in-force = Rechtstext noch nicht gefunden
page-gap =
    { $days ->
        [one] das Recht kam { $days } Tag nach den Worten
       *[other] das Recht kam { $days } Tage nach den Worten
    }
page-gap-before =
    { $days ->
        [one] das Recht kam { $days } Tag vor den Worten
       *[other] das Recht kam { $days } Tage vor den Worten
    }

page-manner-pardon = Begnadigt
page-manner-deportation = Freigelassen und außer Landes gebracht
page-manner-exchange = Bei einem Austausch freigelassen
page-manner-amnesty = Durch Amnestie freigelassen
page-manner-early = Vorzeitig freigelassen
page-manner-term-ended = Nach Ende der Haftzeit freigelassen
page-manner-unspecified = Freigelassen
page-episode-title = { $what }: { $people }
page-step-title = { $who }: { $direction } ({ $targets })
page-or = { $first } oder { $second }
page-people-unknown = Zahl nicht bekannt
page-total-title = { $name }: noch { $count } in Haft
page-total-was = zuvor: { $count }

page-timeline = Verlauf
page-timeline-title = Freilassungen, noch Inhaftierte und Sanktionen, vom { $from } bis zum { $to }
page-timeline-desc =
    { $releases ->
        [one] { $releases } Freilassung
       *[other] { $releases } Freilassungen
    }, die größte mit { $largest } Personen am { $day }. Sanktionsschritte: { $steps }. Dieselben Zahlen stehen in den Listen dieser Seite und in /v1.
page-timeline-desc-empty = In dieser Zeit ist keine Freilassung bekannt. Sanktionsschritte: { $steps }.
page-timeline-held = Noch in Haft (Skala beginnt nicht bei 0)
page-timeline-released = Freigelassen, Personen je Tag
page-timeline-sanctions = Sanktionen
page-legend-eased = gelockert
page-legend-imposed = verhängt oder verlängert
page-legend-hollow = hohl: nur angekündigt
page-timeline-sources = Volia, { $day } · Quellen: { $names }

page-claim-gone = Nicht mehr behauptet
page-claim-changed = Anders behauptet
page-claim-new = Neu behauptet
page-figure-place = { $post }, Fassung { $version }
page-figure-span = { $place }, Zeichen { $first }–{ $last }
page-counted = Gezählte Ereignisse
page-releases = Freilassungen
page-all-episodes = Alle Freilassungen und Sanktionen als Daten
page-alerts = Letzte Meldungen
page-no-alerts = Noch keine Meldungen.
page-sources = Quellen
page-sources-note =
    { $ok ->
        [one] { $ok } erreichbar
       *[other] { $ok } erreichbar
    }, { $failing } gestört.
page-col-day = Tag
page-col-what = Was
page-col-state = Zustand
page-col-source = Quelle
page-col-role = Stimme
page-col-last-success = Zuletzt gelesen
page-col-last-post = Letzter neuer Beitrag
page-never = nie
page-ago-now = gerade eben
page-ago-minutes = vor { $n } Min.
page-ago-hours = vor { $n } Std.
page-ago-days =
    { $n ->
        [one] vor { $n } Tag
       *[other] vor { $n } Tagen
    }

page-follow = Folgen
page-follow-atom = Atom-Feed
page-follow-json = JSON Feed
page-follow-api = Daten (API) und wie man sie nutzt
page-keeps = Was Volia speichert
page-keeps-text = Von den Lesern dieser Seite: nichts. Keine Cookies, keine Zähler, keine Adressen, nichts von anderswo geladen. Von den Quellen: jede Fassung jedes Beitrags mit den Bytes, wie sie abgerufen wurden, damit jede Zahl geprüft werden kann.
page-figures-note = Jede Zahl hier ist die einer genannten Quelle. Volia bildet keine eigenen.
page-minsk = Zeiten und Tage sind die von Minsk.

page-back = Alle Freilassungen und Sanktionen
page-figures = Zahlen: wer nennt wie viele
page-col-speaker = Wer es sagt
page-col-count = Wie viele
page-col-when = Wann
page-superseded = später ersetzt
page-repeats = wiederholt von { $source }
page-recall = später im Rückblick gesagt
page-reversed = zurückgenommen: nicht frei
page-parts = Teile davon
page-people = Namentlich Genannte
page-person-reversed = Als freigelassen genannt, aber nicht frei
page-posts = Beiträge und Belege
page-post-open = Beitrag öffnen
page-deleted = gelöscht
page-version = Fassung { $number }, gesehen { $moment }
page-version-deleted = Fassung { $number }: gelöscht, gesehen { $moment }
page-evidence = SHA-256 der archivierten Seite
page-no-evidence = keine archivierte Seite
page-history = Was gemeldet wurde, der Reihe nach
page-merged = Das ist Teil eines anderen Ereignisses:
page-may-be-part = Das ist vielleicht Teil eines anderen Ereignisses:
page-old-words = Zuvor
page-new-words = Jetzt
page-press-only = Presse, unbestätigt
page-press-title = Presse, unbestätigt: { $title }
page-note-upwards = schließt die frühere Zahl ein
page-note-explained = erklärt den Unterschied der Zahlen
page-note-not-free = als freigelassen gezählt, aber nicht frei
page-note-digest = kleine Änderung dieses Tages
page-note-vanished = steht nicht mehr im Text
page-cancels = hebt eine frühere Meldung auf
page-updates = ergänzt eine frühere Meldung

page-docs = Daten von Volia
page-docs-text = Alles auf der Seite gibt es hier als JSON. Listen kommen als items und next: gib next als after zurück. Fehler sind application/problem+json. Die ganze Beschreibung für Maschinen:
page-docs-webhooks = Organisationen bekommen jede Meldung auf ihren Server geschickt, signiert nach Standard Webhooks. JSON-Schemata dessen, was gesendet wird:
page-error = Diese Seite gibt es hier nicht
page-error-text = Zurück zur ersten Seite

page-uncertain = Noch nicht beurteilt
page-uncertain-note = Davon wurde niemandem berichtet: Volia ist nicht sicher, es verstanden zu haben. Lies die Quelle selbst.
page-why-unsure = Gewissheit { $percent } von 100
page-why-part = vielleicht Teil von etwas Bekanntem
page-why-old = als Nachricht erzählt, aber von einem früheren Tag
page-why-leap = eine Zahl, die springt
page-why-unclear = unklar, wozu es gehört
page-record = Unsere eigene Bilanz
page-record-note = Vom Programm selbst gezählt, aus dem, was es gemeldet hat und was Menschen entschieden haben, seit { $day }.
page-record-told = Meldungen von etwas Neuem
page-record-false = davon falsch und widerrufen
page-record-corrected = Meldungen, die falsch Gelesenes richtigstellten
page-record-missed = Ereignisse, von denen niemandem berichtet wurde
page-record-by-person = Erst nach der Entscheidung eines Menschen gemeldet
page-record-delay = Von der Veröffentlichung bis zur Meldung
page-record-delays = die Hälfte innerhalb von { $half }, neun von zehn innerhalb von { $most }
page-span-seconds = { $n } s
page-span-minutes = { $n } Min.
page-span-hours = { $n } Std.
page-decided = von einem Menschen entschieden
page-decided-why = von einem Menschen entschieden: { $reason }
