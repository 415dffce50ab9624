"""The size caps and naming rules hold for the tree, and each catches what it is there for."""

import pytest

from tests.architecture.measures import findings, words_of
from tests.architecture.sources import ROOT, python_files


def _function(name: str, lines: int) -> str:
    return f"def {name}():\n" + "    x = 1\n" * (lines - 1)


def _class(methods: int) -> str:
    return "class Wide:\n" + "".join(f"    def m{i}(self): ...\n" for i in range(methods))


MODULE = '"""A module."""\n'

WRONG = {
    "a long file": ("a.py", MODULE + "x = 1\n" * 400, "401 lines"),
    "a long function": ("a.py", MODULE + _function("f", 51), "f has 51 lines"),
    "a long method": (
        "a.py",
        MODULE + "class C:\n    async " + _function("f", 51).replace("\n", "\n    ").rstrip(),
        "f has 51 lines",
    ),
    "a wide class": ("a.py", MODULE + _class(21), "Wide has 21 methods"),
    "no docstring": ("a.py", "x = 1\n", "no docstring"),
    "a module's name": ("outreach_app/mail_utils.py", MODULE, "['utils']"),
    "a package's name": ("outreach_app/helpers/a.py", MODULE, "['helpers']"),
    "a class's name": ("a.py", MODULE + "class HitHandler: ...\n", "['handler']"),
    "a function's name": ("a.py", MODULE + "def get_info(): ...\n", "['info']"),
    "a method's name": ("a.py", MODULE + "class C:\n    def process(self): ...\n", "['process']"),
    "an inner function's name": (
        "a.py",
        MODULE + "def f():\n    if 1:\n        pass\n    def mailData(): ...\n",
        "['data']",
    ),
    "a foreign name outside a class": ("a.py", MODULE + "def handle_data(): ...\n", "['data']"),
}

RIGHT = {
    "a full file": ("a.py", MODULE + "x = 1\n" * 399),
    "a full function": ("a.py", MODULE + _function("f", 50)),
    "a full class": ("a.py", MODULE + _class(20)),
    "an empty file": ("outreach_app/__init__.py", ""),
    "Qt's name": ("a.py", MODULE + "class Rows(Model):\n    def data(self): ...\n"),
    "longer words": ("a.py", MODULE + "class Database: ...\ndef informed(): ...\n"),
    "a test's sentence": ("a.py", MODULE + "def test_the_process_ends(): ...\n"),
    "the packaging folder": ("packaging/a.py", MODULE),
}


def test_the_tree_keeps_the_rules() -> None:
    files = python_files()
    assert len(files) > 20
    found = [
        str(finding)
        for path in files
        for finding in findings(str(path.relative_to(ROOT)), path.read_text(encoding="utf-8"))
    ]
    assert not found, "\n".join(found)


@pytest.mark.parametrize("planted", WRONG)
def test_a_violation_is_found(planted: str) -> None:
    path, text, words = WRONG[planted]
    found = findings(path, text)
    assert len(found) == 1, found
    assert words in found[0].what


@pytest.mark.parametrize("planted", RIGHT)
def test_what_is_allowed_is_left_alone(planted: str) -> None:
    path, text = RIGHT[planted]
    assert findings(path, text) == []


def test_names_are_split_into_words() -> None:
    assert words_of("_read_HTTPInfo2") == ["read", "http", "info", "2"]
