"""What the API says when a request is refused: an RFC 9457 problem that names the field."""

from collections.abc import Mapping

from starlette.responses import JSONResponse

from outreach_app.relay.clock import Clock
from outreach_app.wire.codec import WireError, problem_to_json
from outreach_app.wire.shapes import Problem


class RefusedError(Exception):
    """A request that is answered with a problem."""

    def __init__(self, problem: Problem, headers: Mapping[str, str] | None = None) -> None:
        super().__init__(problem.detail)
        self.problem = problem
        self.headers = dict(headers or {})


def refuse(
    status: int, title: str, detail: str, field: str | None = None, **headers: str
) -> RefusedError:
    """A refusal. Header names are given with underscores."""
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return RefusedError(Problem(status, title, detail, field), named)


def bad_request(error: WireError) -> RefusedError:
    """What the strict reading of a body or a query found."""
    return refuse(422, "The request does not fit", error.detail, error.field)


def problem_answer(refusal: RefusedError, clock: Clock) -> JSONResponse:
    """The refusal as the framework's answer; like every answer it tells the relay's time."""
    return JSONResponse(
        {**problem_to_json(refusal.problem), "now": clock()},
        status_code=refusal.problem.status,
        headers={"cache-control": "no-store", **refusal.headers},
        media_type="application/problem+json",
    )
