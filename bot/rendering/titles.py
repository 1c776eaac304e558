"""One line for an episode, a figure, a total or an alert, in the reader's language. The page and the feeds share them."""

from __future__ import annotations

from collections.abc import Iterable

from bot.rendering.phrases import name_of
from bot.rendering.texts import Texts
from claims.model import Alert, Bound, Comparison, Episode, EpisodeKind, EpisodeState, Figure, Manner, Relation, Role, Speaker, Total

UNCONFIRMED = frozenset({EpisodeState.REPORTED, EpisodeState.ANNOUNCED})


def figures_now(episode: Episode) -> tuple[Figure, ...]:
    """The figures for the whole that still stand, oldest first; those that name no number only where no other does.

    Where none stands, since its post was deleted or says otherwise now, the last one: what was told does not become unsaid.
    """
    wholes = [figure for figure in episode.figures if figure.relation is Relation.WHOLE]
    standing = [figure for figure in wholes if not figure.superseded] or wholes[-1:]
    counted = [figure for figure in standing if figure.count is not None]
    return tuple(sorted(counted or standing, key=lambda figure: figure.at))


def largest_count(episode: Episode) -> int:
    """The largest number that stands for the whole; 0 where no number is known."""
    return max((figure.count or 0 for figure in figures_now(episode)), default=0)


def people(texts: Texts, count: int | None, bound: Bound) -> str:
    """ "at least 16 people"; the text for an unknown number where there is none."""
    if count is None:
        return texts.plain("page-people-unknown")
    return texts.plain("people", count=count, bound=bound.value)


def _numbers(texts: Texts, figures: Iterable[Figure]) -> str:
    """The distinct numbers: one, or the first and the last of those that differ."""
    distinct = list(dict.fromkeys((figure.count, figure.bound) for figure in figures if figure.count is not None))
    if not distinct:
        return texts.plain("page-people-unknown")
    last = people(texts, *distinct[-1])
    if len(distinct) == 1:
        return last
    return texts.plain("page-or", first=number(texts, *distinct[0]), second=last)


def number(texts: Texts, count: int | None, bound: Bound) -> str:
    """ "at least 16"."""
    if count is None:
        return texts.plain("page-number-unknown")
    return texts.plain("number-bounded", count=count, bound=bound.value)


def released_ours(texts: Texts, one: Comparison) -> str:
    """ "Our own count over these days: 412 (events: 17); difference: +18"."""
    difference = f"{one.difference:+d}".replace("-", "−") if one.difference else "0"
    return texts.plain("released-ours", count=one.ours, episodes=one.counted, difference=difference)


def manner_of(episode: Episode) -> Manner:
    """How it happened: what the episode says, else what any of its figures says."""
    told = [episode.manner, *(figure.manner for figure in episode.figures)]
    return next((manner for manner in told if manner is not Manner.UNSPECIFIED), Manner.UNSPECIFIED)


def manner_message(episode: Episode) -> str:
    """Name of the message that says what happened to the people."""
    return f"page-manner-{manner_of(episode).value.replace('_', '-')}"


def press_only(episode: Episode) -> bool:
    """Whether nobody but the press, or a voice that nobody named, has told of it."""
    roles = {figure.speaker.role for figure in (*episode.figures, *episode.parts) if not figure.superseded}
    return episode.state in UNCONFIRMED and bool(roles) and roles <= {Role.PRESS, None}


def episode_title(texts: Texts, episode: Episode) -> str:
    """ "Pardoned: 22 people", "United States: sanctions eased (potash)"; what the press alone says is marked in every place."""
    title = step_title(texts, episode) if episode.kind is EpisodeKind.SANCTIONS else release_title(texts, episode)
    return texts.plain("page-press-title", title=title) if press_only(episode) else title


def release_title(texts: Texts, episode: Episode) -> str:
    return texts.plain("page-episode-title", what=texts.plain(manner_message(episode)), people=_numbers(texts, figures_now(episode)))


def step_title(texts: Texts, episode: Episode) -> str:
    targets = ", ".join(texts.of("target", target.value) for target in episode.targets) or texts.of("target", "other")
    direction = texts.of("direction", episode.direction.value) if episode.direction else texts.plain("page-sanctions")
    return texts.plain("page-step-title", who=texts.country(episode.imposer or "?"), direction=direction, targets=targets)


def speaker_name(texts: Texts, speaker: Speaker, source: str) -> str:
    """The name; else what kind of voice it is; else the source."""
    if speaker.name:
        return name_of(texts, speaker.name)
    return texts.of("role", speaker.role.value) if speaker.role else source


def total_title(texts: Texts, total: Total) -> str:
    name = speaker_name(texts, total.speaker, total.source)
    return texts.plain("page-total-title", name=name, count=number(texts, total.count, total.bound))


def alert_title(texts: Texts, alert: Alert) -> str:
    """What the alert is about; the English headline only where nothing else is known."""
    if alert.total:
        before = alert.previous_total
        was = f" ({texts.plain('page-total-was', count=number(texts, before.count, before.bound))})" if before else ""
        return total_title(texts, alert.total) + was
    return episode_title(texts, alert.episode) if alert.episode else alert.headline
