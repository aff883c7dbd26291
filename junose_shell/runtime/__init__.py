"""Time, the event queue, and the wiring of engine, router and world."""
