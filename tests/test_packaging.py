"""What is installed is what was tested."""

import re
import tomllib
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parent.parent


def project() -> dict[str, Any]:
    """Return pyproject.toml."""
    return tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))


def names(requirements: list[str]) -> set[str]:
    """Return the packages that requirements name."""
    return {
        re.split(r"[\s\[<>=~!;]", requirement)[0].lower().replace("_", "-") for requirement in requirements
    }


def test_every_dependency_is_pinned_to_what_was_tested():
    """No direct dependency, development's and extras' included, floats."""
    held = project()
    groups = [held["project"]["dependencies"], *held["dependency-groups"].values()]
    groups += held["project"].get("optional-dependencies", {}).values()
    pinned = names(held["tool"]["uv"]["constraint-dependencies"])
    assert set().union(*(names(group) for group in groups)) - {"harken"} <= pinned


def test_pins_name_no_registry():
    """A pin is a name and a version, never an address."""
    for pin in project()["tool"]["uv"]["constraint-dependencies"]:
        assert re.fullmatch(r"[a-z0-9.-]+==[0-9][0-9a-z.]*", pin), pin
