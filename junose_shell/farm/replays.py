"""The job of replaying one file on a router of its own, and its result."""

from pathlib import Path
from typing import Any, NamedTuple

from junose_shell.command.entry import TOP_LEVEL
from junose_shell.command.near import nearest
from junose_shell.errors import UsageError
from junose_shell.model.emulation import LEAD, StatementKind, kinds_of
from junose_shell.model.session import CliSession
from junose_shell.session.runner import Runner
from junose_shell.session.script import Refused, ScriptError, carry_out, read_script
from junose_shell.wiring import open_copy

KEPT, FAULT = "kept", "fault"  # codes of findings beside those of refused lines
NOT_EMULATED = "not_emulated"
SHOWN = 200  # characters of a line


class Order(NamedTuple):
    """A file to replay, and the router to replay it on.

    ``salt`` is random, the same for all files of one run: prints of secrets depend on it.
    """

    file: str
    world: str = ""
    clock: str = ""
    model: str = ""
    encoding: str = ""
    salt: bytes = b""


class Finding(NamedTuple):
    """Something about a file that its owner may want to know.

    ``line`` is 0 for the file as a whole. ``words`` are leading words, by which findings are alike.
    """

    line: int
    mode: str
    code: str
    words: str
    text: str = ""
    reason: str = ""
    column: int | None = None
    near: tuple[str, ...] = ()
    times: int = 1

    @property
    def key(self) -> str:
        """The finding without its line, which changes if lines are inserted before it."""
        return f"{self.code} {self.mode} {self.text or self.words}"


class Replayed(NamedTuple):
    """The result of a file: numbers of lines and statements, and the findings."""

    file: str
    lines: int
    emulated: int
    kept: int
    findings: tuple[Finding, ...]

    @property
    def refused(self) -> int:
        """The number of refused lines."""
        return sum(finding.code not in (KEPT, FAULT) for finding in self.findings)

    def as_data(self) -> dict[str, Any]:
        """Return the result for a JSON file."""
        return {**self._asdict(), "findings": [finding._asdict() for finding in self.findings]}

    @classmethod
    def of_data(cls, data: dict[str, Any]) -> "Replayed":
        """Return the result that a JSON file has."""
        findings = (Finding(**{**each, "near": tuple(each["near"])}) for each in data["findings"])
        return cls(**{**data, "findings": tuple(findings)})


def failed(file: str, reason: str) -> Replayed:
    """Return the result of a file that could not be replayed."""
    return Replayed(file, 0, 0, 0, (Finding(0, "", FAULT, reason, reason=reason),))


def replay(order: Order) -> Replayed:
    """Replay a file on a new router, up to its end whatever is refused."""
    try:
        script = read_script(Path(order.file), order.encoding)
        shell = open_copy(script.lines, order.world, order.clock, order.model)
    except (ScriptError, UsageError) as error:
        return failed(order.file, str(error).removeprefix(f"{order.file}: "))
    runner = Runner(shell, CliSession(privilege=TOP_LEVEL))
    findings = [_finding(item) for item in carry_out(runner, script) if isinstance(item, Refused)]
    kinds = kinds_of(shell.router.config)
    kept = [_kept(kind) for kind in kinds if kind.kept]
    emulated = sum(kind.times for kind in kinds if not kind.kept)
    total = sum(kind.times for kind in kinds)
    return Replayed(order.file, len(script.lines), emulated, total - emulated, (*findings, *kept))


def _finding(item: Refused) -> Finding:
    rejection = item.rejection
    near = nearest(rejection.word, rejection.expected)
    words = " ".join(item.text.split()[:LEAD])
    return Finding(
        item.line, item.mode, rejection.code, words, item.text[:SHOWN], rejection.message,
        rejection.column, tuple(near),
    )  # fmt: skip


def _kept(kind: StatementKind) -> Finding:
    return Finding(0, kind.mode, KEPT, kind.words, times=kind.times)
