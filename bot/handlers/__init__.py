"""The commands of the bot, one small file a group."""
