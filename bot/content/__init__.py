"""Loads and checks what people who don't program may edit: the scenarios."""
