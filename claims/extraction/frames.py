"""Verbs of everyday life that mean a release by what stands with them: "вышел … из колонии", "вывезли … в Литву", "прекращено … отбывание".

The words of a frame may stand in any order within one clause, so the languages give verbs and complements, not their sequences. The verb takes
the concept in its own form; what it means in the sentence (told, planned, denied) is then asked like of any other predicate.
"""

from __future__ import annotations

from dataclasses import dataclass

from claims.extraction.tokens import Sentence

REACH = 11  # words between a verb and its complement
ABROAD = frozenset({"BY", "US", "EU", "RU"})  # codes that are no place to which people were brought out


@dataclass(frozen=True, slots=True)
class Frame:
    """A class of verbs, what must stand in their clause, and the concept that both make."""

    verb: str
    with_any: tuple[str, ...]
    concept: str
    of_prisoners: bool  # only in a text that speaks of prisoners
    also: str = ""  # a concept that has no form


FRAMES = (
    Frame("cease", ("penalty",), "pardon", False),
    Frame("go", ("freedom", "outofprison"), "free", False),
    Frame("lead", ("freedom", "outofprison"), "free", False),
    Frame("go", ("homeward",), "free", True),
    Frame("lead", ("homeward",), "free", True),
    Frame("leave", ("prison",), "free", True),
    Frame("leave", ("homeland",), "arrive", True),
    Frame("get", ("liberty",), "free", False),
    Frame("lead", ("foreignland",), "deport", True),
    Frame("go", ("foreignland",), "arrive", True),
    Frame("vehicle", ("foreignland", "atborder"), "arrive", True),
    Frame("board", ("vehicle",), "free", True),
    Frame("refuse", ("leaving",), "rearrest", True),
    Frame("again", ("intoprison", "behindbars", "detain"), "rearrest", True),
    Frame("backwards", ("intoprison", "behindbars"), "rearrest", True),
    Frame("giveback", ("intoprison",), "rearrest", True),
    Frame("close", ("gate",), "impose", False, "forbid"),
    Frame("open", ("gate",), "lift", False, "admit"),
    Frame("land", ("sanctionlist",), "impose", False, "listing"),
    Frame("putonto", ("sanctionlist",), "impose", False, "listing"),
)
FROM = 5  # words from "освободить" to "от", and from there to what it is
PENAL = frozenset({"penalty", "prison", "pardon", "sentenced", "people", "outofprison", "detain", "place", "month", "decree", "arrested"})
VERBS = frozenset(frame.verb for frame in FRAMES)
OF_RELEASE = frozenset({"pardon", "free", "deport", "arrive", "swap", "handover", "termend", "rearrest"})
OF_STEP = frozenset({"impose", "lift"})


def frames(sentence: Sentence, *, of_prisoners: bool) -> None:
    """Gives the verbs of a sentence the concepts of the frames that they stand in."""
    changed = "fromwhat" in sentence.tags and _freed_from(sentence)
    if sentence.tags.isdisjoint(VERBS) and not changed:
        return
    for index, token in enumerate(sentence.tokens):
        if token.tags.isdisjoint(VERBS):
            continue
        frame = next((frame for frame in FRAMES if _stands_in(sentence, index, frame, of_prisoners=of_prisoners)), None)
        if frame is not None:
            form = token.form(frame.verb)
            token.tags |= {frame.concept, f"{frame.concept}:{form}"} if form else {frame.concept}
            token.tags |= {frame.also} if frame.also else frozenset()
            changed = True
    if changed:
        sentence.tags = frozenset().union(*(token.tags for token in sentence.tokens))


def _freed_from(sentence: Sentence) -> bool:
    """ "освобождены от квалификации", "звільнив від податку": freed from anything but punishment or prison, nobody is let out. True where one was."""
    found = False
    for index in sentence.find("free"):
        end = min(index + FROM, len(sentence.tokens) - 1)
        at = next((place for place in range(index + 1, end) if sentence.has(place, "fromwhat")), None)
        if at is None or sentence.clause[at] != sentence.clause[index] or not sentence.has(index, "freefrom"):
            continue
        what = [token for token in sentence.tokens[at + 1 : at + 1 + FROM] if token.kind == "word"]
        dated = sentence.tokens[at + 1].kind in ("number", "date") or sentence.tokens[at + 1].ordinal is not None
        if not dated and what and not any(token.tags & PENAL for token in what):
            token = sentence.tokens[index]
            token.tags = frozenset(tag for tag in token.tags if tag.partition(":")[0] not in ("free", "?free"))
            found = True
    return found


def _stands_in(sentence: Sentence, index: int, frame: Frame, *, of_prisoners: bool) -> bool:
    own = OF_STEP if frame.concept in OF_STEP else OF_RELEASE
    tags = sentence.tokens[index].tags
    known = not tags.isdisjoint(own) and (not frame.also or frame.also in tags)
    if frame.verb not in tags or (frame.of_prisoners and not of_prisoners) or known:
        return False
    clause = sentence.clause[index]
    if frame.concept in ("free", "arrive") and any(sentence.clause[at] == clause for at in sentence.find("intoprison")):
        return False  # "taken out of the colony to the remand prison"
    near = range(max(0, index - REACH), min(len(sentence.tokens), index + REACH + 1))
    return any(at != index and sentence.clause[at] == clause and _is_complement(sentence, at, frame) for at in near)


def _is_complement(sentence: Sentence, at: int, frame: Frame) -> bool:
    if "foreignland" in frame.with_any and _foreign_land(sentence, at):
        return True
    return sentence.has(at, *frame.with_any)


def _foreign_land(sentence: Sentence, at: int) -> bool:
    """ "в Литву", "у Вільню", "на польской стороне": a preposition and somebody else's country."""
    if not sentence.has(at, "prep") or sentence.has(at, "awayfrom"):
        return False
    code = next(
        (
            sentence.tokens[place].form(kind)
            for place in (at + 1, at + 2)
            if place < len(sentence.tokens)
            for kind in ("place", "adj")
            if sentence.has(place, kind)
        ),
        "",
    )
    return bool(code) and code not in ABROAD
