"""Who hears whom about the library of templates."""

from outreach_app.ui.desk_parts import DeskParts
from outreach_app.ui.wiring.files import connect_files


def connect_templates(parts: DeskParts) -> None:
    """Listed, read, written, used."""
    page, control = parts.window.templates, parts.controllers.templates
    compose = parts.controllers.compose
    page.versions_wanted.connect(control.list_versions)
    page.form.save_wanted.connect(control.save)
    page.sheet.delete_wanted.connect(control.delete)
    page.sheet.version_wanted.connect(control.go_back)
    page.sheet.use_wanted.connect(parts.paths.write_with)
    control.listed.connect(page.show_templates)
    control.counted.connect(page.show_figures)
    control.versions_listed.connect(page.sheet.show_versions)
    control.saved.connect(page.show_saved)
    control.refused.connect(page.form.show_fault)
    control.changed.connect(compose.load)
    control.message.connect(parts.window.bar.show_message)
    parts.window.bar.taken.connect(control.take_offer)
    compose.fields_listed.connect(page.form.body.show_fields)
    compose.templates_listed.connect(page.form.body.completion.show_templates)
    compose.template_kept.connect(control.load)
    files, taking = page.form.files, parts.controllers.template_files
    connect_files(files, taking)
    page.sheet.pictures_wanted.connect(taking.read_pictures)
    taking.read.connect(page.sheet.show_picture)
    parts.controllers.sent.counted.connect(control.count)
