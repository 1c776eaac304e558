"""The statement itself: a text that a person reads and a program checks. Pure."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from bot.identity.minisign import BadSignature, PublicKey, verify
from bot.rendering.texts import LANGUAGES, texts

TITLE = "Volia: what is ours"
VALID = timedelta(days=365)
LINE = re.compile(r"^(bot|channel|page|public key|signed|valid until): (\S.*)$", re.MULTILINE)
MOST_BYTES = 20_000  # of a statement or a signature


class BadStatement(ValueError):
    """The statement cannot be shown: the text says why."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    bots: tuple[str, ...]  # "@volia_bot"
    channels: tuple[str, ...]
    pages: tuple[str, ...]
    public_key: str  # also stands in the README: whoever compares the two need not believe the page
    signed: date
    valid_until: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Identity:
    """What the page shows and serves."""

    statement: Statement
    text: str
    signature: str


def compose(statement: Statement) -> str:
    """The text to be signed: names in lines of their own, then what it means in every language."""
    lines = [TITLE, ""]
    lines += [f"bot: {name}" for name in statement.bots]
    lines += [f"channel: {name}" for name in statement.channels]
    lines += [f"page: {url}" for url in statement.pages]
    lines += [f"public key: {statement.public_key}", f"signed: {statement.signed}", f"valid until: {statement.valid_until}", ""]
    lines += [texts(language).plain("statement-notice") for language in LANGUAGES]
    return "\n".join(lines) + "\n"


def read(text: str) -> Statement:
    """Raises BadStatement."""
    found: dict[str, list[str]] = {}
    for name, value in LINE.findall(text):
        found.setdefault(name, []).append(value.strip())
    try:
        (key,), (signed,), (until,) = found["public key"], found["signed"], found["valid until"]
        return Statement(
            bots=tuple(found.get("bot", ())),
            channels=tuple(found.get("channel", ())),
            pages=tuple(found.get("page", ())),
            public_key=key,
            signed=date.fromisoformat(signed),
            valid_until=date.fromisoformat(until),
        )
    except (KeyError, ValueError):
        raise BadStatement('expected the lines "public key: …", "signed: YYYY-MM-DD" and "valid until: YYYY-MM-DD", each once') from None


def checked(text: str, signature: str, public_key: str, at: datetime) -> Identity:
    """What may be shown: signed by that key, and valid still. Raises BadStatement, BadKey."""
    try:
        verify(PublicKey.from_text(public_key), text.encode(), signature)
    except BadSignature as bad:
        raise BadStatement(str(bad)) from None
    statement = read(text)
    if statement.public_key != str(PublicKey.from_text(public_key)):
        raise BadStatement("it names another public key than the one that signed it")
    if at.date() > statement.valid_until:
        raise BadStatement(f"it was valid until {statement.valid_until}: sign a new one with `volia statement sign`")
    return Identity(statement=statement, text=text, signature=signature)
