"""Liquid with less: the tags that a mail needs, and none that reaches beyond the template."""

from typing import TextIO

from liquid import Environment, RenderContext
from liquid.ast import Node
from liquid.builtin import content, illegal
from liquid.builtin.expressions import BooleanExpression, Path
from liquid.builtin.expressions.logical import LogicalAndExpression, LogicalOrExpression
from liquid.builtin.output import Output, OutputNode
from liquid.builtin.tags.assign_tag import AssignNode, AssignTag
from liquid.builtin.tags.capture_tag import CaptureNode, CaptureTag
from liquid.builtin.tags.case_tag import CaseTag
from liquid.builtin.tags.comment_tag import CommentTag
from liquid.builtin.tags.doc_tag import DocTag
from liquid.builtin.tags.echo_tag import EchoTag
from liquid.builtin.tags.for_tag import BreakTag, ContinueTag, ForNode, ForTag
from liquid.builtin.tags.if_tag import IfNode, IfTag
from liquid.builtin.tags.inline_comment_tag import InlineCommentTag
from liquid.builtin.tags.unless_tag import UnlessNode, UnlessTag
from liquid.expression import Expression
from liquid.stream import TokenStream
from liquid.stringify import to_liquid_string
from liquid.tag import Tag

from outreach_app.domain.liquid_filters import FILTERS, check_value, is_blank
from outreach_app.domain.liquid_merging import Merging

OUTPUT_LIMIT = 4_000_000
"""Bytes that one rendering may give."""

LOOP_LIMIT = 5_000
"""Rounds of one loop, with those within it multiplied."""


class _Present(Expression):
    """A field as a condition: one that is empty or blank counts as false."""

    __slots__ = ("path",)

    def __init__(self, path: Path) -> None:
        super().__init__(path.token)
        self.path = path

    def evaluate(self, context: RenderContext) -> object:
        value = self.path.evaluate(context)
        return None if is_blank(value) else value

    def children(self) -> list[Expression]:
        return [self.path]


def _with_presence(expression: Expression) -> Expression:
    if isinstance(expression, Path):
        return _Present(expression)
    if isinstance(expression, BooleanExpression):
        expression.expression = _with_presence(expression.expression)
    elif isinstance(expression, LogicalAndExpression | LogicalOrExpression):
        expression.left = _with_presence(expression.left)
        expression.right = _with_presence(expression.right)
    return expression


class _If(IfTag):
    def parse(self, stream: TokenStream) -> Node:
        return _presence_in(super().parse(stream))


class _Unless(UnlessTag):
    def parse(self, stream: TokenStream) -> Node:
        return _presence_in(super().parse(stream))


def _presence_in(node: Node) -> Node:
    if isinstance(node, IfNode | UnlessNode):
        _with_presence(node.condition)
        for alternative in node.alternatives:
            _with_presence(alternative.expression)
    return node


class _ShowNode(OutputNode):
    """Shows a value and reports the fields that were missing in it."""

    def render_to_output(self, context: RenderContext, buffer: TextIO) -> int:
        if not isinstance(context, Merging):
            return super().render_to_output(context, buffer)
        value, lacking = context.worth(self.expression)
        check_value(value)
        context.report(lacking)
        text = to_liquid_string(value, context.autoescape)
        context.pay(len(text))
        return buffer.write(text)


class _Show(Output):
    node_class = _ShowNode


class _Echo(EchoTag):
    node_class = _ShowNode  # type: ignore[assignment]


class _AssignNode(AssignNode):
    def render_to_output(self, context: RenderContext, buffer: TextIO) -> int:
        if not isinstance(context, Merging):
            return super().render_to_output(context, buffer)
        context.keep(self.name, *context.worth(self.expression))
        return 0


class _Assign(AssignTag):
    node_class = _AssignNode


class _CaptureNode(CaptureNode):
    """What is missing in a captured text is missing where that text is shown, not before."""

    def render_to_output(self, context: RenderContext, buffer: TextIO) -> int:
        if not isinstance(context, Merging):
            return super().render_to_output(context, buffer)
        outside, context.missing = context.missing, []
        try:
            super().render_to_output(context, buffer)
            context.keep(self.name, context.locals[self.name], frozenset(context.missing))
        finally:
            context.missing = outside
        return 0


class _Capture(CaptureTag):
    node_class = _CaptureNode


class _ForNode(ForNode):
    """Looks at a range before the loop would unfold it."""

    def render_to_output(self, context: RenderContext, buffer: TextIO) -> int:
        check_value(self.expression.iterable.evaluate(context))
        return super().render_to_output(context, buffer)


class _For(ForTag):
    node_class = _ForNode


TAGS: tuple[type[Tag], ...] = (
    content.Literal,
    illegal.Illegal,
    _Show,
    _Echo,
    _Assign,
    _Capture,
    _If,
    _Unless,
    CaseTag,
    _For,
    BreakTag,
    ContinueTag,
    CommentTag,
    InlineCommentTag,
    DocTag,
)
"""No include, render, cycle, increment, tablerow: a mail needs none of them."""


class MailLiquid(Environment):
    """The parser's settings for mails."""

    block_nesting_limit = 30
    loop_iteration_limit = LOOP_LIMIT
    output_stream_limit = OUTPUT_LIMIT
    suppress_blank_control_flow_blocks = False

    def setup_tags_and_filters(self, *, extra: bool = False) -> None:
        """Register ours and nothing else."""
        del extra
        for tag in TAGS:
            self.add_tag(tag)
        self.filters.update(FILTERS)
