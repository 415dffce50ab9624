"""Measures how incoming mails are understood against labelled ones. It changes nothing.

No rule is fitted to a source, so each source by itself shows what a new one may bring: the table
by source shows the worst first.

Hard and soft are counted twice: over all labels, and where they are certain. A label is certain
where whoever gave it judged the address (Sisimai's hardbounce flag, our rig, a person), and where
no other mail with the same words and code has the opposite one. It is not certain where it only
says that the mail was given up: flufl.bounce calls every failure permanent that is no warning, a
full mailbox and an expired mail too, and a label made from the code's first digit knows no reason.
Whether we called such a mail hard or soft plays no part in it.

"Within reach" is what the best table from our category, the code's class and the mail's form to
hard or soft could score on these very labels: the sources contradict each other. The pairs that
agree in all three and not in their labels are counted.
"""

import argparse
import json
import re
import tarfile
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from outreach_app.domain.incoming import BounceCategory, Inspection, MailKind
from outreach_app.mail.inspection import inspect_mail

ROOT = Path(__file__).resolve().parents[2]
DEV_FOLDER = ROOT.parent / "shared" / "data" / "mail"
_NAMES = re.compile(r"\S*@\S*|\S*\d\S*|\S+\.\S+")
_LETTERS = re.compile(r"[^\W\d_]+")
BOUNCES = frozenset({MailKind.HARD_BOUNCE.value, MailKind.SOFT_BOUNCE.value})
GOALS = (
    ("bounces detected", 0.98),
    ("recipient right", 0.97),
    ("hard or soft right", 0.95),
    ("automatic replies found", 0.95),
)
GIVEN_UP = ("source tests (temporary/permanent)", "file name/status code")
"""How labels were made that tell a final failure from a warning, and nothing of the address."""
ROUNDS = 3
ROBOT = b"Mail Robot <robot@mx.example.net>"
NOTICE = b"Notice about your message"
DISGUISES: Mapping[str, Mapping[bytes, bytes]] = {
    "an empty return path": {b"Return-Path": b""},
    "a known sender": {b"From": ROBOT},
    "a known subject": {b"Subject": NOTICE},
    "an empty return path and a known sender": {b"Return-Path": b"", b"From": ROBOT},
    "an empty return path and a known subject": {b"Return-Path": b"", b"Subject": NOTICE},
}


@dataclass(frozen=True, slots=True)
class Read:
    """A labelled mail and what was made of it."""

    row: dict[str, Any]
    found: Inspection
    is_report: bool

    @property
    def expected(self) -> str:
        """The label."""
        return str(self.row["expected"])

    @property
    def is_bounce(self) -> bool:
        """Whether the label says so."""
        return self.expected in BOUNCES

    @property
    def was_called_bounce(self) -> bool:
        """Whether we say so."""
        return self.found.kind.value in BOUNCES

    @property
    def has_hardness(self) -> bool:
        """Whether the label says hard or soft, and we called it a bounce at all."""
        return self.is_bounce and self.was_called_bounce and not self.row.get("hardness_unknown")

    @property
    def is_judged(self) -> bool:
        """Whether the label's hard or soft is a judgement of the address."""
        return self.has_hardness and not str(self.row["basis"]).startswith(GIVEN_UP)

    @property
    def cell(self) -> tuple[str, str, bool]:
        """What a table could decide by: category, the code's class, and whether it has fields."""
        return str(self.found.category), (self.found.status or "-")[0], self.is_report

    @property
    def words(self) -> tuple[str, str]:
        """The code and what was said, without whom it was said of."""
        said = _NAMES.sub("", self.found.reason.lower())
        return self.found.status or "", " ".join(_LETTERS.findall(said))

    @property
    def names_recipients(self) -> bool:
        """Whether the label names them, and we called it a bounce at all."""
        return self.is_bounce and self.was_called_bounce and bool(self.row.get("recipients"))

    @property
    def has_recipients_right(self) -> bool:
        """All of them and no other."""
        return _addresses(self.found.recipients) == _addresses(self.row["recipients"])

    @property
    def has_kind_right(self) -> bool:
        """Exactly the kind of the label."""
        return self.found.kind.value == self.expected


def _addresses(found: Sequence[str]) -> set[str]:
    return {address.strip("<>").lower() for address in found}


def main() -> None:
    """Read, inspect, print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", nargs="?", type=Path, default=DEV_FOLDER)
    arguments = parser.parse_args()
    index = arguments.folder / "index.jsonl"
    if not index.exists():
        raise SystemExit(f"no labelled mails in {arguments.folder}: name a folder")
    rows = [json.loads(line) for line in index.read_text("utf-8").splitlines()]
    mails = read_mails(arguments.folder)
    reads = read_rows(rows, mails)
    print_whole(reads)
    print_sources(reads)
    print_categories(reads)
    print_reach(reads)
    print_disguised(reads, mails)
    print_mistakes(reads)
    print_speed([mails[row["path"]] for row in rows])


def read_mails(folder: Path) -> dict[str, bytes]:
    """The mails by path, from the archive or from the folder itself."""
    archive = folder / "samples.tar.gz"
    if not archive.exists():
        files = (path for path in folder.rglob("*") if path.is_file())
        return {str(path.relative_to(folder)): path.read_bytes() for path in files}
    found = {}
    with tarfile.open(archive) as tar:
        for member in tar:
            if stream := tar.extractfile(member):
                found[member.name.removeprefix("./")] = stream.read()
    return found


def read_rows(rows: Sequence[dict[str, Any]], mails: Mapping[str, bytes]) -> list[Read]:
    """Each labelled mail with what we make of it."""
    return [
        Read(row, inspect_mail(mail), b"message/delivery-status" in mail.lower())
        for row, mail in ((row, mails[row["path"]]) for row in rows)
    ]


def shares(reads: Sequence[Read]) -> dict[str, tuple[int, int]]:
    """Right ones and all, by what the goals name."""
    return {
        "bounces detected": _share(reads, lambda r: r.is_bounce, lambda r: r.was_called_bounce),
        "recipient right": _share(
            reads, lambda r: r.names_recipients, lambda r: r.has_recipients_right
        ),
        "hard or soft right": _share(
            certain(reads), lambda r: r.is_judged, lambda r: r.has_kind_right
        ),
        "… over all labels": _share(reads, lambda r: r.has_hardness, lambda r: r.has_kind_right),
        "automatic replies found": _share(
            reads, lambda r: r.expected == "auto_reply", lambda r: r.has_kind_right
        ),
        "complaints found": _share(
            reads, lambda r: r.expected == "feedback_loop", lambda r: r.has_kind_right
        ),
        "replies called replies": _share(
            reads, lambda r: bool(r.row.get("is_reply")), lambda r: r.found.kind is MailKind.REPLY
        ),
        "delays told apart": _share(
            reads,
            lambda r: bool(r.row.get("delayed")),
            lambda r: r.found.category is BounceCategory.DELAYED,
        ),
        "others called bounces": _share(
            reads, lambda r: not r.is_bounce, lambda r: r.was_called_bounce
        ),
        "not understood": _share(
            reads, lambda _: True, lambda r: r.found.reason.startswith("not understood")
        ),
    }


def certain(reads: Sequence[Read]) -> list[Read]:
    """Those whose label is a judgement that no other label for the same words contradicts."""
    judged = [read for read in reads if read.is_judged]
    labels: dict[tuple[str, str], set[str]] = defaultdict(set)
    for read in judged:
        labels[read.words].add(read.expected)
    return [read for read in judged if len(labels[read.words]) == 1]


def contradicting(reads: Sequence[Read], alike: Callable[[Read], object]) -> int:
    """Pairs of mails that are alike in this and have opposite labels."""
    labels: dict[object, Counter[str]] = defaultdict(Counter)
    for read in reads:
        labels[alike(read)][read.expected] += 1
    return sum(counts["hard_bounce"] * counts["soft_bounce"] for counts in labels.values())


def _share(
    reads: Sequence[Read], counts: Callable[[Read], bool], is_right: Callable[[Read], bool]
) -> tuple[int, int]:
    counted = [read for read in reads if counts(read)]
    return sum(map(is_right, counted)), len(counted)


def _figure(share: tuple[int, int]) -> str:
    part, whole = share
    return f"{part / whole:.3f}" if whole else "  -  "


def print_whole(reads: Sequence[Read]) -> None:
    """The figures that the goals name."""
    goals = dict(GOALS)
    print("## Whole")
    for name, share in shares(reads).items():
        goal = f"  goal {goals[name]}" if name in goals else ""
        print(f"{name:24} {_figure(share)}  {share[0]:4} of {share[1]:4}{goal}")


def print_sources(reads: Sequence[Read]) -> None:
    """Each source by itself, the worst detection first."""
    sources: dict[str, list[Read]] = defaultdict(list)
    for read in reads:
        sources[str(read.row["source"]).partition(":")[0]].append(read)
    print("\n## By source (mails, detected, recipient, hard/soft, automatic, called bounces)")
    for name in sorted(sources, key=lambda name: _worst(sources[name])):
        figures = shares(sources[name])
        columns = [_figure(figures[goal]) for goal, _ in GOALS]
        columns.append(_figure(figures["others called bounces"]))
        print(f"{name[:44]:44} {len(sources[name]):4}", *columns)


def _worst(reads: Sequence[Read]) -> float:
    figures = shares(reads)
    return min((figures[g][0] / figures[g][1] for g, _ in GOALS if figures[g][1]), default=2.0)


def print_categories(reads: Sequence[Read]) -> None:
    """What the labels call hard and soft in each of our categories.

    Sisimai's labels call a full mailbox soft, flufl.bounce's call all that is no warning hard.
    """
    by: dict[str, Counter[str]] = defaultdict(Counter)
    for read in reads:
        if read.has_hardness:
            origin = str(read.row["source"]).partition("/")[0].partition(":")[0]
            by[str(read.found.category)][f"{origin} {read.expected.partition('_')[0]}"] += 1
    print("\n## By category (labels)")
    for name, counts in sorted(by.items()):
        print(f"{name:17}", ", ".join(f"{label} {n}" for label, n in sorted(counts.items())))


def print_reach(reads: Sequence[Read]) -> None:
    """How far any table could get with hard and soft, how far ours gets, and why not further."""
    print(
        "\n## Hard or soft (labels, within reach, reached, contradicting pairs, on the same words)"
    )
    spoken = [read for read in reads if read.has_hardness]
    judged = [read for read in spoken if read.is_judged]
    rows = (("all", spoken), ("judged", judged), ("judged and certain", certain(reads)))
    for name, chosen in rows:
        cells: dict[object, Counter[str]] = defaultdict(Counter)
        for read in chosen:
            cells[read.cell][read.expected] += 1
        most = sum(max(counts.values()) for counts in cells.values())
        right = sum(read.has_kind_right for read in chosen)
        figures = (_figure((most, len(chosen))), _figure((right, len(chosen))))
        pairs = (contradicting(chosen, lambda r: r.cell), contradicting(chosen, lambda r: r.words))
        print(f"{name:20} {len(chosen):4}", *figures, *pairs)


def print_disguised(reads: Sequence[Read], mails: dict[str, bytes]) -> None:
    """How many bounces are still known without a mark: what an unknown system's may look like."""
    print("\n## Bounces detected without")
    bounces = [mails[read.row["path"]] for read in reads if read.is_bounce]
    for name, replaced in DISGUISES.items():
        known = sum(
            inspect_mail(disguised(mail, replaced)).kind.value in BOUNCES for mail in bounces
        )
        print(f"{name:42} {_figure((known, len(bounces)))}")


def disguised(mail: bytes, replaced: Mapping[bytes, bytes]) -> bytes:
    """The mail with header fields replaced; an empty one is left out."""
    mail = mail.replace(b"\r\n", b"\n")
    head, _, body = mail.partition(b"\n\n")
    for name, value in replaced.items():
        field = re.compile(rb"^" + name + rb":.*\n?(?:[ \t].*\n?)*", re.IGNORECASE | re.MULTILINE)
        head = field.sub(name + b": " + value + b"\n" if value else b"", head)
    return head.rstrip(b"\n") + b"\n\n" + body


def print_mistakes(reads: Sequence[Read]) -> None:
    """Every mail that was not detected, or wrongly; and whose recipients are not right."""
    print("\n## Wrong")
    for read in reads:
        is_other = read.expected == "not_bounce" and not read.was_called_bounce
        if read.is_bounce != read.was_called_bounce or not (
            read.is_bounce or is_other or read.has_kind_right
        ):
            print("kind     ", read.row["path"], read.expected, "→", read.found.kind.value)
        if read.names_recipients and not read.has_recipients_right:
            print(
                "recipient", read.row["path"], read.row["recipients"], "→", *read.found.recipients
            )


def print_speed(mails: Sequence[bytes]) -> None:
    """Mails a second on one core, and seconds for one mail of 40 MB."""
    start = time.process_time()
    for _ in range(ROUNDS):
        for mail in mails:
            inspect_mail(mail)
    spent = time.process_time() - start
    print(f"\n## Speed\n{ROUNDS * len(mails) / spent:.0f} mails a second")
    giant = max(mails, key=len) + b"x" * 76 * 540_000
    start = time.process_time()
    inspect_mail(giant)
    print(f"a mail of {len(giant) // 1_000_000} MB: {time.process_time() - start:.3f} s")


if __name__ == "__main__":
    main()
