"""Where each of very many names stands, found many at once.

A post asks some 3,500 features of tables that know 20,000 to 70,000 each. A dictionary takes them one by one, each from memory that is in no
cache: that was a fifth of all reading. Here their hashes are looked up together in one sorted array, and no name is kept at all.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Any, Self

import numpy as np

Array = Any  # of NumPy

MISSING = -1  # the place of a name that is not known


@dataclass(frozen=True, slots=True, eq=False)
class Places:
    """Of each of some names its place. Two hashes of 64 bits are the same once in 10^14 times, and then one feature is taken for another."""

    hashes: Array  # (names,), sorted
    order: Array  # (names,): the place of each

    @classmethod
    def among(cls, names: Sequence[str]) -> Self:
        """The place of each is its own in the sequence."""
        hashes = _hashes_of(names)
        order = np.argsort(hashes)
        return cls(hashes[order], order.astype(np.int32))

    def of(self, names: Collection[str]) -> Array:
        """(names,): the place of each, MISSING where it is not known."""
        if not len(self.hashes):
            return np.full(len(names), MISSING)
        hashes = _hashes_of(names)
        at = np.minimum(np.searchsorted(self.hashes, hashes), len(self.hashes) - 1)
        return np.where(self.hashes[at] == hashes, self.order[at], MISSING)


def _hashes_of(names: Collection[str]) -> Array:
    return np.fromiter(map(hash, names), np.int64, len(names))
