"""Text to claims. Pure and deterministic."""
