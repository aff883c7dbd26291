"""The state of the router: configuration, chassis, virtual routers, routes, files, log.

No module here knows time, sockets or the engine. ``runtime`` listens to changes of the
configuration; handlers and sessions read and change it.
"""
