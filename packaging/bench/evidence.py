"""Measures the verdicts against labelled traffic and prints tables. It changes nothing.

`self` and `unverified` count as not human. No rule is fitted to the file, so holding a source
group out and measuring on it is measuring on it: the table by group shows the worst first.
"""

import argparse
import json
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import cycle, islice
from pathlib import Path
from typing import Any

from outreach_app.domain.classify import RULES, Evidence, judge_mail, known_at
from outreach_app.domain.hits import Verdict, VerdictKind
from outreach_app.domain.traffic import Record, read_record
from outreach_app.system.evidence import read_evidence

ROOT = Path(__file__).resolve().parents[2]
DEV_FILE = ROOT.parent / "shared" / "data" / "traffic-dev.jsonl"


@dataclass(frozen=True, slots=True)
class Judged:
    """A labelled row and what the rules say about it, with and without waiting."""

    row: dict[str, Any]
    verdict: Verdict
    at_once: Verdict

    @property
    def person(self) -> bool:
        """What the label says."""
        return bool(self.row["label"] == "human")

    def right(self, verdict: Verdict) -> bool:
        """Whether this verdict and the label agree."""
        return (verdict.kind is VerdictKind.HUMAN) == self.person


@dataclass(frozen=True, slots=True)
class Score:
    """Precision and recall of "human", and the share of machines called human."""

    rows: int
    precision: float
    recall: float
    false_alarms: float

    def __str__(self) -> str:
        return (
            f"{self.rows:5}  P {self.precision:.3f}  R {self.recall:.3f}"
            f"  FA {self.false_alarms:.3f}"
        )


def main() -> None:
    """Read, judge, print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("file", nargs="?", type=Path, default=DEV_FILE)
    parser.add_argument("--hits", type=int, default=100_000, help="for the speed of re-judging")
    arguments = parser.parse_args()
    if not arguments.file.exists():
        raise SystemExit(f"no labelled traffic at {arguments.file}: name a file")
    rows = [json.loads(line) for line in arguments.file.read_text("utf-8").splitlines()]
    evidence = read_evidence()
    judged = [judge_row(row, evidence) for row in rows]
    print_whole(judged)
    print_groups(judged)
    print_rules(judged)
    print_mistakes(judged)
    print_speed(rows, evidence, arguments.hits)


def judge_row(row: dict[str, Any], evidence: Evidence) -> Judged:
    """Both verdicts on one labelled row."""
    record = read_record(row)
    before = known_at(record.others, record.hit.at)
    return Judged(row, _judge(record, record.others, evidence), _judge(record, before, evidence))


def _judge(record: Record, others: Iterable[Any], evidence: Evidence) -> Verdict:
    return judge_mail([record.hit, *others], record.mail, evidence)[0]


def score(judged: Sequence[Judged], pick: Callable[[Judged], Verdict]) -> Score:
    """The figures for these rows; a share of nothing counts as perfect."""
    found = Counter((one.person, pick(one).kind is VerdictKind.HUMAN) for one in judged)
    hit, missed, wrong = found[True, True], found[True, False], found[False, True]
    machines = wrong + found[False, False]
    return Score(
        len(judged), _share(hit, hit + wrong), _share(hit, hit + missed), _share(wrong, machines, 0)
    )


def _share(part: int, whole: int, of_nothing: float = 1.0) -> float:
    return part / whole if whole else of_nothing


def print_whole(judged: Sequence[Judged]) -> None:
    """The four figures that the goals name."""
    plain = [one for one in judged if not one.row.get("hard")]
    print("## Whole")
    print("all rows          ", score(judged, lambda one: one.verdict))
    print("without hard      ", score(plain, lambda one: one.verdict))
    print("all, at once      ", score(judged, lambda one: one.at_once))
    print("without hard, once", score(plain, lambda one: one.at_once))


def print_groups(judged: Sequence[Judged]) -> None:
    """Each source group by itself, the worst first."""
    groups: dict[str, list[Judged]] = defaultdict(list)
    for one in judged:
        groups[str(one.row.get("source_group"))].append(one)
    print("\n## By source group (share of right verdicts, worst first)")
    shares = {
        name: _share(sum(o.right(o.verdict) for o in g), len(g)) for name, g in groups.items()
    }
    for name in sorted(groups, key=lambda name: (shares[name], name)):
        print(f"{shares[name]:.3f} {name:24}", score(groups[name], lambda one: one.verdict))


def print_rules(judged: Sequence[Judged]) -> None:
    """How often each rule decided, and how often rightly."""
    decided = Counter(one.verdict.rule for one in judged)
    right = Counter(one.verdict.rule for one in judged if one.right(one.verdict))
    print("\n## By rule (decided, rightly)")
    for rule in RULES:
        times = decided[rule.name]
        share = f"{right[rule.name] / times:.3f}" if times else "    -"
        print(f"{rule.name:24} {rule.verdict.value:10} {times:5} {share}")


def print_mistakes(judged: Sequence[Judged]) -> None:
    """Every row that was judged wrongly."""
    print("\n## Wrong")
    for one in judged:
        if not one.right(one.verdict):
            row = one.row
            hard = "hard" if row.get("hard") else "    "
            print(row["id"], hard, row["label"], row.get("scenario"), "→", one.verdict.rule)


def print_speed(rows: Sequence[dict[str, Any]], evidence: Evidence, hits: int) -> None:
    """Seconds for judging so many hits again, and for one mail with 10,000 of them."""
    records = [read_record(row) for row in rows]
    mails, count = [], 0
    for record in cycle(records):
        if count >= hits:
            break
        mails.append(record)
        count += 1 + len(record.others)
    start = time.perf_counter()
    for record in mails:
        judge_mail([record.hit, *record.others], record.mail, evidence)
    print(f"\n## Speed\n{count} hits of {len(mails)} mails: {time.perf_counter() - start:.2f} s")
    crowd = [replace(r.hit, id=index) for index, r in enumerate(islice(cycle(records), 10_000))]
    start = time.perf_counter()
    judge_mail(crowd, records[0].mail, evidence)
    print(f"one mail with 10000 hits: {time.perf_counter() - start:.2f} s")


if __name__ == "__main__":
    main()
