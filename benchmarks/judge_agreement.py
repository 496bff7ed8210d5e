"""Measures how far the offline judge agrees with experts, on a folder of rated conversations.

    python benchmarks/judge_agreement.py FOLDER [--show]

FOLDER holds conversations.jsonl ({"id", "transcript"} a line, the transcript as "Seeker:" and
"Supporter:" lines) and ratings.csv (id, rater, six ratings; raters named expert1, expert2, ... count).
The reference is the median of the experts.
"""

from __future__ import annotations

import csv
import json
import platform
import statistics
import sys
import time
from itertools import combinations
from pathlib import Path

from bot.domain.rubric import MAX_RATING, MIN_RATING, Dimension, overall_score
from bot.domain.transcript import Speaker, Transcript
from bot.offline.judging.judge import OfflineJudge

CLEAR_GAP = 4  # points overall that a pair must lie apart to be counted
Ratings = dict[Dimension, float]


def read_transcript(text: str) -> Transcript:
    """Read a transcript of "Seeker:" / "Supporter:" lines; a line without either goes on the last turn."""
    turns: list[tuple[Speaker, str]] = []
    for line in text.splitlines():
        name, _, said = line.partition(": ")
        if name in {"Seeker", "Supporter"}:
            turns.append((Speaker.PARTNER if name == "Seeker" else Speaker.LEARNER, said))
        elif turns:
            turns[-1] = (turns[-1][0], f"{turns[-1][1]}\n{line}")
    return Transcript.of(turns)


def read_experts(path: Path) -> dict[str, Ratings]:
    """Return the experts' median for each conversation."""
    rows: dict[str, list[dict[str, str]]] = {}
    with path.open(newline="", encoding="utf-8") as file:
        for row in csv.DictReader(file):
            if row["rater"].startswith("expert"):
                rows.setdefault(row["id"], []).append(row)
    return {
        key: {d: statistics.median(float(row[d.value]) for row in found) for d in Dimension}
        for key, found in rows.items()
    }


def weighted_kappa(left: list[float], right: list[float]) -> float:
    """Return Cohen's kappa with quadratic weights, ratings rounded half up to 1-5."""
    scale = range(MIN_RATING, MAX_RATING + 1)
    pairs = [(int(a + 0.5), int(b + 0.5)) for a, b in zip(left, right, strict=True)]
    seen = sum((a - b) ** 2 for a, b in pairs) / len(pairs)
    by_chance = (
        sum(
            (a - b) ** 2 * sum(x == a for x, _ in pairs) * sum(y == b for _, y in pairs)
            for a in scale
            for b in scale
        )
        / len(pairs) ** 2
    )
    return 1 - seen / by_chance if by_chance else 1.0


def ranks(values: list[float]) -> list[float]:
    """Return ranks from 1, ties sharing their mean."""
    return [sum(v < value for v in values) + (1 + values.count(value)) / 2 for value in values]


def absolute_agreement(left: list[float], right: list[float]) -> float:
    """Return ICC(2,1): two-way random effects, single rater, absolute agreement."""
    n, k = len(left), 2
    grand = statistics.fmean(left + right)
    of_rows = [(a + b) / 2 for a, b in zip(left, right, strict=True)]
    rows = k * sum((m - grand) ** 2 for m in of_rows) / (n - 1)
    columns = n * sum((statistics.fmean(c) - grand) ** 2 for c in (left, right)) / (k - 1)
    total = sum((v - grand) ** 2 for v in left + right)
    error = (total - rows * (n - 1) - columns * (k - 1)) / ((n - 1) * (k - 1))
    return (rows - error) / (rows + (k - 1) * error + k * (columns - error) / n)


def ordered_share(left: list[float], right: list[float]) -> float:
    """Return the share of pairs clearly apart for the experts that the judge puts the same way round."""
    apart = [(i, j) for i, j in combinations(range(len(left)), 2) if abs(right[i] - right[j]) >= CLEAR_GAP]
    return statistics.fmean((left[i] - left[j]) * (right[i] - right[j]) > 0 for i, j in apart)


def main(folder: Path, *, show: bool) -> None:
    """Print the agreement, dimension by dimension and overall."""
    lines = (folder / "conversations.jsonl").read_text(encoding="utf-8").splitlines()
    talks = {row["id"]: read_transcript(row["transcript"]) for row in map(json.loads, lines)}
    experts = read_experts(folder / "ratings.csv")
    judge = OfflineJudge()
    judge.assess_transcript(next(iter(talks.values())))  # patterns compile on first use
    start = time.perf_counter()
    verdicts = {key: judge.assess_transcript(talk) for key, talk in talks.items()}
    took = (time.perf_counter() - start) * 1000 / len(talks)
    scored = [key for key, verdict in verdicts.items() if verdict.overall is not None and key in experts]
    judged = {key: {d: r.value or 0.0 for d, r in verdicts[key].ratings.items()} for key in scored}
    if show:
        for key in scored:
            print(key, *(f"{judged[key][d]:.0f}/{experts[key][d]:g}" for d in Dimension))
    report(judged, {key: experts[key] for key in scored})
    print(f"{len(scored)} of {len(talks)} conversations scored; {took:.2f} ms each")
    print(f"Python {platform.python_version()}, {platform.system()}, {platform.machine()}, {processor()}")


def report(judged: dict[str, Ratings], experts: dict[str, Ratings]) -> None:
    """Print kappa and bias for each dimension, then the overall score's figures."""
    kappas = []
    for dimension in Dimension:
        ours, theirs = [r[dimension] for r in judged.values()], [r[dimension] for r in experts.values()]
        kappas.append(weighted_kappa(ours, theirs))
        bias = statistics.fmean(ours) - statistics.fmean(theirs)
        print(f"{dimension.value:30} kappa {kappas[-1]:.2f}  bias {bias:+.2f}")
    ours, theirs = ([overall_score(r) for r in side.values()] for side in (judged, experts))
    gaps = [a - b for a, b in zip(ours, theirs, strict=True)]
    print(f"mean kappa {statistics.fmean(kappas):.3f}")
    print(f"overall: rho {statistics.correlation(ranks(ours), ranks(theirs)):.2f}", end="  ")
    print(f"ICC {absolute_agreement(ours, theirs):.2f}  MAE {statistics.fmean(map(abs, gaps)):.2f}", end="  ")
    print(f"bias {statistics.fmean(gaps):+.2f}  error SD {statistics.stdev(gaps):.2f}", end="  ")
    print(f"pairs {CLEAR_GAP}+ apart in order {ordered_share(ours, theirs):.2f}")


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
