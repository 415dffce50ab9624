"""How soon an answered hit is in a waiting feed, and what many waiting desktops cost."""

import asyncio
import json
import os
import statistics
import time
from dataclasses import dataclass
from pathlib import Path

from relay_seed import Seed

RATE = 1000
SECONDS = 10
SENDERS = 20
DESKTOPS = 2000


@dataclass(frozen=True, slots=True)
class Delay:
    """From a hit's answer to the feed's. Times are milliseconds."""

    p50: float
    p99: float
    rate: float


@dataclass(frozen=True, slots=True)
class Cost:
    """What the relay takes while desktops only wait."""

    megabytes: float
    cpu_percent: float


def feed_delay(url: str, seeded: Seed) -> Delay:
    """Measure under a steady load over all accounts, with one account's feed waiting."""
    return asyncio.run(_feed_delay(url, seeded))


def waiting_desktops(url: str, process: int, seeded: Seed) -> Cost:
    """Open the feeds, then look at the relay for ten seconds."""
    return asyncio.run(_waiting_desktops(url, process, seeded))


async def _feed_delay(url: str, seeded: Seed) -> Delay:
    answered: dict[str, float] = {}
    arrived: dict[str, float] = {}
    reading = asyncio.create_task(_read_feed(url, seeded.keys[0], arrived))
    started = time.perf_counter()
    senders = (_send(url, seeded, number, answered) for number in range(SENDERS))
    await asyncio.gather(*senders)
    rate = len(answered) / (time.perf_counter() - started)
    await asyncio.sleep(1)
    reading.cancel()
    delays = [
        max(0.0, arrived[mark] - at) * 1000 for mark, at in answered.items() if mark in arrived
    ]
    cuts = statistics.quantiles(delays, n=100)
    return Delay(cuts[49], cuts[98], rate)


async def _send(url: str, seeded: Seed, number: int, answered: dict[str, float]) -> None:
    reader, writer = await _connect(url)
    count = len(seeded.pixels)
    every = SENDERS / RATE
    begun = time.perf_counter() + number * every / SENDERS
    for turn in range(int(SECONDS / every)):
        await asyncio.sleep(max(0.0, begun + turn * every - time.perf_counter()))
        mark = f"{number}.{turn}"
        # one in ten goes to the account whose feed waits
        index = turn % 100 if turn % 10 == 0 else (turn * SENDERS + number) % count
        path = f"/p/{seeded.pixels[index]}"
        writer.write(f"GET {path} HTTP/1.1\r\nHost: r\r\nUser-Agent: {mark}\r\n\r\n".encode())
        await _read_answer(reader)
        answered[mark] = time.perf_counter()
    writer.close()


async def _read_feed(url: str, key: str, arrived: dict[str, float]) -> None:
    reader, writer = await _connect(url)
    after = 0
    while True:
        path = f"/api/v1/feed?after={after}&limit=1000&wait=50"
        head = f"GET {path} HTTP/1.1\r\nHost: r\r\nAuthorization: Bearer {key}\r\n\r\n"
        writer.write(head.encode())
        page = json.loads(await _read_answer(reader))
        now = time.perf_counter()
        for hit in page["hits"]:
            arrived.setdefault(hit["user_agent"], now)
            after = hit["number"]


async def _waiting_desktops(url: str, process: int, seeded: Seed) -> Cost:
    connections = []
    for number in range(DESKTOPS):
        _, writer = await _connect(url)
        key = seeded.keys[number % len(seeded.keys)]
        head = "GET /api/v1/feed?after=0&wait=55 HTTP/1.1\r\nHost: r\r\n"
        writer.write(f"{head}Authorization: Bearer {key}\r\n\r\n".encode())
        connections.append(writer)
    await asyncio.sleep(10)
    before, started = _cpu_seconds(process), time.perf_counter()
    await asyncio.sleep(10)
    used = (_cpu_seconds(process) - before) / (time.perf_counter() - started)
    megabytes = _resident(process)
    for writer in connections:
        writer.close()
    return Cost(megabytes, used * 100)


async def _connect(url: str) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
    host, port = url.removeprefix("http://").split(":")
    return await asyncio.open_connection(host, int(port))


async def _read_answer(reader: asyncio.StreamReader) -> bytes:
    head = await reader.readuntil(b"\r\n\r\n")
    for line in head.lower().split(b"\r\n"):
        if line.startswith(b"content-length:"):
            return await reader.readexactly(int(line.split(b":")[1]))
    return b""


def _cpu_seconds(process: int) -> float:
    fields = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def _resident(process: int) -> float:
    for line in Path(f"/proc/{process}/status").read_text().splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) / 1024
    return 0.0
