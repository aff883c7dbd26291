"""Why a figure falls short of its target, by the name of its row; found with a profiler."""

CAUSES: dict[str, str] = {}
