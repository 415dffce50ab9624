"""Mails that were cut, spliced and scribbled on: none raises, none takes long, on any machine.

The labelled mails take part where they are at hand; the bounces in words always do.
"""

import importlib.util
import random
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from outreach_app.mail.envelopes import envelope_of
from outreach_app.mail.inspection import inspect_mail, reply_text_of, threading_of

from .letters import ORIGINAL, from_daemon, letter, report
from .test_systems import CASES

ROOT = Path(__file__).resolve().parents[3]
FOLDER = ROOT.parent / "shared" / "data" / "mail"
PATIENCE = 2.0
"""Processor seconds a mail; the worst of 15,000 took a twentieth of one."""

FIELDS = "Final-Recipient: rfc822; bob@prospect.test\nAction: failed\nStatus: 5.1.1\n"
WHOLE = (
    report(FIELDS),
    letter("Automatic reply", "Back on 16 March.", Auto_Submitted="auto-replied"),
    letter("Re: A question", "Fine.\n\n> Hello Bob\n", In_Reply_To="<first@acme.test>"),
    *(f"To: sue@acme.test\n{case}\n{ORIGINAL}".encode() for case in CASES.values()),
)
SCRAPS = (
    b"\n\n",
    b"\r",
    b"\0",
    b"\x85\xa0",
    b"--",
    b"=?utf-8?b?",
    b"?=",
    b"a@" * 2_000,
    b" " * 3_000,
    b"\nContent-Type: message/rfc822\n\n",
    b'\nContent-Type: multipart/mixed; boundary=""\n\n',
    b"\nContent-Transfer-Encoding: base64\n\n",
    b"\nContent-Transfer-Encoding: x-uuencode\n\nbegin 644 x\n",
    b'; charset="\xe9"',
    b"\nDate: Fri, 31 Dec 9999 23:59:59 -2359\n",
    b"\nDate: Mon, 99 Zzz 99999 99:99:99 +99999\n",
    b" back on 0000-00-00 until 99/99/9999 ",
    b"\nStatus: 5.999.999\nAction: \nFinal-Recipient: ;\n",
)
Deed = Callable[[bytes, random.Random], bytes]


def _scribble(raw: bytes, chance: random.Random) -> bytes:
    at = chance.randrange(len(raw) + 1)
    return raw[:at] + bytes([chance.randrange(256)]) + raw[at + 1 :]


def _leave_out(raw: bytes, chance: random.Random) -> bytes:
    at = chance.randrange(len(raw) + 1)
    return raw[:at] + raw[at + chance.randrange(400) :]


def _put_in(raw: bytes, chance: random.Random) -> bytes:
    at = chance.randrange(len(raw) + 1)
    return raw[:at] + chance.choice(SCRAPS) + raw[at:]


def _say_twice(raw: bytes, chance: random.Random) -> bytes:
    at, start = chance.randrange(len(raw) + 1), chance.randrange(len(raw) + 1)
    return raw[:at] + raw[start : start + chance.randrange(800)] + raw[at:]


def _cut(raw: bytes, chance: random.Random) -> bytes:
    return raw[: chance.randrange(len(raw) + 1)]


def _end_lines_otherwise(raw: bytes, chance: random.Random) -> bytes:
    return raw.replace(b"\n", chance.choice([b"\r\n", b"\r", b"\n\n"]))


DEEDS: tuple[Deed, ...] = (
    _scribble,
    _leave_out,
    _put_in,
    _say_twice,
    _cut,
    _end_lines_otherwise,
)


def _is_understood(raw: bytes) -> bool:
    start = time.process_time()
    found = inspect_mail(raw)
    reply_text_of(raw)
    threading_of(raw)
    assert time.process_time() - start < PATIENCE
    return not found.reason.startswith("not understood")


def _damaged(raw: bytes, seed: int, times: int) -> bytes:
    chance = random.Random(seed)
    for _ in range(times):
        raw = chance.choice(DEEDS)(raw, chance)
    return raw


@given(st.sampled_from(WHOLE), st.integers(0, 2**32), st.integers(1, 8))
@settings(max_examples=400)
def test_a_damaged_mail_of_any_system_is_something(raw: bytes, seed: int, times: int) -> None:
    assert _is_understood(_damaged(raw, seed, times))


@pytest.mark.skipif(
    not (FOLDER / "index.jsonl").exists(), reason="the labelled mails are not on this machine"
)
def test_the_labelled_mails_are_something_however_damaged() -> None:
    spec = importlib.util.spec_from_file_location("bench_mail", ROOT / "packaging/bench/mail.py")
    assert spec
    assert spec.loader
    bench = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(bench)
    for seed, raw in enumerate(bench.read_mails(FOLDER).values()):
        assert _is_understood(_damaged(raw, seed, 4)), seed


NESTS: dict[str, Callable[[int], str]] = {
    "multiparts": lambda n: f"Content-Type: multipart/mixed; boundary=b{n}\n\n--b{n}\n",
    "mails": lambda _: "Content-Type: message/rfc822\n\n",
    "one boundary for all": lambda _: "Content-Type: multipart/mixed; boundary=b\n\n--b\n",
    "boundaries that begin alike": lambda n: (
        f"Content-Type: multipart/report; boundary={'b' * (n % 70 + 1)}\n\n--{'b' * (n % 70 + 1)}\n"
    ),
    "quotations": lambda n: ">" * n + " " + FIELDS,
    "tables": lambda _: "<table><tr><td><blockquote>",
}


@pytest.mark.parametrize("kind", NESTS)
def test_what_nests_without_end_is_something(kind: str) -> None:
    layers = "".join(NESTS[kind](n) for n in range(3_000))
    for raw in (
        from_daemon("Undelivered", layers, Content_Type="multipart/mixed; boundary=b0"),
        letter("Re: Deep", layers, Content_Type="text/html", In_Reply_To="<first@acme.test>"),
        layers.encode(),
    ):
        assert _is_understood(raw)


@pytest.mark.parametrize("name", ["Subject", "From", "References", "Content-Type", "Received"])
def test_a_field_of_two_megabytes_is_something(name: str) -> None:
    for unit in ("=?utf-8?q?x?= ", "<a@b.test> ", '"; x="', "\n\t"):
        value = unit * (2_000_000 // len(unit))
        assert _is_understood(f"{name}: {value}\n".encode() + report(FIELDS))


HALVES = (
    b"From: =?utf-7?Q?+2D0-?= <bob@prospect.test>\nSubject: Re: =?utf-7?Q?+2D0-?=\n"
    b"In-Reply-To: <a@b>\nContent-Type: text/plain; charset=utf-7\n\n+2D0- hello\n"
)


def test_halves_of_letters_reach_no_database() -> None:
    """UTF-7 can name a surrogate alone, and so can a report's way to write letters in ASCII."""
    report_of_half = report(
        "Final-Recipient: utf-8; bob\\x{D83D}@prospect.test\nAction: failed\nStatus: 5.1.1\n"
    )
    told = (
        reply_text_of(HALVES),
        threading_of(HALVES),
        envelope_of(1, datetime(2026, 3, 2, tzinfo=UTC), HALVES),
        inspect_mail(report_of_half),
    )
    assert "hello" in told[0]
    assert repr(told).isprintable()
    str(told).encode()
    assert "\\ud83d" not in repr(told)
