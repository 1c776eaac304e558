"""Telegram counts in UTF-16 units; long texts are split where a reader would split them; nothing is lost."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as some

from bot.rendering.message import cut, split_text, telegram_length, to_plain, units


def test_an_emoji_counts_twice_and_markup_not_at_all() -> None:
    assert telegram_length('<b>a</b>😀<a href="https://x.example">&lt;</a>') == 4


def test_a_text_is_split_between_paragraphs() -> None:
    assert split_text("one one\n\ntwo two\n\nthree", limit=18) == ["one one\n\ntwo two", "three"]


def test_a_paragraph_that_is_too_long_is_split_at_a_line_then_at_a_word_then_anywhere() -> None:
    assert split_text("aaaa\nbbbb cccc dddddddddddd", limit=10) == ["aaaa", "bbbb cccc", "dddddddddd", "dd"]


def test_a_short_text_stays_whole() -> None:
    assert split_text("one\n\ntwo") == ["one\n\ntwo"]
    assert split_text("") == [""]


@given(some.text(alphabet="аб 😀\n", max_size=400), some.integers(4, 60))
def test_no_piece_is_too_long_and_no_word_is_lost(text: str, limit: int) -> None:
    pieces = split_text(text, limit)
    assert all(units(piece) <= limit for piece in pieces)
    assert re.sub(r"\s", "", "".join(pieces)) == re.sub(r"\s", "", text)


@given(some.text(max_size=200), some.integers(0, 50))
def test_a_cut_text_keeps_the_limit(text: str, limit: int) -> None:
    assert units(cut(text, limit)) <= limit


def test_plain_text_keeps_addresses_and_marks_quotes() -> None:
    assert to_plain('<b>x</b>\n<blockquote expandable>1\n2</blockquote>\n<a href="https://a.example/?b=1&amp;c=2">there</a>') == (
        "x\n│ 1\n│ 2\nthere (https://a.example/?b=1&c=2)"
    )
