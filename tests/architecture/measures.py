"""The size caps and naming rules as pure functions over one module's text. They read no disk."""

import ast
import re
from collections.abc import Callable, Iterator

from tests.architecture.sources import Finding

FILE_LINES_MAX = 400
FUNCTION_LINES_MAX = 50
CLASS_METHODS_MAX = 20

BANNED_WORDS = frozenset(
    {"manager", "helper", "util", "handler", "data", "info", "process"}
    | {"managers", "helpers", "utils", "handlers"}
)

QT_NAMES = {"data", "headerData", "setData", "itemData", "setItemData", "mimeData", "dropMimeData"}
QT_NAMES |= {"createMimeDataFromSelection", "canInsertFromMimeData", "insertFromMimeData"}
PARSER_AND_SERVER_NAMES = {"handle_data", "handle_DATA"}
SQLALCHEMY_NAMES = {"process_bind_param", "process_result_value"}

FOREIGN_NAMES = frozenset(QT_NAMES | PARSER_AND_SERVER_NAMES | SQLALCHEMY_NAMES)
"""Methods whose names a library dictates. They may stand in a class only."""

_WORD = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+")

Function = ast.FunctionDef | ast.AsyncFunctionDef


def findings(path: str, text: str) -> list[Finding]:
    """All that the rules have against this module."""
    tree = ast.parse(text)
    found = list(_file_findings(path, text, tree))
    for rule in NODE_RULES:
        found += [Finding(path, line, what) for node in ast.walk(tree) for line, what in rule(node)]
    return found


def words_of(name: str) -> list[str]:
    """The lower-case words of a snake_case or CamelCase name."""
    return [word.lower() for word in _WORD.findall(name)]


def banned_words_in(name: str) -> list[str]:
    """The words of this name that say nothing."""
    return [word for word in words_of(name) if word in BANNED_WORDS]


def _file_findings(path: str, text: str, tree: ast.Module) -> Iterator[Finding]:
    lines = len(text.splitlines())
    if lines > FILE_LINES_MAX:
        yield Finding(path, lines, f"{lines} lines, more than {FILE_LINES_MAX}")
    if text.strip() and not ast.get_docstring(tree):
        yield Finding(path, 1, "the module has no docstring")
    for part in path.removesuffix(".py").split("/"):
        if part != "packaging" and banned_words_in(part):
            yield Finding(path, 1, f"the module's name has {banned_words_in(part)}")


def _long_function(node: ast.AST) -> Iterator[tuple[int, str]]:
    if isinstance(node, Function):
        lines = (node.end_lineno or node.lineno) - node.lineno + 1
        if lines > FUNCTION_LINES_MAX:
            yield node.lineno, f"{node.name} has {lines} lines, more than {FUNCTION_LINES_MAX}"


def _wide_class(node: ast.AST) -> Iterator[tuple[int, str]]:
    if isinstance(node, ast.ClassDef):
        methods = sum(isinstance(child, Function) for child in node.body)
        if methods > CLASS_METHODS_MAX:
            yield node.lineno, f"{node.name} has {methods} methods, more than {CLASS_METHODS_MAX}"


def _empty_word(node: ast.AST) -> Iterator[tuple[int, str]]:
    """A test's name is a sentence and may use any word; a foreign name may stand in a class."""
    children = node.body if isinstance(node, ast.Module | ast.ClassDef | Function) else []
    for child in children:
        if not isinstance(child, ast.ClassDef | Function):
            continue
        foreign = isinstance(node, ast.ClassDef) and child.name in FOREIGN_NAMES
        if foreign or child.name.startswith("test_"):
            continue
        if banned_words_in(child.name):
            yield child.lineno, f"the name {child.name} has {banned_words_in(child.name)}"


NODE_RULES: tuple[Callable[[ast.AST], Iterator[tuple[int, str]]], ...] = (
    _long_function,
    _wide_class,
    _empty_word,
)
