"""The `harken` command: finds the subcommand, and turns what goes wrong into a sentence and an exit code."""

from __future__ import annotations

import argparse
import io
import os
import sys
from collections.abc import Callable, Sequence

from bot import __version__
from bot.commands import judge, practice, scenarios, score
from bot.domain.errors import HarkenError

_COMMANDS = (practice, score, judge, scenarios)

_FAILED = 1
_INTERRUPTED = 130
_BROKEN_PIPE = 141
"""What a shell reports of a program that `| head` cut short: 128 + SIGPIPE."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run `harken` with these arguments (the process's own by default) and return its exit code."""
    _never_fail_on_a_character()
    args = _parser().parse_args(argv)
    run: Callable[[argparse.Namespace], int] = args.run
    try:
        code = run(args)
        sys.stdout.flush()
    except HarkenError as error:
        sys.stderr.write(f"harken: {error}\n")
        return _FAILED
    except KeyboardInterrupt:
        return _INTERRUPTED
    except BrokenPipeError:
        _forget_stdout()
        return _BROKEN_PIPE
    except Exception as error:  # noqa: BLE001 - the top: nobody is shown a traceback
        sys.stderr.write(f"harken: something went wrong inside Harken ({type(error).__name__}); ")
        sys.stderr.write("try again, and report it with the command you ran.\n")
        return _FAILED
    return code


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="harken", description="A coach for empathic communication.")
    parser.add_argument("--version", action="version", version=f"harken {__version__}")
    subparsers = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    for command in _COMMANDS:
        command.register(subparsers)
    return parser


def _never_fail_on_a_character() -> None:
    """Let a terminal that lacks a character show a stand-in for it."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")


def _forget_stdout() -> None:
    """Send what is left to nowhere, so that the interpreter's last flush does not fail again."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)


if __name__ == "__main__":
    sys.exit(main())
