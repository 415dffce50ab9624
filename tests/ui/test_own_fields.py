"""The user's own fields beside a timeline: whose they are, and who may change them."""

from dataclasses import replace

from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from outreach_app.domain.prospects import Prospect
from outreach_app.ui.widgets.details_view import DetailsView
from tests.ui import people


def owner(place: int, product: str) -> Prospect:
    """Somebody with one field of the user's own."""
    form = replace(people.FORMS[place], fields={"product": product})
    return replace(people.prospect(place), form=form)


def product_of(view: DetailsView) -> QLineEdit:
    """The field as it is shown."""
    (found,) = (one for one in view.findChildren(QLineEdit) if one.accessibleName() == "product")
    return found


def typed_in(qtbot: QtBot) -> DetailsView:
    """A view in which the field of somebody's own has the focus."""
    view = DetailsView()
    qtbot.addWidget(view)
    view.show_prospect(owner(0, "Lenses"))
    view.show()
    qtbot.waitUntil(view.isActiveWindow)
    product_of(view).setFocus()
    assert product_of(view).hasFocus()
    return view


def test_what_somebody_else_has_is_shown_though_the_field_has_the_focus(qtbot: QtBot) -> None:
    view = typed_in(qtbot)
    view.show_prospect(owner(1, "Drills"))
    assert product_of(view).text() == "Drills"
    with qtbot.assertNotEmitted(view.form_changed):
        product_of(view).editingFinished.emit()


def test_what_is_being_typed_is_left_alone_and_said_once_it_is_left(qtbot: QtBot) -> None:
    view = typed_in(qtbot)
    product_of(view).setText("Frames")
    view.show_prospect(owner(0, "Lenses"))
    with qtbot.waitSignal(view.form_changed) as said:
        product_of(view).editingFinished.emit()
    assert said.args is not None
    assert said.args[1].fields == {"product": "Frames"}
