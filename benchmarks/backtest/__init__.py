"""The backtest: July 2024 to December 2025 told in posts of our own wording, played by `volia replay`, judged against what must be told.

    python -m benchmarks.backtest generate --seed 7 --out posts.jsonl     # posts.jsonl and expected.json beside it
    volia replay posts.jsonl > alerts.jsonl
    python -m benchmarks.backtest judge posts.jsonl alerts.jsonl expected.json
    python -m benchmarks.backtest run                                     # all three, and posts a second
    python -m benchmarks.backtest run --told          # without the ordinary posts: the ledger alone

Templates are data under templates/: words in TOML, one folder for the steps of the timeline, one file of ordinary posts a language.
"""
