"""The first line of an alert: how many, who says so, and how sure that is. For every type of alert."""

from __future__ import annotations

from babel.numbers import format_percent
from markupsafe import Markup, escape

from bot.rendering import phrases
from bot.rendering.message import cut
from bot.rendering.texts import Texts
from claims.ledger.policy import NOTE_PRESS, NOTE_UPWARDS
from claims.model import Alert, AlertType, EpisodeKind, Figure, Modality, Relation, Role, Speaker

HEADLINE_UNITS = 200  # of the English line, where nothing else is known
SIDES = 4  # named in the first line of a dispute; all of them stand below it


def headline(alert: Alert, say: Texts) -> Markup:
    """One line without markup of its own, beginning with a capital."""
    line = _WRITERS[alert.type](alert, say)
    return Markup(line[:1].upper() + line[1:])  # noqa: S704 a Markup, its first letter raised


def main_figure(alert: Alert) -> Figure | None:
    """The figure that the first line tells: of the post that caused the alert, else the first that stands."""
    if reversal := _reversal(alert):
        return reversal
    standing = phrases.standing(alert.figures) or alert.figures
    wholes = [figure for figure in standing if figure.relation is not Relation.PART] or list(standing)
    own = [figure for figure in wholes if figure.post == alert.post]
    return next(iter(own[-1:] or wholes), None)


def _reversal(alert: Alert) -> Figure | None:
    """Where the post says that somebody counted as released is not free: that figure."""
    if alert.type is not AlertType.RELEASE_REVISED or not any(quoted.claim.modality is Modality.REVERSED for quoted in alert.claims):
        return None
    return next((figure for figure in reversed(_known(alert)) if figure.relation is Relation.REVERSED and figure.post == alert.post), None)


def _known(alert: Alert) -> tuple[Figure, ...]:
    """Every figure that the alert or its episode holds, the parts first: a speaker may have told one of those alone."""
    episode = alert.episode
    return (*(episode.parts if episode else ()), *(episode.figures if episode else ()), *alert.figures)


def happening(alert: Alert, say: Texts) -> Markup:
    """What the alert is about: "123 people pardoned", "United States: sanctions eased (potash)"."""
    episode = alert.episode
    if episode and episode.kind is EpisodeKind.SANCTIONS:
        return phrases.step(say, episode)
    figure = main_figure(alert) or _newest(episode.figures if episode else ())
    if figure:
        return phrases.released(say, figure, episode.manner if episode else figure.manner)
    if alert.total:
        return phrases.people(say, alert.total.count, alert.total.bound)
    return phrases.uncounted(say, episode.manner) if episode else escape(cut(alert.headline, HEADLINE_UNITS))


def _newest(figures: tuple[Figure, ...]) -> Figure | None:
    """The last that stands; else the last that stood: of a deleted post people want to know what it said."""
    known = phrases.standing(figures) or figures
    return known[-1] if known else None


def before_of(alert: Alert, figure: Figure) -> Figure | None:
    """What was told before: the same speaker's figure that this one superseded, or the smaller one that it takes in."""
    known = [old for old in _known(alert) if old.count is not None and old.count != figure.count]
    if alert.note == NOTE_UPWARDS:
        taken_in = [old for old in known if old.relation is Relation.PART and old.quote == alert.old_words]
        return taken_in[-1] if taken_in else None
    older = [old for old in known if old.superseded and old.speaker == figure.speaker]
    return older[-1] if older else None


def who_says(alert: Alert) -> Speaker:
    """In whose voice the alert speaks: of the figure that its post told, else of its claim, else of what it is about."""
    own = [figure.speaker for figure in _known(alert) if figure.post == alert.post]
    claimed = [quoted.claim.speaker for quoted in alert.claims if quoted.post == alert.post]
    main = main_figure(alert) if alert.type is not AlertType.RELEASE_CONFIRMED else None  # the first voice does not confirm itself
    others = [main.speaker] if main else []
    total = [alert.total.speaker] if alert.total else []
    told = [speaker for speaker in (*own[-1:], *total, *claimed, *others) if speaker.role or speaker.name]
    return told[0] if told else Speaker(role=alert.source_role)


def unconfirmed(alert: Alert) -> bool:
    """Whether only the press says so, on its own authority."""
    role = who_says(alert).role or alert.source_role
    return alert.note == NOTE_PRESS or (role is Role.PRESS and all(figure.speaker.role in (Role.PRESS, None) for figure in alert.figures))


def _says(alert: Alert, say: Texts) -> Markup:
    return phrases.says(say, who_says(alert), alert.source_role)


def _reported(alert: Alert, say: Texts) -> Markup:
    name = "headline-press" if unconfirmed(alert) else "headline-said"
    return say.html(name, what=happening(alert, say), says=_says(alert, say))


def _revised(alert: Alert, say: Texts) -> Markup:
    figure = main_figure(alert)
    before = before_of(alert, figure) if figure and figure.relation is not Relation.REVERSED else None
    if before is None:
        return say.html("headline-revised-bare", what=happening(alert, say), says=_says(alert, say))
    name = "headline-raised" if alert.note == NOTE_UPWARDS else "headline-revised"
    return say.html(name, what=happening(alert, say), before=phrases.number(say, before), says=_says(alert, say))


def _disputed(alert: Alert, say: Texts) -> Markup:
    """One speaker for each figure; all of them stand below."""
    by_count: dict[int | None, Figure] = {}
    for figure in phrases.standing(alert.figures):
        by_count.setdefault(figure.count, figure)
    sides = [
        say.html("dispute-side", number=phrases.number(say, figure), speaker=phrases.speaker(say, figure.speaker))
        for figure in list(by_count.values())[:SIDES]
    ]
    return say.html("headline-disputed", sides=Markup("; ").join(sides) or happening(alert, say))


def _confirmed(alert: Alert, say: Texts) -> Markup:
    return say.html("headline-confirmed", what=happening(alert, say), says=_says(alert, say))


def _withdrawn(alert: Alert, say: Texts) -> Markup:
    return say.html("headline-withdrawn", what=happening(alert, say))


def _announced(alert: Alert, say: Texts) -> Markup:
    return say.html("headline-announced", what=happening(alert, say), says=_says(alert, say))


def _in_force(alert: Alert, say: Texts) -> Markup:
    return say.html("headline-in-force", what=happening(alert, say), says=_says(alert, say))


def _reversed(alert: Alert, say: Texts) -> Markup:
    return say.html("headline-reversed", what=happening(alert, say), says=_says(alert, say))


def _total(alert: Alert, say: Texts) -> Markup:
    people, was = happening(alert, say), alert.previous_total
    if was is None:
        return say.html("headline-total", people=people, says=_says(alert, say))
    before = say.html("number-bounded", count=was.count, bound=phrases.bound_word(was.bound))
    return say.html("headline-total-changed", people=people, before=before, says=_says(alert, say))


def _edited(alert: Alert, say: Texts) -> Markup:
    return say.html("headline-edited", speaker=phrases.speaker(say, who_says(alert), alert.source_role))


def _deleted(alert: Alert, say: Texts) -> Markup:
    return say.html("headline-deleted", speaker=phrases.speaker(say, who_says(alert), alert.source_role))


def _review(alert: Alert, say: Texts) -> Markup:
    return say.html("headline-review", certainty=str(format_percent(alert.confidence, locale=say.locale)))


_WRITERS = {
    AlertType.RELEASE_REPORTED: _reported,
    AlertType.RELEASE_REVISED: _revised,
    AlertType.RELEASE_DISPUTED: _disputed,
    AlertType.RELEASE_CONFIRMED: _confirmed,
    AlertType.RELEASE_WITHDRAWN: _withdrawn,
    AlertType.SANCTIONS_ANNOUNCED: _announced,
    AlertType.SANCTIONS_IN_FORCE: _in_force,
    AlertType.SANCTIONS_REVERSED: _reversed,
    AlertType.SANCTIONS_WITHDRAWN: _withdrawn,
    AlertType.TOTAL_CHANGED: _total,
    AlertType.STATEMENT_EDITED: _edited,
    AlertType.STATEMENT_DELETED: _deleted,
    AlertType.REVIEW_NEEDED: _review,
}
