"""Polish: the press and the foreign ministry, for releases, Poles among them, and the border."""

from __future__ import annotations

from claims.extraction.lexicon import Language

TAGS = {
    "siblings": ("siostry siostrom sióstr bracia braci braciom małżeństwo małżonkowie małżonków rodzice rodzeństwo bliźniacy bliźniaczki"),
    "formerly": "był* ex* emerytowan* dawn*",
    "inside": (
        "odbywa odbywają skazani przeniesieni przed_nim przed_nią nadal_w nadal_za nadal_siedz* nadal_przeb* wciąż_w wciąż_za wciąż_siedz* "
        "wciąż_przeb* ciągle_w ciągle_siedz* dalej_siedz* dalej_w "
        "jeszcze_w jeszcze_siedz* jeszcze_za pozostaje pozostają pozostał* został_w została_w zostali_w został zostali zostawił* nie_zwoln* "
        "nie_uwoln* nie_wypusz* nie_wyszedł nie_wyszła nie_wyszli nie_znal* nie_ma_wśród nie_ma_na_liście wśród_nich_nie_ma nie_trafił* nie_doczek* "
        "nie_dożył* odmówił* odmawia zawrócono zawieziono_z_powrotem odwieziono_z_powrotem z_powrotem_do_koloni* z_powrotem_do_wię* znów_w znowu_w "
        "znów_za znowu_za ponownie_zatrzym* ponownie_areszt* zatrzyman* aresztowan* siedzi siedzą odsiadu* do_odsiedzenia w_areszcie przebywa "
        "przebywają przetrzym* czeka_na_proces skaza* skazan* wyrok* zaocznie uznan*_za_więź* uznano_za zmarł* zginął zginęła umarł* w_karcerze"
    ),
    "persecutor": (
        "sędzi* sądził sądziła prokurator* śledcz* naczelnik* strażnik* funkcjonariusz* major* kapitan* pułkownik* porucznik* sierżant* generał* "
        "propagandyst* minister ministra wicemin* szef* przewodnicząc* poseł posłank* senator* burmistrz* konsul* ambasador* premier* prezydent* "
        "biskup* arcybiskup* kardynał*"
    ),
    "helper": (
        "czekał* przywit* powit* pomóg* pomaga* opieku* zajmuje koordynator* koordyn* wolontariusz* założyciel* organizator* dyrektor* redaktor* "
        "naczelny kieruj* szefuj* psycholog* adwokat* mecenas* obroń* prawnik* prawniczk* dziękuj* podzięk* dzięki przywióz* przywioz* odebrał* "
        "przekaz* kolega_ze koleżanka współwię* sąsiad* parafian* negocjator*"
    ),
    "voiced": (
        "opowiada* wspomina* tłumaczy wyjaśni* wyjaśnia uważa sądzi przekonan* mówi mówił* żartuje śmieje cytuje komentuje zauważ* potwierdz* "
        "dodaje przyznaje pyta zapytał* odpowiad* odpowiedział* pisze napisał* protestuje wzywa ostrzeg* według_słów zdaniem rozmawia rozmawiał* "
        "rozmowa wywiad* autor* prowadząc* korespondent* reporter* reportaż* bloger* felieton*"
    ),
    "culture": (
        "koncert* wystaw* film* obraz* powieść książk* wiersz* piosenk* premier* spektakl* reżyser* nagrod* laureat* wykład* festiwal* tomik* "
        "tłumacz* czyta czytał* śpiewa* gra galeri* malar* pisarz* poet* pamięci"
    ),
    "stays": ("wysiadł* zawrócił* pozostaje pozostają pozostał* nadal_siedzi nadal_siedzą siedzi neutraln* został_w nie_ma_andrzeja zostaje"),
    "expert": ("politolog* socjolog* ekspert* analityk* wolontariusz* psycholog* adwokat* mecenas* obroń* ekonomist* prawni* dzięk* czekał*"),
    "couple": ("małżeństw* małżonkowie małżonków para małżonkami bliźniaki bliźniaków bliźniaczki"),
    "candidate": "kandydat* ekskandydat*",
    "kin": (
        "konsul* nuncjusz* kardynał* arcybiskup* europos* wiceminist* "
        "jego_adwokat* jej_adwokat* ich_adwokat* syn syna córka córki mama mamy babcia dziadek wdowa narzeczona narzeczony ciotka wujek "
        "krewn* przyjaciółka przyjaciel kolega koleżanka żona żony żonie mąż męża matka matki siostra siostry brat brata"
    ),
    "begin": "początku",
    "inexchange": "w_zamian_za",
    "superlative": "największ*",
    "he": "go ją",
    "oneandhalf": "półtorej półtora",
    "halfof": "pół",
    "several": "kilka kilku kilkoma parę paru",
    "times:10": "dziesiątki dziesiątek dziesiątkę dziesiątkami",
    "times:12": "tuzina tuziny tuzinów tuzin tuzinami",
    "times:100": "setki setek setkę setkami",
    "byword": "przez",
    "ought": "musi muszą powinni powinien należy trzeba powinno winny",
    "digest": "w_liczbach podsumowanie w_pigułce bilans zestawieni*",
    "anniversary": (
        "rocznic* rok_po rok_temu miesiąc_po tydzień_po lata_po lat_po miesiące_po tygodnie_po miesiące_od mija_rok minął_rok minął_miesiąc "
        "minęły mija_miesiąc rok_od miesiąc_od tydzień_od rocznicę rocznicy pół_roku_po pół_roku_od trzy_tygodnie_po dwa_tygodnie_po minęło_pół "
        "mija_pół rok_później miesiąc_później tydzień_później rok_temu_wyszed* minął_tydzień mija_tydzień minęło_~_od"
    ),
    "allofthem": "wszyscy_oni",
    "upto": "do",
    "between": "między",
    "me": "mnie nas",
    "how": "jak",
    "ineffect": (
        "wchodzi_w_życie_z_dniem weszł*_w_życie wszedł_w_życie weszło_w_życie od_północy_nie pierwsze_aut* pierwsze_samochod* pierwsze_ciężarów* "
        "pierwsi_podróżn* od_północy obowiązuje_od weszły_w_życie weszła_w_życie od_dziś od_dzisiaj"
    ),
    "died": "zmarł zmarła zmarło zmarli",
    "before": "przed zanim",
    "entity_listed": "firm podmiotów",
    "until": "do",
    "tells": "opowiedział opowiada opowiedziała",
    "them": "ich wszystkich",
    "detain": "zatrzymano zatrzymał*",
    "selftopic": "złagodzeni* poluzowani* ustępst* odwilż odwilży ulg*",
    "edge": "początku końca",
    "listing": (
        "wpisała_na_listę wpisali_na_listę wpisano_na_listę trafili_na_~_list* trafiły_na_~_list* dopisał*_do_~_list* dopisano_do_~_list* "
        "wpisał*_~_do_~_wykaz* aktywa_zamrożon* zakaz_wjazdu_# zakazem_wjazdu_objęt* objęto_zakazem_wjazdu rozszerzył*_listę "
        "rozszerzono_listę "
        "wpisał*_na_listę objął*_sankcj* objęła_sankcj* objęto_sankcj* objęli_sankcj* trafił*_na_listę trafił*_na_~_list* na_listę_trafił* "
        "znalazł*_się_na_list* znaleźli_się_na_list* nałożył*_~_sankcj* nałożyła_sankcj* zamroził*_~_aktyw* zamroził*_aktyw* zamrożono_~_aktyw* "
        "zamraża_~_aktyw* zamrażaj*_~_aktyw* wziął*_na_cel wzięł*_na_cel dopisał*_~_do_listy dopisano_~_do_listy dopisał*_~_na_list* "
        "dodał*_~_do_listy dodano_~_do_listy wpisał*_~_na_list* wpisano_~_na_list* umieścił*_~_na_list* umieszczono_~_na_list* objął*_~_sankcjami "
        "objęła_~_sankcjami objęli_~_sankcjami objęto_~_sankcjami obłożył*_~_sankcj* obłożyła_~_sankcj* nałożył*_sankcj* nałożyła_~_sankcj* "
        "nałożyli_~_sankcj* nałożono_~_sankcj* ukarał*_~_sankcj* sankcjami_objęto sankcjami_objęci sankcjami_objęt* zakaz*_wjazdu_dla "
        "nałoży*_~_zakaz_wjazdu czarną_listę_wpis* nowa_czarna_lista nowa_lista_sankcyjna nowych_nazwisk nowe_nazwiska"
    ),
    "gov": "rząd* minist* msz władz* resort*",
    "town": (
        "brześć brześciu brześcia brzesk* grodnie grodnem mohylew* witebsk* pińsk* baranowicz* bobrujsk* orsza orszy orszę połock* żodzin* lidzie "
        "lidy wołkowysk* iwacewicz* mołodeczn* soligorsk* żodino kamienny_łoh bieniakoni* słuck* nieśwież* nowogródk* oszmian* szumilin* lepel*"
    ),
    "ours": (
        "biełszyn* biełszyna belszyna biełkommunmasz* homsielmasz* gomselmasz* keramin* biełorusnieft* biełnieftiechim* biełnaftachim* "
        "bieltelekom* biełgazprombank* biełagroprombank* "
        "minsk mińsk mińska mińsku mińskiem brześć brześciu brześcia brzesk* baranowicz* pińsk* połock* połocka orsza orszy orszę orszańsk* lida "
        "lidy lidzie słonim* rzeczyc* żłobin* mołodeczn* soligorsk* sołigorsk* słuck* kobryń kobrynia kobryniu wołkowysk* smorgoni* oszmian* "
        "ostrowiec_białoruś nowogród nowogródk* nieśwież* kleck* osipowicz* bobrujsk* witebsk* mohylew* mohylewie grodno grodnie homel homelsk* "
        "żodzin* iwacewicz* szkłów głębokie_<prison> głębokiem wołodark* okrestin* akreścin* nowogrodek wilejk* nowinki biełaz białaz biełsat* "
        "biełsacie związek_polaków_na związku_polaków_na zpb andżelik*_boris horki_<prison> postaw* prużan* dzierżyńsk* szumilin* berestowic* "
        "wołożyn* biało-czerwono-biał* "
        "swabod* swaboda zerkało reform.by pozirk "
        "biełta belta białorusi wiasn* cichanousk* poczobut* białaruś statkiewicz* bialack* kuźnic* bobrownik* terespol* naftan* belavi* "
        "biełaruskali* belaruskali* biełaruśkali* połowc* połowiec* kukuryk* biełinwestbank* biełarusbank* belarusbank* litewsko-białorusk* "
        "polsko-białorusk* wiasna viasna labkowicz* stefanowicz* kalesnikaw* kolesnikow* babaryk* łosik* ihar* znak* bialacki_ naszaniwa "
        "biełaruśbank* belaruśkali* bruzgi hrodn* grodzieńsk* grodna mozyrz* mozyrsk* nowopołock* homel* homlu homla szkłow* szkłów*"
    ),
    "euphemism": "ekstremi*",
    "round": "raz fala",
    "with": "z ze wraz",
    "-bound": "wraz_ze razem_ze spośród_ze",
    "together": "wraz_z razem_z wraz_ze razem_ze",
    "outof": "z ze",
    "sothat": "aby żeby by",
    "pardon:past": (
        "ułaskawił ułaskawiła ułaskawili ułaskawiono ułaskawiony ułaskawieni ułaskawiona okazał*_łaskę okazano_łaskę okazali_łaskę "
        "okazał*_~_łaskę okazał*_miłosierdzie okazano_miłosierdzie darował*_~_karę darował*_karę darował*_kary darowano_karę "
        "darował*_resztę_kary zastosował*_prawo_łaski zastosowano_prawo_łaski zastosował*_akt_łaski skorzystał*_z_prawa_łaski "
        "skorzystał*_~_z_prawa_łaski ułaskawione aktem_łaski_objęto objął*_aktem_łaski podpisał*_~_akt*_łaski ułaskawionych_zostało "
        "ułaskawionych_#"
    ),
    "pardon:part": "ułaskawionych ułaskawionym",
    "pardon:pres": "ułaskawia ułaskawiają okazuje_łaskę daruje_karę stosuje_prawo_łaski",
    "pardon:fut": "ułaskawi ułaskawią okaże_łaskę zostaną_ułaskawieni zostanie_ułaskawion*",
    "pardon:inf": "ułaskawić okazać_łaskę darować_~_karę ułaskawiać zastosować_prawo_łaski",
    "pardon:noun": "ułaskawieni* ułaskawień łaski łaskę akt_łaski aktu_łaski aktem_łaski prawo_łaski prawa_łaski ułaskawienie",
    "free:past": (
        "opuścił*_~_więzieni* opuścili_~_więzieni* zwolniła zwolnił*_z_więzie* uwolnił uwolniła uwolnili uwolniono uwolniony uwolnieni "
        "uwolniona uwolnione zwolnił zwolnili zwolniono zwolniony zwolnieni zwolnione wypuścił wypuściła wypuścili wypuszczono wypuszczony "
        "wypuszczeni wyszedł_~_na_wolność wyszła_~_na_wolność wyszli_~_na_wolność wyszło_~_na_wolność na_wolność_wyszł* na_wolność_wyszedł "
        "odzyskał*_wolność odzyskali_wolność opuścił*_więzieni* opuścili_więzieni* opuścił*_kolonię wrócił*_do_domu wypuściły "
        "wyszedł_~_z_więzieni* wyszła_~_z_więzieni* wyszli_~_z_więzieni* wyszło_~_z_więzieni* wyszedł_~_z_koloni* wyszła_~_z_koloni* "
        "wyszli_~_z_koloni* wyszło_~_z_koloni* wyszło_# wyszło_<people> z_koloni*_wyszło z_koloni*_wyszli z_więzie*_wyszło z_więzie*_wyszli "
        "z_~_koloni*_wyszł* z_~_więzie*_wyszł* opuściło opuścił*_koloni* opuściła_koloni* opuściła_więzieni* opuścili_koloni* opuścił*_areszt* "
        "opuścili_areszt* opuścił*_~_koloni* opuściło_~_więzieni* opuściło_~_koloni* oswobodz* odzyskało_wolność odzyskał_~_wolność "
        "odzyskały_wolność są_wolni jest_wolny jest_wolna są_już_wolni jest_już_wolny jest_już_wolna puścił* puszczono wypuściło wypuszczona "
        "wypuszczone wypuszczonych_zostało uwolniono_# zwolnionych_zostało uwolnionych_zostało wrócił*_na_wolność cieszy_się_wolnością "
        "cieszą_się_wolnością"
    ),
    "free:part": (
        "uwolnionych zwolnionych wypuszczonych uwolnionym zwolnione_<prison> uwolnionymi uwolnieni_<people> zwolnionym zwolnionymi wypuszczonym "
        "wypuszczonymi uwolniony_<people>"
    ),
    "free:pres": (
        "uwalnia uwalniają zwalnia zwalniają wypuszcza wypuszczają wychodzi_na_wolność wychodzą_na_wolność opuszcza_więzieni* "
        "opuszczają_więzieni* opuszcza_koloni* odzyskuje_wolność odzyskują_wolność puszcza puszczają wychodzi_z_więzieni* wychodzą_z_więzieni* "
        "wychodzi_z_koloni*"
    ),
    "free:fut": (
        "uwolni uwolnią zwolni wypuści wypuszczą wyjdą_na_wolność wyjdzie_na_wolność zwolnią uwolnieni_zostaną zostaną_uwolnieni "
        "zostaną_zwolnieni zostanie_uwolnion* zostaną_wypuszczeni wyjdą wyjdzie odzyska_wolność odzyskają_wolność"
    ),
    "free:inf": "uwolnić zwolnić wypuścić uwalniać zwalniać wypuszczać wyjść_na_wolność opuścić_więzieni* opuścić_koloni* odzyskać_wolność",
    "free:noun": (
        "uwolnieni* zwolnieni* wypuszczeni* wyjści*_na_wolność wyjści*_z_więzieni* oswobodzeni* odzyskani*_wolności powrót_do_domu powrotu_do_domu"
    ),
    "out": ("wolny wolna na_wolności wolni wolne na_wolność wolności_doczekał* wolnych nareszcie_wolni są_wolne jest_wolny"),
    "deport:past": (
        "wywiózł wywieziono wywieźli wywiezieni wydalił wydalono wydaleni deportował deportowano deportowani przewieziono przewiezieni wywiozła "
        "wywiozły wywiozło wydaliła wydalili wydaliły wydalony wydalona deportowała deportowali deportowany deportowana przewiózł przewiozła "
        "przewieziona przewieziony wyrzucił*_z_kraju wydalono_z_kraju zmuszono_do_wyjazdu zmuszeni_do_wyjazdu wypchnął wypchnęła wypchnięto "
        "wygnano wygnał* odstawiono_na_granic* wysadzono_na_granic* przetransportowano przetransportowani dowieziono dowiezieni"
    ),
    "deport:part": "wywiezionych deportowanych",
    "deport:noun": "deportacj* wywóz* wydaleni* wygnani* wywózk* przymusow*_wyjazd*",
    "arrive": "dotarł* dotarli przybył* przybyli przekroczył* przekroczyli przyjechał* przyjechali trafił* trafili przyjęła",
    "handover:past": "przekazał przekazano przekazali przekazała oddał oddała oddali oddano zwrócił* zwrócono",
    "handover:noun": "przekazani*",
    "swap:past": "wymieniono wymienił wymienili",
    "swap:noun": "wymiana wymiany wymianę wymianie wymianą",
    "amnesty": "amnesti*",
    "termend": (
        "odbył_~_wyrok* odsiedział* koniec_wyroku odbyciu_~_kary odbył_karę odbyła_karę po_odbyciu końcu_wyroku odbył*_~_karę odbyła_~_wyrok "
        "koniec_kary po_odbyciu_kary upłynął_wyrok zakończył*_się_wyrok skończył*_się_wyrok wyrok_dobiegł odsiedział*_wyrok odsiedział*_~_wyrok "
        "do_ostatniego_dnia odsiedziała wyrok_się_skończył"
    ),
    "early": "przedterminow*",
    "decree": "dekret* ukaz*",
    "sign": "podpisał podpisano podpisała",
    "rearrest": (
        "ponownie_zatrzyman* znów_zatrzyman* odmówił*_wyjazdu odmówił*_przekroczenia znów_za_kratami ponownie_za_kratami z_powrotem_w_kolonii "
        "wrócił*_do_kolonii znów_w_kolonii odmówił*_opuszczenia ponownie_aresztowan* znowu_w_więzieniu zawrócił*_~_do_koloni* odmówił*_~_wyjazdu "
        "odmówił*_~_opuszczenia odmówił*_~_przejścia znów_trafił*_do wrócił*_~_do_więzieni* trafił*_~_z_powrotem_do_więzieni* "
        "cofnął*_się_na_granicy zawrócił*_z_granicy zawrócił*_na_granicy znowu_za_kratami ponownie_w_areszcie ponownie_uwięzion* "
        "ponownie_osadzon* z_powrotem_za_krat* z_powrotem_w_więzieniu ponownie_trafił*_za znów_aresztowan* znowu_aresztowan* znów_zatrzymano "
        "znowu_zatrzymano zatrzymano_go_znowu zatrzymano_ją_znowu zatrzymano_znowu ponownie_zatrzymano ponownie_aresztowano ponownie_trafił* "
        "znowu_trafił* znów_trafiła z_powrotem_w_celi z_powrotem_w_areszcie z_powrotem_do_koloni* z_powrotem_do_aresztu z_powrotem_do_więzieni* "
        "wrócił_za_kraty wróciła_za_kraty znowu_siedzi znów_siedzi ponownie_siedzi znów_w_celi znowu_w_celi znów_w_areszcie znowu_w_areszcie "
        "znów_w_więzieniu wyciągnięto_z_autobusu wyprowadzon*_z_autobusu zdjęto_z_autobusu zabrano_z_autobusu wysiadł_z_autobusu "
        "wysiadła_z_autobusu zawrócił_z zawróciła_z zawrócił_na zawróciła_na nie_chciał_wyjechać nie_chciała_wyjechać nie_zgodził_się_na_wyjazd "
        "nie_zgodziła_się_na_wyjazd odmówiła_wyjazdu odmówiła_opuszczenia odmawia_wyjazdu zatrzymany_na_granicy zatrzymano_na_granicy "
        "zatrzymano_przy_bramie odwołano_ułaskawienie cofnięto_ułaskawienie cofnęli_ułaskawienie ułaskawienie_cofnięt* ułaskawienie_odwołan* "
        "unieważnion*_ułaskawieni* odwołano_zwolnieni* cofnięto_zwolnieni* odwołał*_przekazani*"
    ),
    "neg": "nie ani nikt bez żaden żadnego żadna żadnej żadne nigdy bynajmniej",
    "will": "będzie będą zostanie zostaną ma_zostać",
    "may": "można może mogą mógłby mogłaby możliwe prawdopodobnie",
    "if": "jeśli jeżeli gdyby pod_warunkiem o_ile w_przypadku_gdy",
    "plan": (
        "planuje planują zamierza obieca* obiecał* gotow* rozważa* oczekuj* zapowiedzi* zapowiada* negocja* propon* liczy liczą rozmowy_o "
        "w_kolejnej_grupie toczą_się zastanawia* analizuje zagrozi* grozi* grożą planowane planowany planowana szykuje szykują przygotowuje "
        "przygotowują zamierzają gotów gotowi gotowa rozważa rozważają waha mają_wyjść mają_zostać ma_wyjść mają_opuścić obiecuj* zobowiąz* "
        "mógłby mogłyby mogliby możliwe mówi_się_o spodziewa* zapowiedź namyśla przymierza* namyśla* sugeruj* zasugerował* zastanawiają nosi_się "
        "noszą_się planował* plan_zakłada planach plany zamiar zamierzał* obiecują obietnic* obiecano przyrzek* deklaruj* zadeklarował* "
        "zapowiedziano zapowiedziała zapowiadają zapowiadany zapowiadane zapowiadana zapowiadanych negocjacj* negocjuj* rozmowy_trwają "
        "trwają_rozmowy rozmowy_w_sprawie prowadzone_są_rozmowy szykowane szykowany szykowana przygotowywane przygotowywany przygotowywana "
        "przygotowywani przygotowania w_przygotowaniu wkrótce niebawem lada_dzień lada_chwila w_najbliższych w_najbliższym w_nadchodząc* "
        "kolejna_grupa kolejnej_grupy następna_grupa następnej_grupy kolejne_zwolnieni* dalsze_zwolnieni* następne_zwolnieni* przewiduj* "
        "przewidywan* spodziewają spodziewany oczekiwan* oczekiwany prognoz* miałaby miałby mieliby miałoby oferuje oferował* zaproponował* "
        "zaoferował* podpisze lista_jest gotowa_lista spis_gotowy komisja_do_spraw_ułaskawie* prośby_o_ułaskawieni* wnioski_o_ułaskawieni* "
        "kandydat* targ targuj* oddam odda pozwoli"
    ),
    "discuss": "rozmow* omawia* mówił_o negocja* dyskut* rozważan*_o",
    "hope": (
        "nadziej* chce chcą chciał* liczy mam_nadzieję mamy_nadzieję ma_nadzieję mają_nadzieję nadzieją nadziei wierzy wierzymy wierzą ufa ufają "
        "marzy marzą modli modlą pragnie pragną oczekuje życzy liczymy chciałby chciałaby chcieliby chciałoby"
    ),
    "demand": (
        "domaga* apel* wzywa* wezwał* żąda* prosi prosił* starani* zabieg* musi powinni powinien walcz* domagają żądają żądanie żądania wzywają "
        "wezwali wezwano zaapelowa* apeluje apelują apel apelu nawołuj* postulu* upomin* prosimy proszą wnosi_o zażąda* żądamy żądał* domagamy "
        "domagał* domagając domaganie domagania apelowa* apelujemy apelując apele apelem wzywamy wzywał* wzywając wezwanie wezwania wezwała "
        "wezwać prosili prosiliśmy poprosił* poprosili proszę_o prośb* prośba błaga* błagał* upomniał* upominają petycj* podpisał*_się_pod "
        "podpisy_pod podpisów sygnatariusz* rezolucj* list_otwarty liście_otwartym listu_otwartego stanowczo bezwarunkow* niezwłoczn* "
        "natychmiastow* natychmiast_uwoln* warunkiem warunek ultimatum pikiet* manifestacj* wiec protestuj* akcja_solidarności walczy walczymy "
        "walczą ujmuje_się ujął_się wstawia_się wstawił* wstawiennictw* musi_wyjść muszą_wyjść powinni_wyjść powinien_wyjść muszą_wrócić "
        "musi_wrócić muszą_być_wolni dopóki_siedzą dopóki_nie dopóki_wszyscy póki_nie chcemy chcemy_by nie_przestanie_domagać nie_przestaniemy "
        "postulat* postulował* naciska* nacisk* zabiegał* zabiegają zabiegamy starają_się stara_się_o zażądał* lista_życzeń upomnieć"
    ),
    "deny": (
        "odroczon* odrzucił* odwołan* odmówił odmówiła zaprzecza* zdementowa* zaprzeczył* odmawia odmawiają odrzuc* zaprzeczają zdementow* "
        "dementuj* dementi nie_ma_mowy za_wcześnie na_razie_nie nie_planuje nie_planują nie_zamierza nie_zamierzają wykluczył* wyklucza "
        "wykluczają nieprawd* fałszyw* sprzeciwi* sprzeciwia* zawetowa* weto wet przeciwny przeciwna przeciwni przeciw_zniesieniu "
        "przeciwko_zniesieniu przeciw_złagodzeni* przeciwko_złagodzeni* przeciw_luzowani* przeciwko_luzowani* nie_widzi_powod* nie_widzą_powod* "
        "nie_ma_powod* brak_podstaw nie_w_tej nie_teraz nie_tym_razem rozmyślił* zmienił*_zdanie nie_wypuści nie_wypuszczą nie_wypuszczono "
        "nie_zwolnią nie_zwolniono nie_uwolniono nie_uwolni nie_ułaskawi nie_ułaskawiono nie_wyjdzie nie_wyjdą nie_będzie_zgody "
        "nie_będzie_ułaskawie* nie_będzie_amnestii nie_będzie_wymiany żadnych_ułaskawie* żadnej_amnestii żadnej_wymiany żadnej_daty "
        "nie_ma_żadnej_daty nie_ma_daty nie_ma_listy listy_nie_ma nie_handluje nie_handlujemy nie_targuje nie_negocjuje nie_prosiliśmy "
        "nie_prosił* nie_prosiła nikt_nie_prosił nikogo_nie_wypuszczono nikt_nie_został brak_potwierdzenia nie_potwierdza nie_potwierdził* "
        "nie_potwierdzają nie_znajdują_potwierdzenia odmowa odmowę odmowy oddalono oddalił* odrzucono odrzucił odrzuciła nie_uwzględni* "
        "zaprzeczyła zaprzeczyli zaprzeczono dementuje zdementowano"
    ),
    "rumour": (
        "pogłosk* plotk* nieoficjaln* niepotwierdzon* podobno rzekom* ponoć krążą krążyły nieoficjalnie wedle_plotek plotki plotek plotką "
        "pogłosek pogłoski jakoby niby krąży krążące krążących niesprawdzon* spekulacj* spekuluje mówi_się wieść_niesie anonimow* rzekomy rzekoma "
        "rzekome rzekomo"
    ),
    "decide": "zdecydował* zdecydowali postanowi* polecił* polecenie decyzj*",
    "report": "poinformował* ogłosił* potwierdził* oświadczył* przekazał* podał* podało podziękował* dziękuje",
    "follow": (
        "skomentował* po_uwolnieniu po_tym_jak w_zamian_za po_ułaskawieni* po_zwolnieniu w_zamian za_uwolnienie dziękuj*_za podziękował*_za "
        "po_wyjściu_na_wolność reagując*_na komentując* w_reakcji_na ślad_za wślad_za"
    ),
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
        "więźni*_polityczn* polityczn*_więźni* więźniom_sumienia więźniów_sumienia więźniowie_sumienia więzień_sumienia więźniarki_polityczne "
        "więźniarek_politycznych więźniami_sumienia polityczni"
    ),
    "people:prisoner": (
        "więzień więźnia więźniów więźniowie więźniami więźniom zakładnik* osadzon* więźniarka więźniarki więźniarek więźniarkę więźniu "
        "uwięzion* więzion* przetrzymywan* współwięźni* aresztowan* zatrzyman*_przeciwnik*"
    ),
    "people:convict": "skazan* ułaskawion*_<prep>",
    "people:foreigner": "cudzoziemc* obcokrajow*",
    "people:citizen": "obywatel* obywateli",
    "people:worker": (
        "lekarzy lekarzom medyków wykładowców profesorów studentów studentom studentek robotników górników związkowców związkowcom pisarzy poetów "
        "artystów muzyków aktorów reżyserów programistów informatyków inżynierów księgowych przedsiębiorców biznesmenów prawników adwokatów "
        "emerytów emerytek rolników kierowców_<prep> kolejarzy sportowców wierzących protestantów katolików baptystów matek matkom ojców synów "
        "córek chorych ciężko_chorych inwalidów rodzin rodzinom dusz rodaków rodakom menedżerów ekonomistów historyków socjologów architektów "
        "wolontariuszy anarchistów fotografów naukowców szczęśliwców szczęśliwcy uwolnieni zwolnieni lekarze studenci związkowcy pisarze "
        "lekar* chirurg* stomatolog* dentyst* medyk* pielęgniar* inżynier* programist* informaty* spawacz* tokarz* ślusarz* elektryk* maszynist* "
        "górnik* górników budowlańc* kierowc* tirowc* taksówkarz* rolnik* rolników traktorzyst* kucharz* kucharek kucharka piekarz* fryzjer* "
        "księgow* sprzedawc* ekspedient* bibliotekar* architekt* projektant* fotograf* reżyser* aktor* aktork* pisarz* pisark* tłumacz* krajoznawc* "
        "historyk* filolog* profesor* docent* doktorant* uczni* licealist* student* emeryt* rencist* przedsiębiorc* biznesmen* hokeist* piłkarz* "
        "sportow* szachist* skrzypacz* skrzypk* pianist* dyrygent* perkusist* gitarzyst* poet* piosenkar* malarz* malark* artyst* muzyk* katolik* "
        "protestant* baptyst* wiernych zakonnic* zakonnik* zakonników siostra_zakonna mnich* diakon* duchown* nastolat* nieletni* zwolenni* admin* "
        "wspólnik* współwięź* rodak* rodacz* wolontariusz* wolontariusze kolejarz* kolejark* wychowawc* ogrodni* psycholog* chemik* fizyk* sióstr "
        "siostry braci bracia bliźnia* dysydent* brygadzist* kurier* kelner* listonosz* pilot* pszczelarz* stolarz* harcerz* byłych_dyrektorów "
        "mieszkan* związkow*"
    ),
    "leftout": (
        "nie_wyszedł nie_wyszła nie_wyszli nikt_nie_wyszedł nikogo_nie ani_jednego zabrakło nie_znalazł* nie_było_go nie_było_jej "
        "nie_ma_go_wśród nie_jest_wolny nie_jest_wolna nadal_w_więzieniu wciąż_siedzi"
    ),
    "doubted": ("wymysł* bzdur* fake żart pomyłka pomylono stare_nagranie stare_zdjęcie"),
    "waits": ("czeka_na czekają_na czekamy"),
    "deadline": ("przed_świętami do_świąt przed_bożym do_końca_roku przed_wielkanocą do_wielkanocy do_września"),
    "people:woman": "kobiet* kobieta",
    "people:man": "mężczyzn* mężczyzna",
    "people:clergy": "księży księża ksiądz duchown*",
    "people:journalist": "dziennikarz* współpracownik* aktywist* działacz* reporter* redaktor* obrońc*_praw* opozycjonist* bloger* nauczyciel*",
    "people:pow": "jeńc* jeniec żołnierz*",
    "people:detainee": "migrant* uchodźc* dziec*",
    "single": (
        "lekarz lekarza lekarka pielęgniarka pielęgniarkę inżynier inżyniera programista spawacz kierowca kierowcę rolnik księgowa księgowy "
        "bibliotekarka architekt fotograf fotografa reżyser aktor aktorka pisarz pisarka tłumacz tłumaczka historyk profesor wykładowca "
        "wykładowczyni student studenta studentka studentkę uczeń emeryta emerytkę poeta poetę poetka poetkę piosenkarka malarz malarka muzyk "
        "muzyka skrzypaczka skrzypaczkę pastor zakonnik zakonnika zakonnica zakonnicę mnich duchowny duchownego nastolatek wolontariusz kolejarz "
        "biznesmen anarchista bloger blogera aktywistę dziennikarkę księdza działacza działaczkę polaka polkę litwin łotysz niemiec ukrainiec "
        "ukrainka japończyk australijczyk babcia kapłan kapłana operator operatora związkowiec nauczyciela nauczycielkę obywatela obywatelkę "
        "były_dyrektor "
        "więzień_polityczny dziennikarza amerykanin obywatel obywatelka ksiądz dziennikarz aktywista aktywistka opozycjonista opozycjonistka "
        "polityk redaktor redaktorka dziennikarka blogerka więźniarka działacz działaczka noblista noblistka obrońca_praw adwokat adwokatka "
        "reporter reporterka polak polka białorusin białorusinka polityczka nauczycielka nauczyciel emeryt emerytka"
    ),
    "political": "polityczn* ekstremiz* ekstremist* represj* opozyc* zakładnik* ułaskaw*",
    "prison": "więzieni* koloni* areszt* krat* łagr*",
    "among": (
        "wśród_nich wśród_<people> spośród w_tym m.in wśród wśród_uwolnionych w_tej_liczbie w_tym_gronie pośród z_czego z_nich w_ich_gronie m_._in"
    ),
    "list": "lista listy liście",
    "more": (
        "jeszcze innych innymi inni inne inną innym innemu kolejnych kolejnymi kolejni kolejne kolejnym dalszych "
        "dalszymi dalsi dalsze pozostałych pozostałymi pozostali pozostałe"
    ),
    "quality": "białoruskich byłych białoruscy białoruskimi białoruskim byli byłymi byłym byłego polscy polskich polskimi dalszych nowych chorych",
    "-free": (
        "uwoln*_kierowc* uwoln*_~_kierowc* zwoln*_ze_stanowiska zwoln*_z_pracy zwoln*_z_opłat zwoln*_z_podatku zwoln*_lekarsk* "
        "zwoln*_z_obowiąz* zwoln*_~_dyrektor* zwoln*_~_ministr* zwoln*_tempo zwoln*_gospodark* zwoln*_z_obowiązk* zwoln*_grupow* zwoln*_się "
        "zwoln*_z_cła zwoln*_z_~_podatk* zwolni*_hamulec uwoln*_potencjał* uwoln*_cen* uwolni*_cen* uwoln*_rynk* uwoln*_od_"
    ),
    "-swap": "wymian*_doświadcze* wymian*_handlow* wymian*_pogląd* wymian*_walut*",
    "held": (
        "liczba_więźni* pozostaje pozostają przebywa przebywają za_kratami uznaje_się siedzi siedzą uznawanych więzionych trzymają trzyma_się "
        "przetrzymuj* przebywało w_więzieniach_jest w_więzieniach_są w_więzieniu_jest za_kratkami w_koloniach odsiaduje odsiadują więzi "
        "uwięzionych jest_ich lista_liczy lista_obejmuje liczy_# obejmuje_#_nazwisk obejmuje_#_osób pozostawało siedzi_# za_kratami_jest "
        "za_kratami_pozostaj*"
    ),
    "recognised": "uznano uznał* status_więźnia uznała uznały uznane uznanych_za uznani_za za_więźniów_politycznych_uznano uznano_za",
    "sentenced": "skazany skazana skazani skazał* skazano",
    "total": "łącznie ogółem razem w_sumie wszystkich_razem",
    "sofar": (
        "od_początku_roku dotychczas dotąd do_tej_pory od_początku_tego_roku w_tym_roku od_stycznia od_tamtej_pory od_tego_czasu w_ciągu_roku "
        "w_ciągu_pół_roku w_pierwszym_półroczu łącznie_od w_sumie_od razem_od przez_rok przez_ten_czas przez_cały w_ciągu_dwóch w_ciągu_ostatni* "
        "w_ciągu_minion* w_minionym_roku w_tym_półroczu w_pierwszej_połowie do_dziś jak_dotąd po_dziś_dzień do_chwili_obecnej w_bieżącym_roku"
    ),
    "since": "od",
    "period": "w_ciągu w_ciagu",
    "now": "obecnie teraz nadal wciąż",
    "bound:least": "ponad więcej_niż co_najmniej przynajmniej powyżej nie_mniej_niż nie_mniej minimum z_górą",
    "bound:about": "około ok prawie blisko niemal mniej_więcej jakieś jakichś ze z_grubsza w_przybliżeniu bez_mała",
    "bound:most": "najwyżej co_najwyżej do nie_więcej_niż nie_więcej maksymalnie mniej_niż poniżej",
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
    "recent": "niedawno ostatnio w_ostatnich_dniach ostatnimi",
    "then": "wtedy wówczas przypomn*",
    "sameday": "tego_dnia tego_samego_dnia",
    "weekend": "weekend*",
    "future": "wkrótce niebawem",
    "permit": "zezwol* zezwal* dopuszcz* dopuści* zalegaliz* legaln* pozwol* pozwal*",
    "admit": "wpuścił* wpuszcza przywrócił* przywrócono przywraca przywracając* przywróci przywrócić otworzyć_rynek otworzyć_porty",
    "delist": (
        "nie_figuruje wypad*_z_list* znika_z_list* zdjęt*_z_list* zdjął_z_listy zdjęła_z_listy usuwa usuwają skreśla wykreśla "
        "zniknął zniknęła zniknęły usun* skreśl* wykreśl*"
    ),
    "forbid": "zakazał* zakazano zakazuje zakazują zabronił* zabroniono zabrania zakaże zakazać zakazane zakazany",
    "extend:fut": "przedłuży przedłużą wydłuży wydłużą",
    "agree": (
        "uzgodnił* uzgodnili uzgodniono porozumiel* porozumieli_się osiągnęli_porozumienie poparł* ambasadorowie_~_zatwierdzili wycofał*_weto "
        "dogadał* dogadali_się porozumienie_polityczne uzgodniły wstępnie_uzgodn* zielone_światło dogadał*_się uzgodniła uzgodnił "
        "osiągnięto_porozumien*"
    ),
    "notyet": (
        "jeszcze_nie_opublikowan* nie_ma_decyzji decyzji_jeszcze nie_opublikowan* nie_wszedł_jeszcze nie_weszły_jeszcze publikacj*_~_oczekiwan* "
        "czeka_na_publikacj* jeszcze_nie_obowiązuj* publikacja_spodziewana zostanie_opublikowan* zostaną_opublikowan* jeszcze_nie_opublikowano "
        "dokumentu_jeszcze na_piśmie_jeszcze"
    ),
    "draft": "projekt projekcie projektu propozycj* zaproponował* proponuje",
    "agency": "ofac departament_skarbu departamentu_skarbu resort_skarbu resortu_skarbu sdn departament_handlu ministerstwo_skarbu skarb_usa",
    "power:US": (
        "usa waszyngton waszyngtonu waszyngtonie stany amerykańsk*_rząd* amerykańsk*_władz* amerykańsk*_ministerstw* prezydent_usa "
        "prezydent_trump administracja_trumpa kongres* senat_usa senator* izb*_reprezentant* amerykańskiego_skarbu skarb_państwa_usa "
        "ofac sdn departament_skarbu departamentu_skarbu stany_zjednoczone stanów_zjednoczonych biały_dom białego_domu białym_domu amerykanie "
        "licencj*_generaln* administracj*_trumpa administracj*_usa departament_stanu departament_finansów amerykański_resort departamentu_stanu "
        "amerykańska_administracj* ameryka"
    ),
    "power:EU": (
        "tsue trybunał*_sprawiedliwości sąd_unii sąd_ue parlament_europejski parlamentu_europejskiego coreper szefowie_msz_ue "
        "państwa_członkowskie dwudziest*_siedem komisarz* rada_europejska kaja_kallas unijni_ministrowie unijni_ambasadorowie "
        "rada_ue rady_ue komisj*_europejsk* wspólnot* kallas unia unii unię unijn* bruksel* rada_unii ambasadorowie_ue ministrowie_ue "
        "ministrowie_spraw_zagranicznych_ue szefow*_dyplomacj* komisja ue"
    ),
    "power:UK": (
        "londynu londynie brytanii ofsi starmer* "
        "wielka_brytania wielkiej_brytanii brytyjsk*_rząd* foreign_office londyn* brytyjczycy brytyjczyk* brytyjski_msz brytyjskie_ministerstwo "
        "brytyjczykom brytania londyn"
    ),
    "power:CA": ("kanada kanady kanadzie kanadę ottawie ottawy anand kanad* ottaw* kanadyjczycy kanadyjczyków ottawa"),
    "power:CH": (
        "szwajcaria szwajcarii szwajcarię bern seco berneńsk* szwajcari* berno szwajcarsk*_rząd* szwajcarzy rada_federalna szwajcarów berna"
    ),
    "power:UA": ("kijowa kijowie zełenski zełenskiego rbno ukraińsk*_rząd* zełensk* ukraina kijów"),
    "power:PL": (
        "mswia tusk* straż_graniczn* straży_graniczn* kierwiński* sikorski* sejm* kierwińsk* dz.u dz_._u rozporządzeni*_ministra "
        "ministra_spraw_wewnętrznych minister_spraw_wewnętrznych szef_mswia nawrock* polski_rząd polska_straż polskie_władze siemoniak* "
        "duszczyk*"
    ),
    "power:LT": ("litewsk*_sejm* rząd_litwy budrys nausėda nauseda litewsk*_rząd* litwa litwy litwę litwini wilno wilna wilnie litewski_rząd"),
    "power:LV": ("łotewsk*_minist* rząd_łotwy saeima łotewsk*_rząd* łotwa łotwy łotwę łotysze ryga rygi"),
    "trade": "import* zakup* eksport* tranzyt* transakcj* operacj* płatnoś* handel handlu przewóz przewozu transport* wjazd* loty lotów",
    "byactor": "mińsk białoruś łukaszenka białoruski_rząd białoruskie_władze",
    "counter": "kontrsankcj* odwetow* w_odpowiedzi_na_sankcje w_odpowiedzi_na_działania lustrzan* nieprzyjazn*",
    "recall": (
        "przypomnijmy przypomniał* przypominamy przypominają przypomniano przypomniał przypomniała przypomnę przypomina wspomina wspominał* "
        "wspomnieni* poprzedni* poprzednio wcześniej_zwolnion* ostatnim_razem ostatnio_wyszl* dni_po od_zwolnienia po_zwolnieniu od_uwolnienia "
        "po_uwolnieniu od_wyjścia po_wyjściu"
    ),
    "react": (
        "skomentował* komentuje potępił* skrytykował* krytykuje ubolewa błąd błędem podziękował* dziękuje wątpi wyjaśnia nazwał_„ nazwała_„ "
        "nazwali_„ zaskarż* pozwał* pozywa*"
    ),
    "analysis": "dlaczego co jak kto ile czym czy analiza komentarz wyjaśniamy",
    "reprint": "przedruk*",
    "hedge": "jeśli pod_warunkiem jeżeli nie_wyklucz* o_ile gdy_tylko dopiero_gdy dopiero_po tylko_gdy tylko_jeśli zależy zależą w_razie",
    "crossing:PL": "kuźnic* bobrownik* terespol* połowc* połowiec kukuryk* sławatycz* krynk* brzeg*_bug koroszczyn* pieszczatk* czeremch*",
    "crossing:LT": "miednik* solecznik* ławaryszk* kamienny_łog",
    "crossing:LV": "paternieki terechowa silene",
    "envoy": "coale trump* wysłannik* biały_dom przedstawiciel_białego",
    "further": "dalsze kolejne_złagodz* pozostał* większoś*",
    "whether": "czy",
    "-deny": "nie_wyklucz*",
    "t:other": (
        "sklejk* mebl* pelet* opon* biełszyn* mikroelektronik* obrabiar* obligacj* dług*_państwow* amoniak* mocznik* kolej* lokomotyw* "
        "tytoniow* towar*_luksusow* alkohol* usług* dron* bezzałogow* elektronik* światłowod* bateri* złoto złota grodno_azot węgl*_drzewn* "
        "broń broni uzbrojeni* drewn* podwójnego_zastosowania azot* tytoń mikroukład* optyk* maszyn* ciężarów*_maz maz belaz podwójnego_zastosow* "
        "stal stali cement* szkł* szkło krypto* chemikali* alumini*"
    ),
    "keep": "pozostanie pozostaną utrzyma utrzymają zostanie_utrzyman* utrzymuje nie_otworzy",
    "announces": "zapowiedział* zapowiada",
    "ruler": "łukaszenka",
    "firm": (
        "firm* spół* koncern* holding* producenc* producentów pośrednik* dystrybutor* dostawc* handlarz* "
        "firm firmy podmiotów spółek spółki przedsiębiorstw* zakład* producent*"
    ),
    "no": "żadnych żadnego żadne",
    "we": "my nasz*",
    "revoke": (
        "cofnął cofnęła cofnęły cofnięto cofnie odebrał* uniewazni* zawieszono uchylono wycofano anulował* wypowiedział* "
        "cofn* cofa* unieważni* wycofa* zawiesi* zawiesz* uchyl* odebra* odbier* anulow*"
    ),
    "restore": "przywró* przywraca*",
    "veto": "weto",
    "vote": "zagłosował* uchwalił* przegłosował*",
    "sanction": "sankcj* sankcyjn* restrykcj* środk*_ograniczając* zamrożeni*_aktyw*",
    "restriction": (
        "ograniczeni* restrykcj* środki środków środkami zakaz zakazu zakazem zakazy zakazów obostrzeni* embargo embarga blokad* blokada blokady "
        "blokadę obostrzeń ograniczeń restrykcji sankcyjn*"
    ),
    "sanctionlist": (
        "list*_sankcyjn* sankcyjn*_list* czarn*_list* sdn z_listy na_listę na_liście z_wykazu list*_sdn do_wykazu amerykańsk*_list* unijn*_list* "
        "brytyjsk*_list* list*_jego listy_sankcyjne listę_sankcyjną liście_sankcyjnej z_czarnej_listy listę_sdn listy_sdn z_list list_sankcyjn* "
        "białorusk*_list* czarna_lista czarną_listę"
    ),
    "licence": (
        "zgoda_na zgodę_na zezwolenie zezwolenia odroczeni* wyjątku derogacj* zwolnieni*_spod zwolnieni*_z_zakaz* licencja "
        "licencj* zezwoleni* pozwoleni* wyjątk* wyjątek odstępstw*"
    ),
    "lift:past": (
        "przywrócił*_licencj* przywrócono_licencj* wydał*_zezwoleni* wydała_zezwoleni* wydano_zezwoleni* wydał*_~_zezwoleni* "
        "udzielił*_zezwoleni* udzieliła_zezwoleni* udzielono_zezwoleni* udzielił*_zgod* dał*_zgod* dała_zgodę dało_zgodę wyraził*_zgodę "
        "wyraziła_zgodę otrzymał*_licencj* otrzymała_licencj* dostał*_licencj* dostała_licencj* otrzymał*_zezwoleni* zrobił*_wyjątek "
        "zrobiła_wyjątek przyznał*_wyjątek zatwierdził*_wyjątek zatwierdziła_wyjątek nie_figuruje nie_ma_go_na_liście nie_ma_jej_na_liście "
        "nie_ma_na_liście już_poza_list* otworzył*_rynek otworzyła_rynek zwolnił*_z_sankcj* zwolniła_z_sankcj* zwolniono_z_sankcj* "
        "poszedł_na_ustępst* poszła_na_ustępst* poszły_na_ustępst* poszli_na_ustępst* uchyliła uchyliły zawiesiła wykreśliła skreśliła "
        "usunęła_z odwołała uchylając* znosząc* odblokowała odblokowały odmroziła przedłużył*_licencj* przedłużyła_licencj* "
        "przedłużono_licencj* rozszerzył*_licencj* rozszerzyła_licencj* rozszerzono_licencj* traci_moc zwolniony_z_sankcj* cofnęła_sankcj* "
        "zdjęły_sankcj* zdjęło_sankcj* unieważnił*_wpis unieważnił*_wpisani* stwierdził*_nieważność uchylił*_wpis dopuszczono_do zezwoliła "
        "zezwoliło pozwoliła pozwoliło dopuściła złagodziła poluzowała zalegalizowano "
        "zniósł zniosła zniosło zniosły znieśli zniesiono zniesione zniesiony zniesiona zdjął zdjęła zdjęło zdjęły zdjęli zdjęto zdjęte złagodził* "
        "złagodzili złagodzono złagodzone usunął usunęła usunęło usunęły usunięto usunięty usunięta usunięte skreślił* skreślono skreślony "
        "skreślona skreślone poluzował* poluzowano poluzowane zezwolił* zezwolono wycofał* wycofano zawiesił* zawieszono zawieszone odblokował* "
        "odblokowano odmroził* odmrożono dopuścił* dopuszczono zalegalizował* uchylił* uchylono uchylone cofnął cofnęła cofnięto cofnęły wykreślił* "
        "wykreślono wykreślone wykreślony wykreślona zniknął zniknęła zniknęły przestał*_obowiązywać przestały_obowiązywać stracił*_moc wygasł* "
        "już_nie_obowiązuj* nie_jest_już przywrócił* przywrócono przywracając* pozwolił* pozwolili wpuścił* wpuszcza zrezygnował*_z_sankcj* legalne "
        "już_nie_na_~_liście wykreślili skreślili wykreśliły usunęli wycofali odwołał* odwołano zniesion* zdjętych cofnięte cofnięta odmroziły "
        "wyłączył*_~_spod_sankcj* wyłączono_~_spod_sankcj* wypadł*_z_list* wypadła_z_list* wypadły_z_list* zniknął*_z_list* spadł*_z_list* "
        "nie_figuruje_już nie_ma_już_sankcj* już_bez_sankcji zwolnił*_~_spod_sankcj* zwolniono_~_spod_sankcj* zawiesiły poluzowali złagodziły "
        "zrezygnował*_z_ogranicz* zezwoliły dopuściły umożliwił* pozwoliły wyjął*_spod_sankcj* zdjęł*_sankcj* utracił*_moc utraciła_moc "
        "przestaje_obowiązywać znów_przyjmuje znów_wpuszcza znosząc zdejmując łagodząc zezwalając otworzył*_drogę otworzyła_drogę otwiera_drogę"
    ),
    "lift:pres": (
        "wydaje_zezwoleni* wydaje_licencj* udziela_zezwoleni* daje_zgodę wyraża_zgodę robi_wyjątek przyznaje_wyjątek zwalnia_z_sankcj* "
        "zwalnia_~_z_sankcj* zwalnia_~_spod zwalnia_spod odmraża cofa_sankcj* cofa_zakaz* cofa_restrykcj* anuluje_sankcj* wyłącza_~_spod "
        "wyłącza_spod otwiera_rynek otwiera_~_rynek idzie_na_ustępst* znika_z_listy znika_z_~_listy znikają_z_listy wypada_z_listy "
        "spada_z_listy przedłuża_licencj* rozszerza_licencj* przywraca_licencj* zezwala_się "
        "znosi znoszą zdejmuje zdejmują łagodzi łagodzą wycofuje wycofują zezwala zezwalają usuwa usuwają skreśla skreślają luzuje luzują uchyla "
        "uchylają zawiesza zawieszają odblokowuje dopuszcza dopuszczają wykreśla traci_moc tracą_moc wygasa wygasają przywraca przywracają pozwala "
        "pozwalają zezwalając* pozwalając* są_znoszone są_zdejmowane"
    ),
    "lift:fut": (
        "wyda_licencj* wyda_zezwoleni* udzieli_zezwoleni* zrobi_wyjątek zwolni_z_sankcj* odblokuje odblokują odmrozi odmrożą skreśli "
        "skreślą wykreśli wykreślą uchylą wycofają zezwoli zezwolą dopuści dopuszczą pozwoli_na pozwolą_na cofnie_sankcj* cofną_sankcj* "
        "usuniemy zostanie_skreślon* zostaną_skreślon* zostanie_uchylon* zostaną_uchylon* "
        "zniesie zniosą zdejmie zdejmą złagodzi złagodzą usunie usuną poluzuje poluzują zawiesi zawieszą wycofa uchyli będą_zniesione "
        "zostaną_zniesione zostanie_zniesion* przywróci zniesiemy zdejmiemy złagodzimy poluzujemy"
    ),
    "lift:inf": (
        "wydać_licencj* wydać_zezwoleni* udzielić_zezwoleni* zrobić_wyjątek zwolnić_z_sankcj* zwolnić_spod odblokowywać skreślać wykreślać "
        "uchylać cofać_sankcj* zezwalać wyłączyć_spod przywrócić_licencj* iść_na_ustępst* pójść_na_ustępst* "
        "znieść zdjąć złagodzić usunąć poluzować luzować łagodzić znosić uchylić zawiesić wycofać odblokować przywrócić zrezygnować_z_sankcj* "
        "wykreślić skreślić cofnąć zrezygnować_z dopuścić zezwolić pozwolić odmrozić wyjąć_spod zdejmować usuwać zmiękczyć odejść_od_sankcj* "
        "otworzyć_rynek otworzyć_porty"
    ),
    "lift:noun": (
        "zniesieni* zdjęci* złagodzeni* poluzowani* usunięci* skreśleni* wykreśleni* uchyleni* zawieszeni* odblokowani* odwilż ulg* ustępst* "
        "rozluźnieni* wyjści*_z_list* cofnięci* zdjęci*_sankcj* złagodzeni*_sankcj* złagodzeniem zniesieniu wyłączeni*_spod koniec_sankcj* "
        "końca_sankcj* końcu_sankcj* koniec_zakaz* koniec_ogranicz*"
    ),
    "impose:past": (
        "przywrócił*_zakaz* przywróciła_zakaz* przywrócono_zakaz* cofnął_licencj* cofnęła_licencj* cofnięto_licencj* odebrał*_licencj* "
        "odebrano_licencj* unieważnił*_licencj* nie_przedłużył*_licencj* zawiesił*_stosowanie_rozporządzenia zamroził*_kwot* "
        "wstrzymał*_import wstrzymano_import wstrzymał*_tranzyt zatrzymał*_tranzyt trafił*_pod_sankcj* trafiły_pod_sankcj* "
        "trafiła_pod_sankcj* znów_zakazan* ponownie_zakazan* trafiły_na_list* trafili_na_list* trafiło_na_list* wpisała_na_listę "
        "wpisano_na_listę wpisali_na_listę wpisał*_~_do_~_wykaz* dopisała_do dopisał*_do_list* dopisano_do_list* rozszerzyła_listę "
        "rozszerzył*_listę rozszerzono_listę uderzył*_sankcj* ukarała ukarał* ukarano odciął odcięła odcięli odcięto konta_zamrożon* "
        "aktywa_zamrożon* zamrożono_konta zamrożono_majątek zajęto_majątek objęty_sankcjami_został objęto_zakazem objął_zakazem "
        "dołączyła_do dołączyły_do_sankcj* przejęła_sankcj* przejął*_sankcj* przejęła_unijn* przejął*_unijn* "
        "nałożył* nałożyli nałożono nałożone wprowadził* wprowadzili wprowadzono wprowadzone objął objęła objęły objęli objęto objęci objęte "
        "wpisał* wpisano wpisani rozszerzył* rozszerzyli rozszerzono rozszerzone dodał* dodano dodani zakazał* zakazano zabronił* zabroniono "
        "zaostrzył* zaostrzono zamroził* zamrożono przyjął_~_pakiet przyjęła_~_pakiet przyjęto_~_pakiet przyjęła_~_sankcj* przyjęła_sankcj* "
        "przyjęli_~_sankcj* uchwalił*_~_sankcj* ogłosił*_~_sankcj* ogłosił*_sankcj* przyłączył*_się_do_sankcj* przyłączył*_~_sankcj* "
        "trafił*_na_listę trafił*_na_~_list* na_listę_trafił* znalazł*_się_na_list* znaleźli_się_na_list* zamroził*_~_aktyw* zamroził*_aktyw* "
        "zamrożono_~_aktyw* wziął*_na_cel wzięł*_na_cel dopisał*_~_do_listy dodał*_~_do_listy dodano_~_do_listy wpisał*_~_na_list* "
        "umieścił*_~_na_list* objął*_~_sankcjami objęła_~_sankcjami objęli_~_sankcjami obłożył*_~_sankcj* ukarał*_~_sankcj* sankcjami_objęto "
        "sankcjami_objęci obłożono_~_sankcj* podciągnięto_pod_sankcj* dorzucił* dorzucono rozciągnął* rozciągnięto dopisał* dopisano zamroziła "
        "zamrozili umieścił* umieszczono objętych obłożył* obłożyła obłożono uderzył*_w uderzyła_w zabroniła zakazała zakazały przyłączyła_się "
        "dołączył*_do_sankcj* dołączyła_do_sankcj* przystąpił*_do_sankcj* przyjął*_~_sankcj* zatwierdził*_~_pakiet zatwierdzono_~_pakiet "
        "zatwierdził*_~_sankcj* zatwierdziła_~_sankcj* uchwaliła_~_sankcj* odpowiedział*_sankcjami odpowiedział*_~_sankcjami uderzył*_sankcjami "
        "zareagował*_sankcjami skopiował skopiowała skopiowały przejęła_~_sankcj* przejęła_~_ogranicz* przywróciły_sankcj* przywrócił*_sankcj* "
        "przywrócono_sankcj*"
    ),
    "impose:pres": (
        "cofa_licencj* cofa_zezwoleni* odbiera_licencj* unieważnia_licencj* przywraca_zakaz* przywraca_sankcj* obejmuje_zakaz* karze karzą "
        "zatrzymuje_tranzyt wstrzymuje_import wstrzymuje_tranzyt trafia_na_listę trafiają_na_listę trafia_pod_sankcj* trafiają_pod_sankcj* "
        "wpisuje_na_listę odcina odcinają przejmuje_sankcj* przejmuje_unijn* zamraża_kwot* "
        "nakłada nakładają wprowadza wprowadzają rozszerza rozszerzają obejmuje_sankcj* zakazuje zakazują zabrania zabraniają zaostrza "
        "zaostrzają dodaje dodają wpisuje wpisują przyłącza_się zamraża ogłasza_~_sankcj* zamrażają uderza_w dopisuje dopisują umieszcza "
        "umieszczają"
    ),
    "impose:fut": (
        "cofnie_licencj* cofną_licencj* odbierze_licencj* przywróci_zakaz* przywróci_sankcj* obejmie_zakaz* trafi_na_listę trafią_na_listę "
        "zakażą dopisze ukarze zakaz_obejmie sankcje_obejmą "
        "nałoży nałożą wprowadzi wprowadzą rozszerzy rozszerzą zakaże obejmie zaostrzy doda wpisze zamrozi zamrożą dopiszą wpiszą zabroni "
        "zabronią zostaną_objęci zostaną_nałożone zostaną_wprowadzone zostanie_wprowadzon* obejmą"
    ),
    "impose:inf": (
        "cofnąć_licencj* cofnąć_zezwoleni* przywrócić_zakaz* przywrócić_sankcj* wpisać_na_listę wpisać_na_~_listę rozszerzyć_listę "
        "zaostrzać odciąć wstrzymać_import zablokować_tranzyt karać "
        "nałożyć wprowadzić objąć rozszerzyć wpisać zakazać zaostrzyć dodać nakładać wprowadzać zamrozić umieścić_na obłożyć ukarać_sankcj* "
        "zakazać_import* dopisać wpisać_na uderzyć_w"
    ),
    "impose:noun": (
        "cofnięci*_licencj* odebrani*_licencj* przywróceni*_zakaz* przywróceni*_sankcj* rozszerzeni*_listy zakaz_wwozu zakazu_wwozu "
        "zakaz_importu zakazu_importu zakaz_eksportu wpisani*_na_listę "
        "wprowadzeni* nałożeni* nowe_sankcje nowych_sankcji nowy_pakiet nowe_restrykcje nowe_ograniczenia rozszerzeni* zaostrzeni* "
        "objęci*_sankcj* kolejne_sankcje kolejne_restrykcje nowe_obostrzeni* kolejny_pakiet nowymi_sankcjami "
        "kolejne_ograniczenia zamrożeni*_aktyw* nowych_restrykcji"
    ),
    "extend:past": (
        "jeszcze_na_rok o_kolejny_rok o_kolejne_pół_roku o_kolejne_sześć_miesięcy o_kolejne_12_miesięcy o_rok_dłużej przedłużyło "
        "zatwierdził*_przedłużeni* zatwierdziła_przedłużeni* zatwierdzono_przedłużeni* uzgodniono_przedłużeni* "
        "przedłużył* przedłużyli przedłużono przedłużone prolongował* przedłużony wydłużył* wydłużono przedłużyła przedłużyły przedłużona"
    ),
    "extend:pres": "przedłuża przedłużają wydłuża wydłużają prolonguje",
    "extend:inf": "przedłużyć przedłużać wydłużyć prolongować",
    "extend:noun": "przedłużeni*",
    "transit": "tranzyt* porty portów portach port portu",
    "port:LT": "kłajped*",
    "head": "szef szefa prezes prezesa dyrektor dyrektora kierownictwo właściciel właściciela",
    "goods": "azyl* prędkości",
    "land:past": "trafił trafiła trafili trafiły znalazł znalazła znaleźli znalazły",
    "land:pres": "trafia trafiają",
    "land:fut": "trafi trafią znajdzie znajdą",
    "putonto:past": "umieścił umieściła umieścili wciągnął wciągnęła wciągnięto wpisał wpisała",
    "when": "kiedy",
    "unsaid": "nie_mówi nie_powiedział* nie_podał* nie_wiadomo niejasne nie_ujawni*",
    "explains": "co_to_znaczy co_to_oznacza co_wiadomo reakcja co_to_zmienia",
    "-impose": "wprowadz*_zmian* wprowadzon*_zmian* wpisuje_się",
    "deceased": "zmarłych zmarłego zmarły nieżyjąc*",
    "ends:pres": "uchyla uchylające uchylają znosi",
    "ends:past": "uchylił uchyliła uchylono zniósł zniosła zniesiono skrócił skróciła",
    "owner": "właściciel* założyciel*",
    "migrant": "migrant* cudzoziemc* nielegaln* zapora zaporę zapory bariery barierę bariera płot",
    "gate": "niebo przestrzeń_powietrzną rynek porty",
    "cheer": "z_zadowoleniem pochwalił* chwali",
    "personal": "sankcje_indywidualne sankcji_indywidualnych sankcje_personalne",
    "power:IS": "islandi*",
    "power:LI": "liechtenstein*",
    "because": "w_związku_z w_związku_ze",
    "likewise": "równolegle analogiczn* własne_kroki",
    "concession": "choć chociaż",
    "promise": "obiecał* obiecuje",
    "comesinto": "wejdzie_w_życie wejdą_w_życie wchodzi_w_życie wchodzą_w_życie",
    "runsout": "wygasa wygaśnie wygasł* wygasła",
    "stay": (
        "blokada_~_trwa zakaz_~_trwa istnieje_od embargo_~_trwa wciąż_obejmują nadal_obejmują pozostają_w_mocy pozostają_w_sile nadal_obowiązują "
        "wciąż_obowiązują wciąż_obejmuje nadal_obejmuje nadal_obowiązuje wciąż_obowiązuje pozostaje_w_mocy wciąż_pod nadal_pod trwa_blokad* "
        "blokad*_trwa blokada_lotnicza_trwa embargo_trwa sankcje_trwają bez_zmian pozostaje_zakazan* pozostają_zakazan* obowiązują_nadal "
        "pozostaje_zamknięt* pozostają_zamknięt* pozostaje_pod_sankcj* pozostają_pod_sankcj* pozostaje_na_liście pozostają_na_liście "
        "pozostaje_na_czarnej pozostają_na_czarnej nadal_pod_sankcj* wciąż_pod_sankcj* nadal_na_liście wciąż_na_liście nadal_zamknięt* "
        "wciąż_zamknięt* nadal_zakazan* wciąż_zakazan* nadal_nie_woln* wciąż_nie_woln* nadal_objęt* wciąż_objęt* pozostaje_objęt* pozostają_objęt* "
        "nadal_działa* sankcje_pozostają sankcje_zostają zakaz_zostaje zakaz_pozostaje nikt_nie_zniósł nadal_w_mocy wciąż_w_mocy utrzymują_się "
        "nie_zostały_zniesione nie_zostały_zdjęte zostają_na_liście zostaje_na_liście nadal_obowiązując* pozostają_bez_zmian pozostaje_bez_zmian "
        "nikt_nie_znosi nikt_nie_zdją*"
    ),
    "package": "pakiet pakietu",
    "criterion": "kryteri*",
    "emergency": "stan_wyjątkowy stan*_wyjątkow* stan*_nadzwyczajn*",
    "close:past": (
        "nie_wpuszcza nie_wpuści nie_wpuszczają nie_wjadą nie_wjedzie zakazał*_wjazdu_<truck> zakazano_wjazdu zakazał*_ruchu zakazano_ruchu "
        "wstrzymał*_pracę zawiesiło_odpraw* zawieszono_odpraw* zamknął_granic* zamknęła_granic* ogłosił*_zamknięci* zamknięty_do "
        "zamknięte_do zamknięta_do "
        "zamknął zamknęła zamknęli zamknęło zamknięto zamknięte zamknięta zamknięty zawiesił*_ruch wstrzymał*_ruch wstrzymano_ruch "
        "wstrzymano_~_ruch wstrzymał*_~_ruch zawieszono_~_ruch zawiesił*_~_ruch nieczynn* przestał*_działać opuścił*_szlaban* opuszczono_szlaban* "
        "zablokował*_granic* wstrzymał*_odpraw* wstrzymano_odpraw* nie_przepuszcza nie_przepuszczają przejazdu_nie_ma zamknęły_się zamknęło_się"
    ),
    "close:pres": (
        "zakazuje_wjazdu zakazuje_ruchu przestaje_przyjmować przestaje_wpuszczać zamykają_się "
        "zawiesza_się_ruch wstrzymuje_się_ruch zamyka zamykają wstrzymuje_ruch zawiesza_ruch zawiesza_się_~_ruch zamyka_się zawiesza_~_ruch "
        "wstrzymuje_~_ruch zamykamy"
    ),
    "close:fut": (
        "przestanie_wpuszczać przestanie_przyjmować pozostanie_zamknięt* "
        "zamknie zamkną zostanie_zamknięt* zostaną_zamknięt* będzie_zamknięt* zamkniemy wstrzyma_ruch zawiesi_ruch przestanie_działać"
    ),
    "close:inf": "zamknąć zamykać",
    "close:noun": "zamknięci* zamknięciem zawieszeni*_ruchu wstrzymani*_ruchu",
    "open:past": (
        "wrócił*_do_pracy wróciło_do_pracy wróciły_do_pracy wpuścił*_ciężarówk* wpuścił*_tiry wpuściła_ciężarówk* przywrócił*_pociąg* "
        "przywrócił*_autobus* znów_przyjmuj* zniósł_zakaz_wjazd* zniesiono_zakaz_wjazd* znów_czynn* "
        "otworzył* otworzyli otwarto otwarte otwarta otwarty wznowił* wznowiono wznowione przywrócił*_ruch przywrócono_ruch odblokowano uruchomił* "
        "uruchomiono ponownie_czynn* przywracając* znów_działa znowu_działa ponownie_otwart* wznowiło wznowiły szlaban*_podniesion* "
        "podniesiono_szlaban* podniósł_szlaban* znów_otwart* ruszył_ruch ruszyły_przejści* ruszyło_przejści* przywróciła_ruch znów_działaj* "
        "znowu_działaj* znów_czynne ponownie_działa* znów_przejezdne wznowiły_pracę wznowiło_pracę pierwsze_~_przejechały pierwsze_~_wjechały "
        "pierwsi_~_przekroczyli przejechały_pierwsze ruszyły_pierwsze"
    ),
    "open:pres": (
        "wraca_do_pracy wracają_do_pracy znów_wpuszcza znowu_wpuszcza wpuszcza_ciężarówk* wpuszcza_tiry przywraca_pociąg* "
        "przywraca_autobus* znów_przyjmuje odmyka "
        "otwiera otwierają wznawia wznawiają przywraca_ruch rusza ruszyły otwieramy otwieramy_przejśc*"
    ),
    "open:fut": (
        "znów_pojedziemy znowu_pojedziemy pojadą_ciężarówk* pojadą_pociąg* pojadą_autobus* wpuści_ciężarówk* wpuści_tiry wróci_do_pracy "
        "wrócą_do_pracy zacznie_działać zacznie_przyjmować będzie_czynn* będą_czynn* znów_przyjmie "
        "otworzy otworzą wznowi zostanie_otwart* zostaną_otwart* będzie_otwart* będą_otwart* ruszy wznowią wznowimy otworzymy przywróci_ruch "
        "ponownie_ruszy znów_ruszy znów_będzie_czynn* zostanie_przywrócon* będzie_przywrócon* zostanie_wznowion* zostaną_wznowion* "
        "ruch_~_zostanie_przywrócon*"
    ),
    "open:inf": (
        "otworzyć_przejści* otworzyć_granic* przywrócić_odpraw* wpuścić_ciężarówk* "
        "otworzyć otwierać wznowić przywrócić_ruch uruchomić ponownie_otworzyć"
    ),
    "open:noun": "otwarci* wznowieni* przywróceni* uruchomieni*_przejśc* uruchomieni*_przejś* uruchomieni*_ruch*",
    "border": (
        "przejście_drogowe przejścia_drogow* przejście_graniczn* przejścia_graniczn* przejść_graniczn* białorusk*_tablic* "
        "białorusk*_ciężarówk* białorusk*_autobus* białorusk*_przewoźnik* ruch_ciężarow* ruch_autobus* siemianówk* czeremch* koroszczyn* "
        "wjazd_ciężarów* wjazd_samochod* wjazdu_samochod* połączeni*_autobusow* połączeni*_kolejow* granica_z_białorus* granicy_z_białorus* "
        "granicę_z_białorus* "
        "kuźnic* bobrownik* terespol* połowc* połowiec kukuryk* granic* przejści* przejść przejście ruch*_graniczn* ruch_osobow* ruch_towarow* "
        "miednik* solecznik* wstrzymał*_ruch szlaban* przejście_graniczne przejściu_granicznym przejścia_graniczne przejść_granicznych bruzgi "
        "brześć_terespol granicy granicę granica granicą odpraw*_ciężar* odpraw*_tir* odpraw*_na_przejściu"
    ),
    "issue": (
        "wydał* wydano opublikował* opublikowano przyjął przyjęła przyjęto wystawił* zamieścił* ogłosił* wszedł_w_życie weszły_w_życie "
        "weszła_w_życie wydała wydało"
    ),
    "t:potash": (
        "soligorsk* chlorku_potasu nieżyńsk* sławkalij* "
        "potas* potaż* nawoz* nawóz biełaruskali* belaruskali* biełaruśkalij* biełaruśkali* soli_potasow* soli_potasowych sól_potasow* potasow* "
        "chlork*_potasu chlorek_potasu kalij* kaliow* nawozy nawozów nawozom"
    ),
    "t:aviation": (
        "silnik*_lotnicz* symulator*_lotu przelot* rejs* przestrzeń_powietrzn* części_zamienn*_do_samolot* bieławii belawia belawii "
        "transawiaeksport* linie_lotnicze przewoźnika_lotniczego "
        "belavi* biełavi* bieławi* linia_lotnicza lini*_lotnicz* samolot* przewoźnik*_lotnicz* lotnictw* lotnisk* loty lotów lotnicz* boeing* "
        "airbus* przestrze*_powietrzn* części_lotnicz* części_do_samolot*"
    ),
    "t:banks": (
        "statusbank* paritetbank* biełagroprombank* rozliczeni* rachunk* korespondenck* leasing* banku_rozwoju dług_bank* "
        "bank banku banki banków bankom bankami bankach bankowy bankow* biełinwestbank* belinwestbank* biełarusbank* belarusbank* swift bankowi "
        "bankowość rozliczeniow* przelew* instytucj*_kredytow* instytucj*_finansow*"
    ),
    "t:individuals": (
        "rektor* lekarz*_więzienn* lekarz*_koloni* dowódc* brygad* naczelnik* komendant* menedżerów magnat* miliarder* trener* sportow* "
        "krewn* wdow* nazwisk* osoby_fizyczne oficerów "
        "dyrektor* kierownik* propagandyst* oligarch* sędzi* urzędnik* osób_fizycznych prokurator* funkcjonariusz* biznesmen* osób osoby osobom "
        "śledcz* deputowan* sędziów sędziom syn syna synów rodzin* żon* menedżer* oficer* wojskow* generał* przedsiębiorc* członk*_rodziny "
        "osobom_fizycznym propagandzist* szef*_kgb"
    ),
    "t:oil": (
        "olej_napędowy nafty naftow* gazol* tankow* rafinerie rafinerii naftan* biełnaftachim* biełnieftiechim* paliwow* kerozyn* "
        "naft* ropy ropę ropa rafineri* paliw* olej*_napędow* diesl* diesla oleju_napędow* bitum* asfalt* mozyrz* mozyrsk* produkt*_naftow* benzyn*"
    ),
    "person_listed": "osób osoby sędziów",
    "people:name": "nazwisk nazwiska imion",
    "?free:past": (
        "wrócił*_~_do_domu wrócili_~_do_domu wróciło_~_do_domu jest_w_domu jest_już_w_domu są_w_domu są_już_w_domu w_domu_jest "
        "wrócił*_do_rodzin* wyszedł wyszła wyszli opuścił*_białoruś opuścili_białoruś opuściło_białoruś opuściło_#"
    ),
    "?arrive": (
        "wylądowa* wylądował* doleciał* dolecieli wjechał* wjechali dojechał* dojechali dotarło przybyło stanął_~_na_polskiej wysiadł* wysiedli "
        "przeszedł_~_granicę przeszła_~_granicę przeszli_~_granicę przeszedł_przez_most przeszli_przez_most na_pokładzie powitał* powitali "
        "powitano witał* przyleciał* przylecieli przyleciało jest_na_terytorium jest_w_polsce jest_już_w_polsce są_w_polsce są_już_w_polsce "
        "przebywa_na_terytorium przebywa_w_polsce są_na_litwie jest_na_litwie są_już_na_litwie są_w_wilnie jest_w_wilnie są_w_warszawie "
        "jest_w_warszawie ląduje lądują"
    ),
    "-held": (
        "przebywa_na_terytorium przebywa_w_polsce przebywa_już przebywa_w_warszawie przebywa_w_domu przebywają_w_polsce przebywają_na_litwie "
        "pod_opieką więzionych_<people> uwięzionych_<people> trzymanych_<people> więzionego_<people> więziony_<people> przetrzymywan*_<people>"
    ),
    "deport:inf": "wywieźć wydalić deportować wywozić",
    "deport:fut": "wywiezie wywiozą wydali wydalą deportują zostaną_wywiezieni zostaną_deportowani",
    "handover:fut": "odda oddadzą przekaże przekażą",
    "handover:inf": "oddać przekazać wydać",
    "untrue": (
        "nieprawdziwa_informacj* to_nieprawda fałszywa_informacj* fake_news nie_potwierdził*_się nie_potwierdziły_się informacj*_nie_potwierdz* "
        "dementuj*_pogłosk* zdementował*_~_uwolnieni* to_fałsz okazało_się_nieprawd* to_nie_jest_prawda wyssan* fałszywka fałszywy_alarm "
        "dezinformacj* zmyślon* prima_aprilis nie_znajdują_potwierdzenia nie_znalazły_potwierdzenia"
    ),
    "power:JP": "japoni* tokio japońsk*_rząd*",
    "power:NO": "norwegi* oslo norwegowie norweski_rząd",
    "power:CZ": "czechy czeski_rząd praga czesi czech",
    "power:EE": ("estonia estonii tallin tallina estoni* tallinn*"),
    "power:DE": "niemcy berlin berlina",
    "noname": (
        "nasz nasza nasi wasz wasza mój moja pan pana panu pani panią państwo straż graniczna gosposia obywatel* szanown* komunikat wywiad raport "
        "statement święto święta boże "
        "narodzenie wielkanoc dzień nowy rok"
    ),
    "-people": "ludzi_na_ulicach",
    "otherhead": "nawrock* alijew* tokajew* herzog* erdogan* duda macron*",
    "describes": "sankcje_obejmują_m restrykcje_obejmują sankcje_te_obejmują reżim_sankcji_obejmuje",
    "sanctioned": (
        "syri* iran* irak* kuba kuby kubie kubę kubańsk* wenezuel* caracas maduro nikaragu* serbi* serbsk* belgrad* gruzj* gruziń* tbilisi mołdaw* "
        "naddniestrz* armeni* azerbejdż* kazachst* kirgi* uzbe* tadży* turcj* tureck* izrael* liban* hezbollah* hamas* huti talib* jemen* afgan* "
        "pakistan* indie indii indyjsk* chiny chin chinach chińsk* pekin* północnokoreańsk* mjanm* birm* sudan* libia libii zimbabw* kolumbi* "
        "brazyli* meksyk* kartel* egip* łukoil* lukoil* rosnieft* gazprom* rosatom* rosj* rosyj* moskw* moskiew* kreml* putin* krym* donbas* "
        "flot*_cieni* czarnogór* albani* kosow* tankowiec tankowc* aerofłot* rostech*"
    ),
    "visa": "wizow* wiz wizy zakaz*_wjazdu",
    "join": "dołącz* przyłącz* przejmuj* przejął* przejęł* skopiow* kopiuj* idzie_w_ślad poszł*_w_ślad w_ślad przejęła przejął przejmuje dołączyła",
    "order": "rozporządzeni* dekret* zarządzeni*",
    "bars": (
        "nikt_nie_przejedzie nie_przejedz* nie_wjad* nie_wjedz* odcięt* poza_prawem objęt*_zakaz* zakazan* zapomnieć może_zapomnieć "
        "na_czarnej_liście zamrożon* zakaz_na sankcje_wobec_# sankcje_na_# sankcje_dla_# koniec_handlu koniec_importu nowe_sankcj* nowe_wpisy dodano "
        "dopisano zamknięte_przejśc* nieprzejezdn* na_kłódk*"
    ),
    "frees": (
        "znowu_można już_wolno znów_wolno wolno_już droga_wolna koniec_zakazu można_kupować można_sprzedawać można_latać już_poza_listą "
        "już_bez_ograniczeń "
        "znów_można można_znów można_już teraz_można zielone_światło droga_otwarta bez_sankcj* już_nie_pod sankcji_nie_ma szlaban_w_górę "
        "znów_przejezdn* można_przejech* wolne_od_sankcj*"
    ),
    "anew": "o_kolejny_rok o_rok na_kolejny_rok jeszcze_rok o_pół_roku na_kolejne",
    "remains": "obowiązuj* pozostaj* trwa trwają utrzymuj* nadal",
    "applies": "stosuje obowiązuje obowiązują wszedł wszedły weszł*",
    "-may": "znów_można teraz_można można_znów można_już już_można znowu_można",
    "adopted": (
        "przyjęt* uchwalon* wprowadzon* styczniow* lutow* marcow* kwietniow* majow* czerwcow* lipcow* sierpniow* wrześniow* październikow* "
        "listopadow* grudniow*"
    ),
    "despite": (
        "mimo_sankcji pomimo_sankcji z_powodu_sankcji omija*_sankcj* objęt*_sankcjami mimo_embarga wbrew_embargu z_powodu_embarga "
        "z_powodu_~_sankcji omija*_embarg*"
    ),
    "-arrive": "spotkaliśmy_się spotkali_się spotkał_się spotkała_się",
    "-deport": "wywóz_śmieci wywóz_zboża wywóz_kapitału wywóz_odpad* przewiezion*_do_szpital* przewiezion*_do_~_szpital* przewiezion*_na_komend*",
    "-digest": "bilans_płatnicz*",
    "-earlier": "wcześniej_niż przed_czasem przed_terminem",
    "-handover": (
        "przekazał*_list przekazał*_~_list przekazał*_listę przekazał*_~_listę przekazano_listę przekazał*_apel przekazał*_petycj* "
        "przekazano_apel przekazał*_władzę przekazał*_pozdrowieni* przekazał*_w_komunikacie przekazał*_,_że przekazał*_rzeczni* "
        "przekazał*_~_sprawę"
    ),
    "-lift": "nie_wyklucz*",
    "-pardon": (
        "prosił*_o_ułaskawienie prosili_o_ułaskawienie prośb*_o_ułaskawienie wniosek_o_ułaskawienie wniosku_o_ułaskawienie "
        "wnioski_o_ułaskawienie wniosków_o_ułaskawienie"
    ),
    "-plan": "o_planach",
    "-sofar": "od_tego_czasu_,_gdy",
    "?deport:past": (
        "wyjechali_z wywożon* "
        "przywiózł przywiozła przywieźli przywieziono przywieziony przywieziona przywiezieni przewieźli odwieziono odwieźli dostarczono "
        "ewakuowano ewakuowani wyekspediowano wysłano_do_<place> odesłano odesłani przerzucono przerzuceni"
    ),
    "?free:inf": "oddać zwrócić puścić",
    "?out": ("w_domu do_domu wśród_bliskich poza_murami za_bramą u_siebie z_rodziną w_rodzinnym_domu z_bliskimi"),
    "atrequest": "na_prośbę na_prośby na_osobistą_prośbę na_wniosek",
    "abroad": (
        "etiopi* nigeri* nikaragu* irak* afganistan* egipt* egipc* algieri* marok* tunez* indonezj* filipin* tajland* ugand* keni* sudan* "
        "somali* libii syrii syria jemen* saudyjsk* katar* pakistan* mongoli* korei meksyk* kolumbi* argentyn* brazyli* salwador* chin* chiny "
        "pekin* hamas* turcj* tureck* serbi* serbsk* węgr* węgiersk* armeni* mołdaw* kirgi* uzbe* tadżyk* kambodż* zimbabwe wenezuel* kub* kuba "
        "gruzj* gruzińsk*"
    ),
    "accident": (
        "ratownik* strażak* wind* windzie wypadk* wypadek pożar* zderzeni* karambol* zawal* katastrof* zamach* porywacz* uprowadz* ćwiczeni* "
        "topr gopr górnik*"
    ),
    "achieved": "wywalczył* wynegocjował* wynegocjowali wynegocjowano doprowadził*_do uzyskał* uzyskano",
    "again": (
        "znów znowu ponownie ponownie_skazan* znów_skazan* znowu_skazan* ponownie_sądzon* znów_sądzon* nowa_sprawa_karna nową_sprawę_karną "
        "nowe_zarzuty nie_dojechał nie_dojechała nie_dotarł nie_dotarła"
    ),
    "also": "też także również dodatkowo ponadto",
    "apply": "zastosował* zastosowano darował* darowano skorzystał* okazał*",
    "cease:past": "umorzono umorzył* umorzony umorzona odstąpiono",
    "cease:inf": "umorzyć",
    "cease:noun": "umorzenie umorzenia",
    "penalty": "odbywani* kar* kary karę wykonywani*_kary",
    "explainer": "co_wiadomo co_wiemy kim_są kim_jest kto_wyszedł wszystko_co wyjaśniamy",
    "free:imp": (
        "uwolnijcie wypuśćcie zwolnijcie oddajcie uwolnić_wszystkich wypuście uwolnijcie_ich wypuśćcie_ich oddajcie_nam oddajcie_mi oddaj_nam "
        "zwróćcie_nam wolność_dla uwolnić_ich uwolnić_natychmiast wypuścić_wszystkich wolności_dla niech_wypuszczą niech_puszczą niech_go_puszczą "
        "niech_ją_puszczą niech_ich_puszczą puśćcie"
    ),
    "freeone": "wiadomo_o potwierdzono potwierdziliśmy wśród_przybyłych jest_też jest_także znane_są_nazwiska",
    "freedom": "na_wolność na_wolności na_swobodę",
    "liberty": "wolność swobodę",
    "get:past": (
        "odzyskał odzyskała odzyskali odzyskało odzyskały otrzymał otrzymała otrzymali dostał dostała dostali zyskał zyskała zyskali podarował "
        "podarowano przywrócił przywrócono"
    ),
    "get:pres": "odzyskuje odzyskują otrzymuje otrzymują",
    "get:fut": "odzyska odzyskają otrzyma otrzymają",
    "get:inf": "odzyskać otrzymać dać przywrócić",
    "get:noun": "odzyskanie odzyskania odzyskaniu",
    "go:past": (
        "wyszedł wyszła wyszli wyszło wyszły wrócił wróciła wrócili wróciło powrócił powróciła powrócili powróciło wydostał wydostała wydostali "
        "trafił trafiła trafili trafiło przyjechał przyjechała przyjechali dotarł dotarła dotarli dotarło przybył przybyła przybyli przybyło "
        "wyjechał wyjechała wyjechali wyjechało przyleciał przyleciała przylecieli przyleciało wylądował wylądowała wylądowali wylądowało "
        "doleciał dolecieli znalazł_się znalazła_się znaleźli_się znalazło_się wjechał wjechali przeszedł przeszła przeszli"
    ),
    "go:pres": "wychodzi wychodzą wraca wracają powraca powracają jedzie jadą leci lecą",
    "go:fut": "wyjdzie wyjdą wróci wrócą powróci powrócą trafi trafią wyjedzie wyjadą",
    "go:inf": "wyjść wychodzić wrócić powrócić wracać wydostać wyjechać",
    "go:noun": "wyjście wyjścia wyjściu wyjściem powrót powrotu powrocie powrotem",
    "leave:past": "opuścił opuściła opuścili opuściło opuściły",
    "leave:pres": "opuszcza opuszczają",
    "leave:fut": "opuści opuszczą",
    "leave:inf": "opuścić opuszczać",
    "lead:past": (
        "wyprowadził wyprowadziła wyprowadzili wyprowadzono wyprowadzony wyprowadzona wyprowadzeni zabrał zabrała zabrali zabrano zawiózł "
        "zawieźli zawieziono zawiezieni odwiózł odwieźli przywiózł przywiozła przywieźli przywieziono przywieziony przywieziona przywiezieni "
        "przewieźli wysłał wysłali wysłano wysłani odesłał odesłali odesłano odesłani odesłany wyrzucił wyrzucili wyrzucono wyrzuceni wyrzucony "
        "przerzucił przerzucono przerzuceni ewakuował ewakuowano ewakuowani ewakuowany wyciągnął wyciągnęła wyciągnięto wydobył wydobyto wyrwał "
        "wyrwano wypędził wypędzono skierował skierowano"
    ),
    "lead:pres": "wiozą wyrzucają wysyłają odsyłają wywożą wywozi",
    "lead:fut": "wyślą odeślą wyprowadzą",
    "lead:inf": "wyprowadzić wywieźć wysłać odesłać wyrzucić wyciągnąć wydobyć",
    "deport:pres": "wywozi wywożą deportuje deportują wydala wydalają",
    "outofprison": (
        "z_<prison> z_~_<prison> zza_krat za_bramę za_bramy za_bramą z_niewoli z_celi z_łagr* z_zakładu_karnego spod_aresztu z_izolator* "
        "z_aresztu z_katowni"
    ),
    "intoprison": (
        "do_aresztu do_więzienia do_kolonii do_karceru za_kratki za_kraty do_celi do_szpital* do_izolator* do_innej na_przesłuchani* do_sądu"
    ),
    "homeward": (
        "do_domu do_domów do_rodziny do_rodzin do_bliskich do_dzieci do_żony do_męża do_matki do_mamy do_rodziców do_swoich do_kraju do_ojczyzny"
    ),
    "handover:pres": "przekazuje przekazują oddaje oddają",
    "swap:inf": "wymienić",
    "swap:fut": "wymienią wymieni",
    "impose:part": "wprowadzon* nałożon* przyjęty przyjęte przyjętych przyjęta przyjętą",
    "later": "później",
    "nobody": "nikt nikogo ani_jeden ani_jednego ani_jednej żaden",
    "occasion": "z_okazji na_święta na_boże na_wielkanoc przed_świętami przed_wielkanocą w_przeddzień",
    "odd": "z_okładem z_hakiem z_czymś",
    "official": "urzędni* minist*",
    "offset:-2": "przedwczoraj",
    "oldwar": (
        "obóz_koncentracyjny obozu_koncentracyjnego obozie_koncentracyjnym obozów_koncentracyjnych getto getta nazist* hitlerowsk* wehrmacht* "
        "auschwitz oświęcim* buchenwald* majdanek majdanku holokaust* gułag* stalinowsk* katyń* katyni* partyzan* kombatant* ii_wojny "
        "wojny_światowej solidarnoś*_1982 stan*_wojenn*"
    ),
    "oneprison": "kolonii_nr kolonia_nr więzieniu_nr zakładzie_karnym_nr jednej_kolonii tej_kolonii tym_więzieniu kobiecej_kolonii koloni*_kobiec*",
    "only": "tylko_wtedy zawsze zwykle zazwyczaj za_każdym_razem",
    "people:expolit": "byłych_więźniów",
    "petition": "prośb*_o_ułaskawienie wnios*_o_ułaskawienie wniosek_o_łaskę prosił*_o_ułaskawieni* komisj*_ds_ułaskawień komisj*_ułaskawień",
    "power:AU": "australi*",
    "power:NZ": "nowa_zelandia nowej_zelandii",
    "question": "dlaczego po_co co_dalej",
    "rangeto": "do",
    "search": "przeszukan* rewizj* sąd sądu sądem proces procesu wyrok",
    "somany": "tyle tylu",
    "survey": "sondaż* ankiet* ankietowan* respondent* badani* badań badanych przebadan*",
    "truck": "ciężarów* tir tiry tirów samochod*_ciężarow* naczep*",
    "unaffected": "nie_dotycz*_białorus* nie_obejm*_białorus*",
    "under": (
        "na_listach_sankcyjn* na_unijnej_liście_sankcyjn* na_liście_sankcyjnej_od jest_pod_sankcj* są_pod_sankcj* pod_sankcjami_od "
        "pod_unijnymi_sankcj* pod_amerykańskimi_sankcj* pod_zachodnimi_sankcj* objęty_sankcj* objęta_sankcj* objęte_sankcj* obłożony_sankcj* "
        "obłożona_sankcj* obłożone_sankcj* figuruje_na_list* figurują_na_list* widnieje_na_list* widnieją_na_list* od_lat_na_liście "
        "obowiązuje_zakaz obowiązuje_embargo obowiązują_sankcj* pod_<adj>_sankcjami pod_<adj>_i_<adj>_sankcjami na_<adj>_liście_sankcyjnej "
        "na_<adj>_listach"
    ),
    "still": "nadal wciąż ciągle",
    "conditional": "byłoby mógłby mogłaby mogłyby mogliby zniosłyby zdjęłyby",
    "season:3": "wiosną na_wiosnę wiosny",
    "season:6": "latem w_lecie",
    "season:9": "jesienią na_jesieni",
    "season:12": "zimą",
    "willnotbe": "nie_będzie nie_przewiduje nie_planuje_się",
    "-t": ("nawoz*_azotow* nawozów_azotowych"),
    "kinone": (
        "matka ojciec syn córka mąż żona brat siostra babcia dziadek wnuk wnuczka ciotka wuj siostrzeniec bratanek bratanica teściowa zięć synowa "
        "matkę ojca syna córkę męża żonę brata siostrę babcię wnuczkę wnuka synem córką żoną"
    ),
    "pairkin": "bracia braci siostry sióstr rodzeństwo",
    "collective": (
        "dwoje dwojga dwojgu troje trojga czworo czworga pięcioro pięciorga sześcioro sześciorga siedmioro siedmiorga ośmioro ośmiorga dziewięcioro "
        "dziewięciorga dziesięcioro dziesięciorga jedenaścioro dwanaścioro trzynaścioro czternaścioro piętnaścioro szesnaścioro siedemnaścioro "
        "osiemnaścioro dziewiętnaścioro dwadzieścioro trzydzieścioro oboje obaj obojga"
    ),
    "reunion": (
        "objęł* objął obejm* uścis* powita* witaj* przywita* odebrał* przed_bramą z_rzeczami torb* reklamówk* czajnik* zadzwonił* telefon mamie "
        "do_domu w_domu próg* łzy łez płak* płacz* kwiat* tort* barszcz* schud* uśmiech* przytul* zaświadczen*"
    ),
    "onegone": (
        "wyszedł wyszła uwolniony uwolniona zwolniony zwolniona wypuszczony wypuszczona ułaskawiony ułaskawiona wydalony wydalona deportowany "
        "deportowana wywieziony wywieziona wrócił wróciła wolny wolna wychodzi"
    ),
    "flock": "grup* parti* częś* połow* rodzin* większo* kolumn* autobus* fal* dekret* lista nikt wszyscy ludzie kraj samolot*",
}
NUMBERS = {
    1: "jeden jedna jedno jednego jednej jednemu jedną",
    2: "dwa dwie dwóch dwu dwom dwaj dwoje dwojga dwoma obaj obie obu oboje obojga dwojgu dwojgiem dwiema obydwoje dwójka dwójkę",
    3: "trzy trzech trzem trzej troje trojga trzema trojgu trojgiem trójka trójkę",
    4: "cztery czterech czterem czterej czworo czterema czworga czworgu czworgiem czwórka czwórkę",
    5: "pięć pięciu pięcioro pięcioma pięciorga pięciorgu piątka piątkę",
    6: "sześć sześciu sześcioro sześcioma sześciorga",
    7: "siedem siedmiu siedmioro siedmioma siedmiorga",
    8: "osiem ośmiu ośmioro ośmioma ośmiorga",
    9: "dziewięć dziewięciu dziewięcioro dziewięcioma dziewięciorga",
    10: "dziesięć dziesięciu dziesięcioro dziesiątka dziesięcioma dziesięciorga dziesiątkę dziesiątki dziesiątce",
    11: "jedenaście jedenastu jedenaścioro jedenastoma jedenastka jedenastkę jedenastki jedenaściorga jedenaściorgu",
    12: "dwanaście dwunastu dwanaścioro tuzin dwunastoma dwanaściorga tuzina",
    13: "trzynaście trzynastu trzynaścioro trzynastoma trzynaściorga trzynaściorgu",
    14: "czternaście czternastu czternaścioro czternastoma czternaściorga czternaściorgu",
    15: "piętnaście piętnastu piętnastoma piętnastka piętnaścioro piętnastkę piętnaściorga piętnaściorgu",
    16: "szesnaście szesnastu szesnastoma szesnaścioro szesnaściorga szesnaściorgu",
    17: "siedemnaście siedemnastu siedemnastoma siedemnaścioro siedemnaściorga siedemnaściorgu",
    18: "osiemnaście osiemnastu osiemnastoma osiemnaścioro osiemnaściorga osiemnaściorgu",
    19: "dziewiętnaście dziewiętnastu dziewiętnastoma dziewiętnaścioro dziewiętnaściorga dziewiętnaściorgu",
    20: "dwadzieścia dwudziestu dwudziestoma dwudziestka dwudziestkę dwadzieścioro dwadzieściorga dwadzieściorgu",
    30: "trzydzieści trzydziestu trzydziestoma trzydzieścioro trzydziestka trzydziestkę trzydzieściorga trzydzieściorgu",
    40: "czterdzieści czterdziestu czterdziestoma czterdzieścioro czterdziestka czterdziestkę czterdzieściorga czterdzieściorgu",
    50: "pięćdziesiąt pięćdziesięciu pięćdziesięcioma pięćdziesiątka pięćdziesiątkę pięćdziesięcioro pięćdziesięciorga pięćdziesięciorgu",
    60: "sześćdziesiąt sześćdziesięciu sześćdziesięcioma sześćdziesięcioro sześćdziesięciorga sześćdziesięciorgu",
    70: "siedemdziesiąt siedemdziesięciu siedemdziesięcioma siedemdziesięcioro siedemdziesięciorga siedemdziesięciorgu",
    80: "osiemdziesiąt osiemdziesięciu osiemdziesięcioma osiemdziesięcioro osiemdziesięciorga osiemdziesięciorgu",
    90: "dziewięćdziesiąt dziewięćdziesięciu dziewięćdziesięcioma dziewięćdziesięcioro dziewięćdziesięciorga dziewięćdziesięciorgu",
    100: "sto stu setka setkę setce setką stoma",
    200: "dwieście dwustu dwustoma",
    300: "trzysta trzystu",
    400: "czterysta czterystu",
    500: "pięćset pięciuset",
    600: "sześćset sześciuset",
    700: "siedemset siedmiuset",
    800: "osiemset ośmiuset",
    900: "dziewięćset dziewięciuset",
    1000: "tysiąc tysiące tysięcy tysiąca tys tysiącem tysiącu tysiącami",
    1000000: "milion miliona milionów mln",
}

LANGUAGE = Language(
    code="pl",
    triggers=(
        "wolni wolna wolny mińsk wiln warszaw witamy wyszed wyszł wyszl domu brześ grodn homl witebsk "
        "ułask uwoln uwaln zwoln wypu wolno wywie wywió deport amnest wymian wymien więzie więzi zakładn sankcj ogranicz restrykc licenc granic "
        "przejś krat politycz list naftan belavi ofac embarg zakaz poluzow koloni łask skaz osadz areszt strażn przyby dotar wylądow doleci wróci "
        "odda okaza kuźni bobrow terespol połow kukury szlaban darowa potas nawoz balon zamroz zamraż cofn biełarus białorus łukaszen rafiner "
        "swift ustępst potaż poczobut białoruś_ "
        "niebo_dla przestrzeń_pow miednik solecznik "
        "kozłowicz waszyngton biełaz białyst"
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
        "MD": "mołdawia mołdawii mołdawię mołdawią kiszyn*",
        "BY": (
            "minsk białoruś białorusi białorusią mińsk mińska mińsku łukaszenk* łukaszenka łukaszenką mińskiem mińskowi łukaszenki grodno grodna "
            "homel"
        ),
        "US": (
            "usa waszyngton* stany_zjednoczone stanów_zjednoczonych białego_domu biały_dom trump* coale* departament_stanu amerykanie kellogg* "
            "stany amerykanów amerykanom waszyngtonem"
        ),
        "EU": "ue unia unii bruksel* unijn*",
        "UK": "wielka_brytania brytani* londyn* brytyjczycy wielkiej_brytanii",
        "UA": "lwów lwowie czernihów wołyń wołyniu łuck* kijowie ukraina ukrainy ukrainie ukrainę kijów kijowa",
        "LT": "kowno kownie kłajped* litwa litwy litwie litwę wilno wilna wilnie nausėda wilnem litwą",
        "PL": (
            "białystok* białymstok* białegostok* gdańsk* kraków krakow* lublin* poznań* wrocław* łódź łodzi rzeszów rzeszow* szczecin* siedlc* "
            "siedlec polska polski polsce polskę warszaw* rp tusk* msz polską rzeczypospolitej rzeczpospolita"
        ),
        "RU": "rosja rosji rosję moskw* kreml* putin* rosją",
        "DE": "frankfurt* monachium hamburg* niemcy niemiec berlin*",
        "LV": "dyneburg* daugavpils* łotwa łotwy",
        "EE": "estoni*",
        "CA": "kanad*",
        "CH": "szwajcari*",
        "TR": "ankara ankarze turcj*",
        "AZ": "azerbejdżan* alijew* baku",
        "IL": "izrael* hamas*",
        "VA": "watykan*",
        "JP": "japoni* tokio",
        "NO": "norwegi* oslo",
        "CZ": "czech czechy pradze",
    },
    adjectives={
        "MD": "mołdawsk*",
        "BY": "białorusk* mińsk*",
        "US": "amerykańsk*",
        "EU": "unijn* europejsk*",
        "UA": "ukraińsk*",
        "LT": "litewsk*",
        "PL": "polsk*",
        "RU": "rosyjsk*",
        "UK": "brytyjsk*",
        "CA": "kanadyjsk*",
        "CH": "szwajcarsk*",
        "LV": "łotewsk*",
        "JP": "japońsk*",
        "NO": "norwesk*",
        "DE": "niemieck*",
        "CZ": "czesk*",
        "EE": "estońsk*",
    },
    nations={
        "BY": (
            "białorusin białorusinów białorusini białorusinom białorusinami białorusinek białorusinka białorusinki białorusina "
            "białorusinkę białorusinowi białorusinach"
        ),
        "PL": "polak polaka polaków polacy polakom polakami polki polek polka polkę polakach polkom polkami",
        "UA": "ukrainiec ukraińców ukraińcy ukraińcom ukraińcami ukraińca ukrainka ukrainkę ukrainek ukrainki ukraińcowi ukraińcach",
        "LT": "litwin litwinów litwini litwina litwinom litwinami litwinka litwinkę litwinek litwinach",
        "US": "amerykanin amerykanina amerykanów amerykanie_<people> amerykanom amerykanka amerykanami amerykankę amerykanek",
        "RU": "rosjan rosjanie rosjanin rosjanina rosjanom",
        "DE": "niemiec_<people> niemców niemca niemcom niemcami",
        "LV": "łotysz łotysza łotyszy łotysze łotyszom łotyszami łotyszka",
        "JP": "japończyk japończyka japończyków japończycy japończykom japonka japonkę",
        "EE": "estończyk estończyka estończyków estończycy",
        "SE": "szwed szweda szwedów szwedzi",
        "FR": "francuz francuza francuzów francuzi",
        "UK": "brytyjczyk brytyjczyka brytyjczyków brytyjczycy",
        "IT": "włoch_<people> włocha włochów",
        "ES": "hiszpan hiszpana hiszpanów",
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
