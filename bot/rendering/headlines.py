"""The first line of an alert: how many, who says so, and how sure that is. For every type of alert."""

from __future__ import annotations

from babel.numbers import format_percent
from markupsafe import Markup

from bot.rendering import phrases
from bot.rendering.texts import Texts
from claims.model import Alert, AlertType, EpisodeKind, Figure, Relation, Role, Speaker

SIDES = 4  # named in the first line of a dispute; all of them stand below it


def headline(alert: Alert, say: Texts) -> Markup:
    """One line without markup of its own, beginning with a capital."""
    line = _WRITERS[alert.type](alert, say)
    return Markup(line[:1].upper() + line[1:])  # noqa: S704 a Markup, its first letter raised


def main_figure(alert: Alert) -> Figure | None:
    """The figure that the first line tells: of the post that caused the alert, else the first that stands."""
    standing = phrases.standing(alert.figures) or alert.figures
    wholes = [figure for figure in standing if figure.relation is not Relation.PART] or list(standing)
    own = [figure for figure in wholes if figure.post == alert.post]
    return next(iter(own or wholes), None)


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
    return phrases.uncounted(say, episode.manner) if episode else Markup("")


def _newest(figures: tuple[Figure, ...]) -> Figure | None:
    standing = phrases.standing(figures)
    return standing[-1] if standing else None


def before_of(alert: Alert, figure: Figure) -> Figure | None:
    """What the same speaker said before he corrected himself: the newest figure that this one superseded, with another count."""
    episode = alert.episode
    if episode is None:
        return None
    older = [
        old
        for old in (*episode.figures, *alert.figures)
        if old.superseded and old.speaker == figure.speaker and old.count is not None and old.count != figure.count
    ]
    return older[-1] if older else None


def who_says(alert: Alert) -> Speaker:
    """In whose voice the alert speaks."""
    figure = main_figure(alert)
    if figure and (figure.speaker.role or figure.speaker.name):
        return figure.speaker
    if alert.total:
        return alert.total.speaker
    claimed = next((quoted.claim.speaker for quoted in alert.claims if quoted.claim.speaker.role), None)
    return claimed or Speaker(role=alert.source_role)


def _says(alert: Alert, say: Texts) -> Markup:
    return phrases.says(say, who_says(alert), alert.source_role)


def _reported(alert: Alert, say: Texts) -> Markup:
    name = "headline-press" if who_says(alert).role is Role.PRESS else "headline-said"
    return say.html(name, what=happening(alert, say), says=_says(alert, say))


def _revised(alert: Alert, say: Texts) -> Markup:
    figure = main_figure(alert)
    before = before_of(alert, figure) if figure else None
    if before is None:
        return say.html("headline-revised-bare", what=happening(alert, say), says=_says(alert, say))
    return say.html("headline-revised", what=happening(alert, say), before=phrases.number(say, before), says=_says(alert, say))


def _disputed(alert: Alert, say: Texts) -> Markup:
    sides = [
        say.html("dispute-side", number=phrases.number(say, figure), speaker=phrases.speaker(say, figure.speaker))
        for figure in phrases.standing(alert.figures)[:SIDES]
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
    return say.html("headline-total", people=happening(alert, say), says=_says(alert, say))


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
