"""Compile time: grammar files to command graphs. The only importer of pyparsing; yaml is lazy."""
