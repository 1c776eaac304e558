"""German: press agencies and ministries. Numbers are written in one word, separable verbs end the clause ("kamen … frei")."""

from __future__ import annotations

from functools import cache

from claims.extraction.lexicon import Language

_ONES = {
    word: value
    for value, word in enumerate(
        [
            "ein",
            "zwei",
            "drei",
            "vier",
            "fünf",
            "sechs",
            "sieben",
            "acht",
            "neun",
            "zehn",
            "elf",
            "zwölf",
            "dreizehn",
            "vierzehn",
            "fünfzehn",
            "sechzehn",
            "siebzehn",
            "achtzehn",
            "neunzehn",
        ],
        1,
    )
} | {"eins": 1}
_TENS = {"zwanzig": 20, "dreißig": 30, "dreissig": 30, "vierzig": 40, "fünfzig": 50, "sechzig": 60, "siebzig": 70, "achtzig": 80, "neunzig": 90}


@cache
def _below_hundred() -> dict[str, int]:
    words = dict(_ONES) | _TENS
    return words | {f"{one}und{ten}": value + tens for ten, tens in _TENS.items() for one, value in _ONES.items() if value < 10}


def split_number(word: str) -> int | None:
    """einunddreißig → 31, hundertdreiundzwanzig → 123, zweihundert → 200; None for a word that is no number, and for the article."""
    if word == "ein":
        return None
    value = _below_hundred().get(word)
    if value is not None or "hundert" not in word:
        return value
    head, _, rest = word.partition("hundert")
    rest = rest.removeprefix("und")
    hundreds = _ONES.get(head, 1 if not head else 0)
    tail = _below_hundred().get(rest, 0 if not rest else None)
    return None if not hundreds or tail is None else 100 * hundreds + tail


TAGS = {
    "siblings": ("geschwister brüder schwestern ehepaar eheleute zwillinge eltern"),
    "formerly": "ehemalig* ex früher* pensioniert*",
    "inside": (
        "noch_in noch_immer immer_noch weiter_in weiterhin weiter_inhaftiert sitzt sitzen bleibt_in bleiben_in blieb blieben bleibt bleiben "
        "zurückgelassen nicht_frei nicht_freigelassen nicht_unter nicht_dabei nicht_auf_der_liste fehlt fehlen weigerte verweigerte zurückgebracht "
        "zurück_in_haft erneut_festgenommen wieder_festgenommen festgenommen verhaftet verurteilt verurteilte urteil in_haft_ist noch_in_haft "
        "hinter_gittern wartet_auf als_politische*_anerkannt gestorben starb verstorben in_abwesenheit in_der_strafkolonie"
    ),
    "persecutor": (
        "richter richterin staatsanwalt* ermittler* direktor* leiter* wärter* major hauptmann oberst leutnant general propagandist* minister* "
        "vorsitzende* abgeordnet* senator* bürgermeister* konsul* botschafter* kanzler* präsident* bischof* außenminister* innenminister*"
    ),
    "helper": (
        "empfing begrüßte wartete half hilft betreut* koordinator* koordiniert freiwillige* gründer* organisator* chefredakteur* redakteur* leitet "
        "psycholog* anwalt anwältin verteidiger* menschenrechtler*_<say> jurist* dank* dankte brachte holte mithäftling* zellengenoss* nachbar* "
        "kolleg* mitschüler* begleitet"
    ),
    "voiced": (
        "erzählt erzählte erinnert erinnerte erklärt meint glaubt überzeugt sagt sagte scherzt zitiert kommentiert bemerkt bestätigt fügte_hinzu "
        "räumt fragt fragte antwort* schreibt schrieb widerspricht hofft fordert warnt zufolge laut nach_worten interview gespräch autor* "
        "moderator* korrespondent* reporter* blogger* kolumne"
    ),
    "culture": (
        "konzert* ausstellung* film* bilder roman buch gedicht* lied* premiere* regisseur* preis preisträger* auszeichnung* vortrag* festival* "
        "übersetz* liest las singt sang spielt galerie* maler* schriftsteller* dichter* sänger* pianist* dirigent*"
    ),
    "stays": ("stieg_aus kehrte_um umgekehrt bleibt_in bleiben_in sitzt_weiter sitzen_weiter niemandsland neutral* weiterhin_in_haft"),
    "expert": ("analyst* experte expertin soziolog* politolog* freiwillige* psycholog* anwalt anwältin arzt ärztin ökonom* dankte wartete"),
    "couple": ("ehepaar eheleute paar ehepaars ehepaares eheleuten zwillinge"),
    "candidate": "kandidat* präsidentschaftskandidat*",
    "kin": (
        "konsul* nuntius kardinal* erzbischof* europaabgeordnet* "
        "sein_anwalt seine_anwältin ihr_anwalt ihre_anwältin sohn tochter mutter vater schwester bruder witwe verlobte tante onkel "
        "cousin nichte neffe freundin freund kollege kollegin zellengenosse ehefrau ehemann frau_von"
    ),
    "inexchange": "im_austausch_gegen im_austausch_für",
    "free:pres": ("entlässt lässt_~_laufen lassen_~_laufen lässt_#_<people>_frei gibt_~_frei entlassen lässt_~_heimkehren"),
    "byword": "von",
    "ought": "muss müssen sollte sollten solle sollen müsse",
    "anniversary": (
        "jahrestag ein_jahr_nach ein_jahr_danach ein_jahr_später ein_jahr_seit einen_monat_nach einen_monat_später ein_monat_nach eine_woche_nach "
        "wochen_nach monate_nach jahre_nach wochen_in monate_danach vor_einem_jahr jahre_später jahrestags wochen_später monate_später jahrestage "
        "ein_halbes_jahr_nach halbes_jahr_nach drei_wochen_nach zwei_wochen_nach zehn_tage_nach woche_danach wochen_danach jahre_danach "
        "jahr_danach"
    ),
    "upto": "bis",
    "between": "zwischen",
    "how": "wie",
    "noname": "herr herrn frau der die das ein eine im am auf nach vor seit offener brief sehr geehrter geehrte herr frau kein keine",
    "died": "gestorben starb tot",
    "before": "vor",
    "entity_listed": "firmen unternehmen",
    "he": "er sie",
    "until": "bis",
    "tells": "erzählt berichtet schildert",
    "them": "aller alle",
    "detain": "festgenommen neu_inhaftiert verhaftet neu_verhaftet inhaftiert_worden",
    "selftopic": "lockerung lockerungen tauwetter zugeständnis* erleichterungen sanktionslockerung*",
    "single": (
        "arzt ärztin krankenschwester ingenieur ingenieurin programmierer fahrer lkw-fahrer lastwagenfahrer bauer buchhalterin bibliothekarin "
        "architekt architektin fotograf fotografin regisseur schauspieler schauspielerin schriftsteller schriftstellerin übersetzer übersetzerin "
        "historiker historikerin professor dozent dozentin student studentin schüler rentnerin dichter dichterin sänger sängerin maler malerin "
        "künstler künstlerin geigerin pastor pfarrer mönch nonne geistlicher unternehmer geschäftsmann anarchist deutschen lette lettin litauer "
        "litauerin ukrainer ukrainerin japaner australier brite schweizer schweizerin russe gewerkschafter gewerkschafterin großmutter "
        "deutsch-belarusse "
        "amerikaner journalist journalistin oppositionelle priester aktivist aktivistin reporter reporterin redakteur redakteurin blogger "
        "bloggerin bürgerrechtler bürgerrechtlerin oppositioneller oppositionspolitiker oppositionspolitikerin politiker politikerin lehrer "
        "lehrerin nobelpreisträger friedensnobelpreisträger anwalt anwältin pole polin belarusse belarussin amerikanerin deutscher deutsche "
        "rentner präsidentschaftskandidat musiker musikerin dissident gefangener politischer_gefangener häftling"
    ),
    "listing": (
        "finanzsperre* neu_aufgenommen neu_gelistet auf_die_liste_genommen kamen_auf_~_liste landeten_auf_~_liste landet_auf_~_liste "
        "konten_gesperrt konten_eingefroren neue_listungen listeten listete "
        "unterstellt listet gelistet setzt_~_liste setzte_~_liste setzt_~_sanktionsliste setzte_~_sanktionsliste aufgenommen belegt_~_sanktion* "
        "verhängt_~_sanktion* fror_~_ein friert_~_ein unterstellt_~_sanktion* den_~_sanktion*_unterstellt sanktionen_unterstellt "
        "finanz-_und_reisesanktionen reisesanktionen setzt_~_auf_~_liste setzte_~_auf_~_liste setzten_~_auf_~_liste auf_die_sanktionsliste "
        "auf_die_~_sanktionsliste auf_die_liste_gesetzt auf_die_~_liste_gesetzt friert_~_vermögen friert_~_vermögen*_ein fror_~_vermögen* "
        "vermögen_~_eingefroren vermögenswerte_~_eingefroren verhängte_sanktionen verhängt_sanktionen verhängt_~_sanktionen verhängte_~_sanktionen "
        "verhängten_~_sanktionen sanktionen_gegen_# sanktionen_gegen_<people> sanktioniert sanktionierte sanktionieren einreiseverbote "
        "einreisesperre* belegte_~_sanktion* mit_sanktionen_belegt listung listungen auf_die_<sanctionlist>_gesetzt auf_~_<sanctionlist>_gesetzt "
        "auf_die_<sanctionlist>_genommen auf_<sanctionlist>_gesetzt neue_schwarze_liste neue_sanktionsliste neue_namen"
    ),
    "gov": "regierung* minist* finanzministerium außenministerium",
    "town": (
        "brest mahiljou mahilau gomel witebsk pinsk baranawitschy baranowitschi babrujsk bobrujsk orscha polazk schklou schklow schodsina schodino "
        "lida sluzk smarhon masyr iwazewitschy waukawysk maladsetschna salihorsk kamenny_loh"
    ),
    "ours": (
        "belschina belkommunmasch gomselmasch keramin belorusneft belneftechim beltelekom belgazprombank belagroprombank "
        "minsk minsker brest baranawitschi pinsk polozk polazk orscha lida slonim retschyza schlobin molodetschno maladsetschna soligorsk salihorsk "
        "sluzk kobryn kobrin wolkowysk smorgon bobrujsk bobruisk babrujsk schodsino schodsina witebsk gomel masyr schklow schklou iwazewitschi "
        "okrestina akreszina wolodarka waladarka nowopolozk glubokoje hlybokaje nowogrudok navahrudak ossipowitschi belas belaz belsat "
        "weiß-rot-weiß* gorki_<prison> belarussin belarussinnen wilejka mahiljou "
        "poczobut wjasna viasna tichanowsk* belavia belaruskali belta bjaljazki kolesnikowa naftan belinvestbank bobrowniki kuźnica terespol "
        "medininkai belarusbank belarussbank statkewitsch* statkevich losik andrejewa beljazki bialiatski labkowitsch stefanowitsch babariko "
        "kalesnikawa mosyr nawapolazk homel grodno hrodna mogiljow wizebsk belarussen belarusse lukaschenk*"
    ),
    "euphemism": "extremis*",
    "with": "mit",
    "together": "zusammen_mit",
    "outof": "von",
    "sothat": "dass",
    "pardon:past": (
        "begnadigt begnadigte begnadigten begnadigte_<people> strafe_erlassen strafen_erlassen erließ_~_strafe erließ_~_strafen "
        "die_strafe_erlassen die_reststrafe_erlassen reststrafe_erlassen gnade_gewährt gewährte_~_gnade gewährt_~_gnade ließ_gnade_walten "
        "lässt_gnade_walten gnade_walten begnadigungen_ausgesprochen hat_~_begnadigt per_erlass_begnadigt begnadigte_#"
    ),
    "pardon:pres": "begnadigen begnadigt_# erlässt_~_strafe gewährt_gnade",
    "pardon:noun": (
        "begnadigung begnadigungen gnadenerlass gnadenakt amnestierung gnade gnadenerlasse gnadenerlasses gnadenerlässe gnadenakte gnadendekret"
    ),
    "pardon:part": "begnadigter begnadigten_<people> begnadigten_<prep>",
    "free:past": (
        "ließ_~_laufen ließen_~_laufen freigegeben wieder_auf_freiem_fuß aus_haft_entlassen aus_belarussischer_haft_entlassen "
        "aus_dem_straflager_entlassen hat_~_freigelassen "
        "kamen_~~_frei kam_~~_frei ließ_~~_frei kehren_~~_heim ließen_~~_frei freigelassen freigekommen freigekommene entlassen befreit "
        "ließ_~_frei lässt_~_frei lassen_~_frei kamen_~_frei kam_~_frei freikam freikamen entließ auf_freien_fuß in_freiheit_entlassen ließ_frei "
        "lässt_frei kehren_~_heim kehrten_~_heim heimgekehrt sind_frei ist_frei wieder_frei kam_frei kamen_frei kommt_frei kommen_frei "
        "kommt_~_frei kommen_~_frei ließ_~_ziehen lässt_~_ziehen ließ_ziehen lassen_~_ziehen ließ_~_gehen ließen_~_gehen gehen_gelassen "
        "laufen_gelassen setzte_~_auf_freien_fuß auf_freien_fuß_gesetzt verließ_~_gefängnis verließen_~_gefängnis verlassen_~_gefängnis "
        "verlässt_~_gefängnis verließ_~_strafkoloni* verließen_~_strafkoloni* verließ_~_straflager verließen_~_straflager verließ_~_haft "
        "verließen_~_haft aus_der_haft_entlassen aus_dem_gefängnis_entlassen aus_der_haft_gekommen aus_dem_gefängnis_gekommen ist_wieder_frei "
        "sind_wieder_frei ist_endlich_frei ist_jetzt_frei in_die_freiheit_entlassen durften_~_heim durfte_~_heim durften_~_nach_hause "
        "durfte_~_nach_hause darf_nach_hause darf_~_nach_hause dürfen_nach_hause dürfen_~_nach_hause frei_gelassen gelangten_in_freiheit "
        "kam_auf_freien kamen_auf_freien freie_leute freiließ freilies freiließen entließen freigegeben_<people> freigekommenen_<prep> "
        "haft_entlassen konnten_~_verlassen mussten_das_land_verlassen"
    ),
    "free:part": (
        "freigelassenen freigelassene entlassenen freigekommenen freigelassener freigekommener entlassener freigekommen_<people> die_freigelassenen"
    ),
    "free:fut": (
        "freilassen_wird werden_freigelassen wird_~_freilassen werden_~_freilassen wird_~_freigelassen werden_~_freigelassen soll_~_freikommen "
        "sollen_~_freikommen will_~_freilassen kommt_bald_frei kommen_bald_frei"
    ),
    "free:inf": (
        "freilassen freizulassen entlassen_zu freikommen freizubekommen freizugeben gehen_zu_lassen ziehen_lassen ziehen_zu_lassen "
        "freigelassen_werden freizukommen gefängnis_verlassen entlassen_werden freikämen"
    ),
    "free:noun": "freilassung freilassungen entlassung entlassungen freiheit_für entlassung_aus_der_haft haftentlassung haftentlassungen",
    "out": "in_freiheit auf_freiem_fuß auf_freien_fuß_gekommen",
    "deport:past": (
        "nach_<place>_gebracht abgeschoben deportiert ausgewiesen außer_landes gebracht_nach abgeschobene_<people> schob_~_ab schiebt_~_ab "
        "schoben_~_ab nach_<place>_abgeschoben nach_<place>_ausgeflogen nach_<place>_ausgewiesen nach_<place>_deportiert ausgeflogen "
        "ausgebürgert wies_~_aus weist_~_aus brachte_~_nach_<place> brachten_~_nach_<place> ins_exil_gezwungen zur_ausreise_gezwungen "
        "über_die_grenze_gebracht an_die_grenze_gebracht aus_dem_land_geworfen des_landes_verwiesen zwangsexil"
    ),
    "deport:noun": "abschiebung deportation ausweisung abschiebungen ausreise",
    "arrive": "eingetroffen angekommen trafen_~_ein aufgenommen überquerten",
    "handover:past": "übergeben überstellt übergab übergaben überstellte",
    "handover:noun": "übergabe",
    "swap:past": "ausgetauscht",
    "swap:noun": "austausch gefangenenaustausch gefangenentausch häftlingstausch tausch",
    "amnesty": "amnestie*",
    "decree": "erlass dekret erlasses erlasse dekrets verfügung",
    "sign": "unterzeichnet* unterschrieb* unterschrieb unterzeichnete",
    "rearrest": (
        "erneut_festgenommen wieder_festgenommen weigerte_sich wieder_in_haft wieder_im_gefängnis erneut_in_haft zurück_in_haft "
        "verweigerte_die_ausreise zurück_in_der_strafkolonie umgekehrt_~_eingesperrt wieder_eingesperrt erneut_eingesperrt erneut_verhaftet "
        "wieder_verhaftet erneut_inhaftiert wieder_inhaftiert kehrte_an_der_grenze_um an_der_grenze_umgekehrt weigerten_sich weigert_sich "
        "weigern_sich zurück_ins_gefängnis zurück_im_gefängnis zurück_ins_lager zurück_in_die_strafkoloni* wieder_hinter_gittern "
        "wieder_verhaftet* wieder_inhaftiert* erneut_inhaftiert* neuerlich_verhaftet neuerlich_festgenommen wieder_hinter_gitter "
        "zurück_hinter_gitter* wieder_im_lager wieder_im_straflager wieder_in_der_strafkolonie wieder_in_der_zelle zurück_in_der_zelle "
        "wieder_in_untersuchungshaft erneut_in_untersuchungshaft wieder_abgeholt wieder_abgeführt aus_dem_bus_geholt aus_dem_bus_gezerrt "
        "vom_bus_geholt aus_dem_flugzeug_geholt stieg_im_niemandsland kehrte_~_um kehrte_zurück_nach ging_zurück_nach zurück_nach_minsk_gebracht "
        "lehnte_die_ausreise begnadigung_~_widerrufen begnadigung_~_aufgehoben begnadigung_~_zurückgenommen gnade_~_widerrufen "
        "freilassung_~_widerrufen freilassung_~_abgesagt"
    ),
    "neg": "nicht kein keine keiner keinen niemand ohne weder noch_kein nie niemals keinem keines keinerlei",
    "will": "wird werden soll sollen würde",
    "may": "kann können könnte könnten möglicherweise vielleicht dürfte dürften womöglich eventuell vermutlich offenbar_bald",
    "if": "wenn falls sofern sobald solange",
    "plan": (
        "plant planen will wollen erwartet verspr* verhandel* bereit erwägt erwägen stellt_in_aussicht prüft droht drohte drohen angekündigte "
        "kündigt_~_an kündigte_~_an wollte wollten beabsichtig* vorbereit* erwäge erwog erwogen verspricht versprach zugesagt zusage sagte_~_zu "
        "planten plante verhandelt vor_der_ausreise in_aussicht_gestellt geplant geplante schlägt_~_vor schlug_~_vor schlagen_~_vor vorgeschlagen "
        "liebäugelt erwägen_eine denkt_über_~_nach denken_über_~_nach spielt_mit_dem überlegt überlegen deutete_~_an deutet_~_an geplanten "
        "geplanter kündigen_~_an angekündigt ankündigung will_bald versprochen versprochene zugesagte zugesagten zusagen zusichert zusicherte "
        "zugesichert in_aussicht stellt_~_aussicht stellte_~_aussicht vorhaben beabsichtigen anvisiert bevorstehend* bevorsteht steht_bevor "
        "stehen_bevor steht_kurz kurz_vor_der demnächst bald in_kürze in_den_kommenden in_den_nächsten nächste_gruppe nächsten_gruppe "
        "nächste_runde weitere_gruppe weitere_freilassung* weitere_häftlinge verhandeln verhandlung* gespräche_über im_gespräch wird_vorbereitet "
        "werden_vorbereitet vorbereitungen vorbereitet wird_verhandelt werden_verhandelt wird_erwartet werden_erwartet erwarten erwartung* "
        "rechnet_mit rechnen_mit stellt_sich_~_ein bereitet_~_vor bereiten_~_vor liste_liegt liste_steht liste_ist angebot bietet bieten bot "
        "anbiet* angeboten begnadigungskommission gnadenkommission gnadengesuch* prüfen geprüft"
    ),
    "discuss": "besprochen gespräche_über verhandl* diskutier* berät beriet beraten_über berieten",
    "hope": (
        "hofft hoffen hoffnung wünscht hoffte hofften erhofft erhoffen hoffnungen hoffnungsvoll zuversichtlich optimistisch wünschen wünsche "
        "wünschte sehnt sehnen sehnsucht bangen bangt glaubt_an glauben_an setzt_auf setzen_auf baut_auf"
    ),
    "demand": (
        "fordert fordern forderte forderung* verlangt verlangen appell* ruft_auf aufgerufen muss müssen forderten gefordert drängt drängen "
        "drängte mahnt mahnte ruft_~_auf riefen_~_auf aufruf appelliert* bitten bittet pocht setzen_sie_sich setzt_sich_~_ein verlangte "
        "verlangten wunschliste forderungen fordere forderst gefordert_wird gefordert_werden fordernd einfordert einfordern eingefordert verlange "
        "verlangend drängend plädier* mahnen mahnend ermahn* bat baten bitte_um petition petitionen unterschrift* unterzeichn* resolution "
        "offener_brief offenen_brief kundgebung* mahnwache* protestier* demonstr* setzte_sich_~_ein setzten_sich_~_ein setzt_sich_für "
        "setzen_sich_für eingesetzt einzusetzen einsatz_für bedingung_ist bedingung_für voraussetzung ultimatum bedingungslos* unverzüglich* "
        "umgehend* sofortige* müssen_raus müssen_nach_hause muss_nach_hause muss_raus müssen_frei muss_frei müssen_heim gehören_nach_hause "
        "gehört_nach_hause alle_müssen solange_nicht bis_alle bis_der_letzte wir_wollen flehen flehte fleht bittsteller* bittschrift* fürbitte* "
        "druck_auf aufforder* fordert_auf forderten_auf rief_~_auf dringend"
    ),
    "deny": (
        "dementier* bestreitet bestritt lehnt_~_ab lehnte_~_ab lehnen_~_ab abgelehnt absage ablehn* weist_~_zurück wies_~_zurück schließt_~_aus "
        "schloss_~_aus verneint* keine_pläne nicht_geplant plant_nicht plant_keine verweiger* veto blockiert_~_vorschlag kein_thema zu_früh "
        "verfrüht keine_mehrheit dementieren dementierte gegen_lockerung* gegen_tauwetter gegen_aufhebung gegen_eine_lockerung gegen_~_lockerung "
        "gegen_~_aufhebung gegen_das_ende gegen_ein_ende gegen_sanktionslockerung* sieht_keinen_grund sehen_keinen_grund keinen_anlass kein_grund "
        "keinen_grund sieht_keinen_anlass nicht_jetzt nicht_in_dieser nicht_in_diesem_jahr anders_überlegt keine_weiteren_begnadigung* "
        "keine_begnadigung* keine_freilassung* keine_amnestie kein_austausch kein_gefangenenaustausch kein_deal kein_handel keinen_handel "
        "niemand_kommt niemand_wurde niemand_wird niemanden_freilassen wird_nicht_freigelassen werden_nicht_freigelassen nicht_freigelassen "
        "nicht_begnadigt nicht_freigekommen kam_nicht_frei kommt_nicht_frei lehnt_ab lehnte_ab lehnen_ab ablehnte ablehnten abgewiesen abgelehnte "
        "zurückgewiesen zurückweis* weigert verneinte verneinen bestreiten bestritten nie_gebeten nicht_gebeten hat_nicht_darum weiß_nichts "
        "keine_rede davon_keine_rede nichts_zu_verhandeln verhandelt_nicht handelt_nicht keine_geschenke keine_gnade gnade_verweigert "
        "gnadengesuch_~_abgelehnt gesuch_~_abgelehnt"
    ),
    "rumour": (
        "gerücht* unbestätigt* angeblich offenbar_bald gerüchteweise dem_vernehmen_nach spekulation* soll_angeblich gerede munkeln gemunkelt "
        "munkelt hörensagen kursier* heißt_es_in soll_bald angebliche angeblichen angeblicher vermeintlich* mutmaßlich spekuliert spekulieren "
        "anonyme_quelle* ungesichert unter_berufung_auf_quellen"
    ),
    "decide": "beschlossen beschloss entschied* angewiesen",
    "report": "meldet meldete mitgeteilt teilte_mit bestätigt bestätigte erklärte sagte gab_bekannt verkündete dankte",
    "follow": (
        "nach_der_freilassung im_gegenzug nachdem im_austausch_für im_gegenzug_für nach_freilassung nach_der_begnadigung als_gegenleistung "
        "reagiert_auf kommentierte danke_für bedankte dankt_für"
    ),
    "after": "nachdem seit",
    "rel": "welche",
    "that": "dass",
    "but": "aber doch jedoch",
    "and": "und",
    "or": "oder",
    "separate": "gesondert außerdem darüber_hinaus separat",
    "another": "weitere weiterer weiteren",
    "already": "bereits schon",
    "say": "sagte sagt meldet meldete berichtet berichtete erklärte teilte bestätigt bestätigte schreibt zählen",
    "according": "laut nach_angaben zufolge",
    "role": (
        "präsident* minister* ministerpräsident* gesandte* botschafter* vertreter* sprecher* stellvertret* staatsanwalt* berater* ehefrau "
        "außenminister* machthaber* oppositionsführer*"
    ),
    "people:person": "menschen personen person leute",
    "people:political": (
        "politische_gefangene politischen_gefangenen politischer_gefangener politische_häftlinge politischen_häftlinge politischen_häftlingen "
        "politischer_gefangene politische_gefangener politische_inhaftierte politischer_inhaftierter politischen_inhaftierten "
        "politische_häftling* gewissensgefangen* politisch_inhaftiert* politisch_verfolgte* politisch_gefangene* "
        "aus_politischen_gründen_inhaftiert*"
    ),
    "people:prisoner": (
        "gefangene gefangenen gefangener häftling* geisel* inhaftiert* insassen mitgefangen* eingesperrt* häftlinge gefangenem gefangnen "
        "strafgefangen*"
    ),
    "people:convict": "verurteilte verurteilten verurteilter sträfling* verurteiltem",
    "people:foreigner": "ausländer*",
    "people:citizen": "staatsbürger* bürger staatsangehörige*",
    "people:worker": (
        "ärzte ärzten ärztinnen mediziner medizinern medizinerinnen medienleute medienleuten lehrer lehrern lehrerinnen dozenten professoren "
        "studenten studentinnen studierende studierenden arbeiter arbeitern bergleute bergleuten gewerkschafter gewerkschaftern "
        "gewerkschafterinnen schriftsteller schriftstellern schriftstellerinnen autoren dichter künstler künstlern künstlerinnen musiker musikern "
        "schauspieler regisseure programmierer ingenieure ingenieuren buchhalter unternehmer unternehmern juristen anwälte anwälten anwältinnen "
        "rentner rentnern rentnerinnen bauern eisenbahner sportler gläubige gläubigen protestanten katholiken baptisten mütter müttern väter "
        "vätern söhne töchter kranke kranken schwerkranke schwerkranken behinderte familien seelen landsleute landsleuten schützlinge "
        "schützlingen mithäftlinge zellengenossen menschenleben entlassene entlassenen freigekommene freigekommenen freigelassene angekommene "
        "angekommenen ausgereiste abgeschobene historiker soziologen ökonomen freiwillige manager managern anarchisten fotografen wissenschaftler "
        "wissenschaftlern wissenschaftlerinnen kollegen kolleginnen "
        "lehrer* ärzt* arzt* chirurg* zahnarzt* zahnärzt* krankenschwester* pfleger* sanitäter* ingenieur* programmierer* informatiker* schweißer* "
        "schlosser* elektriker* lokführer* bergleute* bergarbeiter* bauarbeiter* fahrer fahrern fahrerin lkw-fahrer* lastwagenfahrer* taxifahrer* "
        "bauer bauern landwirt* koch köche bäcker* friseur* buchhalter* verkäufer* bibliothekar* architekt* designer* fotograf* regisseur* "
        "schauspieler* schriftsteller* autor autorin autoren übersetzer* historiker* philolog* professor* dozent* doktorand* schüler schülerin "
        "schülern schülerinnen student* rentner* unternehmer* geschäftsleute hockeyspieler* eishockeyspieler* fußballer* sportler* geiger* pianist* "
        "dirigent* schlagzeuger* gitarrist* dichter* sänger* maler* künstler* musiker* katholik* protestant* baptist* gläubige* nonne* mönch* "
        "diakon* geistliche* pfarrer* pastor* jugendliche* minderjährige* anhänger* mithäftling* landsleute* landsmann freiwillige* eisenbahner* "
        "erzieher* gärtner* psycholog* chemiker* physiker* schwestern brüder zwilling* streikführer* gewerkschafter* kurier* kellner* briefträger* "
        "pilot* imker* tischler* mitangeklagte*"
    ),
    "leftout": ("kamen_nicht nicht_dabei nicht_unter_den nicht_auf_der_liste auf_keiner_liste fehlt_auf fehlte_auf"),
    "doubted": (
        "erfunden erfindung unsinn quatsch fake ente zeitungsente nichts_dran haltlos frei_erfunden unbestätigt verwechslung verwechselt "
        "altes_video alte_aufnahme*"
    ),
    "deadline": ("vor_weihnachten noch_vor_weihnachten bis_weihnachten bis_jahresende bis_ostern bis_zum_herbst bis_zum_sommer"),
    "people:woman": "frauen frau",
    "people:man": "männer mann männern",
    "people:clergy": "geistliche geistlichen priester*",
    "people:journalist": "journalist* aktivist* journalistinnen reporter* blogger* redakteur* bürgerrechtler*_<prep> dissident* oppositionelle*",
    "people:pow": "kriegsgefangen* soldaten soldat",
    "people:detainee": "migranten flüchtling*",
    "political": "politisch* extremis* oppositionell* geisel* begnadig* regimegegner*",
    "prison": "gefängnis* haft strafkolonie* straflager inhaftiert* strafen",
    "among": (
        "darunter unter_ihnen davon unter_den_<people> von_ihnen unter_denen einschließlich inklusive unter_den_freigelassenen darin von_denen"
    ),
    "list": "liste",
    "more": "weitere weiteren weiterer andere anderen anderer übrigen übrige",
    "quality": (
        "belarussische belarussischen katholische politische politischen weitere ehemalige belarusische belarusischen belarussischer "
        "belarusischer ehemaligen ehemaliger frühere früheren neue neuen kranke schwerkranke deutsche ukrainische ukrainischen litauische "
        "polnische"
    ),
    "-free": (
        "befreit*_~_fahrer befreite_einen_fahrer entlassen_als entlassung_als entlassen_aus_dem_amt aus_dem_amt_entlassen visafrei* "
        "entlassen*_mitarbeiter* entlassung*_beim entlassungen_bei entlassung_des_minist* entlassung_von_minist* entließ_~_minister* "
        "entlässt_~_minister* entlassen*_~_minister befreit_von befreit*_von_der befreit*_von_~_steuer* befreiung_von freihandel* freie_fahrt "
        "freien_handel freien_wahlen freie_wahlen freie_presse frei_haus kostenfrei* entlassen_~_stellen freizügig*"
    ),
    "-swap": "meinungsaustausch austauschstudent* erfahrungsaustausch",
    "held": (
        "sitzen bleiben befinden noch_in_haft in_haft zählen inhaftiert hinter_gittern weiterhin gefangen_gehalten gelten sitzen_noch sitzt "
        "gefangen verbleiben in_den_gefängnissen in_lagern in_gefängnissen hinter_gitter eingesperrt_sind in_gefangenschaft liste_umfasst "
        "liste_zählt liste_führt umfasst_# auf_der_liste_stehen stehen_auf_der_liste zählt zählte festgehalten dokumentiert in_unfreiheit "
        "#_sitzen als_politische_gefangene"
    ),
    "recognised": "anerkannt erkannte erkannten als_politische_gefangene_anerkannt",
    "sentenced": "verurteilt",
    "total": "insgesamt zusammen alles_in_allem summe",
    "sofar": (
        "seit_jahresbeginn bisher bislang seit_januar in_diesem_jahr seither seitdem seit_beginn_des_jahres in_den_vergangenen in_den_letzten "
        "im_ersten_halbjahr insgesamt_seit dieses_jahr heuer im_laufe_des_jahres innerhalb_eines_jahres binnen_eines_jahres in_einem_jahr "
        "im_vergangenen_jahr im_letzten_jahr über_das_jahr in_den_ersten bis_heute bis_jetzt bis_dato damit_steigt steigt_die_zahl erhöht_sich "
        "stieg_die_zahl im_halbjahr in_zwei_jahren binnen_zwei_jahren"
    ),
    "since": "seit",
    "period": "innerhalb binnen",
    "now": "derzeit noch aktuell",
    "bound:least": "mehr_als mindestens über wenigstens nicht_weniger_als mehr gut",
    "bound:about": "rund etwa ungefähr knapp circa ca fast nahezu beinahe annähernd in_etwa an_die gegen_<people> zirka",
    "bound:most": "höchstens bis_zu maximal nicht_mehr_als weniger_als",
    "percent": "prozent",
    "age": "jährige jähriger jährigen jahre_alt",
    "unit:year": "jahr jahre jahren jahres",
    "unit:month": "monat monate monaten monats",
    "unit:week": "woche wochen",
    "unit:day": "tag tage tagen",
    "unit:hour": "stunde stunden minuten",
    "money": "euro dollar",
    "label": "artikel nr lizenz generallizenz nummer paragraf",
    "prep": "in im an am auf von vom aus nach mit bei für gegen um zu zur zum vor seit ohne",
    "was": "ist sind war waren wurde wurden worden hat haben",
    "verb": "lagen gilt steht hat haben",
    "offset:0": "heute",
    "offset:-1": "gestern",
    "agobefore": "vor",
    "few": "einigen wenigen einer einem",
    "last": "vergangenen letzten vergangene letzte vorigen vergangenem",
    "this": "diesem dieses diesen dieser",
    "next": "nächsten kommenden",
    "earlier": "zuvor früher vorher zuletzt",
    "recent": "kürzlich jüngst",
    "then": "damals",
    "sameday": "am_selben_tag",
    "weekend": "wochenende",
    "future": "bald demnächst",
    "lift:fut": (
        "sollen_~_aufgehoben soll_~_aufgehoben soll_~_gelockert sollen_~_gelockert will_~_streichen wird_~_streichen will_~_aussetzen "
        "wird_~_ausgesetzt werden_~_ausgesetzt wird_~_erlaubt soll_~_erlaubt wird_~_gestrichen werden_~_gestrichen soll_~_gestrichen "
        "wird_~_zulassen "
        "wird_~_aufheben werden_~_aufheben wird_~_aufgehoben werden_~_aufgehoben wird_~_lockern werden_~_gelockert will_~_aufheben will_~_lockern "
        "wollen_~_aufheben"
    ),
    "permit": "erlaub* gestatt* legal* genehmig* zugelassen",
    "admit": "öffnet_~_luftraum freie_bahn markt_öffnen markt_zu_öffnen häfen_zu_öffnen",
    "delist": (
        "von_der_liste_genommen von_der_sanktionsliste_genommen ausgetragen nicht_mehr_gelistet nicht_mehr_auf_der_liste entlistet "
        "entlistung delisting "
        "entfernt verschwunden verschwand gestrichen streicht strich delistet delistete gelöscht löscht löschte heruntergenommen"
    ),
    "impose:fut": (
        "wird_~_widerrufen will_~_widerrufen wird_~_sperren wird_~_listen wird_~_aufnehmen soll_~_gelistet sollen_~_gelistet "
        "soll_~_verboten sollen_~_verboten werden_~_verboten wird_~_nachziehen will_~_nachziehen "
        "wird_~_verhängen werden_~_verhängen will_~_verhängen wird_~_verboten will_~_sanktionieren wird_~_sanktionieren will_~_einfrieren "
        "droht_mit_~_sanktion* droht_mit_sanktion* drohte_mit_sanktion* drohte_mit_~_sanktion* will_~_verbieten wird_~_verbieten"
    ),
    "forbid": (
        "verboten verbietet verbieten untersagt untersagte dürfen_~_nicht_mehr nicht_mehr_eingeführt darf_~_nicht_mehr darf_nicht_mehr "
        "dürfen_nicht_mehr"
    ),
    "extend:fut": "wird_~_verlängert werden_~_verlängert wird_~_verlängern will_~_verlängern sollen_~_verlängert",
    "extend:inf": ("verlängern_will verlängern_wollen zu_prolongieren zu_verlängern"),
    "agree": (
        "einigten_sich geeinigt verständigten_sich einigung_auf botschafter_billigten einigt_sich einigen_sich einigten_sich_auf einigte_sich "
        "stimmten_~_zu stimmte_~_zu geben_grünes_licht gab_grünes_licht gaben_grünes_licht"
    ),
    "notyet": (
        "noch_nicht_veröffentlicht keine_entscheidung noch_kein noch_nicht veröffentlichung_~_aus noch_nicht_in_kraft noch_nicht_beschlossen "
        "wird_veröffentlicht werden_veröffentlicht veröffentlichung_folgt veröffentlichung_wird_erwartet schwarz_auf_weiß_gibt "
        "schwarz_auf_weiss_gibt noch_kein_rechtstext steht_noch_aus in_den_nächsten_tagen"
    ),
    "draft": "entwurf entwurfs vorschlag vorschlags vorgeschlagen schlägt_~_vor",
    "agency": "ofac us-finanzministerium finanzministerium sdn us-handelsministerium handelsministerium",
    "power:US": (
        "trump us-präsidenten washingtons us-kongress us-senator* us-ministerium us-handelsbehörde amerikanische_regierung "
        "amerikanische_finanzministerium amerikanischen_finanzministerium* us-botschaft us-vertreter us-seite repräsentantenhaus "
        "weißem_haus "
        "ofac sdn us-finanzministerium us-handelsministerium us-regierung us-behörde weiße_haus weißen_haus weißes_haus vereinigte_staaten "
        "vereinigten_staaten us amerikaner us-präsident us-gesandte* us-sondergesandte* washington* generallizenz us-finanz* us-handels* "
        "us-außenminist* trump-regierung trump-administration us-sondergesandter finanzministerium_in_washington us-behörden us-senat"
    ),
    "power:EU": (
        "rat_der_europäischen eu-kommissar* eu-gerichtshof eugh gericht_der_eu europäische_gericht* europäischer_gerichtshof "
        "europäische_kommission europäischen_kommission eu-kommissionssprecher* brüsseler eu-ebene eu-diplomat* europäer europäern "
        "ministerrat_in_brüssel mitgliedsstaaten amtsblatt_der_eu "
        "rat_der_eu eu-rat eu-kommission eu-staaten eu-länder eu-außenminister* eu-botschafter* kallas außenbeauftragte brüssel* "
        "kommission_schlägt kommission_prüft kommission_will kommission_plant kommission_legt kommission_erwägt kommission_lehnt ministerrat "
        "eu-ministerrat europäische_rat eu-parlament eu eu-botschafter eu-mitgliedstaaten kommission_in_brüssel mitgliedstaaten eu-spitzen "
        "eu-gericht"
    ),
    "power:UK": (
        "londons britische_finanzministerium britischen_regierung ofsi starmer "
        "britische_regierung britisches_außenministerium foreign_office großbritannien* britische_außenminister* vereinigte_königreich "
        "vereinigten_königreich london* briten london britisch* großbritannien"
    ),
    "power:CA": ("kanadas kanadische_regierung ottawas kanada* ottawa* kanadier kanada ottawa"),
    "power:CH": (
        "der_bundesrat schweizerische_bundesrat eidgenossenschaft schweizerisch* berns "
        "bundesrat eidgenössisch* wbf seco schweiz schweizer_regierung bern eidgenössische_departement eidgenössisches_departement schweizer "
        "bundesrat_in_bern staatssekretariat_für_wirtschaft wirtschaftsdepartement"
    ),
    "power:UA": ("selenskyj kiew kyjiw ukrainischer_präsident ukrainische_präsident selenskyj* ukraine kiew*"),
    "power:PL": (
        "warschaus polnische_innenminist* polnisches_innenministerium sejm "
        "tusk* polnische_regierung warschau* polens polen kierwinski sikorski warschau"
    ),
    "power:LT": (
        "seimas ruginienė ruginiene nausėda litauische_seimas litauische_parlament "
        "litauische_regierung litauens_regierung litauen* vilnius wilna budrys"
    ),
    "power:LV": ("lettische_kabinett lettisches_innenministerium saeima lettische_innenminist* lettische_regierung lettland* riga"),
    "close:fut": (
        "wird_dichtgemacht schließt_am_# soll_~_schließen soll_geschlossen_werden "
        "wird_~_geschlossen werden_~_geschlossen wird_~_schließen will_~_schließen wollen_~_schließen schließt_ab droht_mit_~_schließung "
        "droht_mit_der_schließung"
    ),
    "close:inf": "zu_schließen",
    "open:fut": (
        "sollen_wieder_rollen soll_wieder_rollen rollen_ab werden_wieder_rollen nimmt_ab geht_ab_~_wieder soll_~_wieder_öffnen "
        "wird_wieder_geöffnet werden_wieder_geöffnet öffnet_ab öffnet_am "
        "wird_~_geöffnet werden_~_geöffnet wird_~_öffnen will_~_öffnen soll_~_öffnen sollen_~_öffnen soll_wieder_öffnen"
    ),
    "open:inf": "zu_öffnen",
    "trade": "import* einfuhr* kauf export* ausfuhr* transit* transaktion* geschäfte zahlungen handel flüge überflüge einreise",
    "byactor": "minsk belarus lukaschenko",
    "counter": "gegensanktion* gegenmaßnahme* vergeltung* unfreundlich*",
    "recall": (
        "erinnerung erinnert erinnerte erinnern rückblick zurückblick* damals zuvor_waren zuvor_hatte zuvor_war zuletzt_waren zuletzt_war "
        "zuletzt_hatte letzte_freilassung vorige_gruppe vorherige_gruppe frühere_freilassung* tage_nach seit_ihrer_freilassung "
        "seit_seiner_freilassung nach_ihrer_freilassung nach_seiner_freilassung nach_der_freilassung"
    ),
    "react": "kommentiert kritisiert verurteilt bedauert fehler dankt bezweifelt erklärt_warum klagt klagte anfecht*",
    "analysis": "warum was wie wer analyse überblick",
    "reprint": "nachdruck*",
    "hedge": "falls wenn unter_der_bedingung nicht_aus sobald vorausgesetzt erst_wenn erst_nach nur_wenn sofern hängt_~_ab abhängig im_fall falls_es",
    "crossing:PL": "bobrowniki kuźnica terespol połowce slawatycze sławatycze kuznica polowce",
    "crossing:LT": "medininkai šalčininkai salcininkai lavoriškės",
    "crossing:LV": "paternieki terehova silene",
    "envoy": "coale trump* gesandte* sondergesandte* weiße_haus",
    "further": "weitere_lockerung* weitere_schritte übrige*",
    "whether": "ob",
    "-deny": "schließt_nicht_aus nicht_ausgeschlossen nicht_aus",
    "t:other": (
        "sperrholz* möbel* pellet* holzpellet* reifen* mikroelektronik* werkzeugmaschin* staatsanleihe* staatsschuld* ammoniak* harnstoff* "
        "eisenbahn* bahn lokomotiv* luxus* alkohol* dienstleistung* drohn* glasfaser* batterie* gold rüstungsbetrieb* rüstungsgüter* "
        "lastwagenbauer maz belaz grodno_azot hrodna_azot software maschinen_und "
        "waffen rüstung* holz stahl dual-use* tabak* elektronik optik mikrochip* maschinenbau traktor* zement glas dual-use-güter krypto* "
        "chemikali* aluminium technologien"
    ),
    "emergency": "nationale*_notstand* notstand*",
    "ruler": "lukaschenko",
    "firm": ("firma betrieb werke konzern konzerne händler* zulieferer fabrik* firmen unternehmen organisationen betriebe hersteller*"),
    "ineffect": (
        "trat_~_in_kraft seit_mitternacht in_kraft_getreten erste_autos ersten_autos rollen_~_autos erste_fahrzeuge tritt_~_in_kraft "
        "treten_~_in_kraft in_kraft gilt_seit seit_samstag_dürfen gilt_ab_sofort ab_sofort"
    ),
    "no": "keine keinen keiner",
    "we": "wir unsere",
    "revoke": (
        "widerrief widerruft nahm_~_zurück nimmt_~_zurück entzog kassierte annulliert* zog_~_lizenz_zurück "
        "widerruf* entzog* entzieh* widerr* zog_~_zurück zieht_~_zurück zurückgezogen zurückgenommen kassiert* aufgehob* hebt hob strich* streich* "
        "entzogen"
    ),
    "restore": "wieder_einführ* wieder_in_kraft setzen_~_wieder",
    "veto": "veto",
    "by": "von vom",
    "keep": "bleibt_verboten bleiben_verboten festhalten hält_~_fest halten_~_fest",
    "vote": "stimmte stimmten",
    "sanction": (
        "sanktion* strafmaßnahme* strafmassnahme* restriktive_maßnahmen restriktiven_maßnahmen restriktive_massnahmen finanzsanktion* "
        "reisesanktion* wirtschaftssanktion* us-sanktion* eu-sanktion* strafmassnahmen kalisanktion* sanktionsregime*"
    ),
    "restriction": (
        "beschränkung* maßnahme* massnahme* verbot verbote verbots verboten_sind einschränkung* embargo* restriktion* importverbot* "
        "einfuhrverbot* kaufverbot* überflugverbot* einfuhrsperre* importsperre* handelsverbot* luftraumsperr* überflugsperr* exportverbot* "
        "ausfuhrverbot* handelsbeschränk* flugverbot* landeverbot* einfuhrstopp importstopp sperre sperren blockade* auflage*"
    ),
    "sanctionlist": (
        "sanktionsliste* sdn-liste sdn schwarze_liste schwarzen_liste schwarze_us-liste anhang terrorliste us-liste eu-liste von_der_liste "
        "liste_der sanktionslisten liste_der_amerikaner us-sanktionsliste* eu-sanktionsliste* amerikanische*_liste schwarzen_listen embargoliste "
        "sanktionslist* belarus-liste belarus-sanktionsliste"
    ),
    "licence": (
        "genehmigungen ausnahmebewilligung* bewilligung* sonderlizenz* waiver ausnahmen_vom ausnahme_vom us-lizenz* kalilizenz* "
        "generalgenehmigung* "
        "generallizenz* lizenz* genehmigung* ausnahme ausnahmen ausnahmegenehmigung* ausnahmeregelung* sondergenehmigung* freigabe"
    ),
    "lift:past": (
        "gibt_~_lizenz_zurück gab_~_lizenz_zurück erneuerte_~_lizenz erteilte_~_ausnahme* erteilte_~_genehmigung* erteilte_~_lizenz* "
        "bewilligte_~_ausnahme* bewilligte gewährte gewährte_ausnahme* gebilligt_~_ausnahme* beschloss_~_ausnahme* beschlossen_~_ausnahme* "
        "ausnahme_beschlossen stimmte_~_ausnahme* nahm_~_aus strich_~_von_~_liste wurde_von_der_liste wurden_von_der_liste "
        "von_den_sanktionen_befreit von_sanktionen_befreit befreite_~_von_~_sanktion* von_den_sanktionen_ausgenommen ausgenommen_von "
        "nicht_länger_sanktioniert wieder_freigegeben taute_~_auf aufgetaut lockerte_die setzte_die_sanktionen_aus ließ_~_wieder_zu "
        "lässt_~_wieder_zu lässt_~_durch lässt_~_wieder_durch ließ_~_wieder_durch verlängerte_~_lizenz* verlängert_~_lizenz* "
        "verlängerte_~_genehmigung* weitete_~_lizenz_aus erweiterte_~_lizenz öffnete_~_markt annullierte_~_listung* "
        "erklärte_~_listung_für_nichtig für_nichtig_erklärt machte_zugeständnisse kam_~_entgegen schaffte_~_ab abgemeldet dürfen_~_wieder "
        "darf_~_wieder können_~_wieder kann_~_wieder "
        "aufgehoben gelockert gestrichen erlaubt hob_~_auf hoben_~_auf steht_nicht_länger stehen_nicht_länger steht_nicht_mehr stehen_nicht_mehr "
        "nicht_länger_auf nicht_mehr_auf ausgesetzt genehmigt zugelassen lockerte lockerten strich strichen erlaubte erlaubten gestattet gestattete "
        "beendet abgeschafft freigegeben entsperrt entfernt verschwunden verschwand zurückgenommen ausgelaufen außer_kraft legalisiert freie_bahn "
        "legal hob_auf runter_von von_der_liste_gestrichen von_der_~_liste_gestrichen von_der_sanktionsliste_genommen von_der_~_liste_genommen "
        "von_der_liste_genommen nahm_~_von_~_liste nahmen_~_von_~_liste von_der_sanktionsliste setzte_~_aus setzten_~_aus nicht_mehr_sanktioniert "
        "keinen_sanktionen_mehr unterliegt_nicht_mehr unterliegen_nicht_mehr liefen_aus lief_aus ließ_~_zu gab_~_frei gaben_~_frei gelöscht löschte "
        "löscht abgemildert milderte entfielen entfällt weggefallen gewährte_~_ausnahme* aufgeweicht gekippt kippte delistet delisted "
        "wieder_erlaubt wieder_zugelassen darf_wieder dürfen_wieder machte_den_weg_frei macht_den_weg_frei öffnete_den_weg öffnet_den_weg "
        "öffnete_die_tür widerrief widerrufen"
    ),
    "lift:pres": (
        "erteilt_~_ausnahme* bewilligt_~_ausnahme* gewährt gewährt_~_ausnahme* nimmt_~_aus befreit_~_von_~_sanktion* taut_~_auf "
        "setzt_die_sanktionen_aus lässt_~_durch lässt_~_wieder_durch verlängert_~_lizenz erweitert_~_lizenz öffnet_~_markt "
        "nimmt_~_von_der_~_liste streicht_~_von_~_liste schafft_~_ab gibt_~_lizenz_zurück gibt_~_konten_frei entsperrt entsperren "
        "macht_zugeständnisse verschwindet_von_~_liste "
        "hebt_~_auf lockert lockern heben_~_auf streicht streichen erlaubt erlauben hebt heben gestattet gestatten setzt_~_aus entfernt beendet "
        "genehmigt lässt_~_zu nimmt_~_von_~_liste läuft_aus laufen_aus tritt_außer_kraft erteilt_~_generallizenz öffnet_~_luftraum "
        "nimmt_~_von_~_sanktionsliste nehmen_~_von_~_liste nimmt_~_von_der mildert mildern kippt kippen löscht löschen gibt_~_frei lässt_~_wieder "
        "weicht_~_auf lassen_~_zu erteilt_~_lizenz erteilt_~_genehmigung delistet kommt_von_der_liste kommen_von_der_liste kommt_von_~_liste "
        "kommen_von_~_liste kommt_runter kommen_runter widerruft"
    ),
    "lift:inf": (
        "lockerung_zu freizugeben zu_entsperren zu_befreien zu_genehmigen abzubauen zurückzufahren zu_gewähren auszunehmen durchzulassen "
        "wieder_zuzulassen rückgängig_zu_machen "
        "aufheben aufzuheben lockern lockern_wollen zu_lockern streichen zu_streichen auszusetzen zu_kippen kippen_will zu_mildern zu_erlauben "
        "zuzulassen zurückzunehmen aufzuweichen zu_entfernen abzuschaffen markt_öffnen markt_zu_öffnen häfen_zu_öffnen"
    ),
    "lift:noun": (
        "aufhebung lockerung lockerungen streichung erleichterung erleichterungen aussetzung sanktionserleichterung* sanktionslockerung* entlastung "
        "tauwetter zugeständnis* abbau_der_sanktion* ende_der_sanktion* rücknahme wegfall aufweichung entgegenkommen ausnahmegenehmigung* "
        "abmilderung lockern_der ende_der_~_sanktion* sanktionsende ende_der_beschränk* ende_des_embargos ende_des_verbots"
    ),
    "impose:past": (
        "widerrief_~_lizenz* widerrufen_~_lizenz* zog_~_lizenz_zurück entzog_~_lizenz* lizenz_widerrufen lizenz_entzogen "
        "lizenz_zurückgezogen nahm_~_lizenz_zurück genehmigung_~_widerrufen genehmigung_widerrufen lizenz_nicht_verlängert "
        "nicht_verlängert_~_lizenz führte_~_verbot_wieder setzte_~_verbot_wieder verbot_wieder setzte_~_sanktionen_wieder stoppte_~_einfuhr "
        "stoppte_~_transit stoppte_~_import gestoppt wieder_verboten erneut_verboten neu_aufgenommen bestrafte bestraft belegt_mit "
        "belegte_mit nahm_~_ins_visier nimmt_~_ins_visier ins_visier_genommen schnitt_~_ab abgeschnitten sperrte_konten sperrte_~_konten "
        "konten_gesperrt konten_eingefroren kamen_auf_~_liste kam_auf_~_liste gelangte_auf_~_liste landete_auf_~_liste landeten_auf_~_liste "
        "ergänzte_~_liste erweiterte_~_liste zog_nach zieht_nach schloss_sich_an übernahm_~_listungen hat_~_übernommen listete listeten "
        "weitete_~_sanktionen verfügte verfügt "
        "unterstellt schließt_sich_~_an schloss_sich_~_an verhängt verhängte verhängten gelistet erweitert erweiterte ausgeweitet verschärft "
        "verschärfte übernommen übernahm übernahmen setzte_~_auf setzten_~_auf verboten untersagt untersagte eingeführt beschlossen "
        "beschloss_~_sanktion* hinzugefügt aufgenommen angenommen_~_paket eingefroren belegt ergänzt geändert fror_~_ein friert_~_ein "
        "den_~_sanktion*_unterstellt friert_~_vermögen fror_~_vermögen* vermögen_~_eingefroren vermögenswerte_~_eingefroren verhängte_sanktionen "
        "verhängt_sanktionen auf_die_~_sanktionsliste auf_die_~_liste_gesetzt mit_sanktionen_belegt sanktionierte sanktioniert "
        "sanktionen_unterstellt unter_sanktionen_gestellt stellte_~_unter_sanktionen stellt_~_unter_sanktionen unterstellte unterstellten "
        "froren_~_ein weitete_~_aus weiteten_~_aus führte_~_ein führten_~_ein verbot verboten_worden verbannte ausgedehnt dehnte_~_aus "
        "auf_die_sanktionsliste auf_die_liste_gesetzt nahm_~_auf_~_liste beschlossen_~_sanktion* beschließt_~_sanktion* beschloss_~_paket "
        "beschließt_~_paket verabschiedete_~_paket verabschiedet_~_paket nahm_~_paket_an billigte_~_paket billigt_~_paket billigte_~_sanktion* "
        "schließt_sich_den schloss_sich_den verhängen_sanktionen dürfen_~_nicht_mehr auf_die_<sanctionlist>_gesetzt auf_~_<sanctionlist>_gesetzt "
        "auf_die_<sanctionlist>_genommen auf_<sanctionlist>_gesetzt antwortet*_mit_sanktionen antwortet*_~_mit_sanktionen reagiert*_mit_sanktionen "
        "reagiert*_~_mit_sanktionen kopiert kopierte nachgezogen setzte_~_wieder_in_kraft setzten_~_wieder_in_kraft"
    ),
    "impose:pres": (
        "widerruft_~_lizenz* entzieht_~_lizenz* zieht_~_lizenz_zurück nimmt_~_lizenz_zurück nimmt_~_genehmigung stoppt_~_import "
        "stoppt_~_einfuhr stoppt_~_transit stoppt bestraft bestrafen nimmt_~_ins_visier nehmen_~_ins_visier schneidet_~_ab sperrt_~_konten "
        "sperrt_konten landet_auf_~_liste landen_auf_~_liste ergänzt_~_liste erweitert_~_liste zieht_nach führt_~_verbot_wieder verfügt "
        "verhängt verhängen erweitert verschärft übernimmt übernehmen setzt_~_auf verbietet verbieten untersagt führt_~_ein weitet_~_aus listet "
        "belegt schließen_sich_~_an beschließt friert_~_ein unterstellt_<people> weiten_~_aus frieren_~_ein führen_~_ein dehnt_~_aus verbannt "
        "setzen_~_auf sanktioniert einfuhrverbot_gilt importverbot_gilt verbot_gilt eu-einfuhrverbot_gilt verhängen_neue kommt_auf_~_liste "
        "kommen_auf_~_liste kommt_auf_die_<sanctionlist> kommen_auf_die_<sanctionlist> setzen_~_wieder_in_kraft setzt_~_wieder_in_kraft"
    ),
    "impose:inf": (
        "zu_widerrufen zu_entziehen zu_listen zu_sperren aufzunehmen_in auf_die_liste_zu_setzen auf_die_sanktionsliste_zu_setzen "
        "zu_bestrafen nachzuziehen zu_stoppen "
        "verhängen_will zu_verhängen ausweiten verschärfen einzuführen auszuweiten zu_verbieten zu_verschärfen einzufrieren verbieten_will "
        "zu_sanktionieren sanktionieren_will auf_die_liste_zu"
    ),
    "impose:noun": (
        "widerruf_der_lizenz* widerruf_der_genehmigung* entzug_der_lizenz* lizenzentzug lizenzwiderruf wiedereinführung "
        "neue_listungen neuen_listungen weitere_listungen "
        ""
        "verhängung neue_sanktionen neuen_sanktionen neues_paket ausweitung verschärfung weitere_sanktionen weitere_maßnahmen weitere_massnahmen "
        "neue_strafmaßnahmen importstopp einfuhrstopp neue_sanktion neuer_sanktionen weitere_strafmaßnahmen ausdehnung neues_sanktionspaket "
        "schärfere_sanktion* neue_sanktion* weitere_sanktion* härtere_sanktion*"
    ),
    "extend:past": (
        "um_ein_weiteres_jahr um_weitere_sechs_monate um_weitere_zwölf_monate um_ein_halbes_jahr um_weitere_12_monate "
        "verlängerung_beschlossen verlängerung_gebilligt "
        "verlängert verlängerte verlängerten um_ein_jahr_verlängert verlängerten_~_um"
    ),
    "extend:pres": "verlängern verlängert verlängert_~_um verlängern_~_um",
    "extend:noun": "verlängerung",
    "transit": "transit* häfen hafen",
    "port:LT": "klaipeda klaipėda memel",
    "-stay": "steht_weiterhin_unter_druck",
    "head": "chef chefs vorsitzende* direktor direktors führung generaldirektor*",
    "goods": "asyl* tempolimit*",
    "land:past": "landete landeten gelandet",
    "land:pres": "landet landen",
    "putonto:past": "nahm nahmen setzte setzten gesetzt aufgenommen eingetragen",
    "putonto:pres": "nimmt nehmen setzt setzen",
    "when": "wann",
    "unsaid": "sagte_~_nicht sagt_~_nicht ist_unklar bleibt_unklar ließ_~_offen",
    "explains": "was_das_bedeutet was_das_heißt was_bekannt_ist reaktion",
    "-impose": "führt_änderung* fügt_hinzu",
    "deceased": "verstorbene* tote",
    "ends:past": "beendet beendete aufgehoben",
    "owner": "inhaber* eigentümer* gründer*",
    "migrant": "migrant* flüchtling* grenzzaun zaun",
    "gate": "luftraum markt häfen",
    "cheer": "begrüßt begrüßte begrüßten lobt lobte",
    "personal": "personenbezogene*_sanktion* individuelle*_sanktion*",
    "power:IS": "island islands",
    "power:LI": "liechtenstein*",
    "because": "im_zusammenhang_mit",
    "likewise": "parallel eigene_schritte eigene_maßnahmen ebenfalls",
    "concession": "obwohl obgleich",
    "promise": "versprach verspricht versprochen zugesagt",
    "comesinto": "tritt_~_in_kraft treten_~_in_kraft",
    "runsout": "läuft_aus lief_aus ausgelaufen",
    "stay": (
        "gilt_fort gelten_fort bleibt_bestehen bleiben_bestehen bleiben_in_kraft bleibt_in_kraft gelten_weiter gilt_weiter weiterhin_in_kraft "
        "bleibt_verboten bleiben_unberührt bleibt_unverändert ändert_sich_nichts bleibt_gesperrt bleiben_gesperrt bestehen_fort besteht_fort "
        "dauert_an dauern_an gelten_weiterhin gilt_weiterhin weiter_in_kraft bleiben_verboten bleibt_untersagt bleiben_untersagt "
        "bleibt_geschlossen_für bleibt_auf_der_liste bleiben_auf_der_liste bleibt_auf_der_sanktionsliste bleiben_auf_der_sanktionsliste "
        "steht_weiter steht_weiterhin stehen_weiter stehen_weiterhin unterliegt_weiter unterliegen_weiter unterliegt_weiterhin "
        "unterliegen_weiterhin nach_wie_vor_verboten nach_wie_vor_untersagt noch_immer_verboten weiter_verboten weiterhin_verboten "
        "weiterhin_untersagt weiter_gesperrt weiterhin_gesperrt unverändert_in_kraft unverändert bleibt_tabu bleiben_tabu bleibt_dicht "
        "ohnehin_untersagt ohnehin_verboten bleiben_eingefroren bleibt_eingefroren bleibt_versperrt bleibt_verwehrt bleibt_ausgeschlossen "
        "bleiben_ausgeschlossen niemand_~_aufgehoben"
    ),
    "package": "paket sanktionspaket",
    "criterion": "kriterium kriterien benennungskriteri* listungskriteri*",
    "close:past": (
        "verbot_~_lkw verbot_~_bussen verbot_~_busse verbot_~_lastwagen stoppte_~_verkehr ließ_~_nicht_mehr stellte_den_verkehr_ein "
        "machte_die_grenze_dicht machte_~_dicht machten_~_dicht schloss_die_grenze schloss_den_übergang "
        "geschlossen schloss schlossen gesperrt sperrte dichtgemacht abgeriegelt schloss_~_grenz* stellte_~_verkehr_ein geschlossen_worden "
        "niemanden_mehr_durch lässt_~_nicht_mehr_durch abgefertigt_wird_niemand"
    ),
    "close:pres": (
        "verbietet_~_lkw verbietet_~_busse verbietet_~_lastwagen lässt_keine_~_mehr stoppt_~_verkehr macht_die_grenze_dicht "
        "schließt_den_übergang schließt_am schließt_ab "
        "schließt schließen sperrt macht_~_dicht riegelt schließt_~_grenz* schließt_die_grenz* macht_dicht stellt_~_verkehr_ein"
    ),
    "close:noun": "schließung sperrung",
    "open:past": (
        "ließ_~_lkw lässt_~_lkw lassen_~_lkw erlaubte_~_lkw nahm_~_betrieb_wieder_auf nahm_den_verkehr_wieder "
        "hob_~_einreiseverbot_für_lastwagen hob_die_schließung öffneten_wieder schlagbaum_oben schranke_oben erste_lastwagen erste_lkw "
        "fährt_wieder fahren_wieder "
        "geöffnet öffnete öffneten wiedereröffnet wieder_offen freigegeben öffnete_~_wieder wiedereröffnete wieder_geöffnet wieder_in_betrieb "
        "wieder_passierbar erste_~_passieren erste_~_passierten erste_~_rollen ersten_~_passierten läuft_wieder läuft_~_wieder rollt_wieder "
        "rollt_~_wieder rollen_wieder"
    ),
    "open:pres": (
        "nimmt_~_betrieb_wieder_auf nimmt_~_verkehr_wieder_auf nimmt_den_verkehr_wieder lässt_~_lastwagen lässt_wieder_lastwagen "
        "lässt_~_busse gibt_~_grenzübergang_frei hebt_~_schließung_auf sperrt_~_auf "
        "öffnet öffnen gibt_~_frei wieder_offen öffnet_~_wieder öffnen_~_wieder öffnet_wieder öffnen_wieder ist_wieder_offen sind_wieder_offen "
        "wiedereröffnet"
    ),
    "open:noun": "öffnung wiedereröffnung",
    "border": (
        "lkw-verkehr lastwagenverkehr busverkehr bahnverkehr güterverkehr belarussische_kennzeichen belarussischen_kennzeichen "
        "belarussische_lastwagen belarussischen_lastwagen belarussische_lkw belarussischen_spediteur* grenze_zu_belarus "
        "grenze grenzen grenzübergang* grenzübergäng* übergang übergänge grenzverkehr bobrowniki kuźnica terespol połowce medininkai "
        "grenzübergang grenzübergangs grenzübergänge schlagbaum schlagbäume kontrollpunkt* šalčininkai kybartai grenzkontroll* grenzposten"
    ),
    "issue": (
        "veröffentlicht veröffentlichte erlassen ausgestellt gilt verabschiedet in_kraft erteilt erteilte ausgestellte bekanntgegeben erlässt "
        "tritt_~_in_kraft trat_~_in_kraft treten_~_in_kraft publiziert"
    ),
    "t:potash": (
        "soligorsk slawkali kaliminen kalibergwerk* kalischiff* kalifracht* kalilieferung* kalitransit* kalitransport* kaliquote* "
        "kaligeschäft* kalisperre* "
        "kali kalidünger* kalisalz* belaruskali düngemittel* dünger* kaliproduzent* kaliexport* kalihandel* kalihersteller* kaliumchlorid "
        "kalidüngemittel* kalidüngers kali-* kalikonzern* kaliriese* kaliwerk* düngerkonzern* kaliförder*"
    ),
    "t:aviation": (
        "flugsimulator* triebwerk* ersatzteile_für_flugzeug* flieger* belavia-* überfluggenehmigung* flughafen* passagierjet* jets "
        "fluggerät* luftfahrtunternehmen "
        "belavia flugzeug* fluglinie* maschinen fluggesellschaft* airline* luftfahrt* flüge überflug* luftraum luftverkehr* flugzeugteil* "
        "boeing* airbus* ersatzteil* fluglinien luftfahrt flugverkehr"
    ),
    "t:banks": (
        "statusbank paritetbank belagroprombank leasing* konten korrespondenzbank* zahlungen finanzinstitut* banktransaktion* staatsbank* "
        "bankhaus* "
        "bank banken entwicklungsbank* belinvestbank belarusbank swift bankensektor bankensanktion* größte_bank geldinstitut* kreditinstitut* "
        "zahlungsverkehr*"
    ),
    "t:individuals": (
        "rektor* gefängnisarzt* gefängnisärzt* lagerleiter* kommandeur* kommandant* magnat* milliardär* trainer* sportler* verwandte* witwe "
        "ermittler* minister_aus beamter_des propagandisten militär* sicherheitsbeamt* geheimdienst* geschäftsführer* firmenchef* vorstand* "
        "direktoren chefs propagandist* oligarch* richter* funktionäre beamte personen einzelpersonen staatsanwält* geschäftsleut* geschäftsmann "
        "sohn söhne familie direktor* manager* offizier* beamten general generäle abgeordnete* funktionär* natürliche_personen "
        "natürlicher_personen vierzehn_personen unternehmer* familienangehörige* verantwortliche* richterinnen"
    ),
    "t:oil": (
        "kerosin gasöl tanker* raffinerien belneftechim belneftekhim dieselkraftstoff* heizöl* "
        "diesel mosyr raffinerieprodukt* öl erdöl* raffinerie* naftan mineralöl* kraftstoff* ölprodukt* bitumen benzin treibstoff* erdölprodukt* "
        "ölraffinerie*"
    ),
    "person_listed": "personen menschen richter",
    "people:name": "namen",
    "pardon:inf": "zu_begnadigen",
    "pardon:fut": "wird_~_begnadigt werden_~_begnadigt will_~_begnadigen",
    "?free:past": (
        "zu_hause zuhause nach_hause_zurückgekehrt nach_hause_gekommen nach_hause_zurück kehrte_~_heim kehrte_~_zurück heimgekommen "
        "wieder_daheim daheim verließ_belarus verließen_belarus verließ_das_land verließen_das_land"
    ),
    "?arrive": (
        "in_litauen in_vilnius in_warschau in_polen über_der_grenze jenseits_der_grenze in_sicherheit wieder_in_deutschland "
        "erreichte erreichten erreicht hat_~_erreicht haben_~_erreicht passierte_~_grenze passierten_~_grenze überquerte überquert "
        "über_die_grenze traf_~_ein trifft_~_ein treffen_~_ein kam_~_an kamen_~_an kamen_nach kamen_~_nach_<place> gelandet landete landeten "
        "landet an_bord empfangen in_empfang in_<place>_angekommen in_<place>_eingetroffen ist_in_polen sind_in_litauen sind_in_vilnius ankunft "
        "eingereist"
    ),
    "deport:part": "abgeschobenen abgeschobene deportierten",
    "deport:inf": "abzuschieben auszuweisen",
    "termend": (
        "haft_verbüßt strafe_verbüßt haftstrafe_verbüßt strafe_abgesessen haft_abgesessen ende_der_haftzeit nach_verbüßung strafende "
        "haftzeit_endete strafe_endete haftende volle_strafe ganze_strafe"
    ),
    "early": "vorzeitig vorzeitige",
    "untrue": (
        "falschmeldung* nicht_bestätigt stimmt_nicht unwahr falsche_meldung* dementiert_bericht* fake-news bericht_~_falsch dementiert_gerücht* "
        "falsche_nachricht falsche_berichte falschnachricht* aprilscherz nicht_wahr desinformation nicht_bestätigen keine_bestätigung"
    ),
    "-held": (
        "neu_inhaftiert neu_verhaftet inhaftiert_worden zählt_zu zählen_zu gelten_die gilt_nicht bleiben_bestehen bleiben_in_kraft gelten_weiter "
        "gelten_fort bleiben_verboten bleiben_verschärft inhaftiert_wurden inhaftierte_<people> inhaftierten_<people> inhaftierter_<people>"
    ),
    "digest": "in_zahlen bilanz statistik",
    "power:JP": "japan* tokio",
    "power:NO": "norwegen* oslo norweger norwegen",
    "power:CZ": "tschechien* prag tschechen tschechien",
    "power:EE": ("estnische_regierung estland estlands estland* tallinn"),
    "power:DE": "bundesregierung bundesaußenminist* berlin merz",
    "clock": "kurz_nach kurz_vor",
    "otherhead": "nawrocki alijew* tokajew* herzog erdogan",
    "describes": "sanktionen_umfassen maßnahmen_umfassen sanktionsregime_umfasst maßnahmen_beinhalten",
    "sanctioned": (
        "syri* iran* irak* kuba* venezuel* caracas maduro nicaragua* serbi* belgrad georgien* tiflis moldau* transnistri* armeni* aserbaidschan* "
        "kasach* kirgis* usbek* tadschik* türkei* türkisch* israel* libanon* hisbollah hamas huthi* taliban jemen* afghan* pakistan* indien* "
        "indisch* china* chinesisch* peking nordkorea* myanmar* sudan* libyen* simbabwe* kolumbi* brasili* mexik* kartell* ägypt* lukoil rosneft "
        "gazprom rosatom russland* russisch* moskau* kreml putin* krim donbass tanker* schattenflotte* montenegr* albani* kosovo aeroflot* rostec*"
    ),
    "visa": "visum* visa visabeschränk* einreisesperr* einreiseverbot*",
    "join": "übernimmt übernahm übernommen schließt_sich schließen_sich schloss_sich schlossen_sich zieht_nach zieht_~_nach zog_~_nach folgt",
    "order": "erlass dekret anordnung verordnung verfügung",
    "bars": (
        "nicht_mehr abgeschnitten tabu verboten gesperrt niemand_kommt kein_durchkommen eingefroren einreiseverbot* neue_sanktionen "
        "sanktionen_gegen_# stoppliste neu_auf_der_liste dicht kein_<t:oil> kein_<t:potash> transaktionsverbot* einfuhrverbot* importverbot*"
    ),
    "frees": (
        "wieder_legal wieder_zugelassen nicht_mehr_unter_sanktionen nicht_mehr_verboten nicht_mehr_sanktioniert wieder_handeln "
        "wieder_kaufen wieder_fliegen sanktionsfrei wieder_fließen "
        "wieder_erlaubt wieder_möglich grünes_licht wieder_frei freie_fahrt ohne_sanktionen nicht_mehr_auf_der_liste von_der_liste wieder_offen "
        "wieder_passierbar erleichterung*"
    ),
    "anew": "um_ein_jahr um_ein_weiteres_jahr ein_weiteres_jahr um_sechs_monate um_zwölf_monate",
    "remains": "gelten gilt bleib* weiterhin nach_wie_vor",
    "applies": "gilt gelten anwendet wendet in_kraft",
    "adopted": "beschlossen* beschlüsse* verabschiedet* verhängt* erlassen*",
    "despite": (
        "trotz_der_sanktionen trotz_sanktionen wegen_der_sanktionen wegen_sanktionen unter_sanktionen trotz_des_embargos trotz_embargo "
        "wegen_des_embargos trotz_eu-embargos"
    ),
    "-arrive": "traf_sich trafen_sich trifft_sich treffen_sich zusammengetroffen",
    "-deport": "ins_krankenhaus_gebracht in_ein_krankenhaus_gebracht ins_spital_gebracht in_die_klinik_gebracht auf_die_wache_gebracht",
    "-earlier": "früher_als",
    "-handover": (
        "übergab_~_liste übergaben_~_liste übergab_~_brief übergaben_~_brief übergab_~_petition übergaben_~_petition brief_übergeben "
        "liste_übergeben petition_übergeben übergab_~_amt amt_übergeben note_übergeben"
    ),
    "-lift": "schließt_~_nicht_aus nicht_ausgeschlossen",
    "-may": "im_mai seit_mai",
    "-pardon": "um_gnade um_begnadigung gnadengesuch* gnadengesuche begnadigung_gebeten",
    "-sofar": "seitdem_,",
    "atrequest": "auf_bitte auf_bitten auf_ersuchen auf_wunsch",
    "abroad": (
        "äthiopi* nigeri* nicaragua* irak* afghan* ägypt* algeri* marokk* tunesi* indonesi* philippin* thailand* uganda* kenia* sudan* somali* "
        "libyen* syri* jemen* saudi* katar* pakistan* mongol* nordkorea* mexik* kolumbi* argentini* brasili* salvador* china* chinesisch* peking "
        "hamas* türkei* türkisch* serbi* ungarn* ungarisch* armeni* moldau* kirgis* usbek* tadschik* kambodscha* simbabwe* kuba* kubanisch* "
        "venezuel* georgi*"
    ),
    "accident": (
        "feuerwehr* rettungskräft* retter aufzug* unfall* verunglückt* brand_in trümmer* zusammenstoß* geiselnehmer* entführ* übung bergleute "
        "verschüttet*"
    ),
    "achieved": "erreichte erreicht_die erwirkte erwirkt erwirkten ausgehandelt handelte_~_aus durchgesetzt",
    "again": (
        "wieder erneut abermals erneut_vor_gericht wieder_verurteilt erneut_verurteilt erneut_angeklagt neues_verfahren neue_anklage "
        "stieg_~_wieder_aus blieb_zurück zurückgehalten festgehalten_an zurückgebracht_in wollte_nicht_gehen wollte_nicht_ausreisen "
        "wollte_nicht_weg verweigert_die_ausreise verweigerte_~_ausreise weigerte_sich_~_zu_verlassen nie_angekommen kam_nie_an kam_nicht_an "
        "nicht_angekommen fehlte_im_bus"
    ),
    "ago": "her",
    "allofthem": "sie_alle alle_sie alle_waren alle_wurden",
    "also": "auch ebenfalls zusätzlich außerdem",
    "apply": "gewährte gewährt machte_gebrauch machte_~_gebrauch",
    "begin": "anfang beginn",
    "correct": "korrektur korrigiert* berichtigung berichtigt* präzisiert* zunächst_gemeldet* zuvor_gemeldet*",
    "cease:past": "erlassen aufgehoben eingestellt",
    "cease:noun": "erlass_der_strafe straferlass strafaussetzung",
    "penalty": "reststrafe* restliche_strafe strafvollzug haftstrafe* freiheitsstrafe* strafvollstreckung",
    "deport:pres": "schiebt_~_ab deportiert_# weist_~_aus bringt_~_nach_<place>",
    "deport:fut": "wird_~_abgeschoben werden_~_abgeschoben wird_~_deportiert werden_~_deportiert werden_~_ausgewiesen",
    "edge": "anfang ende mitte",
    "explainer": "was_bekannt was_wir was_über wer_sind wer_ist alles_über fragen_und_antworten",
    "free:imp": (
        "lasst_~_frei befreit_die freiheit_für_alle lasst_sie_frei lasst_ihn_frei lasst_alle_frei lasst_sie_gehen lasst_ihn_gehen "
        "lasst_alle_gehen lasst_sie_raus lasst_sie_heim gebt_uns_~_zurück gebt_sie_frei gebt_ihn_frei holt_sie_raus holt_sie_heim befreit_sie "
        "öffnet_die freiheit_für freeall"
    ),
    "freeone": "bekannt_sind bestätigt_sind unter_den_angekommenen unter_den_ankömmlingen namentlich_bekannt",
    "freedom": "in_freiheit in_die_freiheit auf_freien_fuß auf_freiem_fuß",
    "liberty": "freiheit",
    "get:past": "erhielt erhielten erhalten bekam bekamen bekommen erlangt erlangte erlangten geschenkt schenkte schenkten zurückerhalten",
    "get:pres": "erhält bekommt erlangt_die schenkt",
    "get:inf": "zu_erlangen zu_schenken",
    "go:past": (
        "kam kamen gekommen ging gingen gegangen kehrte kehrten zurückgekehrt heimgekehrt reiste reisten gereist ausgereist eingereist angereist "
        "traf_~_ein trafen_~_ein gelangte gelangten gelangt landete landeten gelandet flog_~_nach flogen_~_nach fuhr_~_nach fuhren_~_nach "
        "durfte_~_ausreisen durften_~_ausreisen"
    ),
    "go:pres": "kommt kommen kehrt kehren reist reisen darf_~_ausreisen dürfen_~_ausreisen",
    "go:fut": "wird_~_kommen werden_~_kommen wird_~_zurückkehren werden_~_zurückkehren",
    "go:inf": "zurückzukehren auszureisen herauszukommen",
    "go:noun": "rückkehr heimkehr",
    "leave:past": "verließ verließen verlassen",
    "leave:pres": "verlässt",
    "leave:inf": "zu_verlassen",
    "lead:past": (
        "gebracht brachte brachten geführt führte führten geholt holte holten herausgeholt ausgeflogen geflogen gefahren geschafft schaffte "
        "schafften geschickt schickte schickten evakuiert evakuierte evakuierten geworfen warf warfen vertrieben verbannt weggebracht überführt "
        "hinausgeworfen befördert gedrängt verfrachtet transportiert entlassen_~_nach"
    ),
    "lead:pres": "bringt bringen holt holen fliegt_~_aus fliegen_~_aus schickt schicken",
    "lead:inf": "zu_bringen herauszuholen auszufliegen",
    "outofprison": (
        "aus_<prison> aus_~_<prison> hinter_gittern_hervor vor_das_gefängnistor vor_die_tür aus_der_zelle aus_dem_lager aus_dem_kerker "
        "aus_der_untersuchungshaft aus_den_lagern aus_der_gefangenschaft aus_dem_straflager"
    ),
    "intoprison": (
        "ins_gefängnis ins_lager in_haft in_die_strafkolonie in_untersuchungshaft in_die_zelle in_einzelhaft ins_krankenhaus in_die_klinik "
        "in_den_karzer vor_gericht zum_verhör in_ein_anderes"
    ),
    "homeward": (
        "nach_hause heim heimwärts zu_seiner_familie zu_ihrer_familie zu_ihren_familien zu_ihren_angehörigen zu_seinen_angehörigen "
        "zu_seinen_kindern zu_ihren_kindern in_die_heimat zur_familie"
    ),
    "half": "einhalb",
    "handover:pres": "übergibt übergeben_<people>",
    "handover:inf": "zu_übergeben übergeben_werden zu_überstellen",
    "later": "danach später",
    "me": "mich uns",
    "nobody": "niemand niemanden kein_einziger keinen_einzigen",
    "occasion": "zum_tag_der zu_weihnachten zu_ostern vor_weihnachten vor_ostern anlässlich zum_nationalfeiertag zum_feiertag",
    "odd": "und_einige",
    "offset:-2": "vorgestern",
    "offset:1": "morgen",
    "official": "beamt* minister*",
    "oldwar": (
        "konzentrationslager* ghetto* nazis nationalsozialis* wehrmacht auschwitz buchenwald dachau holocaust* gulag* stalin* zweiten_weltkrieg* "
        "zweiter_weltkrieg partisan* kz kriegsende stasi ddr"
    ),
    "oneandhalf": "anderthalb eineinhalb",
    "halfof": "halbes halben",
    "several": "mehrere mehreren einige einigen",
    "times:12": "dutzend dutzende dutzenden",
    "oneprison": "strafkolonie_nr strafkolonie_nummer frauenkolonie dieser_kolonie einer_kolonie frauenstrafkolonie",
    "only": "nur_wenn nur_dann immer gewöhnlich jedes_mal",
    "people:expolit": "ehemaligen_häftlinge",
    "petition": "gnadengesuch* begnadigungskommission* gnadenkommission* gnadenantrag* gnadenanträge*",
    "power:AU": "australien*",
    "power:NZ": "neuseeland*",
    "question": "warum wieso weshalb wie_weiter",
    "rangeto": "bis",
    "round": "mal welle runde",
    "search": "durchsuch* gericht prozess prozesses urteil razzi*",
    "somany": "so_viele",
    "superlative": "größte größten größter bislang_größte erstmals zum_ersten_mal",
    "survey": "umfrage* befragt* befragung* studie studien",
    "swap:inf": "auszutauschen ausgetauscht_werden",
    "times:100": "hunderte hunderten",
    "truck": "lkw lastwagen* laster sattelzüg* lastkraftwagen",
    "unaffected": "betrifft_belarus_nicht betreffen_belarus_nicht nicht_belarus",
    "yearword": "jahr jahres jahre",
    "?deport:past": "gebracht ausgereist herausgebracht rausgebracht evakuiert weggebracht überführt",
    "?out": ("zu_hause daheim zuhause frei"),
    "under": (
        "auf_sanktionslisten auf_der_sanktionsliste_der auf_der_eu-sanktionsliste unter_eu-sanktionen unter_us-sanktionen "
        "unter_westlichen_sanktionen unter_sanktionen_der unterliegt_sanktionen unterliegt_~_sanktionen unterliegen_~_sanktionen "
        "mit_sanktionen_belegt_ist sanktioniert_ist sanktioniert_sind seit_jahren_sanktioniert steht_seit_jahren stehen_seit_jahren "
        "mit_eu-sanktionen_belegte* von_der_eu_sanktionierte* unter_<adj>_sanktionen auf_<adj>_sanktionslisten steht_auf_~_sanktionsliste "
        "stehen_auf_~_sanktionsliste steht_auf_sanktionslisten stehen_auf_sanktionslisten steht_seit_~_sanktionsliste* steht_~_auf_sanktionslisten"
    ),
    "still": "weiterhin nach_wie_vor noch_immer immer_noch weiter_auf",
    "conditional": "würde würden könnte könnten",
    "season:3": "frühjahr frühling",
    "season:6": "sommer",
    "season:9": "herbst",
    "season:12": "winter",
    "willnotbe": "wird_es_nicht wird_es_keine es_nicht_geben keine_geben nicht_vorgesehen",
    "-t": ("stickstoffdünger* stickstoffhersteller*"),
    "kinone": (
        "mutter vater sohn tochter mann frau ehemann ehefrau bruder schwester großmutter oma großvater opa enkel enkelin tante onkel neffe nichte "
        "schwiegermutter schwiegersohn"
    ),
    "pairkin": "brüder schwestern geschwister",
    "reunion": (
        "umarm* begrüß* empfing* abgeholt tor tüte plastiktüte angerufen rief anruf mama nach_hause zu_hause tränen wein* blumen torte kuchen "
        "borschtsch abgemagert lächel* lacht schlaf* geduscht"
    ),
    "onegone": "wurde ist kam kommt durfte darf verließ kehrte verlässt wird",
    "flock": (
        "gruppe teil hälfte familie mehrheit kolonne bus welle erlass liste niemand alle menschen land flugzeug zahl es dutzende gefangene häftlinge"
    ),
}
NUMBERS = {
    1: "einen einer eines einem",
    12: "zwölf dutzend",
    100: "hundert",
    1000: "tausend",
    1000000: "million millionen",
}

LANGUAGE = Language(
    code="de",
    triggers=(
        "belarus wolny frei litauen vilnius warschau minsk kuznica heimgek nach_polen "
        "begnad freigel freigek freila freiz freik frei entlass befrei haft gefang häftl geisel sanktion strafma beschränk lizenz grenz austausch "
        "amnest abgesch deport gefäng naftan belavia ofac maßnahm massnahm generalliz embargo raffinerie dünger verbot verbiet untersag luftraum "
        "heim gnade straf lager ausreis insass verurteil hause koloni passier grenzübe kali belaruss einfuhr listen liste verhäng finanz schlagb "
        "bobrow medinin šalčin terespol kolonie entkam geöffnet vermögen kali- swift "
        "lukasch tichanow"
    ),
    tags=TAGS,
    numbers=NUMBERS,
    months=(
        "januar jänner",
        "februar",
        "märz",
        "april",
        "mai",
        "juni",
        "juli",
        "august",
        "september",
        "oktober",
        "november",
        "dezember",
    ),
    weekdays=("montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag"),
    countries={
        "MD": "moldau moldawien chișinău chisinau",
        "BY": "belarus minsk minsker weißrussland lukaschenko belarus' lukaschenkos weißrusslands",
        "US": (
            "usa washington vereinigte_staaten vereinigten_staaten trump trumps coale us-finanzministerium weißes_haus us-regierung us amerikaner "
            "vereinigten"
        ),
        "EU": "eu brüssel europäische_union europäischen_union eu-staaten europaparlament* europäischer_union",
        "UK": "großbritannien london großbritannien* briten",
        "UA": "lwiw tschernihiw wolhynien luzk ukraine kiew kiews kyjiw",
        "LT": "kaunas klaipeda klaipėda litauen vilnius litauens wilna",
        "PL": "bialystok białystok danzig krakau lublin posen breslau lodz rzeszów polen warschau polens",
        "RU": "russland moskau kreml putin* russlands",
        "CH": "schweiz bern bundesrat",
        "DE": "deutschland berlin",
        "LV": "daugavpils lettland",
        "EE": "estland",
        "CA": "kanada",
        "VA": "papst papstes vatikan",
        "IL": "israel hamas",
        "AZ": "aserbaidschan alijew* baku",
        "TR": "türkei",
        "JP": "japan* tokio",
        "NO": "norwegen* oslo",
        "CZ": "tschechien* prag",
    },
    adjectives={
        "MD": "moldauisch* moldawisch*",
        "BY": "belarussisch* belarusisch* weißrussisch*",
        "US": "amerikanisch* us-amerikanisch*",
        "EU": "europäisch*",
        "UA": "ukrainisch*",
        "LT": "litauisch*",
        "PL": "polnisch*",
        "RU": "russisch*",
        "CH": "schweizer*",
        "DE": "deutsche*",
        "UK": "britisch*",
        "CA": "kanadisch*",
        "LV": "lettisch*",
        "JP": "japanisch*",
        "NO": "norwegisch*",
        "AZ": "aserbaidschanisch*",
        "EE": "estnisch*",
        "CZ": "tschechisch*",
    },
    nations={
        "BY": "belarussen belarusse belarussinnen belarussin belarusen belaruse belarusinnen weißrussen weissrussen",
        "UA": "ukrainer ukrainern ukrainerinnen ukrainerin",
        "LT": "litauer litauern litauerin litauerinnen litauers",
        "PL": "pole polen_<verb> polin",
        "US": "amerikaner amerikanern amerikanerin us-bürger* us-amerikaner us-amerikanern us-amerikanerin",
        "RU": "russen",
        "DE": "deutscher deutschen_<people> deutsche_<prep>",
        "LV": "lette letten lettin",
        "JP": "japaner* japanerin",
        "EE": "este esten estin",
        "SE": "schwede schweden_<prep>",
        "FR": "franzose franzosen",
        "UK": "brite briten britin",
        "IT": "italiener italienern",
        "ES": "spanier spaniern",
        "CH": "schweizer schweizern",
    },
    voices={
        "state|press service": "sprecherin pressedienst eismont",
        "state|BelTA": "belta",
        "state|Lukashenko": "lukaschenko",
        "ngo|Viasna": "wjasna viasna",
        "ngo|": "menschenrechtler*",
        "foreign_official|US": "coale us-außenministerium",
        "foreign_official|Ukraine": "koordinierungsstab selenskyj",
        "opposition|Tsikhanouskaya": "tichanowskaja",
        "press|": "dpa afp",
    },
    officials="lukaschenko* trump* coale eismont selenskyj nauseda tichanowskaja rubio putin*",
    abbreviations="z b d h dr prof nr ca u a",
    split_number=split_number,
)
