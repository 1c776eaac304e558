"""Answers of gov.uk and of the UK Sanctions List in their real structure, with invented notes, names and numbers."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any
from xml.sax.saxutils import escape

BASE_PATH = "/government/publications/the-uk-sanctions-list"
API_PATH = f"/api/content{BASE_PATH}"
LIST_PATH = "/docs/UK-Sanctions-List.xml"
BELARUS = "The Republic of Belarus (Sanctions) (EU Exit) Regulations 2019"
RUSSIA = "The Russia (Sanctions) (EU Exit) Regulations 2019"

FIRST = ("2020-07-06T14:00:00.000+01:00", "First published.")
ADDED = ("2026-03-02T11:30:05.000+00:00", "The UK Sanctions List was updated: 2 additions under the Belarus regime (invented).")
REMOVED = ("2026-03-10T16:45:10.000+00:00", "The UK Sanctions List was updated: 3 entries were removed under the Belarus regime (invented).")
HISTORY = (REMOVED, ADDED, FIRST)


def content_item(history: Sequence[Any] = HISTORY, **changed: Any) -> str:
    """A content item of schema "publication"; `history` as pairs of time and note, or as anything else, which is sent as it is."""
    changes = [{"public_timestamp": each[0], "note": each[1]} if isinstance(each, tuple) else each for each in history]
    attachment = {
        "attachment_type": "external",
        "title": "UK Sanctions List in XML",
        "url": "https://sanctionslist.fcdo.gov.uk/docs/UK-Sanctions-List.xml",
    }
    item: dict[str, Any] = {
        "base_path": BASE_PATH,
        "content_id": "00000000-0000-4000-8000-000000000000",
        "description": "Invented description of the list.",
        "details": {
            "attachments": [attachment],
            "body": "<div class='govspeak'><p>Invented body, which tells of 500 people and is not read.</p></div>",
            "change_history": changes,
            "documents": [],
            "emphasised_organisations": [],
            "first_public_at": "2020-07-06T14:00:00.000+01:00",
            "political": False,
        },
        "document_type": "guidance",
        "first_published_at": "2020-07-06T14:00:00.000+01:00",
        "links": {"organisations": []},
        "locale": "en",
        "phase": "live",
        "public_updated_at": next((each[0] for each in history if isinstance(each, tuple)), "2020-07-06T14:00:00.000+01:00"),
        "publishing_app": "whitehall",
        "schema_name": "publication",
        "title": "The UK Sanctions List",
        "updated_at": "2026-03-11T03:00:00Z",
        "withdrawn_notice": {},
    }
    return json.dumps({**item, **changed}, ensure_ascii=False)


def _tag(name: str, text: str) -> str:
    return f"<{name}>{escape(text)}</{name}>" if text else f"<{name}/>"


PERSON: Mapping[str, str] = {
    "LastUpdated": "10/03/2026",
    "DateDesignated": "10/03/2026",
    "UniqueID": "BEL9999",
    "OFSIGroupID": "99999",
    "UNReferenceNumber": "",
    "Names": "<Name><Name1>Ivan</Name1><Name6>SAMPLE</Name6><NameType>Primary Name</NameType></Name>"
    "<Name><Name1>Ivan</Name1><Name6>PRIKLAD</Name6><NameType>Alias</NameType></Name>",
    "NonLatinNames": "<NonLatinName><NameNonLatinScript>Іван ПРЫКЛАД</NameNonLatinScript>"
    "<NonLatinScriptLanguage>Belarusian</NonLatinScriptLanguage></NonLatinName>",
    "RegimeName": BELARUS,
    "IndividualEntityShip": "Individual",
    "DesignationSource": "UK",
    "SanctionsImposed": "Asset freeze|Travel Ban",
    "OtherInformation": "",
    "UKStatementofReasons": "Invented: had 77 people arrested in 2020.",
    "Addresses": "<Address><AddressLine6>Minsk</AddressLine6><AddressCountry>Belarus</AddressCountry></Address>",
    "IndividualDetails": "<Individual><DOBs><DOB>dd/mm/1970</DOB></DOBs><Nationalities><Nationality>Belarus</Nationality></Nationalities>"
    "<Positions><Position>Invented judge</Position></Positions></Individual>",
}
NESTED = frozenset({"Names", "NonLatinNames", "Addresses", "IndividualDetails"})  # given as elements, the others as text


def designation(**changed: str | None) -> str:
    """One entry as the invented judge has it, but for what is given; None leaves an element out."""
    told = {name: text for name, text in {**PERSON, **changed}.items() if text is not None}
    return f"<Designation>{''.join(f'<{name}>{text}</{name}>' if name in NESTED else _tag(name, text) for name, text in told.items())}</Designation>"


def named(*names: str) -> str:
    """The content of Names for one primary name without parts, as an entity has it, and its aliases."""
    kinds = ["Primary Name", *["Alias"] * len(names)]
    return "".join(f"<Name>{_tag('Name6', name)}{_tag('NameType', kind)}</Name>" for name, kind in zip(names, kinds, strict=False))


def somebody_else(number: int) -> str:
    """An entry that has nothing to do with Belarus."""
    return designation(
        UniqueID=f"RUS{number:04d}",
        Names=named(f"Invented Works {number}"),
        NonLatinNames="",
        RegimeName=RUSSIA,
        IndividualEntityShip="Entity",
        Addresses="<Address><AddressCountry>Russia</AddressCountry></Address>",
        IndividualDetails="",
        UKStatementofReasons="Invented: traded with firms in Belarus.",
    )


def the_list(*designations: str, head: str = '<?xml version="1.0" encoding="utf-8"?>\n', root: str = "Designations") -> str:
    return f"{head}<{root}><DateGenerated>10/03/2026</DateGenerated>{''.join(designations)}</{root}>"
