"""States and events of the PPP tables. Members are dense, as the interpreter indexes by them."""

from enum import IntEnum


class State(IntEnum):
    """States of the automaton, numbered as in RFC 1661 section 4.2."""

    initial = 0
    starting = 1
    closed = 2
    stopped = 3
    closing = 4
    stopping = 5
    req_sent = 6
    ack_rcvd = 7
    ack_sent = 8
    opened = 9


class Event(IntEnum):
    """Events of the automaton (RFC 1661 section 4.3), and the end of the tries of a patient side.

    ``timeout`` is TO+, ``timeout_last`` TO-, ``timeout_patient`` TO- with the passive option;
    ``request_good`` RCR+, ``request_bad`` RCR-, ``ack`` RCA, ``nak_or_reject`` RCN,
    ``terminate_request`` RTR, ``terminate_ack`` RTA, ``unknown_code`` RUC,
    ``reject_harmless`` RXJ+, ``reject_fatal`` RXJ-, ``echo`` RXR.
    """

    up = 0
    down = 1
    open = 2
    close = 3
    timeout = 4
    timeout_last = 5
    timeout_patient = 6
    request_good = 7
    request_bad = 8
    ack = 9
    nak_or_reject = 10
    terminate_request = 11
    terminate_ack = 12
    unknown_code = 13
    reject_harmless = 14
    reject_fatal = 15
    echo = 16


class Authenticator(IntEnum):
    """The side that asks for a proof, by PAP or CHAP."""

    idle = 0
    waiting = 1  # for the peer's Authenticate-Request or Response
    judging = 2  # AAA has the proof
    accepted = 3
    refused = 4


class AuthenticatorEvent(IntEnum):
    """``proof`` answers the question that is open; ``reject_retry`` leaves the peer a try."""

    open = 0
    proof = 1
    accept = 2
    reject = 3
    reject_retry = 4
    timeout = 5
    timeout_last = 6
    close = 7


class PapPeer(IntEnum):
    """The side that proves itself by PAP."""

    idle = 0
    ready = 1  # the name and password are not known yet
    asked = 2  # Authenticate-Request sent
    accepted = 3
    refused = 4


class PapPeerEvent(IntEnum):
    """``ack`` and ``nak`` answer the request that is open."""

    open = 0
    credentials = 1
    ack = 2
    nak = 3
    timeout = 4
    timeout_last = 5
    close = 6


class ChapPeer(IntEnum):
    """The side that proves itself by CHAP."""

    idle = 0
    waiting = 1  # for the first challenge
    challenged = 2  # the name and secret are not known yet
    responded = 3
    accepted = 4
    refused = 5


class ChapPeerEvent(IntEnum):
    """``success`` and ``failure`` answer the response that is open."""

    open = 0
    challenge = 1
    credentials = 2
    success = 3
    failure = 4
    timeout = 5
    timeout_last = 6
    close = 7
