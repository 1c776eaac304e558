"""What the sentences around a figure do to it: a report called false, a term that was served, a survey, a rescue, a war long past.

The grammar of one sentence cannot see these; they are decided here once, for every language, after the figures are found.
"""

from __future__ import annotations

from dataclasses import replace

from claims.extraction.dates import DAY, SAME
from claims.extraction.figures import RELEASING, Figure
from claims.extraction.modes import ASSERTED, DENIED, LOOSE, RECALLED, is_today
from claims.extraction.reader import Text
from claims.extraction.tokens import Sentence

OTHER_TOPICS = ("accident", "oldwar", "survey")
POLITICAL = ("people:political", "political", "pardon", "deport")
NEAR = 1  # sentences around a figure in which "it is not confirmed" speaks of it
GRANTED = ("pardon", "deport", "swap", "decree")  # beside these a served term is that of others, or a part


def in_context(text: Text, figures: list[Figure]) -> list[Figure]:
    """The figures as their surroundings mean them; those of another topic are left out."""
    kept = [figure for figure in figures if not _other_topic(text, figure)]
    for figure in kept:
        if figure.concept in RELEASING:
            _decreed(text, figure)
            _denied(text, figure)
            _served(text, figure)
            _long_ago(text, figure)
    return kept


def _other_topic(text: Text, figure: Figure) -> bool:
    """People got out of a lift, prisoners of a camp of 1944, former prisoners asked in a survey."""
    sentence = text.lines[figure.line].sentence
    if sentence.any("survey") and figure.number is not None and figure.concept != "held":
        return True
    if sentence.any("oldwar"):
        return True
    around = _around(text, figure.line)
    return any(line.any("accident") for line in around) and not any(line.any("people:political", "pardon") for line in around)


def _around(text: Text, line: int) -> list[Sentence]:
    return [text.lines[at].sentence for at in range(max(0, line - NEAR), min(len(text.lines), line + NEAR + 1))]


def _decreed(text: Text, figure: Figure) -> None:
    """ "Decree No. 214 is signed. … pardon of 44 convicts": a noun alone is told by the decree of its sentence, the one before, or the title."""
    if figure.mode.rule != "noun alone" or figure.concept != "pardon" or figure.count is None or figure.moment is not None:
        return
    lines = {0, max(0, figure.line - 1), figure.line}
    if any(text.lines[line].sentence.any("sign") and text.lines[line].sentence.any("decree") for line in lines):
        figure.mode = replace(figure.mode, mode=ASSERTED, rule="decree signed")


def _denied(text: Text, figure: Figure) -> None:
    """ "Not confirmed: he is still in the colony": said in the same sentence, the one before or after, or in the title."""
    if figure.mode.mode == DENIED and text.lines[figure.line].sentence.any("untrue"):
        figure.mode = replace(figure.mode, rule="report called false")  # "denied reports that forty would be freed"
    if figure.mode.mode not in (ASSERTED, LOOSE):
        return
    title = [line.sentence for line in text.lines[: text.title_lines]]
    if any(sentence.any("untrue") for sentence in (*title, *_around(text, figure.line))):
        figure.mode = replace(figure.mode, mode=DENIED, rule="report called false")


def _served(text: Text, figure: Figure) -> None:
    """ "She is free: her term is over": told in the sentence or beside it, and no act of mercy with it."""
    if figure.concept not in ("free", "out", "early"):
        return
    own = text.lines[figure.line].sentence
    around = [at for at in range(max(0, figure.line - NEAR), min(len(text.lines), figure.line + NEAR + 1)) if not _in_part(text, at)]
    serving = [text.lines[at].sentence for at in around if text.lines[at].sentence.any("termend")]
    if serving and not any(_granted(sentence) for sentence in (own, *serving)):
        figure.concept = "termend"
        figure.rules.append("term served")


def _in_part(text: Text, line: int) -> bool:
    """ "Отсидел четыре года из одиннадцати": a part of the term is no end of it."""
    sentence, numbers = text.lines[line].sentence, text.lines[line].numbers
    return any(sentence.has(number.start - 1, "outof") and sentence.has(number.start - 2, "unit") for number in numbers)


def _granted(sentence: Sentence) -> bool:
    """Whether an act of mercy stands in a sentence, and no "not" beside it: "под помилование не попал"."""
    return any(not any(sentence.has(near, "neg") for near in range(max(0, at - 2), at + 3)) for at in sentence.find(*GRANTED))


def _dated_before(text: Text, line: int) -> bool:
    """Whether "that day" is an older one: the last day named before it."""
    days = [moment for before in text.lines[:line] for moment in before.moments if moment.kind == DAY and moment.stated]
    return bool(days) and days[-1].is_old(text.published)


def _lists_them(text: Text) -> bool:
    """ "Кого вывезли в субботу: полный список", "What is known of …": the title goes back on what was told the day before."""
    return any(line.sentence.any("explainer", "listof") for line in text.lines[: text.title_lines])


def _long_ago(text: Text, figure: Figure) -> None:
    """ "A month has passed since …" in the title or the first sentence: what the text tells without a day of its own is of then."""
    if figure.mode.mode not in (ASSERTED, LOOSE):
        return
    moment = figure.mode.moment
    if moment is not None and moment.kind == SAME and _dated_before(text, figure.line):
        figure.mode = replace(figure.mode, mode=RECALLED, rule="that day")
    opening = text.lines[: max(1, text.title_lines)]
    if _lists_them(text) and moment is not None and moment.kind == DAY and moment.stated and moment.high < text.published:
        figure.mode = replace(figure.mode, mode=RECALLED, rule="explained")
    if is_today(moment, text.published):
        return
    explained = figure.form == "noun" and text.lines[figure.line].sentence.has(0, "explainer")  # "What is known of the release of 250"
    if explained:
        figure.mode = replace(figure.mode, mode=RECALLED, rule="explained")
        return
    if any(line.sentence.any("anniversary") for line in opening):
        figure.mode = replace(figure.mode, mode=RECALLED, rule="anniversary")
