"""For every test: Qt draws into memory unless the caller looks; no clock and no chance decides."""

import os

import pytest
from hypothesis import HealthCheck, settings
from PySide6.QtWidgets import QApplication

from tests.patience import PatientQtBot

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# The same examples in every run, however busy the machine is: a run says something about the code
# alone. Whoever looks for more gives --hypothesis-profile=curious, again and again.
patient = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("patient", patient, derandomize=True)
settings.register_profile("curious", patient, max_examples=1000, print_blob=True)
settings.load_profile("patient")


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> PatientQtBot:
    """In place of pytest-qt's."""
    return PatientQtBot(request)
