"""The phrases that every text shares: how many people, who says so, what happened, which step of sanctions."""

from __future__ import annotations

from collections.abc import Sequence

from markupsafe import Markup, escape

from bot.rendering.message import cut
from bot.rendering.texts import PARTS, Texts
from claims.model import Bound, Episode, Figure, Manner, Modality, Population, Relation, Role, Speaker

CODE_CHARS = 2  # of a country, as imposers are named in the contract: "US", "EU"
NAME_CHARS = 80  # a speaker's name, a person's name, a label: longer ones are cut


def bound_word(bound: Bound) -> str:
    """As the Fluent files select it: a count whose bound is unknown reads as it stands."""
    return Bound.EXACT.value if bound is Bound.UNKNOWN else bound.value


def people(say: Texts, count: int, bound: Bound) -> Markup:
    """ "123 people", "at least 120 people"."""
    return say.html("people", count=count, bound=bound_word(bound))


def number(say: Texts, figure: Figure) -> Markup:
    """ "123", "at least 120", "number not told"."""
    if figure.count is None:
        return say.html("number-unknown")
    return say.html("number-bounded", count=figure.count, bound=bound_word(figure.bound))


def name_of(say: Texts, name: str) -> str:
    """A speaker's name, cut; a state that speaks is known by its code ("US"), and told by its name."""
    return say.country(name) if len(name) == CODE_CHARS and name.isupper() else cut(name, NAME_CHARS)


def speaker(say: Texts, who: Speaker, fallback: Role | None = None) -> Markup:
    """ "Viasna (human rights defenders)", or the role alone."""
    role = who.role or fallback
    if who.name and role:
        return say.html("speaker-named", name=name_of(say, who.name), role=say.of("role", role))
    if who.name:
        return escape(name_of(say, who.name))
    return escape(say.of("role", role)) if role else say.html("says-nobody")


def says(say: Texts, who: Speaker, fallback: Role | None = None) -> Markup:
    """ "says Viasna (human rights defenders)", "says the state"."""
    role = who.role or fallback
    if who.name and role:
        return say.html("says-named", name=name_of(say, who.name), role=say.of("role", role))
    if role:
        return escape(say.of("says", role))
    return escape(name_of(say, who.name)) if who.name else say.html("says-nobody")


def _happening(manner: Manner, modality: Modality | None, relation: Relation) -> str:
    """Which `what-…` message tells this release."""
    if modality is Modality.REVERSED or relation is Relation.REVERSED:
        return "reversed"
    if manner is Manner.PARDON:
        return "pardoned"
    if modality is Modality.ANNOUNCED:
        return "announced"
    return {Manner.DEPORTATION: "deported", Manner.EXCHANGE: "exchanged"}.get(manner, "released")


WHAT = {
    "released": "what-released",
    "pardoned": "what-pardoned",
    "deported": "what-deported",
    "exchanged": "what-exchanged",
    "announced": "what-announced",
    "reversed": "what-reversed",
}
UNCOUNTED = {"pardoned": "what-pardoned-uncounted", "reversed": "what-reversed-uncounted"}


def released(say: Texts, figure: Figure, manner: Manner = Manner.UNSPECIFIED) -> Markup:
    """What a figure of a release says: "123 people pardoned". `manner`: the episode's, where the figure tells none."""
    own = figure.manner if figure.manner is not Manner.UNSPECIFIED else manner
    happening = _happening(own, figure.modality, figure.relation)
    if figure.count is None:
        return say.html(UNCOUNTED.get(happening, "what-released-uncounted"))
    counted = people(say, figure.count, figure.bound)
    return say.html(WHAT[happening], people=counted, count=figure.count, bound=bound_word(figure.bound))


def uncounted(say: Texts, manner: Manner) -> Markup:
    return say.html(UNCOUNTED.get(_happening(manner, None, Relation.WHOLE), "what-released-uncounted"))


def step(say: Texts, episode: Episode) -> Markup:
    """What a sanctions episode is: "United States: sanctions eased (potash, aviation)"."""
    words = escape(say.of("direction", episode.direction) if episode.direction else say.plain("direction-none"))
    if episode.targets:
        words = say.html("what-targets", step=words, targets=", ".join(say.of("target", target) for target in episode.targets))
    return say.html("what-by", imposer=say.country(episode.imposer), step=words) if episode.imposer else words


def gap(say: Texts, days: int) -> Markup:
    """Days between the words and the law; negative where the law came first."""
    return say.html("sanctions-law-first", days=-days) if days < 0 else say.html("sanctions-gap", days=days)


def part_label(say: Texts, label: str | None) -> Markup:
    """Words for a part's label: "women", "nationality:UA", "destination:LT"; an unknown label as it is."""
    kind, _, value = (label or "names").partition(":")
    if kind == "nationality" and value:
        return say.html("part-nationality", country=say.country(value))
    if kind == "destination" and value:
        return say.html("part-destination", country=say.country(value))
    if kind in PARTS and not value:
        return escape(say.of("part", kind))
    return escape(cut(label or "", NAME_CHARS))


def population(say: Texts, who: Population) -> Markup:
    """Of whom the count is told: "political prisoners, taken to: Lithuania"; empty where nothing is said."""
    labels = [who.who or "", f"nationality:{who.nationality}" if who.nationality else "", f"destination:{who.destination}" if who.destination else ""]
    return Markup("; ").join(part_label(say, label) for label in labels if label)


def figure_line(say: Texts, figure: Figure) -> Markup:
    """Who says how many, as one line: "52 — Viasna (human rights defenders)"."""
    told, who = number(say, figure), speaker(say, figure.speaker)
    if figure.relation is Relation.REVERSED:
        return say.html("figure-line-reversed", number=told, speaker=who)
    if figure.superseded:
        return say.html("figure-line-gone", number=told, speaker=who)
    if figure.relation is Relation.RECALL:
        return say.html("figure-line-recall", number=told, speaker=who)
    if not figure.own_voice:
        return say.html("figure-line-relayed", number=told, speaker=who, source=cut(figure.source, NAME_CHARS))
    return say.html("figure-line", number=told, speaker=who)


def voice_line(say: Texts, figure: Figure) -> Markup:
    """Who says so, where nobody is counted: "United States (foreign government), as told by pul_1"."""
    who = speaker(say, figure.speaker)
    return who if figure.own_voice else say.html("voice-relayed", speaker=who, source=cut(figure.source, NAME_CHARS))


def standing(figures: Sequence[Figure]) -> tuple[Figure, ...]:
    """The figures that still stand: not superseded by the same speaker's later one."""
    return tuple(figure for figure in figures if not figure.superseded)
