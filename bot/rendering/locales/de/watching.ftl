watch-usage = Sende /watch und einen Namen, in jeder Schreibweise und Schrift: { $example }
watch-import =
    { $count ->
        [one] Oder sende eine CSV-Datei mit { $count } Namen hierher.
       *[other] Oder sende eine CSV-Datei mit bis zu { $count } Namen hierher.
    }
watch-no-name = Darin sehe ich keinen Namen. Sende /watch, einen Vornamen und einen Nachnamen.
watch-full =
    { $count ->
        [one] Dieser Chat achtet auf { $count } Namen, mehr passen nicht. /unwatch nimmt einen weg.
       *[other] Dieser Chat achtet auf { $count } Namen, mehr passen nicht. /unwatch nimmt einen weg.
    }
watch-added = Ich achte auf { $name }.
watch-already = Auf { $name } achte ich schon.
watch-found = Als freigelassen genannt:
watch-perhaps = Vielleicht derselbe Mensch, vielleicht ein anderer. Ist es der gesuchte?
watch-not-named = Bisher nicht genannt von { $sources }. Das sagt nichts darüber, wo der Mensch ist. Sobald jemand diesen Namen nennt, erfährst du es.
watch-not-named-more =
    { $count ->
        [one] Bisher nicht genannt von { $sources } und { $count } weiteren Quelle. Das sagt nichts darüber, wo der Mensch ist. Sobald jemand diesen Namen nennt, erfährst du es.
       *[other] Bisher nicht genannt von { $sources } und { $count } weiteren Quellen. Das sagt nichts darüber, wo der Mensch ist. Sobald jemand diesen Namen nennt, erfährst du es.
    }
watch-nobody = Noch wurde keine Quelle gelesen. Sobald eine diesen Namen nennt, erfährst du es.
watch-kept = Der Name wird verschlüsselt gespeichert. /unwatch nimmt ihn weg, /forget löscht alles.
watch-place = { $name } — { $source } ({ $role }), { $day }
watch-place-held = { $name } — nicht frei, obwohl als freigelassen gezählt: { $source } ({ $role }), { $day }
watch-agreed = Vermerkt: { $name } ist { $watched }, auf den Namen achtest du.
watch-refused = Vermerkt: { $name } ist nicht { $watched }, auf den Namen achtest du.
watch-list =
    { $count ->
        [one] Du achtest auf { $count } Namen:
       *[other] Du achtest auf { $count } Namen:
    }
watch-list-none = Du achtest auf keinen Namen.
unwatched =
    { $count ->
        [one] { $count } Name ist weggenommen und gelöscht.
       *[other] { $count } Namen sind weggenommen und gelöscht.
    }
unwatch-none = Dieser Name steht nicht auf deiner Liste.
button-same-person = ✔ { $name }
button-other-person = ✖ jemand anderes
button-unwatch = ✖ { $name }
watched-named = 🔔 Genannt: { $name }. Du achtest auf { $watched }.
watched-perhaps = 🔔 Genannt: { $name }. Ist das { $watched }, auf den Namen achtest du?
named-released = Als freigelassen genannt: { $names } — { $source } ({ $role })
named-held-back = Nicht frei, obwohl als freigelassen gezählt: { $names } — { $source } ({ $role })

table-name = Name
table-result = Ergebnis
table-named = genannt als
table-source = Quelle
table-day = Tag
table-link = Link
table-quote = Wortlaut
watch-table-named = als freigelassen genannt
watch-table-perhaps = vielleicht genannt
import-done =
    { $count ->
        [one] Ich achte jetzt auf { $count } Namen. Die Tabelle sagt, wer bisher genannt ist.
       *[other] Ich achte jetzt auf { $count } Namen. Die Tabelle sagt, wer bisher genannt ist.
    }
import-named =
    { $count ->
        [one] { $count } davon ist als freigelassen genannt.
       *[other] { $count } davon sind als freigelassen genannt.
    }
import-perhaps =
    { $count ->
        [one] { $count } davon ist vielleicht genannt: Sieh dir den Wortlaut an und frage mit /watch.
       *[other] { $count } davon sind vielleicht genannt: Sieh dir den Wortlaut an und frage mit /watch.
    }
import-problems =
    { $count ->
        [one] { $count } Zeile konnte nicht übernommen werden:
       *[other] { $count } Zeilen konnten nicht übernommen werden:
    }
import-line = Zeile { $line }: { $why }
import-no-name = kein Name
import-too-long = zu lang für einen Namen
import-twice = steht zweimal da
import-watched = steht schon auf der Liste
import-left-out = mehr als ein Chat beachten kann
import-too-large =
    { $count ->
        [one] Diese Datei ist zu groß: höchstens { $count } Byte.
       *[other] Diese Datei ist zu groß: höchstens { $count } Bytes.
    }
import-no-text = Das ist keine Textdatei. Sende eine CSV-Datei in UTF-8 mit einem Namen je Zeile.
import-no-names = In dieser Datei ist kein Name. Ein Name je Zeile, oder eine Spalte „name“.

command-watch = erfahren, wenn jemand einen Menschen nennt
command-unwatch = beachtete Namen; einen wegnehmen
chart-title = In Haft, frei, Sanktionen
command-chart = in Haft und freigelassen über die Zeit, als Bild
command-history = was geschah, Seite für Seite; /history 2025 sanctions
chart-caption = In Haft, freigelassen, Sanktionen: Stand { $day }. Die Quellen stehen im Bild.
chart-light = ☀ hell
chart-dark = ☾ dunkel
history-title = Ereignisse { $first }–{ $last } von { $total }
history-none = Aus dieser Zeit ist nichts bekannt.
history-kind-all = alle
history-kind-release = Freilassungen
history-kind-sanctions = Sanktionen
inline-title = Volia: was jetzt bekannt ist
