language-name = Deutsch

role-state = Staat
role-foreign-official = ausländische Regierung
role-ngo = Menschenrechtler
role-opposition = Opposition
role-press = Presse
role-legal = Rechtstext

says-state = sagt der Staat
says-foreign-official = sagen Vertreter eines anderen Staates
says-ngo = sagen Menschenrechtler
says-opposition = sagt die Opposition
says-press = sagt die Presse
says-legal = sagt ein Rechtstext
says-nobody = Quelle nicht genannt
says-named = sagt { $name } ({ $role })
speaker-named = { $name } ({ $role })

target-potash = Kali
target-aviation = Luftfahrt
target-banks = Banken
target-individuals = Personen und Firmen
target-oil = Öl
target-border = Grenzübergänge
target-other = andere Maßnahmen

direction-eased = Sanktionen gelockert
direction-imposed = Sanktionen verhängt
direction-extended = Sanktionen verlängert
direction-none = Sanktionen

state-reported = gemeldet
state-confirmed = bestätigt
state-disputed = Zahlen weichen ab
state-announced = angekündigt
state-in-force = in Kraft
state-reversed = zurückgenommen
state-withdrawn = widerrufen
state-merged = Teil eines anderen Ereignisses

health-ok = erreichbar
health-empty = erreichbar, ohne Beiträge
health-unreachable = nicht erreichbar
health-timeout = antwortet zu langsam
health-too-large = Seite zu groß
health-blocked = sperrt uns aus
health-rate-limited = bittet um längere Pausen
health-redirected = führt woandershin
health-wrong-type = nicht die erwartete Art von Seite
health-no-preview = Vorschau abgeschaltet
health-gone = verschwunden
health-page-changed = Seite hat ihre Form geändert
health-bad-items = Einträge nicht lesbar
health-silent = ungewöhnlich still
health-new = noch nicht gefragt

part-women = Frauen
part-men = Männer
part-political = politische Gefangene
part-extremism = wegen „Extremismus“ verurteilt
part-foreigners = Ausländer
part-clergy = Geistliche
part-ordinary = gewöhnliche Verurteilte
part-names = namentlich bekannt
part-journalists = Journalisten
part-minors = Minderjährige
part-some = einige von ihnen
part-nationality = Staatsangehörigkeit: { $country }
part-destination = gebracht nach: { $country }

alert-type-release-reported = Freilassung gemeldet
alert-type-release-revised = Zahl berichtigt
alert-type-release-disputed = Zahlen weichen ab
alert-type-release-confirmed = Freilassung bestätigt
alert-type-release-withdrawn = Meldung widerrufen
alert-type-sanctions-announced = Sanktionen angekündigt
alert-type-sanctions-in-force = Sanktionen in Kraft
alert-type-sanctions-reversed = Sanktionsschritt zurückgenommen
alert-type-sanctions-withdrawn = Sanktionsmeldung widerrufen
alert-type-total-changed = neue Gesamtzahl der Inhaftierten
alert-type-statement-edited = Mitteilung geändert
alert-type-statement-deleted = Mitteilung gelöscht
alert-type-review-needed = ein Mensch muss prüfen

people =
    { $bound ->
        [at_least] { $count ->
            [one] mindestens { $count } Person
           *[other] mindestens { $count } Personen
        }
        [at_most] { $count ->
            [one] höchstens { $count } Person
           *[other] höchstens { $count } Personen
        }
        [about] { $count ->
            [one] etwa { $count } Person
           *[other] etwa { $count } Personen
        }
       *[other] { $count ->
            [one] { $count } Person
           *[other] { $count } Personen
        }
    }
number-bounded =
    { $bound ->
        [at_least] mindestens { $count }
        [at_most] höchstens { $count }
        [about] etwa { $count }
       *[other] { $count }
    }
number-unknown = Zahl nicht genannt

notice-source-failing = Quelle { $source } ist gestört: { $state }, seit { $since }. { $detail }
notice-source-recovered = Quelle { $source } ist wieder erreichbar. Sie war: { $state }, seit { $since }.
notice-other = Hinweis { $kind }: { $detail }
