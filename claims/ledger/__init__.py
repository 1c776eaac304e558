"""Claims and what is known to changes. Pure: no clock, no database."""
