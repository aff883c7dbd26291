"""A router with an agent, and somebody who asks it in the same process."""

from itertools import count

from witness import saw_datagram

from junose_shell.app.snmp import typist
from junose_shell.codec import snmp
from junose_shell.codec.snmp import BULK, GET, NEXT, SET, UNSPECIFIED, Pdu
from junose_shell.library import Router
from junose_shell.net import UdpEnd
from junose_shell.snmp.agent import Agent

DIAL_OUT = (1, 3, 6, 1, 4, 1, 4874, 2, 2, 62, 1)
SYSTEM = (1, 3, 6, 1, 2, 1, 1)
NAME = (*SYSTEM, 5, 0)
SNMP = 161  # the port, RFC 3417 section 3.2
SOURCE = UdpEnd.parse("127.0.0.1:40000")
WORLD = """\
radius:
  - name: home
    address: 192.168.1.50
    behaviour: silent
"""
SCRIPT = """\
hostname lns
snmp-server
snmp-server community public ro
snmp-server community hush rw
interface loopback 0
ip address 10.0.0.1 255.255.255.255
interface fastEthernet 4/0
ip address 192.168.1.1 255.255.255.0
radius authentication server 192.168.1.50
key s3cret
profile dialOut
ip unnumbered loopback 0
l2tp dial-out target 10.10.0.0 255.255.0.0 isp.example profile dialOut
"""


def oid(text):
    """Return the object identifier that ``text`` names with dots."""
    return tuple(map(int, text.strip(".").split(".")))


class Asked:
    """A router on a virtual clock, and questions to its agent by a community."""

    def __init__(self, *lines, world=WORLD):
        self.router = Router.from_script(SCRIPT + "\n".join([*lines, ""]), world=world)
        self.core = self.router.shell.router
        self.agent = Agent(self.core, typist(self.router.shell))
        self._numbers = count(1)

    def trigger(self, *addresses):
        """Let a packet to each address arrive."""
        for address in addresses:
            self.router.send(address)

    def exchange(self, kind, bindings, community="public", status=0, at=0):
        """Return the PDU that answers a request, None without one."""
        pdu = Pdu(kind, next(self._numbers), status, at, bindings)
        octets = snmp.written(community.encode(), snmp.written_pdu(pdu))
        answer = self.agent.answer(octets, SOURCE)
        if answer is None:
            return None
        saw_datagram(answer, SNMP)
        found = snmp.read(answer).pdu
        assert (found.kind, found.request_id) == (snmp.RESPONSE, pdu.request_id)
        return found

    def get(self, *oids, community="public"):
        """Return the values of instances."""
        answer = self.exchange(GET, [(each, UNSPECIFIED) for each in oids], community)
        return None if answer is None else [value for _, value in answer.bindings]

    def set(self, *bindings, community="hush"):
        """Return status and place of the answer to a Set."""
        answer = self.exchange(SET, bindings, community)
        return answer.status, answer.at

    def following(self, place, community="public"):
        """Return the variable behind ``place``."""
        return self.exchange(NEXT, [(place, UNSPECIFIED)], community).bindings[0]

    def bulk(self, place, most=25, community="public"):
        """Return the variables behind ``place``."""
        return self.exchange(BULK, [(place, UNSPECIFIED)], community, 0, most).bindings

    def walk(self, base, community="public", between=lambda: None):
        """Return all variables below ``base``, as snmpbulkwalk asks for them."""
        found, place = [], base
        while True:
            for where, value in self.bulk(place, community=community):
                assert value == snmp.END_OF_VIEW or where > place
                if value == snmp.END_OF_VIEW or where[: len(base)] != base:
                    return found
                found.append((where, value))
                place = where
            between()


def session_at(trigger, number=1, target=(10, 10, 0, 0), mask=(255, 255, 0, 0)):
    """Return the index of a session."""
    return (*trigger, *target, *mask, number)
