"""A statement says which bot and channel are ours, and is shown only while its signature holds."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from bot.identity.minisign import SecretKey
from bot.identity.statement import BadStatement, Statement, checked, compose, read

SECRET = SecretKey.generate()
KEY = str(SECRET.public)
OURS = Statement(
    bots=("@volia_bot",),
    channels=("@volia_news", "@volia_be"),
    pages=("https://volia.example",),
    public_key=KEY,
    signed=date(2026, 3, 10),
    valid_until=date(2027, 3, 10),
)
NOW = datetime(2026, 6, 1, tzinfo=UTC)


def signed(text: str, secret: SecretKey = SECRET) -> str:
    return secret.sign(text.encode(), "timestamp:1")


def test_what_is_composed_is_read_back_and_says_in_every_language_what_it_means() -> None:
    text = compose(OURS)
    assert read(text) == OURS
    assert "Нам належыць толькі тое" in text
    assert "Only what is named above is ours" in text


def test_a_statement_whose_signature_holds_is_shown_as_it_was_signed() -> None:
    text = compose(OURS)
    assert checked(text, signed(text), KEY, NOW).statement == OURS


def test_a_look_alike_in_the_text_breaks_the_signature() -> None:
    text = compose(OURS)
    with pytest.raises(BadStatement, match="not of this text"):
        checked(text.replace("@volia_bot", "@vo1ia_bot"), signed(text), KEY, NOW)


def test_another_key_is_not_ours_even_where_the_text_names_it() -> None:
    other = SecretKey.generate()
    text = compose(replace(OURS, public_key=str(other.public)))
    with pytest.raises(BadStatement, match="another key"):
        checked(text, signed(text, other), KEY, NOW)
    with pytest.raises(BadStatement, match="names another public key"):
        checked(text, signed(text), KEY, NOW)


def test_a_statement_ends() -> None:
    text = compose(OURS)
    assert checked(text, signed(text), KEY, datetime(2027, 3, 10, 23, tzinfo=UTC))
    with pytest.raises(BadStatement, match="valid until 2027-03-10"):
        checked(text, signed(text), KEY, datetime(2027, 3, 11, tzinfo=UTC))


@pytest.mark.parametrize("text", ["", "bot: @x", "public key: x\nsigned: today\nvalid until: tomorrow\n"])
def test_a_text_without_its_lines_is_no_statement(text: str) -> None:
    with pytest.raises(BadStatement, match="expected the lines"):
        read(text)
