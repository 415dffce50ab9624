"""What the help says. Plain words; each claim is one that the rules and tests keep."""

from PySide6.QtCore import QCoreApplication

from outreach_app.ui.widgets.plain_pages import Paragraphs


def what_can_be_known() -> Paragraphs:
    """What opens and clicks can tell, and what they can not."""
    translate = QCoreApplication.translate
    return (
        (
            translate("help", "How an open is seen"),
            translate(
                "help",
                "A mail carries one invisible picture for each recipient. When a mail program "
                "shows pictures, it asks your relay for it, and the relay writes down when and "
                "how it was asked. Nothing else is sent back, and nothing runs on the "
                "recipient's machine.",
            ),
        ),
        (
            translate("help", "Why most requests are not people"),
            translate(
                "help",
                "Mail filters follow every link within seconds to look for viruses. Apple and "
                "Google load pictures through their own machines, some of them before anybody "
                "has read the mail. Outreach judges each request by rules that you can read in "
                "the timeline, and counts only what a person most likely did.",
            ),
        ),
        (
            translate("help", "When an open can not be seen"),
            translate(
                "help",
                "Many people read with pictures switched off, or read the plain text only. Such "
                "a mail stays silent although it was read. Silence therefore says little by "
                "itself; beside a silent mail you find which kind of silence it is.",
            ),
        ),
        (
            translate("help", "Clicks are better witnesses"),
            translate(
                "help",
                "Following a link takes a decision. A click that no filter could have made says "
                "more than ten opens, and a reply says more than both. Warmth is counted in "
                "that order.",
            ),
        ),
        (
            translate("help", "What stays unsure"),
            translate(
                "help",
                "Where the evidence is thin, the timeline says “not sure” instead of guessing. "
                "You can settle it: “That was me” and “That was real” beat every rule and can "
                "be taken back.",
            ),
        ),
        (
            translate("help", "What the relay knows"),
            translate(
                "help",
                "Random tokens, times, addresses of networks and the names of mail programs. "
                "Never who your prospects are, what you wrote, or where a personal link leads.",
            ),
        ),
    )


def first_steps() -> Paragraphs:
    """How a day with the app goes."""
    translate = QCoreApplication.translate
    return (
        (
            translate("help", "Write"),
            translate(
                "help",
                "Choose prospects, write once, and let fields such as {{ first_name }} make each "
                "mail personal. The preview shows every mail as it will leave. A mail with an "
                "empty field is held and never sent with a gap.",
            ),
        ),
        (
            translate("help", "Send"),
            translate(
                "help",
                "Mails leave one by one through your own account. If the line breaks, they wait "
                "and go on later; if it broke at the very end, you are asked instead of "
                "sending twice.",
            ),
        ),
        (
            translate("help", "Watch"),
            translate(
                "help",
                "Today shows who grew warm and why. An alert means that a person read or "
                "clicked; what machines did is folded away in the timeline and never interrupts.",
            ),
        ),
        (
            translate("help", "Without a mouse"),
            translate(
                "help",
                "Every page and every action has a key, and every list can be walked with the "
                "arrow keys. The sheet of shortcuts is one section further.",
            ),
        ),
    )
