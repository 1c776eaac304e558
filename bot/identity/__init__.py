"""Which bot and which channel are ours: a statement that whoever runs Volia signs, against look-alikes."""
