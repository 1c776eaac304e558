"""What operators see: a question of the queue with its buttons, what a decision brought, the health of the service, the week."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from markupsafe import Markup, escape

from bot.rendering.alerts import link
from bot.rendering.message import Button, Message, cut
from bot.rendering.texts import REVIEW_KINDS, WEEK, Texts, message_name, texts
from claims.model import Claim, SourceHealth

QUOTE_UNITS = 900
FAILING_SHOWN = 10
HEADLINE_UNITS = 200
HOOKS_SHOWN = 30


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """One question of the queue."""

    id: int
    source: str
    url: str
    published: datetime
    reason: str
    claim: Claim
    stale: bool
    left: int  # further ones


def render_question(asked: Asked | None, lang: str) -> Message:
    say = texts(lang)
    if asked is None:
        return Message(html=str(say.html("review-none")))
    claim = asked.claim
    count = say.number(claim.count) if claim.count is not None else "–"
    certainty = f"{claim.confidence:.2f}"
    modality = claim.modality.value if claim.modality else "–"
    blocks = [
        Markup("<b>{}</b>").format(say.html("review-title", id=str(asked.id), left=say.number(asked.left))),
        say.html("review-claim", kind=claim.kind.value, number=count, modality=modality, certainty=certainty),
        Markup("<blockquote>{}</blockquote>").format(cut(claim.quote, QUOTE_UNITS) or "–"),
        say.html("why", reason=cut(asked.reason, HEADLINE_UNITS)),
        link(Markup("{} · {}").format(asked.source, say.moment(asked.published)), asked.url),
        say.html("review-stale") if asked.stale else Markup(""),
    ]
    return Message(html=_joined(blocks), buttons=_answers(asked.id, say))


def _answers(id: int, say: Texts) -> tuple[tuple[Button, ...], ...]:
    return (
        (_button(say, "accept", f"rev:accept:{id}"), _button(say, "reject", f"rev:reject:{id}")),
        (_button(say, "correct", f"rev:menu:{id}"), _button(say, "next", f"rev:next:{id}")),
    )


def _button(say: Texts, name: str, callback: str) -> Button:
    return Button(text=say.of("review-button", name), callback=callback)


def render_corrections(id: int, lang: str) -> Message:
    """What else it may be: by buttons the kind, by a command the number, another event, or one of its own."""
    say = texts(lang)
    rows = [(Button(text=say.of("review-kind", kind), callback=f"rev:{kind}:{id}"),) for kind in REVIEW_KINDS]
    example = Markup("<code>/review {} count 52</code>\n<code>/review {} into 2025-12-13-release-1</code>\n<code>/review {} apart</code>").format(
        id, id, id
    )
    return Message(html=_joined([say.html("review-how"), example]), buttons=(*rows, (_button(say, "back", f"rev:show:{id}"),)))


def render_ruled(id: int, state: str, episodes: Sequence[str], told: Sequence[str], lang: str) -> Message:
    """What a decision brought, and the way back."""
    say = texts(lang)
    lines = [say.html("review-ruled", id=str(id), state=say.of("review-state", state))]
    lines += [escape(episode) for episode in episodes]
    lines.append(
        say.html("review-told", headlines=Markup("; ").join(cut(one, HEADLINE_UNITS) for one in told)) if told else say.html("review-silent")
    )
    return Message(html=_joined(lines), buttons=((_button(say, "undo", f"rev:undo:{id}"), _button(say, "next", "rev:next:0")),))


def render_refusal(why: str, lang: str) -> Message:
    return Message(html=str(texts(lang).html("review-refused", why=cut(why, HEADLINE_UNITS * 2))))


def render_health(
    sources: Sequence[SourceHealth], healthy: int, waiting: Mapping[str, int], failed: int, oldest_s: int, questions: int, subscribers: int, lang: str
) -> Message:
    """Sources, the outbox, the queue; how many are subscribed, never who."""
    say = texts(lang)
    pending = Markup("; ").join(Markup("{}: {}").format(channel, say.number(count)) for channel, count in sorted(waiting.items())) or Markup("0")
    blocks = [
        Markup("<b>{}</b>").format(say.html("sources-title", ok=healthy, failing=len(sources))),
        Markup("\n").join(say.html("source-failing", source=source.id, state=say.of("health", source.state)) for source in sources[:FAILING_SHOWN]),
        say.html("health-outbox", waiting=pending, failed=say.number(failed), minutes=say.number(oldest_s // 60)),
        say.html("health-queue", number=say.number(questions)),
        say.html("health-subscribers", number=say.number(subscribers)),
    ]
    return Message(html=_joined(blocks))


@dataclass(frozen=True, slots=True, kw_only=True)
class Hook:
    """An endpoint as operators see it: its host, never the whole address, which may hold a secret."""

    id: str
    host: str
    active: bool
    sent: int
    failures: int


def render_webhooks(hooks: Sequence[Hook], lang: str) -> Message:
    say = texts(lang)
    if not hooks:
        return Message(html=str(say.html("webhooks-none")))
    lines = [_hook(hook, say) for hook in hooks[:HOOKS_SHOWN]]
    rows = [
        (Button(text=f"{say.of('webhook-button', 'off' if hook.active else 'on')}: {cut(hook.host, 30)}", callback=f"hook:{hook.id}"),)
        for hook in hooks[:HOOKS_SHOWN]
    ]
    return Message(html=str(Markup("\n").join(lines)), buttons=tuple(rows))


def _hook(hook: Hook, say: Texts) -> Markup:
    state = say.of("webhook", "on" if hook.active else "off")
    counts = {"number": say.number(hook.sent), "failures": say.number(hook.failures)}
    return say.html("webhook-line", host=cut(hook.host, HEADLINE_UNITS), id=hook.id, state=state, **counts)


def render_week(params: Mapping[str, Any], lang: str) -> Message:
    say = texts(lang)
    head = Markup("<b>{}</b>").format(say.html("week-title", day=say.day(datetime.fromisoformat(str(params["since"])).date())))
    lines = [Markup("• {}").format(say.html(message_name("week", name), number=say.number(int(params.get(name, 0))))) for name in WEEK]
    failing = ", ".join(str(source) for source in params.get("failing", ()))
    lines.append(Markup("• {}").format(say.html("week-failing", sources=cut(failing, HEADLINE_UNITS) or "–")))
    return Message(html=_joined([head, Markup("\n").join(lines)]))


def _joined(blocks: Sequence[Markup]) -> str:
    return str(Markup("\n\n").join(block for block in blocks if block))
