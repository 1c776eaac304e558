"""What a webhook receives, and the JSON Schema of it. Both come from the same models, so they cannot drift apart.

The envelope is that of Standard Webhooks: type, timestamp, data. `timestamp` is when the alert was decided; when it was sent stands in
the header `webhook-timestamp`.
"""

from __future__ import annotations

from datetime import datetime
from functools import cache
from typing import Any, Literal

from pydantic import Field, create_model

from bot.rendering.api import alert_fields
from bot.rendering.forms import AlertForm, Form
from claims.model import Alert, AlertType, Message

TEST_TYPE = "webhook.test"  # a type of its own: a test must never be taken for a release
PUBLIC_TYPES: tuple[str, ...] = (*(str(type_) for type_ in AlertType if type_ is not AlertType.REVIEW_NEEDED), TEST_TYPE)


class WebhookData(AlertForm):
    sequence: int | None = Field(description="counts the alerts of this endpoint; a gap means that one was missed. null in a replay")


class TrialData(Form):
    id: str
    message: Literal[Message.ALERT]
    references: list[str]
    headline: str
    links: dict[str, str]


class Payload(Form):
    type: str
    timestamp: datetime
    data: WebhookData


class TrialPayload(Form):
    type: Literal["webhook.test"]
    timestamp: datetime
    data: TrialData


class UnknownType(KeyError):
    """No webhook has this type."""


def payload(alert: Alert, *, sequence: int | None, links: dict[str, str]) -> dict[str, Any]:
    """The body as a JSON value. Raises UnknownType for what operators alone may see."""
    if alert.type is AlertType.REVIEW_NEEDED:
        raise UnknownType(alert.type)
    data = WebhookData(**alert_fields(alert, links), sequence=sequence)
    return Payload(type=str(alert.type), timestamp=alert.at, data=data).model_dump(mode="json")


def trial(id: str, at: datetime, *, links: dict[str, str]) -> dict[str, Any]:
    """What `volia webhooks test` sends."""
    data = TrialData(id=id, message=Message.ALERT, references=[], headline="Test of this endpoint: nothing happened", links=links)
    return TrialPayload(type="webhook.test", timestamp=at, data=data).model_dump(mode="json")


@cache
def model_of(type_: str) -> type[Form]:
    """The model of one type of webhook: its `type` is fixed, in the envelope and in the data. Raises UnknownType."""
    if type_ not in PUBLIC_TYPES:
        raise UnknownType(type_)
    if type_ == TEST_TYPE:
        return TrialPayload
    name = "".join(word.title() for word in type_.replace("_", ".").split("."))
    fixed: dict[str, Any] = {"type": (Literal[AlertType(type_)], ...)}
    data = create_model(f"{name}Data", __base__=WebhookData, **fixed)
    outer: dict[str, Any] = {"type": (Literal[type_], ...), "data": (data, ...)}
    return create_model(name, __base__=Payload, **outer)


def schema(type_: str, *, public_url: str = "") -> dict[str, Any]:
    """JSON Schema (2020-12) of one type. It allows further keys, so that a later key breaks no receiver. Raises UnknownType."""
    made = model_of(type_).model_json_schema(mode="serialization")
    for part in (made, *made.get("$defs", {}).values()):
        if part.get("additionalProperties") is False:
            del part["additionalProperties"]
    head = {"$schema": "https://json-schema.org/draft/2020-12/schema"}
    if public_url:
        head["$id"] = f"{public_url.rstrip('/')}/v1/schemas/{type_}"
    return {**head, **made}
