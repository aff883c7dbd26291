"""Transcripts: what a user types and sees, kept in ``.session`` files and run as tests."""
