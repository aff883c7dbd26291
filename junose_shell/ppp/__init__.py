"""PPP without I/O (LCP, PAP, CHAP, IPCP): a ``Link`` is one end, of the router or of a CPE.

``calls`` runs a link for each end of a call, and ``world`` says how its CPEs negotiate.

    link = Link(LinkSettings(authentication=("chap",), name="lns"), chance=random.randbytes)
    effects = link.lower_up(now)                       # the call is answered
    effects = link.receive(frame, now)                 # a Frame from the peer
    effects = link.expire(now)                         # once link.deadline (ms) is reached
    effects = link.present("lns", "secret", now)       # who this end is, any time
    effects = link.judge(True, now)                    # AAA's answer to ProofPresented
    effects = link.open_network(IpcpSettings(local=...), now)
    effects = link.close(now, Reason.session_timeout)  # or link.lower_down(now): the call is gone

Effects (``ppp/effects.py``) come in the order in which they must happen: a ``Frame`` to carry,
``LcpUp``, ``ProofPresented``, ``ProofJudged``, ``Authenticated``, ``IpcpUp``, ``IpArrived``,
``LayerDown``, and ``Ended`` with reason and phase, once. ``codec/ppp.py`` makes octets of frames.
"""
