"""What the relay counts about itself, for Prometheus. It counts requests and names nobody."""

from collections import Counter
from collections.abc import Callable, Sequence

from prometheus_client import CollectorRegistry, Gauge, Histogram, generate_latest
from prometheus_client import Counter as Count

from outreach_app.relay.store.hit import Hit

SIZES = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000)
SECONDS = (0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1.0, 2.0, 5.0)
WAITS = (0.01, 0.1, 1.0, 5.0, 15.0, 30.0, 60.0)


class Metrics:
    """Safe in any thread."""

    def __init__(self) -> None:
        self._registry = CollectorRegistry()
        self._hits = Count(
            "relay_hits",
            "Requests of known tokens, by kind and whether they were recorded.",
            ("kind", "recorded"),
            registry=self._registry,
        )
        self._sizes = Histogram(
            "relay_commit_hits", "Hits in a commit.", buckets=SIZES, registry=self._registry
        )
        self._seconds = Histogram(
            "relay_commit_seconds", "Time of a commit.", buckets=SECONDS, registry=self._registry
        )
        self._waits = Histogram(
            "relay_feed_wait_seconds",
            "How long feeds were held open.",
            buckets=WAITS,
            registry=self._registry,
        )

    def watch(self, name: str, meaning: str, now: Callable[[], float]) -> None:
        """Show what this function returns at each reading."""
        Gauge(name, meaning, registry=self._registry).set_function(now)

    def committed(self, hits: Sequence[Hit], stored: bool, seconds: float) -> None:
        """A commit ended."""
        recorded = "yes" if stored else "no"
        kinds: Counter[str] = Counter()
        for hit in hits:
            kinds[hit.kind] += hit.times
        for kind, count in kinds.items():
            self._hits.labels(kind, recorded).inc(count)
        self._sizes.observe(len(hits))
        self._seconds.observe(seconds)

    def waited(self, seconds: float) -> None:
        """A feed was answered."""
        self._waits.observe(seconds)

    def text(self) -> bytes:
        """Everything, in Prometheus's text format."""
        return generate_latest(self._registry)
