"""The relay as a program: its start, its end, its commands."""

import json
import signal
import socket
import sqlite3
from pathlib import Path

import pytest
import requests

from outreach_app.wire import paths
from tests.relay.program import Account, Program, command


def test_a_key_is_shown_once_and_not_stored(tmp_path: Path) -> None:
    done = command("account", "create", "Ana", "--json", data=tmp_path)
    key = json.loads(done.stdout)["key"]
    for file in tmp_path.iterdir():
        assert key.encode() not in file.read_bytes()
        assert key.split("_", 3)[3].encode() not in file.read_bytes()


def test_an_account_keeps_the_tag_it_is_given(tmp_path: Path) -> None:
    options = ("--json", "--tag", "abc234")
    done = command("account", "create", "Ana", *options, data=tmp_path)
    assert json.loads(done.stdout)["tag"] == "abc234"
    again = command("account", "create", "Bob", *options, data=tmp_path)
    assert again.returncode == 1
    assert len(again.stderr.splitlines()) == 1
    wrong = command("account", "create", "Cy", "--tag", "ABC", data=tmp_path)
    assert wrong.returncode == 2


def start_feed(account: Account) -> socket.socket:
    """A feed request that waits for hits after the first, whose answer nobody has read yet."""
    host, port = account.relay.url.removeprefix("http://").split(":")
    raw = socket.create_connection((host, int(port)), timeout=60)
    raw.sendall(
        f"GET {paths.FEED}?after=1&wait=50 HTTP/1.1\r\nHost: r\r\n"
        f"Authorization: Bearer {account.key}\r\n\r\n".encode()
    )
    return raw


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_it_ends_in_peace_while_a_feed_waits(tmp_path: Path, number: int) -> None:
    relay = Program(tmp_path).start()
    account = relay.account("Ana")
    token = account.pixel()
    requests.get(f"{relay.url}/p/{token}", timeout=60)
    waiting = start_feed(account)
    while "relay_waiting_feeds 1.0" not in requests.get(f"{relay.url}/metrics", timeout=60).text:
        pass
    assert account.relay.stop(number) == 0
    assert waiting.recv(100).startswith(b"HTTP/1.1 200")
    waiting.close()
    relay.start()
    assert account.feed().newest == 1
    relay.stop()
    account.http.close()


def test_a_taken_port_is_said(tmp_path: Path) -> None:
    relay = Program(tmp_path / "one").start()
    taken = relay.url.removeprefix("http://")
    done = command("serve", "--listen", taken, data=tmp_path / "two")
    relay.stop()
    assert done.returncode == 1
    assert taken in done.stderr


def test_the_clock_takes_an_offset_from_a_file(tmp_path: Path) -> None:
    offset = tmp_path / "offset"
    relay = Program(tmp_path / "d", options=("--clock-offset-file", str(offset))).start()
    account = relay.account("Ana")
    token = account.pixel()
    for seconds in ("", "600", "1200.5", "rubbish"):
        offset.write_text(seconds)
        requests.get(f"{relay.url}/p/{token}", timeout=60)
    first, second, third, fourth = (hit.at for hit in account.feed().hits)
    assert 600_000 <= second - first < 610_000
    assert 600_000 <= third - second < 610_000
    assert 0 <= fourth - third < 10_000
    relay.stop()
    account.http.close()


def test_sqlite_syncs_every_commit(tmp_path: Path) -> None:
    command("account", "create", "Ana", data=tmp_path)
    with sqlite3.connect(tmp_path / "relay.sqlite3") as db:
        assert db.execute("pragma journal_mode").fetchone() == ("wal",)
    db.close()


def test_a_database_that_is_away_is_one_sentence(tmp_path: Path) -> None:
    for url in ("postgresql://u:secret@127.0.0.1:1/none", "sqlite:////proc/none"):
        done = command("account", "list", data=tmp_path, env={"RELAY_DATABASE_URL": url})
        assert done.returncode == 1
        assert len(done.stderr.splitlines()) == 1
        assert "secret" not in done.stderr


def test_an_export_takes_no_lock_that_a_writer_needs(tmp_path: Path) -> None:
    command("account", "create", "Ana", data=tmp_path)
    writer = sqlite3.connect(tmp_path / "relay.sqlite3", isolation_level=None)
    writer.execute("begin immediate")
    done = command("export", "Ana", str(tmp_path / "file"), data=tmp_path)
    writer.execute("rollback")
    writer.close()
    assert done.returncode == 0, done.stderr
