"""The router as it stands: configuration, inventory, virtual routers, routes, log."""
