from __future__ import annotations

from datetime import timedelta

import pytest

from scrapers.settings import parse_duration


@pytest.mark.parametrize(
    ("text", "seconds"), [("30s", 30), ("1s", 1), ("10m", 600), ("1h30m", 5400), ("1d", 86400), ("500ms", 0.5), (" 2 m ", 120), ("1.5s", 1.5)]
)
def test_a_duration_is_read_as_people_write_it(text: str, seconds: float) -> None:
    assert parse_duration(text) == timedelta(seconds=seconds)


@pytest.mark.parametrize("text", ["", "30", "s", "0s", "-5s", "5 apples", "1h and a bit", "٣s s"])
def test_what_is_no_duration_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"dur|longer"):
        parse_duration(text)
