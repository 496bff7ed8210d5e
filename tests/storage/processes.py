"""Code run in a process of its own."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path


def run(code: str) -> int:
    """Run Python code in a fresh process and return how it ended."""
    root = Path(__file__).parents[2]
    return subprocess.run([sys.executable, "-c", code], check=False, cwd=root).returncode  # noqa: S603 - our own code
