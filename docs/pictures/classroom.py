"""Take the pictures of a class: a real one, seen by headless Chromium.

    python docs/pictures/classroom.py

Needs chromium, playwright and websockets.
"""

import shutil
import signal
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from playwright.sync_api import Page, sync_playwright

HERE = Path(__file__).parent
ROSTER = "instructor: chalk-and-board\nexercise: first-call\ntrainees: [anna, bert, carla]\n"
LINES = ("enable", "lab packet 10.10.1.7", "lab advance 200ms")


def typed(page: Page, *lines: str) -> None:
    """Type lines into the terminal of a page, each after the one before has run."""
    page.locator("#terminal textarea").focus()
    for line in lines:
        page.keyboard.type(line + "\n")
        page.wait_for_timeout(800)


def main() -> None:
    """Start a class, use it, take the pictures, end it."""
    with TemporaryDirectory() as folder, sync_playwright() as playwright:
        roster = Path(folder) / "class.yaml"
        roster.write_text(ROSTER)
        words = [sys.executable, "-m", "junose_shell", "class", "--roster", str(roster)]
        served = subprocess.Popen(
            [*words, "--web", "127.0.0.1:0"], stdout=subprocess.PIPE, text=True
        )
        assert served.stdout is not None  # noqa: S101 - it is a pipe
        links = dict(served.stdout.readline().strip().split(": ", 1) for _ in range(4))
        browser = playwright.chromium.launch(
            executable_path=shutil.which("chromium"), args=["--no-sandbox", "--disable-gpu"]
        )
        anna = browser.new_page(viewport={"width": 1280, "height": 900})
        anna.goto(links["anna"])
        anna.wait_for_timeout(2_000)
        typed(anna, *LINES)
        anna.screenshot(path=HERE / "class.png")
        bert = browser.new_page()
        bert.goto(links["bert"])
        bert.wait_for_timeout(1_000)
        typed(bert, "show clock")
        teacher = browser.new_page(viewport={"width": 1280, "height": 420})
        teacher.goto(links["The instructor"])
        teacher.get_by_label("Password").fill("chalk-and-board")
        teacher.keyboard.press("Enter")
        teacher.wait_for_timeout(2_000)
        teacher.screenshot(path=HERE / "class-instructor.png")
        browser.close()
        served.send_signal(signal.SIGTERM)
        served.wait(20)


if __name__ == "__main__":
    main()
