"""When: absolute and relative dates of a sentence, as stretches of days in Minsk counted from the day of publication."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from claims.extraction.tokens import Sentence, Token

FRESH = timedelta(days=2)  # what is at most about two days old is news
MONTH_BEGINS = 4  # days of a month in which "in December" may still be news
AHEAD = timedelta(days=75)  # a day and month without a year may lie this far ahead, else it was last year
REACH = 5  # words from "last", "over" to the unit: "за два с лишним года", "over the past two and a half years"
BEGINNING = timedelta(days=10)  # "in early July"
LONG_AGO = date(1990, 1, 1)
UNIT_DAYS = {"hour": 0, "day": 1, "week": 7, "month": 30, "year": 365}

NIGHT = frozenset(["na", "на", "to", "auf", "bis", "į", "-", "–", "—", "/"])  # what stands between two days in a row
DAY, STRETCH, VAGUE, THEN, SAME, OFFSET = ["day", "stretch", "vague", "then", "same", "offset"]


@dataclass(frozen=True, slots=True)
class Moment:
    """A stretch of days that a text names. `since`: it begins there and goes on. `stated`: said by a date, not by "yesterday"."""

    start: int  # tokens
    end: int
    low: date
    high: date
    kind: str
    since: bool = False
    stated: bool = True
    text: str = ""  # of `since`, as the contract wants it: 2024, 2024-07, 2025-01-18

    def is_old(self, published: date) -> bool:
        """Whether it lies before the news of the day. "In December", said on the 27th, looks back as "earlier this month" does."""
        if self.kind in (VAGUE, THEN, OFFSET) or self.high < published - FRESH:
            return True
        whole_month = self.kind == STRETCH and self.stated and self.low.day == 1 and (self.high - self.low).days < 31
        return whole_month and published.day > MONTH_BEGINS and self.low <= published <= self.high

    def is_ahead(self, published: date) -> bool:
        return self.low > published


def moments_of(sentence: Sentence, published: date) -> list[Moment]:
    """Every date of the sentence, longest first where they overlap."""
    found: list[Moment] = []
    taken: set[int] = set()
    for rule in (_numeric, _day_and_month, _months, _month, _ago, _last, _year, _of_month, _season, _words):
        for moment in rule(sentence, published):
            span = set(range(moment.start, moment.end))
            if not span & taken:
                found.append(_with_since(sentence, moment))
                taken |= span
    return sorted(found, key=lambda moment: moment.start)


def _with_since(sentence: Sentence, moment: Moment) -> Moment:
    begins = any(sentence.has(index, "since") for index in (moment.start - 1, moment.start)) or (
        sentence.has(moment.start - 2, "since") and sentence.has(moment.start - 1, "edge")
    )
    if not begins and sentence.lang in ("en", "de"):
        clause = sentence.clause[moment.start]
        near = range(max(0, moment.start - 6), moment.start)
        plain = not any(sentence.tokens[at].kind == "number" or sentence.tokens[at].number is not None for at in near)
        begins = plain and any(sentence.has(at, "since") and sentence.clause[at] == clause for at in near)
    if not begins or moment.kind in (VAGUE, THEN, SAME):
        return moment
    return Moment(moment.start, moment.end, moment.low, moment.high, moment.kind, True, moment.stated, moment.text)


def _safe(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _numeric(sentence: Sentence, _: date) -> Iterator[Moment]:
    for index, token in enumerate(sentence.tokens):
        if token.kind != "date":
            continue
        parts = [int(part) for part in re.split(r"[.\-]", token.text)]
        year, month, day = parts if token.text[4:5] == "-" else parts[::-1]
        found = _safe(year + 2000 if year < 100 else year, month, day)
        if found:
            yield Moment(index, index + 1, found, found, DAY, text=found.isoformat())


def _month_of(token: Token) -> int | None:
    form = token.form("month")
    return int(form) if form else None


def _day_number(token: Token) -> int | None:
    """1 … 31 from "13", "13th", "тринадцатого"."""
    if token.kind == "number" and token.text.isdigit() and len(token.text) <= 2:
        value: int | None = int(token.text)
    elif token.kind == "ordinal":
        value = int(token.text[:-2][:3])
    else:
        value = token.ordinal
    return value if value and 1 <= value <= 31 else None


def _year_at(sentence: Sentence, index: int) -> tuple[int | None, int]:
    """A year at a token or after a comma there, and the token after it."""
    for at in (index, index + 1):
        if at < len(sentence.tokens) and (at == index or sentence.low(index) == ","):
            token = sentence.tokens[at]
            if token.kind == "number" and len(token.text) == 4 and token.text.isdigit() and 1950 <= int(token.text) <= 2100:
                end = at + 1
                while sentence.has(end, "yearword") or (sentence.low(end) == "." and sentence.has(end - 1, "yearword")):
                    end += 1
                return int(token.text), end
    return None, index


def _closest(published: date, month: int, day: int) -> date | None:
    """The day and month of this year, or of last year where that would lie far ahead."""
    found = _safe(published.year, month, day)
    if found and found - published > AHEAD:
        return _safe(published.year - 1, month, day)
    if found and published - found > timedelta(days=300) and month == 1:
        return _safe(published.year + 1, month, day)
    return found


def _day_and_month(sentence: Sentence, published: date) -> Iterator[Moment]:
    tokens = sentence.tokens
    for index in sentence.find("month"):
        month = _month_of(tokens[index])
        if not month:
            continue
        start, end, day = index, index + 1, None
        for at in (index - 1, index - 2):
            if at >= 0 and (at == index - 1 or tokens[index - 1].text in ".-" or tokens[index - 1].low in ("of", "го", "й")):
                day = day or _day_number(tokens[at])
                start = at if day else start
        if day and day < 10 and start and tokens[start].ordinal and tokens[start - 1].number in (20, 30):
            start, day = start - 1, day + (tokens[start - 1].number or 0)  # "двадцать первого июня"
        if not day and index + 1 < len(tokens):
            at = index + 2 if tokens[index + 1].text == "." else index + 1
            counts = sentence.has(at + 1, "people") and tokens[index + 1].text != "."  # "In March 22 people were recognised"
            day = _day_number(tokens[at]) if at < len(tokens) and not counts else None
            end = at + 1 if day else end
            end += bool(day and sentence.has(end, "daymark"))
        if not day:
            continue
        year, after = _year_at(sentence, end)
        if not year and sentence.has(end, "last") and sentence.has(end + 1, "unit:year", "yearword"):
            year, after = published.year - 1, end + 2  # "21 июня прошлого года"
        found = _safe(year, month, day) if year else _closest(published, month, day)
        if found:
            yield Moment(_night_before(sentence, start, day), after if year else end, found, found, DAY, text=found.isoformat())


def _night_before(sentence: Sentence, start: int, day: int) -> int:
    """ "W nocy z 24 na 25 września", "11 і 12 верасня", "24–25 сентября": where the days begin, if the day before is told too."""
    joined = start >= 2 and (sentence.has(start - 1, "and") or sentence.low(start - 1) in NIGHT)
    return start - 2 if joined and _day_number(sentence.tokens[start - 2]) == day - 1 else start


def _month_span(year: int, month: int) -> tuple[date, date]:
    low = date(year, month, 1)
    high = date(year + (month == 12), month % 12 + 1, 1) - timedelta(days=1)
    return low, high


def _months(sentence: Sentence, published: date) -> Iterator[Moment]:
    """ "between January and November", "с января по ноябрь", "с июля 2024-го по сентябрь 2026-го": a period from the first to the second."""
    tokens = sentence.tokens
    places = [index for index in sentence.find("month") if _month_of(tokens[index])]
    for first, second in itertools.pairwise(places):
        between = tokens[first + 1 : second]
        begins = sentence.has(first - 1, "since", "between", "period") or sentence.has(first - 2, "since", "between")
        joined = any(token.tags & {"and", "rangeto", "upto"} or token.text in "-–—" for token in between)
        if not (begins and joined) or len(between) > 6:
            continue
        ending = _month_of(tokens[second]) or 1
        last, end = _year_at(sentence, second + 1)
        last = last or (published.year if ending <= published.month else published.year - 1)
        start, _ = _year_at(sentence, first + 1)
        beginning = _month_of(tokens[first]) or 1
        start = start or (last if beginning <= ending else last - 1)
        low, high = _month_span(start, beginning)[0], _month_span(last, ending)[1]
        yield Moment(first, max(end, second + 1), low, high, STRETCH, True, True, low.isoformat()[:7])


def _month(sentence: Sentence, published: date) -> Iterator[Moment]:
    for index in sentence.find("month"):
        token = sentence.tokens[index]
        month = _month_of(token)
        if not month or ("ambiguous" in token.tags and not sentence.has(index - 1, "prep", "since")):
            continue
        year, end = _year_at(sentence, index + 1)
        if sentence.has(index + 1, "yearword") and not year:
            end = index + 2
        if not year and sentence.has(end, "last") and sentence.has(end + 1, "unit:year", "yearword"):
            year, end = published.year - 1, end + 2  # "in September last year", "we wrześniu zeszłego roku"
        known = year or (published.year if month <= published.month else published.year - 1)
        low, high = _month_span(known, month)
        if sentence.has(index - 1, "begin") or (sentence.has(index - 2, "begin") and sentence.has(index - 1, "prep")):
            high = low + BEGINNING
        yield Moment(index, max(end, index + 1), low, high, STRETCH, text=f"{known}-{month:02}")


def _ago(sentence: Sentence, published: date) -> Iterator[Moment]:
    """ "неделю назад", "two days ago", "vor drei Wochen", "prieš savaitę"; "two days after that" is counted from elsewhere."""
    tokens = sentence.tokens
    for index in sentence.find("unit"):
        unit = tokens[index].form("unit")
        if unit not in UNIT_DAYS:
            continue
        start = index
        while start > 0 and (tokens[start - 1].number is not None or tokens[start - 1].kind == "number" or sentence.has(start - 1, "few")):
            start -= 1
        after = next((at for at in (index + 1, index + 2) if sentence.has(at, "ago", "later", "earlier")), None)
        before = start - 1 if sentence.has(start - 1, "agobefore") else None
        if after is None and before is None:
            continue
        amount = _amount(sentence, start, index)
        first, last = before if before is not None else start, (after or index) + 1
        if after is not None and not sentence.has(after, "ago"):
            yield Moment(first, last, LONG_AGO, published, OFFSET, stated=False)
            continue
        days = UNIT_DAYS[unit] * amount
        middle = published - timedelta(days=min(days, 20_000))
        slack = timedelta(days=days // 5 if days > 10 else 0)
        high = min(middle + slack, published - timedelta(days=3)) if unit != "hour" and (days >= 2) else middle
        yield Moment(first, last, middle - slack, high, DAY if days <= 10 else VAGUE, stated=False)


def _amount(sentence: Sentence, start: int, end: int) -> int:
    for token in sentence.tokens[start:end]:
        if token.kind == "number" and token.text.isdigit():
            return min(int(token.text[:4]), 500)
        if token.number is not None:
            return min(max(token.number, 1), 500)
        if "few" in token.tags:
            return 3
    return 1


def _last(sentence: Sentence, published: date) -> Iterator[Moment]:
    """ "в прошлом месяце", "last year", "in diesem Jahr", "на минулым тыдні", "за год"."""
    tokens = sentence.tokens
    for index in sentence.find("last", "this", "next", "period"):
        token = tokens[index]
        at = next((at for at in range(index + 1, min(index + REACH, len(tokens))) if tokens[at].tags & {"unit", "month", "weekday", "weekend"}), None)
        if at is None or ("period" in token.tags and sentence.has(at + 1, "until")):
            continue  # "за неделю до конца срока"
        unit, month = tokens[at].form("unit"), _month_of(tokens[at])
        span = _unit_span(token.tags, unit, month, published, _amount(sentence, index + 1, at))
        if span:
            low, high, text = span
            if "last" in token.tags and "this" not in token.tags:
                high = min(high, published - FRESH - timedelta(days=1))  # on the first of a month, "last month" is over too
            earlier = "this" in token.tags and any(sentence.has(place, "earlier") for place in (index - 1, at + 1))
            kind = VAGUE if earlier else STRETCH
            yield Moment(index, at + 1, low, high, kind, "period" in token.tags, False, text)


def _unit_span(tags: frozenset[str], unit: str, month: int | None, published: date, amount: int) -> tuple[date, date, str] | None:
    if month:
        low, high = _month_span(published.year if month <= published.month else published.year - 1, month)
        return low, high, low.isoformat()[:7]
    if unit == "year":
        if "period" in tags:
            low = published - timedelta(days=min(365 * amount, 20_000))
            return low, published, str(low.year)
        year = published.year - ("last" in tags) + ("next" in tags)
        return date(year, 1, 1), date(year, 12, 31), str(year)
    if unit == "month":
        if "period" in tags:
            low = published - timedelta(days=min(30 * amount, 20_000))
            return low, published, low.isoformat()[:7]
        first = published.replace(day=1)
        if "last" in tags:
            first = (first - timedelta(days=1)).replace(day=1)
        low, high = _month_span(first.year, first.month)
        return low, high, low.isoformat()[:7]
    if unit in ("week", "day") and "period" not in tags:
        monday = published - timedelta(days=published.weekday())
        if "last" in tags:
            return monday - timedelta(days=7), monday - timedelta(days=3), ""
        if "next" in tags:
            return monday + timedelta(days=7), monday + timedelta(days=13), ""
        return monday, published, ""
    return None


def _year(sentence: Sentence, _: date) -> Iterator[Moment]:
    tokens = sentence.tokens
    for index, token in enumerate(tokens):
        if token.kind != "number" or len(token.text) != 4 or not token.text.isdigit() or not 1950 <= int(token.text) <= 2100:
            continue
        marked = sentence.has(index + 1, "yearword") or any(
            sentence.has(at, "prep", "since", "month", "yearword", "period") for at in (index - 1, index - 2)
        )
        suffixed = sentence.low(index + 1) in "-‑" and sentence.low(index + 2) in ("м", "го", "й", "ым", "ga")
        ranged = sentence.low(index + 1) in ("-", "–", "—") and index + 2 < len(tokens) and tokens[index + 2].kind == "number"
        if not (marked or suffixed or ranged or sentence.low(index - 1) in ("-", "–", "—")):
            continue
        year, end = int(token.text), index + 1
        end += 2 if suffixed else 0
        while sentence.has(end, "yearword"):
            end += 1
        yield Moment(index, end, date(year, 1, 1), date(year, 12, 31), STRETCH, text=str(year))


OF_MONTH = ("free", "pardon", "deport", "decree", "round", "vehicle", "swap")  # what "the July …" may be of


def _of_month(sentence: Sentence, published: date) -> Iterator[Moment]:
    """ "июльское освобождение", "после листопадовых 31": a happening called by its month."""
    for index in sentence.find("monthadj"):
        month = int(sentence.tokens[index].form("monthadj") or 0)
        following = sentence.tokens[index + 1 : index + 3]
        if month and any(after.tags.intersection(OF_MONTH) or after.kind == "number" or after.number is not None for after in following):
            low, high = _month_span(published.year if month <= published.month else published.year - 1, month)
            yield Moment(index, index + 1, low, high, STRETCH, stated=False)


def _season(sentence: Sentence, published: date) -> Iterator[Moment]:
    """ "весной", "прошлой осенью": the last one that had begun; even of the running one a text speaks looking back."""
    for index in sentence.find("season"):
        token = sentence.tokens[index]
        form = token.form("season")
        if not form or (token.capital and index and sentence.lang != "de"):
            continue  # «Весна» is an organisation
        year, end = _year_at(sentence, index + 1)
        begins = int(form)
        year = year or (published.year if begins <= published.month else published.year - 1)
        low, high = date(year, begins, 1), _month_span(year + (begins == 12), (begins + 1) % 12 + 1)[1]
        over = sentence.has(index - 1, "period")  # "за лето"
        since = over or any(sentence.has(at, "since") for at in (index - 1, index - 2))
        yield Moment(index, max(end, index + 1), low, high, STRETCH if since else VAGUE, over, False, f"{year}-{begins:02}")


def _words(sentence: Sentence, published: date) -> Iterator[Moment]:
    for index in sentence.find("offset", "weekday", "weekend", "sameday", "then", "earlier", "recent"):
        token = sentence.tokens[index]
        offset, weekday = token.form("offset"), token.form("weekday")
        if offset:
            day = published + timedelta(days=int(offset))
            yield Moment(index, index + 1, day, day, DAY, stated=False)
        elif weekday:
            back = (published.weekday() - int(weekday)) % 7
            day = published - timedelta(days=back)
            yield Moment(index, index + 1, day, day, DAY, stated=False)
        elif "weekend" in token.tags:
            sunday = published - timedelta(days=(published.weekday() + 1) % 7)
            yield Moment(index, index + 1, sunday - timedelta(days=1), sunday, STRETCH, stated=False)
        elif "sameday" in token.tags:
            yield Moment(index, index + 1, published, published, SAME, stated=False)
        elif "then" in token.tags:
            yield Moment(index, index + 1, LONG_AGO, published, THEN, stated=False)
        elif "earlier" in token.tags or "recent" in token.tags:
            yield Moment(index, index + 1, LONG_AGO, published, VAGUE, stated=False)
