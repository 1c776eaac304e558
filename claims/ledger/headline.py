"""The one English line of an alert. Other languages are made by bot.rendering from the values."""

from __future__ import annotations

from collections.abc import Iterable

from claims.model import AlertType, Bound, Direction, Episode, EpisodeKind, Figure, Manner, Modality, PostRef, Relation, Role, Speaker, Target, Total

ROLES = {
    Role.STATE: "State",
    Role.FOREIGN_OFFICIAL: "Foreign officials",
    Role.NGO: "Human rights defenders",
    Role.OPPOSITION: "Opposition",
    Role.PRESS: "Press",
    Role.LEGAL: "Legal text",
}
BOUNDS = {Bound.EXACT: "", Bound.AT_LEAST: "at least ", Bound.AT_MOST: "at most ", Bound.ABOUT: "about ", Bound.UNKNOWN: ""}
DONE = {
    Manner.PARDON: "pardoned",
    Manner.DEPORTATION: "released and taken out of the country",
    Manner.EXCHANGE: "released in an exchange",
    Manner.AMNESTY: "released by an amnesty",
    Manner.EARLY: "released early",
    Manner.TERM_ENDED: "released at the end of the term",
    Manner.UNSPECIFIED: "released",
}
DIRECTIONS = {Direction.EASED: "eases sanctions", Direction.IMPOSED: "imposes sanctions", Direction.EXTENDED: "extends sanctions"}
TARGETS = {Target.INDIVIDUALS: "people and firms", Target.OTHER: "other measures"}
STATEMENTS = frozenset({AlertType.STATEMENT_EDITED, AlertType.STATEMENT_DELETED})
MAX_NAMES = 3  # in a headline


def of_episode(episode: Episode, type: AlertType, *, note: str | None = None, names: Iterable[str] = (), post: PostRef | None = None) -> str:
    """One line without a line break, in English. `post`: whose statement was edited or deleted."""
    if episode.kind is EpisodeKind.SANCTIONS:
        return _tail(_sanctions(episode, type), note)
    return _tail(_release(episode, type, tuple(names), post), note)


def of_total(new: Total, old: Total | None) -> str:
    was = f" (before: {old.count:,} on {old.as_of})" if old else ""
    return f"{who(new.speaker)}: {BOUNDS[new.bound]}{new.count:,} political prisoners held, {new.as_of}{was}"


def who(speaker: Speaker) -> str:
    """The shown name of a speaker: his name, else his role."""
    return speaker.name or (ROLES[speaker.role] if speaker.role else "Somebody")


def people(count: int | None, bound: Bound) -> str:
    if count is None:
        return "prisoners"
    return f"{BOUNDS[bound]}{count:,} {'person' if count == 1 else 'people'}"


def _release(episode: Episode, type: AlertType, names: tuple[str, ...], post: PostRef | None) -> str:
    figures = [figure for figure in episode.figures if figure.relation is Relation.WHOLE and not figure.superseded]
    own = [figure for figure in episode.figures if type in STATEMENTS and figure.post == post]
    if own:
        return f"{_prefix(type)}{_told(episode, own[-1])}"
    if not figures:
        return f"{_prefix(type)}Release of {episode.day}"
    if type is AlertType.RELEASE_DISPUTED:
        return "Figures differ: " + "; ".join(f"{who(one.speaker)} says {people(one.count, one.bound)}" for one in _sides(figures))
    told_now = [figure for figure in figures if figure.post == post]
    shown = told_now[-1] if type is AlertType.RELEASE_REVISED and told_now else lead(figures)
    line = _told(episode, shown)
    if names and type is AlertType.RELEASE_REVISED:
        line += f"; not free: {', '.join(names[:MAX_NAMES])}"
    elif episode.people and (shown.count or 0) <= MAX_NAMES:
        line += f": {', '.join(person.name for person in episode.people[:MAX_NAMES])}"
    return _prefix(type) + line


def _told(episode: Episode, figure: Figure) -> str:
    return f"{who(figure.speaker)}: {people(figure.count, figure.bound)} {_done(episode, figure)}"


def _done(episode: Episode, figure: Figure) -> str:
    manner = figure.manner if figure.manner is not Manner.UNSPECIFIED else episode.manner
    if figure.modality is Modality.ANNOUNCED and manner is Manner.UNSPECIFIED:
        return "to be released, announced"
    return DONE[manner]


def lead(figures: list[Figure]) -> Figure:
    """The figure that heads an alert: the largest that an official voice tells, else the largest; the first of equals."""
    official = [one for one in figures if one.speaker.role in (Role.STATE, Role.FOREIGN_OFFICIAL)]
    return max(official or figures, key=lambda one: one.count or 0)


def _sides(figures: list[Figure]) -> list[Figure]:
    """One figure a side, in the order in which they were told."""
    seen: dict[int | None, Figure] = {}
    for figure in figures:
        seen.setdefault(figure.count, figure)
    return list(seen.values())


def _sanctions(episode: Episode, type: AlertType) -> str:
    step = DIRECTIONS[episode.direction] if episode.direction else "changes sanctions"
    on = ", ".join(TARGETS.get(target, target.value) for target in episode.targets)
    line = f"{episode.imposer or 'Somebody'} {step}" + (f" on {on}" if on else "")
    if type is AlertType.SANCTIONS_IN_FORCE:
        line += f", in force{_by(episode)}"
        if episode.gap_days:
            line += f" ({episode.gap_days} days after the announcement)" if episode.gap_days > 0 else f" ({-episode.gap_days} days before the words)"
    elif type is AlertType.SANCTIONS_ANNOUNCED:
        line += ", announced" + (f", due {episode.due}" if episode.due else _by(episode))
    elif type is AlertType.SANCTIONS_REVERSED:
        line = f"Taken back: {line}"
    return _prefix(type) + line


def _by(episode: Episode) -> str:
    return f" by {episode.instrument}" if episode.instrument else ""


def _prefix(type: AlertType) -> str:
    return {
        AlertType.RELEASE_CONFIRMED: "Confirmed: ",
        AlertType.RELEASE_REVISED: "Revised: ",
        AlertType.RELEASE_WITHDRAWN: "Withdrawn: ",
        AlertType.SANCTIONS_WITHDRAWN: "Withdrawn: ",
        AlertType.STATEMENT_EDITED: "Statement edited: ",
        AlertType.STATEMENT_DELETED: "Statement deleted: ",
    }.get(type, "")


def _tail(line: str, note: str | None) -> str:
    return f"{line} ({note})" if note else line
