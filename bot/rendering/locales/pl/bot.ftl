status-held = Nadal w więzieniu
status-release = Ostatnie uwolnienie
status-sanctions = Sankcje
status-sources = Źródła
status-at = Stan na { $at } (czas miński)
status-page = Więcej na stronie
status-nothing = Jeszcze nic nie wiadomo.
status-held-line = { $number } — { $speaker }, stan na { $day }
released-title = Uwolnieni łącznie, i nasza liczba
released-theirs = { $number } od { $since } — { $speaker }, stan na { $day }
released-ours = Nasza liczba za te dni: { $count } (wydarzeń: { $episodes }); różnica: { $difference }
released-note = Różnica to to, co nam umknęło, albo to, co dodają inni.
episode-line = { $day } — { $what } ({ $state })
latest-none = Jeszcze nic nie wiadomo.
sources-none = Nie ma jeszcze źródeł.
sources-title = działających: { $ok }, zawodzących: { $failing }
source-failing = • { $source }: { $state }
source-line = { $source } ({ $role }): { $state }
source-success = ostatnio odczytane: { $at }
source-post = ostatni nowy wpis: { $at }

proof-title = Dowód dla { $id }
proof-published = Opublikowano { $at } (czas miński)
proof-first-seen = Po raz pierwszy widziane przez nas { $at }
proof-version = Wersja { $number }, widziana { $at }:
proof-deleted = Wersja { $number }: usunięta, widziana { $at }
proof-older-versions =
    { $count ->
        [one] { $count } starszej wersji tu nie pokazano.
        [few] { $count } starszych wersji tu nie pokazano.
       *[other] { $count } starszych wersji tu nie pokazano.
    }
proof-claim = Twierdzi: „{ $quote }” (znaki { $first }–{ $last })
proof-page = Zarchiwizowana strona: SHA-256 { $sha256 }, bajtów: { $length }
proof-fetched = pobrano { $at }
proof-no-page = Tej wersji nie ma w archiwum.
proof-how = SHA-256 dotyczy bajtów strony w takiej postaci, w jakiej je otrzymaliśmy. Kto ma kopię, może sprawdzić, że niczego nie zmieniono.
proof-usage = Wyślij identyfikator spod powiadomienia, na przykład: { $example }
proof-unknown = Pod „{ $id }” nic nie wiadomo. Identyfikator stoi pod każdym powiadomieniem.

start-title = Volia
start-what = Powiadamiam, gdy na Białorusi wychodzą na wolność więźniowie polityczni i gdy zmieniają się sankcje: ilu, kto to mówi, jak to pewne, i z dowodem.
start-danger = ⚠ Jeśli jesteś na Białorusi: nie subskrybuj tutaj. Kto otworzy twój telefon, zobaczy ten czat, a Telegram wie, kto subskrybuje. Strona i kanał nie wymagają konta i są bezpieczniejsze.
start-page = Strona
start-feed = Kanał RSS
start-how = Aby dostawać tu powiadomienia, naciśnij przycisk. /privacy mówi, co o tobie przechowujemy, /forget to usuwa.
button-subscribe = Subskrybuj
button-status = Stan teraz

help-title = O co możesz zapytać:
help-unknown = Nie rozumiem. O co możesz zapytać:
help-signs = „Prasa, niepotwierdzone”: jedna wiadomość prasowa. „Potwierdzone”: zgadza się drugi, niezależny głos albo lista nazwisk. Liczb, nazwisk i cytatów nigdy nie tłumaczymy.

command-status = co wiadomo teraz
command-latest = ostatnie zdarzenia
command-subscribe = powiadomienia w tym czacie
command-unsubscribe = koniec powiadomień
command-sources = źródła i ich stan
command-proof = słowa, zarchiwizowana strona i jej skrót
command-language = język bota
command-settings = o czym i jak powiadamiam
command-quiet = godziny ciszy
command-discreet = neutralne słowa zamiast powiadomień
command-privacy = co o tobie przechowujemy
command-forget = usuń wszystko o tym czacie
command-help = wszystkie polecenia

subscribed = Subskrybujesz. Dowiesz się o uwolnieniach, sankcjach, nowych liczbach uwięzionych oraz o słowach zmienionych lub usuniętych.
subscribed-group = Ta grupa subskrybuje. Dowie się o uwolnieniach, sankcjach, nowych liczbach uwięzionych oraz o słowach zmienionych lub usuniętych.
subscribed-already = Ten czat już subskrybuje.
subscribed-how = /unsubscribe to kończy, /forget usuwa wszystko o tym czacie, /language zmienia język.
unsubscribed = Koniec powiadomień. To, co przechowujemy o tym czacie, usuniemy za 7 dni; /forget usuwa od razu.
not-subscribed = Ten czat nie subskrybuje.
admins-only = Mogą to zrobić tylko administratorzy tej grupy.

language-ask = Język: { $language }. Wybierz inny:
language-changed = Od teraz mówię w języku: { $language }.

privacy-title = Co o tobie przechowujemy
privacy-kept = Tylko jeśli subskrybujesz: numer tego czatu (zaszyfrowany), jego język i ustawienia, nazwiska, które śledzisz, i własne neutralne słowa (jedno i drugie zaszyfrowane, jawne tylko w pamięci, gdy są używane) oraz numery wysłanych tu wiadomości, by można je było poprawić lub usunąć.
privacy-not-kept = Nie przechowujemy: imienia, telefonu, tego, co piszesz i o co pytasz. Niczego z tego nie zapisujemy w dziennikach.
privacy-telegram = Tego, co przechowuje Telegram, nie możemy usunąć: wie on, że ten czat istnieje, zna obie strony i twój adres w sieci. Nazwa tego bota zostaje na liście czatów, dopóki sam nie usuniesz czatu.
privacy-backups = Jeśli prowadzący bota robi kopie zapasowe, usunięty wiersz może w nich przetrwać, aż zostaną zastąpione.
privacy-forget = /forget od razu usuwa każdy wiersz o tym czacie. Kto rezygnuje lub blokuje bota, zostaje usunięty po 7 dniach.
forgotten = Zrobione. Niczego już o tym czacie nie przechowujemy.
nothing-to-forget = Niczego o tym czacie nie przechowywaliśmy.
forgotten-telegram = Moje wiadomości z ostatnich 48 godzin są usuwane. Starsze oraz to, co napisałeś, są u ciebie i w Telegramie: usuń czat, aby zniknęły.

apology = Coś się tu nie udało. Zapisaliśmy to, bez twoich słów. Spróbuj ponownie za minutę.
slow-down = To dużo naraz. Poczekaj chwilę.
button-outdated = Ten przycisk jest nieaktualny. Wyślij polecenie jeszcze raz.
