"""How headings look while one writes: larger and bold, without that being part of the words."""

from PySide6.QtGui import QFont, QSyntaxHighlighter, QTextCharFormat

from outreach_app.ui.widgets.writing.formats import KIND_OF_LEVEL

_SIZES = {1: 1.55, 2: 1.28, 3: 1.08}


class HeadingLooks(QSyntaxHighlighter):
    """Dresses each line by its heading level."""

    def highlightBlock(self, text: str) -> None:
        level = self.currentBlock().blockFormat().headingLevel()
        if level not in KIND_OF_LEVEL:
            return
        form = QTextCharFormat()
        form.setFontPointSize(self.document().defaultFont().pointSizeF() * _SIZES[level])
        form.setFontWeight(QFont.Weight.Bold)
        self.setFormat(0, len(text.encode("utf-16-le")) // 2, form)
