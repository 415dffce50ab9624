"""Text as format=flowed (RFC 3676): narrow on the wire, and one paragraph again for the reader.

A line that ends in a space goes on in the next. What would be taken for a quote, or for the start
of a mailbox's next mail, is stuffed with a space.
"""

import re

WIDTH = 72
SEPARATOR = "-- "
"""What stands above a signature, with its space (section 4.3)."""

_OTHERWISE = re.compile(rf"^(?=[ >]|From |.{{{WIDTH + 1}}}|.* $).*$", re.MULTILINE)
"""A line that may go over the wire otherwise than it was written; most go as they are."""


def flowed(text: str) -> str:
    """The text with soft line breaks, newlines as line ends."""
    whole = text.replace("\r\n", "\n").replace("\r", "\n")
    return _OTHERWISE.sub(lambda line: "\n".join(_lines(line[0])), whole)


def unflowed(text: str) -> str:
    """What a reader sees of it: soft breaks joined, stuffing gone."""
    out: list[str] = []
    is_open = False
    for line in text.split("\n"):
        bare = line[1:] if line.startswith(" ") else line
        out[-1:] = [out[-1] + bare] if is_open else [*out[-1:], bare]
        is_open = bare.endswith(" ") and bare != SEPARATOR
    return "\n".join(out)


def _lines(line: str) -> list[str]:
    """One line of the author's as lines of the wire; only the last ends hard."""
    if line == SEPARATOR:
        return [line]
    rest, lines = line.rstrip(" "), []
    while len(rest) > WIDTH and (cut := rest.rfind(" ", 1, WIDTH) + 1 or rest.find(" ") + 1):
        if not rest[cut:].strip(" ") or not rest[:cut].strip(" "):
            break
        lines.append(rest[:cut])
        rest = rest[cut:]
    return [_stuffed(one) for one in (*lines, rest)]


def _stuffed(line: str) -> str:
    return f" {line}" if line.startswith((" ", ">", "From ")) else line
