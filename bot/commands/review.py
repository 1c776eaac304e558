"""`volia review`: the queue of uncertain claims, and what people were told wrongly, for operators without Telegram.

A TARGET is the number of a question, as `list` shows it; the id of an episode, or of an alert, that people were told of; or a post, as
SOURCE/KEY, for its claim that stands in an episode (SOURCE/KEY#2 for its second claim).
"""

from __future__ import annotations

import getpass
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any

import click

from bot.commands.common import Command, JobFailed, Options, load_config, print_json, run_async
from claims.model import Bound, ClaimKind, Direction, Manner, Modality, Target

if TYPE_CHECKING:
    from claims.ledger.reviewing import Action
    from storage.reviews import Desk, Question, Ruled

STALE = "its post was edited or deleted since"


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.pass_context
def review(context: click.Context) -> None:
    """The queue of uncertain claims; decisions about it and about what was told."""
    context.ensure_object(Options)


@review.command("list", cls=Command)
@click.option("--json", "as_json", is_flag=True, help="Print as JSON.")
def list_waiting(as_json: bool) -> None:
    """What waits for a decision, the newest first, with its words."""
    waiting = run_async(_waiting())
    now = datetime.now(UTC)
    if as_json:
        print_json([_form(each, now) for each in waiting])
    elif not waiting:
        click.echo("nothing waits for a decision")
    for each in waiting if not as_json else ():
        claim = each.claim
        told = " ".join(str(one) for one in (claim.kind.value, claim.count, claim.modality) if one is not None)
        place = f"{each.post.source}/{each.post.key}"
        click.echo(f"{click.style(str(each.id), bold=True)}  {each.at:%Y-%m-%d %H:%M} UTC, {_age(each, now)}  {place}  {each.url}")
        click.echo(f"    {told}, confidence {claim.confidence:.2f}: {each.reason}{f'; {STALE}' if each.stale else ''}")
        click.echo(f"    “{claim.quote}”")


async def _waiting() -> tuple[Question, ...]:
    from bot.opening import open_database
    from storage.reviews import load_waiting

    async with open_database(load_config()) as database, database.reading() as connection:
        return await load_waiting(connection)


def _form(each: Question, now: datetime) -> dict[str, Any]:
    from claims.jsonl import claim_to_json

    return {
        "id": each.id,
        "at": each.at.isoformat(timespec="seconds"),
        "age_s": int((now - each.at).total_seconds()),
        "post": [each.post.source, each.post.key],
        "url": each.url,
        "role": each.role.value,
        "published": each.published.isoformat(timespec="seconds"),
        "version": each.version,
        "stale": each.stale,
        "reason": each.reason,
        "confidence": each.claim.confidence,
        "quote": each.claim.quote,
        "claim": claim_to_json(each.claim),
    }


def _age(each: Question, now: datetime) -> str:
    minutes = max(0, int((now - each.at).total_seconds() // 60))
    if minutes < 120:
        return f"{minutes} min ago"
    return f"{minutes // 60} h ago" if minutes < 2880 else f"{minutes // 1440} days ago"


# --- deciding ----------------------------------------------------------------------------------------------------------------------


def _decision(command: Any) -> Any:
    """What every decision takes."""
    for option in (
        click.option("--json", "as_json", is_flag=True, help="Print as JSON."),
        click.option("--by", metavar="LABEL", help="Who decides: a label, never a chat id; default: the user of this machine."),
        click.option("--reason", default="", metavar="TEXT", help="Told to those who are corrected, and kept."),
        click.argument("target"),
    ):
        command = option(command)
    return command


QUIET = click.option("--quiet", is_flag=True, help="Change what is known, and tell nobody.")


@review.command(cls=Command)
@_decision
@QUIET
def accept(target: str, reason: str, by: str | None, as_json: bool, quiet: bool) -> None:
    """The claim is right: it is taken in as if it were certain, and told."""
    from claims.ledger.reviewing import Action

    _carry_out(Action.ACCEPT, target, by, as_json=as_json, reason=reason, quiet=quiet)


@review.command(cls=Command)
@_decision
@QUIET
def reject(target: str, reason: str, by: str | None, as_json: bool, quiet: bool) -> None:
    """The claim is wrong: it is taken out. Who was told of it, and nobody else, is told so, with the reason."""
    from claims.ledger.reviewing import Action

    _carry_out(Action.REJECT, target, by, as_json=as_json, reason=reason, quiet=quiet)


def _choice(kind: Any) -> click.Choice[str]:
    return click.Choice([one.value for one in kind])


@review.command(cls=Command)
@_decision
@QUIET
@click.option("--count", type=click.IntRange(min=0), help="How many people.")
@click.option("--bound", type=_choice(Bound), help="How to read the number.")
@click.option("--kind", type=_choice(ClaimKind))
@click.option("--modality", type=_choice(Modality), help="Planned, demanded, denied, background: it is no release of now.")
@click.option("--manner", type=_choice(Manner))
@click.option("--day", type=click.DateTime(["%Y-%m-%d"]), help="When it happened, in Minsk.")
@click.option("--who", help="Whom it counts: political, foreigners, ordinary …")
@click.option("--nationality", help="ISO 3166 alpha-2.")
@click.option("--destination", help="ISO 3166 alpha-2: where they were taken.")
@click.option("--imposer", help="Sanctions: EU, UK or ISO 3166 alpha-2.")
@click.option("--direction", type=_choice(Direction))
@click.option("--target", "on", type=_choice(Target), help="Sanctions: on what.")
@click.option("--instrument", help="Sanctions: the text, such as “General License 13”.")
@click.option("--into", metavar="EPISODE", help="It belongs to that episode; one that it opened is merged into it.")
@click.option("--apart", is_flag=True, help="It is a happening of its own: split off.")
def correct(target: str, reason: str, by: str | None, as_json: bool, quiet: bool, into: str | None, apart: bool, **fields: Any) -> None:
    """The claim says something else: another number or kind, part of another episode, or of one of its own."""
    from claims.ledger.reviewing import Action

    changes = _changes(fields)
    if not changes and not into and not apart:
        raise click.UsageError("nothing to correct: give --count, --kind, --modality …, --into EPISODE or --apart")
    if into and apart:
        raise click.UsageError("--into and --apart exclude each other")
    _carry_out(Action.CORRECT, target, by, as_json=as_json, changes=changes, reason=reason, quiet=quiet, into=into, apart=apart)


KINDS: dict[str, Any] = {"bound": Bound, "kind": ClaimKind, "modality": Modality, "manner": Manner, "direction": Direction, "on": Target}


def _changes(fields: dict[str, Any]) -> dict[str, Any]:
    """The given options as fields of a claim."""
    given = {name: value for name, value in fields.items() if value is not None}
    changes = {("target" if name == "on" else name): KINDS[name](value) if name in KINDS else value for name, value in given.items()}
    if isinstance(day := changes.get("day"), datetime):
        changes["day"] = date(day.year, day.month, day.day)
    if "count" in changes:
        changes.setdefault("bound", Bound.EXACT)
    if changes.get("kind") in (ClaimKind.HELD_TOTAL, ClaimKind.RELEASED_CUMULATIVE):
        changes.setdefault("modality", None)
    elif changes.get("kind") is ClaimKind.RELEASE:
        changes.setdefault("modality", Modality.HAPPENED)
    elif changes.get("kind") is ClaimKind.SANCTIONS:
        changes.setdefault("modality", Modality.ANNOUNCED)
    return changes


@review.command(cls=Command)
@_decision
def undo(target: str, reason: str, by: str | None, as_json: bool) -> None:
    """Take the last decision back: what was known before is known again, and who was told of it is told so."""
    _show(run_async(_undo(target, by, reason)), as_json=as_json)


def _carry_out(action: Action, target: str, by: str | None, *, as_json: bool, changes: dict[str, Any] | None = None, **fields: Any) -> None:
    _show(run_async(_rule(action, target, by, changes, fields)), as_json=as_json)


async def _rule(action: Action, target: str, by: str | None, changes: dict[str, Any] | None, fields: dict[str, Any]) -> Ruled:
    from bot.opening import open_database
    from claims.ledger.reviewing import Ruling, Undecidable
    from storage.reviews import AlreadyDecided, decide_review
    from storage.targets import UnknownReview

    desk = _desk(by)
    async with open_database(load_config()) as database:
        try:
            return await decide_review(database, target, Ruling(action=action, **fields), desk, changes=changes)
        except (AlreadyDecided, Undecidable, UnknownReview) as error:
            raise JobFailed(str(error)) from None


async def _undo(target: str, by: str | None, reason: str) -> Ruled:
    from bot.opening import open_database
    from storage.reviews import NothingToUndo, undo_review
    from storage.targets import UnknownReview

    desk = _desk(by)
    async with open_database(load_config()) as database:
        try:
            return await undo_review(database, target, desk, reason=reason)
        except (NothingToUndo, UnknownReview) as error:
            raise JobFailed(str(error)) from None


def _desk(by: str | None) -> Desk:
    from bot.opening import audience_of
    from storage.reviews import Desk

    config = load_config()
    speakers = {spec.id: spec.speaker or spec.name for spec in config.specs}
    policy = config.policy
    try:
        return Desk(by=by or getpass.getuser(), at=datetime.now(UTC), audience=audience_of(config), policy=policy, speakers=speakers)
    except ValueError as error:
        raise click.UsageError(f"--by: {error}") from None


def _show(ruled: Ruled, *, as_json: bool) -> None:
    """What came of it. What is told waits in the outbox, which a running service sends."""
    if as_json:
        alerts = [{"id": one.id, "type": one.type.value, "headline": one.headline} for one in ruled.alerts]
        print_json({"id": ruled.id, "state": ruled.state, "episodes": list(ruled.episodes), "alerts": alerts, "reasons": list(ruled.reasons)})
        return
    click.echo(", ".join([f"{ruled.id}: {ruled.state}", *ruled.episodes]))
    for reason in ruled.reasons:
        click.echo(f"    {reason}")
    for alert in ruled.alerts:
        click.echo(f"    told: {alert.type.value}: {alert.headline}")
    if not ruled.alerts:
        click.echo("    nobody is told")
