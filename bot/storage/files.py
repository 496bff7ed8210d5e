"""Makes a SQLite file that only its owner can read."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

from sqlalchemy import URL

from bot.domain.errors import StorageError


def make_private(url: URL) -> None:
    """Create a SQLite database's folder and file, for the owner alone; leave what is there as it is.

    Raises:
        StorageError: the folder or file cannot be made.
    """
    if url.get_backend_name() != "sqlite" or url.database in (None, "", ":memory:"):
        return
    path = Path(str(url.database))
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        # SQLite gives its -wal and -shm files the mode of this one
        with suppress(FileExistsError):
            os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    except OSError as error:
        raise StorageError(
            f"The database {path} cannot be made ({error.strerror}); "
            "check who owns its folder, or set another data folder."
        ) from error
