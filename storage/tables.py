"""The tables, in SQLAlchemy Core. Every name of a constraint comes from the convention, so that migrations can drop it on both engines."""

from __future__ import annotations

from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    Date,
    Float,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
    UniqueConstraint,
    false,
    true,
)

from storage.session import UtcDateTime

CONVENTION = {
    "ix": "ix_%(column_0_label)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}
metadata = MetaData(naming_convention=CONVENTION)

# --- what the world says -----------------------------------------------------------------------------------------------------------

sources = Table(
    "sources",
    metadata,
    Column("id", String(64), primary_key=True),
    Column("kind", String(32), nullable=False),
    Column("url", Text, nullable=False),
    Column("role", String(32), nullable=False),
    Column("language", String(8), nullable=False),
    Column("state", String(32), nullable=False),
    Column("since", UtcDateTime),  # since when it is in this state
    Column("detail", Text, nullable=False, server_default=""),
    Column("last_attempt", UtcDateTime),
    Column("last_success", UtcDateTime),
    Column("first_success", UtcDateTime),  # None: new; its first successful poll alerts nobody
    Column("last_new_post", UtcDateTime),
    Column("failures", Integer, nullable=False, server_default="0"),  # in a row
    Column("failing_since", UtcDateTime),  # since the first of them, whatever states it went through
    Column("announced_failing", Boolean, nullable=False, server_default=false()),  # operators were told; told again at recovery
    Column("etag", Text),
    Column("last_modified", Text),
    Column("not_before", UtcDateTime),  # Retry-After or back-off: do not ask earlier
    Column("gaps", JSON, nullable=False, server_default="[]"),  # addresses of windows from which posts are still to be read, oldest gap first
)

archives = Table(  # pages as fetched, once per page that brought something new
    "archives",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("sha256", String(64), nullable=False, index=True),  # of the bytes before compression
    Column("body", LargeBinary, nullable=False),  # zlib
    Column("length", Integer, nullable=False),  # bytes before compression
    Column("content_type", Text, nullable=False, server_default=""),
    Column("url", Text, nullable=False),
    Column("status", Integer, nullable=False),
    Column("fetched_at", UtcDateTime, nullable=False),
)

posts = Table(
    "posts",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("source_id", String(64), ForeignKey("sources.id"), nullable=False),
    Column("key", Text, nullable=False),
    Column("url", Text, nullable=False),
    Column("published", UtcDateTime, nullable=False),
    Column("first_seen", UtcDateTime, nullable=False),
    Column("lang", String(8)),
    Column("version", Integer, nullable=False),  # number of the newest version
    Column("sha256", String(64), nullable=False),  # of the newest version's words, to see edits
    Column("deleted", Boolean, nullable=False, server_default=false()),
    Column("missing_since", UtcDateTime),  # first time that its own page said "not found"; believed when said again later
    Column("alerted", Boolean, nullable=False, server_default=false()),  # caused an alert: read again on its own page
    Column("reread_at", UtcDateTime),
    Column("rereads", Integer, nullable=False, server_default="0"),
    UniqueConstraint("source_id", "key"),
    Index("ix_posts_reread_at", "reread_at"),
    Index("ix_posts_published", "published"),
)

versions = Table(
    "versions",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("post_id", Integer, ForeignKey("posts.id"), nullable=False),
    Column("number", Integer, nullable=False),  # from 1
    Column("title", Text, nullable=False, server_default=""),
    Column("text", Text, nullable=False),
    Column("sha256", String(64), nullable=False),
    Column("seen_at", UtcDateTime, nullable=False),
    Column("edited_mark", Boolean, nullable=False, server_default=false()),
    Column("deleted", Boolean, nullable=False, server_default=false()),  # this version says: deleted; text is empty
    Column("forwarded_from", Text),
    Column("reply_to", Text),
    Column("media", JSON, nullable=False),
    Column("unreadable", Boolean, nullable=False, server_default=false()),
    Column("archive_id", Integer, ForeignKey("archives.id")),
    UniqueConstraint("post_id", "number"),
)

# --- what it means -----------------------------------------------------------------------------------------------------------------

claims = Table(
    "claims",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("version_id", Integer, ForeignKey("versions.id"), nullable=False),
    Column("position", Integer, nullable=False),  # index within the version
    Column("kind", String(32), nullable=False),
    Column("count", Integer),
    Column("modality", String(16)),
    Column("confidence", Float, nullable=False),
    Column("body", JSON, nullable=False),  # the whole claim, in the form of `volia extract`
    UniqueConstraint("version_id", "position"),
    Index("ix_claims_kind", "kind"),
)

people = Table(
    "people",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("version_id", Integer, ForeignKey("versions.id"), nullable=False, index=True),
    Column("claim_position", Integer),
    Column("name", Text, nullable=False),
    Column("canonical", Text, nullable=False, index=True),
)

episodes = Table(
    "episodes",
    metadata,
    Column("id", String(64), primary_key=True),
    Column("kind", String(16), nullable=False),
    Column("day", Date, nullable=False),
    Column("state", String(16), nullable=False),
    Column("opened", UtcDateTime, nullable=False),
    Column("updated", UtcDateTime, nullable=False),
    Column("imposer", String(8)),
    Column("direction", String(16)),
    Column("merged_into", String(64), ForeignKey("episodes.id")),
    Column("people", Integer),  # of a release: how many, without those who are not free; see claims.ledger.totals.freed
    Column("body", JSON, nullable=False),  # the scalar fields of claims.model.Episode that nobody asks for by column
    Index("ix_episodes_kind_day", "kind", "day"),
    Index("ix_episodes_people", "kind", "day", "state", "people"),  # sums without looking at the rows
)

figures = Table(
    "figures",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("episode_id", String(64), ForeignKey("episodes.id"), nullable=False, index=True),
    Column("post_id", Integer, ForeignKey("posts.id"), nullable=False),
    Column("version", Integer, nullable=False),
    Column("claim", Integer, nullable=False),  # position of the claim in that version
    Column("relation", String(16), nullable=False),
    Column("label", Text),
    Column("count", Integer),
    Column("bound", String(16), nullable=False),
    Column("speaker_role", String(32)),
    Column("speaker_name", Text),
    Column("superseded", Boolean, nullable=False, server_default=false()),
    Column("at", UtcDateTime, nullable=False),
    Column("body", JSON, nullable=False),
    UniqueConstraint("episode_id", "post_id", "version", "claim"),
)

episode_posts = Table(
    "episode_posts",
    metadata,
    Column("episode_id", String(64), ForeignKey("episodes.id"), primary_key=True),
    Column("post_id", Integer, ForeignKey("posts.id"), primary_key=True, index=True),
    Column("at", UtcDateTime, nullable=False),
)

totals = Table(
    "totals",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("speaker_role", String(32)),
    Column("speaker_name", Text),
    Column("kind", String(32), nullable=False),  # held_total, released_cumulative
    Column("count", Integer, nullable=False),
    Column("bound", String(16), nullable=False),
    Column("as_of", Date, nullable=False),
    Column("since", Text),
    Column("post_id", Integer, ForeignKey("posts.id"), nullable=False),
    Column("version", Integer, nullable=False),
    Column("claim", Integer, nullable=False),
    Column("at", UtcDateTime, nullable=False),
    Column("body", JSON, nullable=False),
    UniqueConstraint("post_id", "version", "claim"),
    Index("ix_totals_kind_as_of", "kind", "as_of"),
    Index("ix_totals_series", "kind", "speaker_role", "as_of"),  # the ledger compares with the newest of one role
)

changes = Table(  # the ledger's own diary: every decision, told or not, with its reason
    "changes",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("at", UtcDateTime, nullable=False, index=True),
    Column("type", String(48), nullable=False),
    Column("episode_id", String(64), ForeignKey("episodes.id"), index=True),
    Column("post_id", Integer, ForeignKey("posts.id")),
    Column("version", Integer),
    Column("claim", Integer),
    Column("reason", Text, nullable=False),
    Column("body", JSON, nullable=False),
)

reviews = Table(
    "reviews",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("at", UtcDateTime, nullable=False),
    Column("post_id", Integer, ForeignKey("posts.id"), nullable=False),
    Column("version", Integer, nullable=False),
    Column("claim", Integer, nullable=False),
    Column("reason", Text, nullable=False),
    Column("state", String(16), nullable=False),  # waiting, accepted, corrected, rejected
    Column("decided_at", UtcDateTime),
    Column("decided_by", Text),  # an operator's own label, never a chat id
    Column("decision", JSON),
    UniqueConstraint("post_id", "version", "claim"),
    Index("ix_reviews_state", "state"),
)

# --- telling people ----------------------------------------------------------------------------------------------------------------

alerts = Table(
    "alerts",
    metadata,
    Column("seq", Integer, primary_key=True),  # the cursor of /v1/alerts
    Column("id", String(80), nullable=False),
    Column("at", UtcDateTime, nullable=False, index=True),
    Column("type", String(32), nullable=False),
    Column("message", String(16), nullable=False),
    Column("episode_id", String(64), ForeignKey("episodes.id"), index=True),
    Column("post_id", Integer, ForeignKey("posts.id"), index=True),
    Column("body", JSON, nullable=False),  # the whole claims.model.Alert
    UniqueConstraint("id"),
)

notices = Table(  # what is told and is no alert: to operators that a source failed or recovered, to subscribers a digest
    "notices",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("at", UtcDateTime, nullable=False),
    Column("kind", String(32), nullable=False),  # source_failing, source_recovered …: the name of a Fluent message
    Column("params", JSON, nullable=False),
)

subscribers = Table(  # all that is kept of a person
    "subscribers",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("chat_mac", LargeBinary, nullable=False),  # HMAC-SHA-256 of the chat id, to find the row
    Column("chat_box", LargeBinary, nullable=False),  # AES-GCM of the chat id, associated with the mac
    Column("language", String(8), nullable=False),
    Column("active", Boolean, nullable=False, server_default=true()),
    Column("settings", JSON, nullable=False),  # topics, least number, least certainty …
    Column("since", UtcDateTime, nullable=False),
    Column("ended", UtcDateTime),  # blocked by the person: deleted after 7 days
    Column("kind", String(16), nullable=False, server_default="private"),  # private, group, channel: a channel is told before people are
    Column("wording_box", LargeBinary),  # discreet mode: the person's own words, sealed, associated with the mac
    Column("paused_until", UtcDateTime),  # nothing new until then
    Column("digest", String(16), nullable=False, server_default=""),  # daily, weekly: news is told together
    Column("digest_due", UtcDateTime),  # of the next one; also of what a pause kept back
    Column("digest_from", UtcDateTime),  # since when it gathers
    UniqueConstraint("chat_mac"),
    Index("ix_subscribers_digest_due", "digest_due"),
    sqlite_autoincrement=True,  # a number is never given again: a send in flight must not be recorded for, or go to, somebody else
)

endpoints = Table(
    "endpoints",
    metadata,
    Column("id", String(32), primary_key=True),
    Column("url", Text, nullable=False),
    Column("secret_box", LargeBinary, nullable=False),
    Column("old_secret_box", LargeBinary),  # still signs beside the new one until old_until
    Column("old_until", UtcDateTime),
    Column("types", JSON, nullable=False),  # empty: all
    Column("min_count", Integer, nullable=False, server_default="0"),
    Column("active", Boolean, nullable=False, server_default=true()),
    Column("since", UtcDateTime, nullable=False),
    Column("sequence", Integer, nullable=False, server_default="0"),  # of the newest delivery
    Column("failures", Integer, nullable=False, server_default="0"),  # in a row
    Column("detail", Text, nullable=False, server_default=""),
)

deliveries = Table(  # the outbox: one row for one alert (or notice) to one recipient
    "deliveries",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("alert_seq", Integer, ForeignKey("alerts.seq")),
    Column("notice_id", Integer, ForeignKey("notices.id")),
    Column("episode_id", String(64), ForeignKey("episodes.id")),  # that of the alert, to keep a recipient's messages of one episode in order
    Column("channel", String(16), nullable=False),  # terminal, chat, channel, operator, webhook
    Column("recipient", String(80), nullable=False),  # subscriber row id, @channel, index of the operator, endpoint id, "-"
    Column("state", String(16), nullable=False),  # pending, sent, failed, skipped; digest: told within one
    Column("priority", Integer, nullable=False, server_default="0"),  # lower goes first
    Column("due", UtcDateTime, nullable=False),
    Column("leased_until", UtcDateTime),
    Column("attempts", Integer, nullable=False, server_default="0"),
    Column("sequence", Integer),  # per endpoint
    Column("message_id", Integer),  # of the Telegram message, to edit or answer it
    Column("sent_at", UtcDateTime),
    Column("error", Text, nullable=False, server_default=""),
    Column("urgent", Boolean, nullable=False, server_default=false()),  # a watched name: breaks quiet hours unless the person says otherwise
    UniqueConstraint("alert_seq", "channel", "recipient"),
    UniqueConstraint("notice_id", "channel", "recipient"),
    Index("ix_deliveries_next", "state", "priority", "id"),  # the lease walks along it
    Index("ix_deliveries_recipient", "channel", "recipient", "episode_id"),
    sqlite_autoincrement=True,  # as for subscribers
)

mutes = Table(  # episodes of which a chat wants to hear no more; what it was told wrongly is still taken back
    "mutes",
    metadata,
    Column("subscriber_id", Integer, ForeignKey("subscribers.id"), primary_key=True),
    Column("episode_id", String(64), primary_key=True),
)

chores = Table(  # what is to be done later with a message that was sent to a subscriber; a crash forgets none
    "chores",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("subscriber_id", Integer, ForeignKey("subscribers.id"), nullable=False),
    Column("message_id", Integer, nullable=False),
    Column("what", String(16), nullable=False),  # delete: by the person's wish; hide: behind the discreet words again; drop: the id alone
    Column("due", UtcDateTime, nullable=False),
    Column("leased_until", UtcDateTime),
    Column("delivery_id", Integer),  # hide: whose words stand there
    Column("sent_at", UtcDateTime, nullable=False),  # a message older than 48 hours is beyond our reach
    UniqueConstraint("subscriber_id", "message_id", "what"),
    Index("ix_chores_due", "due"),
    sqlite_autoincrement=True,  # as for subscribers
)

watches = Table(  # names that a chat watches; nothing of them stands here in clear
    "watches",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("subscriber_id", Integer, ForeignKey("subscribers.id"), nullable=False, index=True),
    Column("box", LargeBinary, nullable=False),  # AES-GCM: the name, further spellings, whom it is not, what was told
    sqlite_autoincrement=True,  # as for subscribers
)

watch_keys = Table(  # by what a watched name is found without opening any: MACs of its consonants
    "watch_keys",
    metadata,
    Column("mac", LargeBinary, primary_key=True),
    Column("watch_id", Integer, ForeignKey("watches.id"), primary_key=True, index=True),
)

facts = Table(  # small things that one process remembers for another: hot until, key number, canary results
    "facts",
    metadata,
    Column("name", String(64), primary_key=True),
    Column("value", JSON, nullable=False),
    Column("at", UtcDateTime, nullable=False),
)
