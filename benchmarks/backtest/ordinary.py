"""Ordinary posts: half of them in the days around a step, half of them anywhere between July 2024 and December 2025."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime, time, timedelta
from typing import Any

from benchmarks.backtest.numbers import table
from benchmarks.backtest.plan import FIRST, LAST, MINSK, TELEGRAM, Draft, Planner, common_facts

LANGUAGES = ("ru", "be", "en", "uk", "pl", "de", "lt")
WEIGHTS = (45, 20, 25, 4, 3, 2, 1)  # posts of a language in a hundred
OWN_TITLE = " :: "  # between a title and the text that it belongs to
HEADLINE_ALONE = 0.08  # of articles, as feeds give them
TITLE_IN_TELEGRAM = 0.4  # of posts that have a title of their own
POLITICAL = frozenset(  # topics under which editors repeat what is known of prisoners and sanctions
    [
        "trial",
        "recognised",
        "demand",
        "plans",
        "denial",
        "served",
        "other_sanctions",
        "sanctions_talk",
        "stats",
        "held",
        "letters",
        "interview",
        "swap",
        "other_pardons",
        "amnesty",
        "amnesty24",
        "visit",
    ]
)
AROUND = timedelta(days=3)
CLOSINGS = {
    "ru": ["", "", "", "\n\nПодробнее — на сайте.", "\n\n#новости #беларусь", "\n\n👉 Подписывайтесь на наш канал"],
    "be": ["", "", "", "\n\nЧытайце на сайце.", "\n\n#навіны"],
    "en": ["", "", "", "\n\nRead more on our site."],
}


def suits(topic: Mapping[str, Any], day: date) -> bool:
    return bool(topic.get("since", FIRST) <= day <= topic.get("until", LAST))


def writers(planner: Planner, topic: Mapping[str, Any], lang: str) -> list[str]:
    """The sources of the roles of the topic that write in the language."""
    named = topic.get("sources")
    return [
        name for name, source in planner.sources.items() if lang in source["langs"] and (name in named if named else source["role"] in topic["roles"])
    ]


def words(planner: Planner, topic: Mapping[str, Any], lang: str, day: date, form: str) -> tuple[str, str]:
    """Title and text of one ordinary post; a template may bring the title that belongs to it."""
    chance, weaver, facts = planner.chance, planner.weavers[lang], common_facts(day, lang)
    weaver.fresh()
    title, _, text = weaver.pick(topic["texts"], facts).rpartition(OWN_TITLE)
    closing = chance.choice(CLOSINGS.get(lang, [""]))
    if form == TELEGRAM:
        return "", (f"{title}\n\n" if title and chance.random() < TITLE_IN_TELEGRAM else "") + upper(text) + closing
    title = title or weaver.pick(topic["titles"], facts)
    return title, title if chance.random() < HEADLINE_ALONE else upper(text) + closing


def upper(text: str) -> str:
    return text[:1].upper() + text[1:]


def one(planner: Planner, day: date) -> Draft | None:
    chance = planner.chance
    lang = chance.choices(LANGUAGES, WEIGHTS)[0]
    topic = chance.choice([topic for topic in table(f"ordinary.{lang}.toml")["topic"] if suits(topic, day)])
    sources = writers(planner, topic, lang)
    if not sources:
        return None
    source = chance.choice(sources)
    title, text = words(planner, topic, lang, day, planner.sources[source]["form"])
    if text != title and topic["name"] in POLITICAL:
        text = planner.with_background(text, source, lang, day)
    at = datetime.combine(day, time(chance.randint(7, 22), chance.randint(0, 59), chance.randint(0, 59)), MINSK)
    return Draft(source=source, lang=lang, at=at, title=title, text=text, told_as=topic["name"], total=bool(topic.get("total")))


def days(planner: Planner, around: Sequence[date], count: int) -> Iterator[date]:
    span = (LAST - FIRST).days
    for number in range(count):
        if number % 2:
            day = planner.chance.choice(around) + timedelta(days=planner.chance.randint(-AROUND.days, AROUND.days))
            yield min(max(day, FIRST), LAST)
        else:
            yield FIRST + timedelta(days=planner.chance.randint(0, span))


def ordinary(planner: Planner, around: Sequence[date], count: int) -> list[Draft]:
    drafts = (one(planner, day) for day in days(planner, around, count))
    return [draft for draft in drafts if draft]
