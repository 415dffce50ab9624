"""The mailboxes as scripts and timers look into them."""

import json

from tests.cli.conftest import Street
from tests.journeys.mail_sink import PASSWORD, USER
from tests.journeys.outreach import Outreach
from tests.mail.scripted_imap import scripted_imap


def add(outreach: Outreach, street: Street, address: str, imap_port: int) -> None:
    outreach.done(
        "account", "add", address, "--name", "Sam", "--host", "127.0.0.1",
        "--port", str(street.mail.port), "--security", "none", "--imap-host", "127.0.0.1",
        "--imap-port", str(imap_port), "--imap-security", "none", "--user", USER,
    )  # fmt: skip


def test_a_mailbox_that_is_away_keeps_no_other_from_being_read(
    outreach: Outreach, street: Street
) -> None:
    outreach.env = {
        "OUTREACH_MAIL_PASSWORD": PASSWORD,
        "OUTREACH_MAIL_PASSWORD_THERE_SELLER_EXAMPLE": PASSWORD,
    }
    with scripted_imap({"CONNECT": b"* BYE go away\r\n"}) as away, scripted_imap() as there:
        add(outreach, street, "away@seller.example", away.port)
        add(outreach, street, "there@seller.example", there.port)
        run = outreach.run("mailbox", "check", "--json")
        assert run.returncode == 1
        first, second = json.loads(run.stdout)
    assert (first["address"], bool(first["fault"])) == ("away@seller.example", True)
    assert (second["address"], second["fault"]) == ("there@seller.example", "")
