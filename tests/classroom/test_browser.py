"""The class's page in a browser: headless Chromium, driven by playwright."""

import asyncio
import os
import shutil
from collections.abc import Callable, Iterator
from importlib import resources
from typing import TYPE_CHECKING, Any

import pytest
from pupil import PASSWORD, Class

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

CHROMIUM = shutil.which("chromium")
REQUIRED = os.environ.get("JUNOSE_SHELL_REQUIRE_CLIENTS") == "1"
FLAGS = [
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync",
    "--disable-background-networking", "--disable-component-update",
]  # fmt: skip
SERIOUS = ("serious", "critical")
Start = Callable[..., Class]


@pytest.fixture(scope="module")
def browser() -> Iterator["Browser"]:
    try:
        from playwright.sync_api import sync_playwright
    except ModuleNotFoundError:
        missing = "pip install playwright axe-playwright-python"
    else:
        missing = "" if CHROMIUM else "apt-get install chromium"
    if missing and REQUIRED:
        pytest.fail(f"a browser is missing: {missing}")
    if missing:
        pytest.skip(f"a browser is missing: {missing}")
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield opened
        opened.close()
    asyncio.set_event_loop(None)


def own(url: str, here: str) -> bool:
    return url.startswith((f"http://{here}/", f"ws://{here}/", "data:"))


def link(school: Class, name: str) -> str:
    return f"http://127.0.0.1:{school.port}/#{name}:{school.room.tokens[name]}"


def entered(browser: "Browser", school: Class, name: str, **options: Any) -> "Page":
    """Return the page of a trainee who has a prompt. No request leaves this machine."""
    page = browser.new_page(**options)
    page.faults = []  # type: ignore[attr-defined]
    page.on("pageerror", lambda fault: page.faults.append(str(fault)))  # type: ignore[attr-defined]
    page.on("console", lambda said: said.type == "error" and page.faults.append(said.text))  # type: ignore[attr-defined]
    here = f"127.0.0.1:{school.port}"
    page.on("request", lambda asked: own(asked.url, here) or page.faults.append(asked.url))  # type: ignore[attr-defined]
    page.goto(link(school, name))
    says(page, ">")
    return page


def says(page: "Page", text: str) -> None:
    """Wait until the terminal shows a text; a screen reader reads it from the same place."""
    page.wait_for_function(
        "text => document.querySelector('.xterm-accessibility-tree')?.innerText.includes(text)",
        arg=text,
    )


def shows(page: "Page", name: str, text: str) -> None:
    """Wait until a part of the page has a text."""
    page.locator(f"#{name}").get_by_text(text, exact=True).or_(
        page.locator(f"#{name}:text-is('{text}')")
    ).first.wait_for()


def types(page: "Page", *lines: str) -> None:
    page.locator("#terminal textarea").focus()
    for line in lines:
        page.keyboard.type(line + "\n")


def test_a_call_from_the_first_key_to_a_solved_exercise(browser: "Browser", start: Start) -> None:
    school = start("anna", "bert")
    anna = entered(browser, school, "anna", viewport={"width": 1280, "height": 900})
    assert "#" not in anna.url
    types(anna, "enable", "lab packet 10.10.1.7")
    shows(anna, "state", "authenticating")
    anna.get_by_role("button", name="Next event").click()
    anna.get_by_role("button", name="1 min").click()
    shows(anna, "state", "inService")
    assert "inService" in (anna.locator("#states").get_attribute("aria-label") or "")
    assert anna.locator("#states").evaluate("e => e.shadowRoot.querySelector('.on').id") == (
        "box-inService"
    )
    assert anna.locator("#ladder svg").count() == 1
    anna.get_by_text("Messages as a table").click()
    assert anna.locator("#rows tr").count() > 10
    anna.get_by_role("button", name="Back 10 s").click()
    shows(anna, "clock", "08:00:50")
    types(anna, "ping 10.10.1.7", "show ip route")
    anna.locator("#goals-title", has_text="solved").wait_for()
    teacher = browser.new_page()
    teacher.goto(f"http://127.0.0.1:{school.port}/#instructor")
    teacher.get_by_label("Password").fill(PASSWORD)
    teacher.keyboard.press("Enter")
    teacher.wait_for_selector("#trainees tr")
    row = teacher.locator("#trainees tr", has_text="anna").inner_text()
    assert "03-first-call" in row
    assert "3 of 3" in row
    teacher.get_by_role("button", name="Look: anna").click()
    says(teacher, "lns#")
    assert anna.faults == []  # type: ignore[attr-defined]
    anna.close()
    teacher.close()


@pytest.mark.parametrize(("scheme", "width"), [("light", 1280), ("dark", 390)])
def test_nobody_is_shut_out(browser: "Browser", start: Start, scheme: Any, width: int) -> None:
    school = start("anna")
    view = {"width": width, "height": 844}
    pages = [browser.new_page(viewport=view, color_scheme=scheme) for _ in range(2)]  # type: ignore[arg-type]
    for page, address in zip(pages, ("", "#instructor"), strict=True):
        page.goto(f"http://127.0.0.1:{school.port}/{address}")
    pages[1].get_by_label("Password").fill(PASSWORD)
    pages[1].keyboard.press("Enter")
    pages[1].wait_for_selector("#trainees tr")
    pages.append(entered(browser, school, "anna", viewport=view, color_scheme=scheme))
    types(pages[2], "lab packet 10.10.1.7")
    shows(pages[2], "state", "authenticating")
    check = "axe.run({exclude: [['.xterm-screen']]}, {resultTypes: ['violations']})"
    script = (resources.files("axe_playwright_python") / "axe.min.js").read_text()
    for page in pages:
        page.evaluate(script)
        found = page.evaluate(check)
        wrong = {each["id"]: each["nodes"][0]["html"] for each in found["violations"]
                 if each["impact"] in SERIOUS}  # fmt: skip
        assert wrong == {}
        body = page.evaluate("document.documentElement.scrollWidth")
        assert body <= width, "the page is wider than its window"
        page.close()


def test_the_keyboard_is_enough(browser: "Browser", start: Start) -> None:
    school = start("anna")
    anna = entered(browser, school, "anna")
    anna.locator("#terminal textarea").focus()
    anna.keyboard.type("show clo")
    anna.keyboard.press("Tab")
    says(anna, "show clock")
    anna.keyboard.press("Control+Alt+x")
    assert anna.evaluate("document.activeElement.id") == "step"
    anna.keyboard.press("Enter")
    anna.keyboard.press("Tab")
    assert anna.evaluate("document.activeElement.id") == "second"
    anna.keyboard.press("Enter")
    shows(anna, "clock", "08:00:01")
    anna.close()


def test_no_script_of_a_trainee_runs_on_a_page(browser: "Browser", start: Start) -> None:
    school = start("anna")
    anna = entered(browser, school, "anna")
    evil = "<img/src=x/onerror=document.title='gone'>"
    types(anna, "enable", "configure terminal", f"hostname {evil}", f"banner motd x{evil}x", "exit")
    types(anna, f"l2tp dial-out target 10.0.0.0 255.0.0.0 {evil} profile dialOut")
    types(anna, f'lab watch "show {evil}"')
    teacher = browser.new_page()
    teacher.goto(f"http://127.0.0.1:{school.port}/#instructor")
    teacher.get_by_label("Password").fill(PASSWORD)
    teacher.keyboard.press("Enter")
    teacher.wait_for_selector("#trainees tr")
    teacher.get_by_role("button", name="Look: anna").click()
    says(teacher, "onerror")
    school.call(told(school, evil))
    anna.locator("#told", has_text="img").wait_for()
    for page in (anna, teacher):
        assert page.title() == "Dial-out class"
        assert page.locator("img").count() == 0
        page.close()


async def told(school: Class, words: str) -> None:
    school.room.tell(words)
