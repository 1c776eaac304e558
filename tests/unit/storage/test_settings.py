"""Settings: what is kept of them, and that nothing impossible is kept."""

from __future__ import annotations

import pytest

from storage.settings import ROLES, TOPICS, Quiet, Settings, known_zone

EVERYTHING = Settings(
    topics=frozenset({"releases"}),
    min_count=5,
    certainty="confirmed",
    roles=ROLES - {"press"},
    big=True,
    discreet=True,
    wording="parcel",
    delete_after=47,
    quiet=Quiet(start=1320, end=420),
    zone="Europe/Vilnius",
    watch_breaks=False,
    digest_hour=20,
    thread=7,
)


def test_only_what_differs_from_the_defaults_is_kept() -> None:
    assert Settings().to_json() == {}
    assert Settings(big=True).to_json() == {"big": True}


def test_every_setting_comes_back_as_it_was() -> None:
    assert Settings.from_json(EVERYTHING.to_json()) == EVERYTHING
    assert Settings.from_json({}) == Settings()


def test_keys_of_a_later_version_are_ignored() -> None:
    assert Settings.from_json({"colour": "red", "topics": {"weather": False}}) == Settings(topics=TOPICS)


@pytest.mark.parametrize(
    "wrong",
    [
        Settings(roles=frozenset({"astrologer"})),
        Settings(delete_after=48),
        Settings(delete_after=-1),
        Settings(quiet=Quiet(start=0, end=24 * 60)),
        Settings(zone="Mars/Olympus"),
        Settings(zone="../../etc/passwd"),
        Settings(digest_hour=24),
        Settings(min_count=-1),
    ],
)
def test_what_cannot_be_is_not_kept(wrong: Settings) -> None:
    with pytest.raises(ValueError, match=r"no such|messages can be"):
        wrong.to_json()


@pytest.mark.parametrize("name", ["", "Minsk", "/etc/passwd", "../x/y", "Europe/", "Europe/Nowhere", "x" * 500 + "/y", "Europe/Minsk\0"])
def test_no_zone_is_found_under_what_is_no_name_of_one(name: str) -> None:
    assert known_zone(name) is None
