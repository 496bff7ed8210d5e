"""Pure and synchronous: no clock, no randomness, no I/O. Those come in as arguments."""
