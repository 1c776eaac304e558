"""Bearer tokens of `/v1/webhooks`. Configuration holds their hashes, so that who reads it cannot use them.

`volia webhooks token` makes one and prints both. A token has 256 random bits, so a plain SHA-256 is enough: there is nothing to guess
that a slow hash would protect.
"""

from __future__ import annotations

import hashlib
import hmac
import secrets
from collections.abc import Iterable

PREFIX = "sha256:"
TOKEN_BYTES = 32
LONGEST = 512  # characters of a token that is looked at at all


def new_token() -> str:
    return f"volia_{secrets.token_urlsafe(TOKEN_BYTES)}"


def hash_token(token: str) -> str:
    """What stands in `[web] api_tokens`."""
    return PREFIX + hashlib.sha256(token.encode()).hexdigest()


def is_known(token: str, hashes: Iterable[str]) -> bool:
    """Whether the token is one of those. Takes the same time wherever it differs, and looks at every hash."""
    if not token or len(token) > LONGEST:
        return False
    made = hash_token(token).encode()
    found = False
    for known in hashes:
        full = known if known.startswith(PREFIX) else PREFIX + known
        found |= hmac.compare_digest(made, full.strip().lower().encode())
    return found


def main() -> None:
    """Prints a new token, once, and the line for volia.toml that lets it in."""
    token = new_token()
    print(f"token, shown this once: {token}")
    print(f'[web]\napi_tokens = ["{hash_token(token)}"]')


if __name__ == "__main__":
    main()
