"""Files the learner asked for: theirs alone, and never in the place of another."""

from __future__ import annotations

import os
from itertools import count
from pathlib import Path

from bot.domain.messages import Attachment, Text

_OWNER_ONLY = 0o600


def handed_over(attachment: Attachment, folder: Path) -> Text:
    """Write a file and return the sentence that says where it is, or why it is not.

    The name stands first: a whole path is often wider than the window, and would be broken anywhere.
    """
    try:
        path = saved(attachment, folder)
    except OSError as error:
        reason = error.strerror or "the file could not be written"
        return Text(
            f"I could not write {attachment.filename} to {folder}: {reason}. "
            "Start again from a folder you may write to, and ask once more."
        )
    return Text(f"{path.name} is yours, readable by you alone. It is in {path.parent}")


def saved(attachment: Attachment, folder: Path) -> Path:
    """Write a file under its name, or its name and a number where that is taken; raises OSError."""
    folder.mkdir(parents=True, exist_ok=True)
    name = Path(Path(attachment.filename).name or "harken.txt")
    content = attachment.content.encode("utf-8", "replace")
    for number in count(1):
        path = folder / (name if number == 1 else name.with_stem(f"{name.stem}-{number}"))
        try:
            descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, _OWNER_ONLY)
        except FileExistsError:
            continue
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
        return path.resolve()
    raise AssertionError  # count() does not end
