"""Many names at once: candidates by the consonants of their words, so that five thousand names meet five thousand others in seconds.

Two names are candidates where a word of each has the same consonants, or the same but for one. Keys are short strings: storage keeps them as
MACs, so that watched names can be found without being opened.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache

from claims.watching.given import given_names
from claims.watching.matching import Verdict, compare
from claims.watching.names import Name, guessed, in_nominative, parse, without_lithuanian_ending
from claims.watching.spelling import skeletons

LEAST_FOR_SLIPS = 4  # consonants; shorter words must agree in all of them
SHORTEST = 2  # consonants of a surname that finds anything


@lru_cache(maxsize=20_000)
def keys_of(written: str) -> frozenset[str]:
    """What a name is found by. Two names of which `compare` says anything but "other" share one."""
    first = parse(written)
    if first is None:
        return frozenset()
    names = [first, *in_nominative(written), *guessed(written)]
    if (bare := parse(without_lithuanian_ending(written))) is not None:
        names.append(bare)
    return frozenset(key for name in names for word in _words(name) for key in _slips(word))


def _words(name: Name) -> Iterator[str]:
    """The surname; also the first name where the order is not certain or the table does not know it."""
    yield from name.surname
    if name.given and not (name.order_known and given_names(name.given)):
        yield name.given


def _slips(word: str) -> Iterator[str]:
    for skeleton in skeletons(word):
        if len(skeleton) >= SHORTEST or len(word) <= SHORTEST + 2:
            yield skeleton
        if len(skeleton) >= LEAST_FOR_SLIPS:
            yield from (skeleton[:at] + skeleton[at + 1 :] for at in range(len(skeleton)))


class Register:
    """Names by a number of their owner's."""

    def __init__(self) -> None:
        self._names: dict[int, str] = {}
        self._found: dict[str, list[int]] = {}

    def __len__(self) -> int:
        return len(self._names)

    def add(self, number: int, written: str) -> None:
        self._names[number] = written
        for key in keys_of(written):
            self._found.setdefault(key, []).append(number)

    def find(self, wanted: str) -> Iterator[tuple[int, Verdict]]:
        """The names that are, or may be, the wanted one; in the order of their numbers."""
        for number in sorted({number for key in keys_of(wanted) for number in self._found.get(key, ())}):
            verdict = compare(wanted, self._names[number])
            if verdict is not Verdict.OTHER:
                yield number, verdict


def best(verdicts: Iterable[Verdict]) -> Verdict:
    """The surest of several."""
    order = (Verdict.OTHER, Verdict.MAYBE, Verdict.SAME)
    return max(verdicts, key=order.index, default=Verdict.OTHER)
