"""Faults that few users ever meet: sentences of UserError, as services and adapters word them."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

RARE_FAULTS: tuple[object, ...] = (
    QT_TRANSLATE_NOOP("said", "A Message-ID of this mail is malformed."),
    QT_TRANSLATE_NOOP("said", "A folder's name may not hold control characters."),
    QT_TRANSLATE_NOOP("said", "A limit is a number of mails, or 0 for none."),
    QT_TRANSLATE_NOOP("said", "A sender's name may not hold control characters."),
    QT_TRANSLATE_NOOP("said", "Another process is signing in just now: it is tried again."),
    QT_TRANSLATE_NOOP("said", "Another program is changing the settings: try again."),
    QT_TRANSLATE_NOOP("said", "Answers are read in at most {0} further folders."),
    QT_TRANSLATE_NOOP("said", "Everybody begins cold: choose a warmer level."),
    QT_TRANSLATE_NOOP("said", "Excel holds {0} rows and no more: choose CSV."),
    QT_TRANSLATE_NOOP("said", "Give the gateway a name."),
    QT_TRANSLATE_NOOP("said", "Gmail's API takes only a sign-in with the browser."),
    QT_TRANSLATE_NOOP("said", "Mails are just leaving through {0}: remove it when they have."),
    QT_TRANSLATE_NOOP("said", "No account sends as {0}: choose another sender."),
    QT_TRANSLATE_NOOP("said", "One-click unsubscribing is missing in this mail."),
    QT_TRANSLATE_NOOP("said", "Opens of this mail were to be tracked and are not."),
    QT_TRANSLATE_NOOP("said", "Say in which time zone the mail is to leave."),
    QT_TRANSLATE_NOOP(
        "said",
        "Sign in to {0} again, or unlock the keyring that keeps its permission.",
    ),
    QT_TRANSLATE_NOOP(
        "said",
        "Signing in to {0} with the browser needs a client id of your own: register a desktop"
        " app at the provider, and enter its id in the settings.",
    ),
    QT_TRANSLATE_NOOP("said", "That day is over: write now."),
    QT_TRANSLATE_NOOP("said", "The backup could not be unpacked: {0}. Nothing was changed."),
    QT_TRANSLATE_NOOP(
        "said",
        "The certificate file {0} {1}: choose a PEM file with the authority's certificate.",
    ),
    QT_TRANSLATE_NOOP("said", "The entry for starting at login can not be changed: {0}."),
    QT_TRANSLATE_NOOP("said", "The folder {0} can not be created: {1}."),
    QT_TRANSLATE_NOOP(
        "said",
        "The folder {0} can not be written to: choose another with --profile.",
    ),
    QT_TRANSLATE_NOOP("said", "The gap between two mails is at most an hour."),
    QT_TRANSLATE_NOOP("said", "The gap may vary by at most its own length."),
    QT_TRANSLATE_NOOP(
        "said",
        "The key belongs to another account of the relay than the one that was set up: use "
        "that one's key, or set up the relay again.",
    ),
    QT_TRANSLATE_NOOP(
        "said",
        "The mail account that this was written for is gone: choose another sender.",
    ),
    QT_TRANSLATE_NOOP("said", "The mail that this request was for is no longer there."),
    QT_TRANSLATE_NOOP("said", "The mailbox server does not do as asked: {0}."),
    QT_TRANSLATE_NOOP("said", "The mailbox server tells no numbers of {0}."),
    QT_TRANSLATE_NOOP("said", "The mailbox server's answer is not IMAP."),
    QT_TRANSLATE_NOOP("said", "The name and the user may not hold control characters."),
    QT_TRANSLATE_NOOP("said", "The permission to use this account is gone."),
    QT_TRANSLATE_NOOP("said", "The pixel of this mail is missing."),
    QT_TRANSLATE_NOOP("said", "The preferences in {0} can not be written: {1}."),
    QT_TRANSLATE_NOOP(
        "said",
        "The provider gives no lasting permission to this client id: allow it offline access,"
        " or take the program's access back at the provider and sign in again.",
    ),
    QT_TRANSLATE_NOOP("said", "The provider's sign-in server answers what makes no sense."),
    QT_TRANSLATE_NOOP("said", "The provider's sign-in server gives no token."),
    QT_TRANSLATE_NOOP("said", "The relay is too old to enrol devices: update the relay."),
    QT_TRANSLATE_NOOP(
        "said",
        "The settings were written by a newer version of this program: update the program.",
    ),
    QT_TRANSLATE_NOOP("said", "The times lie between 0 and {0} s, in order."),
    QT_TRANSLATE_NOOP("said", "The tracked link to {0} is missing in this mail."),
    QT_TRANSLATE_NOOP("said", "The unsubscribe address of this mail is malformed."),
    QT_TRANSLATE_NOOP("said", "The way to unsubscribe is missing in this mail."),
    QT_TRANSLATE_NOOP("said", "There is no account called {0}."),
    QT_TRANSLATE_NOOP("said", "There is no such account any more."),
    QT_TRANSLATE_NOOP("said", "There is no such mail account: set one up first."),
    QT_TRANSLATE_NOOP("said", "There is no such mail any more."),
    QT_TRANSLATE_NOOP("said", "There is no such mail in the outbox."),
    QT_TRANSLATE_NOOP("said", "There is no such sent mail."),
    QT_TRANSLATE_NOOP("said", "There is no such template."),
    QT_TRANSLATE_NOOP("said", "There is nothing to teach from this request."),
    QT_TRANSLATE_NOOP("said", "This alert rule is no longer there."),
    QT_TRANSLATE_NOOP(
        "said",
        "This backup was written by a newer version of this program: update the program.",
    ),
    QT_TRANSLATE_NOOP("said", "This is no open and no click: it can not be undone."),
    QT_TRANSLATE_NOOP("said", "This mail names yours: it is an answer to it."),
    QT_TRANSLATE_NOOP("said", "This mail was built wrongly: its {0} header."),
    QT_TRANSLATE_NOOP("said", "This mail was to be tracked and is not."),
    QT_TRANSLATE_NOOP("said", "This mailbox server can not remove a single mail from Sent."),
    QT_TRANSLATE_NOOP("said", "This rule is no longer there."),
    QT_TRANSLATE_NOOP("said", "Undo lasts between 0 and {0} seconds."),
    QT_TRANSLATE_NOOP("said", "Unsubscribing is the recipient’s word: it stands."),
    QT_TRANSLATE_NOOP("said", "Warming up begins with at least one mail, and grows each day."),
    QT_TRANSLATE_NOOP("said", "Write the link's address as it stands in your mails."),
    QT_TRANSLATE_NOOP("said", "Write the tag's name."),
    QT_TRANSLATE_NOOP(
        "said",
        "Your own list of providers in {0} makes no sense ({1}): mend the file, or move it away.",
    ),
    QT_TRANSLATE_NOOP(
        "said",
        "{0} can not be locked: {1}. Check whose it is and that its folder can be written to.",
    ),
    QT_TRANSLATE_NOOP(
        "said",
        "{0} can not be signed in with the browser: its provider is not known to do so. "
        "Choose another provider, or a password.",
    ),
    QT_TRANSLATE_NOOP(
        "said",
        "{0} to leave through {1} (to {2}): choose another account for them, or delete them "
        "in the outbox first.",
    ),
    QT_TRANSLATE_NOOP("said", "“{0}” can not stand inside a mail: use PNG, JPEG, GIF or WebP."),
    QT_TRANSLATE_NOOP("said", "“{0}” is gone: attach it again."),
)
