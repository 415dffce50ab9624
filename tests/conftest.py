"""For every test: Qt draws into memory unless the caller wants to look, and waits are patient."""

import os

import pytest
from PySide6.QtWidgets import QApplication

from tests.patience import PatientQtBot

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> PatientQtBot:
    """In place of pytest-qt's."""
    return PatientQtBot(request)
