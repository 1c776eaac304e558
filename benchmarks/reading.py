"""Reading claims: how right, beside a keyword filter; how fast, beside a morphological analyser on the same posts."""

from __future__ import annotations

import json
import random
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from benchmarks.judging import verdicts
from benchmarks.keywords import would_alert
from benchmarks.table import Row, Table, best_of, progress
from claims import extraction, jsonl
from claims.extraction.normalise import normalise
from claims.extraction.prefilter import may_matter
from claims.model import Document

CASES = Path(__file__).resolve().parent.parent / "tests" / "data" / "claims"
POST_CHARS = 500  # the length of a usual post, to which texts are repeated or cut
RELEVANT_SHARE = 0.02  # of a realistic day
DAY_POSTS = 2_000
PLAIN = {  # ordinary posts, a language each, as a source sends them
    "ru": (
        "На перекрёстке проспекта и улицы меняют асфальт, движение ограничено до пятницы. ",
        "Урожай зерновых в области превысил прошлогодний на четыре процента. ",
        "В музее открылась выставка старинных часов, вход по будням с десяти утра. ",
        "Вход на ярмарку свободный, движение транспорта ограничено. ",
    ),
    "be": (
        "У бібліятэцы адкрылася выстава кніжнай графікі, уваход вольны кожны дзень. ",
        "Прагноз надвор'я на тыдзень: уначы да мінус двух, днём да плюс сямі. ",
        "На рынку з'явіліся першыя яблыкі новага ўраджаю, цана пакуль высокая. ",
    ),
    "en": (
        "The city council discussed a new bus line and the opening hours of the pool. ",
        "Farmers expect an early harvest after a warm and unusually dry spring. ",
        "The chess championship moves to the theatre hall for its final round. ",
    ),
}


def documents(corpus: Path | None) -> list[dict[str, Any]]:
    paths = [corpus] if corpus else sorted(CASES.glob("*.jsonl"))
    return [json.loads(line) for path in paths for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def as_document(row: dict[str, object]) -> Document:
    return jsonl.parse_document(json.dumps({"id": "x", "published": "2026-03-10", **row}, ensure_ascii=False))


def shares(pairs: Iterable[tuple[bool, bool]]) -> tuple[float, float, float]:
    """Precision, recall and F1 of (told, true) pairs."""
    seen = list(pairs)
    right = sum(told and true for told, true in seen)
    precision = right / max(1, sum(told for told, _ in seen))
    recall = right / max(1, sum(true for _, true in seen))
    return precision, recall, 2 * precision * recall / max(1e-9, precision + recall)


def quality(corpus: Path | None) -> Table:
    rows = [row for row in documents(corpus) if "alertworthy" in row]
    truth = [bool(row["alertworthy"]) for row in rows]
    ours = shares(zip((extraction.read(as_document(row)).alertworthy for row in rows), truth, strict=True))
    filtered = (would_alert(f"{row.get('title') or ''}\n{row['text']}", str(row.get("lang") or "")) for row in rows)
    peer = shares(zip(filtered, truth, strict=True))
    figures = zip(("precision of alerts", "recall of alerts", "F1 of alerts"), ours, peer, strict=True)
    table = [Row(what=name, ours=f"{a:.3f}", beside=f"{b:.3f}", ratio=f"{a / max(b, 1e-9):.2f}") for name, a, b in figures]
    name = corpus.name if corpus else "our own cases"
    return Table(title=f"Alerts beside a keyword filter ({len(rows)} documents of {name})", rows=table)


BANDS = ((0.95, 1.01), (0.9, 0.95), (0.8, 0.9), (0.5, 0.8), (0.0, 0.5))
TOLD_FROM = 0.8  # a claim of this confidence is told to people


def calibration(corpus: Path | None) -> Table:
    """How many of the claims of each confidence are right; on documents that the tables were trained on it flatters."""
    judged: list[tuple[float, bool, bool]] = []  # confidence, right, news
    rows = [row for row in documents(corpus) if "gold" in row or "expected" in row]
    for row in rows:
        claims = extraction.read(as_document(row)).claims
        judged += [(claims[at].confidence, right, claims[at].is_news) for at, right in verdicts(row.get("gold") or row["expected"], claims).items()]
    table = [
        _band(f"claims of confidence {low} to {min(high, 1)}", [right for sure, right, _ in judged if low <= sure < high]) for low, high in BANDS
    ]
    told = [right for sure, right, _ in judged if sure >= TOLD_FROM]
    news = [sure >= TOLD_FROM for sure, right, is_news in judged if right and is_news]
    table.append(Row(what="right, of those told to people", ours=_share(told), aim="0.97"))
    table.append(Row(what="told, of the right news", ours=_share(news), aim="0.90"))
    name = corpus.name if corpus else "our own cases"
    return Table(title=f"Confidence ({len(rows)} documents of {name})", rows=table)


def _band(what: str, right: list[bool]) -> Row:
    return Row(what=what, ours=f"{_share(right)} of {len(right)} right")


def _share(found: list[bool]) -> str:
    return f"{sum(found) / len(found):.3f}" if found else "-"


def padded(text: str, lang: str) -> str:
    return (text + " " + "".join(PLAIN.get(lang, PLAIN["en"])) * 3)[:POST_CHARS]


def ordinary(generator: random.Random) -> Document:
    lang = generator.choice(tuple(PLAIN))
    return as_document({"lang": lang, "text": "".join(generator.choice(PLAIN[lang]) for _ in range(8))[:POST_CHARS]})


def speed(corpus: Path | None) -> Table:
    import pymorphy3

    generator = random.Random(7)
    told = [row for row in documents(corpus) if row.get("alertworthy") and row.get("text")]
    relevant = [as_document({**row, "text": padded(str(row["text"]), str(row.get("lang")))}) for row in told]
    posts = [ordinary(generator) for _ in range(DAY_POSTS)]
    without = [document for document in posts if not may_matter(normalise(document.full_text).text)]
    with_claims = relevant[:200]
    day = [generator.choice(relevant) if generator.random() < RELEVANT_SHARE else document for document in posts]
    extraction.warm_up()
    analyser = pymorphy3.MorphAnalyzer()

    def lemmas(texts: list[Document]) -> None:
        for document in texts:
            for token in document.text.split():
                analyser.parse(token)

    progress("reading …")
    plain_s = best_of(lambda: [extraction.read(document) for document in without], runs=3)
    posts_s = best_of(lambda: [extraction.read(document) for document in posts], runs=3)
    claims_s = best_of(lambda: [extraction.read(document) for document in with_claims], runs=3)
    day_s = best_of(lambda: [extraction.read(document) for document in day], runs=3)
    sample = day[: DAY_POSTS // 10]
    peer_s = best_of(lambda: lemmas(sample), runs=1) * (len(day) / len(sample))
    return Table(
        title=f"Speed of reading, one core, posts of {POST_CHARS} characters",
        rows=[
            Row(what="posts without any trigger, a second", ours=f"{len(without) / plain_s:,.0f}", aim="10,000"),
            Row(
                what=f"ordinary posts, of which {1 - len(without) / len(posts):.0%} hold a stem that could matter, a second",
                ours=f"{len(posts) / posts_s:,.0f}",
            ),
            Row(what="posts with claims, a second", ours=f"{len(with_claims) / claims_s:,.0f}", aim="500"),
            Row(
                what="a realistic day (2 % relevant), beside uncached pymorphy3 on every token",
                ours=f"{len(day) / day_s:,.0f}/s",
                beside=f"{len(day) / peer_s:,.0f}/s",
                ratio=f"{peer_s / day_s:.1f}",
                aim="5",
            ),
            loading(),
        ],
    )


def loading() -> Row:
    """Loading of every language in a fresh process: seconds and MB beyond the bare interpreter's."""
    code = (
        "import time; rss=lambda: int(open('/proc/self/statm').read().split()[1])*4/1024\n"
        "a=rss(); t=time.perf_counter()\n"
        "from claims import extraction; extraction.warm_up()\n"
        "print(time.perf_counter()-t, rss()-a)"
    )
    seconds, megabytes = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
    return Row(what="loading every language", ours=f"{float(seconds):.2f} s, {float(megabytes):.0f} MB", aim="≤ 1 s, ≤ 120 MB")


def tables(corpus: Path | None) -> list[Table]:
    return [quality(corpus), calibration(corpus), speed(corpus)]
