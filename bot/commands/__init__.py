"""The subcommands, one per file: `register` is cheap, and `run` imports what it needs."""

from __future__ import annotations

import argparse
from typing import TypeAlias

Subparsers: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"  # noqa: SLF001 - argparse names it only so
"""Where a command adds its own parser."""
