"""Lithuanian: the press, the Seimas and the government, for people brought to Lithuania and for the border."""

from __future__ import annotations

from claims.extraction.lexicon import Language

TAGS = {
    "siblings": ("seserys seserų broliai brolių sutuoktiniai sutuoktinių tėvai dvyniai"),
    "formerly": "buv* eks*",
    "inside": (
        "vis_dar tebe* tebekal* tebėra lieka liko likęs likusi likusieji dar_kali dar_kalėj* už_grotų nepaleist* neišleist* neišėjo nėra_tarp "
        "nepateko atsisak* grąžint*_į_kolonij* grąžino_atgal vėl_sulaik* vėl_kalėj* sulaikyt* suimt* suėmė kali kalinam* laikom* nuteist* nuteisė "
        "mirė žuvo pripažint* karceryje"
    ),
    "persecutor": (
        "teisėj* teisė prokuror* tyrėj* viršinink* prižiūrėtoj* majoras kapitonas pulkinink* leitenant* general* propagandist* ministr* pirminink* "
        "seimo_nar* senator* mer* konsul* ambasador* premjer* prezident* vyskup*"
    ),
    "helper": (
        "pasitiko laukė padėjo padeda globoja rūpinasi koordinator* savanor* įkūrėj* organizator* redaktor* vadovauj* psicholog* advokat* gynėj* "
        "teisinink* dėkoj* padėkojo parvežė kameros_draug* kaimyn* kolega kolegė bendramoksl* parapij*"
    ),
    "voiced": (
        "pasakoja pasakojo prisimena paaiškino aiškina mano tiki įsitikin* sako sakė juokauja cituoja komentuoja pastebi patvirtino pridūrė "
        "pripažįsta klausė atsakė rašo tikisi ragina įspėja anot pasak interviu autor* vedėj* korespondent* tinklaraštinink*"
    ),
    "culture": (
        "koncert* parod* film* paveiksl* roman* knyg* eilėrašt* dain* premjera režisier* premij* laureat* apdovanojim* paskait* festival* vertim* "
        "skaito dainuoja groja galerij* dailinink* rašytoj* poet* daininink* atminim*"
    ),
    "stays": ("išlipo grįžo_atgal liko lieka sienos_nekirto tebekali neutral* tebėra"),
    "expert": ("analitik* ekspert* sociolog* politolog* savanor* psicholog* advokat* teisinink* ekonomist* dėkojo laukė"),
    "couple": ("sutuoktiniai pora sutuoktinius sutuoktinių porą dvyniai dvynius"),
    "candidate": "kandidat*",
    "kin": (
        "konsul* nuncij* kardinol* arkivyskup* europarlamentar* "
        "jo_advokat* jos_advokat* sūnus sūnaus dukra duktė dukters mama motina motinos tėvas tėvo sesuo sesers brolis brolio našlė žmona "
        "žmonos vyras draugė draugas kolega teta dėdė"
    ),
    "entity_listed": "įmonių",
    "until": "iki",
    "them": "visus juos",
    "detain": "sulaikė sulaikyti",
    "selftopic": "švelninim* nuolaid* atšilim*",
    "gov": "vyriausyb* ministr* prezident*",
    "town": (
        "brestas breste bresto mogiliav* vitebsk* baranovič* babruisk* orša oršos oršoje polock* naujapolock* žodin* lyda lydoje lydos ašmen* "
        "pinsk* slucke gardinas"
    ),
    "ours": (
        "belšina* belkommunmaš* gomselmaš* keramin* belorusneft* belneftechim* belgazprombank* belagroprombank* "
        "minskas minsko minską minskui minsku gardinas gardino gardine gardiną brestas bresto breste brestą gomelis gomelio gomelyje vitebsk* "
        "mogiliov* bobruisk* baranovič* pinsk* polock* orša oršos oršoje oršą lyda lydos lydoje lydą slonim* mozyri* žodin* šklov* ivacevič* "
        "novopolock* soligorsk* naugarduk* ašmen* vileik* molodečn* maladečin* volodark* okrestin* belaz* belsat* naujapoloc* smurgain* slucke "
        "slucko asipovič* "
        "viasna lukašenk* cichanousk* medinink* šalčinink* belaruskali* belavia naftan* belavia* belinvestbank* lavorišk* minsk* statkevič* "
        "bialiack* kalesnikav* losik* baltarus* belarusbank* minske gomel* gardin*"
    ),
    "euphemism": "ekstremi*",
    "with": "su",
    "together": "kartu_su",
    "outof": "iš",
    "sothat": "kad",
    "pardon:past": (
        "suteikė_malonę suteikta_malonė malonė_suteikta suteikęs_malonę pasigailėjo suteikė_~_malonę malonę_suteikė malonės_sulaukė "
        "sulaukė_malonės pasigailėjo_# atleido_nuo_bausmės malonė_buvo_suteikta malonė_~_suteikta dovanojo_bausmę dovanojo_~_bausmę "
        "pasirašė_malonės pritaikė_malonę"
    ),
    "pardon:pres": "suteikia_malonę",
    "pardon:fut": "suteiks_malonę suteiks_~_malonę pasigailės",
    "pardon:noun": "malonė malonės malonę malone malonei malonės_dekret* malonės_akt*",
    "free:past": (
        "paleistos_į_laisvę paleisti_į_laisvę paleistas_iš paleista_iš paleidęs paleidusi iš_kalėjimo_išėjo iš_kolonijos_išėjo laisvėje_atsidūrė "
        "išėjo_iš_įkalinimo "
        "išleista išleido išleisti išėjo_į_laisvę paleido paleisti paleista paleistas paleistos išlaisvino išlaisvinti išlaisvinta išlaisvintas "
        "išėjo_iš_kalėjim* išėjo_iš_koloni* išėjo_~_į_laisvę paleistas_į_laisvę paleido_į_laisvę išleistas atgavo_laisvę atgavę_laisvę "
        "laisvę_atgavo grįžo_į_laisvę paliko_kalėjim* paliko_koloni* paliko_~_kalėjim* išvadav* išlaisvintos išlaisvinę yra_laisvas yra_laisva "
        "yra_laisvi jau_laisvas jau_laisva jau_laisvėje jau_laisvi"
    ),
    "free:part": "paleistų paleistųjų išlaisvintų paleistiems paleistieji išlaisvintieji išlaisvintiems paleistiesiems",
    "free:pres": "paleidžia išlaisvina",
    "free:fut": "paleis išlaisvins bus_paleist*",
    "free:inf": (
        "paleisti_<prison> išlaisvinti_<prison> paleisti_visus išlaisvinti_visus paleisti_<people> išlaisvinti_<people> būtų_paleisti paleisti_# "
        "išlaisvinti_# paleisti_dar išlaisvinti_dar išvežti_#"
    ),
    "free:noun": "paleidim* išlaisvinim*",
    "out": ("laisvėje jau_laisvi laisvėje_! pagaliau_laisv*"),
    "deport:past": (
        "išvežė išvežti ištrėmė ištremti deportavo deportuoti išsiuntė išvežta išvežti_į išvežtas ištremta ištremtas ištremti_į deportuota "
        "deportuotas išsiuntė_iš išvarė išgabeno išgabenta perkėlė_į išskraidino"
    ),
    "deport:noun": "deportacij* išvežim*",
    "arrive": "atvyko atvežti atvežta atvežė kirto pasiekė priėmė",
    "handover:past": ("perdavė perduoti grąžino sugrąžino atidavė perduotas perduota perduotos perdavusi grąžinti atiduoti"),
    "swap:noun": "apsikeitim* mainai mainų",
    "amnesty": "amnesti*",
    "decree": "dekret* įsak*",
    "sign": "pasirašė pasirašytas",
    "rearrest": (
        "atsisakė_išvykti atsisakė_kirsti vėl_kalėjime vėl_kolonijoje atsisakė_palikti vėl_suimtas vėl_suimti vėl_suimta vėl_sulaikyt* "
        "atsisakė_išvažiuoti atsisakė_vykti grįžo_į_koloniją grąžintas_į_koloniją vėl_už_grotų vėl_suėmė vėl_areštuot* vėl_įkalint* vėl_įkalino "
        "vėl_sulaikė vėl_pasodino vėl_pasodint* iš_naujo_suimt* iš_naujo_sulaikyt* pakartotinai_sulaikyt* pakartotinai_suimt* grąžino_į_koloniją "
        "grąžino_į_kalėjimą grąžintas_į_kalėjimą grąžinta_į_kalėjimą grąžinta_į_koloniją grąžinti_į_kalėjimą sugrąžintas_į sugrąžinta_į "
        "sugrąžino_į atgal_į_kalėjimą atgal_į_koloniją už_grotų_vėl vėl_vienutėje vėl_kameroje vėl_tardymo išlipo_iš_autobuso išlaipin* išlaipino "
        "išlaipintas nuėjo_atgal pasuko_atgal apsisuko grįžo_į_baltarusij* atsisakė_kirsti_sieną atsisakęs_išvykti atsisakiusi_išvykti "
        "atsisakiusį_išvykti atsisakė_deportacij* atsisakė_tremties nesutiko_išvykti nenorėjo_išvykti atsisakė_lipti malonė_atšaukta "
        "malonę_atšaukė atšaukė_malonę atšauktas_malonės atšaukė_paleidim* atšauktas_paleidim* atšaukė_perdavim* atšaukta_perdavim*"
    ),
    "neg": "ne nėra niekas be nė nei nė_vienas niekada nebus nebuvo nebūtų nebebus",
    "will": "bus ketina",
    "may": "gali galėtų galbūt galimai",
    "if": "jei jeigu tada_,_kai tik_kai tik_tada kai_tik",
    "plan": (
        "planuoja ketina žada žadėjo derasi svarsto tikisi rengiasi pasiruoš* svarstys pažadėjo žada_paleisti ruošiasi rengia svarstoma "
        "planuojama numatoma numatyta gali_būti derėsis siūlo grasina grasino pagrasino užsiminė mąsto galvoja ketinama ruošiamasi planuojami "
        "planuojamas planuojamą planas planai planus planų ketinimas ketinimai ketinimus žadama žadėjo_paleisti pažadas pažadą pažadai pažadus "
        "pažadėta pažadėti įsipareigojo įsipareigoja derybos derybas derybų derybose derybomis deramasi tariamasi tarėsi svarstomas svarstomi "
        "svarstė svarstyti ruošiama ruošiamas rengiama rengiamas rengiamasi rengimas artimiausiu_metu artimiausiomis artimiausias artimiausią "
        "netrukus greitai greitu_metu kita_grupė kitą_grupę kitos_grupės kitos_bangos kita_banga dar_vienos_grupės dar_vieną_grupę "
        "dar_viena_grupė tikimybė tikėtina numato numatė prognozuoja pasiūlė pasiūlymas pasiūlymą siūloma sąrašas_parengtas sąrašas_yra "
        "laukiama_autobus* laukia_autobus* malonės_prašym* malonės_komisij*"
    ),
    "discuss": "aptar* kalbėjo_apie derybos derybų",
    "hope": (
        "tikisi nori vili* tikimasi tikimės tikiuosi tikėjosi tikėtis viltis viltį vilties viltys norėtų norėjo norime norima noras svajoja "
        "svajojo meldžiasi meldėsi"
    ),
    "demand": (
        "reikalauja ragina paragino kviečia prašo turi reikalauti reikalavo ragindam* sieks siekia siekti kvietė paprašė prašė būtina privalo "
        "turėtų reikalauta reikalaujama reikalaujame reikalavimas reikalavimą reikalavimai reikalavimus reikalavimu reikalaudam* pareikalavo "
        "pareikalauti pareikalaus raginame raginu raginti ragino raginama raginimas raginimą raginimai paragins paraginta ragindama kviečiame "
        "kviesti pakvietė prašome prašau prašyti prašymas prašymą prašymu prašymai paprašys prašoma prašydam* maldauja maldavo maldauti peticija "
        "peticiją peticijos parašai parašų parašus pasirašė_laišką rezoliucij* atviras_laiškas atvirame_laiške atvirą_laišką kreipimas* "
        "kreipimąsi kreipėsi kreipiasi siekiame sieks_išlaisvin* pasisako_už stoja_už kovoja_už kampanij* protesto_akcij* mitingas mitinge piket* "
        "ultimatum* sąlyga sąlygą sąlygos turime turi_išeiti turi_grįžti turi_būti_paleist* privalo_būti privalo_paleisti nedelsiant besąlyg* "
        "besąlygiškai kol_nebus kol_neišeis kol_nepaleis kol_visi spaudžia spausti spaudimas primygtinai užtaria užtarė užtarimas"
    ),
    "deny": (
        "neigia paneigė neketina neplanuoja nesvarsto nenori nesiruošia neatšauks nepanaikins nesušvelnins atmetė atmeta nepritaria nepritarė "
        "prieštarauja atsisakė_paleisti per_anksti neplanuojama nesiūlo vetavo veto neigė dar_anksti nesutinka nekeis prieš_sankcijų_švelninim* "
        "prieš_~_panaikinim* prieš_~_švelninim* nemato_pagrindo nemato_priežas* nėra_pagrindo nėra_priežas* ne_dabar ne_šiemet neatnaujins neleis "
        "neatidarys nesvarstys netaikys neatnaujina neigiama paneigta paneigia paneigti paneigimas atsisako atsisakė_atleisti atsisakyta "
        "nebus_paleist* nebus_atleist* nebepaleis nepaleis nepaleido nepaleistas nepaleista nepaleisti neišleis neišleido nebus_malonės "
        "jokios_malonės jokios_amnestijos nebus_amnestijos jokių_mainų nebus_mainų nesiderės nesidera nesiderama neprekiauja neprekiaus neprašė "
        "neprašėme niekada_neprašė nėra_sąrašo sąrašo_nėra datų_nėra datos_nėra nėra_datos nepatvirtino nepatvirtina nepatvirtinta nepasiekta "
        "nepavyko atmesta atmestas atmestas_prašymas prašymą_atmetė malonės_prašymas_atmestas neatleido nesuteikė_malonės nesulaukė nesulauk*"
    ),
    "rumour": (
        "gandai gandų nepatvirtint* gandas gandus gandais gandams gandą gandų_apie kalbama_kad kalbos kalbų šnabždamasi esą tariamai neva "
        "neoficial* neoficialiai anoniminis anoniminiai anoniminių spekuliuojama spekuliacij* nepatvirtintais nepatvirtintomis"
    ),
    "decide": "nusprendė nutarė nurodė",
    "report": "pranešė paskelbė patvirtino sakė pareiškė padėkojo",
    "follow": "už_tai paleidus po_to_kai mainais_į po_paleidimo po_to mainais dėkodam* reaguodam* po_malonės komentuodam*",
    "after": "po kai",
    "rel": "kurie kuris kuri kurių",
    "that": "kad",
    "but": "bet tačiau o",
    "and": "ir bei",
    "or": "ar arba",
    "separate": "atskirai be_to",
    "already": "jau",
    "say": "pranešė sakė teigė rašo skelbia pareiškė patvirtino pabrėžė",
    "according": "pasak anot remiantis",
    "role": "prezident* ministr* premjer* pasiuntin* ambasador* atstov* pavaduotoj* pirminink* prokuror* patarėj* žmona vyras lyder*",
    "people:person": "žmogų žmogus žmonių žmonės žmones žmonėms asmenų asmenys asmenis asmenims",
    "people:political": (
        "politinių_kalinių politiniai_kaliniai politinius_kalinius politiniams_kaliniams politinis_kalinys politini*_kalin* "
        "politiniais_kaliniais politinė_kalinė politinės_kalinės sąžinės_kalin* politkalin*"
    ),
    "people:prisoner": (
        "kalinys kaliniai kalinių kalinius kaliniams įkait* įkalint* kalin* kalinę kalinės kalines kalinė įkalintus įkalinti įkalintųjų suimtųjų "
        "suimtieji kaliniais"
    ),
    "people:convict": "nuteist* nuteistajam nuteistiesiems nuteistuosius nuteistųjų nuteistieji",
    "people:foreigner": "užsienie*",
    "people:citizen": "piliet* piliečių piliečiai piliečius",
    "people:worker": (
        "medikų medikams gydytojų gydytojams dėstytojų profesorių studentų studentams darbininkų šachtininkų profsąjungininkų rašytojų poetų "
        "menininkų muzikantų aktorių režisierių programuotojų inžinierių buhalterių verslininkų teisininkų advokatų pensininkų ūkininkų "
        "vairuotojų_<prep> geležinkeliečių sportininkų tikinčiųjų protestantų katalikų baptistų motinų motinoms mamų tėvų sūnų dukterų ligonių "
        "neįgaliųjų šeimų šeimoms sielų piliečiams savanorių istorikų sociologų ekonomistų anarchistų fotografų mokslininkų laimingųjų išėjusių "
        "išėjusiųjų išvarytųjų paleistų atvykusiųjų sugrįžusiųjų gydytojai studentai rašytojai motinos profsąjungininkai "
        "mokytoj* gydytoj* chirurg* odontolog* medik* slaugytoj* inžinier* programuotoj* suvirintoj* elektrik* mašinist* kalnaka* statybinink* "
        "vairuotoj* vilkik*_vairuot* taksist* ūkinink* virėj* kepėj* kirpėj* buhalter* pardavėj* bibliotekinink* architekt* dizainer* fotograf* "
        "režisier* aktor* rašytoj* vertėj* istorik* filolog* profesor* dėstytoj* doktorant* moksleiv* mokini* student* pensinink* verslinink* "
        "ledo_ritulinink* futbolinink* sportinink* smuikinink* pianist* dirigent* poet* daininink* dailinink* menininkų muzikant* katalik* "
        "protestant* baptist* tikinč* vienuol* diakon* dvasinink* pastor* paaugl* nepilnameč* šalinink* tautieč* savanor* geležinkelinink* "
        "auklėtoj* sodinink* psicholog* chemik* fizik* seseris seserys seserų broliai brolius brolių dvyn* disident* kurjer* padavėj* pilot* "
        "bitinink* profsąjung*"
    ),
    "leftout": ("neatvyko neatvažiavo niekas_neatvyko niekas_nebuvo tarp_jų_nėra nebuvo_sąraše nėra_sąraše"),
    "doubted": ("melas nepagrįst* klaidingas klaidingai apsirikta apsiriko sena_nuotrauka senas_įrašas pokštas"),
    "waits": ("laukia laukiame laukiama laukė"),
    "deadline": ("iki_kalėdų iki_velykų iki_metų_pabaigos iki_vasaros iki_rudens"),
    "people:woman": "moter* moterų moterims",
    "people:man": "vyras vyrai vyrų vyrams vyrus",
    "people:clergy": "kunig*",
    "people:journalist": "žurnalist* aktyvist* žurnalistę žurnalistė blogeris blogerį mokytoj* redaktor*",
    "people:pow": "belaisv* karių kariai kareiv*",
    "people:detainee": "migrant*",
    "single": (
        "mokytojas mokytoja gydytojas gydytoja slaugytoja inžinierius programuotojas vairuotojas vairuotoją ūkininkas buhalterė bibliotekininkė "
        "architektas fotografas režisierius aktorius aktorė rašytojas rašytoja vertėja vertėjas istorikas profesorius dėstytojas dėstytoja "
        "studentas studentė studentą moksleivis pensininkas pensininkė poetas poetė dainininkė dailininkas dailininkė muzikantas smuikininkė "
        "pastorius vienuolis vienuolė dvasininkas kunigą verslininkas anarchistas tinklaraštininkas aktyvistą aktyvistę pilietį pilietę lietuvį "
        "latvis ukrainietis vokietis japonas australas močiutė gynėjas teisių_gynėjas "
        "pilietis pilietė politinis_kalinys žurnalistas žurnalistė aktyvistas aktyvistė kalinys kalinė kunigas opozicionierius opozicionierė "
        "politikas redaktorė redaktorius advokatas advokatė lietuvis lietuvė baltarusis baltarusė amerikietis lenkas"
    ),
    "political": "politini* ekstremizm* ekstremist* represij* opozicij* įkait* malon*",
    "prison": "kalėjim* kolonij* įkalin* grot*",
    "among": "tarp_jų iš_jų tarp_<people> jų_<prep> tarp_kurių iš_kurių įskaitant tarp_paleistų tarp_išlaisvintų",
    "list": "sąraš*",
    "more": "dar kitų kiti kitais kitomis kitus kitas kitos kitiems likusių likusieji likusiais",
    "-free": (
        "atleist* paleis*_gamykl* paleis*_eksploatac* paleis*_raket* paleid*_raket* paleis*_gyvūn* paleido_balion* paleis*_balion* "
        "paleidim*_rinką išleido_leidim* išleido_knyg* išleido_įsak* išleido_pareiškim* išleido_rekomend*"
    ),
    "held": (
        "lieka kalinama kalinami įkalinti tebėra laikoma už_grotų kali kalinčių kalėjime kalėjimuose tebekalinama tebekalinami tebekali laikomi "
        "laikomų įkalinta sąraše_yra sąraše_# už_grotų_yra už_grotų_tebėra už_grotų_lieka tebelaikom* skaičiuoja kalinių_skaičius pripažįsta"
    ),
    "recognised": "pripažin*",
    "sentenced": "nuteisė",
    "total": "iš_viso viso",
    "sofar": (
        "nuo_metų_pradžios šiemet nuo_sausio per_šiuos_metus nuo_to_laiko iki_šiol per_pusmetį nuo_žiemos per_metus per_pastaruosius per_šį_laiką "
        "per_tą_laiką per_visą_laiką per_pirmąjį_pusmetį per_dvejus_metus per_mėnesį per_ketvirtį iš_viso_nuo iš_viso_per šiais_metais šįmet "
        "iki_šios_dienos iki_šiandien ligi_šiol nuo_tada nuo_to_karto"
    ),
    "since": "nuo",
    "period": "per_metus per_pastar*",
    "now": "dabar šiuo_metu",
    "bound:least": "daugiau_nei daugiau_kaip ne_mažiau mažiausiai bent per virš daugiau_negu ne_mažiau_kaip bent_jau",
    "bound:about": "apie maždaug beveik",
    "bound:most": "ne_daugiau iki",
    "percent": "proc procent*",
    "age": "metis metų_amžiaus",
    "yearword": "metai metų metais m",
    "unit:year": "metai metus metų",
    "unit:month": "mėnuo mėnes* mėnesį",
    "unit:week": "savait*",
    "unit:day": "diena dieną dienas dienų",
    "unit:hour": "valand*",
    "money": "eurų dolerių",
    "label": "straipsn* str nr licencij*",
    "prep": "į iš su už po per apie dėl nuo iki be prie",
    "was": "buvo yra tai",
    "daymark": "d",
    "offset:0": "šiandien",
    "offset:-1": "vakar",
    "offset:1": "rytoj",
    "agobefore": "prieš",
    "few": "kelias kelis",
    "last": "praeit* praėjus*",
    "this": "šį šią šiais šio",
    "next": "kitą kitais",
    "earlier": "anksčiau",
    "recent": "neseniai",
    "then": "tada tuomet primin*",
    "sameday": "tą_pačią_dieną",
    "weekend": "savaitgal*",
    "future": "netrukus greitai",
    "permit": "leido leista leidžia leidžian* leis įteisin*",
    "admit": "atnaujino atnaujina atnaujinti įsileido atverti_rinką atverti_uost*",
    "delist": ("nebėra_sąraš* nebefigūruoja nebeįtraukt* išbraukiam* pašalinam* dingo išnyko pašalin* išbrauk* išbraukt* išėm* išim*"),
    "forbid": "uždraudė uždrausta draudžia uždraus uždrausti",
    "listing": (
        "pateko_į_~_sąraš* papildė_~_sąraš* įrašė_į_~_sąraš* turtas_įšaldyt* atsidūrė_~_sąraš* įtraukė_~_į_~_sąraš* įtraukti_~_į_~_sąraš* "
        "išplėtė_sąraš* sankcijas_taiko_# draudimas_atvykti_# "
        "įtraukė_į_~_sąraš* įtraukti_į_~_sąraš* paskelbė_~_sankcij* įvedė_~_sankcij* pritaikė_~_sankcij* įšaldė_~_turt* įtraukė_į_sąraš* "
        "įtraukta_į_sąraš* įtraukti_į_sąraš* įtraukta_į_~_sąraš* sankcijas_įvedė sankcijos_pritaikytos pritaikė_sankcij* įvedė_sankcij* "
        "paskelbė_sankcij* įšaldytas_turtas įšaldytas_~_turtas nubaudė_sankcij* sankcijas_# naujas_juodasis_sąraš* naujas_sankcijų_sąraš* "
        "naujos_pavardės"
    ),
    "agree": "susitarė sutarė pritarė_ambasador* ambasadoriai_pritarė sutarė_dėl susitarė_dėl pritarė",
    "notyet": (
        "dar_nepaskelbt* sprendimo_dar sprendimas_dar_nepriimt* bus_paskelbt* bus_skelbiam* dar_nepaskelb* paskelbimas_numat* artimiausiomis_dienomis"
    ),
    "draft": "projektas projekto projekte projektą pasiūlym* siūlo pasiūlė",
    "agency": "ofac iždo iždas finansų_departament* sdn iždo_departament* prekybos_departament*",
    "power:US": (
        "vašingtono vašingtone jav_iždas jav_prezident* jav_senat* jav_kongres* amerikiečiai amerikiečių valstybės_departament* "
        "baltuosiuose trampas trampo trump trumpas valstijos "
        "ofac sdn iždo iždas baltieji_rūmai baltųjų_rūmų jungtin*_valst* bendroji_licencij* bendrąją_licencij* jav trumpo vašington* "
        "finansų_ministerija_jav amerikieč* vašingtonas"
    ),
    "power:EU": (
        "briuselis briuselyje briuselio europos_parlament* es_šal* es_valstyb* es_ministr* europos_sąjunga europos_sąjungos "
        "es_teisingumo_teism* es_bendrasis_teism* bendrasis_teismas europarlament* es_užsienio "
        "es_taryb* europos_komisij* europos_sąjung* bendrij* kallas briusel* taryba tarybos es europos es_ambasador* europos_taryb* sąjung*"
    ),
    "power:UK": (
        "londono londone londoną didžiosios_britanijos didžiojoje_britanijoje jungtinės_karalystės jungtinėje_karalystėje britų_vyriausyb* "
        "ofsi "
        "jungtin*_karalyst* londonas britanij* didžioji_britanija britai britų jungtinė_karalystė"
    ),
    "power:CA": ("otavoje otavos kanadoje kanadą kanadai kanad* otav* kanada kanados otava kanadieč*"),
    "power:CH": ("šveicarijos_vyriausyb* berne šveicarijos šveicarij* bernas šveicarai šveicarija"),
    "power:UA": ("kyjivas kyjive kijevas kijevo kijeve ukrainos_prezident* zelenskis zelenskio zelensk* kyjiv* ukraina"),
    "power:PL": ("varšuvos varšuvoje lenkijos_vid* tusko lenkijoje lenkiją tuskas lenkijos_vyriausyb* lenkija lenkijos varšuv* varšuva lenkai"),
    "power:LT": (
        "vilniaus vilniuje nausėda nausėdos prezidentūra prezidentūros vrm užsienio_reikalų_ministerij* kondratovič* šimonyt* muitinė "
        "ruginien* budr* vsat pasieniečiai vidaus_reikalų_ministr* lietuvos_vyriausyb* seime seimas seimo vyriausybė vyriausybės lietuva "
        "lietuvos vilnius pasienio_tarnyb* konservatoriai"
    ),
    "power:LV": ("rygos rygoje latvijoje latviją latviai latvijos_vyriausyb* latvija latvijos ryga"),
    "trade": (
        "import* pirk* eksport* tranzit* sandori* sandor* operacij* mokėjim* prekyb* vežim* gabenim* įvežim* atvykim* pervedim* eksportuoti "
        "importuoti importą importas mokėjimai krovin* skrydž*"
    ),
    "byactor": "minskas baltarusija lukašenka",
    "counter": "kontrsankcij* atsakomosi* atsakydam* nedraugišk*",
    "recall": (
        "primename priminė primena primenama priminti prisimena prisiminė prisimindam* ankstesn* ankstesnė_grupė praėjusį_kartą paskutinį_kartą "
        "anksčiau_paleist* nuo_išlaisvinim* nuo_paleidim* po_vakarykščio po_vakarykštės po_rugsėjo po_gruodžio po_kovo po_birželio po_lapkričio "
        "po_spalio po_paleidim*"
    ),
    "react": "komentuoja komentavo pasmerkė kritikuoja klaida apgailestauja dėkoja padėkojo abejoja aiškina apskund* skundžia",
    "analysis": "kodėl ką kaip kas kiek apžvalga analizė",
    "reprint": "perspausdin*",
    "hedge": "jei jeigu su_sąlyga neatmet* tik_po tik_kai jei_tik priklauso",
    "crossing:PL": "bobrovnik* terespol* kuznic* polovc* slavatyč*",
    "crossing:LT": "medinink* šalčinink* lavorišk* raigard* tverečiaus",
    "crossing:LV": "paternieki* paternieki terechov*",
    "envoy": "coale* trump* pasiuntin* baltieji_rūmai įgaliotin*",
    "further": "tolesni* kit* likusi*",
    "whether": "ar",
    "-deny": "neatmet*",
    "t:other": (
        "fanier* bald* granul* padang* mikroelektronik* elektronik* staklės stakles staklių obligacij* valstybės_skol* amoniak* karbamid* "
        "geležinkel* tabako alkohol* prabangos dron* bepilot* cement* stikl* plien* aukso auksas prekių dvejopo_naudojim* mašin*_gamykl* "
        "traktor* technologij* "
        "ginkl* medien* dvejop* azot* tabak* kripto* chemikal*"
    ),
    "keep": "liks išliks lieka neatidarys neatvers neatšauks nepanaikins",
    "emergency": "nepaprast*_padėt*",
    "announces": "anonsavo",
    "ruler": "lukašenka",
    "firm": ("koncern* gamintoj* tarpinink* tiekėj* juridin*_asmen* subjekt* įmon* bendrov* organizacij* gamykl*"),
    "ineffect": "įsigaliojo pirmieji_automobil* nuo_vidurnakčio įsigalioja galioja_nuo",
    "no": "jokių jokios",
    "we": "mes mūsų",
    "revoke": ("atšaukė atšaukta panaikino panaikinta atėmė atimta nutraukė stabdo sustabdė atšauk* panaikin* atsiėm* sustabd* nutrauk* anuliav*"),
    "restore": "atnaujin* grąžin*",
    "veto": "veto",
    "vote": "nubalsavo balsavo",
    "sanction": "sankcij* ribojam*_priemon* ribojamosi*_priemon*",
    "restriction": (
        "ribojim* apribojim* draudim* priemon* suvaržym* embargas embargo apribojimai apribojimus ribojimai ribojimus draudimas draudimą blokad*"
    ),
    "sanctionlist": "sankcij*_sąraš* juod*_sąraš* į_sąraš* iš_sąraš* iš_juodojo sdn sąraš*_įtrauk* baltarus*_sąraš* sąraš*_baltarus*",
    "licence": (
        "leidimu išimtis išimtį išimties bendroji_licencija licencija licenciją atidėjim* licencij* leidim* leidimas leidimą leidimo leidimai išimt*"
    ),
    "lift:past": (
        "grąžino_licencij* grąžino_~_licencij* grąžino_leidim* išdavė_leidim* išdavė_~_leidim* išdavė_licencij* išdavė_~_licencij* "
        "gavo_licencij* gavo_~_licencij* gavo_leidim* gavo_~_leidim* padarė_išimt* padarė_~_išimt* patvirtino_išimt* patvirtino_~_išimt* "
        "pritarė_išimč* nebėra_sąraše nebėra_~_sąraše nebėra_~_sankcij* nebe_sankcij* nebetaikomi nebetaikomas nebegalioja_draudim* "
        "atvėrė_rinką atvėrė_~_rinką išėmė_iš išimta_iš išimtas_iš išimtos_iš išimti_iš išbrauktas_iš pašalintos_iš pašalintas_iš "
        "atleido_nuo_sankcij* atleista_nuo_sankcij* atšaukė_sankcij* atšaukė_~_sankcij* atšaukti_apribojim* nuėmė_sankcij* "
        "panaikinti_apribojim* pratęsė_licencij* pratęsė_~_licencij* išplėtė_licencij* išplėtė_~_licencij* atlaisvino_apribojim* atblokuot* "
        "atšaldyt* atšaldė suspendavo sušvelnintas sušvelninti sušvelnėjo leidusi leidęs vėl_leido vėl_leidžia žengė_nuolaid* "
        "padarė_nuolaid* "
        "panaikino panaikinta panaikintos panaikinti panaikintas atšaukė atšaukta atšauktos atšauktas sušvelnino sušvelninta sušvelnintos išbraukė "
        "išbraukta išbrauktas išbrauktos leido leista sustabdė sustabdytos atblokavo atlaisvino įteisino nuėmė nebegalioja neteko_galios "
        "netenka_galios nebetaikomos nebetaiko pašalino pašalinta pašalintas atnaujino dingo išnyko palengvino panaikintas_draudim* išbraukė_iš "
        "išbraukta_iš išbraukti nuimtos nuimta nutraukė_sankcij* baigė_galioti nustojo_galioti nebegalios atlaisvintos leidžiama suteikė_leidim* "
        "nebėra_sąraš* panaikinusi sušvelninę atvėrė_kelią atveria_kelią atvėrė_duris"
    ),
    "lift:pres": (
        "išduoda_licencij* išduoda_leidim* daro_išimt* daro_nuolaid* atveria_rinką atšaukiama naikina_sankcij* nuima_sankcij* "
        "atleidžia_nuo_sankcij* leidžiami leidžiamas leidžiamos nebetaiko_sankcij* atblokuoja atšaldo grąžina_licencij* pratęsia_licencij* "
        "išplečia_licencij* dingsta_iš_sąraš* "
        "panaikina atšaukia švelnina sušvelnina leidžia išbraukia naikina atnaujina leidžianti leidžiantis leidžiančią leidžiančios pašalina nuima "
        "atlaisvina stabdo_sankcij* suteikia_leidim* palengvina atšaukiamos atšaukiamas panaikinamos panaikinamas švelninamos naikinamos naikinamas "
        "stabdomos_sankcij* išbraukiam* leidžiama"
    ),
    "lift:fut": (
        "išduos_licencij* išduos_leidim* padarys_išimt* atblokuos bus_išbraukt* bus_pašalint* bus_leidžiam* pašalins atlaisvins nebetaikys "
        "švelnės bus_nuimt* bus_panaikinta "
        "panaikins atšauks sušvelnins išbrauks leis švelnins nuims bus_panaikint* bus_atšaukt* bus_sušvelnint* neatšauks"
    ),
    "lift:inf": (
        "išduoti_licencij* išduoti_leidim* padaryti_išimt* atblokuoti atšaldyti grąžinti_licencij* leisti_vežti leisti_skraid* "
        "daryti_nuolaid* nutraukti_sankcij* sustabdyti_draudim* "
        "panaikinti atšaukti sušvelninti švelninti leisti išbraukti naikinti atnaujinti nuimti sustabdyti_sankcij* atlaisvinti pašalinti "
        "suteikti_leidim* išbraukti_iš leisti_tranzit* palengvinti atverti_rinką atverti_uost*"
    ),
    "lift:noun": (
        "panaikinim* atšaukim* švelninim* sušvelninim* išbraukim* palengvinim* atšilim* nuėmim* nuolaid* lengvat* atlydys atlydž* leidimas_tranzit* "
        "sankcij*_pabaig* pabaig*_sankcij* draudim*_pabaig*"
    ),
    "impose:past": (
        "grąžino_draudim* grąžino_~_draudim* atšaukė_licencij* atšaukė_~_licencij* atėmė_licencij* atėmė_leidim* nepratęsė_licencij* "
        "panaikino_licencij* panaikino_leidim* sustabdė_tranzit* sustabdė_import* sustabdė_krovin* stabdo_krovin* stabdo_tranzit* "
        "pateko_į_sąraš* pateko_į_~_sąraš* pateko_į_sankcij* papildė_sąraš* papildė_~_sąraš* išplėtė_sąraš* įrašė_į_sąraš* įrašė_į_~_sąraš* "
        "turtas_įšaldyt* sąskaitos_įšaldyt* įšaldytos_sąskait* vėl_uždraud* vėl_uždraust* vėl_draudžiam* draudimas_galioja_nuo nubaudė "
        "smogė nukirto prisijungė_prie_draudim* perėmė_sankcij* perėmė_es pasirašė_sankcij* paskelbė_sąraš* įtraukti_į_juod* "
        "atsidūrė_sąraš* atsidūrė_~_sąraš* "
        "įvedė įvesta įvestos įvestas pritaikė pritaikyta pritaikytos paskelbė_sankcij* paskelbė_~_sankcij* išplėtė išplėsta išplėstos įtraukė "
        "įtraukta įtraukti įtrauktas uždraudė uždrausta sugriežtino sugriežtintos papildė papildyta prisijungė_prie_~_sankcij* "
        "prisijungė_prie_sankcij* priėmė_~_sankcij* patvirtino_~_sankcij* priėmė_~_paketą įšaldė įšaldytas skyrė_sankcij* įšaldė_~_turt* "
        "įšaldytas_turtas įšaldytas_~_turtas įtraukė_į_sąraš* įtraukta_į_sąraš* įtraukta_į_~_sąraš* nubaudė_sankcij* skyrė_~_sankcij* "
        "paskelbtos_sankcij* draudimas_įsigaliojo išplėtė_sankcij* įšaldė_turt* uždraustas uždraustos uždrausti_<trade> priėmė_paketą "
        "patvirtintas_~_paketas priimtas_~_paketas prisidėjo_prie_sankcij* prisijungė_prie atsakė_sankcijomis atsakė_~_sankcijomis "
        "sureagavo_sankcijomis smogė_sankcijomis grąžino_sankcij* grąžino_~_sankcij*"
    ),
    "impose:pres": (
        "atšaukia_licencij* atima_licencij* grąžina_draudim* stabdo_import* patenka_į_sąraš* patenka_į_~_sąraš* papildo_sąraš* "
        "plečia_sąraš* baudžia perima_sankcij* įrašo_į_sąraš* kerta įšaldo "
        "įveda taiko plečia draudžia įtraukia griežtina skelbia_sankcij* prisijungia išplečia įvedamos įvedamas taikomos_nauj* įtraukiami "
        "įtraukiama draudžiama draudžiamas draudžiami"
    ),
    "impose:fut": (
        "atšauks_licencij* atims_licencij* grąžins_draudim* sustabdys_tranzit* pateks_į_sąraš* papildys_sąraš* įšaldys_turt* nubaus perims "
        "įves pritaikys uždraus išplės įtrauks sugriežtins taikys įšaldys uždrausime skirs_sankcij* būtų_uždraust* bus_uždraust* bus_įvest*"
    ),
    "impose:inf": (
        "atšaukti_licencij* grąžinti_draudim* grąžinti_sankcij* sustabdyti_tranzit* papildyti_sąraš* įrašyti_į_sąraš* nubausti "
        "stiprinti_sankcij* didinti_spaudim* išplėsti_sąraš* "
        "įvesti taikyti išplėsti plėsti uždrausti griežtinti sugriežtinti įtraukti įšaldyti skirti_sankcij* nustatyti_sankcij* įrašyti_į"
    ),
    "impose:noun": (
        "licencij*_atšaukim* licencij*_panaikinim* draudim*_grąžinim* sankcij*_grąžinim* įvežimo_draudim* eksporto_draudim* "
        "sąraš*_papildym* naujas_paket* naujos_priemon* įtraukim*_į_sąraš* "
        "įvedim* naujos_sankcijos naujų_sankcijų naujas_sankcijas naujas_paketas naujas_paketą naujus_ribojimus išplėtim* griežtinim* "
        "sugriežtinim* importo_draudim* nacionalines_sankcijas nacionalinės_sankcijos papildomas_sankcijas papildomos_sankcijos sankcijų_paket*"
    ),
    "extend:past": (
        "dar_metams dar_vieniems_metams dar_pusmečiui dar_pusei_metų dar_šešiems_mėnesiams dar_mėnesį dar_mėnesiui dar_tris_mėnesius "
        "dar_trims_mėnesiams pratęstas_dar pratęsimą_patvirtino patvirtino_pratęsim* pratęsiamas pratęsiamos "
        "pratęsė pratęsta pratęstos pratęstas prailgino pratęsusi pratęsti_dar prailgintos"
    ),
    "extend:pres": ("pratęsiama pratęsiami pratęsia"),
    "extend:fut": "pratęs",
    "extend:inf": "pratęsti",
    "extend:noun": "pratęsim*",
    "transit": "tranzit* uost* vežti vežim* gabenti gabenim*",
    "port:LT": "klaipėd*",
    "nation:BY": "baltarusišk*",
    "head": "vadovas vadovą vadovo vadovybė direktorius direktorių",
    "-follow": "už_tai",
    "goods": "prieglobst* greičio",
    "land:past": "pateko atsidūrė",
    "land:pres": "patenka",
    "land:fut": "pateks atsidurs",
    "putonto:past": "įrašė įrašyta įrašyti",
    "when": "kada",
    "unsaid": "nesako nepasakė nenurodė neaišku nežinoma",
    "explains": "ką_tai_reiškia kas_žinoma reakcija",
    "deceased": "mirusi* mirus*",
    "ends:past": "panaikino atšaukė sutrumpino",
    "owner": "savinink* įkūrėj*",
    "migrant": "migrant* tvora tvoros barjer*",
    "ought": "reikia privalo turi_būti turėtų",
    "gate": "oro_erdvę rinką uostus",
    "cheer": "sveikina palankiai pasveikino",
    "personal": "asmenines_sankcij* individualias_sankcij*",
    "power:IS": "islandij*",
    "power:LI": "lichtenštein*",
    "because": "ryšium_su",
    "likewise": "lygiagrečiai savo_priemon*",
    "concession": "nors",
    "promise": "pažadėjo žadėjo žada",
    "comesinto": "įsigalios įsigalioja",
    "runsout": "baigiasi baigėsi baigsis",
    "stay": (
        "įtakos_neturi lieka_galioti toliau_galioja tebegalioja lieka_galioje ir_toliau_galioja tebėra lieka_uždraust* lieka_uždaryt* lieka_sąraš* "
        "lieka_sankcij* tebėra_uždraust* tebėra_uždaryt* tebėra_sąraš* vis_dar_galioja toliau_taikom* ir_toliau_taikom* tebetaikom* vis_dar_taikom* "
        "vis_dar_draudžiam* išlieka_galioti išlieka_uždraust* išlieka_uždaryt* nepasikeitė nesikeičia niekas_neatšaukė lieka_nepakit*"
    ),
    "package": "paketas paketo paketą",
    "close:past": (
        "uždraudė_važiuoti uždraudė_autobus* uždraudė_eism* užvertas užverti nebeįleidžia nebepriima sustabdė_autobus* sustabdė_judėj* "
        "pakabino_spyną uždarė_sien* draudžia_įvažiuoti "
        "uždarė uždaryta uždarytas uždaryti uždaryt* nebeveikia neveikia nebedirba sustabdė_~_eism* sustabdytas_~_eism* laikinai_uždaryt* "
        "uždaryta_siena nebeįleid* nebepraleid* užvėrė stabdo_eismą sustabdė_eismą užvert*"
    ),
    "close:pres": (
        "nebeįleis stabdo_autobus* draudžia_autobus* užveriam užveriami "
        "uždaro uždaroma uždaromas uždaromi stabdo_~_eism* stabdomas_eism* stabdomas_~_eismas stabdomas_eismas stabdo_traukin* užveria užveriam*"
    ),
    "close:fut": (
        "užvers bus_užvert* bus_uždarom* nebepriims stabdys_eism* uždarys nebeveiks neveiks nebedirbs bus_uždaryt* uždarysime bus_uždaromas"
    ),
    "close:inf": "uždaryti",
    "close:noun": "uždarym*",
    "open:past": (
        "vėl_praleidžia vėl_praleido vėl_įleidžia vėl_įleido grąžino_autobus* grąžino_traukin* leido_vilkik* leido_autobus* vėl_atvert* "
        "atšaukė_draudimą_važiuoti pravažiavo_pirmieji "
        "atidarė atidaryta atidarytas atidaryti atidarytos atvėrė atverta vėl_veikia vėl_dirba atnaujino_darbą vėl_atidaryt* vėl_atidarė "
        "atidarė_~_post* atnaujino_eismą atnaujino_~_eismą atnaujintas_eismas atsidarė pirmieji_~_pravažiavo pirmieji_~_įvažiavo "
        "pirmosios_~_pravažiavo"
    ),
    "open:pres": (
        "vėl_praleidžiam* vėl_priima grąžina_autobus* grąžina_traukin* atveriamas atveriami atveriama vėl_atveriam* praleidžia_vilkik* "
        "atidaro atveria atidaroma atidaromas atidaromi vėl_atidaro vėl_atveria atnaujina_eismą"
    ),
    "open:fut": (
        "vėl_praleis vėl_įleis vėl_priims važiuos_vilkik* grįš_autobus* bus_atvert* pradės_praleisti pradės_veikti pradės_dirbti "
        "atidarys atvers veiks bus_atidaryt* vėl_veiks atnaujins_darbą vėl_bus_atidaryt* atsidarys vėl_atsidarys vėl_pradės"
    ),
    "open:inf": ("atverti_sien* atidaryti_sien* atnaujinti_eism* atverti_punkt* atidaryti_punkt* praleisti_vilkik* atidaryti atverti"),
    "open:noun": "atidarym* atvėrim*",
    "border": (
        "sienai punkto punktai eism* sienos_perėjim* raigard* baltarus*_numeri* baltarus*_vilkik* baltarus*_vežėj* baltarus*_autobus* "
        "reisini*_autobus* autobusų_eism* vilkik*_eism* krovini*_eism* švendubr* krakūn* papelek* "
        "medinink* šalčinink* lavorišk* sien* pasien* pereinam* punkt* perėj* bobrovnik* terespol* postas posto postą postai postus poste "
        "pasienio_punkt* punktas punktą kontrolės_punkt* siena sieną sienos"
    ),
    "issue": "išdavė paskelbė priėmė patvirtino išduota paskelbta įsigaliojo įsigalioja suteikė",
    "t:potash": (
        "kalio_chlorid* salihorsk* soligorsk* trąšas trąšos trąšoms kalio kalis kalį kalio_trąš* trąš* belaruskali* belaruskalij* kaliui kaliu"
    ),
    "t:aviation": (
        "aviacij* lėktuvų_dal* orlaivių_dal* variklių skrydžių_draudim* oro_erdvė oro_erdvės oro_erdvėje pilot*_treniruokl* skraidyti "
        "skraidin* boeing* airbus* „belavios“ "
        "belavia belavios belaviai „belavia“ lėktuv* oro_linij* orlaiv* aviakompanij* skrydži* skrydž* oro_bendrov* oro_vežėj* oro_erdv* lėktuvų "
        "oro_uost*"
    ),
    "t:banks": (
        "statusbank* paritetbank* belagroprombank* plėtros_bank* banko_sąskait* korespondentin* mokėjim* lizing* finansų_įstaig* "
        "finansų_sektor* kreditin* "
        "bankas banko bankui banką bankai bankų bankams bankus bankin* belinvestbank* belarusbank* swift bankuose atsiskaitym* bank* bankais "
        "kredito_įstaig*"
    ),
    "t:individuals": (
        "rektor* gydytoj* kalėjimo_gydytoj* viršinink* komendant* magnat* milijardier* treneri* sportinink* gimin* našl* pavardės pavardžių "
        "karinink* tyrėj* žurnalist* deputat* seimūn* pareigūnus pareigūnai "
        "direktor* vadov* propagandist* teisėj* pareigūn* asmenims asmenis prokuror* oligarch* verslinink* sūn* šeim* asmenų generol* "
        "parlamentar* asmenys asmuo"
    ),
    "t:oil": (
        "benzinas mazut* dyzelis tanklaiv* naftan naftano rafin* žibal* "
        "naft* kuro degal* perdirbimo_gamykl* kuras kurą kurui dyzelin* benzin* bitum* naftos_produkt* mozyr*"
    ),
    "person_listed": "asmenų asmenys asmenis",
    "quality": "baltarusių politinių buvusių buvę kitų ukrainiečių lietuvos",
    "pardon:part": "malonės_sulaukusi*",
    "pardon:inf": "suteikti_malonę suteikti_~_malonę",
    "?free:past": (
        "grįžo_namo jau_namuose namuose namie parvyko_namo išėjo paliko_baltarusiją sugrįžo_namo grįžo_į_namus sugrįžo_į_namus pas_šeim* su_šeima "
        "išleistos laisvas laisva laisvi laisvos"
    ),
    "?arrive": (
        "atvežtas atvežti atvežtos atgabeno atgabenta atgabenti pasitiko sutiko atskraidint* atskrido nusileido įvažiavo pervažiavo kerta "
        "kirto_sieną atvyksta atvykęs atvykus* perėjo_sieną yra_lietuvoje jau_lietuvoje jau_vilniuje yra_vilniuje į_lietuvą_atvežta išskraidint* "
        "į_vilnių_atvyko"
    ),
    "termend": "atlikęs_bausmę atlikusi_bausmę atliko_bausmę baigėsi_bausm* bausmė_baigėsi pasibaigus_bausm* atlikę_bausm* visą_bausmę",
    "untrue": (
        "netiesa melagien* nepasitvirtino nepatvirtinta_informacij* klaidinga_informacij* paneigė_gandus paneigė_pranešim* išgalvota išgalvojo "
        "prasimanymas prasimanymai melagiena klastotė dezinformacija nepatvirtino_gandų balandžio_1"
    ),
    "anniversary": (
        "metinės metinių prieš_metus mėnuo_po metai_po savaitė_po metai_nuo praėjus_metams praėjo_metai praėjo_mėnuo metai_po_to metams_praėjus "
        "praėjus_mėnesiui praėjus_savaitei savaitei_praėjus mėnesiui_praėjus praėjo_savaitė praėjo_pusmetis pusmetis_po pusmečiui_praėjus sukanka "
        "sukako metinėms metines savaitės_po mėnesiai_po dvi_savaitės_po trys_savaitės_po po_metų po_mėnesio po_savaitės"
    ),
    "power:JP": "japonij*",
    "power:NO": "norvegij*",
    "-held": "kalinamus_<people> kalinamų_<people> kalinami_<people> įkalintus_<people> įkalintų_<people>",
    "otherhead": "navrock* nawrock* alijev* tokajev*",
    "describes": "sankcijos_apima priemonės_apima ribojimai_apima",
    "sanctioned": (
        "siri* iran* irak* kuba kubos kubai venesuel* serbij* gruzij* sakartvel* moldov* armėnij* azerbaidžan* kazachst* turkij* izrael* hamas* "
        "kinij* kinų pekin* mianmar* sudan* libij* lukoil* rosneft* gazprom* rosatom* rusij* rusų maskv* kreml* putin* krym* tanklaiv* "
        "šešėlin*_laivyn* aeroflot*"
    ),
    "visa": "viz vizų vizas draudim*_atvykti",
    "join": "prisijung* perima perėmė perim*",
    "order": "įsak* dekret* nutarim*",
    "bars": "nebegali nebegalima draudžiam* uždraust* juodajame_sąraš* naujos_sankcij* naujas_sankcij* stabdom* sustabdyt* nebeįvažiuos",
    "frees": "vėl_galima vėl_gali žalia_šviesa nebetaikom* nebegalioj* vėl_atidaryt*",
    "anew": "dar_metams dar_metus dar_vieniems dar_pusmečiui",
    "remains": "galioja lieka tebe*",
    "applies": "taiko galioja įsigalioj*",
    "adopted": "priimt* patvirtint* įvest*",
    "despite": "dėl_~_sankcijų nepaisant_sankcijų apeina_sankcij* nepaisant_~_sankcijų nepaisant_embarg* dėl_embarg*",
    "-arrive": "susitiko_su",
    "-deport": "išvežtas_į_ligonin* išvežta_į_ligonin* išvežti_į_ligonin* išvežė_į_ligonin* išvežim*_atliek* atliekų_išvež*",
    "-handover": "perdavė_laišk* perdavė_sąraš* perdavė_~_sąraš* perdavė_~_laišk* perdavė_peticij* perdavė_kreipim*",
    "-lift": "neatmet*",
    "-pardon": "prašė_malonės malonės_prašym* prašymą_suteikti_malonę prašym*_malonės malonės_prašė",
    "-swap": "apsikeitim*_patirt* apsikeitim*_nuomon*",
    "atrequest": "prašymu pagal_prašymą paprašius",
    "abroad": (
        "etiopij* nigerij* nikaragv* irak* afganistan* egipt* alžyr* marok* tunis* indonezij* filipin* tailand* ugand* kenij* sudan* somal* "
        "libij* sirij* jemen* saudo* katar* pakistan* mongolij* korėj* meksik* kolumbij* argentin* brazilij* salvador* kinij* pekin* hamas* "
        "turkij* serbij* vengrij* armėnij* moldov* kirgiz* uzbek* tadžik* kambodž* zimbabv* venesuel* kubos kuboje gruzij* sakartvel* "
        "azerbaidžan*"
    ),
    "accident": "gelbėtoj* ugniagesi* lift* avarij* gaisr* griuvėsi* susidūr* teror*_išpuol* pratyb* pagrob* nukentėj*",
    "achieved": "pasiekė_kad išsiderėjo iškovojo",
    "again": (
        "vėl iš_naujo pakartotinai vėl_nuteist* vėl_teisia* vėl_teisiam* pakartotinai_nuteist* neišlipo neatvežtas neatvežta neatvyko_vienas "
        "pasieniečiai_išvedė nusivedė naujos_bylos nauja_byla naują_bylą"
    ),
    "ago": "atgal",
    "also": "taip_pat dar_ir papildomai",
    "allofthem": "visi_jie jie_visi",
    "another": "dar kita_grup* dar_viena",
    "apply": "pritaikė suteikė taikė",
    "before": "prieš iki",
    "begin": "pradžioje pradžios",
    "between": "tarp",
    "cease:past": "nutraukė nutrauktas nutraukta panaikino_bausm*",
    "cease:noun": "nutraukimas nutraukimą",
    "penalty": "bausm* bausmės bausmę",
    "correct": "patikslin* tikslina pataisym* anksčiau_skelbta",
    "criterion": "sankcij*_režim* kriterij*",
    "deport:pres": "išveža deportuoja ištremia",
    "deport:fut": "išveš deportuos ištrems bus_išvežt* bus_deportuot*",
    "deport:inf": "išvežti_iš deportuoti_iš",
    "deport:part": "išvežtų deportuotų ištremtų išvežtiems ištremtiesiems išvežtieji",
    "died": "mirė žuvo mirtis mirties",
    "digest": "skaičiais apžvalga metų_rezultat* statistika suvestinė",
    "early": "anksčiau_laiko prieš_terminą pirma_laiko",
    "edge": "pradžios pabaigos vidurio",
    "explainer": "kas_žinoma ką_žinome kas_jie kas_yra",
    "free:imp": (
        "paleiskite išlaisvinkite išleiskite paleiskit paleiskite_juos paleiskite_visus grąžinkite atiduokite išleiskit laisvę_visiems "
        "laisvę_politiniams laisvės_visiems laisvę_<people> tegul_paleidžia tegu_paleidžia"
    ),
    "freeone": "žinoma_apie patvirtinta tarp_atvykusių",
    "freedom": "į_laisvę laisvėje",
    "liberty": "laisvę",
    "get:past": "atgavo gavo suteikė susigrąžino dovanojo",
    "get:pres": "atgauna gauna",
    "get:fut": "atgaus gaus",
    "get:inf": "atgauti gauti suteikti grąžinti",
    "go:past": (
        "išėjo grįžo sugrįžo parvyko atvyko atsidūrė išvyko pateko ištrūko išvažiavo atvažiavo atskrido nusileido pasiekė parskrido įvažiavo perėjo"
    ),
    "go:pres": "išeina grįžta vyksta keliauja skrenda atvyksta",
    "go:fut": "išeis grįš atvyks išvyks atsidurs",
    "go:inf": "išeiti grįžti ištrūkti išvykti",
    "go:noun": "išėjimas išėjimo išėjimą sugrįžimas sugrįžimo grįžimas grįžimo",
    "go:part": "grįžę grįžusi grįžęs išėję išėjusi išėjęs atvykę atvykusi atvykęs",
    "leave:past": "paliko",
    "leave:inf": "palikti",
    "leave:fut": "paliks",
    "lead:past": (
        "išvedė išvesti išvesta išvestas atvežė atvežta atvežtas atvežti atvežtos pervežė pervežti pervežta nuvežė nuvežti nuvežta nugabeno "
        "nugabenti nugabenta atgabeno atgabenti atgabenta išgabeno išgabenti išgabenta išsiuntė išsiųsti išsiųsta išmetė išmesti evakavo "
        "evakuoti evakuota perkėlė perkelti perkelta ištraukė ištraukti parvežė parvežti parskraidino parskraidinti atskraidino atskraidinti "
        "grąžino grąžinti grąžinta"
    ),
    "lead:pres": "veža išsiunčia gabena",
    "lead:fut": "išsiųs nuveš perkels grąžins",
    "lead:inf": "išsiųsti ištraukti",
    "outofprison": "iš_<prison> iš_~_<prison> iš_už_grotų už_vartų iš_nelaisvės iš_kameros iš_lager* iš_tardymo_izoliator* iš_nelaisvė*",
    "intoprison": "į_kalėjim* į_koloniją į_karcer* už_grotų į_areštin* į_izoliator* į_ligonin* į_kamerą į_teism* į_apklaus*",
    "homeward": "namo pas_šeimą pas_artimuosius pas_savo į_namus pas_vaikus pas_žmoną pas_vyrą pas_tėvus į_tėvynę",
    "half": "su_puse",
    "handover:pres": ("perduoda grąžina atiduoda"),
    "handover:noun": "perdavimas perdavimo perdavimą",
    "handover:inf": "perduoti_<people>",
    "he": "jį ją jis ji",
    "how": "kaip",
    "inexchange": "mainais_už mainais_į",
    "later": "vėliau",
    "me": "mane mus",
    "nobody": "niekas nieko nė_vienas nė_vieno",
    "noname": "ponas pono ponia ponios naujas naujoji diena dienos nepriklausomybės pergalės centras taryba komitetas fondas radijas",
    "occasion": "kalėdų_proga velykų_proga dienos_proga šventės_proga prieš_kalėdas prieš_velykas proga",
    "odd": "su_viršum",
    "offset:-2": "užvakar",
    "official": "pareigūn* ministr* valdinink*",
    "oldwar": "koncentracij*_stovykl* getas geto naci* vermacht* holokaust* gulag* stalin* tremtin* partizan* antrojo_pasaulinio aušvic*",
    "oneandhalf": "pusantro pusantros",
    "halfof": "pusė pusę pusės",
    "several": "keli keletas kelių kelis keletą kelios",
    "times:10": "dešimtys dešimčių dešimtis dešimtimis",
    "times:12": "tuzino tuzinai tuzinų tuziną tuzinas",
    "oneprison": "kolonijoje_nr kalėjime_nr moterų_kolonijoje šioje_kolonijoje vienoje_kolonijoje",
    "only": "tik_tada visada paprastai kiekvieną_kartą",
    "people:expolit": "buvusių_kalinių",
    "people:name": "pavardės pavardžių vardai vardų",
    "petition": "malonės_prašym* prašym*_suteikti_malonę malonės_komisij* peticij*",
    "power:AU": "australij*",
    "power:NZ": "naujoji_zelandija naujosios_zelandijos",
    "power:CZ": "čekij* prah* čekai čekija",
    "power:DE": "vokietij* berlyn*",
    "power:EE": ("estija estijos talinas estij* talin*"),
    "question": "kodėl kam kas_toliau",
    "rangeto": "iki",
    "round": "kartas kartą banga",
    "search": "krata kratos krat* teismas teismo teisme nuosprend*",
    "somany": "tiek",
    "superlative": "didžiausi* pirmą_kartą rekordin*",
    "survey": "apklaus* apklaust* tyrim* anket* respondent*",
    "swap:past": "apsikeitė iškeitė iškeistas iškeista iškeisti",
    "swap:inf": "iškeisti apsikeisti",
    "tells": "papasakojo pasakoja",
    "times:100": "šimtai_kalin* šimtų_kalin*",
    "truck": "vilkik* sunkvežim* furgon*",
    "unaffected": "netaikom*_baltarus* nepaveiks_baltarus*",
    "verb": "turi teigia sako",
    "under": (
        "sankcionuot* taikomos_sankcij* taikomas_draudim* galioja_sankcij* galioja_draudim* galioja_embarg* yra_sankcij*_sąraš* juodajame_sąraše "
        "yra_juodajame yra_~_sankcijų_sąraše esantis_~_sankcijų esanti_~_sankcijų"
    ),
    "still": "vis_dar tebe* ir_toliau kaip_ir_anksčiau",
    "conditional": "galėtų būtų",
    "season:3": "pavasarį pavasario",
    "season:6": "vasarą",
    "season:9": "rudenį",
    "season:12": "žiemą",
    "willnotbe": "nebus nenumatom* neplanuojam*",
    "-t": ("azoto_trąš* azotinių_trąš* azotin*_trąš*"),
    "kinone": (
        "motina tėvas sūnus dukra duktė vyras žmona brolis sesuo močiutė senelė senelis anūkas anūkė teta dėdė sūnėnas dukterėčia uošvė žentas "
        "motiną tėvą sūnų dukrą dukterį vyrą žmoną brolį seserį anūkę anūką"
    ),
    "pairkin": "broliai brolius seserys seseris",
    "?out": "namuose namie namo",
    "reunion": (
        "apkabin* pasitik* pasitink* sutik* prie_vartų maiš* paskambin* skambut* mamai namo namuose slenkst* ašar* verk* gėl* tort* kava šypso* "
        "sulys* apkab*"
    ),
    "onegone": (
        "paleistas paleista išleistas išleista išlaisvintas išlaisvinta ištremtas ištremta išvežtas išvežta deportuotas deportuota laisvas laisva"
    ),
    "flock": "grup* dal* pus* šeim* daugum* kolon* autobus* bang* įsak* sąraš* niekas visi žmonės šalis lėktuv*",
}
_TEENS = ["vienuolik", "dvylik", "trylik", "keturiolik", "penkiolik", "šešiolik", "septyniolik", "aštuoniolik", "devyniolik"]
_TENS = ["dvidešim", "trisdešim", "keturiasdešim", "penkiasdešim", "šešiasdešim", "septyniasdešim", "aštuoniasdešim", "devyniasdešim"]
NUMBERS = {
    1: "vienas viena vieną vieno vienam vienai",
    2: "du dvi dviejų dviem abu dvejetas dvejus dveji abi",
    3: "trys tris trijų trims trejus trimis trejetas",
    4: "keturi keturis keturių keturiems keturios keturias keturioms",
    5: "penki penkis penkių penkiems penkios penkias penkioms penkiasdešimčia penketas",
    6: "šeši šešis šešių šešiems šešios šešias šešioms",
    7: "septyni septynis septynių septyniems septynios septynias septynioms",
    8: "aštuoni aštuonis aštuonių aštuoniems aštuonios aštuonias aštuonioms",
    9: "devyni devynis devynių devyniems devynios devynias devynioms",
    10: "dešimt dešimties dešimčiai dešimtį dešimčia dešimtis dešimtukas",
    **{11 + place: f"{stem}a {stem}os {stem}ai {stem}ą" for place, stem in enumerate(_TEENS)},
    **{20 + 10 * place: f"{stem}t {stem}ties {stem}čiai {stem}tį {stem}ti" for place, stem in enumerate(_TENS)},
    100: "šimtas šimto šimtą šimtui šimtai šimtų šimtais šimtams šimtus šimte",
    1000: "tūkstantis tūkstančiai tūkstančius tūkstančio tūkstantį tūkstančių tūkst tūkstančiams",
    1_000_000: "milijonas milijono milijonų mln",
}

LANGUAGE = Language(
    code="lt",
    triggers=(
        "vilni varšuv namo_ išėjo lauk iš_už_grot kalėj gardin minsk bresto "
        "malon paleid paleis išlaisv laisv kalin įkait įkalin sankcij ribojim licenc sien deport išvež ištr amnest politin pereinam draudim "
        "naftan belavi ofac pasien embarg leid draud sąraš perėj trąš uždar atidar baltarus lukašen malonės malonę kaltin nuteis grąžin namo "
        "namuose viasn kalij šalčin medinin lavoriš postas postą posto bausm užstoj laisvę varšuv atskrid draust bankam pratęs nuolaid swift tranzit "
        "oro_erdv"
    ),
    tags=TAGS,
    numbers=NUMBERS,
    months=(
        "sausio sausis sausį",
        "vasario vasaris vasarį",
        "kovo kovas kovą",
        "balandžio balandis balandį",
        "gegužės gegužė gegužę",
        "birželio birželis birželį",
        "liepos liepa liepą",
        "rugpjūčio rugpjūtis rugpjūtį",
        "rugsėjo rugsėjis rugsėjį",
        "spalio spalis spalį",
        "lapkričio lapkritis lapkritį",
        "gruodžio gruodis gruodį",
    ),
    weekdays=("pirmadien*", "antradien*", "trečiadien*", "ketvirtadien*", "penktadien*", "šeštadien*", "sekmadien*"),
    countries={
        "MD": "moldova moldovos moldovą moldovoje kišiniov*",
        "BY": (
            "baltarusija baltarusijos baltarusijai baltarusiją baltarusijoje minskas minsko minske minską minskui minsku baltarusia lukašenk* "
            "lukašenka"
        ),
        "US": "jav vašington* jungtin*_valst* trump* coale* amerik*",
        "EU": "es europos_sąjung* briusel*",
        "UK": "britanij* britai britų londono londone jungtin*_karalyst* londonas",
        "UA": "lvov* černihov* ukraina ukrainos ukrainai ukrainą kijev*",
        "LT": "kaunas kaune kauno klaipėd* lietuva lietuvos lietuvai lietuvą lietuvoje vilni* nausėda",
        "PL": "balstogė* gdansk* krokuv* liublin* lenkija lenkijos lenkijai varšuv*",
        "RU": "rusija rusijos rusijai maskv*",
        "LV": "daugpil* latvij*",
        "EE": "estij*",
        "DE": "vokietij*",
        "CA": "kanad*",
        "CH": "šveicarij*",
    },
    adjectives={"BY": "baltarusišk*", "US": "amerikietišk*", "RU": "rusišk*"},
    nations={
        "BY": "baltarus*",
        "LT": "lietuvi*",
        "PL": "lenkas lenkai lenkų lenkams lenkus lenką lenkė lenkę lenkės",
        "UA": "ukrainiet* ukrainieč*",
        "US": "amerikiet* amerikon*",
        "RU": "rusai rusų rusams rusus",
        "LV": "latvis latvį latviai latvių latvius latviams",
        "DE": "vokietis vokietį vokiečiai vokiečių vokiečius",
        "JP": "japonas japoną japonai japonų japonus",
        "EE": "estas estą estai estų estus",
        "SE": "švedas švedą švedai švedų švedus",
        "FR": "prancūzas prancūzą prancūzai prancūzų",
        "UK": "britas britą britai britų britus",
    },
    voices={
        "state|press service": "spaudos_tarnyb*",
        "state|BelTA": "belta",
        "state|Lukashenko": "lukašenka",
        "ngo|Viasna": "viasna",
        "ngo|": "teisių_gynėj*",
        "foreign_official|US": "coale",
        "foreign_official|Lithuania": "nausėda budrys ruginienė",
        "opposition|Tsikhanouskaya": "cichanouskaja",
    },
    officials="lukašenk* trump* coale* nausėd* budr* ruginien* olek* cichanouskaj*",
    abbreviations="d m proc tūkst mln nr str t y",
)
