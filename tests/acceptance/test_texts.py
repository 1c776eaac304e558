"""`volia extract`: JSON Lines in, JSON Lines out, one line each, whatever comes."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

Volia = Callable[..., subprocess.CompletedProcess[str]]


def test_every_line_is_answered_in_its_place_and_bad_ones_make_exit_code_1(volia: Volia, sample: Path) -> None:
    done = volia("extract", str(sample))
    answers = [json.loads(line) for line in done.stdout.splitlines()]
    assert [answer["id"] for answer in answers] == ["a", None, "b", "c", "d"]
    assert ["error" in answer for answer in answers] == [False, True, False, True, False]
    assert [claim["count"] for claim in answers[0]["claims"] if claim["kind"] == "release"] == [123]
    assert answers[0]["alertworthy"] is True
    assert answers[2]["claims"] == []
    assert done.returncode == 1
    assert len(done.stderr.splitlines()) == 1


def test_documents_come_from_standard_input_too_with_the_same_answers(volia: Volia, sample: Path) -> None:
    from_file, from_pipe = volia("extract", str(sample)), volia("extract", "-", stdin=sample.read_text("utf-8"))
    assert from_pipe.stdout == from_file.stdout
    assert volia("extract", stdin=sample.read_text("utf-8")).stdout == from_file.stdout


def test_good_documents_end_with_exit_code_0_and_no_word_on_stderr(volia: Volia) -> None:
    done = volia("extract", stdin='{"id": "a", "published": "2025-12-13", "text": "x"}\n\n')
    assert (done.returncode, done.stderr) == (0, "")
    assert json.loads(done.stdout) == {
        "id": "a",
        "lang": json.loads(done.stdout)["lang"],
        "claims": [],
        "names": [],
        "people": [],
        "alertworthy": False,
    }


@pytest.mark.parametrize("line", [b"\xff\xfe\n", b"[]\n", b"null\n", b'{"id": "a"}\n', b"{" * 5000 + b"\n"])
def test_a_line_that_is_no_document_gets_an_error_and_the_rest_goes_on(volia: Volia, line: bytes) -> None:
    done = volia("extract", stdin=line + b'{"id": "z", "published": "2025-12-13", "text": "x"}\n')
    first, second = (json.loads(answer) for answer in done.stdout.splitlines())
    assert set(first) == {"id", "error"}
    assert second["id"] == "z"
    assert done.returncode == 1


def test_rules_are_told_only_when_asked_for_and_then_for_a_person(volia: Volia, sample: Path) -> None:
    plain, explained = volia("extract", str(sample)), volia("extract", "--explain", str(sample))
    assert "rules" not in json.loads(plain.stdout.splitlines()[0])["claims"][0]
    assert "⟦0 " in explained.stdout
    assert "      by " in explained.stdout
    assert "no JSON" in explained.stdout
    assert explained.returncode == 1


def test_extracting_needs_no_database_and_leaves_nothing_behind(volia: Volia, sample: Path) -> None:
    volia("extract", str(sample))
    assert [path.name for path in sample.parent.iterdir()] == [sample.name]


def test_a_reader_that_goes_away_is_no_fault(sample: Path) -> None:
    script = f"for i in 1 2 3 4 5 6 7 8; do cat {sample}; done | {__import__('sys').executable} -m bot extract | head -1"
    done = subprocess.run(["bash", "-c", script], capture_output=True, text=True, timeout=60)
    assert done.stderr == ""
    assert json.loads(done.stdout)["id"] == "a"


def test_a_replay_gives_the_same_alerts_each_time(volia: Volia, tmp_path: Path) -> None:
    told = {"source": "pul_1", "role": "state", "lang": "ru", "url": "https://t.me/pul_1/1"}
    lines = [
        {**told, "id": "1", "published": "2025-12-13T11:10:00Z", "text": "Александр Лукашенко подписал указ о помиловании 123 граждан."},
        {**told, "id": "2", "published": "2025-12-13T12:10:00Z", "text": "Погода завтра без осадков."},
        {
            **told,
            "id": "1",
            "published": "2025-12-13T11:10:00Z",
            "edited": "2025-12-13T13:00:00Z",
            "text": "Указ о помиловании 124 граждан подписан.",
        },
        {**told, "id": "1", "published": "2025-12-13T11:10:00Z", "deleted": True, "text": ""},
    ]
    path = tmp_path / "posts.jsonl"
    path.write_text("\n".join(json.dumps(line, ensure_ascii=False) for line in lines), "utf-8")
    first, second = volia("replay", str(path)), volia("replay", str(path))
    assert (first.returncode, second.returncode) == (0, 0), first.stderr + second.stderr
    assert first.stdout == second.stdout
    assert [json.loads(line)["type"] for line in first.stdout.splitlines()] == ["release.reported", "release.revised", "statement.deleted"]


def test_a_line_that_is_no_post_is_named_and_the_rest_is_played(volia: Volia) -> None:
    good = {"source": "pul_1", "role": "state", "id": "1", "published": "2025-12-13T11:10:00Z", "lang": "ru", "text": "Помилованы 123 осуждённых."}
    done = volia("replay", "-", stdin="no post\n" + json.dumps(good, ensure_ascii=False) + "\n")
    assert done.returncode == 1
    assert done.stderr.startswith("volia: line 1: ")
    assert json.loads(done.stdout)["type"] == "release.reported"
