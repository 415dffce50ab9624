"""The relay's fixed addresses. Mails already sent carry them, so they never change."""

PIXEL = "/p/"
LINK = "/l/"
UNSUBSCRIBE = "/u/"
ENROL = "/e/"
API = "/api/v1"
ACCOUNT = f"{API}/account"
TOKENS = f"{API}/tokens"
FEED = f"{API}/feed"
INVITES = f"{API}/invites"
OPENAPI = "/openapi.json"
READY = "/health/ready"
LIVE = "/health/live"

FEED_WAIT_MAX = 55
"""Longest long poll in seconds, below the common 60 s idle limit of proxies."""

FEED_LIMIT_MAX = 1000
"""Most hits in one feed answer."""

TOKENS_MAX = 5000
"""Most tokens in one registration or revocation."""

URL_MAX = 8192
"""Longest target of a redirect, in characters."""


def pixel_url(base: str, token: str) -> str:
    """Where a mail program fetches this pixel."""
    return base.rstrip("/") + PIXEL + token


def link_url(base: str, token: str) -> str:
    """The redirect that stands in the mail for a tracked link."""
    return base.rstrip("/") + LINK + token


def unsubscribe_url(base: str, token: str) -> str:
    """The page, and the RFC 8058 one-click target, for unsubscribing."""
    return base.rstrip("/") + UNSUBSCRIBE + token


def enrol_url(base: str, token: str) -> str:
    """The page whose button tells the desktop which device is the user's own."""
    return base.rstrip("/") + ENROL + token
