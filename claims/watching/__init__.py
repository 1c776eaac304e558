"""Watching a name: whether the person that somebody looks for is the one that a text names. Pure; see matching.py."""

from claims.watching.matching import Verdict, compare
from claims.watching.names import Name, parse
from claims.watching.register import Register, keys_of

__all__ = ["Name", "Register", "Verdict", "compare", "keys_of", "parse"]
