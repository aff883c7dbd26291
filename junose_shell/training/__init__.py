"""Exercises: what to reach, how a router shows that it is reached, and a coach beside the console.

docs/exercises.md explains the files of an exercise.
"""
