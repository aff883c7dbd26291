"""The limits of a class, so that one trainee leaves room for the others. docs/class.md has them."""

LOGIN_PATIENCE = 15.0  # s in which a connection has to say who it is
LOGIN_TRIES = 10  # wrong names or words from one address, until some time has passed
LOGIN_PAUSE = 60.0  # s after which one more try is allowed
CONNECTIONS = 4_000  # at once, all together
UNKNOWN = 64  # at once, of those that have not said who they are
SOCKETS = 4  # of one trainee at once; the oldest goes
MESSAGE = 16_384  # octets of one message from a browser
BACKLOG = 262_144  # octets that wait for a browser; one that takes no more is disconnected
TYPED = 4_000  # octets a second from one browser, on average
BURST = 64_000  # octets at once
PUSH = 0.15  # s between two pictures of one router
RUNGS = 60  # messages in the picture of the ladder
MAX_STEP = 3_600_000  # ms of router time at once
TOLD = 500  # characters of a message to all
TRAINEES = 1_000  # in one roster
