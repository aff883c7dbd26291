"""Codecs: messages of RADIUS, L2TP, PPP and captures to octets and back, without I/O.

Transports and tools call them; the messages themselves are values of ``control``, ``ppp`` and
``aaa``. Decoders raise nothing but ``DecodeError``.
"""
