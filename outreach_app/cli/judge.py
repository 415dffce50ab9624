"""`outreach judge`: verdicts for recorded traffic, line by line, without a profile.

It keeps nothing in memory but the line at hand, and a line that can not be read becomes a line
that says so: the output has exactly as many lines as the input, in the same order.
"""

import json
import math
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import BinaryIO

from outreach_app.cli.command import Command
from outreach_app.domain.classify import Evidence, judge_hit, known_at
from outreach_app.domain.errors import UserError
from outreach_app.domain.traffic import Record, TrafficError, read_record

LINE_MAX = 16 * 1024 * 1024
"""Bytes; a longer line is no record of one request."""


def add_arguments(parser: ArgumentParser) -> None:
    """The file, and whether to wait for what came later."""
    parser.add_argument("file", metavar="FILE.jsonl", help="recorded traffic, or - for stdin")
    parser.add_argument(
        "--at-once",
        action="store_true",
        help="ignore what came after each request, as an alert without waiting would",
    )
    parser.add_argument("--json", action="store_true", help="accepted for symmetry: always JSON")


def run(arguments: Namespace) -> int:
    """Print one line for each line read. 1 when a line could not be read."""
    from outreach_app.system.evidence import read_evidence

    evidence = read_evidence()
    broken = False
    with ExitStack() as stack:
        stream = _open(arguments.file, stack)
        for line in read_lines(stream):
            answer = judge_line(line, evidence, at_once=arguments.at_once)
            broken = broken or "error" in answer
            sys.stdout.write(json.dumps(answer) + "\n")
    return 1 if broken else 0


def judge_line(line: bytes | None, evidence: Evidence, *, at_once: bool) -> dict[str, object]:
    """The answer to one line; None stands for one that was too long to read. Never raises."""
    if line is None:
        return {"id": None, "error": f"longer than {LINE_MAX} bytes"}
    try:
        value: object = json.loads(line.decode("utf-8", "replace"))
    except (ValueError, RecursionError):
        return {"id": None, "error": "not JSON"}
    name = _name(value)
    try:
        record = read_record(value)
    except TrafficError as error:
        return {"id": name, "error": str(error)}
    return {"id": name, **_judge(record, evidence, at_once=at_once)}


def _judge(record: Record, evidence: Evidence, *, at_once: bool) -> dict[str, str]:
    others = known_at(record.others, record.hit.at) if at_once else list(record.others)
    verdict = judge_hit([record.hit, *others], 0, record.mail, evidence)
    return {"verdict": verdict.kind.value, "rule": verdict.rule, "reason": verdict.reason}


def _name(value: object) -> str | int | float | None:
    name = value.get("id") if isinstance(value, dict) else None
    if isinstance(name, float) and not math.isfinite(name):
        return None
    return name if isinstance(name, str | int | float) else None


def read_lines(stream: BinaryIO) -> Iterator[bytes | None]:
    """The lines of a stream; None for each one that is longer than LINE_MAX."""
    while line := stream.readline(LINE_MAX):
        if len(line) < LINE_MAX or line.endswith(b"\n"):
            yield line
            continue
        while (rest := stream.readline(LINE_MAX)) and not rest.endswith(b"\n"):
            pass
        yield None


def _open(file: str, stack: ExitStack) -> BinaryIO:
    if file == "-":
        return sys.stdin.buffer
    try:
        return stack.enter_context(Path(file).open("rb"))
    except OSError as error:
        raise UserError("file-unreadable", f"{file} can not be read: {error.strerror}") from error


COMMAND = Command(
    name="judge",
    summary="who made recorded requests: person, machine or yourself",
    add_arguments=add_arguments,
    run=run,
)
