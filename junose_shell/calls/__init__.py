"""Outgoing calls, message by message: performs tunnels, calls and PPP of the dial-out engine.

``Calls`` (``router.py``) is the router's side: effects of the engine go in, messages go out on a
carrier, what peers say comes back as events. A ``Node`` drives the control connections of one L2TP
node through time, an ``End`` one end of a PPP link; the LACs and CPEs of a world are made of the
same two. A carrier (``carrier.py``) takes packets between nodes: the world's own in memory, or UDP.
"""
