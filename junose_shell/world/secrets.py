"""Removes the secrets from a world file, so that it can be given to others."""

import re
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import yaml

SECRET_NAME = re.compile(r"(?i)passw|secret|\bkey\b").search
"""Tells whether a key of a world file, or a RADIUS attribute, has a secret for a value."""


def without_secrets(content: str, mask: Callable[[str], str]) -> str:
    """Return the text of a valid world file with each secret replaced by its ``mask``."""
    import yaml

    root = yaml.compose(content, Loader=yaml.SafeLoader)
    if root is None:
        return content
    spans = {
        (scalar.start_mark.index, scalar.end_mark.index): scalar.value for scalar in _secrets(root)
    }
    for (start, end), value in sorted(spans.items(), reverse=True):
        written = content[start:end].rstrip()
        content = content[:start] + mask(value) + content[start + len(written) :]
    return content


def _secrets(root: "yaml.Node") -> Iterator["yaml.ScalarNode"]:
    """Yield the scalars that are secrets, single ones and items of lists."""
    import yaml

    pending: list[tuple[yaml.Node, bool]] = [(root, False)]
    seen: set[tuple[int, bool]] = set()
    while pending:
        node, secret = pending.pop()
        if (id(node), secret) in seen:
            continue
        seen.add((id(node), secret))
        if isinstance(node, yaml.ScalarNode):
            if secret and node.value:
                yield node
        elif isinstance(node, yaml.SequenceNode):
            pending += [(item, secret) for item in node.value]
        elif isinstance(node, yaml.MappingNode):
            pending += [(item, bool(SECRET_NAME(str(key.value)))) for key, item in node.value]
