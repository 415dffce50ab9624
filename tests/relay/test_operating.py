"""What an operator sees: metrics, logs, health, HTTPS, migrations, a full disk, a wrong clock."""

import datetime
import ipaddress
import json
import os
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
import requests
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from sqlalchemy import inspect, text

from outreach_app.relay.store.database import (
    NEWEST,
    NewerTablesError,
    database_url,
    migrate,
    open_engine,
)
from outreach_app.relay.store.schema import metadata
from outreach_app.wire import paths
from tests.relay.load import Load, check_complete, whole_feed
from tests.relay.postgres import Postgres
from tests.relay.program import Account, Program, command


def test_metrics_count_hits_by_kind(account: Account) -> None:
    requests.get(f"{account.relay.url}/p/{account.pixel()}", timeout=60)
    said = requests.get(f"{account.relay.url}/metrics", timeout=60).text
    assert 'relay_hits_total{kind="open",recorded="yes"}' in said
    for name in ("relay_commit_hits_bucket", "relay_waiting_feeds", "relay_spooled_hits"):
        assert name in said


def test_a_feed_whose_desktop_has_gone_waits_no_longer(account: Account) -> None:
    host, port = account.relay.url.removeprefix("http://").split(":")

    def waiting(count: int) -> bool:
        said = requests.get(f"{account.relay.url}/metrics", timeout=60).text
        return f"relay_waiting_feeds {count}.0" in said

    with socket.create_connection((host, int(port)), timeout=60) as raw:
        raw.sendall(
            f"GET {paths.FEED}?wait=50 HTTP/1.1\r\nHost: r\r\n"
            f"Authorization: Bearer {account.key}\r\n\r\n".encode()
        )
        while not waiting(1):
            pass
    while not waiting(0):
        pass


def test_the_access_log_names_nobody(tmp_path: Path) -> None:
    relay = Program(tmp_path / "d", {"RELAY_ACCESS_LOG": "yes", "RELAY_METRICS_KEY": "k"})
    with (tmp_path / "log").open("w") as log:
        relay.start(errors=log)
        account = relay.account("Ana")
        token = account.link("https://example.com/secret")
        requests.get(f"{relay.url}/l/{token}?x=secret", allow_redirects=False, timeout=60)
        requests.get(f"{relay.url}/secret", timeout=60)
        assert requests.get(f"{relay.url}/metrics", timeout=60).status_code == 401
        key = {"Authorization": "Bearer k"}
        assert requests.get(f"{relay.url}/metrics", headers=key, timeout=60).ok
        assert account.feed().newest == 1
        relay.stop()
    account.http.close()
    written = (tmp_path / "log").read_text()
    lines = [json.loads(line) for line in written.splitlines()]
    assert [line["place"] for line in lines if line.get("method") == "GET"][:2] == ["/l/", "other"]
    assert lines[1]["status"] == 302
    for secret in (token, account.key, account.tag, "127.0.0.1", "secret"):
        assert secret not in written


@pytest.fixture
def certificate(tmp_path: Path) -> tuple[Path, Path]:
    """A certificate for 127.0.0.1, and its key."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "relay")])
    now = datetime.datetime.now(datetime.UTC)
    local = x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address("127.0.0.1"))])
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(now - datetime.timedelta(days=1))
        .not_valid_after(now + datetime.timedelta(days=1))
        .add_extension(local, critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    files = tmp_path / "certificate.pem", tmp_path / "key.pem"
    files[0].write_bytes(made.public_bytes(serialization.Encoding.PEM))
    files[1].write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
    )
    return files


def test_it_speaks_https_itself(tmp_path: Path, certificate: tuple[Path, Path]) -> None:
    files = {"RELAY_TLS_CERTIFICATE": str(certificate[0]), "RELAY_TLS_KEY": str(certificate[1])}
    relay = Program(tmp_path / "d", files).start()
    assert relay.url.startswith("https://")
    answer = requests.get(relay.url + paths.READY, verify=str(certificate[0]), timeout=60)
    assert answer.json()["status"] == "ready"
    relay.stop()


def test_the_migrations_make_the_tables_that_the_program_knows(
    tmp_path: Path, database: dict[str, str], postgres: Postgres
) -> None:
    url = postgres.new_database() if database else ""
    engine = open_engine(database_url(url, tmp_path))
    migrate(engine)
    found = inspect(engine)
    views = found.get_view_names()
    assert views == ([] if database else ["hits"])
    for table in metadata.sorted_tables:
        columns = {c["name"]: c["nullable"] for c in found.get_columns(table.name)}
        assert list(columns) == [c.name for c in table.columns]
        if table.name in views:
            continue  # a view's columns know neither key nor null
        assert columns == {c.name: c.nullable for c in table.columns}
        key = found.get_pk_constraint(table.name)["constrained_columns"]
        assert key == [c.name for c in table.primary_key.columns]
    engine.dispose()


def test_several_nodes_migrate_at_once(tmp_path: Path, postgres: Postgres) -> None:
    url = postgres.new_database()
    engines = [open_engine(database_url(url, tmp_path)) for _ in range(6)]
    failed: list[BaseException] = []

    def bring_up(number: int) -> None:
        try:
            migrate(engines[number])
        except BaseException as error:
            failed.append(error)

    threads = [threading.Thread(target=bring_up, args=(n,)) for n in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    for engine in engines:
        engine.dispose()
    assert not failed


def test_newer_tables_are_refused(tmp_path: Path) -> None:
    engine = open_engine(database_url("", tmp_path))
    migrate(engine)
    with engine.begin() as db:
        db.execute(text("update alembic_version set version_num = '9999'"))
    assert NEWEST < "9999"
    with pytest.raises(NewerTablesError):
        migrate(engine)
    engine.dispose()
    done = command("serve", "--listen", "127.0.0.1:0", data=tmp_path)
    assert (done.returncode, len(done.stderr.splitlines())) == (1, 1)


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system with room for little."""
    place = tmp_path / "small"
    place.mkdir()
    words = ("mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", str(place))
    if os.geteuid() != 0 or subprocess.run(words, capture_output=True, check=False).returncode:
        pytest.skip("only root can make a small file system")
    yield place
    subprocess.run(("umount", str(place)), check=True)


def test_a_full_disk_is_owned_up_to(small_disk: Path) -> None:
    relay = Program(small_disk).start()
    account = relay.account("Ana")
    load = Load(relay.url, ((f"/p/{account.pixel()}", 200),), threads=2)
    link = account.link("https://example.com/")
    load.start("before")
    load.wait_for(50)
    load.stop()  # else it eats the room that the filler is to give back
    filler = small_disk / "filler"
    with filler.open("wb", buffering=0) as file:
        try:
            while True:
                file.write(b"x" * 4096)
        except OSError:
            pass
    load.start("full")
    load.wait_for_refusal()
    load.stop()
    answer = requests.get(f"{relay.url}/l/{link}", allow_redirects=False, timeout=60)
    assert (answer.status_code, answer.headers["hit-recorded"]) == (302, "no")
    assert 'recorded="no"' in requests.get(f"{relay.url}/metrics", timeout=60).text
    assert requests.get(relay.url + paths.READY, timeout=60).status_code == 503
    filler.unlink()
    assert requests.get(relay.url + paths.READY, timeout=60).json()["status"] == "ready"
    load.start("again")
    load.wait_for(20)
    load.stop()
    check_complete(whole_feed(account), load)
    relay.stop()
    account.http.close()


def test_a_clock_that_goes_back_breaks_nothing(tmp_path: Path, database: dict[str, str]) -> None:
    offset = tmp_path / "offset"
    options = ("--clock-offset-file", str(offset))
    relay = Program(tmp_path / "d", database, options).start()
    account = relay.account(f"Back {tmp_path}")
    load = Load(relay.url, ((f"/p/{account.pixel()}", 200),), threads=4)
    load.start("c")
    for seconds in ("0", "-86400", "3600", "-5"):
        offset.write_text(seconds)
        load.wait_for(50)
    load.stop()
    hits = whole_feed(account)
    check_complete(hits, load)
    assert max(hit.at for hit in hits) - min(hit.at for hit in hits) > 86_000_000
    assert account.feed(after=len(hits), wait=1).hits == ()
    relay.stop()
    account.http.close()


def test_the_relay_installs_without_qt(tmp_path: Path) -> None:
    root = Path(__file__).parents[2]
    subprocess.run([sys.executable, "-m", "venv", str(tmp_path / "venv")], check=True)
    python = str(tmp_path / "venv/bin/python")
    install = [python, "-m", "pip", "install", "--quiet", f"{root}[relay]"]
    subprocess.run([*install, "-c", str(root / "constraints.txt")], check=True, timeout=600)
    listed = subprocess.run(
        [python, "-m", "pip", "list", "--format=json"], capture_output=True, check=True
    )
    names = {package["name"].lower() for package in json.loads(listed.stdout)}
    assert "granian" in names
    assert not [name for name in names if "pyside" in name or "shiboken" in name]
    relay = [str(tmp_path / "venv/bin/outreach-relay"), "account", "list", "--data", str(tmp_path)]
    assert subprocess.run(relay, cwd=tmp_path, check=False).returncode == 0
