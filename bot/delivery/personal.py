"""What one subscriber's choices make of a delivery: when it may be sent, and what stands in the message."""

from __future__ import annotations

from datetime import datetime

from bot.delivery.retry import Later
from bot.delivery.rhythm import quiet_until
from bot.rendering.alerts import render_alert
from bot.rendering.discreet import render_veil
from bot.rendering.links import Links
from bot.rendering.message import Message
from bot.rendering.notices import render_notice
from bot.rendering.settings import discreet_words
from claims.model import AlertType
from claims.surroundings import NOTHING_AROUND, Surroundings
from storage.outbox import CHAT, Delivery
from storage.secrets import CannotOpen, KeyRing
from storage.settings import DEFAULT, Settings
from storage.subscribers import open_wording


def settings_of(delivery: Delivery) -> Settings:
    return Settings.from_json(delivery.settings) if delivery.settings else DEFAULT


def rests(delivery: Delivery, settings: Settings, at: datetime) -> Later | None:
    """Whether the person wants to hear nothing just now, and until when."""
    if delivery.channel != CHAT:
        return None
    if delivery.paused_until is not None and delivery.paused_until > at:
        return Later(due=delivery.paused_until, error="paused")
    if settings.quiet is None or (delivery.urgent and settings.watch_breaks):
        return None
    until = quiet_until(settings, at)
    return Later(due=until) if until else None


def edits(delivery: Delivery) -> bool:
    """Whether it rewrites the first message of its episode instead of answering it."""
    confirms = delivery.alert is not None and delivery.alert.type is AlertType.RELEASE_CONFIRMED
    return confirms and delivery.first_message_id is not None and not delivery.first_in_digest


def render_delivery(delivery: Delivery, language: str, links: Links, *, muted: bool = False, around: Surroundings = NOTHING_AROUND) -> Message:
    """The real text, whoever gets it. `muted`: its chat wants to hear no more of the event."""
    if delivery.alert is None:
        assert delivery.notice is not None, "a delivery tells an alert or a notice"
        return render_notice(delivery.notice.kind, delivery.notice.params, language)
    replaces = delivery.first_alert if edits(delivery) else None
    seq = delivery.alert_seq if delivery.channel == CHAT and delivery.kind != "channel" else None
    return render_alert(delivery.alert, language, links=links, replaces=replaces, seq=seq, muted=muted, around=around)


def veil(delivery: Delivery, settings: Settings, language: str, keys: KeyRing) -> Message:
    """What a discreet chat shows in its place. Own words that do not open give way to ours: nothing may betray the subject."""
    own = None
    if delivery.wording_box is not None:
        try:
            own = open_wording(keys, int(delivery.recipient), delivery.wording_box)
        except CannotOpen:
            own = None
    return render_veil(discreet_words(settings, own, language), delivery.id, language)
