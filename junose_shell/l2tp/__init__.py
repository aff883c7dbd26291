"""L2TP dial-out: the engine, sans-IO. No clock, socket, logger or random lives in here."""
