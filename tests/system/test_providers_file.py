"""The presets that ship, and a user's own file: whole or refused with a sentence."""

import json
from pathlib import Path

import pytest

from outreach_app.domain.accounts import MailAccount, Security, SignIn, checked_mail_account
from outreach_app.domain.errors import UserError
from outreach_app.system.providers_file import ProvidersFile
from outreach_app.system.resources import resources_folder

ALL = ProvidersFile(Path("/nonexistent/providers.json")).load().all()
GOOD = {
    "name": "Ours",
    "smtp": ["smtp.ours.test", 465, "tls"],
    "oauth": {"authorize_url": "https://a.test/", "token_url": "https://a.test/", "scopes": []},
}


@pytest.mark.parametrize("provider", ALL, ids=lambda one: one.key)
def test_every_preset_makes_an_account_that_is_safe(provider: object) -> None:
    from outreach_app.domain.providers import Provider

    assert isinstance(provider, Provider)
    smtp, imap = provider.smtp, provider.imap
    account = MailAccount(
        "", "a@example.com", smtp.host, smtp.port, smtp.security, "a@example.com", imap=imap
    )
    assert checked_mail_account(account) == account
    assert imap is not None
    assert Security.NONE not in {smtp.security, imap.security}
    assert provider.domains or provider.mail_servers
    assert SignIn.OAUTH not in provider.sign_ins or provider.oauth


def test_what_a_preset_was_checked_against_is_told_in_known_words() -> None:
    text = (resources_folder() / "providers.json").read_text("utf-8")
    told = [one.get("checked", []) for one in json.loads(text)["providers"].values()]
    assert {word for words in told for word in words} == {"ispdb", "deltachat", "nodemailer", "use"}
    assert sum(map(bool, told)) > len(told) * 0.85


def test_no_domain_belongs_to_two() -> None:
    domains = [domain for one in ALL for domain in one.domains]
    assert len(domains) == len(set(domains))
    assert len(ALL) > 50


@pytest.mark.parametrize(
    "spoilt",
    [
        {"smtp": ["smtp.ours.test", "465", "tls"]},
        {"smtp": ["smtp.ours.test", 465]},
        {"smtp": ["smtp.ours.test", 465, "ssl"]},
        {"sign_ins": ["magic"]},
        {"oauth": {**GOOD["oauth"], "token_url": "http://a.test/"}},  # type: ignore[dict-item]
        {"oauth": {"token_url": "https://a.test/"}},
        {"api_url": "http://gmail.example"},
        {"domains": "ours.test"},
        {"name": None},
    ],
)
def test_a_file_that_makes_no_sense_is_a_sentence(
    tmp_path: Path, spoilt: dict[str, object]
) -> None:
    path = tmp_path / "providers.json"
    path.write_text(json.dumps({"providers": {"ours": {**GOOD, **spoilt}}}))
    with pytest.raises(UserError, match="mend the file"):
        ProvidersFile(path).load()
    path.write_text(json.dumps({"providers": {"ours": GOOD}}))
    found = ProvidersFile(path).load().get("ours")
    assert found is not None
    assert found.oauth is not None
