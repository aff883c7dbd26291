"""Messages to bytes and back. Pure: no state, no clock, no socket."""
