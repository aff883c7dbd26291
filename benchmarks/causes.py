"""Why a figure falls short of its target, by the name of its row; found with a profiler."""

_LINE = (
    "a line makes about 100 calls: matching takes a third of the time, the store a fifth, the "
    "shell a tenth, and no function more than 6 %; the rival looks one name up. The cure is fewer "
    "stages between the reader and the store"
)
_MACHINE = (
    "the machine was slower than usual: a line of cmd2 took 57 us in the same run, and 36 us when "
    "this target was set"
)
CAUSES = {
    "replay, a line, against cmd2": _LINE,
    "replay, a line, against vtysh -f": _LINE,
    "an event, against transitions + SimPy": (
        "an event passes the driver's queue, the table, its counters and the trace, and leaves "
        "effects as values; the rival has a queue and a table. A cure that was not tried is to "
        "compile the tables"
    ),
    "a command over Telnet": (
        "a command makes about 110 calls: keys, the row on the screen, the exchange, journal and "
        "log; the echo makes none of them. The cure is fewer stages for a line that comes whole"
    ),
    "a transcript, against prysk": (
        "0.1 s of the 0.22 s for a thousand transcripts is the start of the program and of its "
        "second process"
    ),
    "a whole call with every message": (
        "a call is 26 packets, 13 events of the engine and 43 steps of PPP; no step stands out: of "
        "all instructions the driver has 12 %, links 6 %, values 6 %, the tables 5 %"
    ),
    "a whole call that the lab records": (
        "each of its 47 messages and steps becomes a value with its subject and its cause"
    ),
    "one of 10,000 calls set up and torn down": (
        "the cost of a whole call; that so many are up adds 15 %"
    ),
    "memory of a session in service, the router's part": (
        "each end keeps two automata, both proofs and the agreed options for a peer that may "
        "negotiate again (1.3 KB); displays keep the messages of the call and its counters (0.4 KB)"
    ),
    "replay of 100,000 mixed lines": _MACHINE,
    "replay, processor time": _MACHINE,
    "connect to prompt over Telnet": (
        "a connection gets a session, a line, a banner and a prompt; the echo only accepts. The "
        "cure is to make what a session has when it is first asked for"
    ),
}
