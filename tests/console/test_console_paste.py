"""Many keys at once on the local console: what is pasted runs as if it were typed."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from tmux import Console, lines, opened

DEMOS = Path(__file__).parents[2] / "demo_configs"
DEMO = ("--world", f"{DEMOS}/first-call/world.yaml", f"{DEMOS}/first-call/router.scr")


@pytest.fixture
def console(tmp_path: Path) -> Iterator[Console]:
    with opened(tmp_path) as made:
        yield made


@pytest.mark.parametrize("end", ["\r", "\n", "\r\n"])
@pytest.mark.parametrize("how", [[], ["--plain"]])
def test_each_pasted_line_runs(console: Console, how: list[str], end: str) -> None:
    console.start("--privilege", "15", *how, prompt="host1#")
    typed = ("configure terminal", "hostname foo", "end", "show privilege", "show clo")
    screen = lines(console.paste(end.join(typed)).until("foo#show clo"))
    assert screen[-6:] == [
        "host1#configure terminal",
        "host1(config)#hostname foo",
        "foo(config)#end",
        "foo#show privilege",
        "Current privilege level is 15",
        "foo#show clo",
    ]
    console.type("ck").until("foo#show clock")
    console.press("C-u", "Up").until("foo#show privilege")


def test_a_long_paste_runs_in_order(console: Console) -> None:
    console.start("--privilege", "15", "--plain", prompt="host1#", size="80x300")
    routes = [f"ip route 10.0.{n}.0 255.255.255.0 null 0" for n in range(200)]
    console.paste("\n".join(["configure terminal", *routes, "end", "show privilege", ""]))
    screen = lines(console.wait(lambda screen: "Current privilege level is 15" in screen))
    start = screen.index("host1#configure terminal") + 1
    assert screen[start : start + 201] == [f"host1(config)#{line}" for line in (*routes, "end")]
    console.type("terminal length 0").press("Enter")
    console.type("show configuration | include null 0").press("Enter")
    console.wait(lambda screen: [line for line in screen if line in routes] == routes)


def test_pasted_lines_answer_questions_and_pages(console: Console) -> None:
    console.start("--privilege", "15", prompt="host1#")
    console.type("terminal length 4").press("Enter").until("host1#")
    console.paste("show version\nqreload\nno\nshow pr?\nshow privilege\n")
    screen = lines(console.wait(lambda screen: "Current privilege level is 15" in screen))
    at = screen.index("host1#show version")
    assert screen[at + 4 : at + 9] == [
        "host1#reload",
        "WARNING: Execution of this command will cause the system to reboot.",
        "Proceed with reload? [confirm]no",
        "host1#show pr",
        "privilege profile",
    ]


@pytest.mark.parametrize(
    ("how", "terminal"), [([], "screen"), (["--plain"], "screen"), ([], "dumb")]
)
@pytest.mark.parametrize(
    ("typed", "line"),
    [
        ("show l2\tdial-out ses\t\r", "show l2tp dial-out session"),
        ("show ver\t\t\r", "show version"),
        ("show h\tard\t\r", "show hardware"),
    ],
)
def test_no_key_overtakes_tab(
    console: Console, how: list[str], terminal: str, typed: str, line: str
) -> None:
    console.start(*DEMO, *how, prompt="lns>", size="80x60", TERM=terminal).type(typed)
    console.wait(lambda screen: f"lns>{line}" in screen and lines(screen)[-1] == "lns>")


@pytest.mark.parametrize(
    ("how", "typed", "shown"),
    [
        ([], "show l2?tp dial-out\n", ["lns>show l2", "l2tp", "lns>show l2tp dial-out"]),
        (["--plain"], "show h\tard\n", ["lns>show h", "hardware history hosts", "lns>show hard"]),
    ],
)
def test_help_stands_under_the_line_as_it_was(
    console: Console, how: list[str], typed: str, shown: list[str]
) -> None:
    console.start(*DEMO, *how, prompt="lns>", size="80x60").type("terminal length 0\n" + typed)
    screen = console.wait(lambda screen: shown[-1] in screen and lines(screen)[-1] == "lns>")
    start = screen.index(shown[0])
    assert screen[start : start + 3] == shown
