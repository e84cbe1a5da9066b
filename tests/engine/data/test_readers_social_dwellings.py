# SPDX-License-Identifier: GPL-2.0-or-later
"""RPLS, one row per dwelling: counts by commune, what is secret of one missing for all."""

from __future__ import annotations

import pytest

from otelo_qgis.engine.data.datapack import folder_files, read_folder
from otelo_qgis.engine.data.holdings import holdings
from otelo_qgis.engine.data.readers import read_file

# As the public list of a region, by its codes: address, dwelling, funding.
PUBLIC = "DROIT_CODE;DEPCOM;LIBCOM;NUMVOIE;NOMVOIE;QPV_CODE;QPV_LIBELLE;TYPECONST_CODE;NBPIECE;SURFHAB;"
PUBLIC += "CONSTRUCT;LOCAT;PATRIMOINE;FINAN_CODE;CONV"
ENTITLED = "DEPCOM;TYPECONST;NBPIECE;SURFHAB;CONSTRUCT;LOCAT;FINAN;CONV;QPV;MODE"


def public(code, qpv="2"):
    return f"1;{code};X;3;RUE;{qpv};;C;3;62;1975;1976;1975;13;1"


def written(folder, header, *rows, name="logements.csv"):
    path = folder / name
    path.write_text("\n".join([header, *rows]) + "\n", encoding="cp1252")
    return path


def told(reading, subject):
    return [one for one in reading.findings if one.sujet == subject]


def test_dwellings_are_counted_by_commune_and_districts_with_theirs(tmp_path):
    rows = [public("59183", "1"), public("59183"), public("59606"), public("1004"), public("75101", "1"),
            public("75102"), public("")]  # fmt: skip
    reading = read_file(written(tmp_path, PUBLIC, *rows))
    assert (reading.reader, reading.grain) == ("rpls_logements", "commune")
    assert reading.frame["rpls_nb"].to_dict() == {"01004": 1, "59183": 2, "59606": 1, "75056": 2}
    assert reading.frame["rpls_qpv"].to_dict() == {"01004": 0, "59183": 1, "59606": 0, "75056": 1}
    assert set(reading.frame) == {"rpls_nb", "rpls_qpv"} and reading.mapping["rpls_nb"] == "DEPCOM"
    assert "6 logements" in told(reading, "logements comptés")[0].message
    # A dwelling of no commune is said.
    assert told(reading, "ligne sans code")


def test_what_one_dwelling_hides_is_missing_for_its_commune(tmp_path):
    rows = [public("59183", "1"), public("59183", "s"), public("59606", ""), public("62765", "1")]
    reading = read_file(written(tmp_path, PUBLIC, *rows))
    assert reading.frame["rpls_nb"].tolist() == [2, 1, 1]
    assert reading.frame["rpls_qpv"].isna().tolist() == [True, True, False]
    assert reading.secret["rpls_qpv"].tolist() == [True, False, False]
    message = told(reading, "lignes sous secret ou illisibles")[0].message
    assert "QPV_CODE" in message and "59183, 59606" in message


def test_occupation_is_read_where_the_list_has_it(tmp_path):
    modes = {"59183": "1112", "59606": "1359", "62765": "1s"}
    rows = [f"{code};C;3;62;1975;1976;13;1;2;{mode}" for code, kinds in modes.items() for mode in kinds]
    reading = read_file(written(tmp_path, ENTITLED, *rows))
    frame = reading.frame
    # What was sold or demolished (9) is no dwelling; the gardener's (5) is neither let nor empty.
    assert frame["rpls_nb"].to_dict() == {"59183": 4, "59606": 3, "62765": 2}
    names = ["rpls_loue", "rpls_vac", "rpls_vide", "rpls_txvac"]
    assert frame.loc["59183", names].tolist() == [3, 1, 0, 25]
    assert frame.loc["59606", names].tolist() == [1, 0, 1, 0]
    assert frame.loc["62765", names].isna().all() and reading.secret.loc["62765", names].all()
    assert "non comptés : 1 logement." in told(reading, "logements sortis du parc")[0].message


def test_the_list_is_a_family_of_its_own_beside_the_statistics(tmp_path):
    written(tmp_path, PUBLIC, public("59183"), name="liste.csv")
    header = "DEPCOM,millesime,nb_ls_actif,nb_ls_loue,nb_ls_vacant"
    (tmp_path / "communes.csv").write_text(header + "\n59183,2025,3,2,1\n", encoding="utf-8")
    rows = holdings(read_folder(folder_files(tmp_path))).set_index("famille")
    assert (rows.loc["rpls_logements", "fichiers"], rows.loc["rpls", "fichiers"]) == (
        "liste.csv", "communes.csv",
    )  # fmt: skip


@pytest.mark.parametrize("header", ["DEPCOM;NBPIECE;VALEUR", "DEPCOM;SURFHAB;LOCAT"])
def test_another_table_is_not_claimed(tmp_path, header):
    from otelo_qgis.engine.data.readers import social_dwellings

    assert not social_dwellings.claims(set(header.lower().split(";")))
