"""Work 10: a thousand small transcripts, beside the same number for prysk."""

from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory

import rivals
from harness import Bench, program, run_process

COUNT = 1_000
SCALED = 100  # of the rival
OURS = """\
# Number {n}.
host1#show privilege
Current privilege level is 15
host1#configure terminal
host1(config)#hostname router{n}
router{n}(config)#end
"""
THEIRS = """\
Number {n}.

  $ echo Current privilege level is 15
  Current privilege level is 15
  $ name=router{n}
  $ echo $name
  router{n}
"""


@contextmanager
def _written(text: str, suffix: str, count: int) -> Iterator[Path]:
    with TemporaryDirectory() as name:
        for number in range(count):
            (Path(name) / f"case{number}{suffix}").write_text(text.format(n=number))
        yield Path(name)


def transcripts(bench: Bench) -> None:
    """Whole processes, from the start to the verdict."""
    if find_spec("junose_shell.transcript") is None:
        bench.skip("transcripts", "there is no runner yet")
        return
    prysk, why = rivals.prysk()
    with _written(OURS, ".session", COUNT) as ours, _written(THEIRS, ".t", SCALED) as theirs:
        mine = [program("junose-shell"), "test", str(ours)]
        if why:
            bench.skip("a transcript, against prysk", why)
        else:
            bench.ratio(
                "a transcript, against prysk", lambda: run_process(mine).wall / COUNT,
                lambda: run_process([prysk, str(theirs)]).wall / SCALED, against="prysk",
                unit="ms", at_least=25.0,
                note=f"{COUNT:,} of ours, {SCALED} of the rival's; whole processes",
            )  # fmt: skip
