# SPDX-License-Identifier: GPL-2.0-or-later
"""Make tests/fixtures/otelo12: files in the layout of Otelo 1.2, from the demo of the guide (fictitious).

    .venv/bin/python scripts/make_otelo12_fixtures.py

To run again after scripts/make_guide_demo.py. The old workbooks (.xls) are made by LibreOffice.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

import otelo12_files as files  # noqa: E402
from fixture_files import workbook  # noqa: E402

from otelo_qgis.engine.data.configurations import Zone, write_classes, write_configuration  # noqa: E402
from otelo_qgis.engine.definitions.guide import GuideScenario  # noqa: E402


def write_old_workbook(path: Path, sheets: files.Sheets) -> None:
    """An .xls of these rows."""
    with tempfile.TemporaryDirectory() as folder:
        made = workbook(Path(folder) / f"{path.stem}.xlsx", sheets)
        subprocess.run(
            ["soffice", "--headless", "--convert-to", "xls", "--outdir", str(path.parent), str(made)],
            check=True, capture_output=True,
        )  # fmt: skip


def main() -> None:
    files.FOLDER.mkdir(exist_ok=True)
    write_old_workbook(files.PACK_B1, files.pack_b1())
    write_old_workbook(files.PACK_B2, files.pack_b2())
    write_old_workbook(files.FORMULAS, files.formulas())
    # As a French Windows saves it.
    files.COMMUNES.write_text(files.text_of(files.commune_rows()), encoding="cp1252")
    zones = files.demo("indicateurs")
    own = {"Z002": {"b13_taux_effort": 35, "b2_tx_vacance": 0.065}}
    scenario = GuideScenario(horizon_resorption=15, b2_scenario="central_h", territoires=own)
    listed = [
        Zone(code, name, number) for number, (code, name) in enumerate(zip(zones["code"], zones["nom"]), 1)
    ]
    write_configuration(files.CONFIGURATION, scenario, listed, "Essai : vacance à 6,5 % à Saint-Omer")
    communes = files.demo("communes")["code"]
    write_classes(files.CLASSES, {communes[0]: 1, communes[1]: 5})
    for path in sorted(files.FOLDER.iterdir()):
        print(f"{path.relative_to(ROOT)}: {path.stat().st_size / 1000:.0f} ko")


if __name__ == "__main__":
    main()
