"""What a process counts, and that no label can name a person."""

from __future__ import annotations

from datetime import timedelta

from prometheus_client import generate_latest

from bot.metrics import Metrics
from claims.model import SourceState


def shown(metrics: Metrics) -> str:
    return generate_latest(metrics.registry).decode()


def test_polls_posts_alerts_and_sends_are_counted() -> None:
    metrics = Metrics()
    metrics.polled("pul_1", SourceState.OK, timedelta(seconds=0.2), 3, ["release.reported"])
    metrics.polled("pul_1", SourceState.TIMEOUT, timedelta(seconds=20), 0, [])
    metrics.sent("chat", "sent")
    text = shown(metrics)
    assert 'volia_polls_total{source="pul_1",state="ok"} 1.0' in text
    assert 'volia_polls_total{source="pul_1",state="timeout"} 1.0' in text
    assert 'volia_posts_new_total{source="pul_1"} 3.0' in text
    assert 'volia_alerts_decided_total{type="release.reported"} 1.0' in text
    assert 'volia_deliveries_total{channel="chat",outcome="sent"} 1.0' in text
    assert "volia_poll_seconds_count 2.0" in text


def test_left_out_polls_are_counted_where_the_schedule_counts_them() -> None:
    metrics = Metrics()
    metrics.skips["pul_1"] += 2
    assert 'volia_polls_skipped_total{source="pul_1"} 2.0' in shown(metrics)


def test_two_services_in_one_process_do_not_meet() -> None:
    one, other = Metrics(), Metrics()
    one.sent("chat", "sent")
    assert "volia_deliveries_total{" not in shown(other)
