"""Prompts for the language-model engine: text files beside this marker, read through importlib.resources."""
