"""What commands do, a module a feature, loaded when the first command of the feature is typed.

A shell asks ``Features`` for the handler of a command; two shells can have different features.
"""
