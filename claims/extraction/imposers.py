"""Who takes a step of sanctions: the power named beside it, the agency whose work it is, the crossing, the country of the paper."""

from __future__ import annotations

import re

from claims.extraction.reader import Text
from claims.extraction.tokens import Sentence
from claims.model import Role

IMPOSERS = frozenset(["US", "EU", "UK", "CA", "CH", "UA", "LT", "PL", "LV", "EE", "JP", "AU", "NO", "NZ", "CZ", "DE", "IS", "LI", "KR", "MD"])
MEMBERS = frozenset(["PL", "LT", "LV", "EE", "CZ", "DE"])  # of the EU
TAKERS = frozenset(["CH", "NO", "UA", "CA", "UK", "JP", "AU", "NZ", "IS", "LI", "MD"])  # that take over measures of the EU
UNION_ONLY = frozenset(["DE"])
NEIGHBOURS = frozenset(["PL", "LT", "LV", "EE", "UA"])
HOME = {"lt": "LT", "pl": "PL", "uk": "UA"}  # "the government", said in that language and of nobody else, is that country's
ACTS = (  # whose legal texts these are, where nothing else says whose step it is
    ("EU", re.compile(r"\(EC\) No 765/2006|2012/642/CFSP|\((?:CFSP|EU)\) \d{4}/\d+")),
    ("CA", re.compile(r"SOR/\d{4}-\d+")),
    ("CH", re.compile(r"946\.231\.116\.9")),
    ("US", re.compile(r"E\.O\. ?1[34]\d{3}|Executive Order 1[34]\d{3}|31 CFR")),
)
SUBJECT = ("sanction", "sanctionlist", "licence", "border", "restriction")
OWNER_REACH = 2  # words between a topic and the adjective that says whose it is
BEHIND = 4  # a power after the action is as far away as one so many words before it
CLAUSE = 5  # words that a comma counts for
JOINED = 4  # words between two powers that act together
LINKS = frozenset(["the", "united", "kingdom", "states", "european", "union"])
AGENT = 5  # words behind a passive in which "by" names who acts
AGENCY = 3  # words by which an agency of sanctions is nearer than a country


def powers_at(sentence: Sentence, place: int, topic: int) -> list[str]:
    """The powers that a word names: a state, its people, an agency, or an adjective beside the topic or a government ("литовский кабмин")."""
    token = sentence.tokens[place]
    codes = sorted(tag.partition(":")[2] for tag in token.tags if tag.startswith(("power:", "place:", "nation:")))
    owner = abs(place - topic) <= OWNER_REACH and place != topic
    if owner or any(sentence.has(at, "gov", "sanction") for at in (place + 1, place + 2)):
        codes += sorted(tag.partition(":")[2] for tag in token.tags if tag.startswith("adj:"))
    return [code for code in codes if code in IMPOSERS]


def in_sentence(sentence: Sentence, at: int, topic: int, allowed: frozenset[str]) -> str:
    """The power nearest to an action, '' where the sentence names none."""
    return _nearest(sentence, at, topic, allowed)[1]


def _nearest(sentence: Sentence, at: int, topic: int, allowed: frozenset[str]) -> tuple[int, str]:
    """Where the power nearest to an action stands, and which it is."""
    found: list[tuple[int, int, str]] = []
    for place, token in enumerate(sentence.tokens):
        codes = [code for code in powers_at(sentence, place, topic) if code in allowed]
        if not codes:
            continue
        distance = abs(place - at) + (BEHIND if place > at else 0) + CLAUSE * abs(sentence.clause[place] - sentence.clause[at])
        distance -= AGENCY if "power" in token.tags else 0
        if "adj" in token.tags and abs(place - topic) <= OWNER_REACH:
            distance = 0
        if at < place <= at + AGENT and sentence.has(place - 1, "by") and (place - 2 == at or not sentence.has(place - 2, "adopted", "decide")):
            distance = -AGENCY  # "delisted by Washington"
        found.append((distance, place, codes[0]))
    return min(found)[1:] if found else (-1, "")


def partners_of(sentence: Sentence, at: int, topic: int, border: bool) -> list[str]:
    """The powers named in one breath with the one that acts: "London and Washington listed …"."""
    allowed = NEIGHBOURS if border else IMPOSERS
    place, code = _nearest(sentence, at, topic, allowed)
    found = []
    for step in (-1, 1):
        other, joined = place + step, False
        while 0 <= other < len(sentence.tokens) and abs(other - place) <= JOINED:
            token = sentence.tokens[other]
            codes = [one for one in powers_at(sentence, other, topic) if one in allowed and one != code]
            if codes and joined:
                found.append(codes[0])
                break
            if "and" not in token.tags and token.text != "," and token.low not in LINKS:
                break
            joined = joined or "and" in token.tags
            other += step
    return found


def crossing_of(text: Text, index: int) -> str:
    """The country on the other side of a named crossing: of the sentence, else of the text."""
    lines = [text.lines[index], *text.lines]
    for line in lines:
        codes = [tag.partition(":")[2] for tag in line.sentence.tags if tag.startswith("crossing:")]
        if codes:
            return min(codes)
    return ""


def imposer_of(text: Text, index: int, at: int, topic: int, border: bool) -> tuple[str, bool] | None:
    """Who acts, and whether the sentence of the action itself says so; None where nobody is named."""
    sentence = text.lines[index].sentence
    if not border and any(sentence.has(place, "package") for place in (topic - 1, topic, topic + 1)):
        return _subject(sentence, at, topic) or "EU", True  # only the EU numbers its sanctions in packages; others take them over
    allowed = NEIGHBOURS if border else IMPOSERS
    code = _joining(sentence, at, topic) if sentence.has(at, "join") else in_sentence(sentence, at, topic, allowed)
    if code == "EU" and not border:
        code = _subject(sentence, at, topic) or code
    own = [tag.partition(":")[2] for tag in sorted(sentence.tags) if tag.startswith("crossing:")] if border else []
    code = code or next(iter(own), "")
    if code:
        return _by_union(code, border), True
    code = _in_others(text, index, allowed) or (crossing_of(text, index) if border else "")
    if code:
        return _by_union(code, border), False
    if not border and "package" in text.tags:
        return "EU", False
    lawgiver = next((code for code, act in ACTS if not border and act.search(text.normal.text)), "")
    if lawgiver:
        return lawgiver, False
    home = HOME.get(text.lang, "") if text.role is not Role.STATE else ""  # the state press of Belarus writes their languages too
    return (home, False) if home and (border or text.tags & {"gov", "decree"}) else None


def _in_others(text: Text, index: int, allowed: frozenset[str]) -> str:
    """The first power of the title, of the sentences beside, of any that speaks of sanctions."""
    others = [other for other in (0, index - 1, index + 1) if 0 <= other < len(text.lines) and other != index]
    others += [other for other, line in enumerate(text.lines) if line.sentence.any(*SUBJECT) and other != index]
    others.sort(key=lambda other: not text.lines[other].sentence.any(*SUBJECT))
    for other in others:
        sentence = text.lines[other].sentence
        topics = sentence.find(*SUBJECT) or [0]
        place, code = _nearest(sentence, topics[0], topics[0], allowed)
        if code and not (code in MEMBERS and sentence.has(place - 1, "prep") and not sentence.any(*SUBJECT)):
            return code  # "driven to Lithuania" is no power that acts
    return ""


def _by_union(code: str, border: bool) -> str:
    """Members without lists of their own act through the EU: "Merz against a thaw" speaks of the EU's measures."""
    return "EU" if code in UNION_ONLY and not border else code


def of_union(text: Text, sentence: Sentence, code: str) -> str:
    """Whose measures a member speaks of, where it takes no step itself: the EU's, unless it is about its own transit or visas."""
    own = sentence.any("border", "truck", "visa") or (sentence.any("trade") and code == "LT")
    return "EU" if code in MEMBERS and not own and not text.tags.isdisjoint(("place:EU", "adj:EU", "power:EU")) else code


def _joining(sentence: Sentence, at: int, topic: int) -> str:
    """ "Norway joins the EU's sanctions": who joins stands before the verb, and is never the EU; '' where the sentence does not say."""
    before = [code for place in range(at - 1, -1, -1) for code in powers_at(sentence, place, topic) if code in IMPOSERS and code != "EU"]
    behind = [
        code for place in range(at + 1, len(sentence.tokens)) for code in powers_at(sentence, place, topic) if code in IMPOSERS and code != "EU"
    ]
    return next(iter(before or behind), "")


def _subject(sentence: Sentence, at: int, topic: int) -> str:
    """ "Switzerland adopts the EU's measures": a power outside the EU before the verb acts, whosever measures they are."""
    for place in range(at - 1, -1, -1):
        if sentence.clause[place] != sentence.clause[at]:
            return ""
        codes = [code for code in powers_at(sentence, place, topic) if code in IMPOSERS and code != "EU"]
        if codes:
            acts = sentence.has(at, "impose:past", "impose:pres", "extend:past", "extend:pres", "join")
            return codes[0] if codes[0] in TAKERS and acts else ""
    return ""
