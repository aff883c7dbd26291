"""The running router: clock, event queue, and the engine, routes and peers put together.

``router.py`` and ``network.py`` build the parts in a visible order. ``app``, ``library`` and
transcripts create routers; sessions and handlers use them.
"""
