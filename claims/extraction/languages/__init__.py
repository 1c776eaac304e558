"""One file a language: lexicon and quirks."""
