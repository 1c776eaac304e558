"""Trains the tables of claims/extraction on labelled documents, and says how well they do on hands that they have not seen."""
