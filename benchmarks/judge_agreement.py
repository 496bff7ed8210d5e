"""Measures how far the offline judge agrees with experts, on a folder of rated conversations, and how fast.

    python benchmarks/judge_agreement.py FOLDER [--show]

FOLDER holds conversations.jsonl ({"id", "transcript"} a line, the transcript as "Seeker:" and
"Supporter:" lines) and ratings.csv (id, rater, six ratings; raters named expert1, expert2, ... count).
The reference is the median of the experts. `harken judge check` prints more of it, for any judge.
"""

from __future__ import annotations

import platform
import sys
import time
from collections.abc import Sequence
from pathlib import Path

from bot.domain.agreement import ordered_share
from bot.domain.rubric import Dimension, overall_score
from bot.judging.card import Agreement, compare, uncalibrated
from bot.judging.rated import Rated, read_rated
from bot.offline.judging.judge import OfflineJudge

CLEAR_GAP = 4  # points overall that a pair must lie apart to be counted
Ratings = dict[Dimension, float]


def main(folder: Path, *, show: bool) -> None:
    """Print the agreement, dimension by dimension and overall."""
    rated = read_rated(folder)
    judge = OfflineJudge()
    judge.assess_transcript(rated[0].transcript)  # patterns compile on first use
    start = time.perf_counter()
    verdicts = [judge.assess_transcript(one.transcript) for one in rated]
    took = (time.perf_counter() - start) * 1000 / len(rated)
    judged = [(one, uncalibrated(verdict)) for one, verdict in zip(rated, verdicts, strict=True)]
    scored = [(one, ratings) for one, ratings in judged if len(ratings) == len(Dimension)]
    if show:
        for one, ratings in scored:
            print(one.id, *(f"{ratings[d]:.0f}/{one.reference[d]:g}" for d in Dimension))
    agreement = compare([ratings for _, ratings in scored], [one.reference for one, _ in scored])
    report(agreement, in_order(scored))
    print(f"{len(scored)} of {len(rated)} conversations scored; {took:.2f} ms each")
    print(f"Python {platform.python_version()}, {platform.system()}, {platform.machine()}, {processor()}")


def in_order(scored: Sequence[tuple[Rated, Ratings]]) -> float | None:
    """Return the share of pairs clearly apart for the experts that the judge puts the same way round."""
    ours = [overall_score(ratings) for _, ratings in scored]
    return ordered_share(ours, [overall_score(one.reference) for one, _ in scored], CLEAR_GAP)


def report(agreement: Agreement, ordered: float | None) -> None:
    """Print kappa and bias for each dimension, then the overall score's figures."""
    for dimension, figures in agreement.dimensions.items():
        print(f"{dimension.value:30} kappa {figures.kappa:.2f}  bias {figures.bias:+.2f}")
    overall = agreement.overall
    assert overall is not None
    print(f"mean kappa {agreement.mean_kappa:.3f}")
    print(f"overall: rho {agreement.rho:.2f}  ICC {overall.icc:.2f}  MAE {overall.mae:.2f}", end="  ")
    print(f"bias {overall.bias:+.2f}  error SD {agreement.error_sd:.2f}", end="  ")
    print(f"pairs {CLEAR_GAP}+ apart in order {'unknown' if ordered is None else f'{ordered:.2f}'}")


def processor() -> str:
    """Return the processor's name, where the system tells it."""
    info = Path("/proc/cpuinfo")
    if not info.exists():
        return platform.processor()
    names = [
        line.split(":")[1].strip() for line in info.read_text().splitlines() if line.startswith("model name")
    ]
    return f"{len(names)} x {names[0]}" if names else platform.processor()


if __name__ == "__main__":
    main(Path(sys.argv[1]), show="--show" in sys.argv)
