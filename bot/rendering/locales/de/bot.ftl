status-held = Noch in Haft
status-release = Letzte Freilassung
status-sanctions = Sanktionen
status-sources = Quellen
status-at = Stand { $at } (Zeit in Minsk)
status-page = Mehr auf der Seite
status-nothing = Noch nichts bekannt.
status-held-line = { $number } — { $speaker }, Stand { $day }
released-title = Insgesamt freigelassen, und unsere Zählung
released-theirs = { $number } seit { $since } — { $speaker }, Stand { $day }
released-ours = Unsere Zählung dieser Tage: { $count } (Ereignisse: { $episodes }); Unterschied: { $difference }
released-note = Der Unterschied ist, was uns entging oder was andere hinzuzählen.
episode-line = { $day } — { $what } ({ $state })
latest-none = Noch ist nichts bekannt.
sources-none = Es gibt noch keine Quellen.
sources-title = { $ok } erreichbar, { $failing } gestört
source-failing = • { $source }: { $state }
source-line = { $source } ({ $role }): { $state }
source-success = zuletzt gelesen: { $at }
source-post = letzter neuer Beitrag: { $at }

proof-title = Beleg zu { $id }
proof-published = Veröffentlicht { $at } (Zeit in Minsk)
proof-first-seen = Von uns zuerst gesehen { $at }
proof-version = Fassung { $number }, gesehen { $at }:
proof-deleted = Fassung { $number }: gelöscht, gesehen { $at }
proof-older-versions =
    { $count ->
        [one] { $count } ältere Fassung ist hier nicht gezeigt.
       *[other] { $count } ältere Fassungen sind hier nicht gezeigt.
    }
proof-claim = Behauptet: „{ $quote }“ (Zeichen { $first }–{ $last })
proof-page = Archivierte Seite: SHA-256 { $sha256 }, { $length } Bytes
proof-fetched = abgerufen { $at }
proof-no-page = Von dieser Fassung ist keine Seite archiviert.
proof-how = Der SHA-256 ist der der Bytes, wie wir sie erhalten haben. Wer eine Kopie hat, kann prüfen, dass nichts geändert wurde.
proof-usage = Sende die Kennung, die unter einer Meldung steht, zum Beispiel: { $example }
proof-unknown = Unter „{ $id }“ ist nichts bekannt. Die Kennung steht unter jeder Meldung.

start-title = Volia
start-what = Ich melde, wenn in Belarus politische Gefangene freikommen und wenn sich Sanktionen ändern: wie viele, wer es sagt, wie sicher es ist, und mit Beleg.
start-danger = ⚠ Wenn du in Belarus bist: abonniere hier nicht. Wer dein Telefon öffnet, sieht diesen Chat, und Telegram weiß, wer abonniert hat. Die Seite und der Feed brauchen kein Konto und sind sicherer.
start-page = Seite
start-feed = Feed
start-how = Für Meldungen hier drücke den Knopf. /privacy sagt, was von dir gespeichert wird, /forget löscht es.
button-subscribe = Abonnieren
button-status = Stand jetzt

help-title = Das kannst du fragen:
help-unknown = Das verstehe ich nicht. Das kannst du fragen:
help-signs = „Presse, unbestätigt“: ein einzelner Pressebericht. „Bestätigt“: eine zweite, unabhängige Stimme oder eine Namensliste stimmt überein. Zahlen, Namen und Zitate werden nie übersetzt.

command-status = was jetzt bekannt ist
command-latest = die letzten Ereignisse
command-subscribe = Meldungen in diesem Chat
command-unsubscribe = keine Meldungen mehr
command-sources = Quellen und ihr Zustand
command-proof = Wortlaut, archivierte Seite und ihr Hash
command-language = Sprache dieses Bots
command-settings = was ich melde und wie
command-quiet = Ruhezeiten
command-discreet = neutrale Worte statt Meldungen
command-privacy = was von dir gespeichert wird
command-forget = alles zu diesem Chat löschen
command-help = alle Befehle

subscribed = Du hast abonniert. Du erfährst von Freilassungen, Sanktionen, neuen Gesamtzahlen und von Worten, die geändert oder gelöscht werden.
subscribed-group = Diese Gruppe hat abonniert. Sie erfährt von Freilassungen, Sanktionen, neuen Gesamtzahlen und von Worten, die geändert oder gelöscht werden.
subscribed-already = Dieser Chat hat schon abonniert.
subscribed-how = /unsubscribe beendet es, /forget löscht alles zu diesem Chat, /language ändert die Sprache.
unsubscribed = Keine Meldungen mehr. Was von diesem Chat gespeichert ist, wird in 7 Tagen gelöscht; /forget löscht es jetzt.
not-subscribed = Dieser Chat hat nicht abonniert.
admins-only = Das dürfen nur Administratoren dieser Gruppe.

language-ask = Sprache: { $language }. Wähle eine andere:
language-changed = Von jetzt an spreche ich { $language }.

privacy-title = Was von dir gespeichert wird
privacy-kept = Nur wenn du abonnierst: die Nummer dieses Chats (verschlüsselt), Sprache und Einstellungen, die Namen, auf die du achtest, und deine eigenen unauffälligen Worte (beide verschlüsselt, offen nur im Arbeitsspeicher, solange sie gebraucht werden), und die Nummern der hierher gesendeten Nachrichten, damit sie berichtigt oder gelöscht werden können.
privacy-not-kept = Nicht gespeichert: dein Name, dein Telefon, was du schreibst, was du fragst. Nichts davon wird protokolliert.
privacy-telegram = Was Telegram speichert, können wir nicht löschen: Es weiß, dass es diesen Chat gibt, kennt beide Seiten und deine Adresse im Netz. Der Name dieses Bots bleibt in deiner Chatliste, bis du den Chat selbst löschst.
privacy-backups = Macht der Betreiber Sicherungskopien, so kann eine gelöschte Zeile darin weiterleben, bis sie ersetzt sind.
privacy-forget = /forget löscht sofort jede Zeile zu diesem Chat. Wer abbestellt oder den Bot sperrt, wird nach 7 Tagen gelöscht.
forgotten = Erledigt. Von diesem Chat ist nichts mehr gespeichert.
nothing-to-forget = Von diesem Chat war nichts gespeichert.
forgotten-telegram = Meine Nachrichten der letzten 48 Stunden werden gelöscht. Ältere, und was du geschrieben hast, liegen bei dir und bei Telegram: Lösche den Chat, um sie zu entfernen.

apology = Hier ging etwas schief. Es ist vermerkt, ohne deine Worte. Bitte versuche es in einer Minute noch einmal.
slow-down = Das war viel auf einmal. Bitte warte ein wenig.
button-outdated = Dieser Knopf ist veraltet. Sende den Befehl noch einmal.
