"""Turns what a database complains of into a sentence with what to do about it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import URL
from sqlalchemy.exc import DBAPIError, SQLAlchemyError, StatementError

from bot.domain.errors import StorageError

_SENTENCES = (
    ("locked", "{db} is in use by another program; close that and try again."),
    (
        "not a database",
        "{db} is not a Harken database or is damaged; move it away, or restore a copy.",
    ),
    ("malformed", "{db} is damaged; restore a copy, or move it away to start afresh."),
    (
        "already exists",
        "{db} holds tables of another program; give Harken a database of its own.",
    ),
    (
        "unable to open",
        "{db} cannot be opened; check that it is a file and its folder can be written to.",
    ),
    (
        "readonly",
        "{db} cannot be written to; check who owns it, or set another data folder.",
    ),
    ("disk is full", "{db} cannot grow, the disk is full; make room and try again."),
    ("disk i/o", "{db} cannot be read or written; check the disk."),
)


@contextmanager
def explained(url: URL) -> Iterator[None]:
    """Raise any database error as a StorageError that says what to do."""
    try:
        yield
    except SQLAlchemyError as error:
        if isinstance(error, StatementError) and not isinstance(error, DBAPIError) and error.orig:
            raise error.orig from None  # our own mistake, such as a naive time, not the database's
        raise StorageError(sentence(url, str(error.__cause__ or error))) from error


def sentence(url: URL, complaint: str) -> str:
    """Return what to tell a person about a database's complaint; passwords are left out."""
    database = f"The database {place(url)}"
    for sign, text in _SENTENCES:
        if re.search(sign, complaint.casefold()):
            return text.format(db=database)
    return f"{database} cannot be used; check that it runs and that its address is right."


def place(url: URL) -> str:
    """Return where a database is, as told to a person."""
    if url.get_backend_name() == "sqlite":
        return url.database or "in memory"
    return url.render_as_string(hide_password=True)
