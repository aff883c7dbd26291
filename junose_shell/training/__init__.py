"""Exercises: what to reach, how a router shows that it is reached, and a coach beside the console.

``app`` calls it for ``junose-shell train``; the coach observes the shell and answers ``lab goals``.
docs/exercises.md explains the files of an exercise.
"""
