"""Who hears whom about the files of a letter or a template that is being written."""

from outreach_app.ui.controllers.attachments import AttachmentsController
from outreach_app.ui.widgets.letter_files import LetterFiles


def connect_files(files: LetterFiles, taking: AttachmentsController) -> None:
    """Taken up, weighed, shown."""
    files.wanted.connect(taking.take)
    files.weight_wanted.connect(taking.weigh)
    files.contents_wanted.connect(taking.read_pictures)
    taking.warned.connect(files.show_warning)
    taking.taken.connect(files.take)
    taking.read.connect(files.show_content)
