"""Replies: what commands answer, as frozen data without layout.

One module a feature. Handlers create replies, the view of the same name draws them, and
``views/json_writer.py`` writes them as JSON.
"""
