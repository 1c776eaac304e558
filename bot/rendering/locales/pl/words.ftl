language-name = Polski

role-state = władze
role-foreign-official = rząd innego państwa
role-ngo = obrońcy praw człowieka
role-opposition = opozycja
role-press = prasa
role-legal = akt prawny

says-state = mówią władze
says-foreign-official = mówią przedstawiciele innego państwa
says-ngo = mówią obrońcy praw człowieka
says-opposition = mówi opozycja
says-press = mówi prasa
says-legal = mówi akt prawny
says-nobody = źródła nie podano
says-named = podaje { $name } ({ $role })
speaker-named = { $name } ({ $role })

target-potash = potas
target-aviation = lotnictwo
target-banks = banki
target-individuals = osoby i firmy
target-oil = ropa
target-border = przejścia graniczne
target-other = inne środki

direction-eased = złagodzono sankcje
direction-imposed = nałożono sankcje
direction-extended = przedłużono sankcje
direction-none = sankcje

state-reported = podano
state-confirmed = potwierdzono
state-disputed = liczby się różnią
state-announced = zapowiedziano
state-in-force = obowiązuje
state-reversed = cofnięto
state-withdrawn = odwołano
state-merged = część innego zdarzenia

health-ok = działa
health-empty = działa, bez wpisów
health-unreachable = nieosiągalne
health-timeout = odpowiada zbyt wolno
health-too-large = zbyt duża strona
health-blocked = blokuje nas
health-rate-limited = prosi o rzadsze pytania
health-redirected = prowadzi gdzie indziej
health-wrong-type = strona innego rodzaju niż oczekiwana
health-no-preview = podgląd wyłączony
health-gone = zniknęło
health-page-changed = strona zmieniła formę
health-bad-items = wpisów nie da się odczytać
health-silent = niezwykle cicho
health-new = jeszcze nie pytano

part-women = kobiety
part-men = mężczyźni
part-political = więźniowie polityczni
part-extremism = skazani za „ekstremizm”
part-foreigners = cudzoziemcy
part-clergy = duchowni
part-ordinary = zwykli skazani
part-names = znani z nazwiska
part-journalists = dziennikarze
part-minors = nieletni
part-some = część z nich
part-nationality = obywatelstwo: { $country }
part-destination = kraj wywozu: { $country }

alert-type-release-reported = podano uwolnienie
alert-type-release-revised = poprawiono liczbę
alert-type-release-disputed = liczby się różnią
alert-type-release-confirmed = uwolnienie potwierdzone
alert-type-release-withdrawn = wiadomość odwołana
alert-type-sanctions-announced = sankcje zapowiedziane
alert-type-sanctions-in-force = sankcje obowiązują
alert-type-sanctions-reversed = krok w sankcjach cofnięty
alert-type-sanctions-withdrawn = wiadomość o sankcjach odwołana
alert-type-total-changed = nowa liczba uwięzionych
alert-type-statement-edited = zmieniono treść
alert-type-statement-deleted = usunięto treść
alert-type-review-needed = musi sprawdzić człowiek

people =
    { $bound ->
        [at_least] { $count ->
            [one] co najmniej { $count } osoba
            [few] co najmniej { $count } osoby
           *[other] co najmniej { $count } osób
        }
        [at_most] { $count ->
            [one] najwyżej { $count } osoba
            [few] najwyżej { $count } osoby
           *[other] najwyżej { $count } osób
        }
        [about] { $count ->
            [one] około { $count } osoby
           *[other] około { $count } osób
        }
       *[other] { $count ->
            [one] { $count } osoba
            [few] { $count } osoby
           *[other] { $count } osób
        }
    }
number-bounded =
    { $bound ->
        [at_least] co najmniej { $count }
        [at_most] najwyżej { $count }
        [about] około { $count }
       *[other] { $count }
    }
number-unknown = liczby nie podano

notice-source-failing = Źródło { $source } zawodzi: { $state }, od { $since }. { $detail }
notice-source-recovered = Źródło { $source } znów działa. Było: { $state }, od { $since }.
notice-other = Wiadomość { $kind }: { $detail }
