"""Judging the judges: agreement with experts, and drift against a frozen set. Knows ports and domain only."""
