# SPDX-License-Identifier: GPL-2.0-or-later
"""What the check of PyQt6 finds, where PyQt6 is installed: never in this process, which has PyQt5."""

from __future__ import annotations

import subprocess
import sys
from importlib.util import find_spec

import pytest
from support import ROOT

SOURCE = """
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QApplication, QSizePolicy as Policy
right = Qt.AlignmentFlag.AlignLeft | Policy.Policy.Expanding.value, QApplication.instance().x
wrong = Qt.AlignLeft
worse = Policy.Expanding, QApplication.desktop()
"""


@pytest.mark.skipif(find_spec("PyQt6") is None, reason="PyQt6 is not installed (make check-plugin)")
def test_a_name_that_qt_6_does_not_have_is_found():
    code = f"import check_qt6; print(check_qt6.unknown_names({SOURCE!r}))"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT / "scripts", capture_output=True, text=True, check=True
    )
    assert (
        done.stdout.strip() == "[(5, 'Qt.AlignLeft'), (6, 'Policy.Expanding'), (6, 'QApplication.desktop')]"
    )
