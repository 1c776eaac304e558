"""Webhooks over real HTTP on loopback: signed so that two independent verifiers agree, and every answer has its consequence."""

from __future__ import annotations

import json
import logging
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import Any

import pytest
import standardwebhooks
import svix
from pytest_httpserver import HTTPServer
from werkzeug import Request, Response

from bot.delivery.drain import Drain
from bot.delivery.retry import Again, Gone, Held, Outcome, Rejected, Sent
from bot.delivery.webhooks import WebhookSender
from bot.rendering import webhook
from claims.model import Alert, AlertType
from scrapers.http import Client
from scrapers.settings import HttpSettings
from storage import endpoints
from storage.alerts import add_alert
from storage.audience import Audience, enqueue
from storage.outbox import WEBHOOK, Delivery, outbox_depth
from storage.secrets import KeyRing
from storage.session import Database
from tests.unit.web.build import AT, an_alert

KEYS = KeyRing.generate()


@pytest.fixture
async def client() -> AsyncIterator[Client]:
    made = Client(HttpSettings(timeout=timedelta(seconds=5)))
    yield made
    await made.close()


@pytest.fixture
def sender(sqlite: Database, client: Client) -> WebhookSender:
    return WebhookSender(sqlite, KEYS, client, public_url="https://volia.example", allow_private_networks=True)


async def an_endpoint(database: Database, url: str) -> tuple[str, str]:
    """Its id and its secret."""
    async with database.writing() as connection:
        endpoint, secret = await endpoints.add(connection, KEYS, url, at=AT)
    return endpoint.id, secret


def a_delivery(endpoint: str, alert: Alert | None = None, **fields: Any) -> Delivery:
    told = alert or an_alert()
    given = {"id": 1, "alert": told, "notice": None, "channel": WEBHOOK, "recipient": endpoint, "attempts": 1, "created": told.at, "sequence": 4}
    return Delivery(**{**given, **fields})


async def record(database: Database, outcome: Outcome) -> None:
    """What the drain does with an outcome, as far as the endpoint is concerned."""
    if outcome.also is not None:
        async with database.writing() as connection:
            await outcome.also(connection)


async def endpoint_of(database: Database, id: str) -> endpoints.Endpoint:
    async with database.reading() as connection:
        return await endpoints.get(connection, id)


def last_request(server: HTTPServer) -> Request:
    return server.log[-1][0]


async def test_two_independent_verifiers_accept_what_is_sent(sqlite: Database, sender: WebhookSender, httpserver: HTTPServer) -> None:
    httpserver.expect_request("/hook", method="POST").respond_with_data("", status=204)
    id, secret = await an_endpoint(sqlite, httpserver.url_for("/hook"))
    assert await sender.send(a_delivery(id)) == Sent()
    request = last_request(httpserver)
    headers = {name.lower(): value for name, value in request.headers.items()}
    standardwebhooks.Webhook(secret).verify(request.data, headers)
    svix.Webhook(secret).verify(request.data, headers)
    with pytest.raises(svix.WebhookVerificationError):
        svix.Webhook(secret).verify(request.data + b" ", headers)


async def test_the_body_is_valid_by_its_schema_and_its_id_is_that_of_the_alert(
    sqlite: Database, sender: WebhookSender, httpserver: HTTPServer
) -> None:
    httpserver.expect_request("/hook").respond_with_data("")
    id, _ = await an_endpoint(sqlite, httpserver.url_for("/hook"))
    await sender.send(a_delivery(id, sequence=9))
    request = last_request(httpserver)
    body = json.loads(request.data)
    assert webhook.model_of(body["type"]).model_validate(body)
    assert request.headers["webhook-id"] == body["data"]["id"] == "a1"
    assert body["data"]["sequence"] == 9
    assert body["data"]["links"]["episode"] == "https://volia.example/episodes/2026-03-10-release-1"
    assert request.headers["content-type"].startswith("application/json")


async def test_a_retry_has_the_same_id_and_the_time_of_its_own_sending(sqlite: Database, client: Client, httpserver: HTTPServer) -> None:
    httpserver.expect_request("/hook").respond_with_data("", status=500)
    id, _ = await an_endpoint(sqlite, httpserver.url_for("/hook"))
    for seconds in (0, 90):
        moment = AT + timedelta(seconds=seconds)
        sender = WebhookSender(sqlite, KEYS, client, allow_private_networks=True, clock=lambda moment=moment: moment)
        assert isinstance(await sender.send(a_delivery(id)), Again)
    first, second = (request for request, _ in httpserver.log)
    assert first.headers["webhook-id"] == second.headers["webhook-id"]
    assert int(second.headers["webhook-timestamp"]) - int(first.headers["webhook-timestamp"]) == 90
    assert first.data == second.data


async def test_both_secrets_sign_while_a_rotation_is_young(sqlite: Database, sender: WebhookSender, httpserver: HTTPServer) -> None:
    httpserver.expect_request("/hook").respond_with_data("")
    id, old = await an_endpoint(sqlite, httpserver.url_for("/hook"))
    async with sqlite.writing() as connection:
        new = await endpoints.rotate(connection, KEYS, id, at=datetime.now(UTC))
    await sender.send(a_delivery(id))
    request = last_request(httpserver)
    headers = dict(request.headers.items())
    assert len(headers["Webhook-Signature"].split(" ")) == 2
    for secret in (old, new):
        svix.Webhook(secret).verify(request.data, headers)


async def test_only_the_new_secret_signs_a_day_after_a_rotation(sqlite: Database, sender: WebhookSender, httpserver: HTTPServer) -> None:
    httpserver.expect_request("/hook").respond_with_data("")
    id, old = await an_endpoint(sqlite, httpserver.url_for("/hook"))
    async with sqlite.writing() as connection:
        await endpoints.rotate(connection, KEYS, id, at=datetime.now(UTC) - timedelta(hours=25))
    await sender.send(a_delivery(id))
    request = last_request(httpserver)
    with pytest.raises(svix.WebhookVerificationError):
        svix.Webhook(old).verify(request.data, dict(request.headers.items()))


async def test_gone_disables_the_endpoint(sqlite: Database, sender: WebhookSender, httpserver: HTTPServer) -> None:
    httpserver.expect_request("/hook").respond_with_data("", status=410)
    id, _ = await an_endpoint(sqlite, httpserver.url_for("/hook"))
    outcome = await sender.send(a_delivery(id))
    assert isinstance(outcome, Gone)
    await record(sqlite, outcome)
    assert not (await endpoint_of(sqlite, id)).active
    assert isinstance(await sender.send(a_delivery(id)), Gone)
    assert len(httpserver.log) == 1


@pytest.mark.parametrize(
    ("status", "headers", "pause"),
    [
        (429, {"Retry-After": "120"}, timedelta(seconds=120)),
        (429, {}, timedelta(minutes=1)),
        (503, {"Retry-After": "30"}, timedelta(seconds=30)),
        (429, {"Retry-After": "999999"}, timedelta(hours=1)),  # no receiver may put its alerts off until they are old
    ],
)
async def test_a_receiver_that_asks_to_wait_is_waited_for(
    sqlite: Database, sender: WebhookSender, httpserver: HTTPServer, status: int, headers: dict[str, str], pause: timedelta
) -> None:
    httpserver.expect_request("/hook").respond_with_data("", status=status, headers=headers)
    id, _ = await an_endpoint(sqlite, httpserver.url_for("/hook"))
    outcome = await sender.send(a_delivery(id))
    assert isinstance(outcome, Held)
    assert outcome.pause == pause


async def test_a_date_in_retry_after_is_understood(sqlite: Database, sender: WebhookSender, httpserver: HTTPServer) -> None:
    until = datetime.now(UTC) + timedelta(minutes=10)
    httpserver.expect_request("/hook").respond_with_data("", status=429, headers={"Retry-After": format_datetime(until, usegmt=True)})
    id, _ = await an_endpoint(sqlite, httpserver.url_for("/hook"))
    outcome = await sender.send(a_delivery(id))
    assert isinstance(outcome, Held)
    assert timedelta(minutes=9) < outcome.pause <= timedelta(minutes=10)


@pytest.mark.parametrize("status", [302, 400, 404, 500, 503])
async def test_any_other_answer_is_tried_again_and_noted(sqlite: Database, sender: WebhookSender, httpserver: HTTPServer, status: int) -> None:
    httpserver.expect_request("/hook").respond_with_data("", status=status, headers={"Location": httpserver.url_for("/elsewhere")})
    id, _ = await an_endpoint(sqlite, httpserver.url_for("/hook"))
    outcome = await sender.send(a_delivery(id))
    assert isinstance(outcome, Again)
    await record(sqlite, outcome)
    noted = await endpoint_of(sqlite, id)
    assert (noted.failures, noted.detail, len(httpserver.log)) == (1, f"HTTP {status}", 1)


async def test_a_success_ends_the_row_of_failures(sqlite: Database, sender: WebhookSender, httpserver: HTTPServer) -> None:
    answers = [Response(status=500), Response(status=200)]
    httpserver.expect_request("/hook").respond_with_handler(lambda _: answers.pop(0))
    id, _ = await an_endpoint(sqlite, httpserver.url_for("/hook"))
    for _ in range(2):
        await record(sqlite, await sender.send(a_delivery(id)))
    assert (await endpoint_of(sqlite, id)).failures == 0


async def test_a_receiver_in_a_private_network_is_refused_unless_allowed(sqlite: Database, client: Client, httpserver: HTTPServer) -> None:
    id, _ = await an_endpoint(sqlite, httpserver.url_for("/hook"))
    outcome = await WebhookSender(sqlite, KEYS, client).send(a_delivery(id))
    assert isinstance(outcome, Again)
    assert "private network" in outcome.error
    assert not httpserver.log


async def test_nobody_listening_is_tried_again(sqlite: Database, sender: WebhookSender, unused_tcp_port: int) -> None:
    id, _ = await an_endpoint(sqlite, f"http://127.0.0.1:{unused_tcp_port}/hook")
    assert isinstance(await sender.send(a_delivery(id)), Again)


async def test_an_endpoint_that_was_removed_gets_nothing(sender: WebhookSender) -> None:
    assert isinstance(await sender.send(a_delivery("ep_none")), Gone)


async def test_a_secret_that_does_not_open_is_told_without_showing_anything(sqlite: Database, client: Client, httpserver: HTTPServer) -> None:
    id, secret = await an_endpoint(sqlite, httpserver.url_for("/hook"))
    outcome = await WebhookSender(sqlite, KeyRing.generate(), client, allow_private_networks=True).send(a_delivery(id))
    assert isinstance(outcome, Rejected)
    assert secret not in outcome.error


async def test_what_operators_alone_may_see_is_not_sent(sqlite: Database, sender: WebhookSender, httpserver: HTTPServer) -> None:
    id, _ = await an_endpoint(sqlite, httpserver.url_for("/hook"))
    outcome = await sender.send(a_delivery(id, an_alert(type=AlertType.REVIEW_NEEDED)))
    assert isinstance(outcome, Rejected)
    assert not httpserver.log


async def test_a_trial_is_signed_and_named_a_test(sqlite: Database, sender: WebhookSender, httpserver: HTTPServer) -> None:
    httpserver.expect_request("/hook").respond_with_data("", status=202)
    id, secret = await an_endpoint(sqlite, httpserver.url_for("/hook"))
    told = await sender.send_test(id)
    assert (told.ok, told.detail) == (True, "HTTP 202")
    request = last_request(httpserver)
    svix.Webhook(secret).verify(request.data, dict(request.headers.items()))
    assert json.loads(request.data)["type"] == "webhook.test"


async def test_an_alert_sent_again_keeps_its_id(sqlite: Database, sender: WebhookSender, httpserver: HTTPServer) -> None:
    httpserver.expect_request("/hook").respond_with_data("", status=500)
    id, _ = await an_endpoint(sqlite, httpserver.url_for("/hook"))
    told = await sender.send_again(id, an_alert(id="a77"))
    assert (told.ok, told.detail, told.webhook_id) == (False, "HTTP 500", "a77")
    assert last_request(httpserver).headers["webhook-id"] == "a77"


# --- through the outbox ----------------------------------------------------------------------------------------------------------------


async def tell(database: Database, *alerts: Alert) -> None:
    """Stores the alerts with their deliveries, as the ledger does."""
    async with database.writing() as connection:
        for alert in alerts:
            number = await add_alert(connection, alert, post_id=None)
            await enqueue(connection, number, alert, Audience(), alert.at)


def some_alerts(count: int) -> list[Alert]:
    return [an_alert(id=f"n{index}", at=AT + timedelta(seconds=index), episode=None) for index in range(count)]


async def test_every_alert_reaches_every_endpoint_once_with_its_place_in_the_row(database: Database, client: Client, httpserver: HTTPServer) -> None:
    httpserver.expect_request("/one").respond_with_data("")
    httpserver.expect_request("/two").respond_with_data("")
    for path in ("/one", "/two"):
        await an_endpoint(database, httpserver.url_for(path))
    await tell(database, *some_alerts(4))
    drain = Drain(database, WebhookSender(database, KEYS, client, allow_private_networks=True), clock=lambda: AT + timedelta(minutes=1))
    assert await drain.once() == 8
    assert await drain.once() == 0
    for path in ("/one", "/two"):
        bodies = [json.loads(request.data)["data"] for request, _ in httpserver.log if request.path == path]
        assert sorted((body["sequence"], body["id"]) for body in bodies) == [(1, "n0"), (2, "n1"), (3, "n2"), (4, "n3")]


async def test_one_receiver_that_asks_to_wait_holds_up_itself_alone(database: Database, client: Client, httpserver: HTTPServer) -> None:
    httpserver.expect_request("/busy").respond_with_data("", status=429, headers={"Retry-After": "300"})
    httpserver.expect_request("/free").respond_with_data("")
    for path in ("/busy", "/free"):
        await an_endpoint(database, httpserver.url_for(path))
    moment = [AT + timedelta(minutes=1)]
    drain = Drain(database, WebhookSender(database, KEYS, client, allow_private_networks=True), clock=lambda: moment[0])
    await tell(database, *some_alerts(1))
    await drain.once()
    await tell(database, an_alert(id="later", at=AT + timedelta(minutes=1), episode=None))
    await drain.once()
    assert [request.path for request, _ in httpserver.log].count("/free") == 2
    httpserver.clear_all_handlers()
    httpserver.expect_request("/busy").respond_with_data("")
    moment[0] += timedelta(minutes=6)
    await drain.once()
    got = [request.headers["webhook-id"] for request, answer in httpserver.log if request.path == "/busy" and answer.status_code == 200]
    assert sorted(got) == ["later", "n0"]


async def test_what_waits_for_an_endpoint_that_is_gone_is_not_sent(database: Database, client: Client, httpserver: HTTPServer) -> None:
    httpserver.expect_request("/hook").respond_with_data("", status=410)
    id, _ = await an_endpoint(database, httpserver.url_for("/hook"))
    await tell(database, *some_alerts(1))
    drain = Drain(database, WebhookSender(database, KEYS, client, allow_private_networks=True), clock=lambda: AT + timedelta(minutes=1))
    await drain.once()
    await tell(database, an_alert(id="later", at=AT + timedelta(minutes=1), episode=None))
    assert await drain.once() == 0
    async with database.reading() as connection:
        assert (await outbox_depth(connection)).count == {}
    assert not (await endpoint_of(database, id)).active


async def test_no_secret_is_in_any_log(
    sqlite: Database, client: Client, httpserver: HTTPServer, caplog: pytest.LogCaptureFixture, capsys: pytest.CaptureFixture[str]
) -> None:
    caplog.set_level(logging.DEBUG)
    httpserver.expect_request("/hook").respond_with_data("", status=500)
    _, secret = await an_endpoint(sqlite, httpserver.url_for("/hook"))
    await tell(sqlite, *some_alerts(1))
    await Drain(sqlite, WebhookSender(sqlite, KEYS, client, allow_private_networks=True), clock=lambda: AT + timedelta(minutes=1)).once()
    said = caplog.text + "".join(capsys.readouterr())
    assert httpserver.log
    assert secret.removeprefix("whsec_") not in said
    assert last_request(httpserver).headers["webhook-signature"] not in said


async def test_half_a_letter_in_a_post_stops_no_webhook(sqlite: Database, sender: WebhookSender, httpserver: HTTPServer) -> None:
    httpserver.expect_request("/hook").respond_with_data("")
    id, secret = await an_endpoint(sqlite, httpserver.url_for("/hook"))
    assert await sender.send(a_delivery(id, an_alert(old_words="\ud83d нет \x00"))) == Sent()
    request = last_request(httpserver)
    svix.Webhook(secret).verify(request.data, dict(request.headers.items()))
