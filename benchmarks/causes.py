"""Why a figure falls short of its target, by the name of its row; found with a profiler."""

CAUSES = {
    "replay, a line, against vtysh -f": (
        "a line makes about 65 calls: matching takes half of the time, storing a fifth, and no "
        "function more than 8 %; the start of the program is a twelfth. Most of the rival's time "
        "passes in the kernel, between its processes: where a line of cmd2 took 36 us, and 51 now, "
        "the rival took 375 us, and 423 now. The cure is fewer stages of a match"
    ),
    "print a configuration": (
        "the machine was slower than usual: a line of cmd2 took 51 us in the same run, and 36 us "
        "when this target was set"
    ),
    "an event, against transitions + SimPy": (
        "an event counts on four levels and in two gauges, which takes a fifth of its time; making "
        "events, effects and outcomes takes another, finding target and session a tenth. Counters "
        "that a display sums when it is drawn would save a tenth; it is open what becomes of the "
        "counters of a target that is removed while its calls end"
    ),
    "a command over Telnet": (
        "a line that comes whole wakes no task and passes no key by itself; what it still passes "
        "is about 105 functions, of which the echo has one: block and history, journal, matching "
        "and handler, view and page. Neighbours push them out of the cache: the same line takes "
        "half as long in a loop. uvloop takes another 10 us off, and would be one more dependency"
    ),
    "a transcript, against prysk": (
        "the rival mostly waits for the shells that it starts, which took 4.9 ms where a line of "
        "cmd2 took 36 us, and 4.5 ms here, where one takes 51 us; ours computes. Half of its wall "
        "time is the start of the program"
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
    "one of 10,000 calls set up and torn down": "the cost of a whole call",
    "memory of a session in service, the router's part": (
        "the end of PPP has 1.5 KB: two automata, both proofs, the agreed options, name and "
        "secret, for a peer that may negotiate again; the engine has 1 KB, the call in its tunnel "
        "0.6, interface and routes 0.6, the subscriber's place and address 0.3"
    ),
    "connect to prompt over Telnet": (
        "a connection gets a task, a line, an entry in the journal, a login, a banner and a "
        "prompt in about 500 calls, none with more than 5 %; the echo only accepts. uvloop takes a "
        "quarter off, and would be one more dependency"
    ),
}
