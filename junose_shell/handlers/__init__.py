"""Handlers: what commands do, one module a feature.

A module is imported when the first command of its feature is typed. A shell asks ``Features`` for
the handler of a command; two shells can have different features.
"""
