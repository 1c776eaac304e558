"""The documents say what is there, and what they name is there."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import click
import pytest
from pydantic import BaseModel

from bot.cli import volia
from bot.config import Settings
from claims.model import AlertType

ROOT = Path(__file__).resolve().parent.parent.parent
DOCUMENTS = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").glob("*.md")])
README = (ROOT / "README.md").read_text(encoding="utf-8")
LINK = re.compile(r"\]\(([^)#]+)[^)]*\)")
ROOM = re.compile(r"`((?:bot|claims|scrapers|storage|alembic|tests|benchmarks|scripts|docs)/[A-Za-z0-9_./]*)`")
TEST = re.compile(r"`(tests/[\w/]+\.py)::(test_\w+)`")
SCENARIOS = ("A subscriber in Belarus", "A seized phone", "A seized server", "A hostile flood", "An impersonating bot", "A poisoned source")
FORBIDDEN = re.compile("|".join(("py" + r"pi\.org", "pythonho" + "sted", r"registry\.np" + "mjs", r"deb\.deb" + r"ian\.org")))


def commands(group: click.Group, prefix: str = "volia") -> Iterator[str]:
    for name, command in group.commands.items():
        if isinstance(command, click.Group):
            yield from commands(command, f"{prefix} {name}")
        else:
            yield f"{prefix} {name}"


def keys() -> Iterator[str]:
    for section, field in Settings.model_fields.items():
        if isinstance(field.annotation, type) and issubclass(field.annotation, BaseModel):
            yield from (f"{section}.{key}" for key in field.annotation.model_fields)
        else:
            yield f"[[{section}]]"


def test_every_command_stands_in_the_readme() -> None:
    # A group's commands stand in one row: `volia webhooks add\|list`.
    words = re.sub(r"[\\|]", " ", " ".join(re.findall(r"^\| `(volia .*?)` \|", README, re.M)))
    missing = [command for command in commands(volia) if not all(re.search(rf"\b{part}\b", words) for part in command.split())]
    assert missing == []


def test_every_key_of_the_configuration_stands_in_the_readme() -> None:
    assert [key for key in keys() if f"`{key}`" not in README] == []


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_what_a_document_links_to_or_names_is_there(document: Path) -> None:
    text = document.read_text(encoding="utf-8")
    links = [link for link in LINK.findall(text) if "://" not in link]
    rooms = [room for room in ROOM.findall(text) if "<" not in room]
    assert [each for each in links if not (document.parent / each).exists()] == []
    assert [each for each in rooms if not (ROOT / each).exists()] == []


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_every_test_that_a_document_names_is_there(document: Path) -> None:
    named = TEST.findall(document.read_text(encoding="utf-8"))
    assert [f"{file}::{test}" for file, test in named if not _holds_test(ROOT / file, test)] == []


def _holds_test(file: Path, test: str) -> bool:
    return file.exists() and re.search(rf"^(async )?def {test}\(", file.read_text(encoding="utf-8"), re.M) is not None


def test_every_promise_of_the_threat_model_names_a_test_and_every_scenario_is_there() -> None:
    text = (ROOT / "docs" / "threat-model.md").read_text(encoding="utf-8")
    assert [name for name in SCENARIOS if f". {name}\n" not in text] == []
    rows = [line for line in text.splitlines() if line.startswith("| ") and not line.startswith("| promise")]
    assert len(rows) > 30
    assert [row for row in rows if not TEST.search(row)] == []


def test_every_type_of_alert_is_known_to_the_changelog_or_the_contract_page() -> None:
    text = (ROOT / "docs" / "alerts.md").read_text(encoding="utf-8")
    assert [alert.value for alert in AlertType if f"`{alert.value}`" not in text] == []


def test_lock_files_hold_no_address_and_every_line_is_hashed() -> None:
    for lock in ROOT.glob("requirements*.lock"):
        text = lock.read_text(encoding="utf-8")
        assert "://" not in text
        pinned = [line for line in text.splitlines() if "==" in line]
        assert pinned
        assert all(line.endswith("\\") for line in pinned), "a version without a hash"


def test_no_file_of_ours_names_a_package_registry() -> None:
    here = [path for pattern in ("*.md", "*.toml", "Makefile", "Dockerfile", "*.yaml", ".ci/*", "scripts/*") for path in ROOT.glob(pattern)]
    assert [path.name for path in here if path.is_file() and FORBIDDEN.search(path.read_text(encoding="utf-8"))] == []
