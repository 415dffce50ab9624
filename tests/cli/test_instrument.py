"""`outreach instrument` on files as they come."""

import io
import json
import re
import sys
from argparse import ArgumentParser
from pathlib import Path

import pytest

from outreach_app.cli.instrument import COMMAND
from outreach_app.domain.errors import UserError

MAIL = (
    b'\xef\xbb\xbf<p>Z\xfc <a href="https://x.com">Go</a> <a href="https://x.com/y">y.com</a>\r\n'
)


def run(*arguments: str) -> int:
    parser = ArgumentParser()
    COMMAND.add_arguments(parser)
    return COMMAND.run(parser.parse_args(arguments))


@pytest.fixture
def mail(tmp_path: Path) -> str:
    path = tmp_path / "mail.html"
    path.write_bytes(MAIL)
    return str(path)


def test_bytes_in_bytes_out(mail: str, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    assert run("--base", "https://go.example.net/", mail) == 0
    out = capsysbinary.readouterr().out
    pixel = re.compile(rb'<img src="https://go.example.net/p/[a-z2-7]{32}"[^>]*>')
    assert len(pixel.findall(out)) == 1
    restored = re.sub(rb"https://go.example.net/l/[a-z2-7]{32}", b"https://x.com", out)
    assert pixel.sub(b"", restored) == MAIL


def test_the_links_as_json(mail: str, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    assert run("--json", mail) == 0
    first, second = json.loads(capsysbinary.readouterr().out)
    assert list(first) == ["url", "text", "token", "tracked", "reason"]
    assert (first["url"], first["text"], first["tracked"]) == ("https://x.com", "Go", True)
    assert re.fullmatch("[a-z2-7]{32}", first["token"])
    assert (second["tracked"], second["token"]) == (False, None)
    assert "address" in second["reason"]


def test_every_link(mail: str, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    assert run("--json", "--every-link", mail) == 0
    assert all(link["tracked"] for link in json.loads(capsysbinary.readouterr().out))


def test_standard_input(
    monkeypatch: pytest.MonkeyPatch, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"<p>\x80</p>")))
    assert run("-") == 0
    assert capsysbinary.readouterr().out.startswith(b"<p>\x80</p><img ")


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="can not be read"):
        run(str(tmp_path / "none.html"))


@pytest.mark.parametrize(
    "base", ["go.example.net", "ftp://x", "https://", "https://x:y", "http://x/?a"]
)
def test_a_base_that_is_none(mail: str, base: str) -> None:
    with pytest.raises(UserError, match="--base"):
        run("--base", base, mail)
