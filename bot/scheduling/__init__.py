"""Ticks: rows are the truth, and here somebody looks at them again and again."""
