"""A cmd2 program with one command that counts; it runs the script it is given."""

import sys

import cmd2


class Routes(cmd2.Cmd):
    """Takes routes."""

    def __init__(self) -> None:
        super().__init__()
        self.taken = 0

    def do_route(self, _words: cmd2.Statement) -> None:
        """Take a route."""
        self.taken += 1


if __name__ == "__main__":
    path = sys.argv[1]
    del sys.argv[1:]
    program = Routes()
    program.onecmd_plus_hooks(f"run_script {path}")
    if not program.taken:
        sys.exit(1)
