"""Renders the prompts: Markdown files with Jinja2 blanks, in `prompts/`."""

from __future__ import annotations

import hashlib
import json
import re
from importlib import resources
from importlib.resources.abc import Traversable

import jinja2
from jinja2 import meta
from jinja2.sandbox import ImmutableSandboxedEnvironment

from bot.domain.errors import ContentError
from bot.domain.prompt import Prompt

_NUMBER = re.compile(r"\A\{#-?\s*version (\d+)\b")
_FILE = re.compile(r"(?:parts/)?[a-z][a-z0-9_]*\.md")
_INVISIBLE = re.compile("[\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
"""What may break a line, turn the reading direction or fail to encode: written as JSON escapes."""


class FilePrompts:
    """Implements the `Prompts` port on a folder of templates, Harken's own by default.

    `<role>.md` begins with a comment that numbers it, `{# version 1: … #}`, and may include `parts/*.md`.
    Blanks are filled as they are, so strings that somebody else wrote go through the filter `json`.
    """

    def __init__(self, folder: Traversable | None = None) -> None:
        self._folder = folder or resources.files("prompts")
        # The sandbox keeps a template from reaching past its values. Escaping for HTML stays off:
        # a model reads the text, no browser, and "&#39;" for an apostrophe would only mislead it.
        self._jinja = ImmutableSandboxedEnvironment(
            loader=jinja2.FunctionLoader(self._source),
            undefined=jinja2.StrictUndefined,
            autoescape=False,
            trim_blocks=True,
            lstrip_blocks=True,
            keep_trailing_newline=True,  # a part ends its line
        )
        self._jinja.filters["json"] = as_json
        self._versions: dict[str, str] = {}

    def render(self, name: str, **values: object) -> Prompt:
        """Return a prompt with its blanks filled.

        Raises:
            ContentError: there is no such prompt, or a blank has no value.
        """
        try:
            version = self._version(name)
            text = self._jinja.get_template(f"{name}.md").render(values)
        except jinja2.TemplateNotFound as error:
            raise ContentError(f"There is no prompt file prompts/{error.message}; restore it.") from error
        except jinja2.UndefinedError as error:
            raise ContentError(f"The prompt prompts/{name}.md has a blank: {error.message}.") from error
        except jinja2.TemplateSyntaxError as error:
            place = f"prompts/{error.name}:{error.lineno}"
            raise ContentError(f"{place}: the template cannot be read: {error.message}.") from error
        except jinja2.TemplateError as error:
            raise ContentError(f"prompts/{name}.md cannot be rendered: {error.message}.") from error
        return Prompt(text.strip(), version)

    def _version(self, name: str) -> str:
        if name not in self._versions:
            sources: dict[str, str] = {}
            self._gather(f"{name}.md", sources)
            number = _NUMBER.match(sources[f"{name}.md"])
            if number is None:
                raise ContentError(f"prompts/{name}.md must begin with its number: {{# version 1: … #}}.")
            digest = hashlib.sha256("\0".join(sources[file] for file in sorted(sources)).encode())
            self._versions[name] = f"{name}/{number[1]}-{digest.hexdigest()[:6]}"
        return self._versions[name]

    def _gather(self, file: str, sources: dict[str, str]) -> None:
        """Add a file and all it includes to the sources."""
        source = self._source(file)
        if source is None:
            raise jinja2.TemplateNotFound(file)
        sources[file] = source
        for part in meta.find_referenced_templates(self._jinja.parse(source, name=file)):
            if part in sources:
                raise ContentError(f"prompts/{part} is included twice; include it once.")
            if part is not None:
                self._gather(part, sources)

    def _source(self, file: str) -> str | None:
        path = self._folder.joinpath(*file.split("/"))
        if not _FILE.fullmatch(file) or not path.is_file():
            return None
        try:
            return path.read_text(encoding="utf-8").replace("\r\n", "\n").rstrip("\n") + "\n"
        except (OSError, UnicodeDecodeError) as error:
            raise ContentError(f"prompts/{file} cannot be read as UTF-8 text; check it.") from error


def as_json(value: object) -> str:
    """Return a value as JSON on one line: readable in any script, unable to pose as the prompt."""
    if isinstance(value, jinja2.Undefined):
        str(value)  # a missing value names itself
    try:
        text = json.dumps(value, ensure_ascii=False)
    except (TypeError, ValueError) as error:
        raise jinja2.TemplateRuntimeError(f"a value cannot be written as JSON ({error})") from error
    return _INVISIBLE.sub(lambda found: f"\\u{ord(found[0]):04x}", text)
