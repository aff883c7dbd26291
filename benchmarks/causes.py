"""Why a figure falls short of its target, by the name of its row; found with a profiler."""

CAUSES = {
    "an event, against transitions + SimPy": (
        "pure Python at 3.4 us an event, spread thin: the interpreter is 22 % of it, finding the "
        "session 10 %, the call of the engine 8 %; making the event and the effect takes 0.6 us, "
        "counting on four levels 0.5 us. The rival is measured at its best: it "
        "searches a list of its models whenever one is added, so every session makes it slower"
    ),
    "a command over Telnet": (
        "three writes to the socket a command, 20 us each: echo, output, prompt; and a time limit "
        "set up for each wait. Collected until the session waits, it is 3.0 x"
    ),
    "a transcript, against prysk": (
        "pytest: a thousand transcripts themselves run in 0.15 s, pytest takes 0.8 s to collect, "
        "set up, report and tear down that many tests. A loop without it would come to about 20 x"
    ),
    "replay of 100,000 mixed lines": (
        "wall time while others kept both cores busy; the row below it is in processor time"
    ),
}
