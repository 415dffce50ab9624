"""What the help says. Plain words; each claim is one that the rules and tests keep."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from outreach_app.ui.widgets.plain_pages import Paragraphs

Marked = tuple[tuple[object, object], ...]
"""A heading and its text each, both literals marked for translation."""


KNOWN: Marked = (
    (
        QT_TRANSLATE_NOOP("help", "How an open is seen"),
        QT_TRANSLATE_NOOP(
            "help",
            "A mail carries one invisible picture for each recipient. When a mail program "
            "shows pictures, it asks your relay for it, and the relay writes down when and "
            "how it was asked. Nothing else is sent back, and nothing runs on the "
            "recipient's machine.",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("help", "Why most requests are not people"),
        QT_TRANSLATE_NOOP(
            "help",
            "Mail filters follow every link within seconds to look for viruses. Apple and "
            "Google load pictures through their own machines, some of them before anybody "
            "has read the mail. Outreach judges each request by rules that you can read in "
            "the timeline, and counts only what a person most likely did.",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("help", "When an open can not be seen"),
        QT_TRANSLATE_NOOP(
            "help",
            "Many people read with pictures switched off, or read the plain text only. Such "
            "a mail stays silent although it was read. Silence therefore says little by "
            "itself; beside a silent mail you find which kind of silence it is.",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("help", "Clicks are better witnesses"),
        QT_TRANSLATE_NOOP(
            "help",
            "Following a link takes a decision. A click that no filter could have made says "
            "more than ten opens, and a reply says more than both. Warmth is counted in "
            "that order.",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("help", "How answers and bounces are found"),
        QT_TRANSLATE_NOOP(
            "help",
            "Your mailbox is read, and nothing in it is changed. An answer names the mail that "
            "it answers; one that only has its sender and subject is called probable, and "
            "“Not an answer” takes it off. An automatic answer is no reply; where it says when "
            "somebody is back, you can be reminded on that day. A mail that came back is said "
            "to have come back, and opens of it no longer count.",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("help", "What stays unsure"),
        QT_TRANSLATE_NOOP(
            "help",
            "Where the evidence is thin, the timeline says “not sure” instead of guessing. "
            "You can settle it: “That was me” and “That was real” beat every rule and can "
            "be taken back.",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("help", "What the relay knows"),
        QT_TRANSLATE_NOOP(
            "help",
            "Random tokens, times, addresses of networks and the names of mail programs. "
            "Never who your prospects are, what you wrote, or where a personal link leads.",
        ),
    ),
)


FIRST_STEPS: Marked = (
    (
        QT_TRANSLATE_NOOP("help", "Write"),
        QT_TRANSLATE_NOOP(
            "help",
            "Choose prospects, write once, and let fields such as {{ first_name }} make each "
            "mail personal. The preview shows every mail as it will leave. A mail with an "
            "empty field is held and never sent with a gap.",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("help", "Send"),
        QT_TRANSLATE_NOOP(
            "help",
            "Mails leave one by one through your own account. If the line breaks, they wait "
            "and go on later; if it broke at the very end, you are asked instead of "
            "sending twice.",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("help", "Watch"),
        QT_TRANSLATE_NOOP(
            "help",
            "Today shows who grew warm and why. An alert means that a person read or "
            "clicked; what machines did is folded away in the timeline and never interrupts.",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("help", "Without a mouse"),
        QT_TRANSLATE_NOOP(
            "help",
            "Every page and every action has a key, and every list can be walked with the "
            "arrow keys. The sheet of shortcuts is one section further.",
        ),
    ),
)


def in_words(marked: Marked) -> Paragraphs:
    """The paragraphs in the user's language."""
    translate = QCoreApplication.translate
    return tuple(
        (translate("help", str(heading)), translate("help", str(text))) for heading, text in marked
    )
