"""Which host a link's visible text names, when that text is itself an address.

Mail filters call it phishing when such a text leads somewhere else (ClamAV's phishing check,
SpamAssassin's __SPOOFED_URL), and so would a reader. A text counts when all of it is an address,
or when it begins with one that has a scheme or `www.`. What looks like a file name does not.
"""

import re
import unicodedata

_DOTS = str.maketrans({"\u3002": ".", "\uff0e": ".", "\uff61": ".", "\u2024": "."})
_FILLERS = frozenset("\u034f\u115f\u1160\u3164\uffa0\u2800")
_LEADING = re.compile(r"^[\W_]+")
_TRAILING = re.compile(r"[^\w/]+$")
_SCHEME = re.compile(r"[a-z][a-z0-9+.-]{1,15}:[/\\]+", re.IGNORECASE)
_HOST_END = re.compile(r"[/\\?#]")
_LABEL = re.compile(r"[^\W_](?:[\w-]{0,61}[^\W_])?")
_FILE_ENDINGS = frozenset(
    re.findall(
        r"\w+",
        "js jsx ts tsx html htm xhtml php asp aspx jsp css json xml yaml yml toml csv tsv txt rtf "
        "pdf doc docx dot dotx xls xlsx xlsm ppt pptx pps odt ods odp pages numbers png jpg jpeg "
        "gif svg webp bmp tif tiff ico psd eps mp3 mp4 m4a wav ogg avi mkv webm exe msi dmg pkg "
        "deb rpm apk iso tar gz tgz bz2 xz rar 7z eml msg ics vcf log sql db bat dll ini cfg",
    )
)


def shown_host(text: str) -> str | None:
    """The host of the address that this text is, in ASCII lower case; None if it is none."""
    words = _plain(text).split()
    if not words:
        return None
    first = words[0]
    scheme = _SCHEME.match(first)
    if scheme:
        return canonical_host(_authority(first[scheme.end() :])) or None
    begins_as_web = first[:4].lower() == "www."
    if len(words) > 1 and not begins_as_web:
        return None
    host = _authority(first)
    return canonical_host(host) if _is_public_name(host) else None


def shows_text(text: str) -> bool:
    """Whether there is anything in this text for the eye to see."""
    return any(not (char.isspace() or _is_invisible(char)) for char in text)


def canonical_host(host: str) -> str:
    """A host in one form for comparing: lower case, IDNA, without a final dot."""
    bare = host.strip("[]").rstrip(".").lower()
    try:
        return bare.encode("idna").decode("ascii")
    except UnicodeError:
        return bare


def _plain(text: str) -> str:
    """The text as the eye reads it: no invisible characters, compatible letters made plain."""
    seen = "".join(c for c in text if not _is_invisible(c))
    folded = unicodedata.normalize("NFKC", seen).translate(_DOTS)
    return _TRAILING.sub("", _LEADING.sub("", folded))


def _is_invisible(char: str) -> bool:
    if char < "\u00ad":
        return char < " " and not char.isspace()
    return (
        unicodedata.category(char) in {"Cf", "Cc"}
        or char in _FILLERS
        or "\ufe00" <= char <= "\ufe0f"
    )


def _authority(rest: str) -> str:
    """The host in what follows a scheme: without path, user and port."""
    authority = _HOST_END.split(rest, maxsplit=1)[0].rpartition("@")[2]
    host, colon, port = authority.rpartition(":")
    return host if colon and (port.isdigit() or not port) else authority


def _is_public_name(host: str) -> bool:
    labels = host.rstrip(".").split(".")
    if len(labels) < 2 or not all(_LABEL.fullmatch(label) for label in labels):
        return False
    last = labels[-1].lower()
    if last.isdigit():
        return len(labels) == 4 and all(label.isdigit() for label in labels)
    letters = last.startswith("xn--") or last.isalpha()
    return letters and len(last) > 1 - (not last.isascii()) and last not in _FILE_ENDINGS
