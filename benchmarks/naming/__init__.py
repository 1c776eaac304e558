"""Names that people watch: how many true ones are accepted, asked back, missed, and whether a false one is accepted."""
