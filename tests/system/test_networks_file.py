"""The shipped lists of networks: each says where it is from, and none swallows people."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from outreach_app.domain.networks import NetworkKind
from outreach_app.system.networks_file import HEAD, read_list, read_lists, read_networks
from outreach_app.system.resources import resources_folder

FOLDER = resources_folder() / "networks"
PROJECT = Path(__file__).parents[2]
HEAD_LINES = "# owner: A\n# kind: cloud\n# source: S\n# licence: L\n# date: 2026-01-01\n"

TABLE = read_networks()


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.txt")), ids=lambda path: path.stem)
def test_a_list_says_where_it_is_from_and_has_blocks(path: Path) -> None:
    assert read_list(path)
    text = path.read_text(encoding="utf-8")
    for name in HEAD:
        assert f"\n# {name}: " in "\n" + text


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.txt")), ids=lambda path: path.stem)
def test_a_list_says_whether_it_was_verified(path: Path) -> None:
    assert re.search(r"^# verified: (yes|in part: .+|no: .+)$", path.read_text("utf-8"), re.M)


def test_how_to_refresh_is_said_and_every_list_is_in_order() -> None:
    said = subprocess.run(
        [sys.executable, PROJECT / "packaging" / "networks.py"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert said.returncode == 0, said.stdout + said.stderr
    assert "Fetch what the `source` line names" in said.stdout
    for path in FOLDER.glob("*.txt"):
        assert re.search(rf"^{path.stem} +\d+ +\d+  (yes|in part|no) ", said.stdout, re.M)


def test_the_lists_are_short_enough_to_read() -> None:
    assert 300 < len(list(read_lists(FOLDER))) < 2000


@pytest.mark.parametrize("missing", HEAD)
def test_a_list_without_its_origin_is_refused(missing: str, tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    lines = [line for line in HEAD_LINES.splitlines() if f" {missing}: " not in line]
    path.write_text("\n".join([*lines, "10.0.0.0/8"]), encoding="utf-8")
    with pytest.raises(ValueError, match=f"a.txt does not say: {missing}"):
        read_list(path)


def test_notes_and_blank_lines_are_no_blocks(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(HEAD_LINES + "# a note\n\n18.0.0.0/8\n", encoding="utf-8")
    assert [entry.cidr for entry in read_list(path)] == ["18.0.0.0/8"]


@pytest.mark.parametrize(
    ("address", "owner", "kind"),
    [
        ("104.47.39.205", "Microsoft", NetworkKind.FILTER),
        ("40.94.89.19", "Microsoft", NetworkKind.FILTER),
        ("20.18.4.148", "Microsoft Azure", NetworkKind.CLOUD),
        ("18.185.115.207", "Barracuda", NetworkKind.FILTER),
        ("18.185.200.1", "Amazon", NetworkKind.CLOUD),
        ("170.10.129.163", "Mimecast", NetworkKind.VENDOR),
        ("148.163.150.1", "Proofpoint", NetworkKind.VENDOR),
        ("66.249.84.213", "Google", NetworkKind.GOOGLE),
        ("34.79.174.175", "Google Cloud", NetworkKind.CLOUD),
        ("172.225.203.126", "iCloud Private Relay", NetworkKind.APPLE),
        ("165.225.76.162", "a company web proxy", NetworkKind.PROXY),
        ("192.168.1.4", "a private network", NetworkKind.PRIVATE),
    ],
)
def test_a_known_address_has_its_owner(address: str, owner: str, kind: NetworkKind) -> None:
    network = TABLE.find(address)
    assert network is not None
    assert (network.owner, network.kind) == (owner, kind)


# Homes of large access providers, documentation networks that samples use, Exchange Online
# (which shows pictures to people), and a VPN.
PEOPLES = (
    *("73.28.233.57", "82.123.85.229", "99.230.11.40", "174.202.168.139", "86.141.249.47"),
    *("192.0.2.165", "198.51.100.4", "203.0.113.9", "2001:db8::1"),
    *("40.97.4.10", "52.96.11.20", "185.159.158.55"),
)


@pytest.mark.parametrize("address", PEOPLES)
def test_peoples_networks_are_on_no_list(address: str) -> None:
    assert TABLE.find(address) is None
