"""Trains the second opinion of claims/extraction/classifier.py on labelled documents, and says how well it does on hands that it has not seen."""
