"""An account moves to another relay, comes back from a copy, or becomes a static map."""

import json
import shutil
import subprocess
from pathlib import Path

import pytest
import requests

from outreach_app.wire.shapes import TokenKind, TokenRegistration
from tests.relay.postgres import Postgres
from tests.relay.program import Account, Program, command

TARGET = 'https://example.com/$a?b={c}&d="e"#f;'


def get(relay: Program, path: str) -> requests.Response:
    return requests.get(relay.url + path, allow_redirects=False, timeout=60)


@pytest.fixture
def filled(account: Account) -> tuple[Account, str, str]:
    """An account with a link, a revoked pixel, and three hits."""
    link, revoked = account.link(TARGET), account.token()
    account.register(TokenRegistration(revoked, TokenKind.PIXEL, revoked=True))
    for _ in range(3):
        get(account.relay, f"/l/{link}")
    return account, link, revoked


def test_an_exported_account_lives_on_elsewhere(
    filled: tuple[Account, str, str], tmp_path: Path
) -> None:
    account, link, revoked = filled
    before = account.feed()
    file = tmp_path / "account"
    done = command("export", account.tag, str(file), data=account.relay.data, env=account.relay.env)
    assert done.returncode == 0, done.stderr
    assert account.key.split("_", 3)[3] not in file.read_text()
    arrived = command("import", str(file), "--json", data=tmp_path / "new")
    assert arrived.returncode == 0, arrived.stderr
    relay = Program(tmp_path / "new").start()
    moved = Account(relay, account.tag, json.loads(arrived.stdout)["key"])
    assert get(relay, f"/l/{link}").headers["location"] == TARGET
    get(relay, f"/p/{revoked}")
    after = moved.feed()
    assert after.hits[:3] == before.hits
    assert [hit.number for hit in after.hits] == [1, 2, 3, 4]
    assert after.feed_id != before.feed_id
    again = command("import", str(file), data=tmp_path / "new")
    assert again.returncode == 1
    relay.stop()
    moved.http.close()


def test_an_export_of_an_older_release_is_taken(
    filled: tuple[Account, str, str], tmp_path: Path
) -> None:
    account, link, _ = filled
    file = tmp_path / "account"
    command("export", account.tag, str(file), data=account.relay.data, env=account.relay.env)
    assert ', "erased_at": null' in file.read_text()
    file.write_text(file.read_text().replace(', "erased_at": null', ""))
    arrived = command("import", str(file), "--json", data=tmp_path / "new")
    assert arrived.returncode == 0, arrived.stderr
    relay = Program(tmp_path / "new").start()
    assert get(relay, f"/l/{link}").headers["location"] == TARGET
    relay.stop()


@pytest.mark.parametrize("content", ["", "{}", "[]", "rubbish", '{"format": "other"}', "\x00"])
def test_a_file_that_is_no_account_is_refused(tmp_path: Path, content: str) -> None:
    file = tmp_path / "file"
    file.write_text(content)
    done = command("import", str(file), data=tmp_path / "new")
    assert done.returncode == 1
    assert len(done.stderr.splitlines()) == 1


def test_a_rebuilt_account_serves_links_already_sent(tmp_path: Path) -> None:
    old = Program(tmp_path / "old").start()
    account = old.account("Ana")
    token = account.link(TARGET)
    feed_id = account.feed().feed_id
    old.stop()
    done = command(
        "account", "create", "Ana", "--tag", account.tag, "--json", data=tmp_path / "new"
    )
    new = Program(tmp_path / "new").start()
    rebuilt = Account(new, account.tag, json.loads(done.stdout)["key"])
    assert get(new, f"/l/{token}").status_code == 404
    assert rebuilt.register(TokenRegistration(token, TokenKind.LINK, TARGET)).status_code == 200
    assert get(new, f"/l/{token}").headers["location"] == TARGET
    assert rebuilt.feed().feed_id != feed_id
    new.stop()
    for each in (account, rebuilt):
        each.http.close()


def test_a_copy_made_while_running_is_brought_back(tmp_path: Path) -> None:
    relay = Program(tmp_path / "d").start()
    account = relay.account("Ana")
    token = account.pixel()
    get(relay, f"/p/{token}")
    copy = tmp_path / "copy"
    assert command("backup", str(copy), data=relay.data).returncode == 0
    get(relay, f"/p/{token}")
    feed_id = account.feed().feed_id
    assert command("restore", str(copy), data=relay.data).returncode == 1, "it still runs"
    relay.stop()
    assert command("restore", str(copy), data=relay.data).returncode == 0
    relay.start()
    page = account.feed()
    assert (page.newest, len(page.hits)) == (1, 1)
    assert page.feed_id != feed_id
    relay.stop()
    account.http.close()


def test_a_dump_of_postgresql_is_brought_back(tmp_path: Path, own_postgres: Postgres) -> None:
    database = own_postgres.new_database()
    relay = Program(tmp_path / "d", {"RELAY_DATABASE_URL": database}).start()
    account = relay.account("Ana")
    token = account.pixel()
    get(relay, f"/p/{token}")
    feed_id = account.feed().feed_id
    dump = tmp_path / "dump"
    own_postgres.run("pg_dump", "-Fc", "-f", str(dump), "-d", database)
    get(relay, f"/p/{token}")
    relay.stop()
    restored = own_postgres.new_database()
    own_postgres.run("pg_restore", "--exit-on-error", "-d", restored, str(dump))
    env = {"RELAY_DATABASE_URL": restored}
    assert command("renew-feeds", data=relay.data, env=env).returncode == 0
    relay.env = env
    relay.start()
    page = account.feed()
    assert (page.newest, [hit.token for hit in page.hits]) == (1, [token])
    assert page.feed_id != feed_id
    relay.stop()
    account.http.close()


def test_a_retired_relay_leaves_a_map_that_nginx_takes(
    filled: tuple[Account, str, str], tmp_path: Path
) -> None:
    account, link, _ = filled
    words = ("retire", "--account", account.tag, "--server")
    at = {"data": account.relay.data, "env": account.relay.env}
    lines = command(*words, "nginx", **at).stdout  # type: ignore[arg-type]
    assert len(lines.splitlines()) == 1
    assert f"location = /l/{link} " in lines
    caddy = command(*words, "caddy", **at).stdout  # type: ignore[arg-type]
    assert caddy.startswith(f'redir /l/{link} "https://example.com/')
    nginx = shutil.which("nginx", path="/usr/sbin:/usr/bin")
    if nginx is None:
        pytest.skip("no nginx here to read the map")
    written = tmp_path / "nginx.conf"
    written.write_text(
        f"pid {tmp_path}/pid; error_log {tmp_path}/log; events {{}}\n"
        f"http {{ access_log off; server {{ listen 127.0.0.1:1; {lines} }} }}\n"
    )
    done = subprocess.run([nginx, "-t", "-c", str(written)], capture_output=True, check=False)
    assert done.returncode == 0, done.stderr
