"""`outreach inspect-mail`: one line of JSON for each file, whatever the file is."""

import io
import json
from argparse import ArgumentParser
from pathlib import Path
from typing import Any

import pytest

from outreach_app.cli import inspect_mail

KEYS = [
    "path",
    "kind",
    "recipients",
    "status",
    "category",
    "original_message_id",
    "in_reply_to",
    "return_date",
    "reason",
]
BOUNCE = (
    b"Return-Path: <>\nFrom: MAILER-DAEMON@mx.acme.test\nSubject: failure notice\n\n"
    b"This is the mail system.\n\n<bob@prospect.test>: user unknown (#5.1.1)\n"
)
ABSENCE = (
    b"From: bob@prospect.test\nDate: Mon, 2 Mar 2026 10:00:00 +0000\n"
    b"In-Reply-To: <first@acme.test>\n"
    b"Subject: Automatic reply: A question\n\nBack on 16 March.\n"
)


def run(*files: str) -> int:
    parser = ArgumentParser()
    inspect_mail.add_arguments(parser)
    return inspect_mail.run(parser.parse_args(list(files)))


def lines(capsys: pytest.CaptureFixture[str]) -> list[dict[str, Any]]:
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def test_each_file_gets_its_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    bounce, absence = tmp_path / "a.eml", tmp_path / "b.eml"
    bounce.write_bytes(BOUNCE)
    absence.write_bytes(ABSENCE)
    assert run(str(bounce), str(absence)) == 0
    first, second = lines(capsys)
    assert list(first) == KEYS
    assert (first["path"], first["kind"]) == (str(bounce), "hard_bounce")
    assert (first["recipients"], first["status"]) == (["bob@prospect.test"], "5.1.1")
    assert first["category"] == "unknown_user"
    assert (second["kind"], second["return_date"]) == ("auto_reply", "2026-03-16")
    assert second["in_reply_to"] == "<first@acme.test>"


def test_standard_input_is_a_mail(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(BOUNCE)))
    assert run("-") == 0
    assert lines(capsys)[0]["kind"] == "hard_bounce"


def test_what_can_not_be_read_is_said_and_the_rest_goes_on(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    last = tmp_path / "last.eml"
    last.write_bytes(b"\xff\x00")
    assert run(str(tmp_path / "none.eml"), str(tmp_path), "a\0b", str(last)) == 1
    found = lines(capsys)
    assert [one["kind"] for one in found] == ["other"] * 4
    assert "can not be read" in found[0]["reason"]
    assert found[3]["reason"] == ""
