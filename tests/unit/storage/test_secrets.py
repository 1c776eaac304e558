"""Keys: what is sealed opens only with its key and for its row; the key file is private or refused."""

from __future__ import annotations

import os
import pickle
import stat
import threading

import pytest

from storage.secrets import BadKeys, CannotOpen, KeyRing


def test_what_is_sealed_opens_for_the_same_row_and_for_no_other():
    keys = KeyRing.generate()
    box = keys.seal(b"70001", b"row 1")

    assert keys.open(box, b"row 1") == b"70001"
    with pytest.raises(CannotOpen):
        keys.open(box, b"row 2")


def test_the_same_value_sealed_twice_looks_different():
    keys = KeyRing.generate()

    assert keys.seal(b"70001", b"r") != keys.seal(b"70001", b"r")


def test_a_sealed_chat_id_takes_37_bytes_and_does_not_show_its_content():
    box = KeyRing.generate().seal(b"12345678", b"r")

    assert len(box) == 37
    assert b"12345678" not in box


@pytest.mark.parametrize(
    "damage",
    [lambda box: box[:0], lambda box: box[:5], lambda box: box[:-1], lambda box: box[:-1] + bytes([box[-1] ^ 1]), lambda box: b"\x09" + box[1:]],
)
def test_a_damaged_value_or_one_of_an_unknown_key_does_not_open_and_says_nothing_of_itself(damage):
    keys = KeyRing.generate()

    with pytest.raises(CannotOpen) as refused:
        keys.open(damage(keys.seal(b"secret", b"r")), b"r")
    assert "secret" not in str(refused.value)
    assert refused.value.__cause__ is None


def test_another_ring_opens_nothing_and_finds_nothing():
    ours, theirs = KeyRing.generate(), KeyRing.generate()

    with pytest.raises(CannotOpen):
        theirs.open(ours.seal(b"x", b"r"), b"r")
    assert ours.mac(b"x") != theirs.mac(b"x")


def test_after_a_rotation_old_values_open_new_ones_use_the_new_key_and_rows_are_still_found():
    old = KeyRing.generate()
    box = old.seal(b"x", b"r")
    rotated = old.with_new_key()

    assert rotated.open(box, b"r") == b"x"
    assert not rotated.is_sealed_by_newest(box)
    assert rotated.is_sealed_by_newest(rotated.seal(b"x", b"r"))
    assert rotated.mac(b"x") == old.mac(b"x")
    with pytest.raises(CannotOpen):
        old.open(rotated.seal(b"x", b"r"), b"r")


def test_a_key_ring_shows_no_key_and_cannot_be_pickled():
    keys = KeyRing.generate()
    material = keys.to_text().split()[1]

    assert repr(keys) == str(keys) == "KeyRing(1 keys)"
    assert material not in f"{keys!r}{keys}"
    with pytest.raises(TypeError):
        pickle.dumps(keys)


def test_a_missing_key_file_is_made_private_and_is_the_same_at_the_next_start(tmp_path):
    path = tmp_path / "volia.key"
    first = KeyRing.load_or_create(path)

    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert KeyRing.load_or_create(path).open(first.seal(b"x", b"r"), b"r") == b"x"
    assert [file.name for file in tmp_path.iterdir()] == ["volia.key"]


def test_processes_that_start_at_once_agree_on_one_key(tmp_path):
    path, rings = tmp_path / "volia.key", []
    threads = [threading.Thread(target=lambda: rings.append(KeyRing.load_or_create(path))) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert len({ring.to_text() for ring in rings}) == 1
    assert [file.name for file in tmp_path.iterdir()] == ["volia.key"]


@pytest.mark.parametrize("mode", [0o644, 0o640, 0o602])
def test_a_key_file_that_others_may_touch_is_refused_by_name_with_the_remedy(tmp_path, mode):
    path = tmp_path / "volia.key"
    KeyRing.load_or_create(path)
    os.chmod(path, mode)

    with pytest.raises(BadKeys, match=rf"volia\.key: others may read it \(mode {mode:04o}\): chmod 600"):
        KeyRing.from_file(path)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\n",
        b"1 AAAA\n",
        b"1\n",
        b"one " + b"A" * 43 + b"=\n",
        b"0 " + b"A" * 43 + b"=\n",
        b"256 " + b"A" * 43 + b"=\n",
        b"1 !!!\n",
        b"\xff" * 32,
        b"x" * 90_000,
    ],
)
def test_a_key_file_of_wrong_size_or_form_is_refused_by_name_without_showing_it(tmp_path, content):
    path = tmp_path / "volia.key"
    path.write_bytes(content)
    path.chmod(0o600)

    with pytest.raises(BadKeys, match=r"volia\.key: ") as refused:
        KeyRing.load_or_create(path)
    assert "AAAA" not in str(refused.value)


def test_a_key_file_that_is_not_there_or_cannot_be_made_is_named(tmp_path):
    with pytest.raises(BadKeys, match=r"absent\.key: No such file"):
        KeyRing.from_file(tmp_path / "absent.key")
    with pytest.raises(BadKeys, match=r"volia\.key: a new key could not be written: No such file"):
        KeyRing.load_or_create(tmp_path / "no folder" / "volia.key")


def test_several_keys_are_kept_in_one_file(tmp_path):
    path = tmp_path / "volia.key"
    rotated = KeyRing.load_or_create(path).with_new_key()
    path.write_text(rotated.to_text())

    assert KeyRing.from_file(path).to_text() == rotated.to_text()
    assert repr(KeyRing.from_file(path)) == "KeyRing(2 keys)"
