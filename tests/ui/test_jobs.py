"""Lanes: answers arrive on the GUI thread, nothing is lost, and the end is bounded."""

import logging
import threading
from collections.abc import Iterator
from functools import partial

import pytest
from PySide6.QtCore import QObject, QThread, Signal, Slot
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from outreach_app.domain.errors import UserError
from outreach_app.ui.jobs import Jobs, Lane
from tests.patience import BOUND_MS


@pytest.fixture
def jobs(qtbot: QtBot, qapp: QApplication) -> Iterator[Jobs]:
    made = Jobs(qapp)
    yield made
    with qtbot.waitSignal(made.drained):
        made.close(BOUND_MS)


class Ear(QObject):
    """Counts what it hears, and on which thread."""

    def __init__(self) -> None:
        super().__init__()
        self.heard: list[object] = []
        self.threads: set[QThread] = set()

    @Slot(object)
    def hear(self, what: object) -> None:
        self.heard.append(what)
        self.threads.add(QThread.currentThread())


def _raise(error: Exception) -> None:
    raise error


def test_an_answer_arrives_on_the_gui_thread(qtbot: QtBot, jobs: Jobs) -> None:
    ear = Ear()
    worker: list[str] = []
    jobs.start(Lane.DESK, lambda: worker.append(threading.current_thread().name), ear.hear)
    qtbot.waitUntil(lambda: ear.heard == [None])
    assert ear.threads == {ear.thread()}
    assert worker[0].startswith("desk")


def test_work_in_a_lane_keeps_its_order(qtbot: QtBot, jobs: Jobs) -> None:
    ear = Ear()
    for number in range(500):
        jobs.start(Lane.DESK, partial(int, number), ear.hear)
    qtbot.waitUntil(lambda: len(ear.heard) == 500)
    assert ear.heard == list(range(500))


def test_a_lane_that_waits_holds_up_no_other(qtbot: QtBot, jobs: Jobs) -> None:
    ear, gate = Ear(), threading.Event()
    jobs.start(Lane.RELAY, gate.wait, ear.hear)
    jobs.start(Lane.DESK, lambda: "read", ear.hear)
    qtbot.waitUntil(lambda: ear.heard == ["read"])
    gate.set()
    qtbot.waitUntil(lambda: len(ear.heard) == 2)


def test_a_users_error_reaches_who_asked(qtbot: QtBot, jobs: Jobs) -> None:
    ear, fault = Ear(), UserError("host", "The host was not found.")
    jobs.start(Lane.SETUP, partial(_raise, fault), ear.hear, ear.hear)
    qtbot.waitUntil(lambda: ear.heard == [fault])


def test_an_error_that_nobody_took_is_said_aloud(qtbot: QtBot, jobs: Jobs) -> None:
    fault = UserError("host", "The host was not found.")
    with qtbot.waitSignal(jobs.failed) as said:
        jobs.start(Lane.DESK, partial(_raise, fault), Ear().hear)
    assert said.args == [fault]


def test_our_bug_is_logged_and_told_in_a_sentence(
    qtbot: QtBot, jobs: Jobs, caplog: pytest.LogCaptureFixture
) -> None:
    ear = Ear()
    with caplog.at_level(logging.ERROR):
        jobs.start(Lane.DESK, partial(_raise, KeyError("row")), ear.hear, ear.hear)
        qtbot.waitUntil(lambda: len(ear.heard) == 1)
    told = ear.heard[0]
    assert isinstance(told, UserError)
    assert told.code == "bug"
    assert "KeyError: 'row'" in caplog.text


def test_a_cancelled_jobs_answer_is_dropped(qtbot: QtBot, jobs: Jobs) -> None:
    ear, gate = Ear(), threading.Event()
    running = jobs.start(Lane.DESK, gate.wait, ear.hear)
    waiting = jobs.start(Lane.DESK, lambda: "never", ear.hear)
    running.cancel()
    waiting.cancel()
    gate.set()
    jobs.start(Lane.DESK, lambda: "last", ear.hear)
    qtbot.waitUntil(lambda: ear.heard == ["last"])


def test_done_work_is_forgotten_for_it_may_hold_a_secret(qtbot: QtBot, jobs: Jobs) -> None:
    ear = Ear()
    job = jobs.start(Lane.SETUP, partial(len, "hunter2"), ear.hear)
    qtbot.waitUntil(lambda: ear.heard == [7])
    assert "hunter2" not in repr(job)


def test_twenty_thousand_emissions_arrive(qtbot: QtBot) -> None:
    """PySide6 6.12.0 kills the interpreter after a few hundred that carry None, True or False."""

    class Mouth(QObject):
        said = Signal(object, bool)

    class BothEars(Ear):
        @Slot(object, bool)
        def hear_both(self, what: object, flag: bool) -> None:
            self.heard.append((what, flag))

    mouth, ear = Mouth(), BothEars()
    mouth.said.connect(ear.hear_both)
    for number in range(20_000):
        mouth.said.emit(None if number % 2 else number, bool(number % 3))
    assert len(ear.heard) == 20_000


def test_answers_from_all_lanes_arrive_whole(qtbot: QtBot, jobs: Jobs) -> None:
    ear = Ear()
    for number in range(2_000):
        lane = list(Lane)[number % len(Lane)]
        jobs.start(lane, partial(divmod, number, 7), ear.hear)
    qtbot.waitUntil(lambda: len(ear.heard) == 2_000)
    assert sorted(str(one) for one in ear.heard) == sorted(str(divmod(n, 7)) for n in range(2_000))


def test_closing_finishes_what_is_the_users_and_drops_the_rest(
    qtbot: QtBot, qapp: QApplication
) -> None:
    jobs, gate, done = Jobs(qapp), threading.Event(), list[str]()
    jobs.start(Lane.RELAY, gate.wait, Ear().hear)
    jobs.start(Lane.RELAY, lambda: done.append("polled"), Ear().hear)
    jobs.start(Lane.DESK, lambda: done.append("kept"), Ear().hear)
    with qtbot.waitSignal(jobs.drained) as drained:
        jobs.close(BOUND_MS)
        gate.set()
    assert drained.args == [True]
    assert done == ["kept"]


def test_closing_does_not_wait_for_a_lane_that_hangs(qtbot: QtBot) -> None:
    jobs, gate = Jobs(), threading.Event()
    jobs.start(Lane.OUTBOX, gate.wait, Ear().hear)
    with qtbot.waitSignal(jobs.drained) as drained:
        jobs.close(100)
    assert drained.args == [False]
    assert jobs.busy_lanes == {Lane.OUTBOX}
    gate.set()


def test_after_closing_no_work_is_taken(qtbot: QtBot, qapp: QApplication) -> None:
    jobs = Jobs(qapp)
    with qtbot.waitSignal(jobs.drained):
        jobs.close(100)
    assert jobs.start(Lane.DESK, lambda: None, Ear().hear).is_cancelled
