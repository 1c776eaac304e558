"""What this process did, for `/metrics`; bot/web/metrics.py adds what the database holds. No label ever names a person."""

from __future__ import annotations

from collections import Counter as Tally
from collections.abc import Iterable, Iterator
from datetime import timedelta

from prometheus_client import CollectorRegistry, Counter, Histogram, Metric, disable_created_metrics
from prometheus_client.core import CounterMetricFamily
from prometheus_client.registry import Collector

from claims.model import SourceState

disable_created_metrics()  # type: ignore[no-untyped-call]  # a second series for each, which says only when this process started
POLL_SECONDS = (0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 20, 60)  # a page takes tenths of a second, a slow host up to the timeout


class Metrics:
    """Counters of one process, in a registry of their own, so that two services in one test do not meet."""

    def __init__(self) -> None:
        self.registry = CollectorRegistry()
        self._polls = Counter("volia_polls", "Polls by source and how they ended", ["source", "state"], registry=self.registry)
        self._poll_seconds = Histogram("volia_poll_seconds", "How long one poll took", buckets=POLL_SECONDS, registry=self.registry)
        self._posts = Counter("volia_posts_new", "New posts and versions by source", ["source"], registry=self.registry)
        self._alerts = Counter("volia_alerts_decided", "Alerts by type", ["type"], registry=self.registry)
        self._deliveries = Counter("volia_deliveries", "Sends by channel and outcome", ["channel", "outcome"], registry=self.registry)
        self.skips: Tally[str] = Tally()  # counted by the schedule itself
        self.registry.register(_Skips(self.skips))

    def polled(self, source: str, state: SourceState, took: timedelta, new_posts: int, alerts: Iterable[str]) -> None:
        """`new_posts`: new posts and new versions of known ones."""
        self._polls.labels(source, state.value).inc()
        self._poll_seconds.observe(took.total_seconds())
        if new_posts:
            self._posts.labels(source).inc(new_posts)
        self.decided(alerts)

    def decided(self, alerts: Iterable[str]) -> None:
        for kind in alerts:
            self._alerts.labels(kind).inc()

    def sent(self, channel: str, outcome: str) -> None:
        self._deliveries.labels(channel, outcome).inc()


class _Skips(Collector):
    """Polls left out because the one before still ran."""

    def __init__(self, skips: Tally[str]) -> None:
        self._skips = skips

    def collect(self) -> Iterator[Metric]:
        family = CounterMetricFamily("volia_polls_skipped", "Polls left out because the one before still ran", labels=["source"])
        for source, number in self._skips.items():
            family.add_metric([source], number)
        yield family
