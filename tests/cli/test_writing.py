"""Drafts and templates from the command line, against a profile of their own."""

from pathlib import Path

import pytest

from outreach_app.bootstrap import build
from outreach_app.domain.mails import Letter
from outreach_app.domain.prospects import ProspectForm
from outreach_app.system.paths import open_profile
from tests.cli.conftest import Street
from tests.cli.test_scripting import account
from tests.journeys.mail_sink import PASSWORD
from tests.journeys.outreach import Outreach

ANA = "ana@oven.example"


@pytest.fixture
def drafted(outreach: Outreach) -> int:
    """A draft to Ana, as the desk leaves it."""
    program = build(open_profile(outreach.profile), use_keyring=False)
    ana = program.services.prospects.add(ProspectForm(ANA, "Ana"))
    letter = Letter("An oven", "<p>Hi {{ first_name }}</p>")
    kept = program.services.drafts.keep(None, letter, [ana.id])
    program.close()
    return kept


def test_a_draft_is_listed_and_shown(outreach: Outreach, drafted: int) -> None:
    (row,) = outreach.done("draft", "list")
    assert (row["id"], row["subject"]) == (drafted, "An oven")
    assert row["beginning"] == "Hi {{ first_name }}"
    assert outreach.done("draft", "show", str(drafted))["html"] == "<p>Hi {{ first_name }}</p>"


def test_a_draft_is_sent_once(outreach: Outreach, street: Street, drafted: int) -> None:
    outreach.env = {"OUTREACH_MAIL_PASSWORD": PASSWORD, "OUTREACH_RELAY_KEY": street.account.key}
    outreach.done(*account(street))
    sent = outreach.done("send", "--draft", str(drafted))
    assert (sent["sent"], sent["left"]) == (1, [])
    assert "Hi Ana" in street.mail.html(ANA)
    again = outreach.run("send", "--draft", str(drafted))
    assert again.returncode != 0
    assert "gone" in again.stderr


def test_a_letter_needs_somebody_and_something(outreach: Outreach) -> None:
    wrong = outreach.run("send", "--to", ANA)
    assert wrong.returncode == 2
    assert "--draft" in wrong.stderr
    assert outreach.run("send", "--html", "x.html").returncode == 1


def test_a_template_is_saved_and_listed(outreach: Outreach, tmp_path: Path) -> None:
    html = tmp_path / "a.html"
    html.write_text("<p>One</p>", encoding="utf-8")
    save = ("template", "save", "Opener", "--subject", "Hello", "--html", str(html))
    assert outreach.done(*save, "--folder", "Cold")["folder"] == "Cold"
    (listed,) = outreach.done("template", "list")
    assert (listed["html"], listed["sent"], listed["read"]["between"]) == ("<p>One</p>", 0, None)
    assert "not enough mail to tell" in outreach.run("template", "list").stdout


def test_a_template_is_gone_back_from_and_deleted(outreach: Outreach) -> None:
    program = build(open_profile(outreach.profile), use_keyring=False)
    program.services.templates.save("Opener", "Hello", "<p>One</p>")
    program.services.templates.save("Opener", "Hello", "<p>Two</p>")
    program.close()
    (version,) = outreach.done("template", "versions", "opener")
    number = str(version["version"])
    assert outreach.done("template", "restore", "Opener", number)["html"] == "<p>One</p>"
    assert outreach.run("template", "delete", "Opener").returncode == 0
    assert "no template" in outreach.run("template", "show", "Opener").stderr


def test_files_go_with_a_template_until_they_are_taken_off(
    outreach: Outreach, tmp_path: Path
) -> None:
    html, price = tmp_path / "hello.html", tmp_path / "prices.txt"
    html.write_text("<p>Hi</p>", "utf-8")
    price.write_text("10 a piece", "utf-8")
    save = ("template", "save", "Offer", "--subject", "Hello", "--html", str(html))
    saved = outreach.done(*save, "--attach", str(price))
    file = {"name": "prices.txt", "size": 10, "is_inline": False}
    assert saved["attachments"] == [file]
    assert outreach.done(*save)["attachments"] == [file]
    assert "Attached: prices.txt (10 bytes)" in outreach.run("template", "show", "Offer").stdout
    assert outreach.done(*save, "--no-attachments")["attachments"] == []
    (version,) = outreach.done("template", "versions", "Offer")
    assert version["attachments"] == [file]
