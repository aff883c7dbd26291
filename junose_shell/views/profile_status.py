"""Views of profiles."""

from collections.abc import Iterable

from junose_shell.replies.profile_status import Profiles
from junose_shell.views import draws
from junose_shell.views.blocks import Block, Lines

WIDTH = 25  # of the longest name of an attribute


@draws(Profiles)
def profiles(data: Profiles) -> Iterable[Block]:
    """Names only, or names with their attributes [recalled]."""
    for profile in data.profiles:
        lines = [f"Profile : {profile.name}"]
        for title, attributes in (("IP", profile.ip), ("PPP", profile.ppp)):
            if not data.brief:
                lines.append(f"  {title} profile")
                lines += [f"    {name:<{WIDTH}} : {value}" for name, value in attributes]
        yield Lines(lines)
    yield Lines((f"{len(data.profiles)} profile(s) found",))
