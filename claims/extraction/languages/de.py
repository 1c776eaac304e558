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
    "listing": "listet setzt_~_liste setzte_~_liste",
    "gov": "regierung* minist* finanzministerium außenministerium",
    "ours": "poczobut wjasna viasna tichanowsk* belavia belaruskali belta bjaljazki kolesnikowa",
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
    "plan": "plant planen will wollen erwartet verspr* verhandel* bereit erwägt erwägen stellt_in_aussicht",
    "discuss": "besprochen gespräche_über verhandl* diskutier*",
    "hope": "hofft hoffen hoffnung wünscht",
    "demand": "fordert fordern forderte forderung* verlangt verlangen appell* ruft_auf aufgerufen muss müssen",
    "deny": "dementier* bestreitet bestritt",
    "rumour": "gerücht* unbestätigt* angeblich",
    "decide": "beschlossen beschloss entschied* angewiesen",
    "report": "meldet meldete mitgeteilt teilte_mit bestätigt bestätigte erklärte sagte gab_bekannt verkündete dankte",
    "follow": "nach_der_freilassung im_gegenzug nachdem im_austausch_für",
    "after": "nachdem seit nach",
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
    "-free": "entlassen_als entlassung_als entlassen_aus_dem_amt aus_dem_amt_entlassen visafrei*",
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
    "sanction": "sanktion* strafmaßnahme* restriktive_maßnahmen",
    "restriction": "beschränkung* maßnahmen verbot* einschränkung*",
    "sanctionlist": "sanktionsliste* sdn-liste schwarze_liste",
    "licence": "generallizenz* lizenz*",
    "lift:past": "aufgehoben gelockert gestrichen erlaubt hob_~_auf steht_nicht_länger nicht_länger_auf ausgesetzt genehmigt",
    "lift:pres": "hebt_~_auf lockert lockern heben_~_auf streicht erlaubt erlauben hebt heben",
    "lift:inf": "aufheben aufzuheben lockern_wollen",
    "lift:noun": "aufhebung lockerung lockerungen streichung",
    "impose:past": "schließt_sich_~_an verhängt verhängte verhängten gelistet erweitert ausgeweitet verschärft übernommen setzte_~_auf",
    "impose:pres": "verhängt verhängen erweitert verschärft übernimmt setzt_~_auf",
    "impose:inf": "verhängen_will",
    "impose:noun": "verhängung neue_sanktionen neues_paket ausweitung verschärfung",
    "extend:past": "verlängert verlängerte verlängerten",
    "extend:pres": "verlängern",
    "extend:noun": "verlängerung",
    "stay": "bleibt_bestehen bleiben_bestehen bleiben_in_kraft bleibt_in_kraft",
    "package": "paket sanktionspaket",
    "criterion": "kriterium kriterien",
    "close:past": "geschlossen schloss",
    "close:pres": "schließt schließen",
    "close:noun": "schließung",
    "open:past": "geöffnet öffnete wiedereröffnet",
    "open:pres": "öffnet öffnen",
    "open:noun": "öffnung",
    "border": "grenze grenzen grenzübergang grenzübergänge grenzübergänge*",
    "issue": "veröffentlicht veröffentlichte erlassen ausgestellt gilt verabschiedet in_kraft",
    "t:potash": "kali kalidünger* kalisalz* belaruskali düngemittel*",
    "t:aviation": "belavia flugzeug* fluglinie* maschinen fluggesellschaft*",
    "t:banks": "bank banken",
    "t:individuals": "propagandist* oligarch* richter* funktionäre beamte",
    "t:oil": "öl erdöl raffinerie*",
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
        "austausch amnest abgesch deport gefäng"
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
