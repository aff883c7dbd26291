"""Clients with an environment of their own: python more_clients.py NAME PORT.

Each one logs in, shows the version, types a line that is refused, and configures the host name. It
prints as JSON how it tells its user of the first two.
"""

import json
import sys
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

HOST, USER, PASSWORD, SECRET = "127.0.0.1", "joe", "s3cret", "enableSecret"
SHOW, REFUSED, CONFIGURED = "show version", "show nosuch", "hostname edge"


def napalm(port: int) -> tuple[str, str]:
    from napalm import get_network_driver

    options = {"port": port, "secret": SECRET}
    with get_network_driver("ios")(HOST, USER, PASSWORD, optional_args=options) as device:
        shown, refused = (device.cli([line])[line] for line in (SHOW, REFUSED))
        device.device.send_config_set([CONFIGURED])
        assert f"\n{CONFIGURED}\n" in device.get_config("running")["running"]
    return shown, refused


def nornir(port: int) -> tuple[str, str]:
    from nornir import InitNornir
    from nornir_netmiko.tasks import netmiko_send_command, netmiko_send_config

    hosts = {
        "lab": {
            "hostname": HOST, "port": port, "username": USER, "password": PASSWORD,
            "platform": "cisco_ios",
            "connection_options": {"netmiko": {"extras": {"secret": SECRET}}},
        }
    }  # fmt: skip
    with TemporaryDirectory() as folder:
        file = Path(folder, "hosts.yaml")
        file.write_text(json.dumps(hosts))
        inventory = {"plugin": "SimpleInventory", "options": {"host_file": str(file)}}
        runner = InitNornir(logging={"enabled": False}, inventory=inventory)
    shown = runner.run(netmiko_send_command, command_string=SHOW, enable=True)["lab"].result
    error = {"error_pattern": r"(?m)^% "}
    refused = runner.run(netmiko_send_config, config_commands=["nonsense"], **error)
    runner.close_connections()
    runner.data.reset_failed_hosts()  # Nornir leaves out a host that has failed
    done = runner.run(netmiko_send_config, config_commands=[CONFIGURED], **error)
    assert not done.failed
    runner.close_connections()
    return shown, repr(refused["lab"].exception)


def scrapli(port: int) -> tuple[str, str]:
    from scrapli import AuthOptions, Cli, LookupKeyValue, TransportBinOptions

    login = AuthOptions(
        username=USER, password=PASSWORD, lookups=[LookupKeyValue("enable", SECRET)]
    )
    transport = TransportBinOptions(enable_strict_key=False)
    with Cli(
        HOST, port=port, definition_file_or_name="cisco_iosxe", auth_options=login,
        transport_options=transport,
    ) as device:  # fmt: skip
        shown, refused = device.send_input(SHOW), device.send_input(REFUSED)
        assert not shown.failed
        assert refused.failed
        assert not device.send_input(CONFIGURED, requested_mode="configuration").failed
    return shown.result, refused.result


def unicon(port: int) -> tuple[str, str]:
    from unicon import Connection
    from unicon.core.errors import SubCommandFailure

    quiet = "-o StrictHostKeyChecking=no -o UserKnownHostsFile=/dev/null -o LogLevel=ERROR"
    device = Connection(
        hostname="lab", os="iosxe", start=[f"ssh {quiet} -p {port} {USER}@{HOST}"],
        credentials={
            "default": {"username": USER, "password": PASSWORD},
            "enable": {"password": SECRET},
        },
        init_exec_commands=["terminal length 0", "terminal width 512"], init_config_commands=[],
        learn_hostname=True, log_stdout=False,
    )  # fmt: skip
    device.connect()
    shown, refused = device.execute(SHOW), ""
    try:
        device.execute(REFUSED)
    except SubCommandFailure as error:
        refused = str(error)
    device.configure(CONFIGURED)
    device.disconnect()
    return shown, refused


CLIENTS: dict[str, Callable[[int], tuple[str, str]]] = {
    each.__name__: each for each in (napalm, nornir, scrapli, unicon)
}


if __name__ == "__main__":
    print(json.dumps(CLIENTS[sys.argv[1]](int(sys.argv[2]))))  # noqa: T201 - for the test
