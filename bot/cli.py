"""The `volia` command."""


def main() -> None:
    """Entry point; filled by the following commits."""
