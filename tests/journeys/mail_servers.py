"""Postfix and Dovecot from the distribution, private to one test run, on loopback.

Everything lies in one folder; nothing under /etc is read or changed, and no mail can leave. The
servers need root and a folder that their own users can reach.
"""

import imaplib
import os
import shutil
import ssl
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path
from textwrap import dedent

from tests.ports import own_port

PROGRAMS = ("postfix", "dovecot", "doveadm", "openssl")
DEAD = "nobody@hard.test"
"""Mail to here comes back as not deliverable."""

UNREAD = "unread.test"
"""Mail to anybody here is taken and thrown away: no mailbox is written while others measure."""

SENDER, READER = "ana@example.test", "bob@example.test"
WORDS = {SENDER: "ana-pass", READER: "bob-pass"}
PATIENCE = 120.0

DOVECOT = """
    protocols = imap lmtp
    listen = 127.0.0.1
    base_dir = {run}/dovecot/base
    state_dir = {run}/dovecot/state
    log_path = {run}/dovecot/log
    ssl = yes
    ssl_cert = <{run}/tls/cert.pem
    ssl_key = <{run}/tls/key.pem
    auth_mechanisms = plain login{tokens}
    mail_location = maildir:~/Maildir
    first_valid_uid = 1
    mail_uid = mail
    mail_gid = mail
    passdb {{
      driver = passwd-file
      mechanisms = plain login
      args = scheme=PLAIN username_format=%u {run}/dovecot/users
    }}
    userdb {{
      driver = static
      args = uid=mail gid=mail home={run}/mail/%u allow_all_users=yes
    }}
    service imap-login {{
      chroot =
      inet_listener imap {{
        port = 0
      }}
      inet_listener imaps {{
        port = {imaps}
        ssl = yes
      }}
    }}
    namespace inbox {{
      inbox = yes
      mailbox Sent {{
        special_use = \\Sent
        auto = create
      }}
      mailbox Spam {{
        special_use = \\Junk
        auto = create
      }}
      mailbox Bin {{
        special_use = \\Trash
      }}
    }}
    service anvil {{
      chroot =
    }}
    service lmtp {{
      unix_listener {run}/dovecot/lmtp {{
        mode = 0666
      }}
    }}
    service auth {{
      unix_listener {run}/dovecot/auth {{
        mode = 0660
        user = postfix
        group = postfix
      }}
    }}
    """

SIEVE = """
protocol lmtp {{
  mail_plugins = sieve
}}
plugin {{
  sieve = file:~/sieve;active=~/active.sieve
  sieve_extensions = +editheader
}}
submission_host = 127.0.0.1:{exchange}
"""
"""Scripts are obeyed when a mail is delivered; what they write leaves through the exchange."""

BEARER = """
passdb {{
  driver = oauth2
  mechanisms = xoauth2
  args = {run}/dovecot/introspection
}}
"""
INTROSPECTION = """
introspection_mode = post
introspection_url = {introspect}
username_attribute = username
active_attribute = active
active_value = true
"""

SAVING_MAIN = """
sender_bcc_maps = inline:{ { ana@example.test=ana+Sent@example.test } }
"""
SAVING_DOVECOT = """
lmtp_save_to_detail_mailbox = yes
"""
"""A provider that keeps a copy of its own of whatever it takes from its user."""

MAIN = """
    compatibility_level = 3.6
    queue_directory = {run}/postfix/queue
    data_directory = {run}/postfix/state
    command_directory = /usr/sbin
    daemon_directory = /usr/lib/postfix/sbin
    mail_owner = postfix
    setgid_group = postdrop
    maillog_file = {run}/postfix/log
    maillog_file_prefixes = {run}
    myhostname = mail.example.test
    mydestination =
    inet_interfaces = 127.0.0.1
    inet_protocols = ipv4
    alias_maps =
    alias_database =
    local_recipient_maps =
    smtpd_tls_cert_file = {run}/tls/cert.pem
    smtpd_tls_key_file = {run}/tls/key.pem
    smtpd_sasl_type = dovecot
    smtpd_sasl_path = {run}/dovecot/auth
    virtual_mailbox_domains = example.test
    virtual_mailbox_maps = inline:{{ {{ ana@example.test=1 }} {{ bob@example.test=1 }} }}
    virtual_transport = lmtp:unix:{run}/dovecot/lmtp
    transport_maps = inline:{{
     {{ hard.test = error:5.1.1 no such user here }}
     {{ unread.test = discard: }} }}
    default_transport = error:5.7.1 nothing leaves
    relay_transport = error:5.7.1 nothing leaves
    smtpd_relay_restrictions = permit_sasl_authenticated, reject
    smtpd_recipient_restrictions = check_recipient_access inline:{{
     {{ later@example.test = 450 4.2.0 come back later }}
     {{ gone@example.test = 550 5.1.1 no such user }}
     {{ policy@example.test = 554 5.7.1 not from you }} }}
    message_size_limit = 2000000
    recipient_delimiter = +
    minimal_backoff_time = 1s
    queue_run_delay = 2s
    """

MASTER = """
    127.0.0.1:{submission} inet n - n - - smtpd
     -o smtpd_tls_security_level=encrypt
     -o smtpd_tls_auth_only=yes
     -o smtpd_sasl_auth_enable=yes
     -o smtpd_reject_unlisted_recipient=no
    127.0.0.1:{exchange} inet n - n - - smtpd
     -o smtpd_relay_restrictions=reject_unauth_destination
    cleanup unix n - n - 0 cleanup
    qmgr unix n - n 300 1 qmgr
    rewrite unix - - n - - trivial-rewrite
    bounce unix - - n - 0 bounce
    defer unix - - n - 0 bounce
    trace unix - - n - 0 bounce
    proxymap unix - - n - - proxymap
    error unix - - n - - error
    discard unix - - n - - discard
    retry unix - - n - - error
    lmtp unix - - n - - lmtp
    anvil unix - - n - 1 anvil
    tlsmgr unix - - n 1000? 1 tlsmgr
    showq unix n - n - - showq
    postlog unix-dgram n - n - 1 postlogd
    """


def missing() -> str:
    """Why the servers can not run here; empty where they can."""
    absent = [name for name in PROGRAMS if _program(name) is None]
    if absent:
        return f"not installed: {', '.join(absent)}"
    version = subprocess.run(
        [_program("dovecot") or "dovecot", "--version"], capture_output=True, text=True, check=False
    )
    if not version.stdout.startswith("2.3"):
        return "the settings here are for Dovecot 2.3"
    return "" if os.geteuid() == 0 else "private mail servers take root"


def sieve_missing() -> str:
    """Why no mailbox can answer by itself here; empty where it can."""
    if absent := missing():
        return absent
    return "" if _has_sieve() else "not installed: dovecot-sieve"


@dataclass(frozen=True)
class MailServers:
    """The servers, once started. `exchange` takes mail from anybody for its own mailboxes."""

    run: Path
    submission: int
    imaps: int
    exchange: int
    introspect: str = ""
    """Where bearer tokens are asked after (RFC 7662); empty where none are taken."""
    saves_sent: bool = False
    """Whether the servers put what SENDER sends into that one's Sent folder, as it was sent."""

    @property
    def authority(self) -> Path:
        """The certificate that a program must trust."""
        return self.run / "tls" / "cert.pem"

    def start(self) -> None:
        """Write the settings and start both."""
        for folder in ("tls", "dovecot", "mail", "postfix/conf", "postfix/queue", "postfix/state"):
            (self.run / folder).mkdir(parents=True)
        self._certificate()
        names = {
            "run": self.run,
            "submission": self.submission,
            "imaps": self.imaps,
            "exchange": self.exchange,
            "introspect": self.introspect,
            "tokens": " xoauth2" if self.introspect else "",
        }
        for name, text in (
            ("dovecot/dovecot.conf", DOVECOT),
            ("postfix/conf/main.cf", MAIN),
            ("postfix/conf/master.cf", MASTER),
        ):
            (self.run / name).write_text(dedent(text.format(**names)).lstrip(), encoding="ascii")
        with (self.run / "dovecot" / "dovecot.conf").open("a", encoding="ascii") as file:
            file.write(SIEVE.format(**names) if _has_sieve() else "")
            file.write(BEARER.format(**names) if self.introspect else "")
        if self.saves_sent:
            with (self.run / "postfix" / "conf" / "main.cf").open("a", encoding="ascii") as file:
                file.write(SAVING_MAIN)
            with (self.run / "dovecot" / "dovecot.conf").open("a", encoding="ascii") as file:
                file.write(SAVING_DOVECOT)
        if self.introspect:
            asking = INTROSPECTION.format(**names)
            (self.run / "dovecot" / "introspection").write_text(asking, encoding="ascii")
        users = "".join(f"{user}:{word}\n" for user, word in WORDS.items())
        (self.run / "dovecot" / "users").write_text(users, encoding="ascii")
        shutil.chown(self.run / "mail", "mail", "mail")
        shutil.chown(self.run / "postfix" / "state", "postfix", "root")
        self._do("dovecot", "-c", str(self.run / "dovecot" / "dovecot.conf"))
        self._do("postfix", "-c", str(self.run / "postfix" / "conf"), "start")

    def stop(self) -> None:
        """End both."""
        self._do("postfix", "-c", str(self.run / "postfix" / "conf"), "stop")
        self._do("doveadm", "-c", str(self.run / "dovecot" / "dovecot.conf"), "stop")

    def restart_sending(self) -> None:
        """Postfix, stopped and started while others may talk to it."""
        for deed in ("stop", "start"):
            self._do("postfix", "-c", str(self.run / "postfix" / "conf"), deed)

    def is_idle(self) -> bool:
        """Whether every mail that was taken is delivered, or given back."""
        program, conf = _program("postqueue"), self.run / "postfix" / "conf"
        assert program is not None
        told = subprocess.run(
            [program, "-c", str(conf), "-p"], capture_output=True, text=True, check=False
        )
        return "Mail queue is empty" in told.stdout

    def mailbox(self, user: str, at_least: int, folder: str = "INBOX") -> list[EmailMessage]:
        """All mails in an inbox or another folder, oldest first, once there are so many."""
        trust = ssl.create_default_context(cafile=str(self.authority))
        end = time.monotonic() + PATIENCE
        with imaplib.IMAP4_SSL("localhost", self.imaps, ssl_context=trust) as imap:
            imap.login(user, WORDS[user])
            while _count(imap, folder) < at_least:
                assert time.monotonic() < end, (self.run / "postfix" / "log").read_text()
            return [_message(imap, number) for number in range(1, _count(imap, folder) + 1)]

    @contextmanager
    def obeying(self, user: str, script: str) -> Iterator[None]:
        """This user's Sieve script holds for what is delivered to them."""
        home = self.run / "mail" / user
        home.mkdir(exist_ok=True)
        active = home / "active.sieve"
        active.write_text(script, encoding="utf-8")
        for path in (home, active):
            shutil.chown(path, "mail", "mail")
        yield
        active.unlink()

    def _certificate(self) -> None:
        self._do(
            "openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2",
            "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost",
            "-addext", "basicConstraints=critical,CA:TRUE",
            "-keyout", str(self.run / "tls" / "key.pem"), "-out", str(self.authority),
        )  # fmt: skip

    def _do(self, name: str, *arguments: str) -> None:
        """A daemon keeps its standard output, so it gets a file and no pipe."""
        program = _program(name)
        assert program is not None
        log = self.run / "commands.txt"
        with log.open("ab") as out:
            done = subprocess.run(
                [program, *arguments],
                stdin=subprocess.DEVNULL,
                stdout=out,
                stderr=out,
                timeout=120,
                check=False,
            )
        assert done.returncode == 0, log.read_text()


def servers_in(run: Path, introspect: str = "", *, saves_sent: bool = False) -> MailServers:
    """Servers that will live in this folder."""
    return MailServers(run, own_port(), own_port(), own_port(), introspect, saves_sent)


@contextmanager
def running() -> Iterator[MailServers]:
    """Servers in a folder of their own, for as long as they are needed."""
    run = Path(tempfile.mkdtemp(prefix="outreach-mail-"))
    run.chmod(0o755)
    servers = servers_in(run)
    servers.start()
    try:
        yield servers
    finally:
        servers.stop()
        shutil.rmtree(run, ignore_errors=True)


def _has_sieve() -> bool:
    """Whether Dovecot has its plugin (Pigeonhole) where it looks for such."""
    asked = [_program("doveconf") or "doveconf", "-h", "-d", "mail_plugin_dir"]
    told = subprocess.run(asked, capture_output=True, text=True, check=False)
    return (Path(told.stdout.strip()) / "lib90_sieve_plugin.so").is_file()


def _program(name: str) -> str | None:
    return shutil.which(name, path=f"{os.environ.get('PATH', '')}:/usr/sbin:/sbin")


def _count(imap: imaplib.IMAP4, folder: str) -> int:
    return int(imap.select(folder)[1][0] or 0)


def _message(imap: imaplib.IMAP4, number: int) -> EmailMessage:
    part = imap.fetch(str(number), "(RFC822)")[1][0]
    assert isinstance(part, tuple)
    return message_from_bytes(part[1], policy=policy.default)
