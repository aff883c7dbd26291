"""The command line of the program: what was asked for, and who does it."""
