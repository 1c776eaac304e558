"""Alerts that wait: a source changes a figure to and fro, and people hear of the one that stays.

Such an alert is stored and shown as any other; its deliveries are due later, and are overtaken by whatever is told of the episode meanwhile.
"""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from claims.ledger import Policy
from storage.outbox import PENDING, SKIPPED
from storage.tables import alerts, deliveries

HELD = "held: its source changes it to and fro"  # in `error` of a delivery: why it is not sent yet
OVERTAKEN = "overtaken by a newer alert of the episode"


async def hold(connection: AsyncConnection, alert_seq: int, *, until: datetime) -> None:
    """The alert goes out at `until`, if nothing else is told of its episode before."""
    mine = (deliveries.c.alert_seq == alert_seq, deliveries.c.state == PENDING)
    await connection.execute(update(deliveries).where(*mine).values(due=until, error=HELD))


async def drop_held(connection: AsyncConnection, episode_id: str, *, at: datetime, policy: Policy) -> None:
    """Something newer is told of the episode: what waits is not sent any more. Looks at the alerts of the last minutes alone."""
    recent = select(alerts.c.seq).where(alerts.c.episode_id == episode_id, alerts.c.at > at - policy.settles_after)
    numbers = list((await connection.execute(recent)).scalars())
    if numbers:
        waiting = (deliveries.c.alert_seq.in_(numbers), deliveries.c.state == PENDING, deliveries.c.error == HELD)
        await connection.execute(update(deliveries).where(*waiting).values(state=SKIPPED, error=OVERTAKEN))
