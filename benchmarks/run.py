"""Run the benchmarks, all or those named, each in a process of its own, and write the results.

    python benchmarks/run.py [name...]     names: see --list; the beginning of one is enough

What was measured goes to benchmarks/results.json, beside what earlier runs measured of the other
works, and from there to docs/performance.md.
"""

import json
import os
import subprocess
import sys
import time
from argparse import ArgumentParser
from importlib import import_module
from pathlib import Path
from tempfile import TemporaryDirectory

import report
from harness import ROOT, Bench
from machine import load, machine, today

RESULTS = Path(__file__).with_name("results.json")
WORKS = {  # name -> module
    "cold_start": "start",
    "start_to_prompt": "start",
    "matching": "matching",
    "replay": "replay",
    "replay_growth": "replay",
    "night": "night",
    "jobs": "night",
    "kept": "night",
    "engine": "engine",
    "engine_growth": "engine",
    "session_memory": "engine",
    "statement_memory": "configuration",
    "session_table": "display",
    "saved_configuration": "configuration",
    "typed_line": "configuration",
    "keys": "keys",
    "servers": "servers",
    "resets": "servers",
    "many_sessions": "servers",
    "many_routers": "servers",
    "transcripts": "transcripts",
    "control_messages": "control",
    "control_connection": "control",
    "whole_calls": "calls",
    "call_memory": "calls",
    "virtual_day": "calls",
    "lookups": "wire",
    "calls_on_udp": "lacs",
    "captured_packet": "captures",
    "walks": "walks",
    "classroom": "classroom",
    "exercises": "classroom",
    "rewind": "classroom",
    "console_key": "classroom",
}


def main(argv: list[str]) -> int:
    """Run what ``argv`` names; 1 when a work could not be measured at all."""
    parser = ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("names", nargs="*", help="works to run; all when none is named")
    parser.add_argument("--list", action="store_true", help="print the names of the works")
    parser.add_argument("--report", action="store_true", help="only write the report anew")
    parser.add_argument("--alone", nargs=2, metavar=("NAME", "FILE"), help="used by itself")
    options = parser.parse_args(argv)
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed program is compiled beforehand
    if options.list:
        print("\n".join(WORKS))
        return 0
    if options.alone:
        _alone(options.alone[0], Path(options.alone[1]))
        return 0
    chosen = [n for n in WORKS if not options.names or any(map(n.startswith, options.names))]
    broken = [] if options.report else [name for name in chosen if not _measure(name)]
    results = _results()
    report.write(results, ROOT / "docs" / "performance.md")
    print("\n".join(report.table(results["works"])))
    if broken:
        print(f"not measured to the end: {', '.join(broken)}", file=sys.stderr)
    return 1 if broken else 0


def _alone(name: str, path: Path) -> None:
    sys.path.insert(0, str(ROOT))
    bench = Bench()
    try:
        getattr(import_module(WORKS[name]), name)(bench)
    except Exception as fault:
        bench.skip(name, f"{type(fault).__name__}: {fault}"[:120])
        raise
    finally:
        bench.save(path)


def _measure(name: str) -> bool:
    """Measure a work in a process of its own and keep its rows; tell whether that went well."""
    print(f"{name} ...", end=" ", file=sys.stderr, flush=True)
    begin, before = time.perf_counter(), load()
    with TemporaryDirectory() as folder:
        path = Path(folder) / "rows.json"
        command = [sys.executable, __file__, "--alone", name, str(path)]
        done = subprocess.run(command, check=False, stdout=subprocess.DEVNULL)
        rows = json.loads(path.read_text())
    outcome = f", failed with {done.returncode}" if done.returncode else ""
    print(f"{time.perf_counter() - begin:.0f} s{outcome}", file=sys.stderr)
    results = _results()
    results["machine"] = machine()
    results["works"][name] = {"date": today(), "load": [before, load()], "rows": rows}
    results["works"] = {n: results["works"][n] for n in WORKS if n in results["works"]}
    RESULTS.write_text(json.dumps(results, indent=1) + "\n")
    return not done.returncode


def _results() -> dict[str, dict[str, object]]:
    if RESULTS.exists():
        return json.loads(RESULTS.read_text())
    return {"machine": machine(), "works": {}}


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
