"""What `/metrics` counts. No label ever names a person: recipients appear as a channel and a number."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram

from claims.model import SourceHealth, SourceState

POLL_SECONDS = (0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 20, 60)  # a page takes tenths of a second, a slow host up to the timeout


class Metrics:
    """Counters of one process, in a registry of their own, so that two services in one test do not meet."""

    def __init__(self) -> None:
        self.registry = CollectorRegistry()
        self._polls = Counter("volia_polls", "Polls by source and how they ended", ["source", "state"], registry=self.registry)
        self._poll_seconds = Histogram("volia_poll_seconds", "How long one poll took", buckets=POLL_SECONDS, registry=self.registry)
        self._posts = Counter("volia_posts_new", "New posts and versions by source", ["source"], registry=self.registry)
        self._alerts = Counter("volia_alerts", "Alerts by type", ["type"], registry=self.registry)
        self._deliveries = Counter("volia_deliveries", "Sends by channel and outcome", ["channel", "outcome"], registry=self.registry)
        self._skips = Counter("volia_polls_skipped", "Polls left out because the one before still ran", registry=self.registry)
        self._depth = Gauge("volia_outbox_depth", "Deliveries that wait or were given up", ["channel", "state"], registry=self.registry)
        self._states = Gauge("volia_source_failing", "1 where a source fails", ["source"], registry=self.registry)

    def polled(self, source: str, state: SourceState, took: timedelta, new_posts: int, alerts: Iterable[str]) -> None:
        self._polls.labels(source, state.value).inc()
        self._poll_seconds.observe(took.total_seconds())
        if new_posts:
            self._posts.labels(source).inc(new_posts)
        for kind in alerts:
            self._alerts.labels(kind).inc()

    def sent(self, channel: str, outcome: str) -> None:
        self._deliveries.labels(channel, outcome).inc()

    def skipped(self) -> None:
        self._skips.inc()

    def outbox(self, count: dict[tuple[str, str], int]) -> None:
        self._depth.clear()
        for (channel, state), rows in count.items():
            self._depth.labels(channel, state).set(rows)

    def health(self, sources: Iterable[SourceHealth], failing: Iterable[SourceHealth]) -> None:
        down = {source.id for source in failing}
        for source in sources:
            self._states.labels(source.id).set(source.id in down)
