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
        "an event counts on four levels and in two gauges, which takes a fifth of its time; making "
        "events, effects and outcomes takes another, finding target and session a tenth. Counters "
        "that are summed when somebody looks would save a tenth; so far nobody has said what "
        "becomes of those of a target that is removed while its calls end"
    ),
    "a command over Telnet": (
        "a line that comes whole wakes no task and passes no key by itself; what it still passes "
        "is about 105 functions, of which the echo has one: block and history, journal, matching "
        "and handler, view and page. Neighbours push them out of the cache: the same line takes "
        "half as long in a loop. uvloop takes another 10 us off, and would be one more dependency"
    ),
    "a transcript, against prysk": (
        "a quarter of the processor time for a thousand transcripts is the start of the program, "
        "and its two processes share their cores with other programs, where the rival needs one"
    ),
    "a whole call with every message": (
        "a call is 26 packets, 13 events of the engine and 43 steps of PPP, in 3,900 calls of "
        "functions. Making values has 17 % of the time, the driver 11 %, the tables 6 %, links "
        "4 %, and no function more than 3 %"
    ),
    "a whole call that the lab records": (
        "each of its 49 messages and steps becomes a value with its subject and its cause, which "
        "takes a fifth of the time of the call"
    ),
    "one of 10,000 calls set up and torn down": ("the cost of a whole call"),
    "memory of a session in service, the router's part": (
        "the end of PPP has 1.5 KB: two automata, both proofs, the agreed options, name and "
        "secret, for a peer that may negotiate again; the engine has 1 KB, the call in its tunnel "
        "0.6, interface and routes 0.6, the subscriber's place and address 0.3"
    ),
    "replay of 100,000 mixed lines": _MACHINE,
    "replay, processor time": _MACHINE,
    "connect to prompt over Telnet": (
        "a connection gets a task, a line, an entry in the journal, a login, a banner and a "
        "prompt in about 500 calls, none with more than 5 %; the echo only accepts. uvloop takes a "
        "quarter off, and would be one more dependency"
    ),
}
