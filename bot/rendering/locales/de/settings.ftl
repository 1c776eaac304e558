settings-title = Einstellungen dieses Chats
settings-topics = Themen: { $topics }
settings-number = Freilassungen ab { $count } Personen
settings-number-every = Freilassungen jeder Zahl von Personen
settings-sure-reported = Gemeldet, sobald jemand es sagt
settings-sure-confirmed = Gemeldet erst, wenn eine zweite Stimme zustimmt oder das Recht da ist
settings-roles = Zuerst gemeldet von: { $roles }
settings-language = Sprache: { $language }
settings-rhythm-each = Jede Meldung sofort
settings-rhythm-daily = Eine Übersicht jeden Tag um { $hour } ({ $zone })
settings-rhythm-weekly = Eine Übersicht jeden Montag um { $hour } ({ $zone })
settings-big = Nur große Nachrichten: ab zehn Personen, und jeder Sanktionsschritt
settings-paused = Pause bis { $at }
settings-quiet = Ruhezeit: { $from }–{ $to } ({ $zone })
settings-quiet-off = Keine Ruhezeit
settings-watch-breaks = Ein Name, auf den du achtest, durchbricht sie.
settings-watch-waits = Auch ein Name, auf den du achtest, wartet.
settings-discreet = Unauffälliger Modus: „{ $words }“
settings-discreet-off = Der unauffällige Modus ist aus
settings-delete =
    { $count ->
        [one] Meine Nachrichten hier werden nach { $count } Stunde gelöscht
       *[other] Meine Nachrichten hier werden nach { $count } Stunden gelöscht
    }
settings-delete-never = Meine Nachrichten hier bleiben
settings-not-subscribed = Dieser Chat hat nicht abonniert, also gibt es nichts einzustellen. Abonniere zuerst; /privacy sagt, was gespeichert wird.
settings-saved = Gespeichert
settings-none = keine

topic-releases = Freilassungen
topic-sanctions = Sanktionen
topic-totals = Wie viele in Haft sind
topic-statements = Geänderte oder gelöschte Worte

settings-ask-topics = Was soll ich melden?
settings-ask-number = Ab wie vielen Freigelassenen? Was berichtigt, was dir gemeldet wurde, kommt bei jeder Zahl.
settings-ask-sure = Wie sicher muss es sein? „Bestätigt“ kommt später, manchmal um einen Tag, und manche Freilassung wird nie bestätigt.
settings-ask-roles = Wessen Worte dürfen dir als erste etwas melden? Sagt es nur jemand, den du abgeschaltet hast, erfährst du es hier nicht.
settings-ask-rhythm = Wie oft? Eine Übersicht meldet zusammen, was seit der letzten geschah. Eine Pause hält alles zurück und endet mit einer Übersicht.
settings-ask-quiet = Wann soll ich still sein? Was inzwischen kommt, melde ich danach. Andere Zeiten: { $example }. Andere Zeitzone: { $zone }.
settings-ask-delete = Nach wie vielen Stunden soll ich meine Nachrichten in diesem Chat löschen? Telegram erlaubt es mir höchstens 48 Stunden lang. Was du selbst schreibst, kann ich nicht immer löschen.

settings-button-topics = Themen
settings-button-number = Kleinste Zahl
settings-button-sure = Wie sicher
settings-button-roles = Quellen
settings-button-language = Sprache
settings-button-rhythm = Rhythmus
settings-button-quiet = Ruhezeit
settings-button-discreet = Unauffällig
settings-button-delete = Nachrichten löschen
settings-button-back = ‹ Zurück
settings-button-any = Jede Zahl
settings-button-reported = Gemeldet
settings-button-confirmed = Bestätigt
settings-button-each = Jede Meldung
settings-button-daily = Täglich
settings-button-weekly = Wöchentlich
settings-button-big = Nur große Nachrichten
settings-button-pause = Eine Woche Pause
settings-button-resume = Pause beenden
settings-button-off = Aus
settings-button-never = Nie
settings-button-watch = Ein beachteter Name durchbricht sie
settings-button-hours = { $count } Std.

quiet-wrong = Das habe ich nicht verstanden. Schreibe zum Beispiel { $example }, oder eine Zeitzone wie { $zone }, oder /quiet off.

discreet-title = Unauffälliger Modus
discreet-what = Jede Nachricht zeigt dann nur neutrale Worte. Der wahre Text steht { $count } Minuten lang hinter einem Knopf; dann kehren die neutralen Worte zurück. Meine Antworten auf deine eigenen Fragen werden nach derselben Zeit gelöscht.
discreet-cannot = Was er nicht verbergen kann: Name und Bild dieses Bots in deiner Chatliste, was du selbst schreibst, die Befehle im Menü, und was Telegram weiß.
discreet-own = Deine eigenen Worte, höchstens { $count } Zeichen: { $example }
discreet-too-long = Diese Worte sind zu lang: höchstens { $count } Zeichen.
discreet-show = Einzelheiten
discreet-hide = Verbergen
discreet-gone = Dahinter steht nichts mehr.

wording-parcel = Der Status des Pakets hat sich geändert
wording-weather = Neue Wettervorhersage
wording-library = Ein vorgemerktes Buch liegt bereit
wording-timetable = Der Fahrplan wurde aktualisiert
wording-recipe = Ein neues Rezept der Woche

button-mute = Dieses Ereignis stummschalten
button-unmute = Wieder melden
button-settings = Einstellungen
button-speak = Sprache
muted = Von diesem Ereignis hörst du nichts mehr. Stellt sich heraus, dass dir Falsches gemeldet wurde, sage ich es dennoch.
unmuted = Du erfährst wieder, wie es mit diesem Ereignis weitergeht.

start-topics = Du wurdest eingeladen zu: { $topics }
button-add-group = In eine Gruppe einladen
button-add-channel = In einen Kanal einladen
channel-subscribed = Dieser Kanal hat abonniert: Meldungen erscheinen hier. Die Einstellungen sind für seine Administratoren; diese Nachricht darf gelöscht werden.
no-rights-channel = Ich kann in deinem Kanal nicht schreiben: Gib mir das Recht, Nachrichten zu veröffentlichen, und kein anderes. Dann sage ich es im Kanal.
no-rights-group = Ich darf in deiner Gruppe nicht schreiben: Lass mich dort Nachrichten senden, dann kann ein Administrator /subscribe senden.
