"""For every test: Qt draws into memory unless the caller wants to look, and nothing is timed."""

import os

import pytest
from hypothesis import settings
from PySide6.QtWidgets import QApplication

from tests.patience import PatientQtBot

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
settings.register_profile("patient", settings(), deadline=None)  # a busy machine is no fault
settings.load_profile("patient")


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> PatientQtBot:
    """In place of pytest-qt's."""
    return PatientQtBot(request)
