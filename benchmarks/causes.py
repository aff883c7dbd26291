"""Why a figure falls short of its target, by the name of its row; found with a profiler."""

CAUSES = {
    "an event, against transitions + SimPy": (
        "pure Python at 3.4 us an event, spread thin: the interpreter is 22 % of it, finding the "
        "session 10 %, the call of the engine 8 %, counting on four levels 0.5 us. The rival has a "
        "tenth of the sessions that ours has: it searches a list of its models whenever one is "
        "added, so every session makes it slower"
    ),
    "a command over Telnet": (
        "100 us of the processor a command, spread thin over line editor, shell, journal ring and "
        "view; the bare echo does none of that, and takes 29 or 59 us as the two processes happen "
        "to lie on the cores"
    ),
    "a transcript, against prysk": (
        "0.1 s of the 0.22 s for a thousand transcripts is the start of the program and of its "
        "second process"
    ),
    "replay of 100,000 mixed lines": (
        "wall time while others kept both cores busy; the row below it is in processor time"
    ),
}
