"""What the import law can not see: a clock, a file or a module fetched by a call.

The domain, the wire and instrumenting are pure: time, randomness and files come as parameters.
Nobody imports by a name in a string, since no contract could follow that. The window never
blocks or re-enters its event loop, and no test waits for time to pass.
"""

import ast
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest

from tests.architecture.sources import ROOT, python_files

PURE = ("outreach_app/domain", "outreach_app/wire", "outreach_app/tracking/instrument")
IMPURE_CALLS = frozenset(
    {"now", "utcnow", "today", "localtime", "gmtime", "monotonic"}
    | {"open", "read_text", "read_bytes", "write_text", "write_bytes", "print", "input"}
    | {"uuid1", "uuid4", "urandom", "token_bytes", "token_hex", "getenv", "eval", "exec"}
)
BY_NAME = frozenset({"__import__", "import_module"})
WAITING = frozenset({"sleep", "msleep", "usleep", "processEvents", "qWait"})


def calls(text: str, names: Iterable[str]) -> Iterator[str]:
    """Each call of one of these names, as a function or as a method, with its line."""
    wanted = frozenset(names)
    for node in ast.walk(ast.parse(text)):
        if not isinstance(node, ast.Call):
            continue
        called = node.func
        name = called.attr if isinstance(called, ast.Attribute) else getattr(called, "id", "")
        if name in wanted:
            yield f"{node.lineno}: {name}()"


def _calls_below(folders: Iterable[str], names: Iterable[str]) -> list[str]:
    roots = [ROOT / folder for folder in folders]
    return [
        f"{path.relative_to(ROOT)}:{call}"
        for path in python_files()
        if any(_stands_in(path, root) for root in roots)
        for call in calls(path.read_text(encoding="utf-8"), names)
    ]


def _stands_in(path: Path, root: Path) -> bool:
    return path.is_relative_to(root) or path == root.with_suffix(".py")


def test_what_is_pure_asks_nobody() -> None:
    assert _calls_below(PURE, IMPURE_CALLS) == []


def test_nothing_is_imported_by_a_name_in_a_string() -> None:
    assert _calls_below(["outreach_app"], BY_NAME) == []


def test_neither_the_window_nor_a_test_waits_for_time() -> None:
    assert _calls_below(["outreach_app/ui", "outreach_app/services", "tests"], WAITING) == []


@pytest.mark.parametrize(
    "text",
    [
        "from datetime import UTC, datetime\nx = datetime.now(UTC)\n",
        "import datetime as d\ndef f(at=d.date.today()): ...\n",
        "x = open('a').read()\n",
        "def f(path):\n    return path.read_text()\n",
        "from uuid import uuid4 as fresh, uuid4\nx = uuid4()\n",
    ],
)
def test_an_impure_call_is_found(text: str) -> None:
    assert len(list(calls(text, IMPURE_CALLS))) == 1


def test_a_parameter_called_now_is_no_call() -> None:
    assert list(calls("def f(now): return now - 1\n", IMPURE_CALLS)) == []


@pytest.mark.parametrize("text", ["m = __import__('os')", "importlib.import_module(name)"])
def test_an_import_by_name_is_found(text: str) -> None:
    assert len(list(calls(text, BY_NAME))) == 1


@pytest.mark.parametrize("text", ["import time\ntime.sleep(1)", "QApplication.processEvents()"])
def test_waiting_is_found(text: str) -> None:
    assert len(list(calls(text, WAITING))) == 1
