"""The page: what is known, as a person reads it. Pure: values in, HTML out; jinja2 escapes everything that is not markup of ours.

One stylesheet stands in the page itself and is allowed by its hash, so that a reader's browser asks nobody for anything.
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import lru_cache
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from bot.identity.statement import Statement
from bot.rendering.api import NO_SPANS, Spans, place_of
from bot.rendering.forms import ClaimChangesForm, PostForm
from bot.rendering.texts import LANGUAGES, Texts, message_name, texts
from bot.rendering.timeline import NARROW, WIDE, Timeline, draw
from bot.rendering.titles import alert_title, episode_title, figures_now, manner_message, number, press_only, released_ours, speaker_name
from bot.rendering.webhook import PUBLIC_TYPES
from claims.ledger.policy import NOTE_DECIDED, NOTE_DIGEST, NOTE_EXPLAINED, NOTE_NOT_FREE, NOTE_PRESS, NOTE_UPWARDS, NOTE_VANISHED
from claims.model import (
    HEALTHY,
    Alert,
    AlertType,
    Comparison,
    Episode,
    EpisodeKind,
    EpisodeState,
    Figure,
    Message,
    PostRef,
    Record,
    Relation,
    SourceHealth,
    Status,
    Total,
    Uncertain,
    minsk_day,
)

TEMPLATES = Path(__file__).parent / "templates"
STYLE = (TEMPLATES / "style.css").read_text(encoding="utf-8")
STYLE_HASH = f"sha256-{base64.b64encode(hashlib.sha256(STYLE.encode()).digest()).decode()}"  # for Content-Security-Policy
ICON = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#b3122b"/>'
    '<path d="M7 8l9 17 9-17" fill="none" stroke="#fff" stroke-width="4" stroke-linecap="round" stroke-linejoin="round"/></svg>'
)
STEPS_SHOWN = 3  # steps of sanctions in their card; all are in the timeline
RELEASES_SHOWN = 12
EARLIER_SHOWN = 2  # releases named beside the last one
LANGUAGE_NAMES = tuple((code, texts(code).plain("language-name")) for code in LANGUAGES)
GOOD_STATES = frozenset({EpisodeState.CONFIRMED, EpisodeState.IN_FORCE})
BAD_STATES = frozenset({EpisodeState.DISPUTED, EpisodeState.REVERSED, EpisodeState.WITHDRAWN})
NOTES = {  # of an alert → the message that says it; a possible other event is named on its own line
    NOTE_PRESS: "page-press-only",
    NOTE_UPWARDS: "page-note-upwards",
    NOTE_EXPLAINED: "page-note-explained",
    NOTE_NOT_FREE: "page-note-not-free",
    NOTE_VANISHED: "page-note-vanished",
    NOTE_DIGEST: "page-note-digest",
}
WHYS = {  # words of the ledger's reason → why a claim waits
    "confidence": "page-why-unsure",
    "may be part of": "page-why-part",
    "told as news": "page-why-old",
    "leaps": "page-why-leap",
}
COUNTS = {
    "told": "page-record-told",
    "false": "page-record-false",
    "corrected": "page-record-corrected",
    "missed": "page-record-missed",
    "by_person": "page-record-by-person",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class HomeView:
    """All that the first page shows."""

    status: Status
    episodes: tuple[Episode, ...] = ()  # newest first
    totals: tuple[Total, ...] = ()  # the series of people still held, any order
    alerts: tuple[Alert, ...] = ()  # newest first; those for operators alone are left out here once more
    urls: Mapping[PostRef, str]  # addresses of the posts of figures
    uncertain: tuple[Uncertain, ...] = ()  # newest first; empty where operators judge


@dataclass(frozen=True, slots=True, kw_only=True)
class EpisodeView:
    episode: Episode
    evidence: tuple[PostForm, ...] = ()
    alerts: tuple[Alert, ...] = ()  # oldest first
    spans: Spans = field(default_factory=dict)  # where in its version each figure is told


def web_address(url: str) -> str:
    """The address, if it is one that a link may hold; "" for anything else, such as javascript:."""
    return url if urlsplit(url).scheme in ("http", "https") else ""


@lru_cache(maxsize=1)
def _environment() -> Environment:
    made = Environment(
        loader=FileSystemLoader(TEMPLATES), autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True, auto_reload=False
    )
    made.filters["web_address"] = web_address
    return made


def _render(template: str, language: str, path: str, **values: Any) -> str:
    said = texts(language)
    frame = {"t": said.plain, "language": language, "languages": LANGUAGE_NAMES, "path": path, "style": Markup(STYLE)}  # noqa: S704 a file of ours
    return _environment().get_template(template).render(**frame, **values)


def render_home(view: HomeView, language: str, *, ours: Statement | None = None) -> str:
    """The first page. `ours`: which bot and channel are, as signed.

    Raises nothing on any content of posts; a missing text raises, and the tests find it.
    """
    said, status = texts(language), view.status
    releases = [_release_row(said, episode) for episode in view.episodes if episode.kind is EpisodeKind.RELEASE][:RELEASES_SHOWN]
    last = _last_release(said, status.last_release, view.urls) if status.last_release else None
    return _render(
        "index.html",
        language,
        "/",
        held=[_total_row(said, total) for total in status.held],
        last=last,
        earlier=[row for row in releases if last and row["id"] != last["id"]][:EARLIER_SHOWN],
        steps=[_step_row(said, step) for step in status.sanctions[:STEPS_SHOWN]],
        drawings=drawings(view, language),
        alerts=[_alert_row(said, alert) for alert in view.alerts if alert.type is not AlertType.REVIEW_NEEDED],
        releases=releases,
        sources=[_source_row(said, source, status.at) for source in status.sources],
        sources_ok=len(status.sources) - len(status.failing),
        sources_failing=len(status.failing),
        moment=said.moment(status.at),
        record=_record_rows(said, status.record) if status.record else [],
        record_since=said.day(minsk_day(status.record.since)) if status.record else "",
        uncertain=[_uncertain_row(said, one) for one in view.uncertain],
        released=[_released_row(said, one) for one in status.released],
        ours=ours,
    )


def drawings(view: HomeView, language: str) -> tuple[Timeline, ...]:
    """The timeline for a wide and for a narrow screen; the stylesheet shows one of them."""
    until = minsk_day(view.status.at)
    return tuple(draw(texts(language), size, view.episodes, view.totals, until) for size in (WIDE, NARROW))


def render_episode(view: EpisodeView, language: str) -> str:
    said, episode = texts(language), view.episode
    urls = {PostRef(source=post.post[0], key=post.post[1]): post.url for post in view.evidence}
    wholes = [_figure_row(said, figure, urls, view.spans) for figure in episode.figures]
    parts = [_figure_row(said, figure, urls, view.spans) for figure in episode.parts]
    return _render(
        "episode.html",
        language,
        f"/episodes/{episode.id}",
        episode=_step_row(said, episode) | {"day": said.day(episode.day)},
        related=_related(said, episode),
        figure_lists=[(said.plain("page-figures"), wholes), (said.plain("page-parts"), parts)],
        people=list(dict.fromkeys(person.name for person in episode.people if not person.reversed)),
        people_reversed=list(dict.fromkeys(person.name for person in episode.people if person.reversed)),
        posts=[_post_row(said, post) for post in view.evidence],
        alerts=[_history_row(said, alert) for alert in view.alerts if alert.type is not AlertType.REVIEW_NEEDED],
    )


def entry_html(alerts: Sequence[Alert], language: str) -> str:
    """What a feed says of one happening: who says how many, and what was told. `alerts`: newest first, at least one."""
    said, episode = texts(language), alerts[0].episode
    return (
        _environment()
        .get_template("entry.html")
        .render(
            t=said.plain,
            figures=[_figure_row(said, figure, {}) for figure in figures_now(episode)] if episode else [],
            dates=", ".join(step_dates(said, episode)) if episode and episode.kind is EpisodeKind.SANCTIONS else "",
            alerts=[_history_row(said, alert) for alert in alerts],
        )
    )


def render_docs(openapi: Mapping[str, Any], language: str) -> str:
    """The description of /v1 for people, from the same document that machines read: no script, nothing from elsewhere."""
    routes = [
        {
            "method": method.upper(),
            "path": path,
            "summary": (told.get("description") or told.get("summary", "")).replace("`", ""),
            "parameters": [{"name": one["name"], "words": one.get("description", "").replace("`", "")} for one in told.get("parameters", ())],
        }
        for path, methods in openapi["paths"].items()
        for method, told in methods.items()
    ]
    return _render("docs.html", language, "/docs", routes=routes, types=PUBLIC_TYPES)


def render_problem(status: int, detail: str, language: str) -> str:
    title = texts(language).plain("page-error") if status == 404 else f"{status}"
    return _render("problem.html", language, "/", status=status, title=title, detail=detail)


# --- rows --------------------------------------------------------------------------------------------------------------------------


def _state(said: Texts, episode: Episode) -> dict[str, str]:
    state = episode.state
    if press_only(episode):
        return {"word": said.plain("page-press-only"), "tone": "warn"}
    tone = "good" if state in GOOD_STATES else "bad" if state in BAD_STATES else ""
    return {"word": said.of("state", state.value), "tone": tone}


def _role(said: Texts, figure: Figure | Total) -> str:
    return said.of("role", figure.speaker.role.value) if figure.speaker.role else ""


def _total_row(said: Texts, total: Total) -> dict[str, Any]:
    return {
        "count": number(said, total.count, total.bound),
        "name": speaker_name(said, total.speaker, total.source),
        "role": _role(said, total),
        "day": said.day(total.as_of),
        "url": total.post_url,
    }


def _figure_row(said: Texts, figure: Figure, urls: Mapping[PostRef, str], spans: Spans = NO_SPANS) -> dict[str, Any]:
    place = said.plain("page-figure-place", post=f"{figure.post.source}/{figure.post.key}", version=figure.version)
    if span := spans.get(place_of(figure)):
        place = said.plain("page-figure-span", place=place, first=span[0] + 1, last=span[1])
    return {
        "count": number(said, figure.count, figure.bound),
        "name": speaker_name(said, figure.speaker, figure.source),
        "role": _role(said, figure),
        "note": ", ".join(_figure_notes(said, figure)),
        "quote": figure.quote,
        "gone": figure.superseded,
        "place": place,
        "moment": said.moment(figure.at),
        "iso": figure.at.isoformat(),
        "url": urls.get(figure.post, ""),
    }


def _figure_notes(said: Texts, figure: Figure) -> list[str]:
    notes = []
    if figure.label:
        notes.append(part_label(said, figure.label))
    if not figure.own_voice:
        notes.append(said.plain("page-repeats", source=figure.source))
    if figure.superseded:
        notes.append(said.plain("page-superseded"))
    if figure.relation is Relation.RECALL:
        notes.append(said.plain("page-recall"))
    if figure.relation is Relation.REVERSED:
        notes.append(said.plain("page-reversed"))
    return notes


def part_label(said: Texts, label: str) -> str:
    """Words for "women", "nationality:UA", "destination:LT"; the label itself where it is one that nobody gave words to."""
    kind, _, code = label.partition(":")
    if code:
        return said.plain(f"part-{kind}", country=said.country(code)) if said.has(f"part-{kind}") else label
    return said.of("part", kind) if said.has(message_name("part", kind)) else label


def _last_release(said: Texts, episode: Episode, urls: Mapping[PostRef, str]) -> dict[str, Any]:
    """Who says how many, each speaker once: the newest figure of each."""
    standing = figures_now(episode)
    newest = {speaker_name(said, figure.speaker, figure.source): figure for figure in standing}
    numbers = dict.fromkeys(number(said, figure.count, figure.bound) for figure in standing if figure.count is not None)
    title = said.plain(manner_message(episode)) if numbers else episode_title(said, episode)
    return _release_row(said, episode) | {
        "title": title,
        "big": " / ".join(numbers),
        "figures": [_figure_row(said, figure, urls) for figure in newest.values()],
    }


def _release_row(said: Texts, episode: Episode) -> dict[str, Any]:
    speakers = dict.fromkeys(speaker_name(said, figure.speaker, figure.source) for figure in figures_now(episode))
    return {
        "id": episode.id,
        "day": said.day(episode.day),
        "title": episode_title(said, episode),
        "speakers": ", ".join(speakers),
        "state": _state(said, episode),
    }


def _step_row(said: Texts, episode: Episode) -> dict[str, Any]:
    dates = ", ".join(step_dates(said, episode)) if episode.kind is EpisodeKind.SANCTIONS else ""
    return _release_row(said, episode) | {"instrument": episode.instrument or "", "dates": dates}


def step_dates(said: Texts, episode: Episode) -> list[str]:
    """When it was said, when it took effect, and how far apart; or that no legal text is known yet."""
    told = [said.plain("page-announced", day=said.day(episode.announced))] if episode.announced else []
    if episode.in_force:
        told.append(said.plain("page-in-force", day=said.day(episode.in_force)))
    elif episode.due:
        told.append(said.plain("page-due", day=said.day(episode.due)))
    else:
        told.append(said.plain("page-not-in-force"))
    if gap := episode.gap_days:
        told.append(said.plain("page-gap" if gap > 0 else "page-gap-before", days=abs(gap)))
    return told


def _alert_row(said: Texts, alert: Alert) -> dict[str, Any]:
    return {
        "moment": said.moment(alert.at),
        "iso": alert.at.isoformat(),
        "title": alert_title(said, alert),
        "kind": {"word": said.of("alert-type", alert.type.value), "tone": _tone(alert)},
        "episode": alert.episode.id if alert.episode else "",
        "url": alert.post_url,
        "headline": alert.headline if said.language == "en" else alert_title(said, alert),
    }


def _tone(alert: Alert) -> str:
    if alert.type in (AlertType.RELEASE_CONFIRMED, AlertType.SANCTIONS_IN_FORCE):
        return "good"
    bad = (AlertType.RELEASE_DISPUTED, AlertType.STATEMENT_DELETED, AlertType.SANCTIONS_REVERSED)
    return "bad" if alert.message is Message.CANCEL or alert.type in bad else ""


def _history_row(said: Texts, alert: Alert) -> dict[str, Any]:
    refers = {Message.CANCEL: "page-cancels", Message.UPDATE: "page-updates"}.get(alert.message)
    words = ((said.plain("page-old-words"), alert.old_words), (said.plain("page-new-words"), alert.new_words))
    remarks = [said.plain(refers)] if refers and alert.references else []
    if alert.note in NOTES:
        remarks.append(said.plain(NOTES[alert.note]))
    elif alert.note and alert.note.startswith(NOTE_DECIDED.rstrip(": ")):
        reason = alert.note.removeprefix(NOTE_DECIDED)
        remarks.append(said.plain("page-decided-why", reason=reason) if reason != alert.note else said.plain("page-decided"))
    return _alert_row(said, alert) | {
        "refers": ", ".join(remarks),
        "words": [(heading, text) for heading, text in words if text],
    }


def _related(said: Texts, episode: Episode) -> list[tuple[str, str]]:
    pairs = (("page-merged", episode.merged_into), ("page-may-be-part", episode.may_be_part_of))
    return [(said.plain(name), id) for name, id in pairs if id]


def _post_row(said: Texts, post: PostForm) -> dict[str, Any]:
    return {
        "source": post.post[0],
        "url": post.url,
        "deleted": post.deleted,
        "versions": [
            {
                "words": said.plain(
                    "page-version-deleted" if version.deleted else "page-version", number=version.number, moment=said.moment(version.seen_at)
                ),
                "hash": version.evidence_sha256 or "",
                "wording": version.wording,
                "claims": _claims_rows(said, version.claims) if version.claims else [],
            }
            for version in post.versions
        ],
    }


def _claims_rows(said: Texts, changes: ClaimChangesForm) -> list[tuple[str, str]]:
    """What a version claims otherwise, as pairs of heading and words."""
    rows = [(said.plain("page-claim-gone"), quote) for quote in changes.gone]
    rows += [(said.plain("page-claim-changed"), f"{before} → {now}") for before, now in changes.changed]
    return [*rows, *((said.plain("page-claim-new"), quote) for quote in changes.appeared)]


def _record_rows(said: Texts, record: Record) -> list[tuple[str, str]]:
    """How often we were wrong and how fast we are, as pairs of words and figure."""
    rows = [(said.plain(name), said.number(getattr(record, field))) for field, name in COUNTS.items()]
    if record.delay_p50 is not None and record.delay_p90 is not None:
        pair = said.plain("page-record-delays", half=span(said, record.delay_p50), most=span(said, record.delay_p90))
        rows.append((said.plain("page-record-delay"), pair))
    return rows


def span(said: Texts, length: timedelta) -> str:
    """A stretch of time in the unit that suits it."""
    if length < timedelta(minutes=2):
        return said.plain("page-span-seconds", n=round(length.total_seconds()))
    if length < timedelta(hours=2):
        return said.plain("page-span-minutes", n=length // timedelta(minutes=1))
    return said.plain("page-span-hours", n=length // timedelta(hours=1))


def _released_row(said: Texts, one: Comparison) -> dict[str, Any]:
    total = one.total
    told = number(said, total.count, total.bound)
    name = speaker_name(said, total.speaker, total.source)
    theirs = said.plain("released-theirs", number=told, since=said.day(one.since), speaker=name, day=said.day(total.as_of))
    return {"theirs": theirs, "ours": released_ours(said, one), "url": total.post_url, "episodes": one.episodes}


def _uncertain_row(said: Texts, one: Uncertain) -> dict[str, Any]:
    why = next((name for words, name in WHYS.items() if words in one.reason), "page-why-unclear")
    return {
        "moment": said.moment(one.at),
        "iso": one.at.isoformat(),
        "source": one.source,
        "role": said.of("role", one.role.value),
        "url": one.url,
        "quote": one.quote,
        "why": said.plain(why, percent=round(one.confidence * 100)),
    }


def _source_row(said: Texts, source: SourceHealth, at: datetime) -> dict[str, Any]:
    healthy = source.state in HEALTHY
    return {
        "id": source.id,
        "url": source.url,
        "role": said.of("role", source.role.value),
        "state": {"word": said.of("health", source.state.value), "tone": "good" if healthy else "bad"},
        "detail": "" if healthy else source.detail,
        "last_success": ago(said, source.last_success, at),
        "last_post": ago(said, source.last_new_post, at),
    }


def ago(said: Texts, moment: datetime | None, at: datetime) -> str:
    """How long before `at`, in the largest unit that is not zero."""
    if moment is None:
        return said.plain("page-never")
    passed = max(at - moment, timedelta())
    if passed < timedelta(minutes=1):
        return said.plain("page-ago-now")
    if passed < timedelta(hours=1):
        return said.plain("page-ago-minutes", n=passed // timedelta(minutes=1))
    if passed < timedelta(days=2):
        return said.plain("page-ago-hours", n=passed // timedelta(hours=1))
    return said.plain("page-ago-days", n=passed.days)
