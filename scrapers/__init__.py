"""Reading the world: scheduled scrapers of public sources. Imports storage and claims, never bot."""
