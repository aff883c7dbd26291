"""A router in its world, at the prompt: what the tests of the network type and read."""

from junose_shell.grammar.cache import load_grammar
from junose_shell.model.session import CliSession
from junose_shell.net import Ipv4
from junose_shell.runtime.router import Router
from junose_shell.session.runner import Runner
from junose_shell.session.shell import Shell
from junose_shell.world.loader import parse

TRIGGER = "10.10.1.1"

CONFIG = """
interface loopback 0
 ip address 10.0.0.1 255.255.255.255
interface fastEthernet 4/0
 ip address 192.168.1.1 255.255.255.0
ip route 172.31.1.0 255.255.255.0 192.168.1.254
radius authentication server 192.168.1.50
 key s3cret
 retransmit 0
profile dialOut
 ip unnumbered loopback 0
 ppp authentication chap
l2tp dial-out target 10.10.0.0 255.255.0.0 isp.example profile dialOut
"""

GRANT = """
          Tunnel-Type:1: L2TP
          Tunnel-Medium-Type:1: IPv4
          Tunnel-Server-Endpoint:1: 172.31.1.98
          Tunnel-Assignment-Id:1: lac1
          ERX-Dial-Out-Number: 5551212
          ERX-PPP-Username: lns
          ERX-PPP-Password: hello-branch
          ERX-PPP-Auth-Protocol: CHAP
"""

WORLD = """
radius:
  - name: home
    address: 192.168.1.50
    key: s3cret
    users:
      - user: "*@isp.example"
        attributes: {grant}
      - user: branch1
        password: hello-lns
        attributes:
          {subscriber}
lacs:
  - name: lac1
    address: 172.31.1.98
  - name: lac2
    address: 172.31.1.99
cpes:
  - name: branch1
    number: 5551212
    username: branch1
    password: hello-lns
    router-username: lns
    router-password: hello-branch
    networks: [10.10.1.0/24, 10.10.2.0/24]
hosts:
  - name: pc1
    address: 192.168.1.10
    destination: 10.99.0.1
    after: 1s
"""

FRAMED = """Framed-IP-Address: 10.10.1.1
          Framed-Route: [10.10.1.0/24]"""


def world(grant=GRANT, subscriber=FRAMED, more=""):
    return WORLD.format(grant=grant, subscriber=subscriber) + more


class Bench:
    """Everything goes through the prompt; ``state`` alone reads the engine."""

    def __init__(self, config=CONFIG, world=None):
        spec = parse((world or WORLD.format(grant=GRANT, subscriber=FRAMED)).encode(), "test.yaml")
        self.router = Router(load_grammar(), model="ERX-1440", world=spec)
        self.network = self.router.network
        self.shell = Shell(self.router)
        self.runner = Runner(self.shell, CliSession(privilege=15))
        self.configure(config)

    def run(self, line):
        """Run a line and return what it shows; a refusal is an error of the test."""
        exchange = self.shell.execute(self.runner.session, line)
        lines = list(self.runner.lines(exchange, len(self.runner.prompt)))
        assert exchange.rejection is None, (line, exchange.rejection)
        assert not self.router.log.faults, self.router.log.faults
        return lines

    def refused(self, line):
        """Run a line that is refused and return the code of the refusal."""
        rejection = self.runner.finish(self.shell.execute(self.runner.session, line))
        assert rejection is not None, line
        assert not self.router.log.faults, self.router.log.faults
        return rejection.code

    def configure(self, text):
        """Run lines in Global Configuration, beginning and ending in the default router."""
        self.run("configure terminal")
        for line in text.strip().splitlines():
            self.run(line)
        self.run("end")
        self.run("virtual-router default")

    def session(self, trigger=TRIGGER, context="default"):
        return self.network.dial_out.session(context, Ipv4.parse(trigger))

    def state(self, trigger=TRIGGER, context="default"):
        found = self.session(trigger, context)
        return found.state.name if found else None

    def trigger(self, address=TRIGGER, context="default", wait=10):
        """Send a packet, let ``wait`` seconds pass, and return the state of its session."""
        self.run(f"lab packet {address} virtual-router {context}")
        self.advance(wait)
        return self.state(address, context)

    def advance(self, seconds):
        self.run(f"lab advance {seconds}")

    def log(self):
        return [line.text for line in self.router.log.lines]

    def route(self, address, context="default"):
        """Return kind and interface of the route that an address takes, None without one."""
        found = self.network.routes.table(context).lookup(Ipv4.parse(address))
        return (found.kind.value, found.interface) if found else None
