"""Drains the outbox: terminal, Telegram, webhooks."""
