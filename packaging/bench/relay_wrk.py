"""Drives a server with wrk: one thread, keep-alive, paths drawn at random from a list."""

import json
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path

USER_AGENT = (
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) "
    "Chrome/141.0.0.0 Safari/537.36"
)
HEADERS = {
    "User-Agent": USER_AGENT,
    "Accept": "image/avif,image/webp,image/apng,image/svg+xml,image/*,*/*;q=0.8",
    "Accept-Language": "en-US,en;q=0.9",
    "Accept-Encoding": "gzip, deflate, br",
}

SCRIPT = """
local paths = {}
for line in io.lines("%(paths)s") do paths[#paths + 1] = line end
local requests = {}
init = function(args)
  math.randomseed(%(seed)d)
  for i, path in ipairs(paths) do requests[i] = wrk.format("GET", path) end
end
request = function() return requests[math.random(#requests)] end
done = function(summary, latency, requests)
  local wrong = summary.errors.status + summary.errors.connect + summary.errors.read
    + summary.errors.write + summary.errors.timeout
  local shape = 'RESULT {"requests": %%d, "seconds": %%f, "p50": %%f, "p99": %%f, "wrong": %%d}'
  print(string.format(shape,
    summary.requests, summary.duration / 1e6, latency:percentile(50) / 1e3,
    latency:percentile(99) / 1e3, wrong))
end
"""


@dataclass(frozen=True, slots=True)
class Result:
    """One run. Times are milliseconds."""

    rate: float
    requests: int
    p50: float
    p99: float
    wrong: int


def drive(url: str, paths: tuple[str, ...], connections: int, seconds: int) -> Result:
    """Ask for the paths as fast as the server answers."""
    with tempfile.TemporaryDirectory() as folder:
        listed = Path(folder) / "paths"
        listed.write_text("\n".join(paths) + "\n")
        script = Path(folder) / "draw.lua"
        script.write_text(SCRIPT % {"paths": listed, "seed": len(paths) + connections})
        command = ["wrk", "-t1", f"-c{connections}", f"-d{seconds}s", "-s", str(script)]
        for name, value in HEADERS.items():
            command += ["-H", f"{name}: {value}"]
        done = subprocess.run([*command, url], capture_output=True, text=True, check=True)
    line = next(line for line in done.stdout.splitlines() if line.startswith("RESULT "))
    found = json.loads(line.removeprefix("RESULT "))
    return Result(
        rate=found["requests"] / found["seconds"],
        requests=found["requests"],
        p50=found["p50"],
        p99=found["p99"],
        wrong=found["wrong"],
    )
