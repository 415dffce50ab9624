"""Where requests come in: the hot ones are taken before the event loop, the rest go through it.

The server calls a scheduler for each request, on its own thread; its stock scheduler makes a task
of the event loop. Measured, a task and its future cost as much as everything else that is done
for a hit. This scheduler first offers the request to `take`, which answers it from the writer's
thread. Nothing else in the relay knows the insides of the server; they are pinned in
pyproject.toml, and without them `make_server` runs every request through the loop.
"""

import asyncio
import logging
from collections.abc import Callable, Coroutine
from functools import partial
from typing import Any, Protocol

from granian import _granian
from granian.server import embed

from outreach_app.relay.rsgi import Http, Scope

log = logging.getLogger(__name__)


class Waiting(Protocol):
    """A request that nobody has answered yet."""

    scope: Scope
    proto: Http

    def done(self) -> None:
        """It has been answered."""

    def taskref(self, task: "asyncio.Task[None]") -> None:
        """Name the task that will answer it."""

    def err(self, error: BaseException) -> None:
        """It could not be."""


Take = Callable[[Waiting], bool]
ThroughLoop = Callable[[Waiting], Coroutine[Any, Any, None]]


def take_before_the_loop(take: Take) -> bool:
    """Have `take` see each request first. False when this server has no such place."""
    base = getattr(_granian, "CallbackScheduler", None)
    if base is None or not hasattr(embed, "_new_cbscheduler"):
        log.warning("this server is not known: every request goes through the event loop")
        return False
    embed._new_cbscheduler = partial(_scheduler, base, take)
    return True


def _scheduler(
    base: Any,
    take: Take,
    loop: asyncio.AbstractEventLoop,
    through_loop: ThroughLoop,
    impl_asyncio: bool = True,
) -> Any:
    def run(answering: Coroutine[Any, Any, None], waiting: Waiting) -> None:
        waiting.taskref(loop.create_task(answering))

    def schedule(waiting: Waiting) -> None:
        try:
            if not take(waiting):
                loop.call_soon_threadsafe(run, through_loop(waiting), waiting)
        except Exception as error:
            log.exception("a request could not be taken")
            waiting.err(error)

    class Door(base):  # type: ignore[misc]
        def __init__(self, *_: object) -> None:
            super().__init__()
            self._schedule_fn = schedule

    return Door(loop, through_loop, None, int, int)
