"""Writes the versions uv resolved into pyproject.toml as constraints: pins that name no registry.

Run it as `uv lock --upgrade && uv run python .ci/pin.py` to move to newer versions.
"""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

ROOT = Path(__file__).parent.parent
SECTION = re.compile(r"^constraint-dependencies = \[\n(?: .*\n)*\]$", re.MULTILINE)


def pins(lock: str) -> list[str]:
    """Return "name==version" of every package that a lock file resolves to one version."""
    versions: dict[str, set[str]] = {}
    for package in tomllib.loads(lock)["package"]:
        if "registry" in package["source"]:
            versions.setdefault(package["name"], set()).add(package["version"])
    return [f"{name}=={min(found)}" for name, found in sorted(versions.items()) if len(found) == 1]


def main() -> None:
    """Replace the constraints in pyproject.toml."""
    project = ROOT / "pyproject.toml"
    lines = "".join(f'    "{pin}",\n' for pin in pins((ROOT / "uv.lock").read_text("utf-8")))
    section = f"constraint-dependencies = [\n{lines}]"
    project.write_text(SECTION.sub(section, project.read_text("utf-8")), "utf-8")


if __name__ == "__main__":
    main()
