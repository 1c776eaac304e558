"""The JSON forms of the contract: what `/v1`, `volia status --json`, `volia sources --json` and webhooks say. Pure: values in, forms out.

The forms are pydantic models, so that OpenAPI and the JSON Schemas of webhooks are made from the same types that make the answers.
A post is always named by the pair [source, id]; times are RFC 3339 in UTC, days are calendar days in Minsk.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from types import MappingProxyType
from typing import Any, TypeAlias

from bot.rendering.forms import (
    AlertItem,
    AlertRefForm,
    ClaimForm,
    EpisodeForm,
    EpisodeWithEvidence,
    FigureForm,
    PersonForm,
    PopulationForm,
    PostForm,
    PostPair,
    RecordForm,
    ReleasedForm,
    SanctionForm,
    SourceForm,
    SourcesSummary,
    SpeakerForm,
    StatusForm,
    TotalForm,
)
from claims.model import (
    HEALTHY,
    Alert,
    AlertType,
    Comparison,
    Episode,
    Figure,
    Population,
    PostRef,
    QuotedClaim,
    Record,
    SourceHealth,
    Speaker,
    Status,
    Total,
)

Place: TypeAlias = tuple[PostRef, int, int]  # a post, the number of its version, the index of the claim in it
Spans: TypeAlias = Mapping[Place, tuple[int, int]]
NO_SPANS: Spans = MappingProxyType({})


def place_of(figure: Figure) -> Place:
    return figure.post, figure.version, figure.claim


# --- values → forms ----------------------------------------------------------------------------------------------------------------


def pair(post: PostRef) -> PostPair:
    return (post.source, post.key)


def speaker_form(speaker: Speaker) -> SpeakerForm:
    return SpeakerForm(role=speaker.role, name=speaker.name)


def population_form(population: Population) -> PopulationForm:
    return PopulationForm(who=population.who, nationality=population.nationality, destination=population.destination)


def figure_form(figure: Figure, span: tuple[int, int] | None = None) -> FigureForm:
    return FigureForm(
        speaker=speaker_form(figure.speaker),
        source=figure.source,
        count=figure.count,
        bound=figure.bound,
        modality=figure.modality,
        relation=figure.relation,
        label=figure.label,
        manner=figure.manner,
        at=figure.at,
        post=pair(figure.post),
        version=figure.version,
        quote=figure.quote,
        superseded=figure.superseded,
        own_voice=figure.own_voice,
        span=span,
    )


def _episode_fields(episode: Episode, spans: Spans = NO_SPANS) -> dict[str, Any]:
    return {
        "id": episode.id,
        "kind": episode.kind,
        "day": episode.day,
        "state": episode.state,
        "figures": [figure_form(figure, spans.get(place_of(figure))) for figure in episode.figures],
        "parts": [figure_form(figure, spans.get(place_of(figure))) for figure in episode.parts],
        "people": [PersonForm(name=one.name, canonical=one.canonical, post=pair(one.post), reversed=one.reversed) for one in episode.people],
        "posts": [pair(post) for post in episode.posts],
        "alerts": [AlertRefForm(id=ref.id, type=ref.type, at=ref.at) for ref in episode.alerts if ref.type is not AlertType.REVIEW_NEEDED],
        "manner": episode.manner,
        "population": population_form(episode.population),
        "opened": episode.opened,
        "updated": episode.updated,
        "may_be_part_of": episode.may_be_part_of,
        "merged_into": episode.merged_into,
        "imposer": episode.imposer,
        "direction": episode.direction,
        "targets": list(episode.targets),
        "instrument": episode.instrument,
        "announced": episode.announced,
        "in_force": episode.in_force,
        "due": episode.due,
        "gap_days": episode.gap_days,
    }


def episode_form(episode: Episode) -> EpisodeForm:
    """What is told to operators alone (review.needed) is left out: this form is public."""
    return EpisodeForm(**_episode_fields(episode))


def episode_with_evidence(episode: Episode, evidence: Sequence[PostForm], spans: Spans = NO_SPANS) -> EpisodeWithEvidence:
    return EpisodeWithEvidence(**_episode_fields(episode, spans), evidence=list(evidence))


def total_form(total: Total) -> TotalForm:
    return TotalForm(
        speaker=speaker_form(total.speaker),
        count=total.count,
        bound=total.bound,
        as_of=total.as_of,
        post=pair(total.post),
        source=total.source,
        url=total.post_url,
        quote=total.quote,
    )


def sanction_forms(episode: Episode) -> list[SanctionForm]:
    """One row a target, because the contract's row names one; a step whose target is not known is one row all the same."""
    return [
        SanctionForm(
            imposer=episode.imposer,
            direction=episode.direction,
            target=target,
            instrument=episode.instrument,
            announced=episode.announced,
            in_force=episode.in_force,
            gap_days=episode.gap_days,
            due=episode.due,
            state=episode.state,
            episode=episode.id,
        )
        for target in episode.targets or (None,)
    ]


def source_form(source: SourceHealth) -> SourceForm:
    return SourceForm(
        id=source.id,
        kind=source.kind,
        role=source.role,
        state=source.state,
        since=source.since,
        last_success=source.last_success,
        last_new_post=source.last_new_post,
        detail=source.detail,
    )


def status_form(status: Status) -> StatusForm:
    return StatusForm(
        at=status.at,
        held=[total_form(total) for total in status.held],
        last_release=episode_form(status.last_release) if status.last_release else None,
        sanctions=[row for episode in status.sanctions for row in sanction_forms(episode)],
        sources=SourcesSummary(
            ok=sum(source.state in HEALTHY for source in status.sources),
            failing=[source.id for source in status.failing],
        ),
        released=[released_form(one) for one in status.released],
        record=record_form(status.record) if status.record else None,
    )


def released_form(one: Comparison) -> ReleasedForm:
    total = one.total
    return ReleasedForm(
        speaker=speaker_form(total.speaker),
        count=total.count,
        bound=total.bound,
        since=one.since,
        as_of=total.as_of,
        ours=one.ours,
        difference=one.difference,
        counted=one.counted,
        episodes=list(one.episodes),
        post=pair(total.post),
        source=total.source,
        url=total.post_url,
        quote=total.quote,
    )


def record_form(record: Record) -> RecordForm:
    return RecordForm(
        since=record.since,
        told=record.told,
        false=record.false,
        corrected=record.corrected,
        missed=record.missed,
        by_person=record.by_person,
        waiting=record.waiting,
        delay_p50_s=record.delay_p50.total_seconds() if record.delay_p50 is not None else None,
        delay_p90_s=record.delay_p90.total_seconds() if record.delay_p90 is not None else None,
    )


def claim_form(quoted: QuotedClaim) -> ClaimForm:
    claim = quoted.claim
    return ClaimForm(
        kind=claim.kind,
        count=claim.count,
        bound=claim.bound,
        modality=claim.modality,
        manner=claim.manner,
        part_of=claim.part_of,
        day=claim.day,
        population=population_form(claim.population),
        speaker=speaker_form(claim.speaker),
        since=claim.since,
        imposer=claim.imposer,
        direction=claim.direction,
        target=claim.target,
        instrument=claim.instrument,
        confidence=claim.confidence,
        span=(claim.span.start, claim.span.end),
        quote=claim.quote,
        post=pair(quoted.post),
        version=quoted.version,
    )


def links_of(alert: Alert, public_url: str) -> dict[str, str]:
    """Where to read more. Without a public address of ours only the post itself can be named."""
    links = {"post": alert.post_url}
    if public_url:
        base = public_url.rstrip("/")
        links["schema"] = f"{base}/v1/schemas/{alert.type}"
        if alert.episode:
            links["episode"] = f"{base}/episodes/{alert.episode.id}"
            links["api"] = f"{base}/v1/episodes/{alert.episode.id}"
    return links


def alert_fields(alert: Alert, links: dict[str, str]) -> dict[str, Any]:
    """The fields of AlertForm, also for the forms that add to it."""
    return {
        "id": alert.id,
        "type": alert.type,
        "at": alert.at,
        "message": alert.message,
        "references": list(alert.references),
        "episode": alert.episode.id if alert.episode else None,
        "post": pair(alert.post),
        "post_url": alert.post_url,
        "published": alert.published,
        "source_role": alert.source_role,
        "figures": [figure_form(figure) for figure in alert.figures],
        "claims": [claim_form(quoted) for quoted in alert.claims],
        "headline": alert.headline,
        "confidence": alert.confidence,
        "evidence_sha256": alert.evidence,
        "old_words": alert.old_words,
        "new_words": alert.new_words,
        "note": alert.note,
        "total": total_form(alert.total) if alert.total else None,
        "previous_total": total_form(alert.previous_total) if alert.previous_total else None,
        "links": links,
    }


def alert_item(alert: Alert, *, cursor: int, public_url: str) -> AlertItem:
    return AlertItem(**alert_fields(alert, links_of(alert, public_url)), cursor=str(cursor))


# --- for the command line ----------------------------------------------------------------------------------------------------------


def status_json(status: Status) -> dict[str, Any]:
    """What `volia status --json` prints and `/v1/status` answers."""
    return status_form(status).model_dump(mode="json")


def sources_json(sources: Iterable[SourceHealth]) -> list[dict[str, Any]]:
    """What `volia sources --json` prints and `/v1/sources` answers."""
    return [source_form(source).model_dump(mode="json") for source in sources]


def episode_json(episode: Episode) -> dict[str, Any]:
    return episode_form(episode).model_dump(mode="json")
