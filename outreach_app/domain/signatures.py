"""The signature of the address that a letter leaves under: where the template wants it, else last.

It is the user's own HTML. It is put in after merging, so that nothing in it is a field.
"""

import re

FIELD = "signature"
"""The merge field that names its place."""

MARK = "\ue000signature\ue000"
"""Stands in its place while fields are merged: private characters that no letter holds."""

_END = re.compile(r"</body\s*>|</html\s*>", re.IGNORECASE)


def signed(html: str, signature: str) -> str:
    """The merged HTML with its signature."""
    if MARK in html:
        return html.replace(MARK, signature)
    if not signature.strip():
        return html
    end = _END.search(html)
    place = end.start() if end else len(html)
    return f"{html[:place]}<div>{signature}</div>{html[place:]}"


def signed_text(text: str, signature: str) -> str:
    """The merged text part with its signature, below the line that mail programs know."""
    if MARK in text:
        return text.replace(MARK, signature)
    if not signature.strip():
        return text
    return f"{text.rstrip()}\n\n-- \n{signature.strip()}\n"
