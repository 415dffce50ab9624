"""Plain writing to clean HTML: paragraphs, lists, **bold**, *italic* and [words](address).

For people who write mails, not HTML. Liquid passes through untouched, and everything else that
could be markup is escaped. It refuses to be Markdown: what it does not know stays as typed.
"""

import html
import re

_LIQUID = re.compile(r"\{\{.*?\}\}|\{%.*?%\}", re.DOTALL)
_LINK = re.compile(r"\[([^\[\]\n]+)\]\(((?:https?://|mailto:|tel:)[^\s()<>\"]+)\)")
_BARE = re.compile(r"(?<![\"=>\w])(https?://[^\s<>\"]+[^\s<>\".,;:!?)])")
_BOLD = re.compile(r"\*\*(\S(?:[^\n]*?\S)?)\*\*")
_ITALIC = re.compile(r"(?<!\*)\*([^\s*](?:[^*\n]*[^\s*])?)\*(?!\*)")
_ITEM = "- "
_MARK = "\x00{}\x00"
_MARKED = re.compile("\x00(\\d+)\x00")


def to_html(text: str) -> str:
    """The HTML of what was written: one <p> or <ul> for each block between empty lines."""
    kept: list[str] = []

    def keep(piece: str) -> str:
        kept.append(piece)
        return _MARK.format(len(kept) - 1)

    marked = _LIQUID.sub(lambda found: keep(found[0]), text.replace("\x00", ""))
    marked = _LINK.sub(lambda found: keep(_anchor(found[2], found[1])), marked)
    marked = _BARE.sub(lambda found: keep(_anchor(found[1], found[1])), marked)
    blocks = [block for block in re.split(r"\n\s*\n", marked.strip("\n")) if block.strip()]
    body = "\n".join(_block(block.strip("\n")) for block in blocks)
    return _put_back(body, kept)


def _block(block: str) -> str:
    lines = block.split("\n")
    if all(line.startswith(_ITEM) for line in lines):
        items = "".join(f"<li>{_inline(line[len(_ITEM) :])}</li>" for line in lines)
        return f"<ul>{items}</ul>"
    return f"<p>{'<br>'.join(_inline(line) for line in lines)}</p>"


def _inline(line: str) -> str:
    safe = html.escape(line.strip(), quote=False)
    return _ITALIC.sub(r"<i>\1</i>", _BOLD.sub(r"<b>\1</b>", safe))


def _anchor(url: str, words: str) -> str:
    return f'<a href="{html.escape(url)}">{html.escape(words, quote=False)}</a>'


def _put_back(body: str, kept: list[str]) -> str:
    while _MARKED.search(body):
        body = _MARKED.sub(lambda found: kept[int(found[1])], body)
    return body
