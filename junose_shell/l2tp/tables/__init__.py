"""The tables of the engine, by name: plain data.

``machine.py`` interprets them, ``diagrams.py`` prints them, and a test proves that they are total.
An engine accepts any mapping of the same form.
"""

from junose_shell.l2tp.machine import Machine
from junose_shell.l2tp.tables.account import ACCOUNT, IDLE
from junose_shell.l2tp.tables.call import CALL, LINK
from junose_shell.l2tp.tables.session import SESSION
from junose_shell.l2tp.tables.system import CHASSIS, ROUTER, TARGET

MACHINES: dict[str, Machine] = {
    machine.name: machine
    for machine in (CHASSIS, ROUTER, TARGET, SESSION, CALL, LINK, ACCOUNT, IDLE)
}
