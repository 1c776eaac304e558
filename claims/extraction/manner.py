"""In which manner people were released, and whereto: what the words of the event say, the country they were taken to first."""

from __future__ import annotations

from claims.extraction.figures import Figure
from claims.extraction.manners import likeliest
from claims.extraction.reader import Text
from claims.extraction.releases import Event
from claims.extraction.tokens import Sentence
from claims.model import Manner, Modality

OWN = {
    "pardon": Manner.PARDON,
    "deport": Manner.DEPORTATION,
    "swap": Manner.EXCHANGE,
    "amnesty": Manner.AMNESTY,
    "early": Manner.EARLY,
    "termend": Manner.TERM_ENDED,
}
NEXT = 6  # sentences of an opening in which "all go to Lithuania" speaks of its people
BEHIND = 3  # sentences behind an event in which the act of mercy may be named
NEAR = 5  # words between "arrived", "taken" and the country


def manner_of(text: Text, event: Event) -> Manner:
    """What the grammar and the whole text together make likeliest."""
    return likeliest(text, event.main.line, event.modality, event.count, _read(text, event))


def _read(text: Text, event: Event) -> Manner:
    """Deportation wins over a pardon where people were taken out of the country; foreigners handed to their own state are pardoned."""
    if event.modality is Modality.REVERSED:
        return Manner.UNSPECIFIED
    if event.modality in (Modality.PLANNED, Modality.DEMANDED, Modality.DENIED):
        own = OWN.get(event.main.concept, Manner.UNSPECIFIED)
        near = {max(0, event.main.line - 1), event.main.line} | ({0} if event.main.line <= text.title_lines else set())
        amnesty = own is Manner.UNSPECIFIED and any(text.lines[line].sentence.any("amnesty") for line in near)
        return Manner.AMNESTY if amnesty else own
    lines = _lines(text, event)
    sentences = [text.lines[line].sentence for line in lines]
    concepts = {event.main.concept, *(part.concept for part in event.parts)}
    pardoned = event.main.concept == "pardon" or any(_told(sentence, "pardon") for sentence in sentences)
    taken = "deport" in concepts or any(_told(sentence, "deport") or _moved_abroad(sentence) for sentence in sentences)
    if (
        "deport" not in concepts
        and not any(_told(sentence, "deport") for sentence in sentences)
        and any(_told(sentence, "swap") for sentence in sentences)
    ):
        return Manner.EXCHANGE
    if taken and not (pardoned and event.main.nationality in {"UA", "LT", "PL", "LV", "DE", "US", "JP"}):
        return Manner.DEPORTATION
    if pardoned or (any(_told(sentence, "decree") for sentence in sentences) and event.main.concept in ("pardon", "free")):
        return Manner.PARDON
    for concept, manner in (("swap", Manner.EXCHANGE), ("amnesty", Manner.AMNESTY), ("early", Manner.EARLY), ("termend", Manner.TERM_ENDED)):
        if event.main.concept == concept or any(_told(sentence, concept) for sentence in sentences[:1]):
            return manner
    return Manner.PARDON if _pardoned_behind(text, event) else Manner.UNSPECIFIED


def _pardoned_behind(text: Text, event: Event) -> bool:
    """ "Выпусцілі траіх … Іх памілавалі", "о помиловании семье сообщили утром": told a little later, without another number."""
    if event.modality not in (Modality.HAPPENED, Modality.ANNOUNCED):
        return False
    behind = range(event.main.line + 1, min(event.main.line + 1 + BEHIND, len(text.lines)))
    return any(_told(text.lines[at].sentence, "pardon") and not text.lines[at].numbers and not _recalls(text, at) for at in behind)


def _lines(text: Text, event: Event) -> list[int]:
    """The sentences that tell of an event: for news the title and lead too, for a recalled one its own alone."""
    own = {event.main.line, *(part.line for part in event.parts)}
    if "beside another" in event.doubts:
        return sorted(own)
    if event.modality in (Modality.HAPPENED, Modality.ANNOUNCED):
        own |= {index for index in range(len(text.lines)) if text.is_lead(index)}
        own |= {event.main.line + 1} if event.main.line + 1 < len(text.lines) else set()
        own |= {index for index, line in enumerate(text.lines) if line.sentence.any("deport:past") and not line.numbers}
        own |= {index for index in range(min(NEXT, len(text.lines))) if text.lines[index].sentence.any("arrive") and not text.lines[index].numbers}
        own = {line for line in own if line == event.main.line or not _recalls(text, line)}
    return sorted(own)


def _recalls(text: Text, line: int) -> bool:
    return any(moment.is_old(text.published) for moment in text.lines[line].moments)


def _told(sentence: Sentence, concept: str) -> bool:
    decided = sentence.any("decide")
    unmeant = ("fut",) if decided else ("inf", "fut")
    told = any(sentence.tokens[at].form(concept) not in unmeant and not _negated(sentence, at) for at in sentence.find(concept))
    return told and not sentence.any("petition")


def _negated(sentence: Sentence, at: int) -> bool:
    """ "без всякого обмена", "помилования никто не просил"."""
    return any(sentence.has(place, "neg") and sentence.clause[place] == sentence.clause[at] for place in range(max(0, at - 3), at))


def _moved_abroad(sentence: Sentence) -> bool:
    return bool(_destination(sentence, 0, everywhere=True))


def destination_of(text: Text, figure: Figure) -> str | None:
    """The country beside the verb of moving: "taken to Lithuania", "прибыли в Вильнюс", "приняла Украина"."""
    return _destination(text.lines[figure.line].sentence, figure.predicate)


def _destination(sentence: Sentence, predicate: int, *, everywhere: bool = False) -> str | None:
    for at in sentence.find("deport", "arrive", *(() if everywhere else ("handover",))):
        if not everywhere and abs(at - predicate) > 12:
            continue
        if not _about_people(sentence):
            continue
        for place in [*range(at + 1, min(at + 1 + NEAR, len(sentence.tokens))), *range(at - 1, max(-1, at - NEAR), -1)]:
            code: str = sentence.tokens[place].form("place")
            if not code and sentence.has(place + 1, "border"):
                code = sentence.tokens[place].form("adj")  # "crossed the Polish border"
            if code and code not in ("BY", "US", "EU", "RU"):
                return code
        if sentence.has(at, "crossing") and everywhere:
            return "?"
    return None


def _about_people(sentence: Sentence) -> bool:
    if any(sentence.tokens[at].kind == "number" or sentence.tokens[at].number is not None for at in range(len(sentence.tokens))):
        return True
    return sentence.any("them", "themall", "vehicle", "allofthem") or any(
        "people" in token.tags or "nation" in token.tags or token.tags & {"free", "pardon", "deport"} for token in sentence.tokens
    )
