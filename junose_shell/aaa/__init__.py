"""Authentication, authorization and accounting: what is asked, what is answered (no I/O)."""
