"""Whose error it is: of the reading of one post, or of what was made of the readings of many."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any

from claims import extraction, jsonl
from claims.model import NEWS, Bound, Claim, ClaimKind, Reading


def reading_of(post: Mapping[str, Any]) -> Reading:
    body = {**post, "source_kind": post["role"], "text": post.get("text", "")}
    return extraction.read(jsonl.parse_document(json.dumps(body, ensure_ascii=False)))


def is_news(claim: Claim, kind: str) -> bool:
    wanted = ClaimKind.RELEASE if kind == "release" else ClaimKind.SANCTIONS
    return claim.kind is wanted and claim.modality in NEWS


def of_false_alert(post: Mapping[str, Any], kind: str) -> str:
    """A false alert of a post in which a claim was read that is news is the reader's; another is the ledger's."""
    reading = reading_of(post)
    if kind == "other":
        return "extraction" if any(claim.kind is ClaimKind.HELD_TOTAL for claim in reading.claims) else "ledger"
    return "extraction" if reading.alertworthy and any(is_news(claim, kind) for claim in reading.claims) else "ledger"


def tells_right(reading: Reading, episode: Mapping[str, Any]) -> bool:
    for claim in reading.claims:
        if not is_news(claim, episode["kind"]):
            continue
        if episode["kind"] == "sanctions":
            if str(claim.imposer) == episode["imposer"] and str(claim.direction) == episode["direction"]:
                return True
        elif claim.count in {*episode["first"], *episode["final"]} or (claim.bound is Bound.UNKNOWN and claim.count is None):
            return True
    return False


def of_missed(posts: Iterable[Mapping[str, Any]], episode: Mapping[str, Any]) -> str:
    """An episode that no post was read to tell is the reader's; one that a post was rightly read to tell is the ledger's."""
    return "ledger" if any(reading.alertworthy and tells_right(reading, episode) for reading in map(reading_of, posts)) else "extraction"


def misread(posts: Iterable[Mapping[str, Any]], episode: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    """The posts that tell of the episode as news and were not read so."""
    unread = []
    for post in posts:
        reading = reading_of(post)
        if not (reading.alertworthy and tells_right(reading, episode)):
            unread.append(post)
    return unread
