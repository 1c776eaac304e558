"""Chances as log-odds, in which opinions are added, and back."""

from __future__ import annotations

import math

LEAST = 1e-4  # chance below which nothing is told apart


def probability(odds: float) -> float:
    return 1 / (1 + math.exp(-odds))


def log_odds(chance: float) -> float:
    bounded = min(1 - LEAST, max(LEAST, chance))
    return math.log(bounded / (1 - bounded))
