# SPDX-License-Identifier: GPL-2.0-or-later
"""The follow-up of the objectives of the demo, with starts that are made up."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import pandas as pd
import pytest
from qgis.core import (
    QgsLayoutItemLabel,
    QgsLayoutItemManualTable,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProject,
)
from qgis_support import OF_FOLLOW_UP, Feedback, memory, outputs, rows, table

from otelo_qgis.engine.analysis.follow_up import planned, studied_communes
from otelo_qgis.engine.common.formatting import exact_number, french_number
from otelo_qgis.engine.common.typography import typeset
from otelo_qgis.engine.definitions.follow_up import STATUSES, VERY_LATE
from otelo_qgis.engine.reporting.method_rows import method_rows
from otelo_qgis.engine.study import Study
from otelo_qgis.processing.algorithms.atlas import Booklet
from otelo_qgis.processing.algorithms.suivi import Suivi
from otelo_qgis.processing.cartography import drawing, layouts, leaves, project
from otelo_qgis.processing.cartography.atlas_follow_up import NOTES_OF_FOLLOW_UP
from otelo_qgis.processing.cartography.atlas_page import Asked, TerritoryPages
from otelo_qgis.processing.cartography.templates import Page
from otelo_qgis.processing.compat import is_null
from otelo_qgis.processing.io.studies import StudyFile

LAYERS = ("SUIVI", "SUIVI_EPCI", "SUIVI_ANNEES", "SUIVI_CONSTATS")
FIELDS = {
    "ANNEE": "string",
    "COMM": "string",
    "TYPE_LGT": "string",
    "LOG_AUT": "integer",
    "LOG_COM": "integer",
}


def frame_of(layer, *fields):
    """The rows of a layer, None where NULL."""
    values = [[None if is_null(value) else value for value in row] for row in rows(layer, *fields)]
    return pd.DataFrame(values, columns=list(fields))


@pytest.fixture(scope="module")
def communes(demo_study):
    return studied_communes(Study.read(demo_study))


@pytest.fixture(scope="module")
def plan(demo_study):
    return planned(Study.read(demo_study))


def sitadel(plan, share=1.0, years=(2022, 2023, 2024)):
    """Starts that are a share of what was planned, as Sitadel is published."""
    lines = []
    for year in years:
        for code, amount in plan[year].items():
            started = int(share * amount)
            lines += [
                (str(year), code, "Tous Logements", started + 1, started),
                (str(year), code, "Collectif", started, started),
            ]
    return memory(FIELDS, lines, name="sitadel")


def test_objectives_are_followed_by_every_mesh(run, demo_study, communes, plan, tmp_path):
    page = tmp_path / "suivi.html"
    call = {"ETUDE": str(demo_study), "CONSTRUCTION": sitadel(plan, 0.5), "NUMERO_PLH": 1, "PAGE": str(page)}
    results, _, layer = run("suivi", {**call, **outputs(*LAYERS)})
    below = frame_of(
        layer("SUIVI"), "code", "obj_per", "att_date", "realise", "reste", "restitutio", "statut"
    )
    above = frame_of(layer("SUIVI_EPCI"), "code", "obj_per", "realise", "reste", "nb_sans").set_index("code")
    period = list(range(2022, 2028))
    assert below.set_index("code")["obj_per"].to_dict() == plan[period].sum(axis=1).to_dict()
    assert (below["realise"] + below["reste"] == below["obj_per"]).all()
    sums = below.groupby("restitutio")[["obj_per", "realise", "reste"]].sum()
    assert sums.astype(int).equals(
        above[["obj_per", "realise", "reste"]].astype(int).rename_axis("restitutio")
    )
    assert results["OBJECTIF"] == below["obj_per"].sum() and results["RESTE"] == below["reste"].sum()
    assert results["REALISE"] + results["RESTE"] == results["OBJECTIF"]
    assert results["ATTENDU"] == plan[[2022, 2023, 2024]].sum().sum() and results["EN_RETARD"] is True
    assert set(below["statut"]) <= set(STATUSES) and results["STATUT"] == VERY_LATE
    assert results["NB_SANS_DONNEE"] == 0 == above["nb_sans"].sum()
    # Every year of every commune, EPCI, and the whole.
    years = frame_of(layer("SUIVI_ANNEES"), "niveau", "annee", "prevu", "cumul_b")
    assert len(years) == 6 * (len(communes) + communes["restitution"].nunique() + 1)
    whole = years[years["niveau"] == "ensemble"].set_index("annee")
    assert whole.loc[2024, "cumul_b"] == results["REALISE"] and pd.isna(whole.loc[2025, "cumul_b"])
    # With the polygons of the study, and a map of them.
    assert layer("SUIVI").isSpatial() and layer("SUIVI").crs().isValid()
    drawing.apply(layer("SUIVI"), "suivi")
    html = page.read_text(encoding="utf-8")
    assert "2022-2027" in html and "<svg" in html and "très en retard" in html and typeset("15 %") in html


def test_the_objectives_that_are_met_are_told(run, demo_study, plan):
    call = {"ETUDE": str(demo_study), "DEBUT": "2022", "FIN": "2024", "CONSTRUCTION": sitadel(plan)}
    results, feedback, layer = run("suivi", {**call, **outputs("SUIVI")})
    assert results["RESTE"] == 0 and results["STATUT"] == "atteint" and results["EN_RETARD"] is False
    assert "L’objectif est atteint en 2024." in feedback.said
    # With what is not declared, it is exceeded: both are told.
    assert {row[0] for row in rows(layer("SUIVI"), "statut_h")} <= {"dépassé", "atteint", "sans objectif"}


def test_a_year_that_begins_in_july_counts_for_half(run, demo_study, plan):
    call = {"ETUDE": str(demo_study), "CONSTRUCTION": sitadel(plan), "DEBUT": "2022-07", "FIN": "2025-06"}
    results, _, _ = run("suivi", {**call, **outputs("SUIVI")})
    months = plan[2022].sum() / 2 + plan[2023].sum() + plan[2024].sum()
    assert results["REALISE"] == pytest.approx(months, abs=4)
    assert results["OBJECTIF"] == pytest.approx(months + plan[2025].sum() / 2, abs=4)


def test_starts_that_are_not_published_yet_are_no_zero(run, demo_study, communes, plan):
    layer = sitadel(plan, years=(2022, 2023))
    lines = rows(layer, *FIELDS) + [("2024", code, "Tous Logements", 3, None) for code in plan.index]
    table = memory(FIELDS, lines, name="sitadel")
    results, feedback, made = run(
        "suivi", {"ETUDE": str(demo_study), "CONSTRUCTION": table, **outputs(*LAYERS)}
    )
    assert results["ATTENDU"] == plan[[2022, 2023]].sum().sum() == results["REALISE"]
    assert "2024" in feedback.said and "ce n’est pas zéro" in feedback.said
    said = {row[0] for row in rows(made("SUIVI_CONSTATS"), "sujet")}
    assert "année sans aucune donnée" in said
    # What is authorised is known for that year.
    authorised = sum(row[0] for row in rows(made("SUIVI"), "autorise"))
    assert authorised == plan[[2022, 2023]].sum().sum() + 2 * len(plan) + 3 * len(plan)


@pytest.mark.parametrize("has_month", [True, False])
def test_months_make_the_years_that_have_their_twelve(run, demo_study, plan, has_month):
    """By a column of months, or by years written 2023-05; a year under way does not count."""
    fields = {"annee": "string", "code": "string", "commences": "integer"}
    fields |= {"mois": "string"} if has_month else {}
    dates = [("2023", month) for month in range(1, 13)] + [("2024", month) for month in range(1, 6)]
    lines = [
        (year, code, 2, f"{month:02}") if has_month else (f"{year}-{month:02}", code, 2)
        for code in plan.index
        for year, month in dates
    ]
    table = memory(fields, lines, name="mois")
    results, feedback, _ = run("suivi", {"ETUDE": str(demo_study), "CONSTRUCTION": table, **outputs("SUIVI")})
    assert results["REALISE"] == 24 * len(plan)
    assert "2024" in feedback.said and "ce n’est pas zéro" in feedback.said
    if has_month:
        wrong = memory(fields, [("2023", plan.index[0], 2, "13")], name="mois")
        with pytest.raises(QgsProcessingException, match="mois qui n’en est pas un.*13"):
            run("suivi", {"ETUDE": str(demo_study), "CONSTRUCTION": wrong})


def test_social_vacant_and_demolished_dwellings_are_followed_beside(run, demo_study, plan, communes):
    codes = plan.index.tolist()
    social = memory(
        {"code": "string", "annee": "integer", "lls": "integer"},
        [(code, year, 100 + 2 * (year - 2022)) for code in codes for year in (2022, 2023, 2024)],
    )
    vacants = memory(
        {"CODGEO_25": "string", "pp_vacant_plus_2ans_23": "string", "pp_vacant_plus_2ans_24": "string"},
        [(code, "s" if code == codes[0] else "20", "17") for code in codes],
    )
    gone = memory(
        {"code": "string", "annee": "integer", "demolis": "integer"}, [(code, 2022, 1) for code in codes]
    )
    call = {"CONSTRUCTION": sitadel(plan), "SOCIAUX": social, "VACANTS": vacants, "DEMOLITIONS": gone}
    _, _, layer = run("suivi", {"ETUDE": str(demo_study), **call, **outputs("SUIVI", "SUIVI_EPCI")})
    below = frame_of(
        layer("SUIVI"), "code", "vac_obj", "vac_real", "vac_reste", "demoli", "realise"
    ).set_index("code")
    # A secret is not known, and nothing is taken from it.
    assert pd.isna(below.loc[codes[0], "vac_real"]) and set(below["vac_real"].dropna()) == {3}
    assert (below["vac_real"].fillna(0) + below["vac_reste"] == below["vac_obj"]).all()
    assert set(below["demoli"]) == {1}
    names = layer("SUIVI").fields().names()
    segments = [name for name in ("n_plai", "n_plus", "n_pls") if name in communes]
    assert ("soc_real" in names) == bool(segments)


@pytest.mark.parametrize(
    "given, message",
    [
        ({"NUMERO_PLH": 9}, "PLH 9 : l’étude a 1"),
        ({"NUMERO_PLH": 1, "DEBUT": "2022"}, "l’un ou l’autre"),
        ({"DEBUT": "2022-13"}, "n’est pas une date"),
        ({"DEBUT": "2001"}, "sort de l’étude"),
        ({"NON_DECLARE": "beaucoup"}, "pourcentages de 0 à 90"),
        ({"NON_DECLARE": "10;95"}, "pourcentages de 0 à 90"),
        ({"SEUIL_VOIE": 50, "SEUIL_RETARD": 70}, "se contredisent"),
    ],
)
def test_what_cannot_be_asked_is_told(run, demo_study, plan, given, message):
    call = {"ETUDE": str(demo_study), "CONSTRUCTION": sitadel(plan, years=(2022,)), **given}
    with pytest.raises(QgsProcessingException, match=message):
        run("suivi", {**call, **outputs("SUIVI")})


def test_a_table_of_elsewhere_is_refused(run, demo_study):
    table = memory({"code": "string", "annee": "integer", "commences": "integer"}, [("01001", 2022, 4)])
    with pytest.raises(QgsProcessingException, match="aucune commune de l’étude"):
        run("suivi", {"ETUDE": str(demo_study), "CONSTRUCTION": table, **outputs("SUIVI")})


def test_a_table_that_is_not_one_is_refused_with_what_is_expected(run, demo_study):
    empty = memory({"code": "string", "annee": "integer"}, [("59183", 2022)], name="rien")
    with pytest.raises(QgsProcessingException, match="rien.*LOG_COM|rien.*log_com"):
        run("suivi", {"ETUDE": str(demo_study), "CONSTRUCTION": empty, **outputs("SUIVI")})
    wrong = memory(
        {"code": "string", "annee": "string", "commences": "integer"}, [("59183", "l'an 1", 3)], name="rien"
    )
    with pytest.raises(QgsProcessingException, match="année qui n’en est pas une"):
        run("suivi", {"ETUDE": str(demo_study), "CONSTRUCTION": wrong, **outputs("SUIVI")})
    authorised = memory(
        {"code": "string", "annee": "integer", "autorises": "integer"}, [("59183", 2022, 3)], name="rien"
    )
    with pytest.raises(QgsProcessingException, match="pas de logements commencés"):
        run("suivi", {"ETUDE": str(demo_study), "CONSTRUCTION": authorised, **outputs("SUIVI")})


def test_the_objectives_of_an_adopted_plh_are_followed(run, demo_study, communes, plan):
    epci = sorted(communes["restitution"].unique())
    targets = memory({"code": "string", "objectif": "integer"}, [(epci[0], 600), (plan.index[-1], 9)])
    call = {"ETUDE": str(demo_study), "CONSTRUCTION": sitadel(plan), "NUMERO_PLH": 1, "CIBLES": targets}
    _, feedback, layer = run("suivi", {**call, **outputs("SUIVI", "SUIVI_EPCI")})
    above = frame_of(layer("SUIVI_EPCI"), "code", "obj_per").set_index("code")["obj_per"]
    assert above[epci[0]] == 600 and "d’après les cibles" in feedback.said
    below = frame_of(layer("SUIVI"), "code", "obj_per").set_index("code")["obj_per"]
    assert below[plan.index[-1]] == 9
    wrong = memory({"code": "string", "objectif": "double"}, [(epci[0], 10.5)])
    with pytest.raises(QgsProcessingException, match="non entière"):
        run("suivi", {**call, "CIBLES": wrong, **outputs("SUIVI")})


# A study with its follow-up -----------------------------------------------------------------------


@pytest.fixture(scope="module")
def followed(demo_study, plan, tmp_path_factory):
    """The study of the demo with its follow-up, made once: to read."""
    path = tmp_path_factory.mktemp("suivi") / "étude suivie.gpkg"
    call = {"ETUDE": str(demo_study), "CONSTRUCTION": sitadel(plan, 0.8), "NUMERO_PLH": 1}
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    wanted = {**call, "ETUDE_SUIVIE": str(path), **outputs("SUIVI")}
    Suivi().create().run(wanted, context, Feedback(), {}, False)
    return path


def test_the_study_keeps_its_follow_up_and_all_that_it_had(followed, demo_study):
    before, after = Study.read(demo_study), Study.read(followed)
    assert after.seal is before.seal and after.total == before.total
    assert set(after.tables) - set(before.tables) == {
        "suivi", "suivi_epci", "suivi_ensemble", "suivi_annees", "suivi_operations", "suivi_constats",
        "suivi_zan_annees",
    }  # fmt: skip
    assert after.followed == ("2022-2027", 2024) and before.followed is None
    for name in before.tables:
        assert after.table(name).equals(before.table(name)), name


def test_a_study_is_followed_again(run, followed, plan, tmp_path):
    again = tmp_path / "encore.gpkg"
    call = {"ETUDE": str(followed), "CONSTRUCTION": sitadel(plan, 1.2, (2022, 2023, 2024, 2025))}
    run("suivi", {**call, "NUMERO_PLH": 1, "ETUDE_SUIVIE": str(again), **outputs("SUIVI")})
    assert Study.read(again).followed == ("2022-2027", 2025)
    layer = table("suivi_carte", again)
    assert layer.featureCount() == 6 * len(plan) and layer.isSpatial()


def test_it_may_not_be_written_over_the_study(run, followed, plan):
    call = {"ETUDE": str(followed), "CONSTRUCTION": sitadel(plan), "ETUDE_SUIVIE": str(followed)}
    with pytest.raises(QgsProcessingException, match="remplacerait"):
        run("suivi", {**call, **outputs("SUIVI")})


def test_maps_of_the_follow_up(followed):
    study = Study.read(followed)
    with project.build(StudyFile(followed), study, "Suivi") as made:
        layers = {one.key: (one, layer) for one, layer in made.maps}
        # Those of operations and of land are for a follow-up that has some.
        assert set(layers) & OF_FOLLOW_UP == OF_FOLLOW_UP - {"suivi_operations", "suivi_zan"}
        root = made.project.layerTreeRoot()
        assert root.findGroup(project.FOLLOW_UP) is not None
        one, layer = layers["suivi"]
        known = {row[0] for row in rows(layer, "statut")}
        labels = {item.label() for item in layer.renderer().legendSymbolItems()}
        assert known <= labels
        sheet = layouts.add_map_sheet(made, one, layer, study, (Page(), ""))
        title = sheet.customProperty("variableValues"), sheet.customProperty("variableNames")
        assert "Statut des objectifs par commune, 2022-2027, fin 2024" in title[0]
        assert "très en retard" in layer.mapTipTemplate() or '"statut"' in layer.mapTipTemplate()
        one, layer = layers["suivi_annees"]
        assert layer.temporalProperties().isActive() and one.dates(study)[1] == 2024


def test_the_atlas_has_a_page_of_the_follow_up_and_a_table_of_its_communes(followed, demo_study, tmp_path):
    place, page = StudyFile(followed), Page()
    study = Study.read(followed)
    with project.build(place, study, "Suivi") as made:
        asked = Asked(place, study, "epci", [], page)
        pages = TerritoryPages(made, asked, tmp_path, {})
        booklet = Booklet(made, pages, tmp_path, "Suivi", "")
        first, second = booklet.follow_up()
        assert not booklet.territory_follow_up().codes
        assert (first.title, first.pages, second.title) == ("Suivi des objectifs", 1, "")
        said = {
            item.id(): item.text() for item in first.layout.items() if isinstance(item, QgsLayoutItemLabel)
        }
        whole = study.table("suivi_ensemble").iloc[0]
        assert said["nom_1"] == "Objectif" and said["chiffre_1"] == typeset(french_number(whole["obj_per"]))
        assert said["chiffre_4"] == typeset(french_number(whole["reste"])) and "par an" in said["pont"]
        # Territories and the whole, in the place of the table of communes.
        table_ = next(one for one in first.layout.multiFrames() if isinstance(one, QgsLayoutItemManualTable))
        cells = [[cell.content() for cell in row] for row in table_.tableContents()]
        assert len(cells) == len(study.epci) + 1 and cells[-1][0] == "Ensemble"
        assert cells[-1][-1] == whole["statut"]
        assert layouts.map_of(first.layout).layers()[len(made.contours)] is made.layer_of("suivi")
        drawn = [first.layout.itemById(name).picturePath() for name in ("termes", "annees")]
        assert all(Path(path).stat().st_size > 5000 for path in drawn)
        listed = leaves.table_of(second.layout).tableContents()
        assert len(listed) == len(study.table("suivi")) + 1 and second.pages > 1
        assert any("attendu" in row[1] for row in method_rows(study, NOTES_OF_FOLLOW_UP))
        other = Study.read(demo_study)
        assert not list(Booklet(made, pages_of(pages, other), tmp_path, "Suivi", "").follow_up())


def test_the_atlas_has_a_page_of_the_follow_up_for_each_territory(followed, tmp_path):
    place, study = StudyFile(followed), Study.read(followed)
    epci = study.table("suivi_epci").set_index("code")
    code = epci["obj_per"].idxmax()
    with project.build(place, study, "Suivi") as made:
        asked = Asked(place, study, "epci", [code], Page())
        pages = TerritoryPages(made, asked, tmp_path, {})
        leaves_ = list(Booklet(made, pages, tmp_path, "Suivi", "").territories())
        assert [one.name for one in leaves_ if one.name.endswith("suivi")] == [f"page_{code}_suivi"]
        layout = leaves_[-1].draw(7)
        said = {item.id(): item.text() for item in layout.items() if isinstance(item, QgsLayoutItemLabel)}
        assert said["titre"].startswith(typeset(epci.at[code, "nom"])) and "suivi" in said["titre"]
        assert said["chiffre_1"] == typeset(french_number(epci.at[code, "obj_per"]))
        # Its own communes, those where the most remains first.
        below = study.table("suivi").query("restitutio == @code").sort_values("reste", ascending=False)
        table_ = next(one for one in layout.multiFrames() if isinstance(one, QgsLayoutItemManualTable))
        cells = [[cell.content() for cell in row] for row in table_.tableContents()]
        assert cells[0][4] == typeset(french_number(below["reste"].iloc[0]))
        canvas = layouts.map_of(layout)
        assert canvas.extent().width() < 0.9 * made.extent().width()
        assert len(canvas.layers()) == 2 + len(made.contours) + len(made.around)


def pages_of(pages, study):
    """The same pages, of another study."""
    return SimpleNamespace(asked=replace(pages.asked, result=study), layout=pages.layout)


def test_the_report_and_the_workbook_have_their_chapter_and_sheets(run, followed, tmp_path):
    page, book = tmp_path / "r.html", tmp_path / "c.xlsx"
    run("rapport", {"ETUDE": str(followed), "CARTES": "false", "RAPPORT": str(page)})
    html = page.read_text(encoding="utf-8")
    assert 'id="suivi"' in html and "Rythmes par EPCI" in html and 'id="note-cadence"' in html
    run("tableur", {"ETUDE": str(followed), "CLASSEUR": str(book)})
    sheets = pd.read_excel(book, sheet_name=None, header=2)
    below, above = sheets["Suivi communes"], sheets["Suivi EPCI"]
    study = Study.read(followed)
    total = below[below["code"] == "Total"].iloc[0]
    assert total["obj_per"] == study.table("suivi")["obj_per"].sum()
    assert total["realise"] + total["reste"] == total["obj_per"]
    assert above["reste"].iloc[-1] == total["reste"] and "Suivi par année" in sheets


@pytest.mark.journey
def test_the_review_of_a_plh(run, followed, demo_study, tmp_path):
    page, document = tmp_path / "bilan.html", tmp_path / "bilan.docx"
    call = {"ETUDE": str(followed), "SERVICE": "DDT", "BILAN": str(page)}
    run("bilan_plh", {**call, "DOCUMENT": str(document)})
    html = page.read_text(encoding="utf-8")
    assert "Bilan des objectifs de construction, 2022-2027" in html and "DDT · période 2022-2027" in html
    # The four maps, whose text says the period that they are of.
    assert html.count("data:image/png;base64") == 4 and "2022-2027, fin 2024." in html
    assert document.stat().st_size > 100_000
    with pytest.raises(QgsProcessingException, match="n’a pas de suivi"):
        run("bilan_plh", {**call, "ETUDE": str(demo_study)})


# Known operations --------------------------------------------------------------------------------

OPERATION = {"nom": "string", "annee": "integer", "nb_lgt": "integer", "proba": "double", "num_dau": "string"}


def inside(path, code):
    """A point of a commune."""
    feature = next(f for f in table("objectifs", path).getFeatures() if f["code"] == code)
    return feature.geometry().pointOnSurface().asPoint()


def test_operations_are_counted_once_and_where_they_are(run, demo_study, plan, tmp_path):
    first, second, third = plan.index[:3]
    here, there, far = (inside(demo_study, code) for code in (first, second, third))
    crs = table("objectifs", demo_study).crs().authid()
    layer = memory(
        OPERATION,
        [
            ("Le Clos", 2026, 40, 50.0, "", here.asWkt()),
            ("La Gare", 2026, 30, 100.0, "PC 059 22 7", here.asWkt()),
            ("Le Port", 2026, 20, 100.0, "", f"POINT({there.x() + 20} {there.y()})"),
            ("Ailleurs", 2026, 10, 100.0, "", "POINT(0 0)"),
            ("Plus tard", 2034, 60, 100.0, "", far.asWkt()),
            ("Hier", 2023, 5, 100.0, "", far.asWkt()),
        ],
        "Point", crs, "opérations",
    )  # fmt: skip
    permits = memory(
        {"num_dau": "string", "date_reelle_doc": "string"},
        [
            ("059227", "2024-03", f"POINT({here.x() + 5000} {here.y()})"),
            ("PC 059 23 8", "2024-06-01", there.asWkt()),
            # Not begun, or after what is known: in no starts.
            ("PC 059 24 9", None, here.asWkt()),
            ("PC 059 24 10", "2025-01", here.asWkt()),
        ],
        "Point", crs, "permis",
    )  # fmt: skip
    study = tmp_path / "suivie.gpkg"
    call = {"ETUDE": str(demo_study), "CONSTRUCTION": sitadel(plan), "NUMERO_PLH": 1, "OPERATIONS": layer}
    wanted = outputs("SUIVI", "SUIVI_EPCI", "SUIVI_OPERATIONS", "PAGE")
    more = {"PERMIS": permits, "ETUDE_SUIVIE": str(study)}
    _, feedback, made = run("suivi", {**call, **more, **wanted})
    listed = frame_of(made("SUIVI_OPERATIONS"), "operation", "code", "sort", "lien", "permis").set_index(
        "operation"
    )
    assert listed["sort"].to_dict() == {
        "Le Clos": "comptée", "La Gare": "déjà commencée", "Le Port": "douteuse",
        "Ailleurs": "hors de l’étude", "Plus tard": "après la période", "Hier": "échue",
    }  # fmt: skip
    assert listed.loc["Le Clos", "code"] == first and listed.loc["Le Port", "permis"] == "PC 059 23 8"
    assert "« Le Port », 20 logements, à moins de 50 m" in feedback.said
    below = frame_of(made("SUIVI"), "code", "reste", "ops_log", "ops_esp", "reste_ops").set_index("code")
    assert below.loc[first, ["ops_log", "ops_esp"]].tolist() == [40, 20.0] and below["ops_log"].sum() == 40
    assert (below["reste"] - below["ops_esp"] == below["reste_ops"]).all()
    above = frame_of(made("SUIVI_EPCI"), "ops_esp", "reste_ops")
    assert above["ops_esp"].sum() == 20 and above["reste_ops"].sum() == below["reste_ops"].sum()
    with project.build(StudyFile(study), Study.read(study), "Suivi") as built:
        assert "suivi_operations" in {one.key for one, _ in built.maps}
    # Without permits, what is begun cannot be known: all of the period counts.
    _, _, made = run("suivi", {**call, **outputs("SUIVI")})
    assert sum(row[0] for row in rows(made("SUIVI"), "ops_log")) == 90


@pytest.mark.parametrize(
    "fields, line, message",
    [
        ({"nom": "string", "annee": "integer"}, ("x", 2026), "nombre de logements introuvable"),
        (OPERATION, ("Le Clos", None, 10, 50.0, ""), "année manquante"),
        (OPERATION, ("Le Clos", 2026, 10, 150.0, ""), "de 0 à 100.*Le Clos"),
        (OPERATION, ("Le Clos", 2026, -10, 50.0, ""), "positif.*Le Clos"),
    ],
)
def test_operations_that_cannot_be_read_are_refused(run, demo_study, plan, fields, line, message):
    wrong = memory(fields, [line], name="opérations")
    call = {"ETUDE": str(demo_study), "CONSTRUCTION": sitadel(plan, years=(2022,)), "OPERATIONS": wrong}
    with pytest.raises(QgsProcessingException, match=message):
        run("suivi", {**call, **outputs("SUIVI")})


# Land --------------------------------------------------------------------------------------------


def cerema(codes, years, m2):
    """Land that housing took, as it is published: m2 by commune and year, with a total of several years."""
    fields = {"idcom": "string", "idcomtxt": "string"}
    fields |= {name: "double" for y in years for name in (f"naf{y}art{y + 1}", f"art{y}hab{y + 1}")}
    fields |= {f"art{years[0]}hab{years[-1] + 1}": "double"}
    rows_ = [(code, code, *([3 * m2, m2] * len(years)), m2 * len(years)) for code in codes]
    return memory(fields, rows_, name="conso")


def test_the_land_that_dwellings_took_is_balanced_with_the_envelope(
    run, demo_study, communes, plan, tmp_path
):
    page, study = tmp_path / "p.html", tmp_path / "suivie.gpkg"
    land = cerema(plan.index, range(21, 25), 2500.0)
    call = {"ETUDE": str(demo_study), "CONSTRUCTION": sitadel(plan), "CONSOMMATION": land, "PAGE": str(page)}
    results, _, layer = run("suivi", {**call, "ETUDE_SUIVIE": str(study), **outputs("SUIVI", "SUIVI_EPCI")})
    names = ("code", "zan_env", "zan_conso", "zan_reste", "zan_an", "log_ha", "restitutio")
    below = frame_of(layer("SUIVI"), *names).set_index("code")
    # The envelope of the study, from its first year on: 2021 is in the pace alone.
    assert below["zan_env"].to_dict() == pytest.approx(communes["zan_ha"].astype(float).round(2).to_dict())
    assert set(below["zan_conso"]) == {0.75} and set(below["zan_an"]) == {0.25}
    assert (below["zan_conso"] + below["zan_reste"]).to_numpy() == pytest.approx(below["zan_env"].to_numpy())
    above = frame_of(layer("SUIVI_EPCI"), "code", "zan_conso", "zan_reste").set_index("code")
    assert below.groupby("restitutio")["zan_reste"].sum().to_dict() == pytest.approx(
        above["zan_reste"].to_dict()
    )
    assert results["HECTARES"] == pytest.approx(0.75 * len(plan))
    assert results["HECTARES"] + results["HECTARES_RESTE"] == pytest.approx(below["zan_env"].sum())
    html = page.read_text(encoding="utf-8")
    assert 'id="suivi-zan"' in html and "celle de l’étude, 2022-" in html and 'id="note-suivi_zan"' in html
    with project.build(StudyFile(study), Study.read(study), "Suivi") as made:
        (one,) = (one for one, _ in made.maps if one.key == "suivi_zan")
        # Its years are those of the envelope, not of the PLH.
        assert one.dates(Study.read(study)) == ("2022-2035, fin 2024", 2024)
        asked = Asked(StudyFile(study), Study.read(study), "epci", [], Page())
        pages = TerritoryPages(made, asked, tmp_path, {})
        last = list(Booklet(made, pages, tmp_path, "Suivi", "").follow_up())[-1]
        assert last.title == "Enveloppe foncière (ZAN)"
        said = {one.id(): one.text() for one in last.layout.items() if isinstance(one, QgsLayoutItemLabel)}
        assert said["chiffre_2"] == typeset(exact_number(0.75 * len(plan)))
        drawn = [last.layout.itemById(name).picturePath() for name in ("termes", "annees")]
        assert all(Path(path).stat().st_size > 5000 for path in drawn)
    years = Study.read(study).table("suivi_zan_annees")
    whole = years[years["niveau"] == "ensemble"].set_index("annee")
    assert whole["conso_cum"].dropna().to_dict() == pytest.approx(
        {2022: 0.25 * len(plan), 2023: 0.5 * len(plan), 2024: 0.75 * len(plan)}
    )
    assert whole["env_cum"].iloc[-1] == pytest.approx(below["zan_env"].sum())


def test_land_without_an_envelope_asks_for_the_decade_before(run, demo_study, plan, tmp_path):
    path = tmp_path / "sans enveloppe.gpkg"
    shutil.copy(demo_study, path)
    with closing(sqlite3.connect(path)) as file:
        for name in ("objectifs", "communes_besoins"):
            # Triggers ask for functions that GDAL alone has.
            asked = f"SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = '{name}'"
            for (trigger,) in file.execute(asked).fetchall():
                file.execute(f'DROP TRIGGER "{trigger}"')
            file.execute(f"UPDATE {name} SET zan_ha = NULL")
        file.commit()
    call = {"ETUDE": str(path), "CONSTRUCTION": sitadel(plan), **outputs("SUIVI")}
    short = cerema(plan.index, range(21, 24), 100.0)
    with pytest.raises(QgsProcessingException, match="2011 à 2020"):
        run("suivi", {**call, "CONSOMMATION": short})
    results, feedback, layer = run(
        "suivi", {**call, "CONSOMMATION": cerema(plan.index, range(11, 24), 2000.0)}
    )
    # Half of ten years at 0.2 hectare.
    assert {row[0] for row in rows(layer("SUIVI"), "zan_env")} == {1.0}
    assert results["HECTARES"] == pytest.approx(0.6 * len(plan))
    assert "50\u202f% de ce que l’habitat a consommé" in typeset(feedback.said)
