"""Compiles grammar files to command graphs, and checks, documents and draws them.

Only this package imports pyparsing; yaml is imported on use. A start reads the compiled form from
``cache.py``; ``tool.py`` is the command ``junose-shell grammar``.
"""
