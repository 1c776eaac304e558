"""One file a kind of source: KIND and a pure parse(page)."""
