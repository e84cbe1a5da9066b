# SPDX-License-Identifier: GPL-2.0-or-later
"""Otelo as a library: what a script or a notebook uses, without QGIS. `import otelo_qgis.engine` gives it.

From two files to needs, on the files of the demonstration (invented figures):

>>> from otelo_qgis import engine as otelo
>>> scenario = otelo.Scenario(annee_base=2021, projection=2035)
>>> indicators = otelo.indicators_of(otelo.read(otelo.DEMO / "indicateurs_fictif.csv"))
>>> households = otelo.households_of(otelo.read(otelo.DEMO / "menages_fictif.csv"), scenario)
>>> needs = otelo.needs_of(indicators, households, scenario)
>>> needs.totals["besoin"].to_dict()
{'Z001': 7161, 'Z002': 3241}
>>> needs.total
10402

What is named here is kept from one version to the next; the modules that it comes from may move.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pandas as pd

from .chain import evaluate_again, evaluate_needs, evaluate_study, needs_of
from .common.errors import OteloError, ParameterError, TableError
from .common.territories import FICTITIOUS
from .data.datapack import build, folder_files, options_of, read_folder
from .data.readers import ImportOptions, Reading, read_file
from .definitions.editions import AnyScenario, read_scenario
from .definitions.guide import GuideScenario
from .definitions.parameters import Scenario
from .inputs import Decisions, StudyInputs
from .method.households import Households
from .study import Study

# Files of the demonstration: real communes, invented figures.
DEMO = Path(__file__).resolve().parent.parent / "data" / "demo_fichiers"


def read(path: str | Path, options: ImportOptions | None = None) -> Reading:
    """Read one file as its publisher gives it, or a plain table of indicators.

    Encoding, separator, decimal mark, header and sheet are detected; an import model beside the file
    (`x.csv.otelo.json`) says what is not.

    Parameters
    ----------
    path : str or Path
        A CSV, XLSX, XLS, ODS, Parquet, ZIP or GZ file.
    options : ImportOptions, optional
        How to read it, in place of the model beside it.

    Returns
    -------
    Reading
        Indicators by territory (`frame`, missing where secret or absent), households by year (`series`), what
        was found in the file (`findings`).

    Raises
    ------
    OteloError
        Names the file, what is wrong and what to do.

    Examples
    --------
    >>> reading = read(DEMO / "indicateurs_fictif.csv")
    >>> reading.grain, reading.frame.shape, reading.frame.at["Z001", "parctot"].item()
    ('analyse', (2, 150), 119873.0)
    """
    return read_file(path, options or options_of(Path(path)))


def indicators_of(reading: Reading, regions: Mapping[str, str] | None = None) -> pd.DataFrame:
    """The indicators of a file, as volet B and `StudyInputs` take them.

    Parameters
    ----------
    reading : Reading
        A file of analysis territories.
    regions : mapping of str to str, optional
        INSEE code of the region by territory ("11" for Île-de-France, where double counts are others). Left
        out: all of another region.

    Returns
    -------
    pandas.DataFrame
        Indexed by code: indicators, `nom`, `fictif` (what the file says), `region` if given.

    Examples
    --------
    >>> frame = indicators_of(read(DEMO / "indicateurs_fictif.csv"), {"Z001": "32", "Z002": "32"})
    >>> frame.loc["Z002", ["nom", "region"]].tolist()
    ['Zone de Saint-Omer (fictive)', '32']
    """
    codes = pd.Series(reading.frame.index, reading.frame.index, dtype=object)
    names = codes if reading.names is None else reading.names.reindex(codes.index).fillna(codes)
    frame = reading.frame.assign(nom=names, **{FICTITIOUS: reading.fictitious})
    return frame if regions is None else frame.assign(region=codes.map(regions).fillna(""))


def households_of(reading: Reading, scenario: AnyScenario) -> Households:
    """The households by year of a file, over the period of a scenario.

    Parameters
    ----------
    reading : Reading
        A file with households by territory and year.
    scenario : Scenario or GuideScenario
        Says the base and projection years, and the series that must be whole.

    Returns
    -------
    Households
        Every series of the file, from the base year to the last that all territories have.

    Raises
    ------
    OteloError
        The file has no households, or not those of the period.

    Examples
    --------
    >>> scenario = Scenario(annee_base=2021, projection=2035)
    >>> households = households_of(read(DEMO / "menages_fictif.csv"), scenario)
    >>> households.years[[0, -1]].tolist(), len(households.series)
    ([2021, 2050], 9)
    """
    if reading.series is None:
        raise TableError(
            reading.file, "aucune série de ménages", "Donnez une ligne par territoire et par année."
        )
    first, last = scenario.annee_base, scenario.projection
    if isinstance(scenario, GuideScenario):
        return Households.from_ends(reading.series, first, last, reading.file)
    return Households.from_long(reading.series, first, last, reading.file, scenario.b2_scenario)


__all__ = [
    "DEMO", "Decisions", "GuideScenario", "Households", "ImportOptions", "OteloError", "ParameterError",
    "Reading", "Scenario", "Study", "StudyInputs", "TableError", "build", "evaluate_again", "evaluate_needs",
    "evaluate_study", "folder_files", "households_of", "indicators_of", "needs_of", "read", "read_folder",
    "read_scenario",
]  # fmt: skip
