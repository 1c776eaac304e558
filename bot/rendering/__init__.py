"""Values to words: Telegram HTML, the page, feeds, webhook payloads, in each language. Pure."""
