# SPDX-License-Identifier: GPL-2.0-or-later
"""All the documents of a study in one folder, and the points to check before they are published."""

from __future__ import annotations

import csv

import pytest
from qgis.core import QgsProcessingException
from qgis_support import Feedback

from otelo_qgis.engine.analysis.points import points_to_check
from otelo_qgis.engine.common import packages
from otelo_qgis.engine.study import Study
from otelo_qgis.processing.algorithms import documents
from otelo_qgis.processing.sentences import in_language


def test_the_points_of_a_study_as_a_table_and_as_a_page(run, demo_study, tmp_path):
    table, page = tmp_path / "points.csv", tmp_path / "points.html"
    results, feedback, _ = run(
        "points_a_verifier", {"ETUDE": str(demo_study), "POINTS": str(table), "PAGE": str(page)}
    )
    found = points_to_check(Study.read(demo_study))
    with table.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [(row["gravite"], row["quoi"], row["ou"]) for row in rows] == [
        (one.gravite, in_language(one.quoi), in_language(one.ou)) for one in found
    ]
    assert results["NB_BLOQUANTS"] == 1 and results["NB_ALERTES"] == len(feedback.warnings) - 1
    assert "À ne pas publier" in page.read_text(encoding="utf-8")


def test_what_one_document_lacks_costs_only_that_one(run, demo_study, tmp_path):
    """An atlas whose logo is not there is not made; the others are, and the log says why."""
    folder = tmp_path / "à remettre" / "documents"
    results, feedback, _ = run(
        "documents",
        {"ETUDE": str(demo_study), "DOSSIER": str(folder), "LOGO": str(tmp_path / "absent.png"),
         "DOCUMENTS": "points,atlas,tableur"},
    )  # fmt: skip
    assert (results["NB_FAITS"], results["NB_MANQUES"]) == (2, 1)
    assert sorted(one.name for one in folder.iterdir()) == ["points_a_verifier.html", "tableur.xlsx"]
    (said,) = [text for text in feedback.warnings if text.startswith("Atlas : pas fait.")]
    assert "absent.png" in said
    with pytest.raises(QgsProcessingException, match="Aucun document n'a pu être fait"):
        run(
            "documents",
            {"ETUDE": str(demo_study), "DOSSIER": str(folder), "DOCUMENTS": "atlas",
             "LOGO": str(tmp_path / "absent.png")},
        )  # fmt: skip


@pytest.mark.journey
def test_a_missing_package_costs_only_its_document(run, demo_study, tmp_path, monkeypatch):
    monkeypatch.setattr(documents, "missing_text", lambda modules: f"Il manque {modules[0]}.")
    results, feedback, _ = run(
        "documents",
        {"ETUDE": str(demo_study), "DOSSIER": str(tmp_path), "DOCUMENTS": "rapport,document,diapositives"},
    )
    assert (results["NB_FAITS"], results["NB_MANQUES"]) == (1, 2) and (tmp_path / "rapport.html").is_file()
    assert not (tmp_path / "rapport.docx").exists() and not (tmp_path / "diapositives.pptx").exists()
    assert "Rapport en document : pas fait. Il manque docx." in feedback.warnings
    assert "Diapositives : pas fait. Il manque pptx." in feedback.warnings
    assert packages.missing_text([]) == ""
    # The map of the communes is in the page, each of them linked to its row.
    page = (tmp_path / "rapport.html").read_text(encoding="utf-8")
    codes = Study.read(demo_study).communes.index
    assert all(page.count(f'data-code="{code}"') == 2 for code in codes)
    assert len(page) < 3_000_000


def test_what_one_run_makes_together_fails_apart(run, demo_study, tmp_path, monkeypatch):
    """Report, text document and slides are one run; where it fails, each is made alone."""
    asked = []

    def go(run, keys, folder, part):
        asked.append(list(keys))
        return "Masque illisible." if "diapositives" in keys else ""

    monkeypatch.setattr(documents, "_run", go)
    monkeypatch.setattr(documents, "missing_text", lambda modules: "")
    results, feedback, _ = run("documents", {"ETUDE": str(demo_study), "DOSSIER": str(tmp_path)})
    together = ["rapport", "document", "diapositives"]
    assert asked == [
        ["points"], ["tableur"], together, *([one] for one in together), ["atlas"], ["projet"],
    ]  # fmt: skip
    assert feedback.warnings == ["Diapositives : pas fait. Masque illisible."]
    assert (results["NB_FAITS"], results["NB_MANQUES"]) == (6, 1)


def test_a_logo_that_is_no_image_is_named(run, demo_study, tmp_path):
    logo = tmp_path / "logo.png"
    logo.write_text("pas une image", encoding="utf-8")
    call = {"ETUDE": str(demo_study), "RAPPORT": str(tmp_path / "r.html"), "LOGO": str(logo)}
    with pytest.raises(QgsProcessingException, match=r"Logo : « .*logo\.png » n’est pas une image"):
        run("rapport", call)


def test_a_cancel_stops_between_two_documents(run, demo_study, tmp_path):
    results, _, _ = run(
        "documents",
        {"ETUDE": str(demo_study), "DOSSIER": str(tmp_path), "DOCUMENTS": "points,tableur"},
        Feedback(cancel_at=40),
    )
    assert results == {} and not (tmp_path / "tableur.xlsx").exists()


def test_a_report_refuses_what_it_cannot_hold(run, demo_study, tmp_path):
    call = {"ETUDE": str(demo_study), "RAPPORT": str(tmp_path / "r.html"), "CARTES": False}
    with pytest.raises(QgsProcessingException, match=r"Motifs : le paramètre « b2_tx_sr ».*b2_tx_rs"):
        run("rapport", {**call, "MOTIFS": "b2_tx_sr = le PLH vise moins"})
    four = [str(demo_study)] * 4
    with pytest.raises(QgsProcessingException, match="4 en tout, 3 au plus"):
        run("rapport", {**call, "ETUDES": four})
    with pytest.raises(QgsProcessingException, match="1 nom pour 2 scénarios"):
        run("rapport", {**call, "ETUDES": four[:2], "NOMS": "Haut"})
