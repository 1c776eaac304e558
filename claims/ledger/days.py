"""Days that words name by their number and month, in the languages that are read: by them what is told weeks later belongs to a known step.

What day a claim is of is the reader's business (claims.extraction.dates); here it matters only whether a known day stands in its words.
"""

from __future__ import annotations

import re
from typing import TypeAlias

MonthDay: TypeAlias = tuple[int, int]  # month, day

_MONTHS = (  # how the month begins: English, Russian, Belarusian (Łacinka too), Ukrainian, Polish, Lithuanian, German
    r"jan|янв|студз|studz|січ|stycz|saus",
    r"feb|фев|лют|lut|vasar",
    r"mar(?!t)|март|сакав|sakav|берез|marc|kov|märz",
    r"apr|апр|красав|krasav|квіт|kwie|baland",
    r"ma[yij]|ма[яй]|траў|traŭ|трав|geguž",
    r"jun|июн|чэрв|červ|черв|czerw|birž",
    r"jul|июл|ліп|lip|лип|liep",
    r"aug|авг|жні|žni|серп|sierp|rugpj",
    r"sep|сент|верас|vieras|vieraś|верес|wrze|rugs",
    r"oct|okt|окт|кастр|kastr|жовт|paźdz|spal",
    r"nov|ноя|лістап|listap|листоп|listop|lapkr",
    r"dec|dez|дек|снеж|śniež|sniež|груд|grud|gruod",
)
_MONTH = "|".join(f"(?P<m{number}>{stems})" for number, stems in enumerate(_MONTHS, 1))
_DAY = r"(?P<day>[0-3]?\d)"
_WORDED = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"(?<![\d.]){_DAY}(?:st|nd|rd|th|-?(?:го|га|е|ае))?\.? (?:of )?(?:{_MONTH})\w*",
        rf"\b(?:{_MONTH})\w*\.? {_DAY}(?!\d)",
    )
)
_NUMBERED = (
    re.compile(r"\b\d{4}-(?P<month>[01]\d)-(?P<day>[0-3]\d)\b"),
    re.compile(r"(?<![\d.])(?P<day>[0-3]?\d)\.(?P<month>[01]\d)(?:\.(?:\d{4}|\d\d))?(?![\d%])"),
)


def days_in(words: str) -> frozenset[MonthDay]:
    """The days of the year that are named with their month; "the night of 24 to 25 September" names the 25th."""
    plain = " ".join(words.split())
    named = {(_month(match), int(match["day"])) for pattern in _WORDED for match in pattern.finditer(plain)}
    numbered = {(int(match["month"]), int(match["day"])) for pattern in _NUMBERED for match in pattern.finditer(plain)}
    return frozenset((month, day) for month, day in named | numbered if 1 <= month <= 12 and 1 <= day <= 31)


def _month(match: re.Match[str]) -> int:
    return next(number for number in range(1, 13) if match[f"m{number}"])
