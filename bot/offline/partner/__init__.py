"""Plays the person in trouble from a scenario's own lines: no key, no network, no model."""
