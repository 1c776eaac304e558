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
LAST = np.iinfo(np.int64).max  # behind all hashes, so that there is one at every place where a hash would have to be


@dataclass(frozen=True, slots=True, eq=False)
class Places:
    """Names by the order of their hashes. Two of 64 bits are the same once in 10^14 times, and then one feature is taken for another."""

    hashes: Array  # (names and one,), sorted

    @classmethod
    def among(cls, names: Sequence[str]) -> tuple[Self, Array]:
        """The places of some names, and in what order their rows must stand for it."""
        hashes = _hashes_of(names)
        order = np.argsort(hashes)
        return cls(np.append(hashes[order], LAST)), order

    def of(self, names: Collection[str]) -> Array:
        """(names,): the place of each, MISSING where it is not known."""
        hashes = _hashes_of(names)
        at = np.searchsorted(self.hashes, hashes)
        return np.where(self.hashes[at] == hashes, at, MISSING)

    def known(self, names: Collection[str]) -> Array:
        """The places of those that are known."""
        hashes = _hashes_of(names)
        at: Array = np.searchsorted(self.hashes, hashes)
        return at[self.hashes[at] == hashes]


def _hashes_of(names: Collection[str]) -> Array:
    return np.fromiter(map(hash, names), np.int64, len(names))
