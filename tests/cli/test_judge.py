"""`outreach judge`: one line out for each line in, whatever comes in."""

import io
import json
from argparse import ArgumentParser
from pathlib import Path
from typing import Any

import pytest

from outreach_app.cli import judge
from outreach_app.domain.errors import UserError
from outreach_app.system.evidence import read_evidence

AGENT = (
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko)"
    " Chrome/151.0.0.0 Safari/537.36"
)
LONE_PICTURE: dict[str, Any] = {
    "id": "a",
    "kind": "open",
    "method": "GET",
    "user_agent": AGENT,
    "headers": {},
    "ip": "82.123.85.229",
    "seconds_after_send": 60,
    "context": {
        "tracked_links": 5,
        "link": "pixel",
        "other_requests": [
            {
                "offset": 40 + link / 10,
                "kind": "click",
                "method": "GET",
                "link": f"L{link}",
                "ip": "82.123.85.229",
                "user_agent": AGENT,
            }
            for link in range(5)
        ],
    },
}
ROBOT = {"id": 7, "kind": "click", "user_agent": "curl/8.1", "context": {"link": "L1"}}


def ran(*arguments: str) -> int:
    parser = ArgumentParser()
    judge.COMMAND.add_arguments(parser)
    return judge.COMMAND.run(parser.parse_args(arguments))


def written(path: Path, *lines: bytes) -> str:
    path.write_bytes(b"\n".join(lines) + b"\n")
    return str(path)


def answers(capsys: pytest.CaptureFixture[str]) -> list[dict[str, Any]]:
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def line(row: object) -> bytes:
    return json.dumps(row).encode()


def test_each_line_gets_its_verdict_in_order(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = written(tmp_path / "a.jsonl", line(LONE_PICTURE), line(ROBOT))
    assert ran(file) == 0
    first, second = answers(capsys)
    assert (first["id"], first["verdict"], first["rule"]) == ("a", "machine", "near_sweep")
    assert (second["id"], second["verdict"], second["rule"]) == (7, "machine", "names_itself")
    assert set(first) == {"id", "verdict", "rule", "reason"}
    assert "curl" in second["reason"]


def test_at_once_knows_only_what_came_before(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = written(tmp_path / "a.jsonl", line(LONE_PICTURE))
    assert ran("--at-once", file) == 0
    assert answers(capsys)[0]["verdict"] == "human"


def test_a_bad_line_says_so_and_the_others_are_judged(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    bad = [b"", b"{", b"\xff\xfe\x00", b"[" * 100_000, b"7", b'{"id": "x"}', b'{"id": NaN}']
    file = written(tmp_path / "a.jsonl", *bad, line(ROBOT))
    assert ran(file) == 1
    *errors, last = answers(capsys)
    assert [sorted(error) for error in errors] == [["error", "id"]] * len(bad)
    assert [error["id"] for error in errors] == [None] * 5 + ["x", None]
    assert last["verdict"] == "machine"


def test_bytes_that_are_no_text_do_not_spoil_a_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = written(tmp_path / "a.jsonl", line(ROBOT).replace(b"curl/8.1", b"curl/8.1 \xff\xfe"))
    assert ran(file) == 0
    assert answers(capsys)[0]["rule"] == "names_itself"


def test_standard_input_is_read(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(line(ROBOT))))
    assert ran("-") == 0
    assert answers(capsys)[0]["id"] == 7


def test_an_empty_file_has_no_answers(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.jsonl").write_bytes(b"")
    assert ran(str(tmp_path / "a.jsonl")) == 0
    assert answers(capsys) == []


def test_a_missing_file_is_the_users_to_mend(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="can not be read"):
        ran(str(tmp_path / "none.jsonl"))


def test_an_endless_line_is_skipped_not_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(judge, "LINE_MAX", 10)
    stream = io.BytesIO(b"a" * 35 + b"\nshort\n" + b"b" * 9 + b"\n" + b"c" * 10)
    assert list(judge.read_lines(stream)) == [None, b"short\n", b"b" * 9 + b"\n", None]
    assert "error" in judge.judge_line(None, read_evidence(), at_once=False)
