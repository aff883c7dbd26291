"""Protocols of the router on real sockets: ``udp`` has the sockets, each other module a protocol.

``udp`` explains how a protocol attaches.
"""
