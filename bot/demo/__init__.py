"""The recorded fortnight and the loopback server that plays it."""
