"""Wrong usage and bad configuration: exit code 2, one line that names the key, the file and what was expected."""

from __future__ import annotations

import base64
import json
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

Volia = Callable[..., subprocess.CompletedProcess[str]]
COMMANDS_WITH_CONFIGURATION = (("run",), ("poll",), ("sources",), ("status",), ("webhooks", "list"), ("db", "check"), ("doctor",))


@pytest.mark.parametrize("command", COMMANDS_WITH_CONFIGURATION, ids=" ".join)
def test_an_unknown_key_stops_every_command_that_reads_the_configuration(volia: Volia, tmp_path: Path, command: tuple[str, ...]) -> None:
    (tmp_path / "volia.toml").write_text('[http]\ntimout = "20s"\n')
    done = volia(*command)
    assert done.returncode == 2
    assert done.stderr == "volia: volia.toml: http.timout: unknown key; did you mean timeout?\n"
    assert done.stdout == ""


@pytest.mark.parametrize(
    ("toml", "key"),
    [
        ('[[sources]]\nid = "x"\nkind = "telegram"\nurl = "t.me/s/x"\nrole = "state"\n', "sources[0].url"),
        ('[[sources]]\nid = "x"\nkind = "telegram"\nurl = "https://t.me/s/x"\nrole = "state"\nevery = "often"\n', "sources[0].every"),
        ("[web]\nport = -1\n", "web.port"),
    ],
)
def test_a_bad_address_interval_or_port_is_named(volia: Volia, tmp_path: Path, toml: str, key: str) -> None:
    path = tmp_path / "other.toml"
    path.write_text(toml)
    for arguments in (("--config", str(path), "sources"), ("sources", "--config", str(path))):
        done = volia(*arguments)
        assert done.returncode == 2
        assert f"{path}: {key}: expected" in done.stderr
        assert len(done.stderr.splitlines()) == 1


def test_an_unknown_variable_is_named(volia: Volia) -> None:
    done = volia("sources", VOLIA_HTTP__TIMOUT="20s")
    assert (done.returncode, done.stderr) == (2, "volia: VOLIA_HTTP__TIMOUT: unknown variable; did you mean VOLIA_HTTP__TIMEOUT?\n")


@pytest.mark.parametrize("arguments", [("frobnicate",), ("extract", "--frobnicate"), ("extract", "no-such-file"), ("run", "--role", "poet")])
def test_wrong_usage_is_exit_code_2_without_a_traceback(volia: Volia, arguments: tuple[str, ...]) -> None:
    done = volia(*arguments)
    assert done.returncode == 2
    assert "Error: " in done.stderr
    assert "Traceback" not in done.stderr


def test_help_and_version_are_no_failure(volia: Volia) -> None:
    assert volia("--help").returncode == 0
    assert volia("--version").stdout.startswith("volia, version ")


@pytest.mark.parametrize("url", ["postgresql://nobody@127.0.0.1:1/none", "sqlite:////proc/nowhere/volia.db"], ids=["no server", "no folder"])
def test_a_database_that_is_away_is_one_clear_line(volia: Volia, url: str) -> None:
    done = volia("status", VOLIA_DATABASE__URL=url, VOLIA_DEFAULTS__SHIPPED_SOURCES="false")
    assert done.returncode == 1
    assert "database" in done.stderr
    assert len(done.stderr.splitlines()) == 1


def test_a_poll_is_told_as_json_too(volia: Volia, tmp_path: Path) -> None:
    source = {"id": "away", "kind": "telegram", "url": "http://127.0.0.1:1/s/away", "role": "ngo", "language": "be"}
    done = volia(
        "poll",
        "--json",
        VOLIA_SOURCES=json.dumps([source]),
        VOLIA_DEFAULTS__SHIPPED_SOURCES="false",
        VOLIA_DATABASE__URL=f"sqlite:///{tmp_path}/p.db",
    )
    (told,) = json.loads(done.stdout)
    assert (done.returncode, told["source"], told["state"], told["alerts"]) == (1, "away", "unreachable", [])


def test_a_key_asked_at_start_comes_from_standard_input_and_never_lies_on_disk(volia: Volia, tmp_path: Path) -> None:
    told = {"VOLIA_PRIVACY__KEY_FILE": "-", "VOLIA_DEFAULTS__SHIPPED_SOURCES": "false"}
    without = volia("webhooks", "list", **told)
    assert (without.returncode, "openssl rand" in without.stderr) == (1, True)
    key = "1 " + base64.b64encode(bytes(range(32))).decode() + "\n"
    assert volia("webhooks", "add", "https://ngo.example/hook", stdin=key, **told).returncode == 0
    assert sorted(path.name for path in tmp_path.iterdir() if not path.name.startswith("volia.db-")) == ["volia.db"]


def test_the_database_and_the_key_belong_to_their_owner_alone(volia: Volia, tmp_path: Path) -> None:
    volia("webhooks", "list", VOLIA_DEFAULTS__SHIPPED_SOURCES="false")
    assert {path.stat().st_mode & 0o077 for path in tmp_path.iterdir()} == {0}


def test_the_doctor_says_what_to_do_and_makes_nothing(volia: Volia, tmp_path: Path) -> None:
    source = '[{"id": "x", "kind": "telegram", "url": "http://127.0.0.1:1/s/x", "role": "state", "every": "1m"}]'
    done = volia("doctor", VOLIA_SOURCES=source, VOLIA_DEFAULTS__SHIPPED_SOURCES="false")
    assert done.returncode == 1
    assert done.stderr == "volia: 1 of 6 checks failed\n"
    assert "0 of 1 hosts answered" in done.stdout
    assert "make demo" in done.stdout
    assert "will be made at the first start" in done.stdout
    assert list(tmp_path.iterdir()) == []
