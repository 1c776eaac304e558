"""Telling people, and running the whole."""
