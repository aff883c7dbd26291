"""Pages of the documentation on a terminal: Markdown through rich, and a pager."""

MAX_WIDTH = 100  # columns; longer lines are hard to read


def show_page(text: str) -> None:
    """Show Markdown ``text`` on the terminal, in the user's pager (``PAGER``, or less)."""
    import os

    from rich.console import Console
    from rich.markdown import Markdown

    os.environ.setdefault("LESS", "-FRX")  # colours pass; a short page does not stop
    console = Console()
    console.width = min(console.width, MAX_WIDTH)
    with console.pager(styles=True):
        console.print(Markdown(text, hyperlinks=False))
