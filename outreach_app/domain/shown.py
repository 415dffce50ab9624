"""Foreign text made safe to stand in a line: a server's words, a subject, a name."""


def in_one_line(text: str) -> str:
    """The text without anything that could end a line or hide from the eye, single-spaced."""
    shown = text if text.isprintable() else "".join(c if c.isprintable() else " " for c in text)
    return " ".join(shown.split())
