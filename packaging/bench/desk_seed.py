"""A large profile made by a seeded generator: the same number makes the same people."""

import random
import sqlite3
from contextlib import closing
from pathlib import Path

from outreach_app.domain.prospects import ProspectForm
from outreach_app.storage.prospects import columns_of
from outreach_app.storage.store import Store

FIRST = [
    "Ana",
    "Émile",
    "Zoë",
    "Jürgen",
    "Łukasz",
    "Mary",
    "John",
    "Wei",
    "Aisha",
    "Björn",
    "Chloé",
    "David",
    "Elena",
    "Fatima",
    "Georg",
    "Hannah",
    "Ivan",
    "Júlia",
    "Kofi",
    "Lena",
    "Marco",
    "Nadia",
    "Olga",
    "Peter",
    "Quentin",
    "Rosa",
    "Søren",
    "Tomáš",
    "Ursula",
    "Viktor",
    "Wanda",
    "Xavier",
    "Yusuf",
    "Zhanna",
    "Ben",
    "Carla",
    "Dmitri",
    "Eva",
    "Felix",
    "Greta",
]
LAST = [
    "Diaz",
    "Müller",
    "Nowak",
    "Smith",
    "Jones",
    "Chen",
    "Okafor",
    "Lindqvist",
    "Dubois",
    "Rossi",
    "García",
    "Schmidt",
    "Kowalska",
    "Novák",
    "Jensen",
    "Silva",
    "Costa",
    "Weber",
    "Fischer",
    "Meyer",
    "Wagner",
    "Becker",
    "Hoffmann",
    "Schäfer",
    "Koch",
    "Bauer",
    "Richter",
    "Klein",
    "Wolf",
    "Schröder",
    "Neumann",
    "Schwarz",
    "Zimmermann",
    "Braun",
    "Krüger",
    "Hofmann",
    "Hartmann",
    "Lange",
    "Werner",
    "Krause",
    "Lehmann",
    "Köhler",
    "Maier",
    "Walter",
    "Schulze",
    "Fuchs",
    "Peters",
    "Jansen",
    "Vogel",
    "Friedrich",
]
TRADE = [
    "Bakery",
    "Logistics",
    "Optics",
    "Robotics",
    "Software",
    "Foods",
    "Textiles",
    "Energy",
    "Pharma",
    "Tools",
    "Media",
    "Travel",
    "Insurance",
    "Motors",
    "Paper",
    "Steel",
    "Glass",
    "Design",
    "Legal",
    "Capital",
]
PLACE = [
    "Porto",
    "Berlin",
    "Łódź",
    "Zürich",
    "Lyon",
    "Malmö",
    "Oslo",
    "Wien",
    "Brno",
    "Gdańsk",
    "Leeds",
    "Turin",
    "Sevilla",
    "Gent",
    "Aarhus",
    "Basel",
    "Cork",
    "Delft",
    "Essen",
    "Faro",
]
JOBS = (
    "Head of Sales",
    "Buyer",
    "CEO",
    "Operations Manager",
    "CTO",
    "Office Manager",
    "Founder",
    "",
)
TAGS = ("vip", "fair 2026", "newsletter", "partner", "cold list", "referral", "reseller", "press")
STAGES = (
    ("new",) * 6 + ("contacted",) * 3 + ("talking", "talking", "meeting", "offer", "won", "lost")
)
LEVELS = ((60.0, "hot"), (25.0, "warm"), (8.0, "warming"), (-1.0, "cold"))
KINDS = ("opened", "clicked", "replied")
DAY = 86_400_000


def seed_profile(path: Path, people: int, now_ms: int, seed: int = 1) -> None:
    """Fill a new profile with so many prospects, their tags, standing and stages."""
    Store(path).close()
    made = random.Random(seed)  # noqa: S311 - the same people each time is what is wanted
    rows = [_row(made, number, now_ms) for number in range(1, people + 1)]
    names = list(rows[0])
    tagged = [(n, made.randrange(1, len(TAGS) + 1)) for n in range(1, people + 1, 3)]
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA synchronous = OFF")
        connection.execute("BEGIN")
        marks = ", ".join(f":{name}" for name in names)
        columns = ", ".join(names)
        connection.executemany(f"insert into prospects ({columns}) values ({marks})", rows)  # noqa: S608
        connection.executemany(
            "insert into tags (id, name, name_key) values (?, ?, ?)",
            [(place, name, name) for place, name in enumerate(TAGS, 1)],
        )
        connection.executemany("insert into prospect_tags values (?, ?)", tagged)
        connection.execute("COMMIT")
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def _row(made: random.Random, number: int, now_ms: int) -> dict[str, object]:
    first, last = made.choice(FIRST), made.choice(LAST)
    company = f"{made.choice(LAST)} {made.choice(TRADE)} {made.choice(PLACE)}"
    domain = f"{company.split(maxsplit=1)[0].lower()}-{company.split()[1].lower()}.example"
    form = ProspectForm(
        address=f"{first.lower()}.{last.lower()}{number}@{domain}",
        first_name=first,
        last_name=last,
        company=company,
        job_title=made.choice(JOBS),
        phone=f"+49 30 {made.randrange(10**6, 10**7)}" if made.random() < 0.4 else "",
        stage=made.choice(STAGES),
    )
    values = dict(columns_of(form))
    values["fields"] = "{}"
    return {**values, "created_at": now_ms - made.randrange(400) * DAY, **_standing(made, now_ms)}


def _standing(made: random.Random, now_ms: int) -> dict[str, object]:
    is_contacted = made.random() < 0.6
    is_active = is_contacted and made.random() < 0.4
    points = round(made.expovariate(1 / 15), 1) if is_active else 0.0
    sent = now_ms - made.randrange(1, 300 * DAY) if is_contacted else None
    active = now_ms - made.randrange(1, 120 * DAY) if is_active else None
    kind = made.choice(KINDS) if is_active else None
    return {
        "points": points,
        "level": next(level for least, level in LEVELS if points >= least),
        "scored_at": now_ms,
        "last_event": kind,
        "last_event_at": active,
        "opened_at": active,
        "answered_at": active if kind == "replied" else None,
        "bounced_at": sent if is_contacted and made.random() < 0.02 else None,
        "contacted_at": sent,
    }
