"""Who is meant: political prisoners in Belarus and the state's euphemisms for them, or somebody else's prisoners and everyday life."""

from __future__ import annotations

import re

from claims.extraction.canonical import known_given
from claims.extraction.figures import Figure
from claims.extraction.given import is_belarusian
from claims.extraction.modes import DEMANDED, DENIED, PLANNED
from claims.extraction.names import mentions_of, names_of
from claims.extraction.numbers import INFLECTED
from claims.extraction.reader import Text
from claims.extraction.tokens import Sentence


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Countries whose own prisoners, wars and pardons are often in the same news; those that mediate or take people in are not among them.
ELSEWHERE = _words("RU AZ CU VE IL IR TR GE KZ KG CN SY AM NI MM EG UZ TJ TM IN PK KR KP VN HK SA QA AE")


OBLIQUE = ("ом", "ем", "ой", "ою", "ым", "у", "ю", "ай", "ам")  # "по договорённости с Трампом": who acts stands in the nominative

# Countries that mediate, impose sanctions or take people in: their names beside prisoners do not make the prisoners theirs.
HEAD_WITHIN = 4  # words in which "the president of Georgia" names his state
ASKED_WITHIN = 7  # tokens from "at the request" to the state that asks: "of the newly elected president of Serbia"
MEDIATORS = frozenset({"US", "EU", "UK", "LT", "PL", "LV", "EE", "UA", "DE", "VA", "CH", "CA", "FR", "JP"})

# Those of them that have taken in the freed.
RECEIVING = frozenset({"LT", "PL", "LV", "UA", "DE", "US"})


EXPELLED = frozenset({"deport:past", "deport:pres", "deport:part"})

# Where people are let go from, and brought to, in a press that need not say in which country it writes.
WHERE_TO = frozenset({"place:LT", "place:PL", "place:UA"})
WHERE_FROM = frozenset({"people:prisoner", "people:convict", "prison", "outofprison", "sentenced", "arrested", "decree", *WHERE_TO})


def _tells_of_freeing(sentence: Sentence) -> bool:
    """Whether a name in the sentence may be that of one of ours freed: Russian and Belarusian channels seldom name the country."""
    if sentence.any("pardon"):
        return True
    return sentence.any("free:past", "out", "deport:past") and (sentence.lang in ("ru", "be") or sentence.any("people:political"))


def names_home(text: Text) -> bool:
    """Whether a text names Belarus, its people or its places, or is in its language."""
    return text.lang == "be" or bool(text.tags & {"place:BY", "adj:BY", "nation:BY", "ours", "euphemism"})


COUNTRY = ("place:", "adj:", "nation:")
PLACES_ELSEWHERE = tuple(f"place:{code}" for code in sorted(ELSEWHERE))
NAMES_ELSEWHERE = (*PLACES_ELSEWHERE, *(f"adj:{code}" for code in sorted(ELSEWHERE)))
PLACES_BUT_RUSSIA = tuple(f"place:{code}" for code in sorted(ELSEWHERE - {"RU"}))
FURTHER_ELSEWHERE = tuple(f"{kind}{code}" for kind in COUNTRY for code in sorted(ELSEWHERE - {"RU"}))
OF_RUSSIA = tuple(f"{kind}RU" for kind in COUNTRY)
SOUNDS_OURS = 0.5  # of texts that show no sign of Belarus and sound so, 13 in 14 are of it: "Where are the 62? A week in the reception centre"

# The acts that sanctions on Belarus rest on, and the marks of its aircraft: legal texts name them and not the country.
REGULATION = re.compile(r"765/2006|2012/642|946\.231\.116\.9|\b14038\b|\b13405\b|\bEW-\d{3}")


# A town of Belarus, or a name in Belarusian spelling, alone makes ours only what tells of prisoners and of freedom.
OF_FREEDOM = frozenset({"pardon", "free:past", "free:part", "free:noun", "deport", "out"})
OF_PRISONERS = frozenset({"pardon", "prison", "political", "people:political", "people:prisoner", "people:convict"})

# Who is sent to Belarus and nowhere else (facts of 2025): a text that names him speaks of it.
ENVOYS = frozenset({"Coale", "Коул", "Коула", "Коулу", "Коулом", "Коўл", "Коўла", "Коўлу", "Коўлам"})

TAKE_THINGS = frozenset({"released", "releases", "freed", "frees", "liberated"})  # albums, statements, markets


# First names whose spelling in Latin letters is that of Belarusians alone: who bears one is from Belarus, whatever else a text names.
GIVEN = _words(
    "Siarhei Siarhiej Siarhej Syarhei Siarzhuk Aliaksandr Aliaksandra Alaksandr Alaksandra Alyaksandr Aliaksei Alaksiej Alyaksei Mikalai "
    "Mikalaj Mikałaj Mikola Uladzimir Uładzimir Uladzislau Uładzisłaŭ Volha Katsiaryna Kaciaryna Katsya Tatsiana Taćciana Tacciana Dzmitry "
    "Dzmitryj Dzmitrij Zmitser Zmicier Zmitsier Yauhen Yauhien Jauhien Yauheniya Jaŭhien Viktar Ihar Aleh Alieh Ales Aleś Alieś Vasil Vasiĺ "
    "Vasilina Natallia Natałla Natallya Sviatlana Svyatlana Śviatłana Maryia Marharyta Palina Anzhalika Andzhalika Stsiapan Ściapan Scypan "
    "Sciapan Kanstantsin Kanstancin Yahor Jahor Ryhor Tsimafei Tsimur Cimafiej Tsimokh Artsiom Arciom Artsyom Matsvei Kirył Mikita Piatro "
    "Antanina Nadzeya Nadzieja Nadzeja Leanid Anatol Anatoĺ Valiantsina Valancina Valiantsin Vital Vitalij Tsikhan Aksana Alesia Alesya Henadz "
    "Hienadź Henadzi Barys Rastsislau Vadzim Vitaut Yaraslau Jarasłaŭ Stanislau Stanisłaŭ Viachaslau Viačasłaŭ Lizaveta Yelizaveta Yalizaveta "
    "Ksenyia Kseniya Dzianis Dzyanis Dzianís Fiodar Hleb Hlieb Lavon Zianon Valeryja Sofja Stsypan Volia Nastassia Nastaśsia Tsina Iĺla Aryna "
    "Arseni Ihnat Liubou Luboŭ Uładzimier Ściapán Rehina Yanina Žanna"
)


def is_ours(text: Text, chance: float = 0.0) -> bool:
    """Whether a text speaks of Belarus: by its signs, or because it sounds so (`chance`, of the text as a whole) and names nobody else's country."""
    return shows_ours(text) or (chance >= SOUNDS_OURS and not of_others(text))


def of_others(text: Text) -> bool:
    """Whether a text names a country whose own prisoners and sanctions are in the news, anywhere; Russia, who is everywhere, in the opening."""
    named = any(_acts_elsewhere(line.sentence, *FURTHER_ELSEWHERE, "abroad") for line in text.lines)
    return named or any(line.sentence.any(*OF_RUSSIA) for line in text.lines[: text.title_lines + 1])


def _acts_elsewhere(sentence: Sentence, *names: str) -> bool:
    """Whether a sentence names one of some countries, and not as the one that asks, or whose citizens are pardoned."""
    return any(not _asks(sentence, at) and not _of_citizens(sentence, at) for at in sentence.find(*names))


def shows_ours(text: Text) -> bool:
    """Whether a text speaks of Belarus: by name, or because its source speaks of nothing else and it names nobody else's country."""
    tags = text.tags
    if tags & {"place:BY", "adj:BY", "nation:BY", "t:potash", "ours", "crossing"} or text.lang == "be" or REGULATION.search(text.normal.text):
        return True
    if text.capitals & (GIVEN | ENVOYS):
        return True
    own = text.role is not None and text.role.value in ("state", "ngo", "opposition")
    told = text.lines[: text.title_lines + 1] if own else text.lines  # theirs may fly by Istanbul
    if any(_acts_elsewhere(line.sentence, *NAMES_ELSEWHERE) for line in told):
        return own and any(line.sentence.any(*EXPELLED) for line in told)  # "поэта выслали в Грузию", by a channel of Belarusians
    if (
        "euphemism" in tags
        or any(known_given(name.words[0]) for line in text.lines if _tells_of_freeing(line.sentence) for name in names_of(text, line.sentence.index))
        or any("people:political" in line.sentence.tokens[n.noun].tags for line in text.lines for n in line.numbers if n.noun is not None)
    ):
        return True
    if text.role is not None and text.role.value in ("state", "ngo", "opposition"):
        return True
    if tags & OF_FREEDOM and tags & OF_PRISONERS and ("town" in tags or _names_one_of_ours(text)):
        return True
    # "Eleven pardoned for City Day, four of them political": a press of Belarus need not name its country; others' news names theirs.
    countries = {tag.partition(":")[2] for tag in tags if tag.startswith(("place:", "adj:", "nation:"))}
    if countries - MEDIATORS or "abroad" in tags:
        return False
    released = tags & {"pardon", "deport", "free", "handover"} and tags & WHERE_FROM
    brought = tags & {"pardon", "deport", "free"} and tags & {"people:prisoner", "people:convict"} and tags & WHERE_TO
    political = tags & {"political", "people:political"} and tags & {"pardon", "deport", "prison", "free"}
    return bool(political or brought or (released and text.lang == "ru"))


def _names_one_of_ours(text: Text) -> bool:
    return any(is_belarusian(name.words[0]) for line in text.lines for name in mentions_of(text, line.sentence.index))


def own_figures(text: Text, figures: list[Figure]) -> list[Figure]:
    """Figures of our prisoners; a weak one ("handed over", "arrived") counts too where its number was told of them elsewhere in the text."""
    own = [figure for figure in figures if not is_foreign(text, figure)]
    counts = {figure.count for figure in own if figure.count}
    lines = {figure.line for figure in own}

    def goes_on(figure: Figure) -> bool:
        return "in all" in figure.rules and any(line < figure.line for line in lines)

    def told_elsewhere(figure: Figure) -> bool:
        return figure.count in counts and not figure.foreign and figure.concept in ("handover", "arrive")

    kept = set(map(id, own))
    return [figure for figure in figures if id(figure) in kept or told_elsewhere(figure) or goes_on(figure)]


def is_foreign(text: Text, figure: Figure) -> bool:
    """Another country's prisoners, prisoners of war, detainees of an evening."""
    if figure.foreign:
        return True
    sentence = text.lines[figure.line].sentence
    prisoners = text.tags & {"people:political", "people:prisoner", "people:convict", "pardon"}
    if not prisoners and ("people:pow" in text.tags or (sentence.any("detain") and figure.concept == "free")):
        return True
    if sentence.any("people:pow") and not sentence.any("people:political"):
        return True
    home = sentence.any("place:BY", "adj:BY", "nation:BY") or any(tag.startswith("voice:state") for tag in sentence.tags)
    if any(apart(sentence, figure) for apart in (_of_others, _brought_home, _let_go_of_detained)) or _under_conditions(text, sentence, figure):
        return True
    if (
        (figure.concept in ("pardon", "amnesty") and _other_head(text, figure.line))
        or _other_state_acts(sentence, figure)
        or _prison_elsewhere(sentence)
        or told_of_elsewhere(text)
        or _exchange_of_others(text, sentence)
    ):
        return True
    elsewhere = _acts_elsewhere(sentence, *NAMES_ELSEWHERE)
    if elsewhere and figure.concept == "held":
        return _nearest_place(sentence, figure) in ELSEWHERE
    if elsewhere and sentence.any("swap"):
        return True
    if elsewhere and figure.form not in ("noun", "inf") and _actor_elsewhere(sentence, figure.predicate):
        return True
    if elsewhere and not home:
        return True
    if figure.concept == "swap":
        return not home and not sentence.any("people:political", "ours")
    if figure.concept in ("arrive", "handover", "deport", "free", "out", "early", "termend") and not _about_prisoners(text, sentence, figure):
        return True
    noun = figure.number.noun if figure.number else None
    return figure.concept == "amnesty" and (noun is None or "people:political" not in sentence.tokens[noun].tags)


def _under_conditions(text: Text, sentence: Sentence, figure: Figure) -> bool:
    """ "Отпустили под подписку", "под залог": a court or a search let somebody go for now; none of those who were told as political."""
    if figure.concept not in ("free", "out"):
        return False
    if sentence.any("detain", "raid") and not sentence.any("people:political", "people:prisoner", "people:convict", "pardon", "prison"):
        return True  # "задержали 19 человек, часть отпустили после допроса"
    return sentence.any("bail") and "people:political" not in text.tags


def _brought_home(sentence: Sentence, figure: Figure) -> bool:
    """ "Гражданина Беларуси доставили в Минск": extradited, not let go."""
    if figure.concept not in ("deport", "handover"):
        return False
    for at in range(figure.predicate + 1, min(figure.predicate + 5, len(sentence.tokens))):
        if sentence.has(at, "place:BY") and sentence.has(at - 1, "prep") and not sentence.has(at - 1, "outof"):
            return not any(sentence.has(place, "place") and not sentence.has(place, "place:BY") for place in range(at + 1, len(sentence.tokens)))
    return False


def _of_others(sentence: Sentence, figure: Figure) -> bool:
    """ "Nine people got under sanctions", or behind bars; "передали Минску", the other side's share of an exchange."""
    if figure.concept in ("arrive", "handover") and sentence.any("sanction", "listing") and not sentence.any("people:political", "free", "pardon"):
        return True
    here = sentence.clause[figure.predicate]
    if figure.concept in ("arrive", "deport") and any(sentence.clause[at] == here for at in sentence.find("intoprison")):
        return True  # "за решётку попали ещё 270", "вывезли в колонию"
    if figure.concept == "out" and figure.count is not None and sentence.any("remains"):
        return True  # "на свободе, таким образом, остаются 54": of those, nobody is let go now
    if figure.concept != "handover" or sentence.any("list"):
        return False
    to_home = any(sentence.has(figure.predicate + step, "tohome") for step in (1, 2))
    return to_home or _given_by_others(sentence, figure)


def _given_by_others(sentence: Sentence, figure: Figure) -> bool:
    """ "Польша передала двоих, Белоруссия – пятерых": whose country stands before the verb, and is not gone back on beside the number."""
    at = figure.number.start if figure.number else figure.predicate
    gone_on = sentence.low(at - 1) in ("–", "—", "-") and sentence.has(at - 2, "place:BY")
    at_home = any(sentence.clause[place] == sentence.clause[at] for place in sentence.find("place:BY"))
    if gone_on or at_home or not sentence.any("swap", "place:BY"):
        return False
    for place in range(figure.predicate - 1, max(-1, figure.predicate - 4), -1):
        code = sentence.tokens[place].form("place")
        if code and sentence.clause[place] == sentence.clause[figure.predicate]:
            return code != "BY" and not sentence.has(place - 1, "prep")
    return False


def _exchange_of_others(text: Text, sentence: Sentence) -> bool:
    """ "84 українці вдома. Сьогодні відбувся обмін з Росією": told in the opening; Belarus may be where the buses went."""
    opening = [line.sentence for line in text.lines[: text.title_lines + 2]]
    others = any(line.any("swap") and line.any("place:RU", "adj:RU") for line in opening) and not any(
        line.any("place:BY", "adj:BY") for line in opening
    )
    return others and not sentence.any("place:BY", "adj:BY", "nation:BY", "people:political")


def told_of_elsewhere(text: Text) -> bool:
    """ "Китай освободил журналистку" in the title, and not a word of Belarus there nor in the lead, whatever the language."""
    title = text.lines[0].sentence
    if any(line.sentence.any("place:BY", "adj:BY", "nation:BY", "ours", "euphemism") for line in text.lines[: text.title_lines + 1]):
        return False
    if "people:political" in text.tags:
        return False
    opening = text.lines[: text.title_lines + 1]
    return _acts_elsewhere(title, *PLACES_ELSEWHERE) or any(_acts_elsewhere(line.sentence, *PLACES_BUT_RUSSIA) for line in opening)


def _prison_elsewhere(sentence: Sentence) -> bool:
    """ "Freed from Russian remand prisons": whose prison it is decides, not whose citizens they are."""
    owners = [sentence.tokens[at - 1].form("adj") for at in sentence.find("prison") if at]
    return bool(set(owners) & ELSEWHERE) and "BY" not in owners


def _other_head(text: Text, index: int) -> bool:
    """ "Prezydent ułaskawił trzech. Karol Nawrocki skorzystał z prawa łaski": the pardon of another head of state, told here or beside."""
    home = ("place:BY", "adj:BY", "nation:BY", "ours", "people:political")
    near = [line.sentence for line in text.lines[max(0, index - 1) : index + 2]]
    return any(line.any("otherhead") and line.any("pardon", "amnesty") and not line.any(*home) for line in near)


def pardoned_elsewhere(sentence: Sentence) -> bool:
    """ "Trump pardoned 67 people": the president of another state pardons his own."""
    if sentence.any("place:BY", "adj:BY", "nation:BY", "people:political"):
        return False
    told = [at for at in sentence.find("pardon") if sentence.tokens[at].form("pardon") in ("past", "pres")]
    return _other_head_signs(sentence) or any(sentence.has(at - 1, "power:US", "otherhead", "envoy") for at in told)


def _other_head_signs(sentence: Sentence) -> bool:
    """ "The president of Georgia has signed a decree": who begins the sentence acts, and is not the one at whose request somebody is pardoned."""
    place = next((at for at in range(1, min(HEAD_WITHIN, len(sentence.tokens))) if sentence.tokens[at].form("place")), None)
    return sentence.has(0, "role") and place is not None and sentence.has(place + 1, "sign")


def _let_go_of_detained(sentence: Sentence, figure: Figure) -> bool:
    """ "Six were detained, some let go": an evening at the police, whoever else the text speaks of."""
    before = figure.concept == "free" and any(at < figure.predicate for at in sentence.find("detain"))
    return before and not sentence.any("people:political", "political", "pardon", "prison", "deport", "sentenced")


def _other_state_acts(sentence: Sentence, figure: Figure) -> bool:
    """ "Trump pardoned 36 people", "the leader of Ethiopia": whoever pardons, and is not Belarus, pardons his own."""
    if sentence.any("place:BY", "adj:BY", "nation:BY", "people:political"):
        return False
    if any(not _asks(sentence, at) for at in sentence.find("abroad")):
        return True
    if figure.concept not in ("pardon", "free", "amnesty") or figure.form not in ("past", "pres"):
        return False
    for at in range(figure.predicate - 1, max(-1, figure.predicate - 4), -1):
        if sentence.clause[at] != sentence.clause[figure.predicate]:
            return False
        if sentence.tokens[at].form("place"):
            oblique = sentence.lang in INFLECTED and sentence.low(at).endswith(OBLIQUE)
            return not oblique and not sentence.has(at - 1, "prep", "people", "nation", "role") and not sentence.has(at - 2, "prep")
    return False


def _asks(sentence: Sentence, place: int) -> bool:
    """ "At the request of the president of Serbia 25 people have been pardoned": the state that asks is not the one that pardons, unless
    it is somebody's mother who asks."""
    asked = next((at for at in range(place - 1, max(-1, place - 1 - ASKED_WITHIN), -1) if sentence.has(at, "atrequest")), place)
    return asked < place and not any(sentence.has(at, "kin", "relatives") for at in range(asked, place))


def _of_citizens(sentence: Sentence, place: int) -> bool:
    """ "Помилованы граждане Казахстана", "Iranian nationals": whose citizens somebody is, is not who acts, nor where."""
    if sentence.has(place - 1, "prep") and not sentence.has(place - 1, "outof"):
        return False
    return any(sentence.has(at, "people:citizen", "people:foreigner") for at in (*range(place), place + 1))


def _actor_elsewhere(sentence: Sentence, predicate: int) -> bool:
    """ "Russia had freed": the country right before the verb is the one that acts."""
    for at in range(predicate - 1, max(-1, predicate - 4), -1):
        place = sentence.tokens[at].form("place")
        if place:
            return place in ELSEWHERE
    return False


def _nearest_place(sentence: Sentence, figure: Figure) -> str:
    """The country that a number stands beside: "169 in Belarus, against 314 in Russia"."""
    at = figure.number.end if figure.number else figure.predicate
    places = [
        (abs(place - at) + 8 * abs(sentence.clause[place] - sentence.clause[at - 1]), token.form("place") or token.form("adj"))
        for place, token in enumerate(sentence.tokens)
        if "place" in token.tags or "adj" in token.tags
    ]
    return min(places, default=(0, ""))[1]


def _home_acts(sentence: Sentence, predicate: int) -> bool:
    """ "Minsk lets three go": Belarus is the subject, so that the verb needs no prisoner beside it."""
    by = any(sentence.has(at, "place:BY") and sentence.has(at - 1, "byword") for at in range(predicate + 1, min(predicate + 4, len(sentence.tokens))))
    return by or any(sentence.has(at, "place:BY") for at in range(predicate - 1, max(-1, predicate - 5), -1))


def _about_prisoners(text: Text, sentence: Sentence, figure: Figure) -> bool:
    """Verbs of everyday life ("let go", "arrived", "free") need a prisoner, a prison, or a person in the sentence, and prisoners in the text."""
    named = next(names_of(text, figure.line), None) is not None
    counted = figure.number is not None and figure.number.counts_people
    someone = counted or named or sentence.any("single")
    if figure.concept == "handover" and counted and sentence.any("place:BY", "adj:BY"):
        return True
    if figure.concept in ("free", "out") and (surname_alone(text, figure) or (sentence.any("single") and sentence.has(figure.predicate - 1, "was"))):
        return True
    if (someone or figure.count is not None) and _home_acts(sentence, figure.predicate):
        return True
    if counted and figure.concept == "arrive" and sentence.any("free", "pardon", "prison"):
        return True
    if _wished(text, sentence, figure):
        return True
    if counted and figure.concept in ("free", "deport", "out"):
        return figure.concept != "deport" or figure.form != "noun" or not sentence.any("sanction", "restriction", "listing")
    if counted and figure.concept == "handover" and "ours" in text.tags and figure.form == "past" and _abroad(sentence):
        return True
    if counted and figure.concept == "handover" and figure.nationality is not None:
        return True
    if named and figure.concept in ("free", "out", "deport") and _undergone(sentence, figure):
        return True
    if not text.tags & {"political", "people:political", "people:prisoner", "people:convict", "prison", "pardon", "deport"}:
        return False
    if someone or figure.count is not None or sentence.any("people", "nation", "political", "prison", "pardon"):
        return True
    before = text.lines[figure.line - 1].sentence if figure.line else None
    return before is not None and before.any("political", "prison", "pardon")


def _wished(text: Text, sentence: Sentence, figure: Figure) -> bool:
    """ "Звільнити всіх", "Minsk may let several more Lithuanians go", "nobody will be let out": wished, planned or refused for people not counted."""
    if figure.mode.mode in (PLANNED, DEMANDED) and sentence.any("people:citizen", "people:political", "people:prisoner"):
        return True
    if figure.concept != "free" or figure.count is not None or figure.mode.mode not in (PLANNED, DEMANDED, DENIED) or not names_home(text):
        return False
    if sentence.any("sanction", "restriction"):
        return False  # "sanctions may go if all are freed": what is said there is of the sanctions
    return sentence.any("them", "themall", "nobody", "people", "nation") or sentence.any("place:BY", "voice:state")


def _abroad(sentence: Sentence) -> bool:
    return any(token.form("place") in RECEIVING for token in sentence.tokens)


def _undergone(sentence: Sentence, figure: Figure) -> bool:
    """English "released" takes albums and statements: beside a name it counts only in the passive."""
    passive = any(sentence.has(at, "was") for at in range(figure.predicate - 2, figure.predicate + 1))
    return sentence.lang != "en" or passive or figure.concept == "out" or sentence.low(figure.predicate) not in TAKE_THINGS


def _named_below(text: Text, word: str) -> bool:
    """ "Labkowicz wrócił do domu. … Uładzimir Labkowicz jest w Mińsku": the surname of a title, told in full in the text under it."""
    lead = range(text.title_lines, min(text.title_lines + 2, len(text.lines)))
    return len(word) > 3 and any(name.words[-1] == word and known_given(name.words[0]) for line in lead for name in names_of(text, line))


def surname_alone(text: Text, figure: Figure) -> bool:
    """ "Почобут на свободе": one capitalised word of no other meaning right before the predicate."""
    sentence = text.lines[figure.line].sentence
    at = figure.predicate - 1
    passive = figure.concept == "free" and sentence.has(at, "was")
    at -= passive
    if at >= 0 and sentence.is_title and figure.form == "past" and _named_below(text, sentence.tokens[at].text):
        return not text.lines[figure.line].numbers
    if not (figure.concept == "out" or passive) or at < 0 or (not sentence.is_title and figure.line):
        return False
    token = sentence.tokens[at]
    if passive and sentence.lang == "en" and "ours" not in token.tags:
        return False
    return token.capital and token.tags <= {"ours", "euphemism"} and len(token.text) > 3 and not text.lines[figure.line].numbers
