"""The pure core: what a text claims, and what a claim changes in what is known. No I/O, no clock, no database."""
