"""L2TP dial-out: the engine as state tables, events in and effects out, without I/O.

No clock, socket, logger or source of randomness is used here. ``runtime`` posts the events and
performs the effects; handlers and views read the snapshots.
"""
