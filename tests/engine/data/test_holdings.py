# SPDX-License-Identifier: GPL-2.0-or-later
"""A folder against the registry of the publishers' files."""

from __future__ import annotations

from pathlib import Path

import fixture_files as files
import pytest
from support import DATA

from otelo_qgis.engine.data.datapack import folder_files, read_folder
from otelo_qgis.engine.data.holdings import ABSENT, BEHIND, HELD, OTHER, UNDATED, UNREAD, holdings
from otelo_qgis.engine.data.readers import BY_ID
from otelo_qgis.engine.definitions import fields
from otelo_qgis.engine.definitions.catalogue import indicators, published_files, sources


def held(folder: Path):
    """Rows by family; files of no family by their name."""
    frame = holdings(read_folder(folder_files(folder)))
    assert list(frame) == [column.name for column in fields.HOLDINGS]
    return frame.set_index(frame["famille"].where(frame["famille"] != "", frame["fichiers"]))


def test_the_registry_speaks_of_readers_indicators_and_databases_that_exist():
    for one in published_files().values():
        assert set(one.readers) <= set(BY_ID) and set(one.carries) <= set(indicators())
        assert one.source in sources() and one.title and one.page and one.serves
        assert one.readers or any(i.source == one.source for i in indicators().values())
        assert one.edition is None or one.published


def test_an_empty_folder_lacks_everything_and_says_where_it_is(tmp_path):
    rows = held(tmp_path)
    assert list(rows.index) == list(published_files())
    assert set(rows["etat"]) == {ABSENT} and rows["edition"].isna().all()
    assert all(row.page in row.conseil for row in rows.itertuples())
    assert rows.loc["cnaf", "acces"] == "sur demande"


def test_a_family_is_told_by_what_a_file_holds_and_its_edition_by_its_columns(tmp_path):
    (tmp_path / "menages_sne.csv").write_text(
        "CODGEO_26;LIBGEO_26;pp_vacant_26;pp_vacant_plus_2ans_26;ff_pp_total_25\n59183;Dunkerque;9;4;90\n"
    )
    old = "CODGEO;P15_LOG;P15_RP;P15_RP_1P;P15_MEN\n59183;100;90;10;90\n"
    (tmp_path / "lovac_2026.csv").write_text(old)
    (tmp_path / "fonciers.csv").write_text("code;b14_ff\n59183;3\n")
    files.membership(tmp_path / "appartenance.xlsx")
    (tmp_path / "lisez_moi.csv").write_text("rien\n")
    rows = held(tmp_path)
    assert (rows.loc["lovac", "etat"], rows.loc["lovac", "edition"]) == (HELD, 2026)
    assert rows.loc["lovac", "fichiers"] == "menages_sne.csv"
    assert (rows.loc["logement", "etat"], rows.loc["logement", "edition"]) == (BEHIND, 2015)
    assert rows.loc["logement", "fichiers"] == "lovac_2026.csv"
    latest = published_files()["logement"].edition
    assert f"L’édition {latest} est parue" in rows.loc["logement", "conseil"]
    # The same file has no household by composition, and no income.
    assert rows.loc["familles", "etat"] == rows.loc["filosofi", "etat"] == ABSENT
    assert rows.loc["appartenance", "etat"] == UNDATED
    assert rows.loc["lisez_moi.csv", "etat"] == UNREAD and rows.loc["lisez_moi.csv", "conseil"]


@pytest.mark.skipif(not (DATA / "val-doise").is_dir(), reason="../shared/data is not here")
def test_the_folder_of_a_department():
    rows = held(DATA / "val-doise")
    found = rows[rows["etat"] != ABSENT]
    assert dict(zip(found.index, found["etat"])) == {
        "logement": BEHIND, "lovac": HELD, "sitadel": HELD, "sru": HELD, "lovac_schema.csv": OTHER,
    }  # fmt: skip
    assert rows.loc["logement", "fichiers"] == "insee_log1_95.csv, insee_princ2_tenure_95.csv"
    assert "Dictionnaire" in rows.loc["lovac_schema.csv", "titre"]
