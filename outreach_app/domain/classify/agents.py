"""What a user agent says about the program that sent it. Pure tables of patterns.

It names programs and judges nobody: whether a display proxy was a person depends on the clock,
and that is the rules' business. Public lists of bots are handed in from outside.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

BotMatcher = Callable[[str], str | None]
"""Answers with the part of a user agent that a public list of bots names, or None."""

AGENT_LENGTH = 512
"""Characters of a user agent that are looked at; the relay keeps no more."""

CACHE = 20_000


@dataclass(frozen=True, slots=True)
class DisplayProxy:
    """A service that fetches a mail's pictures for its reader and hides the address.

    Within `early` seconds of delivery it is taken for a prefetch.
    """

    name: str
    pattern: re.Pattern[str]
    early: float


@dataclass(frozen=True, slots=True)
class Agent:
    """What is known of one user agent.

    `system` is the operating system that a browser claims, `chromium` its Chromium major.
    `proxy` is the display proxy it names, `scanner` the security product.
    """

    text: str
    prefetcher: str | None = None
    proxy: DisplayProxy | None = None
    mail_program: bool = False
    office: bool = False
    browser: bool = False
    system: str | None = None
    chromium: int | None = None
    odd_chromium: bool = False
    scanner: str | None = None
    automaton: str | None = None


def _words(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


# Gmail's own measurements: machine at 9, 14 and 26 s, person at 203 s. The others fetch when the
# mail is shown (Yahoo: validity.com 4406957796251); a few seconds only catch their retries.
DISPLAY_PROXIES = (
    DisplayProxy("Gmail", _words(r"GoogleImageProxy|ggpht\.com"), 60.0),
    DisplayProxy("Yahoo or AOL", _words(r"YahooMailProxy"), 15.0),
    DisplayProxy("Superhuman", _words(r"^Superhuman\b"), 15.0),
    DisplayProxy("Fastmail", _words(r"\bFastmail\b"), 15.0),
    DisplayProxy("Seznam", _words(r"SeznamEmailProxy"), 15.0),
    DisplayProxy(
        "a mail service",
        _words(
            r"(?:proton|zoho|mail\.?ru|yandex|gmx|web\.de|hey|outlook|owa|icloud|tuta)[\w. -]*prox"
            r"|\b(?:e?mail|webmail)[-_ ]?(?:image|img)?[-_ ]?proxy"
        ),
        15.0,
    ),
)

# Apple's Mail Privacy Protection (Mailgun, open-click-bot-detect) sends exactly this and no more;
# Gmail's prefetch (sparkpost.com/blog/gmail-prefetching-images) ends in the second.
PREFETCHERS = (
    ("Apple Mail Privacy Protection", re.compile(r"Mozilla/5\.0")),
    ("Gmail", re.compile(r".* Edge/12\.246 Mozilla/5\.0")),
)

# Programs in which people read mail. On the pixel they are exempt from the lists of bots, which
# know half of them by their simple shape. Families as in uap-core and common knowledge.
MAIL_PROGRAMS = _words(
    r"Outlook|ms-?office|Microsoft Office(?! (?:Existence|Protocol))|Windows-?Live-?Mail|MAPI"
    r"|Thunderbird|Postbox|Betterbird|SeaMonkey|Lotus-?Notes|HCL-?Notes|GroupWise|Airmail"
    r"|The Bat!|^Evolution/|KMail|Kontact|Claws|Sylpheed|Eudora|Barca|PocoMail|IncrediMail|Becky"
    r"|Shuriken|Geary|Balsa|Trojita|Foxmail|eM ?Client|Mailbird|MailMate|Mailspring|Nylas"
    r"|MailBar|Polymail|CloudMagic|Newton|Canary ?Mail|Spark(?:Desktop|Mail)?/|Readdle"
    r"|BlueMail|TypeApp|Edison|AquaMail|\bK-9|FairEmail|Zimbra|SamsungEmail|Samsung ?Mail"
    r"|SecEmail|Android-?(?:E?Mail|EAS)|MailApp|YahooMobile|Yahoo! ?Mail|AolApp|AOL/[\d.]+.*Mail"
    r"|Sparrow|Inky|Unibox|Spike|Shortwave|Missive|Vivaldi Mail|Opera Mail|Mutt|\bPine\b"
    r"|Tutanota|ProtonMail|Proton ?Mail|Gmail/|GMX|WEB\.DE|Turnpike|Pegasus|Mail/\d[\d.]* CFNet"
    r"|CFNetwork/|Electron/|InfoPath.*MSOffice|Mail2World|Hiri|Spicebird|Courier-?Mail|Daum ?Mail"
)
_APPLE_MAIL = re.compile(
    r"Mozilla/5\.0 \((?:Macintosh|iPhone|iPad|iPod)[^()]*\) AppleWebKit/[\d.]+"
    r" \(KHTML, like Gecko\)(?: Mobile/\w+)?"
)
_OFFICE = _words(r"ms-?office|MSOffice|Microsoft Office")

# Security products that name themselves (Braze and Matomo for Barracuda, vendors' pages).
SCANNERS = _words(
    r"Barracuda|Proofpoint|Mimecast|SafeLinks|Safe-?Links|IronPort|Symantec|MessageLabs|Sophos"
    r"|Trend ?Micro|FireEye|Trellix|Forti(?:Guard|Mail|Sandbox)|Kaspersky|McAfee|Bitdefender"
    r"|Check ?Point|Cloudmark|Cofense|Ironscales|Vade(?:secure|retro)|Hornetsecurity|Avanan"
    r"|Abnormal ?Security|Agari|Egress|Darktrace|SpamTitan|MailGuard|Retarus|Defender"
    r"|URLAnalyzer|urlscan|VirusTotal|PhishTank|Netcraft|Existence Discovery|Protocol Discovery"
)

# Programs that drive a browser or fetch without one, and their own words for it.
AUTOMATA = _words(
    r"Headless|PhantomJS|Puppeteer|Playwright|Selenium|WebDriver|Cypress|Splash|SlimerJS"
    r"|Electron/|Prerender|Lighthouse|PTST/|Nightmare|jsdom|HtmlUnit"
    r"|\b(?:bot|crawler|spider|scraper|fetcher|monitor(?:ing)?|checker|validator|preview(?:er)?)\b"
    r"|(?:bot|crawler|spider)[/;) ]|-User/\d"
    r"|\bcurl/|\bwget|python|urllib|aiohttp|httpx?/|libwww|\bperl\b|\bruby\b|\bJava/|okhttp"
    r"|HttpClient|HTTPie|axios|node-fetch|undici|\bgot[ /(]|Go-http|fasthttp|reqwest|Guzzle"
    r"|PostmanRuntime|Insomnia|WinHTTP|PowerShell|RestSharp|\bDart/|Faraday|Typhoeus|colly|Scrapy"
)

# What opens links: every browser of the last decades begins so, and these few others.
_BROWSERS = _words(
    r"^Mozilla/\d|^Opera[/ ]|^Lynx|^E?Links\b|^w3m|^UCWEB|Opera Mini|NetFront|MIDP|CLDC|UP\.Browser"
    r"|^(?:Nokia|BlackBerry|SAMSUNG|SonyEricsson|LG|MOT|DoCoMo|KDDI|SoftBank|Vodafone|J-PHONE)"
    r"|^Dillo|^NetSurf|^Konqueror|Silk|Dolphin|^Instagram|^Facebook|FBAN|^Snapchat|^Pinterest"
)
_SYSTEMS = (
    ("Windows", re.compile(r"Windows NT")),
    ("iOS", re.compile(r"iPhone|iPad|iPod")),
    ("Android", re.compile(r"Android")),
    ("Chrome OS", re.compile(r"\bCrOS\b")),
    ("macOS", re.compile(r"Macintosh")),
    ("Linux", re.compile(r"X11|Linux x86_64")),
)
_CHROMIUM = re.compile(r"(?:Chrome|Chromium)/(\d{1,4})(?:\.(\d+)\.(\d+))?")
_ORDINARY = re.compile(
    r"Mozilla/5\.0 \((?:Windows NT \d+\.\d(?:; (?:Win64; x64|WOW64))?"
    r"|Macintosh; Intel Mac OS X [\d_.]+|X11; Linux x86_64|Linux; Android \d+; K"
    r"|(?:iPhone|iPad); CPU (?:iPhone )?OS [\d_]+ like Mac OS X)(?:; rv:[\d.]+)?\)"
    r" (?:AppleWebKit/[\d.]+ \(KHTML, like Gecko\)"
    r" (?:Chrome|Version|CriOS|FxiOS|EdgiOS)/[\d.]+(?: Mobile(?:/\w+)?)? Safari/[\d.]+"
    r"(?: (?:Edg|OPR)/[\d.]+)?|Gecko/\d+ Firefox/[\d.]+)"
)
REDUCED_SINCE = 110
"""Chromium's version is reported as major.0.0.0 since then (the user agent reduction)."""

OLD_CHROMIUM = 110


def looks_ordinary(agent: str) -> bool:
    """Whether this is word for word a common browser's user agent, which no list can name."""
    return _ORDINARY.fullmatch(agent) is not None


@lru_cache(maxsize=CACHE)
def read_agent(text: str) -> Agent:
    """Everything the tables say about this user agent. Never raises."""
    text = text[:AGENT_LENGTH].strip()
    chromium = _CHROMIUM.search(text)
    major = int(chromium[1]) if chromium else None
    automaton, scanner = AUTOMATA.search(text), SCANNERS.search(text)
    return Agent(
        text=text,
        prefetcher=next((name for name, shape in PREFETCHERS if shape.fullmatch(text)), None),
        proxy=next((proxy for proxy in DISPLAY_PROXIES if proxy.pattern.search(text)), None),
        mail_program=bool(MAIL_PROGRAMS.search(text) or _APPLE_MAIL.fullmatch(text)),
        office=_OFFICE.search(text) is not None,
        browser=_BROWSERS.search(text) is not None,
        system=next((name for name, shape in _SYSTEMS if shape.search(text)), None),
        chromium=major,
        odd_chromium=bool(chromium) and _odd(chromium, major or 0),
        scanner=scanner[0] if scanner else None,
        automaton=automaton[0].strip() if automaton else None,
    )


def _odd(version: re.Match[str] | None, major: int) -> bool:
    if version is None:
        return False
    build = (version[3] or "0") if version[2] is not None else "0"
    return major < OLD_CHROMIUM or build != "0"
