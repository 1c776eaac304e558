"""The scrapers put together, the same for the program, the demo and the tests."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from claims.ledger.policy import Policy
from scrapers.catalogue import kinds
from scrapers.http import Client
from scrapers.ingest import Ingest
from scrapers.listing import Listing
from scrapers.poll import Poller
from scrapers.rereads import Rereads
from scrapers.settings import RereadSettings
from storage.audience import Audience
from storage.session import Database


def assemble(
    database: Database,
    client: Client,
    *,
    clock: Callable[[], datetime],
    random: Callable[[], float],
    audience: Audience,
    policy: Policy,
    reread: RereadSettings,
    on_alerts: Callable[[], None] = lambda: None,
) -> Poller:
    """A poller with everything it needs. The caller closes the client and the database. `on_alerts`: see Ingest."""
    ingest = Ingest(database=database, audience=audience, policy=policy, on_alerts=on_alerts)
    return Poller(
        database=database,
        client=client,
        ingest=ingest,
        rereads=Rereads(database=database, client=client, ingest=ingest, settings=reread),
        listing=Listing(database=database, client=client, ingest=ingest),
        kinds=kinds(),
        clock=clock,
        random=random,
    )
