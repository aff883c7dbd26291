"""Why a figure falls short of its target, by the name of its row; found with a profiler."""

CAUSES = {
    "a transcript, against prysk": (
        "0.1 s of the 0.22 s for a thousand transcripts is the start of the program and of its "
        "second process"
    ),
    "replay of 100,000 mixed lines": (
        "wall time while others kept both cores busy; the row below it is in processor time"
    ),
}
