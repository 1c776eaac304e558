"""The page, feeds, /v1, health and metrics."""
