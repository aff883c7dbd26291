"""Transcripts: ``.session`` files with what a user types and sees, run as tests.

``parse``, ``run``, ``match`` and ``update`` are the tests, ``record`` writes transcripts,
``capture`` takes them from a real router. ``app`` and the pytest plugin call them.
"""

SUFFIX = ".session"  # of a transcript's file
