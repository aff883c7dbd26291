"""Matching a typed line against the grammar: run time only, standard library only."""
