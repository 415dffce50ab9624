"""Whose certificates are trusted: the system's and the account's, as they are now."""

import ssl
from dataclasses import replace
from pathlib import Path

import pytest

from outreach_app.domain.errors import UserError
from outreach_app.mail.trust import trusted
from tests.mail.conftest import Certificate
from tests.mail.test_messages import ACCOUNT


@pytest.fixture
def no_authorities(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A system that trusts nobody, in a file that may change."""
    file = tmp_path / "system.pem"
    file.write_text("")
    monkeypatch.setenv("SSL_CERT_FILE", str(file))
    monkeypatch.setenv("SSL_CERT_DIR", str(tmp_path / "nowhere"))
    return file


def test_authorities_are_loaded_once(no_authorities: Path) -> None:
    first = trusted(ACCOUNT)
    assert trusted(replace(ACCOUNT, address="bo@example.com")) is first
    assert (first.verify_mode, first.check_hostname) == (ssl.CERT_REQUIRED, True)


def test_a_file_that_changed_is_loaded_anew(no_authorities: Path, certificate: Certificate) -> None:
    account = replace(ACCOUNT, ca_file=str(no_authorities.with_name("own.pem")))
    Path(account.ca_file).write_text("no certificate")
    with pytest.raises(UserError, match="holds no certificate"):
        trusted(account)
    Path(account.ca_file).write_bytes(certificate.chain.read_bytes())
    own = trusted(account)
    assert own.cert_store_stats()["x509"] == 1
    before = trusted(ACCOUNT)
    assert before.cert_store_stats()["x509"] == 0
    no_authorities.write_bytes(certificate.chain.read_bytes())
    assert trusted(ACCOUNT).cert_store_stats()["x509"] == 1
