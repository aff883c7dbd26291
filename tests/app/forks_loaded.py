"""Loads the program when the process that forks imports this module."""

import forks

forks.load()
