"""A real model behind a real OpenAI-compatible server on this machine; a script, so that it can be ended.

    python tests/model/local_server.py MODEL.gguf NAME

Prints where it listens and serves until its input ends.
"""

from __future__ import annotations

import sys

import xllamacpp

CONTEXT = 4096  # tokens


def main(path: str, name: str) -> None:
    """Serve a model file under a name."""
    wanted = xllamacpp.CommonParams()
    wanted.model.path = path
    wanted.model_alias = {name}
    wanted.hostnames, wanted.port = ["127.0.0.1"], 0  # any free port
    wanted.n_ctx, wanted.n_parallel, wanted.ui = CONTEXT, 1, False
    wanted.cpuparams.n_threads = wanted.cpuparams_batch.n_threads = 2
    server = xllamacpp.Server(wanted)
    print(f"listening {server.listening_address}", flush=True)  # noqa: T201  # how the test learns of it
    sys.stdin.read()  # ends with the process that started it, however that one ends


if __name__ == "__main__":
    main(*sys.argv[1:])
