"""What a user agent says about the program that sent it. Pure tables of patterns.

It names programs and judges nobody: whether a display proxy was a person depends on the clock,
and that is the rules' business. Public lists of bots are handed in from outside.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

from outreach_app.domain.classify.names import Names
from outreach_app.domain.classify.proxies import DisplayProxy, display_proxy

BotMatcher = Callable[[str], str | None]
"""Answers with the part of a user agent that a public list of bots names, or None."""

AGENT_LENGTH = 256
"""Characters of a user agent that are looked at; programs give their names sooner."""

CACHE = 20_000


@dataclass(frozen=True, slots=True)
class Agent:
    """What is known of one user agent.

    `system` is the operating system that a browser claims, `chromium` its Chromium major.
    `proxy` is the display proxy it names, `scanner` the security product. An `ordinary` one is
    word for word a common browser's.
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
    ordinary: bool = False
    scanner: str | None = None
    automaton: str | None = None


# Apple's Mail Privacy Protection (Mailgun, open-click-bot-detect) sends exactly this and no more;
# Gmail's prefetch (sparkpost.com/blog/gmail-prefetching-images) ends in the second.
PREFETCHERS = (
    ("Apple Mail Privacy Protection", re.compile(r"Mozilla/5\.0")),
    ("Gmail", re.compile(r".* Edge/12\.246 Mozilla/5\.0")),
)

# Programs in which people read mail. On the pixel they are exempt from the lists of bots, which
# know half of them by their simple shape. Families as in uap-core and common knowledge.
MAIL_PROGRAMS = Names(
    r"Outlook|ms-?office|Microsoft Office(?! (?:Existence|Protocol))|Windows-?Live-?Mail|MAPI"
    r"|Thunderbird|Icedove|Postbox|Betterbird|SeaMonkey|Iceape|Lotus-?Notes|GroupWise"
    r"|HCL[ -]?Notes|Airmail"
    r"|The Bat!|\bEvolution[/ ]\d|KMail|Kontact|Claws|Sylpheed|Eudora|Barca|IncrediMail|Becky!"
    r"|Shuriken|Geary|Balsa|Trojita|eM ?Client|Mailbird|MailMate|MailBar|Mailspring|Nylas"
    r"|CloudMagic|\bNewton/|\bSpark(?:Desktop|Mail)?/|Readdle|BlueMail|TypeApp|\bK-9|AquaMail|Zimbra"
    r"|SamsungEmail|SecEmail|Android-?(?:E?Mail|EAS)|MailApp|YahooMobile|Yahoo! ?Mail|AolApp"
    r"|Sparrow|Unibox|\bSpike/|\bNine/\d|Missive|Mutt/|\bPine/|Tutanota|Proton ?Mail|Gmail/"
    r"|\bGMX|WEB\.DE|Turnpike|Mail/\d|Windows\.?Mail|Rambox|Franz/|CFNetwork/|Hiri/|Spicebird"
    r"|Superhuman"
)
_APPLE_MAIL = re.compile(
    r"Mozilla/5\.0 \((?:Macintosh|iPhone|iPad|iPod)[^()]*\) AppleWebKit/[\d.]+"
    r" \(KHTML, like Gecko\)(?: Mobile/\w+)?"
)
# Any other program that calls itself something with mail; an address or a page is no name.
_SOME_MAIL = re.compile(r"^(?!.*(?:mail(?:to|chimp|gun|jet|trap)|[@+]|https?:)).*\b\w*mail\b(?!\.)")
_OFFICE = Names(r"ms-?office|MSOffice|Microsoft Office")

# What filters call themselves without a brand: "mail security", "link protection", "URL scanner".
_GUARDED = "(?:mail|link|url|web|threat|attachment)"
_GUARDS = (
    *("safety", "security", "protection", "filter", "scan", "sandbox"),
    *("gateway", "shield", "inspect", "verif", "analys", "analyz"),
)
# Security products that name themselves (Braze and Matomo for Barracuda, vendors' pages).
SCANNERS = Names(
    r"Barracuda|Proofpoint|Mimecast|SafeLinks|Safe-?Links|IronPort|Symantec|MessageLabs|Sophos"
    r"|Trend ?Micro|FireEye|Trellix|Forti(?:Guard|Mail|Sandbox)"
    r"|Check ?Point|Cloudmark|Cofense|Ironscales|Vade(?:secure|retro)|Hornetsecurity|Avanan"
    r"|Abnormal ?Security|Darktrace|SpamTitan|MailGuard|Retarus|Microsoft[^()]{0,20}Defender"
    r"|Exchange[ -]?Online"
    + "".join(rf"|{_GUARDED}[ -]?{guard}" for guard in _GUARDS)
    + r"|anti[ -]?(?:virus|phish|spam|malware)|detonation|\bsandbox\b"
    r"|URLAnalyzer|urlscan|VirusTotal|PhishTank|Netcraft|Existence Discovery|Protocol Discovery"
)

# Programs that drive a browser or fetch without one, and their own words for it.
AUTOMATA = Names(
    r"Headless|PhantomJS|Puppeteer|Playwright|Selenium|WebDriver|Cypress/|SlimerJS"
    r"|Prerender|Lighthouse|PTST/|Nightmare|jsdom|HtmlUnit"
    r"|\bbot\b|\bcrawler\b|\bspider\b|\bscraper\b|\bfetcher\b|\bmonitor(?:ing)?\b|\bchecker\b"
    r"|\bvalidator\b|\bpreview(?:er)?\b|(?<!\bcu)bot[/;)]|crawler[/;)]|spider[/;)]|-User/\d"
    r"|\bcurl/|\bwget|python|urllib|aiohttp|httpx?/|libwww-(?!FM)|\bperl\b|\bruby\b|\bJava/|okhttp"
    r"|HttpClient|HTTPie|axios|node-fetch|undici|\bgot[ /(]|Go-http|fasthttp|reqwest|Guzzle"
    r"|PostmanRuntime|Insomnia|WinHTTP|PowerShell|RestSharp|\bDart/|Faraday|Typhoeus|colly|Scrapy"
)

# What opens links: every browser of the last decades begins so, and these few others.
_BROWSERS = Names(
    r"^Mozilla/\d|AppleWebKit/|Gecko/\d|Amiga|^Opera[/ ]|Opera Mini|^Lynx|^E?Links\b|^w3m"
    r"|^UCWEB|NetFront|MIDP|CLDC|UP\.Browser"
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
    r"|Macintosh; Intel Mac OS X [\d_.]+|X11; Linux x86_64|Linux; Android [\d.]+; [\w ()+-]+"
    r"|(?:iPhone|iPad); CPU (?:iPhone )?OS [\d_]+ like Mac OS X)(?:; rv:[\d.]+)?\)"
    r" (?:AppleWebKit/[\d.]+ \(KHTML, like Gecko\)"
    r" (?:Chrome|Version|CriOS|FxiOS|EdgiOS)/[\d.]+(?: Mobile(?:/\w+)?)? Safari/[\d.]+"
    r"(?: (?:Edg|OPR)/[\d.]+)?|Gecko/\d+ Firefox/[\d.]+)"
)
OLD_CHROMIUM = 110
"""Older ones are odd, and since then the version is reported as major.0.0.0 (its reduction)."""


def looks_ordinary(agent: str) -> bool:
    """Whether this is word for word a common browser's user agent, which no list can name."""
    return _ORDINARY.fullmatch(agent) is not None


@lru_cache(maxsize=CACHE)
def read_agent(text: str) -> Agent:
    """Everything the tables say about this user agent. Never raises."""
    text = text[:AGENT_LENGTH].strip()
    chromium = _CHROMIUM.search(text)
    major = int(chromium[1]) if chromium else None
    folded = text.lower()
    automaton, scanner = AUTOMATA.find(folded), SCANNERS.find(folded)
    robot = bool(automaton or scanner)
    return Agent(
        text=text,
        prefetcher=next((name for name, shape in PREFETCHERS if shape.fullmatch(text)), None),
        proxy=display_proxy(folded),
        mail_program=not robot and _shows_mail(text, folded),
        office=_OFFICE.find(folded) is not None,
        browser=_BROWSERS.find(folded) is not None,
        system=next((name for name, shape in _SYSTEMS if shape.search(text)), None),
        chromium=major,
        odd_chromium=chromium is not None and _odd(chromium),
        ordinary=looks_ordinary(text),
        scanner=_word_around(text, scanner),
        automaton=_word_around(text, automaton),
    )


def _shows_mail(text: str, folded: str) -> bool:
    known = MAIL_PROGRAMS.find(folded) or _APPLE_MAIL.fullmatch(text)
    return bool(known or ("mail" in folded and _SOME_MAIL.match(folded)))


def _word_around(text: str, place: tuple[int, int] | None) -> str | None:
    """The whole name that stands around this place, as it was written."""
    if place is None:
        return None
    start = text.rfind(" ", 0, place[0] + 1) + 1
    end = text.find(" ", place[1] - 1)
    return text[start : end if end > start else None].strip("();,") or text[slice(*place)]


def _odd(version: re.Match[str]) -> bool:
    """Old, or with a full build number where current browsers report none."""
    return int(version[1]) < OLD_CHROMIUM or (version[3] or "0") != "0"
