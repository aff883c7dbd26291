"""L2TP control connections of RFC 2661, without I/O: time and chance are arguments.

``calls`` runs an ``Endpoint`` for each L2TP node, of the router and of LACs; ``codec`` makes octets
of its messages. How a carrier and the performer of calls use it::

    node = Endpoint(source=random.randbytes, acceptor=lns)         # chance is an argument
    for effect in node.handle(Open(call_id, Peer(lac), Settings("erx1", secret=secret)), now):
        match effect:
            case Transmit(peer, packet, hiding):                   # a wire wants bytes
                socket.sendto(codec.l2tp.encode(packet, hiding), peer)
            case TunnelOpened(call_id, tunnel):                    # all the calls that waited
                node.handle(Send(tunnel, 0, Ocrq(session_id=local, ...)), now)
            case Delivered(tunnel, session_id, Ocrp() | Occn() | Cdn() | Unreadable()):
                ...                                                # CallAccepted, CallCleared
            case TunnelFailed(call_id, tunnel, ending):            # instead of Opened, or later
                engine.handle(TunnelDown(call_id, ...), now)
            case CallRefused(tunnel, message, text): ...           # the LAC cannot place it
    node.handle(Received(peer, codec.l2tp.decode(data, lambda id: node.secret_of(peer, id))), now)
    node.handle(Leave(call_id), now)                               # when the CDN was sent or came
    node.expire(now); node.next_deadline()                         # as the engine has it

Perform all the effects of an event before the next event, as the driver does: an acknowledgement
in them must not be overtaken by the answer to a message.
"""
