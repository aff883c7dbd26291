"""Settings for all tests: options, how Hypothesis looks for examples, where the time goes."""

import gc
import signal
from collections import Counter
from pathlib import PurePath

import pytest
from hypothesis import HealthCheck, settings

# A slow machine fails no test. `--hypothesis-profile long` tries fifty times as many examples:
# tests that want fewer or more than others ask for a share of `settings.default.max_examples`.
QUIET = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("suite", QUIET)
settings.register_profile("long", QUIET, max_examples=50 * settings.default.max_examples)
settings.load_profile("suite")

# The programs that tests start inherit what is ignored here, as it is after nohup or a shell's "&".
for each in (signal.SIGINT, signal.SIGHUP):
    if signal.getsignal(each) is signal.SIG_IGN:
        signal.signal(each, signal.default_int_handler if each is signal.SIGINT else signal.SIG_DFL)


def pytest_addoption(parser):
    """Let cases be written again, as transcripts are."""
    parser.addoption(
        "--update-cases",
        action="store_true",
        help="write what happens into the .case files and captures; read the diff",
    )
    parser.addoption(
        "--dissect", action="store_true", help="let tshark read the packets of all tests at the end"
    )


def pytest_configure(config):
    """Watch what is said, if that is wanted."""
    config.addinivalue_line("markers", "unwatched: needs routers without other watchers")
    if config.getoption("--dissect"):
        from witness import register

        register(config)


@pytest.hookimpl(trylast=True)  # after the order was chosen at random
def pytest_collection_modifyitems(items):
    """Let tests that may take long begin first: at the end, other workers would wait for them."""
    items.sort(key=_limit, reverse=True)


def _limit(item):
    marker = item.get_closest_marker("timeout")
    return marker.args[0] if marker else 0


@pytest.hookimpl(wrapper=True)
def pytest_collection():
    """Search for tests without a collector, and spare it what was found: that stays until the end.

    Many tests ask for a collection, which would look at every test and module each time.
    """
    gc.disable()
    try:
        return (yield)
    finally:
        gc.freeze()
        gc.enable()


def pytest_terminal_summary(terminalreporter):
    """Print the seconds that each folder took, setup and teardown included."""
    seconds = Counter()
    for reports in terminalreporter.stats.values():
        for report in reports:
            if hasattr(report, "duration"):
                seconds[str(PurePath(report.nodeid.split("::")[0]).parent)] += report.duration
    terminalreporter.section("seconds by folder")
    for folder, spent in seconds.most_common(12):
        terminalreporter.write_line(f"{spent:7.1f} {folder}")
