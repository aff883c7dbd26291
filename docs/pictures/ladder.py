"""Draw the ladder of the README: the first call of the first demo.

    python docs/pictures/ladder.py            write the picture
    python docs/pictures/ladder.py --check    exit with 1 if it is out of date

``make generate`` runs it. The clock is virtual, so the picture is the same every time.
"""

import sys
from pathlib import Path

from junose_shell import Router

HERE = Path(__file__).parent
DEMO = HERE.parents[1] / "demo_configs" / "first-call"
PICTURE = HERE / "ladder.svg"


def picture() -> str:
    """Return the ladder as SVG."""
    router = Router.from_script(
        (DEMO / "router.scr").read_text(encoding="utf-8"),
        world=(DEMO / "world.yaml").read_text(encoding="utf-8"),
    )
    session = router.session()
    router.send("10.10.1.7")
    router.advance(3)
    return session.run("lab ladder 10.10.1.7 brief svg").text + "\n"


if __name__ == "__main__":
    if sys.argv[1:] == ["--check"]:
        sys.exit(PICTURE.read_text(encoding="utf-8") != picture())
    PICTURE.write_text(picture(), encoding="utf-8")
