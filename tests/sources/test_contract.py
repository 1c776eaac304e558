"""What every kind of source promises, asked of each file in scrapers/sources. A new kind is tested by being there, with its fixtures."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from scrapers.catalogue import kinds
from scrapers.errors import SourceError
from scrapers.page import SourceKind
from tests.sources.reading import FIXTURES, a_page, a_source, read_fixture

KINDS = kinds()
PAGES = [(kind, path) for kind in KINDS.values() for path in sorted((FIXTURES / kind.id).glob("*.json"))]


def test_every_kind_is_named_like_its_file() -> None:
    folder = Path(__file__).parent.parent.parent / "scrapers" / "sources"
    assert set(KINDS) == {path.stem for path in folder.glob("*.py") if path.stem != "__init__"}


@pytest.mark.parametrize("kind", KINDS.values(), ids=list(KINDS))
def test_every_kind_has_a_page_with_its_expected_posts_beside_it(kind: SourceKind) -> None:
    assert any(each.id == kind.id for each, _ in PAGES)


@pytest.mark.parametrize(("kind", "described"), PAGES, ids=[f"{kind.id}/{path.stem}" for kind, path in PAGES])
def test_a_saved_page_gives_the_posts_that_stand_beside_it(kind: SourceKind, described: Path) -> None:
    about = json.loads(described.read_text())
    page = next(path for path in described.parent.glob(f"{described.stem}.*") if path.suffix != ".json")
    assert read_fixture(kind, page, about) == about["expected"]


@pytest.mark.parametrize("kind", KINDS.values(), ids=list(KINDS))
@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"\x00" * 600,
        b"ok",
        b"<html></html>",
        b"<html><head><title>Just a moment...</title></head><body>" + b"<p>wait</p>" * 100 + b"</body></html>",
        b"<html><body>" + b"<div class='renamed'><p>words of a page whose every class has changed</p></div>" * 40 + b"</body></html>",
        b"\x1f\x8b\x08\x00" + bytes(range(256)) * 4,
        b"{" * 4000,
        b"<div>" * 4000,
    ],
    ids=["empty", "zeros", "two bytes", "bare", "challenge", "changed", "binary", "braces", "deep"],
)
def test_what_is_no_page_of_this_kind_is_an_error_and_never_nothing_new(kind: SourceKind, body: bytes) -> None:
    with pytest.raises(SourceError):
        kind.parse(a_page(body, source=a_source(kind=kind.id, url=kind.example)))


@pytest.mark.parametrize("kind", KINDS.values(), ids=list(KINDS))
@pytest.mark.parametrize("content_type", ["image/png", "application/pdf", "application/octet-stream", "video/mp4"])
def test_another_type_of_content_is_refused_before_it_is_read(kind: SourceKind, content_type: str) -> None:
    with pytest.raises(SourceError):
        kind.parse(a_page(b"x" * 1000, source=a_source(kind=kind.id, url=kind.example), content_type=content_type))
