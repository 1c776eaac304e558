"""The web as a program from outside sees it: forms, cursors, errors, headers, tokens. On both engines where the database matters."""

from __future__ import annotations

import json
import tomllib
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import datetime, timedelta
from typing import Any

import feedparser
import httpx
import pytest
from fastapi import FastAPI
from prometheus_client import CollectorRegistry
from sqlalchemy import text

from bot.rendering import webhook
from bot.serving import Serving
from bot.web import health, tokens
from bot.web.app import create_app
from bot.web.guard import LONGEST_BODY
from bot.web.problems import PROBLEM_JSON
from bot.web.state import WebState
from bot.web.tokens import hash_token, is_known, new_token
from claims.model import AlertType, Message, SourceState
from storage import episodes
from storage.alerts import add_alert
from storage.posts import add_version, mark_deleted
from storage.secrets import KeyRing
from storage.session import Database
from tests.builders import a_post
from tests.unit.web.build import a_source, an_alert, an_episode
from tests.unit.web.december import NOW, home
from tests.unit.web.stored import store, store_posts, store_sources

TOKEN = new_token()
KEYS = KeyRing.generate()
BIG = "2025-12-13-release-1"

Made = Callable[..., FastAPI]


def an_app(database: Database, **fields: Any) -> FastAPI:
    given = {
        "database": database,
        "registry": CollectorRegistry(),
        "clock": lambda: NOW,
        "keys": KEYS,
        "public_url": "https://volia.example",
        "api_tokens": (hash_token(TOKEN),),
    }
    return create_app(WebState(**{**given, **fields}))


@asynccontextmanager
async def asking(app: FastAPI, **fields: Any) -> AsyncIterator[httpx.AsyncClient]:
    transport = httpx.ASGITransport(app=app, raise_app_exceptions=False)
    async with httpx.AsyncClient(transport=transport, base_url="http://volia.test", **fields) as client:
        yield client


@pytest.fixture
async def december(database: Database) -> Database:
    await store(database, home())
    return database


@pytest.fixture
async def client(december: Database) -> AsyncIterator[httpx.AsyncClient]:
    async with asking(an_app(december)) as client:
        yield client


@pytest.fixture
async def empty(sqlite: Database) -> AsyncIterator[httpx.AsyncClient]:
    async with asking(an_app(sqlite)) as client:
        yield client


# --- what is known -------------------------------------------------------------------------------------------------------------------


async def test_status_answers_by_the_contract(client: httpx.AsyncClient) -> None:
    said = (await client.get("/v1/status")).json()
    assert list(said) == ["at", "held", "last_release", "sanctions", "sources", "record", "released"]
    assert (said["held"][0]["count"], said["held"][0]["as_of"]) == (1110, "2025-12-14")
    assert said["last_release"]["id"] == "2025-12-30-release-1"
    potash = said["sanctions"][0]
    assert (potash["imposer"], potash["direction"], potash["target"], potash["gap_days"]) == ("US", "eased", "potash", 2)
    assert (potash["announced"], potash["in_force"], potash["instrument"]) == ("2025-12-13", "2025-12-15", "General License 13")
    assert said["sources"]["failing"] == ["nashaniva"]


async def test_sources_are_a_plain_list_by_the_contract(client: httpx.AsyncClient) -> None:
    said = (await client.get("/v1/sources")).json()
    blocked = next(source for source in said if source["id"] == "nashaniva")
    assert list(blocked) == ["id", "kind", "role", "state", "since", "last_success", "last_new_post", "detail"]
    assert blocked["state"] == SourceState.BLOCKED


async def test_only_configured_sources_are_told_where_they_are_given(december: Database) -> None:
    async with asking(an_app(december, sources=("pul_1",))) as client:
        assert [source["id"] for source in (await client.get("/v1/sources")).json()] == ["pul_1"]
        assert (await client.get("/v1/status")).json()["sources"] == {"ok": 1, "failing": []}


async def walk(client: httpx.AsyncClient, path: str, limit: int) -> list[dict[str, Any]]:
    """Every item of a list, page by page."""
    items: list[dict[str, Any]] = []
    after: str | None = None
    while True:
        said = (await client.get(path, params={"limit": limit, **({"after": after} if after else {})})).json()
        items += said["items"]
        assert len(said["items"]) <= limit
        if said["next"] is None:
            return items
        after = said["next"]


async def test_every_episode_comes_once_over_the_pages_newest_first(client: httpx.AsyncClient) -> None:
    ids = [episode["id"] for episode in await walk(client, "/v1/episodes", 7)]
    assert len(ids) == len(set(ids)) == len(home().episodes)
    assert ids[0] == "2025-12-30-release-1"


async def test_every_total_comes_once_over_the_pages_newest_first(client: httpx.AsyncClient) -> None:
    items = await walk(client, "/v1/totals", 5)
    days = [total["as_of"] for total in items]
    assert len(days) == len(home().totals)
    assert days == sorted(days, reverse=True)


async def test_every_alert_comes_once_in_the_order_in_which_it_was_told(client: httpx.AsyncClient) -> None:
    assert [alert["id"] for alert in await walk(client, "/v1/alerts", 4)] == ["a1", "a2", "a3", "a4", "a5", "a6"]


async def test_who_keeps_the_last_cursor_gets_only_what_is_new(december: Database) -> None:
    async with asking(an_app(december)) as client:
        last = (await client.get("/v1/alerts")).json()["next"]
        assert (await client.get("/v1/alerts", params={"after": last})).json() == {"items": [], "next": None}
        async with december.writing() as connection:
            await add_alert(connection, an_alert(id="a7", episode=None), post_id=None)
        assert [alert["id"] for alert in (await client.get("/v1/alerts", params={"after": last})).json()["items"]] == ["a7"]


@pytest.mark.parametrize("path", ["/v1/alerts", "/v1/episodes", "/v1/totals"])
@pytest.mark.parametrize("after", ["nonsense", "-1", "²", "9" * 150])
async def test_a_cursor_that_no_list_gave_is_a_problem(empty: httpx.AsyncClient, path: str, after: str) -> None:
    answer = await empty.get(path, params={"after": after})
    assert (answer.status_code, answer.headers["content-type"]) == (422, PROBLEM_JSON)


async def test_an_episode_comes_with_its_evidence(client: httpx.AsyncClient) -> None:
    said = (await client.get(f"/v1/episodes/{BIG}")).json()
    assert [figure["count"] for figure in said["figures"]] == [123, 123]
    proof = said["evidence"][0]
    assert proof["post"] == ["pul_1", "2025-12-13"]
    assert len(proof["versions"][0]["evidence_sha256"]) == 64
    assert proof["versions"][0]["fetched_from"] == proof["url"]


async def test_every_version_of_a_post_is_in_the_evidence(database: Database) -> None:
    episode = an_episode()
    async with database.writing() as connection:
        await store_sources(connection, [a_source()])
        ids = await store_posts(connection, episode.posts, NOW)
        await episodes.save(connection, episode, None, ids)
        await add_version(connection, ids[episode.posts[0]], a_post(text="51 человек"), at=NOW + timedelta(minutes=1))
        await mark_deleted(connection, ids[episode.posts[0]], at=NOW + timedelta(minutes=2))
    async with asking(an_app(database)) as client:
        proof = (await client.get(f"/v1/episodes/{episode.id}")).json()["evidence"]
        page = (await client.get(f"/episodes/{episode.id}")).text
    assert len(proof) == 1
    assert proof[0]["deleted"]
    assert [(one["number"], one["deleted"], one["evidence_sha256"] is None) for one in proof[0]["versions"]] == [
        (1, False, False),
        (2, False, True),
        (3, True, True),
    ]
    assert "version 3: deleted" in page
    assert "no archived page" in page


async def test_what_operators_alone_may_see_is_nowhere_public(sqlite: Database) -> None:
    async with sqlite.writing() as connection:
        await store_sources(connection, [a_source()])
        ids = await store_posts(connection, [an_alert().post], NOW)
        await episodes.save(connection, an_episode(), None, ids)
        await add_alert(connection, an_alert(id="told"), post_id=None)
        await add_alert(
            connection, an_alert(id="secret-review", type=AlertType.REVIEW_NEEDED, message=Message.ALERT, headline="doubtful"), post_id=None
        )
    async with asking(an_app(sqlite, clock=lambda: an_alert().at + timedelta(hours=1))) as client:
        for path in ("/", "/episodes/2026-03-10-release-1", "/feed.atom", "/feed.json", "/v1/alerts", "/v1/episodes", "/v1/status"):
            answer = await client.get(path)
            assert answer.status_code == 200
            assert "secret-review" not in answer.text
            assert "doubtful" not in answer.text
            assert "review.needed" not in answer.text


async def test_an_empty_database_has_a_page_and_answers(empty: httpx.AsyncClient) -> None:
    for path in ("/", "/feed.atom", "/feed.json", "/docs", "/v1/status", "/v1/episodes", "/v1/alerts", "/v1/sources", "/v1/totals"):
        assert (await empty.get(path)).status_code == 200
    assert (await empty.get("/v1/status")).json()["last_release"] is None


# --- schemas -------------------------------------------------------------------------------------------------------------------------


async def test_there_is_a_schema_for_every_type(empty: httpx.AsyncClient) -> None:
    types = (await empty.get("/v1/schemas")).json()["items"]
    assert set(types) == set(webhook.PUBLIC_TYPES)
    for type_ in types:
        assert (await empty.get(f"/v1/schemas/{type_}")).json()["properties"]["type"]["const"] == type_
    assert (await empty.get("/v1/schemas/review.needed")).status_code == 404


async def test_openapi_names_every_route_of_the_contract(empty: httpx.AsyncClient) -> None:
    paths = (await empty.get("/openapi.json")).json()["paths"]
    contract = {"/v1/status", "/v1/episodes", "/v1/alerts", "/v1/sources", "/v1/totals", "/v1/webhooks", "/v1/schemas/{type}"}
    assert contract <= set(paths)
    assert "/v1/totals" in (await empty.get("/docs")).text


# --- pages and feeds -----------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("query", "header", "language"),
    [
        ("", "", "en"),
        ("?lang=be", "ru", "be"),
        ("", "be-BY,be;q=0.9,ru;q=0.8", "be"),
        ("", "fr, ru;q=0.5, en;q=0.4", "ru"),
        ("?lang=xx", "ru-RU", "ru"),
        ("", "*;q=x, ;;;,", "en"),
    ],
)
async def test_a_reader_gets_a_language_that_was_asked_for(empty: httpx.AsyncClient, query: str, header: str, language: str) -> None:
    answer = await empty.get(f"/{query}", headers={"Accept-Language": header})
    assert f'<html lang="{language}">' in answer.text
    assert answer.headers["content-language"] == language
    assert "Accept-Language" in answer.headers["vary"]


async def test_the_page_tells_who_how_many_and_of_which_day(client: httpx.AsyncClient) -> None:
    page = (await client.get("/")).text
    for words in ("1,110", "Human rights monitor", "14 December 2025", "Pul Pervogo", "30 December 2025", "General License 13", "blocks us"):
        assert words in page


async def test_the_page_of_an_episode_shows_quotes_links_and_hashes(sqlite: Database) -> None:
    episode = an_episode()
    async with sqlite.writing() as connection:
        await store_sources(connection, [a_source()])
        ids = await store_posts(connection, episode.posts, NOW)
        await episodes.save(connection, episode, None, ids)
        await add_alert(connection, an_alert(old_words="<b>было</b>"), post_id=ids[episode.posts[0]])
    async with asking(an_app(sqlite)) as client:
        page = (await client.get(f"/episodes/{episode.id}?lang=ru")).text
        sha = (await client.get(f"/v1/episodes/{episode.id}")).json()["evidence"][0]["versions"][0]["evidence_sha256"]
    assert sha in page
    assert "52 человека освобождены" in page
    assert "Іван Прыклад" in page
    assert "https://example.org/pul_1/101" in page
    assert "&lt;b&gt;было&lt;/b&gt;" in page


async def test_a_page_that_did_not_change_is_not_sent_again(client: httpx.AsyncClient) -> None:
    for path in ("/", f"/episodes/{BIG}", "/feed.atom", "/feed.json", "/docs"):
        first = await client.get(path)
        assert "max-age" in first.headers["cache-control"]
        again = await client.get(path, headers={"If-None-Match": first.headers["etag"]})
        assert (again.status_code, again.content) == (304, b"")
        assert (await client.get(path, headers={"If-None-Match": '"other"'})).status_code == 200


async def test_feeds_name_our_pages_and_themselves(client: httpx.AsyncClient) -> None:
    read = feedparser.parse((await client.get("/feed.atom?lang=ru")).content)
    assert not read.bozo
    assert read.entries[0].link == "https://volia.example/episodes/2025-12-30-release-1?lang=ru"
    told = (await client.get("/feed.json")).json()
    assert told["feed_url"] == "https://volia.example/feed.json?lang=en"
    assert len(told["items"]) == len(read.entries) == 4


async def test_without_a_public_address_feeds_name_the_one_that_was_asked(december: Database) -> None:
    async with asking(an_app(december, public_url="")) as client:
        assert (await client.get("/feed.json")).json()["home_page_url"] == "http://volia.test/?lang=en"


async def test_many_readers_cost_one_page_and_a_second_later_it_is_new(sqlite: Database) -> None:
    seconds = [0.0]
    moments = iter(NOW + timedelta(minutes=minute) for minute in range(60))
    app = an_app(sqlite, clock=lambda: next(moments), monotonic=lambda: seconds[0])
    async with asking(app) as client:
        pages = {(await client.get("/")).text for _ in range(5)}
        assert len(pages) == 1
        assert (await client.get("/?lang=ru")).text not in pages
        seconds[0] = 1.0
        assert (await client.get("/")).text not in pages


# --- errors ----------------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [
        ("GET", "/nothing", 404),
        ("GET", "/v1/nothing", 404),
        ("GET", "/v1/episodes/none", 404),
        ("GET", "/episodes/none", 404),
        ("POST", "/v1/status", 405),
        ("DELETE", "/", 405),
        ("GET", "/v1/alerts?limit=0", 422),
        ("GET", "/v1/alerts?limit=many", 422),
        ("GET", "/v1/episodes?kind=other", 422),
    ],
)
async def test_errors_are_problems(empty: httpx.AsyncClient, method: str, path: str, status: int) -> None:
    answer = await empty.request(method, path)
    assert (answer.status_code, answer.headers["content-type"]) == (status, PROBLEM_JSON)
    said = answer.json()
    assert said["status"] == status
    assert said["title"]


async def test_a_browser_gets_a_page_that_says_so(empty: httpx.AsyncClient) -> None:
    answer = await empty.get("/episodes/none?lang=be", headers={"Accept": "text/html,*/*;q=0.8"})
    assert (answer.status_code, answer.headers["content-type"]) == (404, "text/html; charset=utf-8")
    assert "Такой старонкі няма" in answer.text


async def test_a_fault_of_ours_is_a_problem_without_a_traceback(sqlite: Database, capsys: pytest.CaptureFixture[str]) -> None:
    def broken() -> datetime:
        raise RuntimeError("a fault in totals")

    async with asking(an_app(sqlite, clock=broken)) as client:
        answer = await client.get("/v1/status", headers={"X-Forwarded-For": "203.0.113.9"})
    assert (answer.status_code, answer.headers["content-type"]) == (500, PROBLEM_JSON)
    assert "totals" not in answer.text
    assert "content-security-policy" in answer.headers
    assert "203.0.113.9" not in "".join(capsys.readouterr())


async def test_a_database_that_is_away_is_told_with_when_to_come_back(sqlite: Database) -> None:
    async with sqlite.writing() as connection:
        await connection.execute(text("DROP TABLE totals"))
    async with asking(an_app(sqlite)) as client:
        for path in ("/", "/v1/status"):
            answer = await client.get(path)
            assert (answer.status_code, answer.headers["content-type"]) == (503, PROBLEM_JSON)
            assert answer.headers["retry-after"] == "5"


# --- headers ---------------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("path", ["/", "/v1/status", "/feed.atom", "/nothing", "/healthz", "/docs"])
async def test_every_answer_protects_its_reader(empty: httpx.AsyncClient, path: str) -> None:
    headers = (await empty.get(path)).headers
    policy = headers["content-security-policy"]
    assert policy.startswith("default-src 'none'")
    assert "unsafe" not in policy
    assert "script-src" not in policy
    assert headers["referrer-policy"] == "no-referrer"
    assert headers["x-content-type-options"] == "nosniff"
    assert "set-cookie" not in headers


async def test_scripts_of_any_page_may_read_v1_but_not_the_endpoints(empty: httpx.AsyncClient) -> None:
    assert (await empty.get("/v1/status")).headers["access-control-allow-origin"] == "*"
    assert (await empty.options("/v1/alerts")).headers["access-control-allow-methods"] == "GET, HEAD"
    assert "access-control-allow-origin" not in (await empty.get("/v1/webhooks")).headers
    assert "access-control-allow-origin" not in (await empty.get("/")).headers


async def test_everything_that_can_be_read_can_be_asked_for_its_headers(empty: httpx.AsyncClient) -> None:
    for path in ("/", "/v1/status", "/healthz"):
        answer = await empty.head(path)
        assert (answer.status_code, answer.content) == (200, b"")


async def test_a_real_server_answers_head_with_the_length_and_nothing_more(sqlite: Database) -> None:
    serving = Serving("127.0.0.1", 0)
    await serving.start(an_app(sqlite))
    async with httpx.AsyncClient(base_url=serving.address, trust_env=False) as client:
        whole = await client.get("/icon.svg")
        head = await client.head("/icon.svg")
    await serving.stop()
    assert (head.status_code, head.content, head.headers["content-length"]) == (200, b"", str(len(whole.content)))
    assert "server" not in head.headers


async def test_long_answers_are_compressed(client: httpx.AsyncClient) -> None:
    assert (await client.get("/", headers={"Accept-Encoding": "gzip"})).headers["content-encoding"] == "gzip"


# --- endpoints -------------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("token", ["", "wrong", TOKEN + "x", TOKEN[:-1], "x" * 10_000])
async def test_endpoints_are_for_who_holds_a_token(empty: httpx.AsyncClient, token: str) -> None:
    headers = {"Authorization": f"Bearer {token}"} if token else {}
    answer = await empty.get("/v1/webhooks", headers=headers)
    assert (answer.status_code, answer.headers["content-type"]) == (401, PROBLEM_JSON)
    assert answer.headers["www-authenticate"] == "Bearer"


async def test_without_configured_tokens_nobody_gets_in(sqlite: Database) -> None:
    async with asking(an_app(sqlite, api_tokens=()), headers={"Authorization": f"Bearer {TOKEN}"}) as client:
        answer = await client.get("/v1/webhooks")
        assert answer.status_code == 401
        assert "volia webhooks token" in answer.json()["detail"]


async def test_a_secret_is_shown_once_and_never_again(database: Database) -> None:
    async with asking(an_app(database), headers={"Authorization": f"Bearer {TOKEN}"}) as client:
        made = await client.post("/v1/webhooks", json={"url": "https://ngo.example/hook", "types": ["release.reported"], "min_count": 2})
        assert made.status_code == 201
        assert made.headers["cache-control"] == "no-store"
        id, secret = made.json()["id"], made.json()["secret"]
        assert secret.startswith("whsec_")
        listed = await client.get("/v1/webhooks")
        assert listed.json()["items"][0]["types"] == ["release.reported"]
        disabled = await client.post(f"/v1/webhooks/{id}/disable")
        assert disabled.json()["active"] is False
        assert (await client.post(f"/v1/webhooks/{id}/enable")).json()["active"] is True
        for answer in (listed, disabled, await client.get(f"/v1/webhooks/{id}")):
            assert secret not in answer.text
            assert "whsec_" not in answer.text


@pytest.mark.parametrize(
    "body",
    [
        {"url": "ftp://ngo.example"},
        {"url": "javascript:alert(1)"},
        {"url": "https://ngo.example", "types": ["review.needed"]},
        {"url": "https://ngo.example", "types": ["nonsense"]},
        {"url": "https://ngo.example", "min_count": -1},
        {"url": "https://ngo.example", "unknown": 1},
        {},
        [],
    ],
)
async def test_what_is_no_endpoint_is_refused(empty: httpx.AsyncClient, body: Any) -> None:
    answer = await empty.post("/v1/webhooks", json=body, headers={"Authorization": f"Bearer {TOKEN}"})
    assert (answer.status_code, answer.headers["content-type"]) == (422, PROBLEM_JSON)


async def test_an_endpoint_that_is_not_there_is_a_problem(empty: httpx.AsyncClient) -> None:
    headers = {"Authorization": f"Bearer {TOKEN}"}
    assert (await empty.get("/v1/webhooks/ep_none", headers=headers)).status_code == 404
    assert (await empty.post("/v1/webhooks/ep_none/disable", headers=headers)).status_code == 404


async def test_without_keys_no_endpoint_can_be_made(sqlite: Database) -> None:
    async with asking(an_app(sqlite, keys=None), headers={"Authorization": f"Bearer {TOKEN}"}) as client:
        assert (await client.post("/v1/webhooks", json={"url": "https://ngo.example"})).status_code == 503


async def test_nobody_can_fill_our_memory_with_a_body(empty: httpx.AsyncClient) -> None:
    answer = await empty.post("/v1/webhooks", content=b"x" * (LONGEST_BODY + 1), headers={"Content-Type": "application/json"})
    assert (answer.status_code, answer.headers["content-type"]) == (413, PROBLEM_JSON)


async def test_broken_json_is_a_problem_that_repeats_nothing(empty: httpx.AsyncClient) -> None:
    headers = {"Authorization": f"Bearer {TOKEN}", "Content-Type": "application/json"}
    answer = await empty.post("/v1/webhooks", content=b'{"url": "whsec_SECRET', headers=headers)
    assert (answer.status_code, answer.headers["content-type"]) == (422, PROBLEM_JSON)
    assert "whsec_SECRET" not in answer.text


def test_a_token_is_known_by_its_hash_alone() -> None:
    token = new_token()
    assert is_known(token, [hash_token("other"), hash_token(token)])
    assert is_known(token, [hash_token(token).removeprefix("sha256:").upper()])
    assert not is_known(hash_token(token), [hash_token(token)])
    assert not is_known("", [hash_token("")])


def test_the_printed_line_lets_the_printed_token_in(capsys: pytest.CaptureFixture[str]) -> None:
    tokens.main()
    shown, _, line = capsys.readouterr().out.partition("\n")
    assert is_known(shown.rpartition(" ")[2], tomllib.loads(line)["web"]["api_tokens"])


# --- health ----------------------------------------------------------------------------------------------------------------------------


async def test_every_role_serves_its_health_and_no_pages(sqlite: Database) -> None:
    async with asking(an_app(sqlite, pages=False)) as client:
        for path in ("/healthz", "/readyz", "/metrics"):
            assert (await client.get(path)).status_code == 200
        for path in ("/", "/v1/status", "/feed.atom", "/docs", "/openapi.json", "/v1/webhooks"):
            answer = await client.get(path, headers={"Accept": "text/html"})
            assert (answer.status_code, answer.headers["content-type"]) == (404, PROBLEM_JSON)


async def test_a_role_is_ready_when_all_that_it_needs_is_there(sqlite: Database) -> None:
    said: list[str | None] = ["2 sources were not tried yet"]

    async def poll() -> str | None:
        return said[0]

    async with asking(an_app(sqlite, checks={"poll": poll})) as client:
        waiting = await client.get("/readyz")
        assert (waiting.status_code, waiting.headers["content-type"]) == (503, PROBLEM_JSON)
        assert waiting.json()["checks"] == {"database": "ok", "poll": "2 sources were not tried yet"}
        said[0] = None
        ready = await client.get("/readyz")
        assert (ready.status_code, ready.json()) == (200, {"ready": True, "checks": {"database": "ok", "poll": "ok"}})


async def test_a_database_without_tables_is_not_ready_but_the_process_is_up(sqlite: Database) -> None:
    async with sqlite.writing() as connection:
        await connection.execute(text("PRAGMA foreign_keys=OFF"))
        for table in ("deliveries", "alerts"):
            await connection.execute(text(f"DROP TABLE {table}"))
    async with asking(an_app(sqlite)) as client:
        assert (await client.get("/healthz")).status_code == 200
        assert (await client.get("/readyz")).status_code == 503
        metrics = await client.get("/metrics")
        assert (metrics.status_code, "volia_database_up 0.0" in metrics.text) == (200, True)


async def test_a_database_that_takes_no_writes_is_not_ready(sqlite: Database) -> None:
    async with sqlite.writing() as connection:
        await connection.execute(text("CREATE TRIGGER full BEFORE INSERT ON facts BEGIN SELECT RAISE(ABORT, 'database or disk is full'); END"))
    async with asking(an_app(sqlite)) as client:
        answer = await client.get("/readyz")
        assert (answer.status_code, answer.json()["checks"]) == (503, {"database": "IntegrityError"})
        async with sqlite.writing() as connection:
            await connection.execute(text("DROP TRIGGER full"))
        assert (await client.get("/readyz")).status_code == 200


async def test_a_check_that_raises_or_hangs_means_not_ready(sqlite: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    import asyncio

    async def raises() -> str | None:
        raise OSError("with an address 203.0.113.9")

    async def hangs() -> str | None:
        await asyncio.Event().wait()
        return None

    monkeypatch.setattr(health, "LONGEST_CHECK", 0.05)
    async with asking(an_app(sqlite, checks={"one": raises, "two": hangs})) as client:
        said = (await client.get("/readyz")).json()["checks"]
    assert said["one"] == "OSError"
    assert said["two"].startswith("no answer within")


async def test_metrics_tell_of_the_outbox_the_sources_and_the_requests(client: httpx.AsyncClient) -> None:
    await client.get("/v1/status")
    said = (await client.get("/metrics")).text
    for line in (
        "volia_database_up 1.0",
        "volia_alerts 6.0",
        'volia_source_state{source="nashaniva",state="blocked"} 1.0',
        'volia_source_healthy{source="pul_1"} 1.0',
        'volia_http_requests_total{endpoint="status",method="GET",status="200"} 1.0',
    ):
        assert line in said


async def test_no_answer_of_v1_is_anything_but_json(client: httpx.AsyncClient) -> None:
    for path in ("/v1/status", "/v1/episodes", "/v1/alerts", "/v1/sources", "/v1/totals", f"/v1/episodes/{BIG}"):
        answer = await client.get(path)
        assert answer.headers["content-type"] == "application/json"
        json.loads(answer.content)
