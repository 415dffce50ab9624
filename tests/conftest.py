"""For every test: Qt draws into memory unless the caller wants to look."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
