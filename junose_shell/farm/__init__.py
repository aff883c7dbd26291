"""Many jobs on many processes or machines: what is done to each file of a collection.

A job is a function and its argument, both of which can be pickled; its result is a frozen value.
``app`` calls it for ``replay --each``, ``diff --each``, ``query``, ``test``; nothing here prints.
"""
