"""The page of an episode shows each edit of its posts: word by word, and which claims vanished, changed, appeared. On both engines."""

from __future__ import annotations

import pytest

from bot.rendering.api import episode_with_evidence
from bot.rendering.page import EpisodeView, render_episode
from bot.rendering.texts import LANGUAGES, texts
from bot.web import questions
from bot.web.questions import VERSIONS_SHOWN
from claims.model import Role
from storage.evidence import load_evidence
from storage.session import Database
from storage.sources import SourceRow, register
from tests.integration.test_ledger import only_episode, told
from tests.unit.ledger.world import held, released

FIRST = "Помилованы 52 человека, сообщила пресс-служба. Все они покинули страну сегодня утром, их имена не называются."
SECOND = "Помилован 51 человек, сообщила пресс-служба. Все они покинули страну сегодня утром, их имена не называются."


@pytest.fixture(autouse=True)
async def known_source(database: Database) -> None:
    async with database.writing() as connection:
        await register(connection, [SourceRow(id="pul_1", kind="telegram", url="https://t.me/s/pul_1", role=Role.STATE, language="ru")])


async def shown(database: Database) -> EpisodeView:
    episode = await only_episode(database)
    async with database.reading() as connection:
        view = await questions.episode(connection, episode.id)
    assert view is not None
    return view


@pytest.mark.parametrize("language", LANGUAGES)
async def test_an_edit_is_shown_word_by_word_with_the_claim_that_changed(database: Database, language: str) -> None:
    await told(database, released(52, quote="Помилованы 52 человека"), text=FIRST)
    await told(database, released(51, quote="Помилован 51 человек"), text=SECOND)
    view = await shown(database)
    (post,) = view.evidence
    assert post.versions[0].wording == []
    changes = post.versions[1].claims
    assert changes is not None
    assert changes.changed == [("Помилованы 52 человека", "Помилован 51 человек")]
    page = render_episode(view, language)
    assert "<del>Помилованы 52 человека,</del> <ins>Помилован 51 человек,</ins>" in page
    assert f"{texts(language).plain('page-claim-changed')}: Помилованы 52 человека → Помилован 51 человек" in page
    place = texts(language).plain("page-figure-place", post="pul_1/101", version=2)
    assert texts(language).plain("page-figure-span", place=place, first=1, last=10) in page


async def test_an_edit_that_nobody_is_told_of_is_shown_all_the_same(database: Database) -> None:
    await told(database, released(52, quote="Помилованы 52 человека"), text=FIRST)
    again = await told(database, released(52, quote="Помилованы 52 человека"), held(1100), text=f"{FIRST} В тюрьмах остаются 1100.")
    assert again.alerts == ()
    (post,) = (await shown(database)).evidence
    assert [piece.words for piece in post.versions[1].wording if piece.what == "new"] == ["В тюрьмах остаются 1100."]
    assert post.versions[1].claims is not None
    assert post.versions[1].claims.appeared == ["1100 held"]


async def test_a_post_that_is_edited_without_end_fills_no_page(database: Database) -> None:
    await told(database, released(52), text=FIRST)
    for number in range(VERSIONS_SHOWN + 5):
        await told(database, released(52), text=f"{FIRST} Обновлено {number}.")
    (post,) = (await shown(database)).evidence
    assert [version.number for version in post.versions] == [1, *range(7, VERSIONS_SHOWN + 7)]


async def test_of_each_figure_the_data_name_quote_span_post_version_and_hash(database: Database) -> None:
    await told(database, released(52, quote="Помилованы 52 человека"), text=FIRST)
    view = await shown(database)
    form = episode_with_evidence(view.episode, view.evidence, view.spans)
    (figure,) = form.figures
    assert (figure.quote, figure.span, figure.post, figure.version) == ("Помилованы 52 человека", (0, 10), ("pul_1", "101"), 1)
    assert form.evidence[0].versions[0].words_sha256
    async with database.reading() as connection:
        found = await load_evidence(connection, "pul_1", "101")
    assert found is not None
    assert [(claim.count, claim.span.end, claim.quote) for claim in found.versions[0].claims] == [(52, 10, "Помилованы 52 человека")]
