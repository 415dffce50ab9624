"""One rendering of a template: what it may see, what it lacked, and how much work it has left.

Work is counted, not timed: loops pay for what they repeat, filters and output for what they
handle. A template sees a prospect's fields and what it made itself, nothing else.
"""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from functools import partial

from liquid import RenderContext
from liquid.builtin.expressions import Filter as FilterStep
from liquid.builtin.expressions import FilteredExpression, Path
from liquid.builtin.tags.for_tag import ForLoop
from liquid.builtin.tags.tablerow_tag import TableRow
from liquid.exceptions import FilterError, LoopIterationLimitError
from liquid.expression import Expression
from liquid.template import BoundTemplate
from liquid.token import Token
from liquid.undefined import is_undefined

from outreach_app.domain.liquid_filters import Filter, check_value, is_blank

WORK_LIMIT = 2_000_000
"""Characters repeated by loops, handled by filters, and put out, in one rendering."""

Names = frozenset[str]
_NONE: Names = frozenset()


class Merging(RenderContext):
    """A render context over one prospect's fields.

    Names that nobody knows are empty, and so are Liquid's own `now` and `today`.
    """

    def __init__(self, template: BoundTemplate, fields: Mapping[str, str], length: int) -> None:
        tidy = {name: "" if is_blank(value) else value for name, value in fields.items()}
        super().__init__(template, globals=tidy)
        self.missing: list[str] = []
        self._lacking: dict[str, Names] = {}
        self._loop_names: list[Mapping[str, object]] = []
        self._length = length
        self._work = WORK_LIMIT

    def get(self, path: list[object], *, token: Token | None, default: object = None) -> object:
        """The value at this path."""
        root = str(path[0])
        if root not in self.globals and not self.is_local(root):
            return ""
        return super().get([root, *path[1:]], token=token)

    def is_local(self, name: str) -> bool:
        """Whether the template itself made this name: assigned, captured, or a loop's."""
        return name in self.locals or any(name in names for names in self._loop_names)

    def keep(self, name: str, value: object, lacking: Names) -> None:
        """Give a variable its value, and note which missing fields it was made with."""
        check_value(value)
        self._lacking[name] = lacking
        self.assign(name, value)

    def report(self, lacking: Names) -> None:
        """Note missing fields that were to be shown, in the order of their showing."""
        self.missing += sorted(lacking.difference(self.missing))

    def worth(self, expression: Expression) -> tuple[object, Names]:
        """An expression's value, and the missing fields that show in it.

        `default:` makes up for what came before it in the chain, if that is blank.
        """
        if not isinstance(expression, FilteredExpression):
            return expression.evaluate(self), _NONE
        value = expression.left.evaluate(self)
        lacking = self._lacking_in(expression.left, value)
        by_choice = False
        for step in expression.filters or ():
            if step.name == "default":
                by_choice = True
                lacking = self._lacking_after_default(step, lacking) if is_blank(value) else lacking
            else:
                lacking |= self._lacking_in_arguments(step)
            value = step.evaluate(value, self)
        if is_blank(value) and not by_choice:
            lacking |= self._fields_in(expression.left)
        return value, lacking

    @contextmanager
    def loop(
        self, namespace: Mapping[str, object], forloop: ForLoop | TableRow
    ) -> Iterator[RenderContext]:
        """Run a loop after paying for it: what it repeats is at most the whole template."""
        self.pay(forloop.length * max(self._length, 100))
        self._loop_names.append(namespace)
        try:
            with super().loop(namespace, forloop) as inner:
                yield inner
        finally:
            self._loop_names.pop()

    def filter(self, name: str, token: Token | None) -> Callable[..., object]:
        """A filter that pays for its work and stays within bounds."""
        return partial(self._bounded, super().filter(name, token))

    def pay(self, work: int) -> None:
        """Take work from the budget. Raises LoopIterationLimitError when it is used up."""
        self._work -= work
        if self._work < 0:
            raise LoopIterationLimitError("it asks for too much work", token=None)

    def _bounded(self, original: Filter, *values: object, **named: object) -> object:
        self.pay(sum(check_value(value) for value in (*values, *named.values())) + 10)
        try:
            result = original(*values, **named)
        except (ArithmeticError, AttributeError, LookupError, TypeError, ValueError) as fault:
            raise FilterError("a filter can not work on this", token=None) from fault
        check_value(result)
        return result

    def _lacking_after_default(self, step: FilterStep, before: Names) -> Names:
        lacking = self._lacking_in_arguments(step)
        return before | lacking if lacking else _NONE

    def _lacking_in_arguments(self, step: FilterStep) -> Names:
        arguments = (argument.value for argument in step.args)
        return _NONE.union(*(self._lacking_in(one, one.evaluate(self)) for one in arguments))

    def _lacking_in(self, expression: Expression, value: object) -> Names:
        if not isinstance(expression, Path):
            return _NONE
        root = str(expression.path[0])
        if self.is_local(root):
            return frozenset({str(expression)}) if is_undefined(value) else self._made_with(root)
        return frozenset({str(expression)}) if is_blank(value) else _NONE

    def _made_with(self, name: str) -> Names:
        return self._lacking.get(name, _NONE)

    def _fields_in(self, expression: Expression) -> Names:
        if isinstance(expression, Path) and not self.is_local(str(expression.path[0])):
            return frozenset({str(expression)})
        return _NONE
