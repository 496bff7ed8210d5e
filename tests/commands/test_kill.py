"""A process that is killed loses nothing that was answered."""

import os
import subprocess
import sys
from pathlib import Path
from typing import IO

LINE = "I'm so sorry. That sounds frightening."


def started(folder: Path) -> subprocess.Popen[str]:
    """Start `harken practice` as its own process, piped."""
    environ = {**os.environ, "HARKEN_DATA_DIR": str(folder), "PYTHONIOENCODING": "utf-8"}
    command = [sys.executable, "-m", "bot", "practice", "--scenario", "job-loss"]
    pipe = subprocess.PIPE
    return subprocess.Popen(command, env=environ, stdin=pipe, stdout=pipe, text=True, encoding="utf-8")  # noqa: S603


def read_until(stream: IO[str], words: str, times: int = 1) -> None:
    """Read on until words have come so many times."""
    for line in stream:
        times -= words in line
        if not times:
            return
    raise AssertionError(f"{words!r} never came")


def test_a_killed_practice_is_resumed_with_all_that_was_said(tmp_path: Path):
    """After SIGKILL in mid conversation, "resume" goes on and the export holds the line said before."""
    with started(tmp_path) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write(f"yes\n{LINE}\n")
        process.stdin.flush()
        read_until(process.stdout, "─ Emily ─", times=2)
        process.kill()
    with started(tmp_path) as process:
        out, _ = process.communicate("resume\nWhat happened then?\n/end\n")
    assert process.returncode == 0
    assert "Welcome back" in out
    assert "I empathized" in out
