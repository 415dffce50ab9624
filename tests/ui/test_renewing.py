"""Another size or language is another desk, which shows what the one before did."""

from collections.abc import Callable, Iterator
from threading import Event

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDoubleSpinBox, QLineEdit, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from outreach_app.domain.mails import Letter, Template
from outreach_app.domain.preferences import Preferences
from outreach_app.ui.app import Desk, build_desk
from outreach_app.ui.jobs import Lane
from outreach_app.ui.languages import install_language
from outreach_app.ui.renewing import SOON_MS, Renewing
from outreach_app.ui.scenes import Resuming, Scene
from tests.ui.fakes import FakeServices

Make = Callable[[], Desk]


@pytest.fixture(autouse=True)
def speak_english_again() -> Iterator[None]:
    yield
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    install_language(application, "en")


@pytest.fixture
def busy_desk(qtbot: QtBot, desk: Desk) -> Desk:
    """Somebody reads about Ben, writes a letter, a note and a template, and goes to the looks."""
    window = desk.parts.window
    with qtbot.waitSignal(desk.timeline_shown):
        desk.open_prospect(2)
    window.prospects.panel.notebook.show_begun("Met at the fair", "Call")
    window.templates.edit(Template(0, "Opener", "Hello", "<p>Half a</p>"))
    window.show_page("compose")
    window.compose.show_letter(Letter("Ovens", "<p>Hi</p>"), {1: "Ana Díaz"})
    window.compose.head.show_subject("Ovens for you")
    window.show_settings("appearance")
    return desk


@pytest.fixture
def next_desk(services: FakeServices) -> Iterator[Make]:
    """The one in the other language."""
    made: list[Desk] = []

    def make() -> Desk:
        made.append(build_desk(services, theme="light", notifications=False, language="de"))
        return made[-1]

    yield make
    for desk in made:
        desk.quit()


def ended(qtbot: QtBot, desk: Desk, change: Callable[[], None]) -> Scene:
    renewing = Renewing(desk, Preferences())
    with qtbot.waitSignal(renewing.ended) as told:
        change()
    (scene,) = told.args
    assert isinstance(scene, Scene)
    return scene


def type_into(form: QWidget, name: str, words: str) -> None:
    (field,) = (one for one in form.findChildren(QLineEdit) if one.accessibleName() == name)
    field.setText(words)


def test_what_was_under_way_goes_on_in_the_next_desk(
    qtbot: QtBot, busy_desk: Desk, next_desk: Make, services: FakeServices
) -> None:
    control = busy_desk.parts.controllers.preferences
    scene = ended(qtbot, busy_desk, lambda: control.choose_language("de"))
    assert (scene.page, scene.section, scene.prospect_id) == ("settings", "appearance", 2)
    assert services.comforts.preferring.chosen.language == "de"
    desk = next_desk()
    desk.parts.controllers.drafts.offer_none()
    opened = desk.parts.controllers.drafts.opened
    with qtbot.waitSignals([opened, desk.timeline_shown]):
        desk.start()
        Resuming(desk.parts, scene, desk)
    window = desk.parts.window
    assert (window.page, window.settings.section) == ("settings", "appearance")
    assert window.actions_by_name["settings"].text() == "Einstellungen"
    assert window.prospects.chosen == 2
    assert window.prospects.panel.notebook.begun == ("Met at the fair", "Call")
    assert window.compose.letter.subject == "Ovens for you"
    assert desk.parts.controllers.drafts.current_id == scene.draft_id
    edited = window.templates.edited
    assert edited is not None
    assert (edited.name, edited.subject) == ("Opener", "Hello")
    assert not services.outbox.is_stopped
    assert window.bar.message is None  # a letter that is open is not offered


def test_what_was_typed_into_the_settings_is_there_again(
    qtbot: QtBot, desk: Desk, next_desk: Make
) -> None:
    settings = desk.parts.window.settings
    listed = desk.parts.controllers.sending_rules.read
    with qtbot.waitSignal(listed):
        desk.parts.window.show_settings("sending")
    settings.sending.findChildren(QSpinBox)[0].setValue(7)
    type_into(settings.sending, "What the pause is for", "Moving house")
    settings.relay.url.setText("https://relay.half")
    settings.relay.key.setText("a secret")
    points = settings.weights.findChildren(QDoubleSpinBox)[0]
    points.setValue(points.value() + 3)
    wanted = settings.weights.weights
    control = desk.parts.controllers.preferences
    scene = ended(qtbot, desk, lambda: control.choose_language("de"))
    assert "a secret" not in repr(scene)
    after = next_desk()
    after.start()
    Resuming(after.parts, scene, after)
    settings = after.parts.window.settings
    with qtbot.waitSignal(after.parts.controllers.sending_rules.read):
        after.parts.controllers.sending_rules.load()
    qtbot.waitUntil(lambda: not after.parts.jobs.busy_lanes)
    begun = settings.sending.begun
    assert begun is not None
    assert (begun[0].undo_seconds, begun[1]) == (7, "Moving house")
    assert settings.relay.url.text() == "https://relay.half"
    assert settings.weights.weights == wanted


def test_it_waits_for_what_the_user_has_begun(
    qtbot: QtBot, desk: Desk, services: FakeServices
) -> None:
    let_go = Event()
    parts = desk.parts
    parts.jobs.start(Lane.LISTS, lambda: let_go.wait(20), lambda _done: None)
    renewing = Renewing(desk, Preferences())
    parts.controllers.preferences.choose_size(125)
    qtbot.waitUntil(lambda: parts.window.bar.message is not None)
    assert not desk.is_ended
    with qtbot.waitSignal(renewing.ended):
        let_go.set()


def test_a_choice_taken_back_changes_nothing(qtbot: QtBot, desk: Desk) -> None:
    renewing = Renewing(desk, Preferences())
    control = desk.parts.controllers.preferences
    with qtbot.assertNotEmitted(renewing.ended, wait=400):
        control.choose_size(150)
        control.choose_size(100)
    assert not desk.is_ended


def test_quitting_is_quitting(qtbot: QtBot, desk: Desk) -> None:
    told: list[Scene] = []
    Renewing(desk, Preferences()).ended.connect(told.append)
    desk.parts.controllers.preferences.choose_size(150)
    desk.quit()
    assert (desk.is_at_rest, told) == (True, [])


def test_quitting_is_quitting_though_it_takes_a_while(qtbot: QtBot, desk: Desk) -> None:
    told: list[Scene] = []
    let_go = Event()
    Renewing(desk, Preferences()).ended.connect(told.append)
    desk.parts.jobs.start(Lane.LEDGER, lambda: let_go.wait(20), lambda _done: None)
    desk.parts.controllers.preferences.choose_size(150)
    QTimer.singleShot(2 * SOON_MS, let_go.set)  # by then the next desk would have been asked for
    desk.quit()
    assert (desk.is_at_rest, told) == (True, [])
