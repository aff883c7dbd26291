"""The ports of tunnel service modules."""

from junose_shell.commands.tunnel_server import ShowTunnelServer, TunnelServer
from junose_shell.handlers.feature import Context, Feature
from junose_shell.nouns import found
from junose_shell.replies.sheets import Grid, Sheet
from junose_shell.replies.steps import Answer, Reply

feature = Feature("tunnel_server")

COLUMNS = ("port", "type", "state", ">maximum", ">provisioned", ">in use")  # layout own


@feature.handles(ShowTunnelServer)
def show(context: Context, _command: ShowTunnelServer) -> Answer:
    """Show the ports of the chassis, then those that are configured without a module."""
    modules = context.network.modules
    modules.sweep()
    ports = context.router.chassis.tunnel_ports
    rows = [
        (
            port.location,
            "shared" if port.shared else "dedicated",
            "present",
            str(port.most),
            str(modules.provisioned(port)),
            str(modules.used(port.location)),
        )
        for port in ports
    ]
    there = {port.location for port in ports}
    rows += [
        (server.slot_port, "---", "not present", "---", "---", "---")
        for server in context.router.config.chassis.select(TunnelServer)
        if server.slot_port not in there
    ]
    return Reply(Sheet(grids=(Grid(COLUMNS, tuple(rows)),), last=found(len(ports), "port")))
