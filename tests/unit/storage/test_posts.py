"""What makes a version, and when a post is read again."""

from __future__ import annotations

import zlib
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from storage.posts import deletion_confirmed, next_reread, reread_times, storable, unpack, words_hash
from tests.builders import NOON, a_post


@pytest.mark.parametrize("change", [{"text": "Помилованы 8 человек."}, {"title": "Указ"}, {"forwarded_from": "Viasna"}, {"unreadable": True}])
def test_other_words_another_speaker_or_words_that_cannot_be_read_make_another_version(change):
    assert words_hash(a_post(**change)) != words_hash(a_post())


@pytest.mark.parametrize(
    "change", [{"edited": True}, {"url": "https://t.me/s/pul_1/101"}, {"media": ("photo",)}, {"reply_to": "x"}, {"author": "А."}]
)
def test_a_mark_an_address_or_a_picture_makes_no_version(change):
    assert words_hash(a_post(**change)) == words_hash(a_post())


def test_words_that_move_between_title_and_text_are_another_version():
    assert words_hash(a_post(title="a", text="b")) != words_hash(a_post(title="", text="a\nb"))


def test_words_are_the_same_version_before_and_after_storing():
    assert words_hash(a_post(text="\ud83d\x00", title="\x00")) == words_hash(a_post(text=storable("\ud83d\x00"), title=storable("\x00")))


@given(st.text(alphabet=st.characters(exclude_categories=())))
def test_a_storable_text_keeps_its_length_and_can_be_written_as_utf8(text):
    kept = storable(text)

    assert len(kept) == len(text)
    assert "\x00" not in kept
    kept.encode()


def test_rereading_doubles_from_a_minute_to_a_day_and_ends_after_thirty_days():
    times = reread_times()

    assert [time // timedelta(minutes=1) for time in times[:6]] == [1, 3, 7, 15, 31, 63]
    assert times[-1] <= timedelta(days=30) < times[-1] + timedelta(days=1)
    assert len(times) == 39


@pytest.mark.parametrize("first", [timedelta(seconds=1), timedelta(minutes=7), timedelta(hours=20), timedelta(days=3)])
def test_pauses_never_shrink_and_never_exceed_a_day(first):
    pauses = [next_reread(count, first) for count in range(len(reread_times(first)))]

    assert pauses == sorted(pauses)
    assert pauses[-1] <= timedelta(days=1)
    assert next_reread(len(pauses), first) is None


def test_a_deletion_is_believed_only_when_said_again_far_enough_apart():
    assert not deletion_confirmed(NOON, NOON, timedelta(minutes=10))
    assert not deletion_confirmed(NOON, NOON + timedelta(minutes=9, seconds=59), timedelta(minutes=10))
    assert deletion_confirmed(NOON, NOON + timedelta(minutes=10), timedelta(minutes=10))


def test_unpacking_never_inflates_beyond_the_recorded_length():
    bomb = zlib.compress(b"\0" * 1_000_000)

    assert len(unpack(bomb, 10)) == 10


def test_a_shortened_row_is_an_error_and_no_evidence():
    with pytest.raises(zlib.error):
        unpack(zlib.compress(b"abc"), 4)
    assert unpack(zlib.compress(b""), 0) == b""
