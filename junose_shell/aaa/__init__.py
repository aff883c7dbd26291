"""Authentication, authorization and accounting: requests, policy, servers and grants, without I/O.

The engine's effects come in through ``client.py``; a RADIUS transport (``ports.py``) carries the
packets. ``runtime`` puts the parts together.
"""
