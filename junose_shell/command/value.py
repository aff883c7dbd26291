"""The bases of the generated command classes: immutable values with named fields."""

from typing import Any, Self, dataclass_transform

from junose_shell.record import Value, fields_of, slotted


@dataclass_transform(frozen_default=True)
class CommandType(type):
    """Makes a command class of its annotations, as ``record`` does, but defines it only once.

    The annotations are text (``from __future__ import annotations``) that nothing evaluates.
    """

    def __new__(cls, name: str, bases: tuple[type, ...], space: dict[str, Any]) -> "CommandType":
        """Return the class; ``space`` is its body."""
        fields: tuple[str, ...] = tuple(space.get("__annotations__", ()))
        return super().__new__(cls, name, bases, slotted(fields, space))


class Command(Value, metaclass=CommandType):
    """One typed line. Subclasses annotate their fields; those with a default are last."""

    ENTRY = ""  # id of the grammar entry

    def fields(self) -> dict[str, Any]:
        """Return the field values by name, in order."""
        return fields_of(self)

    def with_values(self, **changed: object) -> Self:
        """Return the same line with other values for some fields."""
        return type(self)(**{**self.fields(), **changed})


class Removal(Command):
    """The ``no`` form of a command; for a statement also its ``default`` form.

    A field of the command that the form may leave out is None, False or empty then.
    """

    @property
    def default(self) -> bool:
        """True if ``default`` was typed instead of ``no``.

        Only forms of statements have this field.
        """
        return False
