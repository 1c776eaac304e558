"""Answers of the Federal Register's API in their real structure, with documents of our own. SYNTHETIC: no number or sentence stands in any issue."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

from scrapers.page import Page
from scrapers.settings import SourceSpec
from tests.sources.loopback import Reply, Request
from tests.sources.reading import a_page, a_source

SITE = "https://www.federalregister.gov"
QUERY = (
    "/api/v1/documents.json?conditions[term]=Belarus&conditions[type][]=RULE&conditions[type][]=NOTICE&conditions[type][]=PRESDOCU&order=newest"
    "&per_page=200&fields[]=document_number&fields[]=title&fields[]=type&fields[]=abstract&fields[]=action&fields[]=dates"
    "&fields[]=publication_date&fields[]=html_url"
)
READ = datetime(2026, 3, 11, 12, 0, tzinfo=UTC)  # 8 a.m. in Washington
LICENCE = "SYNTHETIC: Publication of Belarus Sanctions Regulations Web General License 913"
EMERGENCY = "Continuation of the National Emergency With Respect to Belarus"
FOREIGN: dict[str, Any] = {
    "title": "SYNTHETIC: Fees for Invented Licences",
    "abstract": "An invented board changes its fees.",
    "action": "Notice.",
    "dates": None,
}
JSON = {"content-type": "application/json; charset=utf-8"}
ACCESS = (
    "<!DOCTYPE html><html><head><title>Federal Register :: Request Access</title></head><body><div id='main'>"
    + "<p>SYNTHETIC: who are you? Solve a riddle, please.</p>" * 20
    + "</body></html>"
)


def an_agency(name: str = "Invented Assets Office", slug: str = "invented-assets-office", id: int = 990) -> dict[str, Any]:
    return {
        "raw_name": name.upper(),
        "name": name,
        "id": id,
        "url": f"{SITE}/agencies/{slug}",
        "json_url": f"{SITE}/api/v1/agencies/{id}",
        "parent_id": None,
        "slug": slug,
    }


def a_document(number: str = "2026-90001", *, without: tuple[str, ...] = (), **fields: Any) -> dict[str, Any]:
    """One result. `without`: fields that it lacks."""
    day = str(fields.get("publication_date", "2026-03-10"))
    document = {
        "document_number": number,
        "title": LICENCE,
        "type": "Notice",
        "abstract": "An invented office is publishing one general license (GL): GL 913, which was previously made available on its website.",
        "action": "Publication of a web general license.",
        "dates": "GL 913 was issued on February 11, 2026.",
        "publication_date": day,
        "signing_date": None,
        "executive_order_number": None,
        "html_url": f"{SITE}/documents/{day.replace('-', '/')}/{number}/synthetic",
        "pdf_url": f"https://www.govinfo.gov/content/pkg/FR-{day}/pdf/{number}.pdf",
        "agencies": [an_agency()],
    }
    return {name: value for name, value in {**document, **fields}.items() if name not in without}


def a_notice(number: str = "2026-99999", **fields: Any) -> dict[str, Any]:
    """A presidential document: a title alone."""
    given = {"title": EMERGENCY, "type": "Presidential Document", "abstract": None, "action": None, "dates": None, "signing_date": "2026-03-09"}
    return a_document(number, **{**given, **fields})


def an_answer(*documents: Any, **fields: Any) -> dict[str, Any]:
    given = {"description": "SYNTHETIC: documents matching 'Belarus'", "count": len(documents), "total_pages": 1, "results": list(documents)}
    return {**given, **fields}


def register(**given: Any) -> SourceSpec:
    return a_source(**{"id": "federal_register", "kind": "federal_register", "url": SITE + QUERY, "language": "en", **given})


def a_search(answer: Any, **given: Any) -> Page:
    """A page that brings this answer, or these words or bytes as they are."""
    body = answer if isinstance(answer, str | bytes) else json.dumps(answer)
    return a_page(body, **{"source": register(), "fetched_at": READ, "content_type": JSON["content-type"], **given})


class Office:
    """The API on loopback: searches and single documents; `broken` answers everything instead."""

    def __init__(self) -> None:
        self.documents: list[dict[str, Any]] = []  # newest first
        self.gone: set[str] = set()
        self.broken: Reply | None = None

    def __call__(self, request: Request) -> Reply:
        if self.broken is not None:
            return self.broken
        path = request.target.partition("?")[0]
        if path == "/api/v1/documents.json":
            return Reply(body=json.dumps(an_answer(*self.documents)), headers=JSON)
        found = [each for each in self.documents if path == f"/api/v1/documents/{each['document_number']}.json"]
        if not found or found[0]["document_number"] in self.gone:
            return Reply(body='{"status":404,"message":"Record Not Found"}', status=404, headers=JSON)
        return Reply(body=json.dumps(found[0]), headers=JSON)
