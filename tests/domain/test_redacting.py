"""What is shown to strangers names nobody: no address, no secret, no folder of the machine."""

import traceback

import pytest
from hypothesis import given
from hypothesis import strategies as st

from outreach_app.domain.redacting import redacted

LOG = """\
2026-11-27 22:01:03,411 WARNING outreach_app.services.sending: Ana <ana.diaz@bakery.example>
2026-11-27 22:01:04,002 ERROR outreach_app.tracking.relay: GET https://go.sam.example/x?k=s3cret
2026-11-27 22:01:05,002 ERROR outreach_app.mail.smtp: mail.seller.example 203.0.113.9 2001:db8::7
Traceback (most recent call last):
  File "/srv/sam/outreach/outreach_app/ui/jobs.py", line 141, in _run
    answer = _Answer(job, work())
  File "D:\\sam\\venv\\site-packages\\requests\\api.py", line 3, in get
ValueError: no such mail: 'Offer for Ana' (token abcdefghijklmnop234567qrstuvwx)
outreach_app.domain.errors.UserError: ana@bakery.example wants no more mail
Díaz asked for it
password = hunter2hunter2hunter2
key eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9
"""
SECRETS = (
    "ana.diaz",
    "Díaz asked for it",
    "bakery",
    "sam",
    "s3cret",
    "203.0.113.9",
    "2001:db8",
    "Offer for",
    "abcdefghij",
    "hunter2hunter2",
    "eyJhbG",
)


def test_no_secret_and_no_name_of_a_place_is_left() -> None:
    text = "\n".join(redacted(LOG.splitlines()))
    assert [one for one in SECRETS if one in text] == []


def test_what_helps_to_mend_is_left() -> None:
    lines = redacted(LOG.splitlines())
    assert lines[0].startswith("2026-11-27 22:01:03,411 WARNING outreach_app.services.sending: ")
    assert lines[4] == '  File "outreach_app/ui/jobs.py", line 141, in _run'
    assert lines[5] == "    answer = _Answer(job, work())"
    assert lines[6] == '  File "site-packages/requests/api.py", line 3, in get'
    assert lines[7] == "ValueError: <what it said>"


@given(st.emails())
def test_no_address_survives(address: str) -> None:
    (line,) = redacted(
        [f"2026-11-27 22:01:03,411 ERROR outreach_app.x: could not reach {address} now"]
    )
    assert address not in line


@given(st.text())
def test_any_text_is_taken(text: str) -> None:
    assert len(redacted([text])) == 1


@pytest.mark.parametrize("secret", ["ana@bakery.example", "the subject of a mail"])
def test_what_our_own_errors_say_is_taken_out(secret: str) -> None:
    try:
        raise LookupError(secret)  # noqa: TRY301 - the trace is what is tested
    except LookupError as fault:
        text = "\n".join(redacted("".join(traceback.format_exception(fault)).splitlines()))
    assert secret not in text
    assert "LookupError" in text
    assert "test_redacting.py" in text
