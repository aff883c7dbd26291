"""Why a figure falls short of its target, by the name of its row; found with a profiler."""

CAUSES = {
    "an event, against transitions + SimPy": (
        "of 3.4 us for the average event the interpreter takes about 1.0 (counters of four levels "
        "0.45), finding router, target and session 0.9, the event and effect objects 0.6, the "
        "call of the engine 0.5; counting in the session alone and summing up when asked would "
        "save most of the 0.45. The rival is measured where it is at its best: it keeps its "
        "models in a list, which it searches whenever one is added"
    ),
    "match a line, from the shell": (
        "1.5 to 2 us go to choosing the mode by a generator of walks, which only a line that does "
        "not fit the innermost mode needs"
    ),
    "a command over Telnet": (
        "three writes to the socket a command, 20 us each: echo, output, prompt; and a time limit "
        "set up for each wait. Collected until the session waits, it is 3.0 x"
    ),
    "connect to prompt over Telnet": (
        "negotiation, greeting and prompt are written one by one, and a line is found and opened"
    ),
    "a transcript, against prysk": (
        "pytest: a thousand transcripts themselves run in 0.15 s, pytest takes 0.8 s to collect, "
        "set up, report and tear down that many tests. A loop without it would be 20 times as fast"
    ),
    "replay of 100,000 mixed lines": (
        "wall time while others kept both cores busy; in processor time it is met, see the row below"
    ),
    "start to prompt on a terminal": "prompt_toolkit, asyncio and the grammar load one by one",
}
