"""Packets and octets through an interface, a session or a tunnel, both ways."""


class Traffic:
    """Counters since the beginning of what they belong to."""

    __slots__ = ("in_octets", "in_packets", "out_octets", "out_packets")

    def __init__(self) -> None:
        self.in_packets = self.in_octets = self.out_packets = self.out_octets = 0

    def add(self, octets: int, *, sent: bool, packets: int = 1) -> None:
        """Count ``packets`` that have ``octets`` together."""
        if sent:
            self.out_packets += packets
            self.out_octets += octets
        else:
            self.in_packets += packets
            self.in_octets += octets

    def include(self, other: "Traffic") -> None:
        """Count all that ``other`` has counted."""
        self.in_packets += other.in_packets
        self.in_octets += other.in_octets
        self.out_packets += other.out_packets
        self.out_octets += other.out_octets
