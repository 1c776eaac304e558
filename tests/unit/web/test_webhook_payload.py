"""What a webhook receives is what its schema says."""

from __future__ import annotations

import json
from typing import Any

import pytest

from bot.rendering import webhook
from bot.rendering.api import links_of
from claims.model import MESSAGE_OF, Alert, AlertType
from tests.unit.web.build import AT, a_figure, a_step, a_total, an_alert

TOLD = [type_ for type_ in AlertType if type_ is not AlertType.REVIEW_NEEDED]


def an_alert_of(type_: AlertType) -> Alert:
    fields: dict[str, Any] = {"type": type_, "message": MESSAGE_OF[type_], "references": () if MESSAGE_OF[type_] == "alert" else ("a0",)}
    if type_ is AlertType.TOTAL_CHANGED:
        fields |= {"total": a_total(), "previous_total": a_total(count=1120), "episode": None, "figures": (), "claims": ()}
    if type_.startswith("sanctions"):
        fields["episode"] = a_step()
    if type_.startswith("statement"):
        fields |= {"old_words": "было", "new_words": "стало"}
    return an_alert(**fields)


@pytest.mark.parametrize("type_", TOLD)
def test_every_payload_is_valid_by_the_schema_of_its_type(type_: AlertType) -> None:
    alert = an_alert_of(type_)
    body = webhook.payload(alert, sequence=3, links=links_of(alert, ""))
    assert webhook.model_of(type_).model_validate(body).model_dump(mode="json") == body


def test_the_payload_has_the_keys_of_the_contract() -> None:
    alert = an_alert()
    body = webhook.payload(alert, sequence=3, links=links_of(alert, "https://volia.example"))
    assert list(body) == ["type", "timestamp", "data"]
    assert (body["type"], body["timestamp"]) == ("release.reported", "2026-03-10T09:01:00Z")
    data = body["data"]
    assert (data["id"], data["message"], data["references"], data["sequence"]) == ("a1", "alert", [], 3)
    assert data["episode"] == "2026-03-10-release-1"
    assert data["post_url"] == "https://t.me/pul_1/101"
    assert data["evidence_sha256"] == "ab" * 32
    assert data["claims"][0]["quote"] == "52 человека освобождены"
    assert data["claims"][0]["span"] == [0, 10]
    assert data["links"]["schema"] == "https://volia.example/v1/schemas/release.reported"


@pytest.mark.parametrize("type_", webhook.PUBLIC_TYPES)
def test_a_schema_names_its_own_type_and_leaves_room_for_later_keys(type_: str) -> None:
    made = webhook.schema(type_, public_url="https://volia.example")
    assert made["properties"]["type"]["const"] == type_
    assert made["$id"].endswith(type_)
    assert '"additionalProperties": false' not in json.dumps(made)
    assert set(made["required"]) == {"type", "timestamp", "data"}


def test_a_payload_of_another_type_is_not_valid() -> None:
    alert = an_alert(figures=(a_figure(count=None),))
    body = webhook.payload(alert, sequence=None, links={})
    with pytest.raises(ValueError, match=r"release\.revised"):
        webhook.model_of("release.revised").model_validate(body)


def test_what_operators_alone_may_see_is_never_a_payload() -> None:
    with pytest.raises(webhook.UnknownType):
        webhook.payload(an_alert(type=AlertType.REVIEW_NEEDED), sequence=1, links={})
    with pytest.raises(webhook.UnknownType):
        webhook.schema("review.needed")


def test_a_test_is_of_a_type_of_its_own() -> None:
    body = webhook.trial("t1", AT, links={})
    assert body["type"] == "webhook.test"
    assert webhook.model_of("webhook.test").model_validate(body)
