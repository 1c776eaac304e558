"""An alert as one Telegram message: the first line says it all, the rest proves it.

One message is at most 4096 UTF-16 units; what does not fit is folded or counted ("… and 40 more on the page"), never sent as a
second message, so that a delivery is one send. Every text that is not ours is escaped and cut.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from markupsafe import Markup

from bot.rendering import phrases
from bot.rendering.headlines import happening, headline, unconfirmed
from bot.rendering.links import NO_PAGE, Links
from bot.rendering.message import CALLBACK_BYTES, MAX_UNITS, Button, Message, cut, telegram_length
from bot.rendering.phrases import NAME_CHARS
from bot.rendering.texts import LANGUAGES, Texts, texts
from bot.rendering.titles import episode_title
from claims.ledger.policy import NOTE_DECIDED, NOTE_DIGEST, NOTE_EXPLAINED, NOTE_UPWARDS, NOTE_VANISHED
from claims.model import Alert, AlertType, Episode, EpisodeKind, Figure, Population, Relation, Total
from claims.surroundings import NOTHING_AROUND, Surroundings

URL_CHARS = 2048  # longer addresses are not linked: Telegram refuses them
FOLD_FROM = 8  # names; from here on a list is folded
QUOTE_CHARS = 10  # a shorter one is a single word, which proves nothing
WORDS_FOLD_FROM = 280  # characters shown; longer quotes are folded
TELEGRAM_LINKS = ("https://", "http://")
NOTES = {  # the others stand in the first line
    NOTE_UPWARDS: "note-upwards",
    NOTE_EXPLAINED: "note-explained",
    NOTE_VANISHED: "note-vanished",
    NOTE_DIGEST: "note-digest",
}
OF_WORDS = (AlertType.STATEMENT_EDITED, AlertType.STATEMENT_DELETED)  # about what was said, not about who is free
REASONED = (AlertType.RELEASE_WITHDRAWN, AlertType.SANCTIONS_WITHDRAWN, AlertType.REVIEW_NEEDED)


@dataclass(frozen=True, slots=True)
class Limits:
    """How much of what may be long is shown. Tried from generous to meagre until the message fits."""

    people: int  # names
    words: int  # UTF-16 units of each quoted text
    figures: int  # lines
    linked: int = 0  # other events of these days


# The last one fits whatever the alert holds: two first lines of 460, 3 figures of 220, 3 parts of 120, 2 × 3 names of 80, 2 quotes of 100,
# some 900 of our own words.
LIMITS = (Limits(150, 900, 20, 3), Limits(80, 600, 12, 2), Limits(30, 300, 8, 1), Limits(10, 200, 5), Limits(3, 100, 3))


def render_alert(
    alert: Alert,
    lang: str,
    *,
    links: Links = NO_PAGE,
    replaces: Alert | None = None,
    seq: int | None = None,
    muted: bool = False,
    around: Surroundings = NOTHING_AROUND,
) -> Message:
    """The message of an alert. `replaces`: what the edited message told before; then it says when it changed and what stood there.

    `around`: what stands around the news.
    `seq`: its number, for the buttons of a chat that can mute the event or read it in another language. `muted`: it did.
    """
    say = texts(lang)
    html = Markup("")
    for limits in LIMITS:
        html = _compose(alert, say, links, limits, replaces, around)
        if telegram_length(html) <= MAX_UNITS:
            break
    own = () if seq is None else _own_buttons(alert, say, seq, muted=muted)
    return Message(html=str(html), buttons=(*_buttons(alert, say, links), *own))


def _compose(alert: Alert, say: Texts, links: Links, limits: Limits, replaces: Alert | None, around: Surroundings) -> Markup:
    paragraphs = [
        Markup("<b>{}</b>").format(headline(alert, say)),
        _updated(alert, replaces, say),
        _lines(_context(alert, say)),
        *(
            []
            if alert.type in OF_WORDS
            else [_lines(_figures(alert, say, limits)), _lines(_parts(alert, say, limits)), _named(alert, say, links, limits)]
        ),
        _lines(_sanctions(alert, say)),
        _lines(_totals(alert, say, around)),
        _lines(_linked(around.linked(alert)[: limits.linked], say, links)),
        _words(alert, say, limits),
        _lines(_footer(alert, say, links)),
    ]
    return Markup("\n\n").join(paragraph for paragraph in paragraphs if paragraph)


def _lines(lines: Iterable[Markup]) -> Markup:
    return Markup("\n").join(line for line in lines if line)


def _updated(alert: Alert, replaces: Alert | None, say: Texts) -> Markup:
    """When the message was edited and what it said, for those who read it then."""
    if replaces is None:
        return Markup("")
    before = say.html("updated-line", at=say.moment(alert.at), first=say.moment(replaces.at), what=headline(replaces, say))
    return Markup("<i>{}</i>").format(before)


def _context(alert: Alert, say: Texts) -> Iterable[Markup]:
    """What the reader must know to weigh the first line."""
    if alert.type in OF_WORDS and alert.episode:
        yield say.html("about", what=happening(alert, say))
    who = phrases.population(say, alert.episode.population if alert.episode else Population())
    if who:
        yield say.html("who", who=who)
    if alert.type is AlertType.RELEASE_REPORTED and unconfirmed(alert):
        yield say.html("only-press")
    if alert.episode and alert.episode.may_be_part_of:
        yield say.html("may-be-part", id=alert.episode.may_be_part_of)
    if alert.note in NOTES:
        yield say.html(NOTES[alert.note])
    elif alert.note and alert.note.startswith(NOTE_DECIDED):
        yield say.html("why", reason=cut(alert.note.removeprefix(NOTE_DECIDED), NAME_CHARS * 3))
    elif alert.note == NOTE_DECIDED.rstrip(": "):
        yield say.html("note-decided")
    elif alert.note and alert.type in REASONED:
        yield say.html("why", reason=cut(alert.note, NAME_CHARS * 3))


def _figures(alert: Alert, say: Texts, limits: Limits) -> Iterable[Markup]:
    """Who says how many; left out where the first line said it already."""
    known = [figure for figure in phrases.standing(_all_figures(alert)) if figure.relation is not Relation.PART]
    if len(known) < 2:
        return
    yield say.html("figures-title")
    for figure in known[: limits.figures]:
        yield Markup("• {}").format(phrases.figure_line(say, figure))
    if len(known) > limits.figures:
        yield say.html("more", count=len(known) - limits.figures)


def _all_figures(alert: Alert) -> Sequence[Figure]:
    """The alert's own figures first, then what else the episode knows."""
    rest = alert.episode.figures if alert.episode else ()
    seen = {(figure.post, figure.version, figure.claim) for figure in alert.figures}
    return (*alert.figures, *(figure for figure in rest if (figure.post, figure.version, figure.claim) not in seen))


def _parts(alert: Alert, say: Texts, limits: Limits) -> Iterable[Markup]:
    own = [figure for figure in alert.figures if figure.relation is Relation.PART]
    parts = phrases.standing(alert.episode.parts if alert.episode else own)
    if not parts:
        return
    yield say.html("parts-title")
    for part in parts[: limits.figures]:
        yield Markup("• {}").format(say.html("part-line", label=phrases.part_label(say, part.label), number=phrases.number(say, part)))
    if len(parts) > limits.figures:
        yield say.html("more", count=len(parts) - limits.figures)


def _named(alert: Alert, say: Texts, links: Links, limits: Limits) -> Markup:
    """The people named, folded from a few on; those counted as released but not free are told apart."""
    if alert.episode is None:
        return Markup("")
    free = [person.name for person in alert.episode.people if not person.reversed]
    held = [person.name for person in alert.episode.people if person.reversed]
    blocks = [_list_of(say.html(title), names, say, links, limits) for title, names in (("named-reversed", held), ("named-title", free)) if names]
    return Markup("\n").join(blocks)


def _list_of(title: Markup, names: Sequence[str], say: Texts, links: Links, limits: Limits) -> Markup:
    form = Markup("{}\n<blockquote expandable>{}</blockquote>") if len(names) >= FOLD_FROM else Markup("{} {}")
    return form.format(title, _names(names, say, links, limits))


def _names(names: Sequence[str], say: Texts, links: Links, limits: Limits) -> Markup:
    shown = Markup(", ").join(cut(name, NAME_CHARS) for name in names[: limits.people])
    left = len(names) - limits.people
    if left <= 0:
        return shown
    return Markup("{} {}").format(shown, say.html("more-on-page" if links.public_url else "more", count=left))


def _sanctions(alert: Alert, say: Texts) -> Iterable[Markup]:
    """What was said and what is law are different facts, each with its day."""
    episode = alert.episode
    if episode is None or episode.kind is not EpisodeKind.SANCTIONS:
        return
    if episode.announced:
        yield say.html("sanctions-announced", day=say.day(episode.announced))
    if episode.in_force:
        yield say.html("sanctions-in-force", day=say.day(episode.in_force))
    elif episode.due:
        yield say.html("sanctions-due", day=say.day(episode.due))
    elif alert.type is AlertType.SANCTIONS_ANNOUNCED:
        yield say.html("sanctions-no-law")
    if episode.gap_days is not None:
        yield phrases.gap(say, episode.gap_days)
    if episode.instrument:
        yield say.html("sanctions-instrument", instrument=cut(episode.instrument, NAME_CHARS * 2))


def _linked(others: Sequence[Episode], say: Texts, links: Links) -> Iterable[Markup]:
    """What else happened in these days. Nobody here says that one was for the other."""
    for other in others:
        if other is others[0]:
            yield say.html("linked-sanctions" if other.kind is EpisodeKind.SANCTIONS else "linked-releases")
        line = say.html(
            "episode-line", day=say.day(other.day), what=cut(episode_title(say, other), NAME_CHARS * 2), state=say.of("state", other.state)
        )
        page = links.episode(other.id)
        yield Markup("• {}").format(link(line, page) if page else line)


def _totals(alert: Alert, say: Texts, around: Surroundings) -> Iterable[Markup]:
    held = alert.total or around.still_held(alert)
    if held is None:
        return
    if alert.type is AlertType.TOTAL_CHANGED and alert.total is not None:
        yield say.html("total-as-of", day=say.day(alert.total.as_of))
        if alert.previous_total:
            yield say.html("total-before", people=_total_people(alert.previous_total, say), day=say.day(alert.previous_total.as_of))
    else:
        yield say.html("still-held", people=_total_people(held, say), says=phrases.says(say, held.speaker), day=say.day(held.as_of))


def _total_people(total: Total, say: Texts) -> Markup:
    return phrases.people(say, total.count, total.bound)


def _words(alert: Alert, say: Texts, limits: Limits) -> Markup:
    """Old and new wording where a text changed; else the words that say it, so that a reader can check."""
    if alert.type is AlertType.STATEMENT_DELETED and alert.old_words:
        return _quoted(say.html("words-deleted"), alert.old_words, limits.words)
    if alert.old_words and alert.new_words and alert.type is not AlertType.TOTAL_CHANGED:
        titles = ("words-one-side", "words-other-side") if alert.type is AlertType.RELEASE_DISPUTED else ("words-before", "words-now")
        pairs = zip(titles, (alert.old_words, alert.new_words), strict=True)
        return Markup("\n").join(_quoted(say.html(title), words, limits.words) for title, words in pairs)
    quote = max((quoted.claim.quote for quoted in alert.claims), key=len, default="")
    return _quoted(say.html("quote-title"), quote, limits.words) if len(quote) >= QUOTE_CHARS else Markup("")


def _quoted(title: Markup, words: str, limit: int) -> Markup:
    short = cut(words, limit)
    tag = Markup("blockquote expandable") if len(short) > WORDS_FOLD_FROM else Markup("blockquote")
    return Markup("{}\n<{}>{}</blockquote>").format(title, tag, short)


def _footer(alert: Alert, say: Texts, links: Links) -> Iterable[Markup]:
    yield link(say.html("link-post", at=say.moment(alert.published)), alert.post_url)
    page = links.episode(alert.episode.id) if alert.episode else None
    if page:
        yield link(say.html("link-page"), page)
    yield say.html("proof-hint", command=Markup("<code>/proof {}</code>").format(proof_id(alert)))


def link(words: Markup, url: str) -> Markup:
    """The words, linked where the address is one that a messenger opens."""
    if len(url) <= URL_CHARS and url.startswith(TELEGRAM_LINKS):
        return Markup('<a href="{}">{}</a>').format(url, words)
    return words


def proof_id(alert: Alert) -> str:
    """What /proof wants: the episode where there is one, else the alert."""
    return alert.episode.id if alert.episode else alert.id


def _buttons(alert: Alert, say: Texts, links: Links) -> tuple[tuple[Button, ...], ...]:
    row = []
    callback = f"proof:{proof_id(alert)}"
    if len(callback.encode()) <= CALLBACK_BYTES:
        row.append(Button(text=say.plain("button-proof"), callback=callback))
    page = links.episode(alert.episode.id) if alert.episode else None
    if page and page.startswith("https://"):  # Telegram refuses buttons to addresses that only this machine knows
        row.append(Button(text=say.plain("button-page"), url=page))
    return (tuple(row),) if row else ()


def _own_buttons(alert: Alert, say: Texts, seq: int, *, muted: bool) -> tuple[tuple[Button, ...], ...]:
    speak = Button(text=say.plain("button-speak"), callback=f"say:{seq}")
    if alert.episode is None:
        return ((speak,),)
    mute = Button(text=say.plain("button-unmute" if muted else "button-mute"), callback=f"mute:{seq}:{int(not muted)}")
    return ((mute, speak),)


def render_choice_of_language(message: Message, seq: int) -> Message:
    """The same message, its buttons replaced by the languages in which it can be read."""
    buttons = tuple(Button(text=texts(lang).plain("language-name"), callback=f"say:{seq}:{lang}") for lang in LANGUAGES)
    return Message(html=message.html, buttons=tuple(buttons[start : start + 3] for start in range(0, len(buttons), 3)))
