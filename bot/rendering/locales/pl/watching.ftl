watch-usage = Wyślij /watch i imię z nazwiskiem, w dowolnej pisowni i alfabecie: { $example }
watch-import =
    { $count ->
        [one] Albo wyślij tu plik CSV, do { $count } nazwiska.
        [few] Albo wyślij tu plik CSV, do { $count } nazwisk.
       *[other] Albo wyślij tu plik CSV, do { $count } nazwisk.
    }
watch-no-name = Nie widzę tu nazwiska. Wyślij /watch, imię i nazwisko.
watch-full =
    { $count ->
        [one] Ten czat śledzi { $count } nazwisko, więcej się nie zmieści. /unwatch usuwa jedno.
        [few] Ten czat śledzi { $count } nazwiska, więcej się nie zmieści. /unwatch usuwa jedno.
       *[other] Ten czat śledzi { $count } nazwisk, więcej się nie zmieści. /unwatch usuwa jedno.
    }
watch-added = Śledzę: { $name }.
watch-already = Już śledzę: { $name }.
watch-found = Wymieniono jako uwolnionych:
watch-perhaps = Może to ta sama osoba, może inna. Czy to ta, której szukasz?
watch-not-named = Dotąd nie wymieniły tej osoby: { $sources }. To nic nie mówi o tym, gdzie ona jest. Gdy tylko ktoś ją wymieni, dowiesz się.
watch-not-named-more =
    { $count ->
        [one] Dotąd nie wymieniły tej osoby: { $sources } i jeszcze { $count } źródło. To nic nie mówi o tym, gdzie ona jest. Gdy tylko ktoś ją wymieni, dowiesz się.
        [few] Dotąd nie wymieniły tej osoby: { $sources } i jeszcze { $count } źródła. To nic nie mówi o tym, gdzie ona jest. Gdy tylko ktoś ją wymieni, dowiesz się.
       *[other] Dotąd nie wymieniły tej osoby: { $sources } i jeszcze { $count } źródeł. To nic nie mówi o tym, gdzie ona jest. Gdy tylko ktoś ją wymieni, dowiesz się.
    }
watch-nobody = Nie odczytano jeszcze żadnego źródła. Gdy tylko któreś wymieni tę osobę, dowiesz się.
watch-kept = Nazwisko przechowujemy zaszyfrowane. /unwatch je usuwa, /forget usuwa wszystko.
watch-place = { $name } — { $source } ({ $role }), { $day }
watch-place-held = { $name } — nie na wolności, choć policzono jako uwolnienie: { $source } ({ $role }), { $day }
watch-agreed = Zapisano: { $name } to { $watched }, śledzone nazwisko.
watch-refused = Zapisano: { $name } to nie { $watched }, śledzone nazwisko.
watch-list =
    { $count ->
        [one] Śledzisz { $count } nazwisko:
        [few] Śledzisz { $count } nazwiska:
       *[other] Śledzisz { $count } nazwisk:
    }
watch-list-none = Nie śledzisz żadnego nazwiska.
unwatched =
    { $count ->
        [one] Usunięto { $count } nazwisko.
        [few] Usunięto { $count } nazwiska.
       *[other] Usunięto { $count } nazwisk.
    }
unwatch-none = Tego nazwiska nie ma na twojej liście.
button-same-person = ✔ { $name }
button-other-person = ✖ ktoś inny
button-unwatch = ✖ { $name }
watched-named = 🔔 Wymieniono: { $name }. Śledzisz: { $watched }.
watched-perhaps = 🔔 Wymieniono: { $name }. Czy to { $watched }, śledzone nazwisko?
named-released = Wymieniono jako uwolnionych: { $names } — { $source } ({ $role })
named-held-back = Nie na wolności, choć policzono jako uwolnionych: { $names } — { $source } ({ $role })

table-name = nazwisko
table-result = wynik
table-named = wymieniono jako
table-source = źródło
table-day = dzień
table-link = odnośnik
table-quote = słowa
watch-table-named = wymieniono wśród uwolnionych
watch-table-perhaps = być może wymieniono
import-done =
    { $count ->
        [one] Śledzę teraz { $count } nazwisko. Tabela mówi, kogo dotąd wymieniono.
        [few] Śledzę teraz { $count } nazwiska. Tabela mówi, kogo dotąd wymieniono.
       *[other] Śledzę teraz { $count } nazwisk. Tabela mówi, kogo dotąd wymieniono.
    }
import-named =
    { $count ->
        [one] Z nich { $count } wymieniono wśród uwolnionych.
        [few] Z nich { $count } wymieniono wśród uwolnionych.
       *[other] Z nich { $count } wymieniono wśród uwolnionych.
    }
import-perhaps =
    { $count ->
        [one] Być może wymieniono jeszcze { $count }: obejrzyj słowa i zapytaj przez /watch.
        [few] Być może wymieniono jeszcze { $count }: obejrzyj słowa i zapytaj przez /watch.
       *[other] Być może wymieniono jeszcze { $count }: obejrzyj słowa i zapytaj przez /watch.
    }
import-problems =
    { $count ->
        [one] { $count } wiersza nie udało się przyjąć:
        [few] { $count } wierszy nie udało się przyjąć:
       *[other] { $count } wierszy nie udało się przyjąć:
    }
import-line = wiersz { $line }: { $why }
import-no-name = brak nazwiska
import-too-long = za długie na nazwisko
import-twice = stoi dwa razy
import-watched = już na liście
import-left-out = więcej, niż czat może śledzić
import-too-large =
    { $count ->
        [one] Plik jest za duży: najwyżej { $count } bajt.
        [few] Plik jest za duży: najwyżej { $count } bajty.
       *[other] Plik jest za duży: najwyżej { $count } bajtów.
    }
import-no-text = To nie jest plik tekstowy. Wyślij CSV w UTF-8, po jednym nazwisku w wierszu.
import-no-names = W pliku nie ma nazwisk. Po jednym w wierszu albo kolumna „name”.

command-watch = dowiedz się, gdy ktoś wymieni osobę
command-unwatch = śledzone nazwiska; usuń jedno
chart-title = W więzieniu, wolni, sankcje
command-chart = uwięzieni i uwolnieni w czasie, jako obraz
command-history = co się działo, strona po stronie; /history 2025 sanctions
chart-caption = W więzieniu, uwolnieni, sankcje: stan na { $day }. Źródła są na obrazie.
chart-light = ☀ jasny
chart-dark = ☾ ciemny
history-title = Zdarzenia { $first }–{ $last } z { $total }
history-none = O tym czasie nic nie wiadomo.
history-kind-all = wszystkie
history-kind-release = uwolnienia
history-kind-sanctions = sankcje
inline-title = Volia: co wiadomo teraz
