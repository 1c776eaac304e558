"""Answers of the Publications Office as the facts (7.2) and texts of the Official Journal show their structure, with words of our own."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

HOST = "http://publications.europa.eu"
VARIABLES = ["celex", "framework_celex", "relation", "title", "doc_date", "type", "item"]
URIS = frozenset({"type", "item"})
REGULATION, DECISION = "32006R0765", "32012D0642"
TYPE = f"{HOST}/resource/authority/resource-type/REG_IMPL"
SUBJECT = "concerning restrictive measures in view of the situation in Belarus (SYNTHETIC)"
RECITALS = (
    "On 18 May 2006, the Council adopted Regulation (EC) No 765/2006.",
    "On the basis of a review, two persons should be removed from the list set out in Annex I to Regulation (EC) No 765/2006.",
)
ARTICLES = (
    "Annex I to Regulation (EC) No 765/2006 is amended as set out in the Annex to this Regulation.",
    "This Regulation shall enter into force on the day of its publication in the Official Journal of the European Union.",
)
ANNEX = (("1.", "Ivan SAMPLE"), ("2.", "Maria SPECIMEN"))


def item_of(celex: str, number: int = 1, host: str = HOST) -> str:
    return f"{host}/resource/cellar/00000000-0000-0000-0000-{celex.lower():0>12}.0006.03/DOC_{number}"


def row(celex: str = "32026R9999", **given: str | None) -> dict[str, Any]:
    """One row of results. A variable that is given as None is missing, as one without a value is."""
    told: dict[str, str | None] = {
        "celex": celex,
        "framework_celex": REGULATION,
        "relation": "amends",
        "title": f"Council Implementing Regulation (EU) {celex[1:5]}/{celex[6:].lstrip('0')} of 9 March 2026 {SUBJECT}",
        "doc_date": "2026-03-09",
        "type": TYPE,
        "item": item_of(celex),
        **given,
    }
    return {name: {"type": "uri" if name in URIS else "literal", "value": value} for name, value in told.items() if value is not None}


def listing(rows: Iterable[Any], **other: Any) -> str:
    return json.dumps({"head": {"link": [], "vars": VARIABLES}, "results": {"distinct": False, "ordered": True, "bindings": list(rows)}, **other})


def _numbered(number: str, text: str) -> str:
    return (
        '<table width="100%" border="0" cellspacing="0" cellpadding="0"><col width="4%"/><col width="96%"/><tbody><tr>'
        f'<td valign="top">\n<p class="oj-normal">{number}</p>\n</td><td valign="top">\n<p class="oj-normal">{text}</p>\n</td></tr></tbody></table>'
    )


def _masthead(number: str, issued: str) -> str:
    return f"""<table width="100%" border="0" cellspacing="0" cellpadding="0"><col width="5%"/><col width="75%"/><col width="20%"/><tbody><tr>
<td><img alt="European flag" src="data:image/gif;base64,AAAA"/></td>
<td><p class="oj-hd-ti">Official Journal <br/>of the European Union</p></td>
<td><p class="oj-hd-lg">EN</p><p class="oj-hd-coll">L series</p></td></tr></tbody></table><hr class="oj-separator"/>
<table width="100%" border="0" cellspacing="0" cellpadding="0"><col width="20%"/><col width="60%"/><col width="20%"/><tbody><tr>
<td/><td><p class="oj-hd-uniq">{number}</p></td><td><p class="oj-hd-date">{issued}</p></td></tr></tbody></table>"""


def _cell(text: str) -> str:
    return f'<td class="oj-table"><p class="oj-tbl-txt">{text}</p></td>'


def act(
    number: str = "2026/9999",
    *,
    issued: str = "10.3.2026",
    signed: str = "9&#160;March 2026",
    recitals: Sequence[str] = RECITALS,
    articles: Sequence[str] = ARTICLES,
    annex: Sequence[tuple[str, str]] = ANNEX,
    deed: str = "deleted",
    changed: Mapping[str, str] | None = None,
) -> str:
    """The text of an act as the repository serves it. `changed`: words of the page that are replaced in the end."""
    whereas = "\n".join(
        f'<div class="eli-subdivision" id="rct_{place}">{_numbered(f"({place})", text)}</div>' for place, text in enumerate(recitals, start=1)
    )
    enacting = "\n".join(
        f'<div class="eli-subdivision" id="art_{place}"><p class="oj-ti-art" id="d1e{place}-1-1">Article&#160;{place}</p>'
        f'<p class="oj-normal">{text}</p></div>'
        for place, text in enumerate(articles, start=1)
    )
    names = "\n".join(f'<tr class="oj-table">{_cell(place)}{_cell(name)}</tr>' for place, name in annex)
    page = f"""<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><!-- CONVEX # converter_version:9.17.0 # ELI version:0.2 --><head>
<meta http-equiv="content-type" content="text/html; charset=utf-8"/><title>L_{number.replace("/", "0")}EN.000101.fmx.xml</title></head>
<body>{_masthead(number, issued)}
<div class="eli-container">
<div class="eli-main-title" id="tit_1">
<p class="oj-doc-ti" id="d1e38-1-1">COUNCIL IMPLEMENTING REGULATION (EU) {number}</p>
<p class="oj-doc-ti">of {signed}
</p>
<p class="oj-doc-ti">{SUBJECT}</p>
</div>
<div class="eli-subdivision" id="pbl_1"><p class="oj-normal">THE COUNCIL OF THE EUROPEAN UNION,</p>
<div class="eli-subdivision" id="cit_1"><p class="oj-normal">Having regard to Council Regulation (EC) No&#160;765/2006
<a id="ntc1-L" href="#ntr1-L">(<span class="oj-super oj-note-tag">1</span>)</a>, and in particular Article&#160;8a thereof,</p></div>
<p class="oj-normal">Whereas:</p>
{whereas}
<p class="oj-normal">HAS ADOPTED THIS REGULATION:</p></div>
<div class="eli-subdivision" id="enc_1">
{enacting}
</div>
<div class="eli-subdivision" id="fnp_1"><div class="oj-final"><p class="oj-normal">Done at Brussels, {signed}.</p>
<div class="oj-signatory"><p class="oj-signatory"><span class="oj-italic">For the Council</span></p>
<p class="oj-signatory">A. SIGNER</p></div></div></div>
<hr class="oj-note"/>
<p class="oj-note"><a id="ntr1-L" href="#ntc1-L">(<span class="oj-super">1</span>)</a>&#160;OJ L&#160;134, 20.5.2006, p.&#160;1.</p>
</div>
<div class="eli-container" id="anx_1"><hr class="oj-doc-sep"/><p class="oj-doc-ti" id="d1e99-3-1">ANNEX</p>
<p class="oj-normal">In Annex I to Regulation (EC) No 765/2006, the following entries are {deed}:</p>
<table class="oj-table"><tbody>{names}</tbody></table></div>
<hr class="oj-separator"/><p class="oj-normal">ELI: http://data.europa.eu/eli/reg_impl/{number}/oj</p>
<p class="oj-normal">ISSN 1977-0677 (electronic edition)</p>
<hr class="oj-doc-end"/></body></html>
"""
    for old, new in (changed or {}).items():
        assert old in page
        page = page.replace(old, new)
    return page
