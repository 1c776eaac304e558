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
    "inexchange": "im_austausch_gegen im_austausch_für",
    "free:pres": "entlässt",
    "byword": "von",
    "ought": "muss müssen sollte sollten",
    "anniversary": "jahrestag ein_jahr_nach ein_jahr_danach",
    "upto": "bis",
    "between": "zwischen",
    "how": "wie",
    "noname": "der die das ein eine im am",
    "died": "gestorben starb tot",
    "before": "vor",
    "entity_listed": "firmen unternehmen",
    "he": "er sie",
    "until": "bis",
    "tells": "erzählt berichtet schildert",
    "them": "aller alle",
    "detain": "festgenommen",
    "selftopic": "lockerung lockerungen",
    "single": "amerikaner journalist journalistin oppositionelle priester",
    "listing": (
        "listet gelistet setzt_~_liste setzte_~_liste setzt_~_sanktionsliste setzte_~_sanktionsliste aufgenommen belegt_~_sanktion* "
        "verhängt_~_sanktion* fror_~_ein friert_~_ein"
    ),
    "gov": "regierung* minist* finanzministerium außenministerium",
    "ours": (
        "poczobut wjasna viasna tichanowsk* belavia belaruskali belta bjaljazki kolesnikowa naftan belinvestbank bobrowniki kuźnica terespol "
        "medininkai"
    ),
    "euphemism": "extremis*",
    "together": "zusammen_mit",
    "outof": "von",
    "sothat": "dass",
    "pardon:past": "begnadigt begnadigte begnadigten begnadigte_<people>",
    "pardon:pres": "begnadigen",
    "pardon:noun": "begnadigung begnadigungen gnadenerlass gnadenakt amnestierung",
    "pardon:part": "begnadigter",
    "free:past": (
        "kamen_~~_frei kam_~~_frei ließ_~~_frei kehren_~~_heim ließen_~~_frei freigelassen freigekommen freigekommene entlassen befreit "
        "ließ_~_frei lässt_~_frei lassen_~_frei kamen_~_frei kam_~_frei freikam freikamen entließ auf_freien_fuß in_freiheit_entlassen "
        "ließ_frei lässt_frei kehren_~_heim kehrten_~_heim heimgekehrt sind_frei ist_frei wieder_frei"
    ),
    "free:part": "freigelassenen freigelassene entlassenen freigekommenen",
    "free:fut": "freilassen_wird werden_freigelassen",
    "free:inf": "freilassen freizulassen entlassen_zu freikommen",
    "free:noun": "freilassung freilassungen entlassung entlassungen freiheit_für",
    "out": "in_freiheit auf_freiem_fuß",
    "deport:past": "nach_<place>_gebracht abgeschoben deportiert ausgewiesen außer_landes gebracht_nach",
    "deport:noun": "abschiebung deportation ausweisung",
    "arrive": "eingetroffen angekommen trafen_~_ein aufgenommen überquerten",
    "handover:past": "übergeben überstellt",
    "handover:noun": "übergabe",
    "swap:past": "ausgetauscht",
    "swap:noun": "austausch gefangenenaustausch",
    "amnesty": "amnestie*",
    "decree": "erlass dekret",
    "sign": "unterzeichnet* unterschrieb*",
    "rearrest": (
        "erneut_festgenommen wieder_festgenommen weigerte_sich wieder_in_haft wieder_im_gefängnis erneut_in_haft zurück_in_haft "
        "verweigerte_die_ausreise zurück_in_der_strafkolonie"
    ),
    "neg": "nicht kein keine keiner keinen niemand ohne",
    "will": "wird werden soll sollen würde",
    "may": "kann können könnte könnten möglicherweise vielleicht",
    "if": "wenn falls sofern",
    "plan": "plant planen will wollen erwartet verspr* verhandel* bereit erwägt erwägen stellt_in_aussicht prüft",
    "discuss": "besprochen gespräche_über verhandl* diskutier*",
    "hope": "hofft hoffen hoffnung wünscht",
    "demand": "fordert fordern forderte forderung* verlangt verlangen appell* ruft_auf aufgerufen muss müssen",
    "deny": "dementier* bestreitet bestritt",
    "rumour": "gerücht* unbestätigt* angeblich",
    "decide": "beschlossen beschloss entschied* angewiesen",
    "report": "meldet meldete mitgeteilt teilte_mit bestätigt bestätigte erklärte sagte gab_bekannt verkündete dankte",
    "follow": "nach_der_freilassung im_gegenzug nachdem im_austausch_für",
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
        "politische_gefangene politischen_gefangenen politischer_gefangener politische_häftlinge politischen_häftlinge politischen_häftlingen"
    ),
    "people:prisoner": "gefangene gefangenen gefangener häftling* geisel* inhaftiert* insassen",
    "people:convict": "verurteilte verurteilten verurteilter",
    "people:foreigner": "ausländer*",
    "people:citizen": "staatsbürger* bürger staatsangehörige*",
    "people:woman": "frauen frau",
    "people:man": "männer mann männern",
    "people:clergy": "geistliche geistlichen priester*",
    "people:journalist": "journalist* aktivist*",
    "people:pow": "kriegsgefangen* soldaten soldat",
    "people:detainee": "migranten flüchtling*",
    "political": "politisch* extremis* oppositionell* geisel* begnadig* regimegegner*",
    "prison": "gefängnis* haft strafkolonie* straflager inhaftiert* strafen",
    "among": "darunter unter_ihnen davon unter_den_<people>",
    "list": "liste",
    "more": "weitere andere",
    "quality": "belarussische belarussischen katholische politische politischen weitere ehemalige",
    "-free": "befreit*_~_fahrer befreite_einen_fahrer entlassen_als entlassung_als entlassen_aus_dem_amt aus_dem_amt_entlassen visafrei*",
    "-swap": "meinungsaustausch austauschstudent* erfahrungsaustausch",
    "held": "sitzen bleiben befinden noch_in_haft in_haft zählen inhaftiert hinter_gittern weiterhin gefangen_gehalten gelten",
    "recognised": "anerkannt",
    "sentenced": "verurteilt",
    "total": "insgesamt zusammen",
    "sofar": "seit_jahresbeginn bisher bislang",
    "since": "seit",
    "period": "innerhalb binnen",
    "now": "derzeit noch aktuell",
    "bound:least": "mehr_als mindestens über wenigstens",
    "bound:about": "rund etwa ungefähr knapp circa ca fast",
    "bound:most": "höchstens bis_zu maximal",
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
        "wird_~_aufheben werden_~_aufheben wird_~_aufgehoben werden_~_aufgehoben wird_~_lockern werden_~_gelockert will_~_aufheben "
        "will_~_lockern wollen_~_aufheben"
    ),
    "permit": "erlaub* gestatt* legal* genehmig* zugelassen",
    "admit": "öffnet_~_luftraum freie_bahn",
    "delist": "entfernt verschwunden verschwand gestrichen streicht strich",
    "impose:fut": "wird_~_verhängen werden_~_verhängen will_~_verhängen wird_~_verboten",
    "forbid": "verboten verbietet verbieten untersagt untersagte",
    "extend:fut": "wird_~_verlängert werden_~_verlängert wird_~_verlängern",
    "extend:inf": "zu_verlängern",
    "agree": "einigten_sich geeinigt verständigten_sich einigung_auf botschafter_billigten einigt_sich einigen_sich",
    "notyet": "noch_nicht_veröffentlicht keine_entscheidung noch_kein noch_nicht",
    "draft": "entwurf entwurfs vorschlag vorschlags vorgeschlagen schlägt_~_vor",
    "agency": "ofac us-finanzministerium finanzministerium sdn us-handelsministerium handelsministerium",
    "power:US": (
        "ofac sdn us-finanzministerium us-handelsministerium us-regierung us-behörde weiße_haus weißen_haus weißes_haus vereinigte_staaten "
        "vereinigten_staaten us amerikaner us-präsident us-gesandte* us-sondergesandte* washington* generallizenz"
    ),
    "power:EU": "rat_der_eu eu-rat eu-kommission eu-staaten eu-länder eu-außenminister* eu-botschafter* kallas außenbeauftragte brüssel*",
    "power:UK": (
        "britische_regierung britisches_außenministerium foreign_office großbritannien* britische_außenminister* vereinigte_königreich "
        "vereinigten_königreich london*"
    ),
    "power:CA": "kanada* ottawa*",
    "power:CH": "bundesrat eidgenössisch* wbf seco schweiz schweizer_regierung bern",
    "power:UA": "selenskyj* ukraine kiew*",
    "power:PL": "tusk* polnische_regierung",
    "power:LT": "litauische_regierung litauens_regierung",
    "power:LV": "lettische_regierung",
    "close:fut": "wird_~_geschlossen werden_~_geschlossen wird_~_schließen will_~_schließen",
    "close:inf": "zu_schließen",
    "open:fut": "wird_~_geöffnet werden_~_geöffnet wird_~_öffnen will_~_öffnen",
    "open:inf": "zu_öffnen",
    "trade": "import* einfuhr* kauf export* ausfuhr* transit* transaktion* geschäfte zahlungen handel flüge überflüge einreise",
    "byactor": "minsk belarus lukaschenko",
    "counter": "gegensanktion* gegenmaßnahme* vergeltung* unfreundlich*",
    "recall": "erinnerung",
    "react": "kommentiert kritisiert verurteilt bedauert fehler dankt bezweifelt erklärt_warum",
    "analysis": "warum was wie wer analyse überblick",
    "reprint": "nachdruck*",
    "hedge": "falls wenn unter_der_bedingung nicht_aus",
    "crossing:PL": "bobrowniki kuźnica terespol połowce",
    "crossing:LT": "medininkai šalčininkai",
    "crossing:LV": "paternieki",
    "envoy": "coale trump* gesandte* sondergesandte* weiße_haus",
    "further": "weitere_lockerung* weitere_schritte übrige*",
    "whether": "ob",
    "-deny": "schließt_nicht_aus nicht_ausgeschlossen nicht_aus",
    "t:other": "waffen rüstung* holz stahl dual-use* tabak*",
    "emergency": "nationale*_notstand* notstand*",
    "ruler": "lukaschenko",
    "firm": "firmen unternehmen organisationen betriebe hersteller*",
    "ineffect": "trat_~_in_kraft seit_mitternacht in_kraft_getreten erste_autos ersten_autos rollen_~_autos erste_fahrzeuge",
    "no": "keine keinen keiner",
    "we": "wir unsere",
    "revoke": "widerruf* entzog* entzieh*",
    "restore": "wieder_einführ*",
    "veto": "veto",
    "by": "von vom",
    "keep": "bleibt_verboten bleiben_verboten festhalten hält_~_fest halten_~_fest",
    "vote": "stimmte stimmten",
    "sanction": "sanktion* strafmaßnahme* strafmassnahme* restriktive_maßnahmen restriktiven_maßnahmen restriktive_massnahmen",
    "restriction": (
        "beschränkung* maßnahme* massnahme* verbot verbote verbots verboten_sind einschränkung* embargo* restriktion* importverbot* "
        "einfuhrverbot* kaufverbot* überflugverbot*"
    ),
    "sanctionlist": (
        "sanktionsliste* sdn-liste sdn schwarze_liste schwarzen_liste schwarze_us-liste anhang terrorliste us-liste eu-liste von_der_liste liste_der"
    ),
    "licence": "generallizenz* lizenz* genehmigung*",
    "lift:past": (
        "aufgehoben gelockert gestrichen erlaubt hob_~_auf hoben_~_auf steht_nicht_länger stehen_nicht_länger steht_nicht_mehr "
        "stehen_nicht_mehr nicht_länger_auf nicht_mehr_auf ausgesetzt genehmigt zugelassen lockerte lockerten strich strichen erlaubte "
        "erlaubten gestattet gestattete beendet abgeschafft freigegeben entsperrt entfernt verschwunden verschwand zurückgenommen ausgelaufen "
        "außer_kraft legalisiert freie_bahn legal"
    ),
    "lift:pres": (
        "hebt_~_auf lockert lockern heben_~_auf streicht streichen erlaubt erlauben hebt heben gestattet gestatten setzt_~_aus entfernt beendet "
        "genehmigt lässt_~_zu nimmt_~_von_~_liste läuft_aus laufen_aus tritt_außer_kraft erteilt_~_generallizenz öffnet_~_luftraum"
    ),
    "lift:inf": "aufheben aufzuheben lockern lockern_wollen zu_lockern streichen zu_streichen auszusetzen",
    "lift:noun": (
        "aufhebung lockerung lockerungen streichung erleichterung erleichterungen aussetzung sanktionserleichterung* sanktionslockerung* entlastung"
    ),
    "impose:past": (
        "schließt_sich_~_an schloss_sich_~_an verhängt verhängte verhängten gelistet erweitert erweiterte ausgeweitet verschärft verschärfte "
        "übernommen übernahm übernahmen setzte_~_auf setzten_~_auf verboten untersagt untersagte eingeführt beschlossen beschloss_~_sanktion* "
        "hinzugefügt aufgenommen angenommen_~_paket eingefroren belegt ergänzt geändert fror_~_ein friert_~_ein"
    ),
    "impose:pres": (
        "verhängt verhängen erweitert verschärft übernimmt übernehmen setzt_~_auf verbietet verbieten untersagt führt_~_ein weitet_~_aus listet "
        "belegt schließen_sich_~_an beschließt friert_~_ein"
    ),
    "impose:inf": "verhängen_will zu_verhängen ausweiten verschärfen",
    "impose:noun": (
        "verhängung neue_sanktionen neuen_sanktionen neues_paket ausweitung verschärfung weitere_sanktionen weitere_maßnahmen "
        "weitere_massnahmen neue_strafmaßnahmen"
    ),
    "extend:past": "verlängert verlängerte verlängerten",
    "extend:pres": "verlängern verlängert",
    "extend:noun": "verlängerung",
    "stay": (
        "bleibt_bestehen bleiben_bestehen bleiben_in_kraft bleibt_in_kraft gelten_weiter gilt_weiter weiterhin_in_kraft bleibt_verboten "
        "bleiben_unberührt"
    ),
    "package": "paket sanktionspaket",
    "criterion": "kriterium kriterien",
    "close:past": "geschlossen schloss schlossen gesperrt sperrte dichtgemacht abgeriegelt",
    "close:pres": "schließt schließen sperrt macht_~_dicht riegelt",
    "close:noun": "schließung sperrung",
    "open:past": "geöffnet öffnete öffneten wiedereröffnet wieder_offen freigegeben",
    "open:pres": "öffnet öffnen gibt_~_frei wieder_offen",
    "open:noun": "öffnung wiedereröffnung",
    "border": ("grenze grenzen grenzübergang* grenzübergäng* übergang übergänge grenzverkehr bobrowniki kuźnica terespol połowce medininkai"),
    "issue": (
        "veröffentlicht veröffentlichte erlassen ausgestellt gilt verabschiedet in_kraft erteilt erteilte ausgestellte bekanntgegeben erlässt "
        "tritt_~_in_kraft trat_~_in_kraft treten_~_in_kraft publiziert"
    ),
    "t:potash": "kali kalidünger* kalisalz* belaruskali düngemittel* dünger* kaliproduzent* kaliexport* kalihandel* kalihersteller*",
    "t:aviation": "belavia flugzeug* fluglinie* maschinen fluggesellschaft* airline* luftfahrt* flüge überflug* luftraum luftverkehr*",
    "t:banks": "bank banken entwicklungsbank* belinvestbank belarusbank swift bankensektor",
    "t:individuals": (
        "propagandist* oligarch* richter* funktionäre beamte personen einzelpersonen staatsanwält* geschäftsleut* geschäftsmann sohn söhne familie"
    ),
    "t:oil": "öl erdöl* raffinerie* naftan mineralöl* kraftstoff* ölprodukt*",
    "person_listed": "personen menschen richter",
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
        "begnad freigel freigek freila freiz freik frei entlass befrei haft gefang häftl geisel sanktion strafma beschränk lizenz grenz "
        "austausch amnest abgesch deport gefäng naftan belavia ofac maßnahm massnahm generalliz embargo raffinerie dünger verbot verbiet "
        "untersag luftraum"
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
        "BY": "belarus minsk minsker weißrussland lukaschenko",
        "US": ("usa washington vereinigte_staaten vereinigten_staaten trump trumps coale us-finanzministerium weißes_haus us-regierung us"),
        "EU": "eu brüssel europäische_union europäischen_union eu-staaten",
        "UK": "großbritannien london",
        "UA": "ukraine kiew kiews kyjiw",
        "LT": "litauen vilnius",
        "PL": "polen warschau",
        "RU": "russland moskau kreml",
        "CH": "schweiz bern bundesrat",
        "DE": "deutschland berlin",
        "LV": "lettland",
        "EE": "estland",
        "CA": "kanada",
        "VA": "papst papstes vatikan",
        "IL": "israel hamas",
        "AZ": "aserbaidschan",
        "TR": "türkei",
    },
    adjectives={
        "BY": "belarussisch* belarusisch* weißrussisch*",
        "US": "amerikanisch* us-amerikanisch*",
        "EU": "europäisch*",
        "UA": "ukrainisch*",
        "LT": "litauisch*",
        "PL": "polnisch*",
        "RU": "russisch*",
        "CH": "schweizer*",
        "DE": "deutsche*",
    },
    nations={
        "BY": "belarussen belarusse",
        "UA": "ukrainer ukrainern",
        "LT": "litauer litauern",
        "PL": "pole",
        "US": "amerikaner",
        "RU": "russen",
        "DE": "deutscher",
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
