"""Polish: the press and the foreign ministry, for releases, Poles among them, and the border."""

from __future__ import annotations

from claims.extraction.lexicon import Language

TAGS = {
    "superlative": "największ*",
    "he": "go ją",
    "oneandhalf": "półtorej półtora",
    "times:100": "setki setek",
    "byword": "przez",
    "ought": "musi muszą powinni powinien",
    "digest": "w_liczbach podsumowanie",
    "anniversary": "rocznic* rok_po",
    "allofthem": "wszyscy_oni",
    "upto": "do",
    "between": "między",
    "me": "mnie nas",
    "how": "jak",
    "ineffect": "weszł*_w_życie wszedł_w_życie weszło_w_życie od_północy_nie pierwsze_aut* pierwsze_samochod* pierwsze_ciężarów* pierwsi_podróżn*",
    "died": "zmarł zmarła zmarło zmarli",
    "before": "przed",
    "entity_listed": "firm podmiotów",
    "until": "do",
    "tells": "opowiedział opowiada opowiedziała",
    "them": "ich wszystkich",
    "detain": "zatrzymano zatrzymał*",
    "selftopic": "złagodzeni* poluzowani*",
    "edge": "początku końca",
    "listing": (
        "wpisał*_na_listę objął*_sankcj* objęła_sankcj* objęto_sankcj* objęli_sankcj* trafił*_na_listę trafił*_na_~_list* na_listę_trafił* "
        "znalazł*_się_na_list* znaleźli_się_na_list* nałożył*_~_sankcj* nałożyła_sankcj*"
    ),
    "gov": "rząd* minist* msz władz* resort*",
    "ours": (
        "biełta belta białorusi wiasn* cichanousk* poczobut* białaruś statkiewicz* bialack* kuźnic* bobrownik* terespol* naftan* belavi* "
        "biełaruskali* belaruskali* biełaruśkali* połowc* połowiec* kukuryk* biełinwestbank* biełarusbank* belarusbank* litewsko-białorusk* "
        "polsko-białorusk*"
    ),
    "euphemism": "ekstremi*",
    "round": "raz fala",
    "together": "wraz_z razem_z",
    "outof": "z ze",
    "sothat": "aby żeby by",
    "pardon:past": "ułaskawił ułaskawiła ułaskawili ułaskawiono ułaskawiony ułaskawieni ułaskawiona",
    "pardon:part": "ułaskawionych ułaskawionym",
    "pardon:pres": "ułaskawia ułaskawiają",
    "pardon:fut": "ułaskawi",
    "pardon:inf": "ułaskawić",
    "pardon:noun": "ułaskawieni* ułaskawień",
    "free:past": (
        "opuścił*_~_więzieni* opuścili_~_więzieni* zwolniła zwolnił*_z_więzie* uwolnił uwolniła uwolnili uwolniono uwolniony uwolnieni uwolniona uwolnione zwolnił zwolnili zwolniono zwolniony zwolnieni zwolnione "
        "wypuścił wypuściła wypuścili wypuszczono wypuszczony wypuszczeni wyszedł_~_na_wolność wyszła_~_na_wolność wyszli_~_na_wolność "
        "wyszło_~_na_wolność na_wolność_wyszł* na_wolność_wyszedł odzyskał*_wolność odzyskali_wolność opuścił*_więzieni* opuścili_więzieni* "
        "opuścił*_kolonię wrócił*_do_domu wypuściły"
    ),
    "free:part": "uwolnionych zwolnionych wypuszczonych uwolnionym zwolnione_<prison>",
    "free:pres": "uwalnia uwalniają zwalnia zwalniają wypuszcza wypuszczają wychodzi_na_wolność wychodzą_na_wolność",
    "free:fut": "uwolni uwolnią zwolni wypuści wypuszczą wyjdą_na_wolność wyjdzie_na_wolność",
    "free:inf": "uwolnić zwolnić wypuścić uwalniać",
    "free:noun": "uwolnieni* zwolnieni* wypuszczeni*",
    "out": "wolny wolna na_wolności",
    "deport:past": ("wywiózł wywieziono wywieźli wywiezieni wydalił wydalono wydaleni deportował deportowano deportowani przewieziono przewiezieni"),
    "deport:part": "wywiezionych deportowanych",
    "deport:noun": "deportacj* wywóz* wydaleni*",
    "arrive": "dotarł* dotarli przybył* przybyli przekroczył* przekroczyli przyjechał* przyjechali trafił* trafili przyjęła",
    "handover:past": "przekazał przekazano przekazali przekazała",
    "handover:noun": "przekazani*",
    "swap:past": "wymieniono wymienił wymienili",
    "swap:noun": "wymiana wymiany wymianę wymianie wymianą",
    "amnesty": "amnesti*",
    "termend": "odbył_~_wyrok* odsiedział* koniec_wyroku odbyciu_~_kary odbył_karę odbyła_karę po_odbyciu końcu_wyroku",
    "early": "przedterminow*",
    "decree": "dekret* ukaz*",
    "sign": "podpisał podpisano podpisała",
    "rearrest": (
        "ponownie_zatrzyman* znów_zatrzyman* odmówił*_wyjazdu odmówił*_przekroczenia znów_za_kratami ponownie_za_kratami z_powrotem_w_kolonii "
        "wrócił*_do_kolonii znów_w_kolonii odmówił*_opuszczenia ponownie_aresztowan* znowu_w_więzieniu"
    ),
    "neg": "nie ani nikt bez",
    "will": "będzie będą zostanie zostaną ma_zostać",
    "may": "można może mogą mógłby mogłaby możliwe prawdopodobnie",
    "if": "jeśli jeżeli gdyby pod_warunkiem",
    "plan": (
        "planuje planują zamierza obieca* obiecał* gotow* rozważa* oczekuj* zapowiedzi* zapowiada* negocja* propon* liczy liczą rozmowy_o "
        "w_kolejnej_grupie toczą_się zastanawia* analizuje"
    ),
    "discuss": "rozmow* omawia* mówił_o negocja* dyskut*",
    "hope": "nadziej* chce chcą chciał* liczy",
    "demand": "domaga* apel* wzywa* wezwał* żąda* prosi prosił* starani* zabieg* musi powinni powinien walcz*",
    "deny": "odroczon* odrzucił* odwołan* odmówił odmówiła zaprzecza* zdementowa* zaprzeczył*",
    "rumour": "pogłosk* plotk* nieoficjaln* niepotwierdzon*",
    "decide": "zdecydował* zdecydowali postanowi* polecił* polecenie decyzj*",
    "report": "poinformował* ogłosił* potwierdził* oświadczył* przekazał* podał* podało podziękował* dziękuje",
    "follow": "skomentował* po_uwolnieniu po_tym_jak w_zamian_za",
    "after": "po gdy",
    "that": "że",
    "rel": "który która które którzy których",
    "but": "ale jednak lecz",
    "and": "i oraz a",
    "or": "lub albo",
    "separate": "osobno oddzielnie poza_tym ponadto",
    "another": "kolejn* jeszcze",
    "already": "już",
    "correct": "prostuje sprostowani* wcześniej_podawano",
    "say": "powiedział* poinformował* oświadczył* dodał* podkreślił* pisze podaje wylicza twierdzi zapewnił* potwierdził*",
    "according": "według zdaniem jak_podaje",
    "role": (
        "papież papieża prezydent* minister ministra premier* wysłannik* ambasador* przedstawiciel* szef* wiceszef* zastępc* rzeczni* "
        "prokurator* sekretarz* senator doradc* dyplomat* żona mąż matka ojciec marszałek"
    ),
    "people:person": "osobę osobami ludźmi osoba osób osoby osobom ludzi ludzie",
    "people:political": (
        "więźniów_politycznych więźniowie_polityczni więźniom_politycznym więźniami_politycznymi więzień_polityczny więźnia_politycznego "
        "więźni*_polityczn* polityczn*_więźni*"
    ),
    "people:prisoner": "więzień więźnia więźniów więźniowie więźniami więźniom zakładnik* osadzon*",
    "people:convict": "skazan*",
    "people:foreigner": "cudzoziemc* obcokrajow*",
    "people:citizen": "obywatel* obywateli",
    "people:woman": "kobiet* kobieta",
    "people:man": "mężczyzn* mężczyzna",
    "people:clergy": "księży księża ksiądz duchown*",
    "people:journalist": "dziennikarz* współpracownik* aktywist* działacz*",
    "people:pow": "jeńc* jeniec żołnierz*",
    "people:detainee": "migrant* uchodźc* dziec*",
    "single": "więzień_polityczny dziennikarza amerykanin obywatel obywatelka ksiądz dziennikarz",
    "political": "polityczn* ekstremiz* ekstremist* represj* opozyc* zakładnik* ułaskaw*",
    "prison": "więzieni* koloni* areszt* krat* łagr*",
    "among": "wśród_nich wśród_<people> spośród w_tym m.in wśród",
    "list": "lista listy liście",
    "more": "jeszcze innych kolejnych pozostałych",
    "quality": "białoruskich byłych",
    "-free": "uwoln*_kierowc* uwoln*_~_kierowc* zwoln*_ze_stanowiska zwoln*_z_pracy zwoln*_z_opłat zwoln*_z_podatku zwoln*_lekarsk* zwoln*_z_obowiąz*",
    "-swap": "wymian*_doświadcze* wymian*_handlow* wymian*_pogląd* wymian*_walut*",
    "held": "liczba_więźni* pozostaje pozostają przebywa przebywają za_kratami uznaje_się siedzi siedzą uznawanych więzionych",
    "recognised": "uznano uznał* status_więźnia",
    "sentenced": "skazany skazana skazani skazał* skazano",
    "total": "łącznie ogółem razem w_sumie",
    "sofar": "od_początku_roku dotychczas dotąd do_tej_pory",
    "since": "od",
    "period": "w_ciągu w_ciagu",
    "now": "obecnie teraz nadal wciąż",
    "bound:least": "ponad więcej_niż co_najmniej przynajmniej",
    "bound:about": "około ok prawie blisko niemal",
    "bound:most": "najwyżej co_najwyżej do",
    "half": "i_pół",
    "percent": "procent*",
    "age": "letni letnia letniego letniej latek latka",
    "yearword": "rok roku r latach",
    "unit:year": "rok roku lat lata",
    "unit:month": "miesiąc* miesięc* miesiące",
    "unit:week": "tydzień tygodni* tygodnie",
    "unit:day": "dzień dni dnia",
    "unit:hour": "godzin* minut*",
    "money": "złotych euro dolar* zł",
    "label": "art artykuł* nr numer licencj* punkt",
    "prep": "w we na z ze do za od przez o po pod bez dla przy między",
    "was": "jest są był była byli było zostali został została to",
    "verb": "ma mają podano",
    "offset:0": "dziś dzisiaj",
    "offset:-1": "wczoraj",
    "offset:1": "jutro",
    "ago": "temu",
    "few": "kilka parę",
    "last": "zeszł* ubiegł* poprzedni* minion*",
    "this": "tym tego ten bieżąc*",
    "next": "przyszł* następn*",
    "earlier": "wcześniej uprzednio przedtem",
    "recent": "niedawno ostatnio",
    "then": "wtedy wówczas przypomn*",
    "sameday": "tego_dnia tego_samego_dnia",
    "weekend": "weekend*",
    "future": "wkrótce niebawem",
    "permit": "zezwol* zezwal* dopuszcz* dopuści* zalegaliz* legaln* pozwol* pozwal*",
    "admit": "wpuścił* wpuszcza przywrócił* przywrócono przywraca przywracając* przywróci przywrócić",
    "delist": "zniknął zniknęła zniknęły usun* skreśl* wykreśl*",
    "forbid": "zakazał* zakazano zakazuje zakazują zabronił* zabroniono zabrania zakaże zakazać zakazane zakazany",
    "extend:fut": "przedłuży przedłużą",
    "agree": "uzgodnił* uzgodnili uzgodniono porozumiel* porozumieli_się osiągnęli_porozumienie poparł* ambasadorowie_~_zatwierdzili wycofał*_weto",
    "notyet": "jeszcze_nie_opublikowan* nie_ma_decyzji decyzji_jeszcze nie_opublikowan*",
    "draft": "projekt projekcie projektu propozycj* zaproponował* proponuje",
    "agency": "ofac departament_skarbu departamentu_skarbu resort_skarbu resortu_skarbu sdn departament_handlu ministerstwo_skarbu skarb_usa",
    "power:US": (
        "ofac sdn departament_skarbu departamentu_skarbu stany_zjednoczone stanów_zjednoczonych biały_dom białego_domu białym_domu amerykanie "
        "licencj*_generaln*"
    ),
    "power:EU": "rada_ue rady_ue komisj*_europejsk* wspólnot* kallas unia unii unię unijn* bruksel*",
    "power:UK": "wielka_brytania wielkiej_brytanii brytyjsk*_rząd* foreign_office londyn* brytyjczycy",
    "power:CA": "kanad* ottaw*",
    "power:CH": "szwajcari* berno szwajcarsk*_rząd*",
    "power:UA": "zełensk* ukraina kijów",
    "power:PL": "mswia tusk* straż_graniczn* straży_graniczn* kierwiński* sikorski*",
    "power:LT": "litewsk*_rząd*",
    "power:LV": "łotewsk*_rząd*",
    "trade": "import* zakup* eksport* tranzyt* transakcj* operacj* płatnoś* handel handlu przewóz przewozu transport* wjazd* loty lotów",
    "byactor": "mińsk białoruś łukaszenka białoruski_rząd białoruskie_władze",
    "counter": "kontrsankcj* odwetow* w_odpowiedzi_na_sankcje w_odpowiedzi_na_działania lustrzan* nieprzyjazn*",
    "recall": "przypomnijmy przypomniał* przypominamy",
    "react": "skomentował* komentuje potępił* skrytykował* krytykuje ubolewa błąd błędem podziękował* dziękuje wątpi wyjaśnia",
    "analysis": "dlaczego co jak kto ile czym czy analiza komentarz wyjaśniamy",
    "reprint": "przedruk*",
    "hedge": "jeśli pod_warunkiem jeżeli nie_wyklucz*",
    "crossing:PL": "kuźnic* bobrownik* terespol* połowc* połowiec kukuryk*",
    "crossing:LT": "miednik* solecznik*",
    "crossing:LV": "paternieki",
    "envoy": "coale trump* wysłannik* biały_dom przedstawiciel_białego",
    "further": "dalsze kolejne_złagodz* pozostał* większoś*",
    "whether": "czy",
    "-deny": "nie_wyklucz*",
    "t:other": "broń broni uzbrojeni* drewn* podwójnego_zastosowania azot* tytoń",
    "keep": "pozostanie pozostaną utrzyma utrzymają zostanie_utrzyman* utrzymuje nie_otworzy",
    "announces": "zapowiedział* zapowiada",
    "ruler": "łukaszenka",
    "firm": "firm firmy podmiotów spółek spółki przedsiębiorstw* zakład* producent*",
    "no": "żadnych żadnego żadne",
    "we": "my nasz*",
    "revoke": "cofn* cofa*",
    "restore": "przywró* przywraca*",
    "veto": "weto",
    "sanction": "sankcj* sankcyjn* restrykcj* środk*_ograniczając* zamrożeni*_aktyw*",
    "restriction": "ograniczeni* restrykcj* środki środków środkami zakaz zakazu zakazem zakazy zakazów obostrzeni* embargo embarga",
    "sanctionlist": "list*_sankcyjn* sankcyjn*_list* czarn*_list* sdn z_listy na_listę na_liście z_wykazu list*_sdn do_wykazu",
    "licence": "licencj* zezwoleni*",
    "lift:past": (
        "zniósł zniosła zniosło zniosły znieśli zniesiono zniesione zniesiony zniesiona zdjął zdjęła zdjęło zdjęły zdjęli zdjęto zdjęte "
        "złagodził* złagodzili złagodzono złagodzone usunął usunęła usunęło usunęły usunięto usunięty usunięta usunięte skreślił* skreślono "
        "skreślony skreślona skreślone poluzował* poluzowano poluzowane zezwolił* zezwolono wycofał* wycofano zawiesił* zawieszono zawieszone "
        "odblokował* odblokowano odmroził* odmrożono dopuścił* dopuszczono zalegalizował* uchylił* uchylono uchylone cofnął cofnęła cofnięto "
        "cofnęły wykreślił* wykreślono wykreślone wykreślony wykreślona zniknął zniknęła zniknęły przestał*_obowiązywać przestały_obowiązywać "
        "stracił*_moc wygasł* już_nie_obowiązuj* nie_jest_już przywrócił* przywrócono przywracając* pozwolił* pozwolili wpuścił* wpuszcza "
        "zrezygnował*_z_sankcj* legalne"
    ),
    "lift:pres": (
        "znosi znoszą zdejmuje zdejmują łagodzi łagodzą wycofuje wycofują zezwala zezwalają usuwa usuwają skreśla skreślają luzuje luzują uchyla "
        "uchylają zawiesza zawieszają odblokowuje dopuszcza dopuszczają wykreśla traci_moc tracą_moc wygasa wygasają przywraca przywracają "
        "pozwala pozwalają zezwalając* pozwalając*"
    ),
    "lift:fut": (
        "zniesie zniosą zdejmie zdejmą złagodzi złagodzą usunie usuną poluzuje poluzują zawiesi zawieszą wycofa uchyli będą_zniesione "
        "zostaną_zniesione zostanie_zniesion* przywróci zniesiemy zdejmiemy złagodzimy poluzujemy"
    ),
    "lift:inf": (
        "znieść zdjąć złagodzić usunąć poluzować luzować łagodzić znosić uchylić zawiesić wycofać odblokować przywrócić zrezygnować_z_sankcj*"
    ),
    "lift:noun": "zniesieni* zdjęci* złagodzeni* poluzowani* usunięci* skreśleni* wykreśleni* uchyleni* zawieszeni* odblokowani* odwilż ulg*",
    "impose:past": (
        "nałożył* nałożyli nałożono nałożone wprowadził* wprowadzili wprowadzono wprowadzone objął objęła objęły objęli objęto objęci objęte "
        "wpisał* wpisano wpisani rozszerzył* rozszerzyli rozszerzono rozszerzone dodał* dodano dodani zakazał* zakazano zabronił* zabroniono "
        "zaostrzył* zaostrzono zamroził* zamrożono przyjął_~_pakiet przyjęła_~_pakiet przyjęto_~_pakiet przyjęła_~_sankcj* przyjęła_sankcj* "
        "przyjęli_~_sankcj* uchwalił*_~_sankcj* ogłosił*_~_sankcj* ogłosił*_sankcj* przyłączył*_się_do_sankcj* przyłączył*_~_sankcj* "
        "trafił*_na_listę trafił*_na_~_list* na_listę_trafił* znalazł*_się_na_list* znaleźli_się_na_list*"
    ),
    "impose:pres": (
        "nakłada nakładają wprowadza wprowadzają rozszerza rozszerzają obejmuje_sankcj* zakazuje zakazują zabrania zabraniają zaostrza zaostrzają "
        "dodaje dodają wpisuje wpisują przyłącza_się zamraża ogłasza_~_sankcj*"
    ),
    "impose:fut": "nałoży nałożą wprowadzi wprowadzą rozszerzy rozszerzą zakaże obejmie zaostrzy doda wpisze",
    "impose:inf": "nałożyć wprowadzić objąć rozszerzyć wpisać zakazać zaostrzyć dodać",
    "impose:noun": (
        "wprowadzeni* nałożeni* nowe_sankcje nowych_sankcji nowy_pakiet nowe_restrykcje nowe_ograniczenia rozszerzeni* zaostrzeni* "
        "objęci*_sankcj* kolejne_sankcje"
    ),
    "extend:past": "przedłużył* przedłużyli przedłużono przedłużone prolongował* przedłużony",
    "extend:pres": "przedłuża przedłużają",
    "extend:inf": "przedłużyć przedłużać",
    "extend:noun": "przedłużeni*",
    "stay": (
        "wciąż_obejmują nadal_obejmują pozostają_w_mocy pozostają_w_sile nadal_obowiązują wciąż_obowiązują wciąż_obejmuje nadal_obejmuje "
        "nadal_obowiązuje wciąż_obowiązuje pozostaje_w_mocy wciąż_pod nadal_pod"
    ),
    "package": "pakiet pakietu",
    "criterion": "kryteri*",
    "emergency": "stan_wyjątkowy stan*_wyjątkow* stan*_nadzwyczajn*",
    "close:past": "zamknął zamknęła zamknęli zamknęło zamknięto zamknięte zamknięta zamknięty zawiesił*_ruch wstrzymał*_ruch wstrzymano_ruch",
    "close:pres": "zamyka zamykają wstrzymuje_ruch zawiesza_ruch",
    "close:fut": "zamknie zamkną zostanie_zamknięt* zostaną_zamknięt* będzie_zamknięt*",
    "close:inf": "zamknąć zamykać",
    "close:noun": "zamknięci*",
    "open:past": (
        "otworzył* otworzyli otwarto otwarte otwarta otwarty wznowił* wznowiono wznowione przywrócił*_ruch przywrócono_ruch odblokowano "
        "uruchomił* uruchomiono ponownie_czynn* przywracając*"
    ),
    "open:pres": "otwiera otwierają wznawia wznawiają przywraca_ruch rusza ruszyły",
    "open:fut": "otworzy otworzą wznowi zostanie_otwart* zostaną_otwart* będzie_otwart* będą_otwart* ruszy",
    "open:inf": "otworzyć otwierać wznowić",
    "open:noun": "otwarci* wznowieni* przywróceni*",
    "border": (
        "kuźnic* bobrownik* terespol* połowc* połowiec kukuryk* granic* przejści* przejść przejście ruch*_graniczn* ruch_osobow* ruch_towarow* "
        "miednik* solecznik* wstrzymał*_ruch"
    ),
    "issue": (
        "wydał* wydano opublikował* opublikowano przyjął przyjęła przyjęto wystawił* zamieścił* ogłosił* wszedł_w_życie weszły_w_życie "
        "weszła_w_życie wydała wydało"
    ),
    "t:potash": "potas* potaż* nawoz* nawóz biełaruskali* belaruskali* biełaruśkalij* biełaruśkali* soli_potasow*",
    "t:aviation": "belavi* biełavi* bieławi* linia_lotnicza lini*_lotnicz* samolot* przewoźnik*_lotnicz* lotnictw* lotnisk* loty lotów",
    "t:banks": (
        "bank banku banki banków bankom bankami bankach bankowy bankow* biełinwestbank* belinwestbank* biełarusbank* belarusbank* swift "
        "kryptowalut*"
    ),
    "t:individuals": (
        "propagandyst* oligarch* sędzi* urzędnik* osób_fizycznych prokurator* funkcjonariusz* biznesmen* osób osoby osobom śledcz* deputowan* "
        "sędziów sędziom syn syna synów rodzin* żon*"
    ),
    "t:oil": "naft* ropy ropę ropa rafineri* paliw* olej*_napędow*",
    "person_listed": "osób osoby sędziów",
}
NUMBERS = {
    1: "jeden jedna jedno jednego jednej jednemu jedną",
    2: "dwa dwie dwóch dwu dwom dwaj dwoje dwojga dwoma",
    3: "trzy trzech trzem trzej troje trojga",
    4: "cztery czterech czterem czterej czworo",
    5: "pięć pięciu pięcioro",
    6: "sześć sześciu sześcioro",
    7: "siedem siedmiu siedmioro",
    8: "osiem ośmiu ośmioro",
    9: "dziewięć dziewięciu dziewięcioro",
    10: "dziesięć dziesięciu dziesięcioro dziesiątka",
    11: "jedenaście jedenastu jedenaścioro",
    12: "dwanaście dwunastu dwanaścioro tuzin",
    13: "trzynaście trzynastu trzynaścioro",
    14: "czternaście czternastu czternaścioro",
    15: "piętnaście piętnastu",
    16: "szesnaście szesnastu",
    17: "siedemnaście siedemnastu",
    18: "osiemnaście osiemnastu",
    19: "dziewiętnaście dziewiętnastu",
    20: "dwadzieścia dwudziestu",
    30: "trzydzieści trzydziestu",
    40: "czterdzieści czterdziestu",
    50: "pięćdziesiąt pięćdziesięciu",
    60: "sześćdziesiąt sześćdziesięciu",
    70: "siedemdziesiąt siedemdziesięciu",
    80: "osiemdziesiąt osiemdziesięciu",
    90: "dziewięćdziesiąt dziewięćdziesięciu",
    100: "sto stu setka setkę",
    200: "dwieście dwustu",
    300: "trzysta trzystu",
    400: "czterysta czterystu",
    500: "pięćset pięciuset",
    600: "sześćset sześciuset",
    700: "siedemset siedmiuset",
    800: "osiemset ośmiuset",
    900: "dziewięćset dziewięciuset",
    1000: "tysiąc tysiące tysięcy tysiąca tys",
    1000000: "milion miliona milionów mln",
}

LANGUAGE = Language(
    code="pl",
    triggers=(
        "ułask uwoln uwaln zwoln wypu wolno wywie wywió deport amnest wymian wymien więzie więzi zakładn sankcj ogranicz restrykc licenc granic "
        "przejś krat politycz list naftan belavi ofac embarg zakaz poluzow"
    ),
    tags=TAGS,
    numbers=NUMBERS,
    months=(
        "styczeń stycznia styczniu",
        "luty lutego lutym",
        "marzec marca marcu",
        "kwiecień kwietnia kwietniu",
        "maj maja maju",
        "czerwiec czerwca czerwcu",
        "lipiec lipca lipcu",
        "sierpień sierpnia sierpniu",
        "wrzesień września wrześniu",
        "październik października październiku",
        "listopad listopada listopadzie",
        "grudzień grudnia grudniu",
    ),
    weekdays=(
        "poniedziałek poniedziałku",
        "wtorek wtorku",
        "środa środę",
        "czwartek czwartku",
        "piątek piątku",
        "sobota sobotę",
        "niedziela niedzielę",
    ),
    countries={
        "BY": "białoruś białorusi białorusią mińsk mińska mińsku łukaszenk* łukaszenka",
        "US": ("usa waszyngton* stany_zjednoczone stanów_zjednoczonych białego_domu biały_dom trump* coale* departament_stanu amerykanie kellogg*"),
        "EU": "ue unia unii bruksel* unijn*",
        "UK": "wielka_brytania brytani* londyn*",
        "UA": "ukraina ukrainy ukrainie ukrainę kijów kijowa",
        "LT": "litwa litwy litwie litwę wilno wilna wilnie nausėda",
        "PL": "polska polski polsce polskę warszaw* rp tusk* msz",
        "RU": "rosja rosji rosję moskw* kreml*",
        "DE": "niemcy niemiec berlin*",
        "LV": "łotwa łotwy",
        "EE": "estoni*",
        "CA": "kanad*",
        "CH": "szwajcari*",
        "TR": "ankara ankarze turcj*",
        "AZ": "azerbejdżan*",
        "IL": "izrael* hamas*",
        "VA": "watykan*",
    },
    adjectives={
        "BY": "białorusk* mińsk*",
        "US": "amerykańsk*",
        "EU": "unijn* europejsk*",
        "UA": "ukraińsk*",
        "LT": "litewsk*",
        "PL": "polsk*",
        "RU": "rosyjsk*",
    },
    nations={
        "BY": "białorusin białorusinów białorusini",
        "PL": "polak polaka polaków polacy",
        "UA": "ukrainiec ukraińców ukraińcy",
        "LT": "litwin litwinów litwini",
        "US": "amerykanin amerykanina amerykanów",
        "RU": "rosjan rosjanie",
    },
    voices={
        "state|press service": "służba_prasowa rzeczniczk* ejsmont",
        "state|BelTA": "biełta belta",
        "state|Lukashenko": "łukaszenka",
        "ngo|Viasna": "wiasna wiasny",
        "ngo|": "obrońcy_praw",
        "foreign_official|US": "coale coale'owi departament_stanu",
        "foreign_official|Poland": "msz sikorski tusk",
        "foreign_official|Lithuania": "nausėda",
        "opposition|Tsikhanouskaya": "cichanousk*",
    },
    officials=("łukaszenk* trump* coale* kellogg* ejsmont* nausėda tusk* sikorsk* smith* rubio donaldowi christopherowi bosack* cichanouskiej"),
    abbreviations="r m.in im ul nr art tys mln św np dr prof ok godz tzw",
)
