"""Shared by all tests. Nothing here imports QGIS: tests/engine runs where it is not installed."""

from __future__ import annotations

import pytest


@pytest.fixture
def worked():
    """The example of docs/exemple_a_la_main.md: (indicators, households, scenario)."""
    import worked_example

    return worked_example.inputs()
