"""One alert of every type, as the story of a release, a step of sanctions, a total and three changes of words. Contents are ours."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from claims.ledger.policy import NOTE_NOT_FREE, NOTE_UPWARDS
from claims.model import (
    MESSAGE_OF,
    Alert,
    AlertRef,
    AlertType,
    Bound,
    Direction,
    Episode,
    EpisodeKind,
    EpisodeState,
    Figure,
    Manner,
    Modality,
    NamedPerson,
    Population,
    PostRef,
    QuotedClaim,
    Relation,
    Role,
    Speaker,
    Target,
    Total,
)
from tests.builders import NOON, a_claim

STATE = Speaker(role=Role.STATE, name="Пресс-служба")
NGO = Speaker(role=Role.NGO, name="Viasna")
PRESS = Speaker(role=Role.PRESS, name="Газета <Вольная>")
ENVOY = Speaker(role=Role.FOREIGN_OFFICIAL, name="John & Co")
POST = PostRef(source="pul_1", key="101")
OTHER = PostRef(source="viasna", key="77")


def a_figure(**fields: Any) -> Figure:
    given = {
        "speaker": STATE,
        "source": "pul_1",
        "count": 52,
        "bound": Bound.EXACT,
        "modality": Modality.HAPPENED,
        "relation": Relation.WHOLE,
        "at": NOON,
        "post": POST,
        "version": 1,
        "claim": 0,
        "manner": Manner.PARDON,
        "quote": "Помилованы 52 человека",
    }
    return Figure(**{**given, **fields})


def an_episode(**fields: Any) -> Episode:
    given = {
        "id": "2026-03-10-release-1",
        "kind": EpisodeKind.RELEASE,
        "day": date(2026, 3, 10),
        "state": EpisodeState.REPORTED,
        "opened": NOON,
        "updated": NOON,
        "manner": Manner.PARDON,
        "figures": (a_figure(),),
        "posts": (POST,),
    }
    return Episode(**{**given, **fields})


def an_alert(type: AlertType = AlertType.RELEASE_REPORTED, **fields: Any) -> Alert:
    episode = fields.get("episode", an_episode())
    given = {
        "id": f"{episode.id if episode else 'pul_1-101'}-{type.value}-1",
        "type": type,
        "at": NOON + timedelta(minutes=2),
        "message": MESSAGE_OF[type],
        "episode": episode,
        "post": POST,
        "post_url": "https://t.me/pul_1/101",
        "source_role": Role.STATE,
        "published": NOON,
        "figures": episode.figures if episode else (),
        "claims": (QuotedClaim(claim=a_claim(quote="Помилованы 52 человека & <все> дома"), post=POST, version=1),),
        "headline": "52 people pardoned",
        "confidence": 0.97,
        "evidence": "ab" * 32,
    }
    return Alert(**{**given, **fields})


def a_total(**fields: Any) -> Total:
    given = {"speaker": NGO, "source": "viasna", "count": 1110, "bound": Bound.EXACT, "as_of": date(2026, 3, 9), "post": OTHER}
    return Total(**{**given, **fields})


def a_step(**fields: Any) -> Episode:
    given = {
        "id": "2026-03-10-sanctions-1",
        "kind": EpisodeKind.SANCTIONS,
        "figures": (),
        "imposer": "US",
        "direction": Direction.EASED,
        "targets": (Target.POTASH,),
        "announced": date(2026, 3, 10),
        "state": EpisodeState.ANNOUNCED,
        "manner": Manner.UNSPECIFIED,
    }
    return an_episode(**{**given, **fields})


def _step_alert(type: AlertType, episode: Episode) -> Alert:
    return an_alert(
        type,
        episode=episode,
        source_role=Role.FOREIGN_OFFICIAL,
        claims=(QuotedClaim(claim=a_claim(quote="Sanctions on potash are lifted", speaker=ENVOY), post=POST, version=1),),
    )


def every_alert() -> dict[str, Alert]:
    """Name of the example → alert: each type, and the forms in which a type reads differently."""
    parts = (
        a_figure(relation=Relation.PART, label="women", count=15),
        a_figure(relation=Relation.PART, label="nationality:UA", count=5),
        a_figure(relation=Relation.PART, label="destination:LT", count=9, bound=Bound.AT_LEAST),
    )
    people = tuple(NamedPerson(name=f"Имя{n} Фамилия{n}", canonical=f"imja{n}", post=OTHER) for n in range(12))
    refused = NamedPerson(name="Мікола Адмовіўся", canonical="mikola", post=OTHER, reversed=True)
    first = AlertRef(id="first", type=AlertType.RELEASE_REPORTED, at=NOON + timedelta(minutes=1))
    old = a_figure(count=14, superseded=True)
    by_ngo = a_figure(speaker=NGO, source="viasna", post=OTHER, count=51)
    told = an_episode(alerts=(first,))
    reversal = a_figure(count=1, relation=Relation.REVERSED, modality=Modality.REVERSED, speaker=NGO, post=OTHER)
    by_names = QuotedClaim(claim=a_claim(quote="Пералік імёнаў", speaker=NGO), post=OTHER, version=1)
    announced = a_step()
    return {
        "reported": an_alert(episode=an_episode(parts=parts, population=Population(who="political")), total=a_total()),
        "reported-one": an_alert(episode=an_episode(figures=(a_figure(count=1, manner=Manner.UNSPECIFIED),), manner=Manner.UNSPECIFIED)),
        "reported-deported": an_alert(episode=an_episode(figures=(a_figure(count=123, manner=Manner.DEPORTATION),), people=people)),
        "reported-at-least": an_alert(episode=an_episode(figures=(a_figure(count=21, bound=Bound.AT_LEAST, manner=Manner.UNSPECIFIED),))),
        "reported-uncounted": an_alert(episode=an_episode(figures=(a_figure(count=None, bound=Bound.UNKNOWN),))),
        "reported-press": an_alert(
            episode=an_episode(figures=(a_figure(speaker=PRESS, manner=Manner.EXCHANGE),), may_be_part_of="2026-03-09-release-1"),
            source_role=Role.PRESS,
        ),
        "revised": an_alert(
            AlertType.RELEASE_REVISED, episode=replace(told, figures=(old, a_figure())), old_words="14 человек", new_words="52 человека"
        ),
        "revised-upwards": an_alert(
            AlertType.RELEASE_REVISED,
            episode=replace(
                told, figures=(a_figure(),), parts=(a_figure(count=14, relation=Relation.PART, label="foreigners", quote="14 иностранцев"),)
            ),
            old_words="14 иностранцев",
            new_words="52 человека",
            note=NOTE_UPWARDS,
        ),
        "revised-reversed": an_alert(
            AlertType.RELEASE_REVISED,
            episode=replace(told, figures=(a_figure(), reversal), people=(refused,)),
            figures=(a_figure(),),
            post=OTHER,
            source_role=Role.NGO,
            claims=(QuotedClaim(claim=a_claim(modality=Modality.REVERSED, count=1, quote="Адмовіўся выязджаць"), post=OTHER, version=1),),
            note=NOTE_NOT_FREE,
        ),
        "disputed": an_alert(
            AlertType.RELEASE_DISPUTED,
            episode=replace(told, figures=(a_figure(), by_ngo), state=EpisodeState.DISPUTED),
            post=OTHER,
            old_words="52 человека",
            new_words="51 чалавек",
        ),
        "confirmed": an_alert(
            AlertType.RELEASE_CONFIRMED, episode=replace(told, figures=(a_figure(), replace(by_ngo, count=52))), post=OTHER, source_role=Role.NGO
        ),
        "confirmed-by-names": an_alert(
            AlertType.RELEASE_CONFIRMED, episode=replace(told, people=people), post=OTHER, source_role=Role.NGO, claims=(by_names,)
        ),
        "withdrawn": an_alert(AlertType.RELEASE_WITHDRAWN, episode=told, note="merged"),
        "sanctions-announced": _step_alert(AlertType.SANCTIONS_ANNOUNCED, announced),
        "sanctions-due": _step_alert(
            AlertType.SANCTIONS_ANNOUNCED, replace(announced, imposer="PL", due=date(2026, 3, 25), targets=(Target.BORDER,))
        ),
        "sanctions-in-force": _step_alert(
            AlertType.SANCTIONS_IN_FORCE, replace(announced, in_force=date(2026, 3, 12), instrument="General License 13", state=EpisodeState.IN_FORCE)
        ),
        "sanctions-law-first": _step_alert(AlertType.SANCTIONS_IN_FORCE, replace(announced, imposer="CA", in_force=date(2026, 3, 7))),
        "sanctions-reversed": _step_alert(AlertType.SANCTIONS_REVERSED, announced),
        "sanctions-withdrawn": _step_alert(AlertType.SANCTIONS_WITHDRAWN, announced),
        "total": an_alert(
            AlertType.TOTAL_CHANGED,
            episode=None,
            figures=(),
            total=a_total(),
            previous_total=a_total(count=1184, bound=Bound.ABOUT, as_of=date(2026, 2, 1)),
            source_role=Role.NGO,
        ),
        "edited": an_alert(AlertType.STATEMENT_EDITED, episode=told, old_words="Помилованы 52 человека.", new_words="Помилованы 52 осуждённых."),
        "deleted": an_alert(AlertType.STATEMENT_DELETED, episode=told, old_words="Помилованы 52 человека."),
        "review": an_alert(AlertType.REVIEW_NEEDED, episode=None, figures=(), confidence=0.62, note="confidence 0.62; a reversal"),
    }
