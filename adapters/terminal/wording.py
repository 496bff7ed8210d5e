"""Words made fit for a screen: nothing in them can move the cursor, turn the text around or fail to print."""

from __future__ import annotations

import re
import unicodedata

from adapters.terminal.look import Look

_REPLACEMENT = "\ufffd"
_TURNING = {
    *(chr(c) for c in range(0x202A, 0x202F)),
    *(chr(c) for c in range(0x2066, 0x206A)),
}
"""Bidirectional embeddings, overrides and isolates: they would turn around what stands beside them."""

_CURSOR_MOVES = re.compile(r"\x1b\[[0-?]*[ -/]*[@-~]")
"""Whole escape sequences: without the escape their rest would be left as litter."""

_LINE_BREAKS = str.maketrans({"\r": "\n", "\u2028": "\n", "\u2029": "\n", "\u0085": "\n", "\t": "    "})
_TYPEWRITER = str.maketrans(
    {"“": '"', "”": '"', "‘": "'", "’": "'", "…": "...", "–": "-", "—": "-", "−": "-", "·": "-", "\xa0": " "}
)


def shown(text: str, look: Look) -> str:
    """Return the text as this screen can show it, otherwise word for word."""
    broken = _CURSOR_MOVES.sub("", text).replace("\r\n", "\n").translate(_LINE_BREAKS)
    harmless = "".join(_harmless(c) for c in broken)
    return harmless if look.boxes and look.encoding.lower().startswith("utf") else _in(harmless, look)


def in_one_line(text: str, look: Look) -> str:
    """Return the text as this screen can show it, with its line breaks as spaces."""
    return " ".join(shown(text, look).split())


def _harmless(character: str) -> str:
    if character == "\n":
        return character
    category = unicodedata.category(character)
    if category == "Cc" or character in _TURNING:
        return ""
    return _REPLACEMENT if category == "Cs" else character


def _in(text: str, look: Look) -> str:
    typed = text if look.boxes else text.translate(_TYPEWRITER)
    return typed.encode(look.encoding, "replace").decode(look.encoding, "replace")
