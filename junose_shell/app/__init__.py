"""The command line of the program: one module a tool.

``__main__.py`` calls ``entry.run``, which starts the console, a batch or a tool. Nothing outside
this package imports it.
"""
