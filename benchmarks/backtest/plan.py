"""Which posts tell a step of the timeline, when, by whom, in which words; and the ordinary posts between them."""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from babel.dates import format_date

from benchmarks.backtest.numbers import table
from benchmarks.backtest.weave import Weaver

MINSK = ZoneInfo("Europe/Minsk")
DAY_FORMAT = {"en": "MMMM d"}  # the others: 16 августа, 16 жніўня
FIRST, LAST = date(2024, 7, 1), date(2025, 12, 31)
TELEGRAM = "telegram"
DECREE_PRESS = (
    ("zerkalo", "ru"),
    ("nashaniva", "be"),
    ("nashaniva", "ru"),
    ("radiosvaboda", "be"),
    ("pozirk", "en"),
    ("pozirk", "ru"),
    ("wire_en", "en"),
)
FAR_PRESS = (("ukrpress", "uk"), ("belsat_pl", "pl"))
STATE_REPEATS = (("belta_ru", "ru"), ("belta_be", "be"), ("belta_en", "en"), ("president", "ru"))
OFFICIALS = {"US": "us_state", "LT": "lt_mfa", "PL": "pl_mfa"}
BACKGROUND_SHARE = 0.3  # of articles of the press that end with paragraphs of what is known already
BACKGROUND_MOST = 3  # paragraphs
STATE_WORDS = ("недружественным", "незаконным", "бессмысленным")


@dataclass(slots=True, kw_only=True)
class Draft:
    """A post before it has an id. An edit or a deletion points to the draft that it changes."""

    source: str
    lang: str
    at: datetime  # aware, Minsk
    text: str
    title: str = ""
    steps: tuple[str, ...] = ()  # empty: an ordinary post
    told_as: str = "ordinary"
    of: Draft | None = None
    deleted: bool = False
    total: bool = False
    key: str = field(default="", compare=False)


def minsk(moment: str) -> datetime:
    return datetime.fromisoformat(moment).replace(tzinfo=MINSK)


def dated(day: date, lang: str) -> str:
    return str(format_date(day, DAY_FORMAT.get(lang, "d MMMM"), locale=lang))


def held_on(day: date) -> int:
    """As rights defenders counted; within a month it drifts down by a few people."""
    return int(table("held.toml")[day.strftime("%Y-%m")]) - day.day // 10


def common_facts(day: date, lang: str) -> dict[str, Any]:
    weekday = table("weekdays.toml").get(lang)
    held = held_on(day)
    facts: dict[str, Any] = {"day": dated(day, lang), "held": held, "held_low": held // 50 * 50}
    return facts | ({"weekday": weekday[day.weekday()]} if weekday else {})


class Planner:
    """One seeded run over the timeline."""

    def __init__(self, seed: int) -> None:
        self.chance = random.Random(seed)  # the same posts in every run
        self.weavers = {lang: Weaver(lang, self.chance) for lang in ("ru", "be", "en", "uk", "pl", "de", "lt")}
        self.sources: Mapping[str, Any] = table("sources.toml")

    def later(self, at: datetime, low: int, high: int) -> datetime:
        return at + timedelta(minutes=self.chance.randint(low, high))

    def compose(self, voice: Mapping[str, Sequence[str]], lang: str, form: str, facts: Mapping[str, Any]) -> tuple[str, str]:
        """Title and text of one post from the parts of a voice; a Telegram post has no title."""
        weaver = self.weavers[lang]
        weaver.fresh()
        parts = [weaver.pick(voice["leads"], facts)]
        for name, share in (("details", 0.6), ("tails", 0.6)):
            if voice.get(name) and self.chance.random() < share:
                parts.append(weaver.pick(voice[name], facts))
        joint = self.chance.choice(["\n\n", " ", " "])
        title = "" if form == TELEGRAM else weaver.pick(voice["titles"], facts)
        return title, joint.join(part for part in parts if part)

    def with_background(self, text: str, source: str, lang: str, day: date) -> str:
        """An article of the press as editors close it: with paragraphs of what is known already."""
        fitting = [item["text"] for item in table("background.toml").get(lang, ()) if item.get("since", FIRST) <= day]
        shape = self.sources[source]
        if shape["role"] != "press" or shape["form"] == TELEGRAM or not fitting or self.chance.random() > BACKGROUND_SHARE:
            return text
        chosen = self.chance.sample(fitting, self.chance.randint(1, min(BACKGROUND_MOST, len(fitting))))
        return "\n\n".join([text, *chosen])

    def draft(self, source: str, lang: str, at: datetime, voice: Mapping[str, Sequence[str]], facts: Mapping[str, Any], **more: Any) -> Draft:
        title, text = self.compose(voice, lang, self.sources[source]["form"], facts)
        text = self.with_background(text, source, lang, at.date())
        return Draft(source=source, lang=lang, at=at, title=title, text=text, **more)

    def written(self, post: Mapping[str, Any], steps: tuple[str, ...]) -> Draft:
        """A post whose words are its own."""
        weaver = self.weavers[post["lang"]]
        facts = post.get("facts", {})
        weaver.fresh()
        title = weaver.weave(post.get("title", ""), facts)
        text = weaver.weave(post["text"], facts)
        if self.sources[post["source"]]["form"] == TELEGRAM and title:
            title, text = "", f"{title}\n\n{text}"
        text = self.with_background(text, post["source"], post["lang"], minsk(post["at"]).date())
        return Draft(source=post["source"], lang=post["lang"], at=minsk(post["at"]), title=title, text=text, steps=steps, told_as=post["as"])

    def decree_facts(self, step: Mapping[str, Any], lang: str, known: Mapping[str, Any]) -> dict[str, Any]:
        facts: dict[str, Any] = common_facts(step["day"], lang) | {name: step[name] for name in ("n", "women", "men", "k")} | step["chance"]
        if occasion := step.get("occasion", {}).get(lang):
            facts["occasion"] = occasion
        if prev := known.get(step.get("prev", "")):
            facts |= {"prev_n": prev["n"], "prev_day": dated(prev["day"], lang)}
        return facts

    def decree(self, step: dict[str, Any], known: Mapping[str, Any]) -> list[Draft]:
        """State first, its own repeats, press, the opposition and rights defenders; names and look-backs later."""
        chance = self.chance
        step["chance"] = {"sick": chance.randint(5, 17), "kids": chance.randint(6, 16), "retired": chance.randint(2, 6)}
        begun = datetime.combine(step["day"], time(step["hour"], chance.randint(0, 59)), MINSK)

        def tell(voice: str, source: str, lang: str, at: datetime, told_as: str = "whole") -> Draft:
            words = table(f"decrees.{lang}.toml")[voice]
            return self.draft(source, lang, at, words, self.decree_facts(step, lang, known), steps=(step["key"],), told_as=told_as)

        told = [tell("state", "pul_1", "ru", begun)]
        told += [tell("state", source, lang, self.later(begun, 10, 70)) for source, lang in chance.sample(STATE_REPEATS, 2)]
        press = chance.sample(DECREE_PRESS, chance.randint(2, 3)) + ([chance.choice(FAR_PRESS)] if chance.random() < 0.5 else [])
        told += [tell("press", source, lang, self.later(begun, 6, 300)) for source, lang in press]
        if chance.random() < 0.6:
            told.append(tell("opposition", "tsikhanouskaya", chance.choice(["ru", "be", "en"]), self.later(begun, 60, 400)))
        told.append(tell("ngo", *chance.choice([("viasna96", "ru"), ("viasna96", "be"), ("spring96", "en")]), self.later(begun, 90, 1200)))
        told.append(
            tell("names", *chance.choice([("viasna96", "ru"), ("viasna96", "be"), ("spring96", "en")]), self.later(begun, 2880, 14400), "names")
        )
        told += [
            tell("recall", source, lang, self.later(begun, 25000, 60000), "recall")
            for source, lang in chance.sample([("zerkalo", "ru"), ("nashaniva", "be"), ("wire_en", "en")], chance.randint(1, 2))
        ]
        return told + self.changes(told[3:5])

    def changes(self, told: Sequence[Draft]) -> list[Draft]:
        """Now and then a post is corrected in its words, taken down, or posted once more in the evening."""
        changed = []
        for draft in told:
            fate = self.chance.random()
            if fate < 0.2:
                more = {"ru": "\n\nОбновлено.", "be": "\n\nАбноўлена.", "en": "\n\nThis story has been updated."}.get(draft.lang, " …")
                changed.append(replace(draft, at=self.later(draft.at, 8, 90), text=draft.text + more, told_as="edit", of=draft))
            elif fate < 0.3:
                changed.append(replace(draft, at=self.later(draft.at, 30, 900), told_as="deletion", of=draft, deleted=True))
            elif fate < 0.45:
                changed.append(replace(draft, at=self.later(draft.at, 200, 600), told_as="repeat"))
        return changed

    def sanction_facts(self, step: Mapping[str, Any], lang: str) -> dict[str, Any]:
        weaver = self.weavers[lang]
        own = {name: weaver.weave(str(value), {}) if name not in {"who"} else str(value) for name, value in step[lang].items()}
        own["act"] = own["act"][:1].lower() + own["act"][1:]
        if own["who"].startswith("The "):
            own["who"] = "the" + own["who"].removeprefix("The")  # {Who} makes it upper case again
        return common_facts(step["announced"], lang) | own | {"state_word": self.chance.choice(STATE_WORDS)}

    def sanction(self, step: dict[str, Any]) -> list[Draft]:
        """The words on the day of the announcement, the law on its own day, a reprint weeks later."""
        chance = self.chance
        begun = datetime.combine(step["announced"], time(step.get("hour", chance.randint(9, 16)), chance.randint(0, 59)), MINSK)

        def tell(voice: str, source: str, lang: str, at: datetime, told_as: str = "whole") -> Draft:
            words = table("sanctions.toml")[lang][voice]
            return self.draft(source, lang, at, words, self.sanction_facts(step, lang), steps=(step["key"],), told_as=told_as)

        press = chance.sample([pair for pair in DECREE_PRESS if pair[1] != "pl"], chance.randint(2, 4))
        told = [tell("press", source, lang, self.later(begun, 0, 240)) for source, lang in press]
        if official := OFFICIALS.get(step["imposer"]):
            told.append(tell("official", official, "en", self.later(begun, -30, 60)))
        if "pl" in step:
            told.append(tell("press", "belsat_pl", "pl", self.later(begun, 10, 200)))
        if chance.random() < 0.4 or step["direction"] == "eased":
            told.append(tell("state", chance.choice(["belta_ru", "pul_1"]), "ru", self.later(begun, 20, 300)))
        if chance.random() < 0.4 and step["direction"] != "eased":
            told.append(tell("opposition", "tsikhanouskaya", chance.choice(["ru", "be"]), self.later(begun, 60, 400)))
        if source := step.get("law_source"):
            at = (
                datetime.combine(step["law"], time(17, chance.randint(0, 59)), MINSK)
                if step["law"] != step["announced"]
                else self.later(begun, -20, 200)
            )
            told.append(tell("legal", source, "en", at, "law"))
        if reprint := step.get("reprint"):
            at = datetime.combine(reprint["day"], time(16, chance.randint(0, 59)), MINSK)
            told.append(
                Draft(
                    source=reprint["source"], lang="en", at=at, title=reprint["title"], text=reprint["text"], steps=(step["key"],), told_as="reprint"
                )
            )
        return told + self.changes(told[:1]) + self.looks_back(step, begun)

    def looks_back(self, step: dict[str, Any], begun: datetime) -> list[Draft]:
        """A month later somebody recalls the step: no news."""
        words, lang = table("recalls.toml"), self.chance.choice(["ru", "be", "en"])
        source = {"ru": "zerkalo", "be": "nashaniva", "en": "pozirk"}[lang]
        voice = {"leads": words[lang], "titles": words[f"{lang}_titles"]}
        at = self.later(begun, 40000, 60000)
        return [self.draft(source, lang, at, voice, self.sanction_facts(step, lang), steps=(step["key"],), told_as="recall")]
