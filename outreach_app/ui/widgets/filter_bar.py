"""What the list is narrowed to, as a row of menus; each says what is chosen in it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from outreach_app.domain.levels import Level
from outreach_app.domain.pipeline import Stage
from outreach_app.domain.prospect_filter import ProspectFilter
from outreach_app.ui.widgets.buttons import literal
from outreach_app.ui.widgets.flow import Flow
from outreach_app.ui.widgets.parts import button
from outreach_app.ui.words import LEVELS, number, word_of

_MOST_TAGS = 40
_CUT = Qt.TextElideMode.ElideRight
_CLEAR_WIDTH = 190


@dataclass(frozen=True, slots=True)
class Wish:
    """One condition of a menu. `word` is a literal marked for translation."""

    word: object
    field: str
    value: object


SIGNS: tuple[Wish, ...] = (
    Wish(QT_TRANSLATE_NOOP("filters", "Sign within 7 days"), "active_within", 7),
    Wish(QT_TRANSLATE_NOOP("filters", "Sign within 30 days"), "active_within", 30),
    Wish(QT_TRANSLATE_NOOP("filters", "Sign within 90 days"), "active_within", 90),
    Wish(QT_TRANSLATE_NOOP("filters", "No sign for 14 days"), "quiet_for", 14),
    Wish(QT_TRANSLATE_NOOP("filters", "No sign for 90 days"), "quiet_for", 90),
)
"""At most one of these."""

STATES: tuple[Wish, ...] = (
    Wish(QT_TRANSLATE_NOOP("filters", "Opened, never answered"), "opened_unanswered", True),
    Wish(QT_TRANSLATE_NOOP("filters", "Written to"), "contacted", True),
    Wish(QT_TRANSLATE_NOOP("filters", "Never written to"), "contacted", False),
    Wish(QT_TRANSLATE_NOOP("filters", "Bounced"), "bounced", True),
    Wish(QT_TRANSLATE_NOOP("filters", "Never bounced"), "bounced", False),
    Wish(QT_TRANSLATE_NOOP("filters", "Wants no mail"), "suppressed", True),
    Wish(QT_TRANSLATE_NOOP("filters", "May be written to"), "suppressed", False),
)
"""These combine, one a field."""


class FilterBar(QWidget):
    """Changes a ProspectFilter but for its search, and says so."""

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._asked = ProspectFilter()
        self._stages: Sequence[Stage] = ()
        self._tags: Sequence[tuple[str, int]] = ()
        self._buttons = {
            "stages": self._menu_button(self.tr("Stage")),
            "tags": self._menu_button(self.tr("Tag")),
            "levels": self._menu_button(self.tr("Warmth")),
            "signs": self._menu_button(self.tr("Last sign")),
            "states": self._menu_button(self.tr("Mail")),
        }
        self._clear = button(self.tr("Clear"), "link")
        self._clear.setToolTip(self.tr("Clear all filters"))
        self._clear.clicked.connect(self._clear_all)
        line = Flow(self, 6)
        for one in self._buttons.values():
            line.addWidget(one)
        line.addWidget(self._clear)
        self.show_filter(ProspectFilter())

    def show_stages(self, stages: Sequence[Stage]) -> None:
        """The stages there are."""
        self._stages = stages
        self._refresh()

    def show_tags(self, tags: Sequence[tuple[str, int]]) -> None:
        """The tags there are, with how many have each."""
        self._tags = sorted(tags, key=lambda one: -one[1])[:_MOST_TAGS]
        self._refresh()

    def show_filter(self, asked: ProspectFilter) -> None:
        """Show what is asked now."""
        self._asked = asked
        self._refresh()

    def _menu_button(self, title: str) -> QPushButton:
        made = button(title, "chip")
        made.setProperty("title", title)
        menu = QMenu(made)
        menu.setAccessibleName(title)
        made.setMenu(menu)
        return made

    def _refresh(self) -> None:
        names = {stage.key: stage.name for stage in self._stages}
        self._fill_many("stages", list(names.items()))
        self._fill_many(
            "tags", [(name, f"{name}  ({number(count)})") for name, count in self._tags]
        )
        self._fill_many("levels", [(one, word_of(LEVELS[one])) for one in reversed(Level)])
        self._fill_wishes("signs", SIGNS, is_one=True)
        self._fill_wishes("states", STATES, is_one=False)
        tags = self._asked.tags
        self._say("stages", [names.get(key, key) for key in self._asked.stages])
        self._say("tags", list(tags))
        self._say("levels", [word_of(LEVELS[one]) for one in self._asked.levels])
        for name, wishes in (("signs", SIGNS), ("states", STATES)):
            self._say(name, [_word(one) for one in wishes if self._is_wished(one)])
        plain = ProspectFilter(search=self._asked.search)
        self._clear.setVisible(self._asked != plain)
        company = self._asked.company
        words = self.tr("Clear: only {0}").format(company) if company else self.tr("Clear")
        self._clear.setText(self._clear.fontMetrics().elidedText(words, _CUT, _CLEAR_WIDTH))
        self._clear.setAccessibleName(words)

    def _say(self, name: str, chosen: Sequence[str]) -> None:
        one = self._buttons[name]
        title = str(one.property("title"))
        more = f" +{len(chosen) - 1}" if len(chosen) > 1 else ""
        text = f"{title}: {chosen[0]}{more}" if chosen else title
        one.setText(f"{text} ▾")
        one.setAccessibleName(f"{title}: {', '.join(chosen)}" if chosen else title)
        one.setProperty("chosen", bool(chosen))
        one.style().unpolish(one)
        one.style().polish(one)

    def _fill_many(self, field: str, choices: Sequence[tuple[str, str]]) -> None:
        menu = self._buttons[field].menu()
        menu.clear()
        chosen = getattr(self._asked, field)
        for value, word in choices:
            self._add(menu, word, field, value, value in chosen)
        if not choices:
            menu.addAction(self.tr("There are none yet")).setEnabled(False)

    def _fill_wishes(self, name: str, wishes: Sequence[Wish], *, is_one: bool) -> None:
        menu = self._buttons[name].menu()
        menu.clear()
        group = QActionGroup(menu) if is_one else None
        for wish in wishes:
            action = self._add(menu, _word(wish), wish.field, wish.value, self._is_wished(wish))
            if group is not None:
                group.setExclusionPolicy(QActionGroup.ExclusionPolicy.ExclusiveOptional)
                group.addAction(action)

    def _add(self, menu: QMenu, word: str, field: str, value: object, is_on: bool) -> QAction:
        action = menu.addAction(literal(word))
        action.setCheckable(True)
        action.setChecked(is_on)
        action.setProperty("field", field)
        action.setProperty("value", value)
        action.triggered.connect(self._wish)
        return action

    def _is_wished(self, wish: Wish) -> bool:
        return bool(getattr(self._asked, wish.field) == wish.value)

    @Slot(bool)
    def _wish(self, is_on: bool) -> None:
        action = self.sender()
        field, value = str(action.property("field")), action.property("value")
        before = getattr(self._asked, field)
        if isinstance(before, tuple):
            wanted = Level(value) if field == "levels" else value
            others = tuple(one for one in before if one != wanted)
            self._change(_with(self._asked, field, (*others, wanted) if is_on else others))
            return
        asked = self._asked
        if field in ("active_within", "quiet_for"):
            asked = replace(asked, active_within=0, quiet_for=0)
        nothing = getattr(ProspectFilter(), field)
        self._change(_with(asked, field, value if is_on else nothing))

    @Slot()
    def _clear_all(self) -> None:
        self._change(ProspectFilter(search=self._asked.search))

    def _change(self, asked: ProspectFilter) -> None:
        self.show_filter(asked)
        self.changed.emit(asked)


def _word(wish: Wish) -> str:
    return QCoreApplication.translate("filters", str(wish.word))


def _with(asked: ProspectFilter, field: str, value: Any) -> ProspectFilter:
    return replace(asked, **{field: value})
