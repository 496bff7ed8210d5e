"""Scenario pack v1: YAML files beside this marker, read through importlib.resources."""
