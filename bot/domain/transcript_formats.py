"""Reading conversations from outside: plain text with speaker labels, or JSON Lines of such texts."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass

from bot.domain.errors import TranscriptError
from bot.domain.transcript import Speaker, Transcript

_SPEAKERS = {
    "seeker": Speaker.PARTNER,
    "partner": Speaker.PARTNER,
    "supporter": Speaker.LEARNER,
    "learner": Speaker.LEARNER,
}
_LABEL = re.compile(r"\s*(seeker|partner|supporter|learner)\s*:\s*", re.IGNORECASE)
_SURROGATE = re.compile("[\ud800-\udfff]")
_HOW_TO_LABEL = "Start each turn with “Seeker:” or “Supporter:”."
_HOW_TO_JSON = (
    'Write each conversation on one line, as {"id": "…", "transcript": "Seeker: …\\nSupporter: …"}.'
)


@dataclass(frozen=True, slots=True)
class Conversation:
    """A conversation to score and the name it goes by.

    Attributes:
        id: as its file names it.
        transcript: what was said.
    """

    id: str
    transcript: Transcript


def parse_file(data: bytes, *, name: str, stem: str) -> tuple[Conversation, ...]:
    """Return the conversations of a file, of either format.

    Args:
        data: the file's bytes.
        name: the file's name, for what is wrong in it.
        stem: the id of the conversation where the file is plain text.

    Raises:
        TranscriptError: the file cannot be read; the text says where and what to do.
    """
    text = _decoded(data, name)
    if not text.strip():
        raise TranscriptError(f"{name} is empty. {_HOW_TO_LABEL}")
    if text.lstrip().startswith("{"):
        return _parse_json_lines(text, name)
    return (Conversation(stem, parse_plain(text, name)),)


def parse_plain(text: str, where: str) -> Transcript:
    """Return the conversation of a text with speaker labels; an unlabelled line continues its turn.

    Args:
        text: the conversation; turns of which nothing was said are left out.
        where: what to call the text when something is wrong in it.

    Raises:
        TranscriptError: a line comes before any label, a character is broken, or nothing was said.
    """
    turns: list[tuple[Speaker, list[str]]] = []
    for number, line in enumerate(_lines(text), start=1):
        place = f"{where}, line {number}"
        _check_characters(line, place)
        if label := _LABEL.match(line):
            turns.append((_SPEAKERS[label[1].lower()], [line[label.end() :]]))
        elif turns:
            turns[-1][1].append(line)
        elif line.strip():
            raise TranscriptError(f"{place}: it is not clear who says this. {_HOW_TO_LABEL}")
    said = [(speaker, "\n".join(lines).strip()) for speaker, lines in turns]
    spoken = [(speaker, words) for speaker, words in said if words]
    if not spoken:
        raise TranscriptError(f"{where}: nobody says anything. {_HOW_TO_LABEL}")
    return Transcript.of(spoken)


def _parse_json_lines(text: str, name: str) -> tuple[Conversation, ...]:
    return tuple(
        _conversation(line, f"{name}, line {number}")
        for number, line in enumerate(_lines(text), start=1)
        if line.strip()
    )


def _conversation(line: str, place: str) -> Conversation:
    _check_characters(line, place)
    try:
        record = json.loads(line)
    except (ValueError, RecursionError):
        raise TranscriptError(f"{place}: this is not complete JSON. {_HOW_TO_JSON}") from None
    if not isinstance(record, dict):
        raise TranscriptError(f"{place}: this is not a JSON object. {_HOW_TO_JSON}")
    identity, transcript = record.get("id"), record.get("transcript")
    if not isinstance(identity, str) or not identity.strip():
        raise TranscriptError(f"{place}: “id” is missing or not a text. {_HOW_TO_JSON}")
    if not isinstance(transcript, str):
        raise TranscriptError(f"{place}: “transcript” is missing or not a text. {_HOW_TO_JSON}")
    _check_characters(identity, f"{place}, “id”")
    return Conversation(identity, parse_plain(transcript, f"{place}, “transcript”"))


def _decoded(data: bytes, name: str) -> str:
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        number = data.count(b"\n", 0, error.start) + 1
        raise TranscriptError(
            f"{name}, line {number}: this is not UTF-8 text. Save the file as UTF-8 and try again."
        ) from None


def _lines(text: str) -> list[str]:
    return text.replace("\r\n", "\n").replace("\r", "\n").split("\n")


def _check_characters(text: str, place: str) -> None:
    if "\0" in text:
        raise TranscriptError(
            f"{place}: there is a NUL character here. Remove it, or save as plain UTF-8 text."
        )
    if _SURROGATE.search(text):
        raise TranscriptError(f"{place}: there is half an emoji here (a lone surrogate). Remove it.")
