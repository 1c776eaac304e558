"""Addresses of our own page. Without `[web] public_url` there is none that a reader could open, so nothing is linked."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import quote


@dataclass(frozen=True, slots=True, kw_only=True)
class Links:
    public_url: str = ""  # as configured: "https://volia.example"; empty: the page is not public

    def home(self) -> str | None:
        return f"{self.public_url.rstrip('/')}/" if self.public_url else None

    def episode(self, id: str) -> str | None:
        return f"{self.public_url.rstrip('/')}/episodes/{quote(id, safe='')}" if self.public_url else None

    def feed(self) -> str | None:
        return f"{self.public_url.rstrip('/')}/feed.atom" if self.public_url else None


NO_PAGE = Links()  # where nothing of ours can be opened from outside
