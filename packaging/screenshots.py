"""Pictures of every page and dialog: `make screenshots` fills a profile and opens each.

Everything is real but the people: relay, mail server and profile are the demo's, on loopback, and
the window is drawn on Qt's offscreen platform. Each scale and language is a process of its own.
"""

import argparse
import os
import subprocess
import sys
from collections import Counter
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from outreach_app.cli.demo import cast, readers
from outreach_app.cli.demo.world import DemoWorld
from outreach_app.ui.app import Desk, build_desk
from outreach_app.ui.main_window import PAGE_NAMES
from outreach_app.ui.widgets.company_panel import CompanyPanel
from tests.ui import gallery, pictured

FOLDER = Path(__file__).resolve().parents[1] / "resources" / "screenshots"
THEMES = ("light", "dark")
WAYS = ((1, "en", ()), (2, "en", ()), (1, "long", ("--themes", "light")))
"""Scale, language and more arguments of each process; `long` is 40 % longer than English."""

DIALOG = "dialog"
ANSWERS = "answers"
"""The page of prospects with somebody from whom everything came back."""

COMPANIES = "companies"
COMPANY_TABS = ("company", "company-timeline", "company-facts")
"""The page of prospects by company, and each tab of one."""

PATIENCE_MS = 15_000
SETTLE_MS = 600
DIALOG_MS = 120


def main() -> int:
    """Take all pictures, or one scale's where --scale is given."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--folder", type=Path, default=FOLDER, help="where the pictures go")
    parser.add_argument("--scale", type=int, help="take this scale's pictures in this process")
    parser.add_argument("--pages", nargs="*", help="these only: page, page:section, dialog:name")
    parser.add_argument("--language", default="en", help="de, fr, es, or a pseudo-locale")
    parser.add_argument("--themes", nargs="*", default=list(THEMES))
    chosen = parser.parse_args()
    chosen.folder.mkdir(parents=True, exist_ok=True)
    if chosen.scale:
        return shoot(chosen)
    return max(_run_alone(chosen, *way) for way in WAYS)


def shoot(chosen: argparse.Namespace) -> int:
    """Take the pictures of one scale."""
    with (
        TemporaryDirectory(prefix="outreach-pictures-") as folder,
        DemoWorld(Path(folder)) as world,
    ):
        chosen.answered = furnish(world)
        desk = build_desk(
            world.services, theme="light", notifications=False, language=chosen.language
        )
        desk.start()
        desk.run_until(desk.report_ingested, PATIENCE_MS)
        desk.show()
        _settle(desk)
        for theme in chosen.themes:
            desk.parts.theme.choose(theme)
            _take_pages(desk, chosen, theme)
            _take_dialogs(desk, chosen, theme)
        desk.quit()
    return 0


def furnish(world: DemoWorld) -> int:
    """A profile that somebody has worked with for some days. Returns who answered in every way."""
    services = world.services
    answered = pictured.answered(world)
    services.comforts.samples.add(is_news=True)
    people = [services.prospects.by_address(form.address).id for form in cast.PROSPECTS]
    report = services.composing.queue(cast.LETTER, people, can_undo=False)
    services.outbox.hurry(report.mail_ids)
    services.outbox.run(lock_seconds=10)
    world.clock.advance(300)
    readers.person_opens(world.smtp.of(cast.READER.address).html)
    readers.person_clicks(world.smtp.of(cast.READER.address).html, link=1)
    world.clock.advance(240)
    services.watching.catch_up()
    services.alerting.mark_shown(
        [one for shown in services.alerting.unshown() for one in shown.ids]
    )
    pictured.company(world)
    pictured.planned(world)
    return answered


def _take_pages(desk: Desk, chosen: argparse.Namespace, theme: str) -> None:
    window = desk.parts.window
    while window.bar.message is not None:
        window.bar.withdraw(window.bar.message)
    for page in chosen.pages or _all_pages(desk):
        name, _, section = page.partition(":")
        if name == DIALOG:
            continue
        window.show_page(name)
        if section and name != "prospects":
            getattr(window, name).open_section(section)
        if name == "prospects":
            _open_prospects(desk, section, chosen.answered)
        _settle(desk)
        picture = _picture(chosen, page, theme)
        desk.grab(picture)
        _shrink(picture)


def _open_prospects(desk: Desk, section: str, answered: int) -> None:
    page = desk.parts.window.prospects
    page.list.head.show_table()
    desk.open_prospect(answered if section == ANSWERS else _first(desk))
    if section == COMPANIES:
        page.list.head.show_companies()
    if section in (COMPANIES, *COMPANY_TABS):
        _settle(desk)
        page.panel.company_wanted.emit(pictured.MILL.name)
        _settle(desk)
        tab = COMPANY_TABS.index(section) if section in COMPANY_TABS else 0
        for panel in page.findChildren(CompanyPanel):
            panel.tabs.setCurrentIndex(tab)


def _take_dialogs(desk: Desk, chosen: argparse.Namespace, theme: str) -> None:
    """The dialogs with made-up contents, as they stand in the tests."""
    asked = [page.partition(":")[2] for page in chosen.pages or () if page.startswith(DIALOG)]
    for name in asked or (() if chosen.pages else gallery.DIALOGS):
        dialog = gallery.opened(name, desk.parts.window, desk.parts.theme.tokens)
        desk.run_until(desk.closed, DIALOG_MS)
        picture = _picture(chosen, f"{DIALOG}:{name}", theme)
        dialog.grab().save(str(picture))
        _shrink(picture)
        dialog.reject()


def _picture(chosen: argparse.Namespace, page: str, theme: str) -> Path:
    suffix = "" if chosen.scale == 1 else f"-{chosen.scale}00"
    language = "" if chosen.language == "en" else f"-{chosen.language}"
    picture: Path = chosen.folder / f"{page.replace(':', '-')}-{theme}{language}{suffix}.png"
    print(picture.name)
    return picture


def _shrink(picture: Path) -> None:
    """The 256 most frequent colours are nearly all there are, and a third of the size."""
    image = QImage(str(picture)).convertToFormat(QImage.Format.Format_RGB32)
    colours = Counter(memoryview(bytes(image.constBits())).cast("I"))
    table = [colour for colour, _ in colours.most_common(256)]
    plain = Qt.ImageConversionFlag.AvoidDither | Qt.ImageConversionFlag.ThresholdDither
    image.convertToFormat(QImage.Format.Format_Indexed8, table, plain).save(str(picture))


def _all_pages(desk: Desk) -> list[str]:
    window = desk.parts.window
    plain = [name for name in PAGE_NAMES if name not in {"settings", "help"}]
    settings = [f"settings:{one.name}" for one in window.settings.sections]
    return [
        *plain,
        *(f"prospects:{one}" for one in (ANSWERS, COMPANIES, *COMPANY_TABS)),
        *settings,
        *(f"help:{one.name}" for one in window.help.sections),
    ]


def _first(desk: Desk) -> int:
    """The warmest prospect: the first row of the list."""
    model = desk.parts.models.prospects
    row = model.row_at(model.index(0, 0))
    return row.id if row is not None else 1


def _settle(desk: Desk) -> None:
    """Let jobs answer and layouts settle: nothing ever comes on this signal but time."""
    desk.run_until(desk.closed, SETTLE_MS)


def _run_alone(chosen: argparse.Namespace, scale: int, language: str, more: tuple[str, ...]) -> int:
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "QT_SCALE_FACTOR": str(scale),
        "LC_ALL": "C.UTF-8",
    }
    command = [sys.executable, __file__, "--folder", str(chosen.folder), "--scale", str(scale)]
    command += ["--language", language, "--themes", *chosen.themes, *more]
    if chosen.pages:
        command += ["--pages", *chosen.pages]
    return subprocess.run(command, env=environment, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
