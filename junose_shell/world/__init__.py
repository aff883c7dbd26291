"""The simulated world around the router: RADIUS servers, LACs, remote CPEs and hosts.

``World`` (``network.py``) performs the engine's effects and carries RADIUS packets; ``loader.py``
reads world files. ``runtime`` creates the world, lab commands change it.
"""
