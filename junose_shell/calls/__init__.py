"""Outgoing calls, message by message: the L2TP connections and PPP links of router, LACs and CPEs.

``runtime`` performs the engine's effects on tunnels, calls and PPP with it; ``world`` makes its
peers of it. ``control`` and ``ppp`` have the rules of the protocols.

``CallPerformer`` (``router.py``) is the router's side: effects of the engine go in, messages go
out on a carrier, and the words of peers come back as events. An ``L2tpNode`` drives the control
connections of one L2TP node through time, an ``End`` one end of a PPP link; the LACs and CPEs of a
world are made of the same two. A carrier (``carrier.py``) takes packets between nodes; the world
has one in memory.
"""
