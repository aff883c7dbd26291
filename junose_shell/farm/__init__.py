"""Many jobs on many processes or machines: what is done to each file of a collection.

A job is a function and its argument, both of which can be pickled; its result is a frozen value.
``app`` makes the lists of jobs and shows the results; nothing here prints.
"""
