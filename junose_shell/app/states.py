"""``junose-shell states``: print the state machines of dial-out and PPP, from their tables."""

from junose_shell.app.parsing import Parser

DESCRIPTION = "Print the state machines of dial-out, L2TP and PPP, from the tables that drive them."


def main(argv: list[str]) -> int:
    """Print the state machines."""
    from junose_shell.control.tables import TABLES
    from junose_shell.l2tp.diagrams import FORMATS, render
    from junose_shell.l2tp.tables import MACHINES
    from junose_shell.ppp.tables import MACHINES as PPP

    parser = Parser("junose-shell states", description=DESCRIPTION, allow_abbrev=False)
    parser.add_argument("--format", choices=sorted(FORMATS), default="markdown")
    print(render(parser.parse_args(argv).format, {**MACHINES, **TABLES, **PPP}), end="")
    return 0
