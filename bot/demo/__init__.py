"""A recorded fortnight, and the loopback server that plays it. Nothing but the servers and the clock differs from `volia run`."""
