# SPDX-License-Identifier: GPL-2.0-or-later
"""Where the fixtures are, and those that are made on the fly: workbooks, Parquet, archives."""

from __future__ import annotations

import csv
import itertools
import zipfile
from collections.abc import Mapping, Sequence
from pathlib import Path

import pandas as pd

FIXTURES = Path(__file__).parent / "fixtures"
LOGEMENT = FIXTURES / "insee" / "base-cc-logement-2021.CSV"
COUPLES = FIXTURES / "insee" / "base-cc-coupl-fam-men-2021.CSV"
DOSSIER = FIXTURES / "insee" / "dossier_complet.csv"
FILOSOFI = FIXTURES / "insee" / "base-cc-filosofi-2021_COM.csv"
MOVEMENTS = FIXTURES / "insee" / "v_mvt_commune_2024.csv"
LOVAC = FIXTURES / "lovac" / "Lovac_opendata_Communes.csv"
SITADEL = FIXTURES / "sitadel" / "Donnees_annuelles_communales_logements.csv"
PERMITS = FIXTURES / "sitadel" / "Liste-des-autorisations-durbanisme-creant-des-logements.csv"
FINESS = FIXTURES / "finess" / "etalab-cs1100505-stock-20250101-0344.csv"
SNE = FIXTURES / "sne" / "sne_demandes_communes_2023.csv"
OMPHALE = FIXTURES / "omphale" / "demographic_evolution_omphale.csv"
GENERIC = FIXTURES / "generique" / "enquete_locale.csv"

GEOGRAPHY = [
    # CODGEO, LIBGEO, DEP, REG, EPCI, ZE2020: two EPCI, the second of which straddles two zones.
    ("59183", "Dunkerque", "59", "32", "245900428", "3213"),
    ("59606", "Téteghem-Coudekerque-Village", "59", "32", "245900428", "3213"),
    ("62765", "Saint-Omer", "62", "32", "200069037", "3219"),
    ("62041", "Arques", "62", "32", "200069037", "3213"),
    ("2A004", "Ajaccio", "2A", "94", "242010056", "9401"),
    ("97411", "Saint-Denis", "974", "04", "249740119", "0401"),
    ("75056", "Paris", "75", "11", "200054781", "1109"),
]
_HEADER = ["CODGEO", "LIBGEO", "DEP", "REG", "EPCI", "ZE2020"]
_BANNER = [["Liste des communes au 1er janvier 2022"], ["France - Communes"], ["Mise en ligne"], ["@Insee"]]


def dwellings(code: str, value: float, year: int = 2023, **more) -> list[dict]:
    """The housing of a commune in a cube, of `value` main homes: categories, tenures, sizes, stays."""
    main = {"GEO": code, "OCS": "DW_MAIN", "TIME_PERIOD": year, **more}
    shares = {"100": 0.5, "200": 0.4, "211": 0.15, "212_222": 0.05, "221": 0.2, "300": 0.1}
    stays = {"Y_LT2": 0.1, "Y2T4": 0.2, "Y5T9": 0.2, "Y10T19": 0.2, "Y20T29": 0.1, "Y_GE30": 0.2}
    return [
        {**main, "OCS": "_T", "OBS_VALUE": value * 1.25},
        {**main, "OBS_VALUE": value},
        {**main, "OCS": "DW_SEC_DW_OCC", "OBS_VALUE": value * 0.15},
        {**main, "OCS": "DW_VAC", "OBS_VALUE": value * 0.1},
        {**main, "RP_MEASURE": "DWELLINGS_ROOMS", "OBS_VALUE": value * 3},
        {**main, "RP_MEASURE": "DWELLINGS_POPSIZE", "OBS_VALUE": value * 2},
        *({**main, "TSH": code_, "OBS_VALUE": value * share} for code_, share in shares.items()),
        *({**main, "L_STAY": code_, "OBS_VALUE": value * share} for code_, share in stays.items()),
        {**main, "NOR": "R1", "OBS_VALUE": value * 0.1},
        # Crossed: no indicator, and never added up.
        {**main, "NOR": "R1", "TSH": "100", "OBS_VALUE": value * 0.05},
    ]


def workbook(path: Path, sheets: dict[str, list[list]]) -> Path:
    """An XLSX or ODS with these rows (by its ending)."""
    engine = {".ods": "odf", ".xlsx": "openpyxl"}[path.suffix]
    with pd.ExcelWriter(path, engine=engine) as writer:
        for title, rows in sheets.items():
            width = max(map(len, rows))
            whole = [[*row, *[None] * (width - len(row))] for row in rows]
            pd.DataFrame(whole).to_excel(writer, sheet_name=title, header=False, index=False)
    return path


def membership(path: Path, rows=GEOGRAPHY) -> Path:
    """As INSEE's table-appartenance-geo-communes: five lines above the names, three sheets."""
    labels = ["Code géographique", "Libellé", "Département", "Région", "Intercommunalité", "Zone d'emploi"]
    districts = [["75101", "Paris 1er Arrondissement", "75", "11", "200054781", "1109", "75056"]]
    zones = [
        ["EPCI", "245900428", "CU de Dunkerque", 2], ["EPCI", "200069037", "CA du Pays de Saint-Omer", 2],
        ["ZE2020", "3213", "Dunkerque", 3], ["ZE2020", "3219", "Saint-Omer", 1],
    ]  # fmt: skip
    return workbook(
        path,
        {
            "COM": [*_BANNER, labels, _HEADER, *map(list, rows)],
            "ARM": [*_BANNER, [*labels, "Commune"], [*_HEADER, "COM"], *districts],
            "Zones_supra_communales": [
                *_BANNER,
                ["Niveau"],
                ["NIVGEO", "CODGEO", "LIBGEO", "NB_COM"],
                *zones,
            ],
        },
    )


def passage(path: Path) -> Path:
    """As INSEE's table_passage_geo2003_geoAAAA."""
    rows = [
        ["01033", "01033", "Valserhône"],
        ["01091", "01033", "Valserhône"],
        ["59183", "59183", "Dunkerque"],
    ]
    header = ["CODGEO_INI", "CODGEO_2024", "LIBGEO_2024"]
    return workbook(path, {"Table de passage": [["Passage"], [], [], [], ["Code"], header, *rows]})


def rpls(path: Path) -> Path:
    """As the SDES's RPLS results: sheet COMMUNE, names on row 6."""
    header = [
        "DEPCOM_ARM",
        "LIBCOM",
        "DEP",
        "REG",
        "nb_ls",
        "nb_loues",
        "nb_vacants",
        "tx_vac",
        "tx_mob",
        "loymoy",
    ]
    rows = [
        ["59183", "Dunkerque", "59", "32", 12400, 11800, 260, 2.1, 7.9, 5.61],
        ["62765", "Saint-Omer", "62", "32", 2100, 1990, 61, 2.9, 9.4, 5.42],
        ["75101", "Paris 1er", "75", "11", 900, 880, 8, 0.9, 4.1, 7.9],
        ["75102", "Paris 2e", "75", "11", 1100, 1070, 12, 1.1, 4.4, 7.7],
    ]
    lines = [["Résultats RPLS"], [], [], [], ["Libellés"], header, *rows]
    return workbook(path, {"REGION": [["x"], ["REG", "nb_ls"], ["32", 14500]], "COMMUNE": lines})


def official_export(path: Path) -> Path:
    """As the official app's Excel export of a simulation."""
    header = [
        "Code EPCI", "Nom EPCI", "Besoin lié à la démographie et à l'évolution du parc",
        "Besoin lié au mal-logement", "Besoin total en constructions neuves", "Besoin total en "
                                                                              "remobilisation",
        "Année à partir de laquelle le territoire n'a plus de besoin en logements",
    ]  # fmt: skip
    rows = [
        ["245900428", "CU de Dunkerque", 1200, 340, 1540, -120, "*"],
        ["200069037", "CA du Pays de Saint-Omer", 600, 150, 750, -40, 2041],
        ["Ensemble des EPCI", None, 1800, 490, 2290, -160],
    ]
    return workbook(
        path, {"Ensemble des EPCI": [["Synthèse"], [], [], [], [], header, *rows], "CU": [["x", "y"]]}
    )


KINDS = ("Individuel pur", "Individuel groupe", "Collectif", "Residence")


def starts(
    path: Path,
    years: Mapping[int, tuple[int, int | None]],
    code: tuple[str, Sequence[str]] = ("COMM", ("59183", "62765")),
    months: int = 0,
) -> Path:
    """As the SDES's yearly (or monthly) series of dwellings: all of them, then each kind.

    years: authorised and started by territory and kind in a year (or month), None where blank. code: name and
    values of the column of the codes. months: how many of each year, 0 for a file by year.
    """
    column, codes = code
    month_name = '"MOIS";' if months else ""
    lines = [f'"ANNEE";{month_name}"{column}";"TYPE_LGT";"LOG_AUT";"LOG_COM"']
    for year, (allowed, started) in years.items():
        for month in range(1, months + 1) if months else (0,):
            when = f'"{year}";' + (f'"{month:02d}";' if month else "")
            for territory in codes:
                for kind, times in (("Tous Logements", len(KINDS)), *((kind, 1) for kind in KINDS)):
                    blank = "" if started is None else started * times
                    lines.append(f'{when}"{territory}";"{kind}";{allowed * times};{blank}')
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


CUBE = ("GEO", "GEO_OBJECT", "OCS", "TSH", "NOR", "L_STAY", "RP_MEASURE", "FREQ", "OBS_STATUS", "TIME_PERIOD",
        "OBS_VALUE")  # fmt: skip


def cube(path: Path, rows: Sequence[Mapping[str, object]], columns: Sequence[str] = CUBE, quote='"') -> Path:
    """As a long file of INSEE. rows: what each says; the dimensions that it leaves out are at their total."""
    usual = {
        "GEO_OBJECT": "COM",
        "RP_MEASURE": "DWELLINGS",
        "FREQ": "A",
        "OBS_STATUS": "A",
        "TIME_PERIOD": 2023,
    }
    lines = [columns]
    for row in rows:
        whole = {**dict.fromkeys(columns, "_T"), **usual, **row}
        lines.append([whole[column] for column in columns])
    text = "\n".join(
        ";".join(str(cell) if name == "OBS_VALUE" and line else f"{quote}{cell}{quote}"
                 for name, cell in zip(columns, cells))
        for line, cells in enumerate(lines)
    )  # fmt: skip
    path.write_text(text + "\n", encoding="utf-8")
    return path


TENURES = (
    "Propriétaire", "Locataire de logement parc privé vide", "Locataire de logement parc social vide",
    "Locataire de logement meublé", "Logé gratuitement",
)  # fmt: skip
ROOMS = ("1 pièce", "2 pièces", "3 pièces", "4 pièces", "5 pièces", "6 pièces ou plus")
HOMES = ("Résidences principales", "Logements occasionnels", "Résidences secondaires", "Logements vacants")
PERIODS = (
    "Avant 1919", "De 1919 à 1945", "De 1946 à 1970", "De 1971 à 1990", "De 1991 à 2005", "De 2006 à 2020",
)  # fmt: skip
BUILDINGS = ("Maison", "Appartement", "Autres logements de métropole")


def detailed(
    path: Path, *variables: Sequence[str], codes=("59183", "62765"), above: Sequence[str] = ()
) -> Path:
    """As a detailed table of the census: headings of one line for each variable. The value of the nth
    crossing is n, from 1, times the rank of the commune."""
    headings = ["\n".join(crossing) for crossing in itertools.product(*variables)]
    rows: list[list] = [[line] for line in above]
    rows.append(["Code géographique", "Libellé géographique", *headings])
    for rank, code in enumerate(codes, 1):
        rows.append([code, f"Commune {code}", *(rank * number for number in range(1, len(headings) + 1))])
    if path.suffix == ".csv":
        with open(path, "w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerows(rows)
        return path
    return workbook(path, {"COM": rows})


PROJECTED = {
    "POP": ("pop_basse", "central", "pop_haute"),
    "NBMEN": ("pop_basse", "central", "pop_haute"),
}
TYPES_OF_HOUSEHOLDS = ("COUPLE", "FAMILLE_MONOPARENTALE", "MENAGE_COMPLEXE_3+", "PERSONNE_SEULE")


def projections(
    path: Path,
    zones: Mapping[str, float],
    years: Sequence[int] = (2018, 2019, 2030),
    fragile: Sequence[str] = (),
) -> Path:
    """As the workbooks « Projections détaillées » of Omphale. zones: households of 2018; each year adds 1
    %, a high population 1 % and a low cohabitation 2 % more; two persons by household. fragile: zones that
    are not robust: 2018 alone."""
    low, high = {"pop_basse": -1, "central": 0, "pop_haute": 1}, {"MC_BAS": 2, "MC_CENTRAL": 0, "MC_HAUT": -2}

    def rows(prefix: str, kinds: Sequence[str], scale: float) -> list[list]:
        measures = [(people, split, kind) for kind in kinds for people in low for split in high]
        header = ["ZONE", "ANNEE", "ind_robust", *(
            "_".join(filter(None, (prefix, people, split, kind))) for people, split, kind in measures
        )]  # fmt: skip
        found: list[list] = [header]
        for zone, households in zones.items():
            for year in years[:1] if zone in fragile else years:
                grown = households * scale / len(kinds) * (1 + (year - 2018) / 100)
                shares = [
                    1 + (low[people] / 100 + (high[split] / 100) * (prefix == "NBMEN")) * (year > 2018)
                    for people, split, _ in measures
                ]
                found.append([zone, year, int(zone not in fragile), *(grown * share for share in shares)])
        return found

    return workbook(
        path,
        {
            "Population_totale": rows("POP", [""], 2),
            "Population_sexe": rows("POP", ["1", "2"], 2),
            "Menages_totaux": rows("NBMEN", [""], 1),
            "Menages_typologie": rows("NBMEN", TYPES_OF_HOUSEHOLDS, 1),
        },
    )


def parquet(path: Path, source: Path = LOGEMENT) -> Path:
    """A base communale saved as Parquet, codes as text."""
    frame = pd.read_csv(source, sep=";", dtype={"CODGEO": str})
    frame.to_parquet(path, engine="pyarrow", index=False)
    return path


def zipped(path: Path, *files: Path) -> Path:
    """An archive as INSEE makes them: the table and the description of its columns."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for file in files:
            archive.write(file, file.name)
        archive.writestr(f"meta_{files[0].name}", "COD_VAR;LIB_VAR\nP21_LOG;Logements\n")
    return path
