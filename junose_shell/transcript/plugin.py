"""The pytest plugin: every ``.session`` file is a test.

pytest loads it wherever it is installed beside this package; ``-p no:junose_shell`` leaves it out.
It must load with any pytest, older ones than our own tests need too: an error here would end every
run. So what a pytest may lack stands in quotes.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from junose_shell.transcript import SUFFIX

if TYPE_CHECKING:
    from junose_shell.library import Router, Session
    from junose_shell.testing import Fleet, ServedRouter
    from junose_shell.transcript.judge import Verdict

FOLDERS = "junose_transcripts"  # the ini setting


class Differs(Exception):  # noqa: N818 - a finding, no fault
    """The transcript and the router differ, or the file is wrong."""

    def __init__(self, verdict: "Verdict") -> None:
        super().__init__(verdict.text)
        self.verdict = verdict


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the options."""
    parser.addini(
        FOLDERS,
        "folders of .session transcripts; if it is empty, all files that look like one",
        type="args",
        default=[],
    )
    group = parser.getgroup("junose-shell")
    group.addoption(
        "--update-transcripts",
        action="store_true",
        help="update the expected output in .session files",
    )
    group.addoption(
        "--annotate-transcripts",
        action="store_true",
        help="print failing .session files as workflow annotations",
    )


def pytest_collect_file(parent: pytest.Collector, file_path: Path) -> "SessionFile | None":
    """Collect transcripts; ``.session`` files of other programs are left alone."""
    if file_path.suffix == SUFFIX and _is_ours(parent.config, file_path):
        made: SessionFile = SessionFile.from_parent(parent, path=file_path)
        return made
    return None


def _is_ours(config: pytest.Config, path: Path) -> bool:
    """Return True if the file is in a folder of the ini setting, or without one if it looks so."""
    folders = config.getini(FOLDERS)
    if folders:
        root = config.rootpath
        return any(path.is_relative_to(root / folder) for folder in folders)
    from junose_shell.transcript.parse import looks_like_one

    return looks_like_one(path)


class SessionFile(pytest.File):
    """A transcript file; it holds one test, named like the file."""

    def collect(self) -> Iterator["SessionItem"]:
        """Yield the test."""
        yield SessionItem.from_parent(self, name=self.path.stem)


class SessionItem(pytest.Item):
    """A transcript as a test."""

    def runtest(self) -> None:
        """Run the transcript; with ``--update-transcripts`` rewrite it first."""
        from junose_shell.transcript.judge import judge

        rewrite = bool(self.config.getoption("update_transcripts", default=False))
        verdict = judge(self._shown, rewrite=rewrite)
        self.user_properties.extend(("transcript", text) for text in verdict.rewritten)
        if verdict.text:
            raise Differs(verdict)

    @property
    def _shown(self) -> Path:
        """The shortest path that can be typed."""
        here = Path.cwd()
        return self.path.relative_to(here) if self.path.is_relative_to(here) else self.path

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], style: Any = None) -> Any:
        """Return the text of a failing transcript: the session, not a stack."""
        error = excinfo.value
        if not isinstance(error, Differs):
            return super().repr_failure(excinfo, style)
        self.user_properties.append(("annotation", error.verdict.annotation))
        return str(error)

    def reportinfo(self) -> tuple[Path, int, str]:
        """Return the place of the test."""
        return self.path, 0, self.name


def pytest_terminal_summary(
    terminalreporter: "pytest.TerminalReporter", config: pytest.Config
) -> None:
    """Print what was rewritten, and annotations if they are requested."""
    wanted = {"transcript"}
    if config.getoption("annotate_transcripts", default=False):
        wanted.add("annotation")
    for outcome in ("passed", "failed"):
        for report in terminalreporter.getreports(outcome):
            for name, value in report.user_properties:
                if name in wanted:
                    terminalreporter.write_line(value)


def pytest_configure(config: pytest.Config) -> None:
    """Register the marker."""
    config.addinivalue_line(
        "markers",
        "junose(...): arguments of junose_shell.testing.serve for the fixtures junose_server and "
        "junose_router, or inventory=FILE for junose_fleet",
    )


def pytest_assertrepr_compare(op: str, left: object, right: object) -> list[str] | None:
    """Explain why two configurations are not equal by their difference."""
    if op != "==" or not type(left).__module__.startswith("junose_shell."):
        return None
    from difflib import unified_diff

    from junose_shell.library import Config

    if not (isinstance(left, Config) and isinstance(right, Config)):
        return None
    old, new = left.text().splitlines(), right.text().splitlines()
    return ["the configurations differ", *unified_diff(old, new, "left", "right", lineterm="")]


def _wanted(request: "pytest.FixtureRequest") -> dict[str, Any]:
    """Return the arguments of the marker that is nearest to the test."""
    marker = request.node.get_closest_marker("junose")
    if marker is None:
        return {}
    return {**dict(zip(("script",), marker.args, strict=False)), **marker.kwargs}


@pytest.fixture
def junose_router(request: "pytest.FixtureRequest") -> "Router":
    """Provide a router on a virtual clock, with factory defaults or as the marker says."""
    from junose_shell.library import Router

    return Router.from_script(**_wanted(request))


@pytest.fixture
def junose_session(junose_router: "Router") -> "Session":
    """Provide a session at level 15 of ``junose_router``."""
    return junose_router.session()


@pytest.fixture
def junose_server(request: "pytest.FixtureRequest") -> "Iterator[ServedRouter]":
    """Provide a router that listens for SSH and Telnet on free ports of this machine."""
    from junose_shell.testing import serve

    with serve(**_wanted(request)) as server:
        yield server


@pytest.fixture
def junose_fleet(request: "pytest.FixtureRequest") -> "Iterator[Fleet]":
    """Provide the routers of the inventory that the marker names."""
    from junose_shell.testing import serve_fleet

    with serve_fleet(_wanted(request)["inventory"]) as fleet:
        yield fleet
