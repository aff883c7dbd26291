"""The exercise of a shell, which follows its trainee to other moments of the router."""

from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from junose_shell.handlers.host import Lesson

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")


class FollowingLesson(Lesson, Protocol):
    """An exercise that is open on a router."""

    def moved(self, rebuild: "Callable[[Callable[[Any], None]], T]") -> T:
        """Follow to another moment, and return what ``rebuild`` returns.

        ``rebuild`` calls its argument with the new shell before any input reaches it. The shell
        imports this module, which therefore cannot name its class.
        """
        ...
