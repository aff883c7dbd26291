"""Answers that are computed once for as long as the configuration stays as it is."""

from collections.abc import Callable
from functools import wraps
from typing import Any, Concatenate, ParamSpec, TypeVar

from junose_shell.model.config import ConfigStore

P = ParamSpec("P")
R = TypeVar("R")


class Memory:
    """The answers of methods with ``while_unchanged`` since the last change of ``config``."""

    __slots__ = ("_answers", "_changes", "_config")

    def __init__(self, config: ConfigStore) -> None:
        self._config = config
        self._changes = config.changes
        self._answers: dict[object, Any] = {}

    def answers(self) -> dict[object, Any]:
        """Return what is known; nothing after a change."""
        if self._changes != self._config.changes:
            self._changes = self._config.changes
            self._answers.clear()
        return self._answers


def while_unchanged(
    method: Callable[Concatenate[Any, P], R],
) -> Callable[Concatenate[Any, P], R]:
    """Let a method answer from the ``memory`` of its object.

    Its arguments must be hashable, and few: a name that anybody outside makes up is none.
    """
    name = method.__name__
    ask: Callable[..., R] = method

    @wraps(method)
    def remembered(self: Any, *key: Any) -> Any:
        answers = self.memory.answers()
        try:
            return answers[name, key]
        except KeyError:
            answer = answers[name, key] = ask(self, *key)
            return answer

    return remembered  # type: ignore[return-value]  # it takes arguments by position only
