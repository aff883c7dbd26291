"""The commands: one immutable class for each grammar entry, one module a feature.

``make generate`` writes the modules from the grammar. The matcher creates the commands; handlers,
the configuration and ``runtime`` import those that they need.
"""
