# SPDX-License-Identifier: GPL-2.0-or-later
"""A study: what an evaluation found, as the tables that maps, reports and workbooks are made from.

An evaluation writes one GeoPackage (ETUDE); `Study.read` takes its attributes back, without QGIS. Its
figures are read, never computed again: sums and shares for presentation are the only arithmetic here.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import Enum
from functools import cached_property
from pathlib import Path
from typing import cast

import pandas as pd

from .common import jsonfile
from .common.errors import OteloError, TableError, list_codes
from .common.territories import FICTITIOUS, from_fields, restitution_kind
from .definitions import placement
from .definitions.briques import BRIQUES, FLOWS, STOCK_ROUNDING, TERM_SIGNS, TERMS, edition_of, stock_fields
from .definitions.catalogue import Source, sources
from .definitions.catalogue import indicators as catalogue
from .definitions.editions import ALL_PARAMETERS, SCENARIOS, AnyScenario, scenario_from_dict
from .definitions.parameters import FORMAT, FORMAT_VERSION, GUIDE
from .definitions.tables import (
    ABOUT,
    CHECKSUM,
    COMMUNE_DATA,
    COMMUNES,
    DATA,
    DATAPACK_TABLES,
    EPCI,
    EPCI_OBJECTIVES,
    FOLLOW_UP,
    HOUSEHOLD_DATA,
    INDICATOR_LIST,
    KEYS,
    NEEDS,
    OBJECTIVES,
    PARAMETER_TABLE,
    PROJECTIONS,
    REMARK,
    SEGMENT_SHARES,
    TABLES,
    TOTALS,
    YEARLY,
)
from .inputs import Decisions, StudyInputs
from .method.households import Households
from .method.keys import Key, read_keys
from .results import Results
from .study_file import HOW_TO_MAKE, checked, fingerprint, is_database, read_tables

BROKEN = (
    "Les données ou les paramètres de cette étude ont été modifiés depuis son calcul : ses chiffres n'en "
    "viennent plus. Refaites-la."
)


# The field of a series of households of the user's own, which serves every scenario.
OWN_SERIES = "menages"


@dataclass(frozen=True)
class Figure:
    """One key figure: what it is, its value in `unit`, and the note of `method` that explains it.

    kind: how it is shown, as a `Field` of `reporting.blocks`.
    """

    label: str
    value: float | None
    note: str = ""
    unit: str = "logements"
    kind: str = "int"


class Seal(Enum):
    """What the file of a study says of the data that it was computed from: nothing, that it still has them,
    that it has others."""

    NONE = ""
    WHOLE = "entier"
    BROKEN = "rompu"

    @classmethod
    def of(cls, tables: Mapping[str, pd.DataFrame]) -> Seal:
        about = tables.get(ABOUT, pd.DataFrame())
        if not {"sujet", "valeur"} <= set(about):
            return cls.NONE
        marks = about.loc[about["sujet"] == CHECKSUM, "valeur"]
        if marks.empty:
            return cls.NONE
        return cls.WHOLE if [fingerprint(tables)] == marks.tolist() else cls.BROKEN


@dataclass(frozen=True)
class Study:
    """tables: frames by name, as `definitions.fields` describes them, without geometry.

    `needs` is there; the others may be missing (volets C and D not run), and their views are then empty.
    results: what each volet gave, for a study that was just computed; None for one that was read; seal: what
    its file says of the data that it was computed from.
    """

    tables: Mapping[str, pd.DataFrame]
    results: Results | None = None
    seal: Seal = Seal.NONE

    @classmethod
    def read(cls, path: str | Path) -> Study:
        """The study of a GeoPackage.

        Parameters
        ----------
        path : str or Path
            Output ETUDE of otelo:evaluation; it is opened to be read only.

        Returns
        -------
        Study
            Its figures, and what they were computed from where the file keeps it; without geometry.

        Raises
        ------
        OteloError
            Names the file, and the table or the field that it lacks.
        """
        return cls.of(read_tables(path, TABLES), Path(path).name)

    @classmethod
    def of(cls, tables: Mapping[str, pd.DataFrame], name: str) -> Study:
        """The study of tables as they are kept. OteloError says where (`name`) and what."""
        if NEEDS not in tables:
            raise TableError(name, f"pas de table « {NEEDS} »", HOW_TO_MAKE)
        edition = edition_of(tables[NEEDS])
        if tables[NEEDS].empty:
            raise TableError(f"{name} / {NEEDS}", "aucun territoire", HOW_TO_MAKE)
        # A user's own tables may have the names of those of a datapack.
        made = {
            table: rows if table in DATAPACK_TABLES else checked(table, name, rows, edition)
            for table, rows in tables.items()
        }
        return cls(made, seal=Seal.of(tables))

    def table(self, name: str) -> pd.DataFrame:
        """A table, empty where the study does not have it."""
        return self.tables.get(name, pd.DataFrame())

    @property
    def computed(self) -> Results:
        """What each volet gave. OteloError for a study that was read: it keeps their tables alone."""
        if self.results is None:
            raise OteloError("Cette étude a été lue : elle ne garde pas le détail de son calcul.")
        return self.results

    @cached_property
    def edition(self) -> str:
        """The edition of the method that it was computed by."""
        return edition_of(self.table(NEEDS))

    # Territories ----------------------------------------------------------------------------

    @cached_property
    def analysis(self) -> pd.DataFrame:
        """Volet B by analysis territory, indexed by code."""
        return self.table(NEEDS).set_index("code")

    @cached_property
    def retained(self) -> pd.DataFrame:
        """The analysis territories that count in the total."""
        return self.analysis[self.analysis["retenu"]]

    @cached_property
    def communes(self) -> pd.DataFrame:
        """Volets C and D by commune, indexed by code."""
        return self._joined(COMMUNES, OBJECTIVES)

    @cached_property
    def epci(self) -> pd.DataFrame:
        """Volets C and D by restitution territory, indexed by code."""
        return self._joined(EPCI, EPCI_OBJECTIVES)

    @cached_property
    def restitution_kind(self) -> str:
        """What its restitution territories are called (`territories.restitution_kind`)."""
        return restitution_kind(self.epci.index)

    def _joined(self, needs: str, objectives: str) -> pd.DataFrame:
        """Needs, `flux` and `stock_avp` (their sums), and the objectives where there are some."""
        if self.table(needs).empty:
            return pd.DataFrame(columns=["nom"])
        frame = self.table(needs).set_index("code")
        flux = frame[list(FLOWS[self.edition])].sum(axis=1)
        frame = frame.assign(flux=flux, stock_avp=frame[stock_fields(frame)].sum(axis=1))
        if self.table(objectives).empty:
            return frame
        more = self.table(objectives).set_index("code")
        return frame.join(more[[column for column in more if column not in frame]])

    @cached_property
    def yearly(self) -> pd.DataFrame:
        """Yearly table by territory and year (code, annee, menages, parc, besoin, excedent)."""
        frame = self.table(YEARLY)
        return frame if frame.empty else frame.sort_values(["code", "annee"])

    def years_of(self, codes: Iterable[str]) -> pd.DataFrame:
        """Sums over some territories by year, indexed by year; missing where one is missing."""
        frame = self.yearly
        rows = frame[frame["code"].isin(list(codes))] if len(frame) else frame
        if rows.empty:
            return pd.DataFrame()
        amounts = ["menages", "parc", "besoin", "excedent"]
        return rows.groupby("annee")[amounts].sum(min_count=rows["code"].nunique()).astype(float)

    def name_of(self, code: str) -> str:
        """Name and code of an analysis territory, once where they are the same."""
        return named(self.analysis["nom"].get(code, code), code)

    # Figures --------------------------------------------------------------------------------

    @property
    def total(self) -> int:
        """Need of the group: the sum over the retained territories."""
        return int(self.retained["besoin"].sum())

    def terms(self, rows: pd.DataFrame | None = None) -> pd.Series:
        """The signed terms of some rows of any mesh (default: the retained analysis territories), in order,
        whose sum is the need."""
        rows = self.retained if rows is None else rows
        return pd.Series({term: TERM_SIGNS[term] * int(rows[term].sum()) for term in TERMS[self.edition]})

    def briques(self) -> pd.Series:
        """Stock absorbed before the peak, by brique, over the retained territories."""
        sums = {one: f"{one}_avp" for one in BRIQUES if f"{one}_avp" in self.retained}
        if self.edition == GUIDE:
            sums[STOCK_ROUNDING.id] = STOCK_ROUNDING.id
        return pd.Series({one: int(self.retained[column].sum()) for one, column in sums.items()})

    def flow(self) -> pd.Series:
        """The flow by component, over the retained territories."""
        return pd.Series({term: int(self.retained[term].sum()) for term in FLOWS[self.edition]})

    def headline(self) -> list[Figure]:
        """The figures that come first, volet D's where it was run."""
        figures = [
            Figure("Besoin de la période", self.total, "total"),
            Figure("dont flux", int(self.retained["flux"].sum()), "flux"),
            Figure("dont mal-logement", int(self.retained["stock_avp"].sum()), "stock"),
        ]
        if self.edition == GUIDE:
            figures += [
                Figure("dont logement social", int(self.retained["besoin_ls"].sum()), "destination"),
                Figure("dont logement libre", int(self.retained["besoin_ll"].sum()), "destination"),
                Figure("Réhabilitation, à part", int(self.retained["rehab_6"].sum()), "rehab"),
            ]
        if "place" in self.epci:
            figures += [
                Figure(line.told(value), value, "objectif", kind="signed")
                for line, value in self.placement()
                if line.key not in ("besoin", "conversion", "non_couver")
            ]
            shown = {
                "conversion": Figure("Conversions décidées", 0, "objectif"),
                "place": Figure("Objectif placé", 0, "objectif"),
                "construire": Figure("dont à construire", 0, "rythme"),
                "non_couver": Figure("Besoin non couvert", 0, "objectif"),
            }
            figures += [
                replace(figure, value=int(self.epci[column].sum()))
                for column, figure in shown.items()
                if column in self.epci
            ]
        return figures

    def placement(self, rows: pd.DataFrame | None = None) -> list[tuple[placement.Line, int]]:
        """From the need of some rows of communes or restitution territories (default: all) to what is
        placed (`definitions.placement`): lines and signed values, whose sum is `place`; [] where volet D was
        not run, or its fields were not kept."""
        rows = self.epci if rows is None else rows
        if not set(placement.FIELDS) <= set(rows):
            return []
        return placement.bridge({name: int(rows[name].fillna(0).sum()) for name in placement.FIELDS})

    # What it is made of ---------------------------------------------------------------------

    @cached_property
    def period(self) -> tuple[int, int]:
        row = self.analysis.iloc[0]
        return int(row["annee_base"]), int(row["projection"])

    @cached_property
    def followed(self) -> tuple[str, int] | None:
        """The period of its follow-up, in words, and the last year that is known; None without one."""
        rows = self.table(FOLLOW_UP)
        return None if rows.empty else (str(rows["per_suivie"].iloc[0]), int(rows["obs_fin"].iloc[0]))

    @property
    def followed_land(self) -> tuple[str, int] | None:
        """The years of the land envelope of its follow-up, in words, and the last that is known; None without
        one, or where nothing is known of it."""
        rows = self.table(FOLLOW_UP)
        if "zan_fin" not in rows or rows["zan_fin"].isna().all():
            return None
        return str(rows["zan_per"].iloc[0]), int(rows["zan_fin"].iloc[0])

    @property
    def period_text(self) -> str:
        return f"{self.period[0]}-{self.period[1]}"

    @property
    def years(self) -> int:
        """Years of the period: those after the base year, to that of the projection. The need of a year is
        met in the next one."""
        return self.period[1] - self.period[0]

    @property
    def span_text(self) -> str:
        """The period, with its years as PLH and yearly charts count them: "2021-2035 (14 ans, de 2022 à
        2035)"."""
        if self.years < 2:
            return self.period_text
        return f"{self.period_text} ({self.years} ans, de {self.period[0] + 1} à {self.period[1]})"

    @cached_property
    def scenario(self) -> AnyScenario | None:
        """The scenario that made the figures; None where the table of parameters was not kept."""
        if self.results:
            return self.results.scenario
        rows = self.table(PARAMETER_TABLE)
        if rows.empty:
            return None
        values: dict[str, object] = {}
        targets: dict[str, object] = {}
        for name, text in zip(rows["parametre"], rows["valeur"]):
            place, _, code = name.partition("territoires.")
            if (code and not place) or name in ALL_PARAMETERS:
                what = f"étude / {PARAMETER_TABLE}, « {name} »"
                value = jsonfile.parse(text if isinstance(text, str) else "", what)
                (targets if code else values)[code or name] = value
        return scenario_from_dict(
            {"format": FORMAT, "version": FORMAT_VERSION, "parametres": values, "territoires": targets}
        )

    @property
    def scenario_label(self) -> str:
        """The projection of households that it follows: "Population centrale, décohabitation tendancielle";
        "" where the study does not say it, or has a series of its own."""
        if self.scenario is None or OWN_SERIES in self.table(HOUSEHOLD_DATA):
            return ""
        name = self.scenario.b2_scenario
        return (self.scenario.PARAMETERS["b2_scenario"].choices or {}).get(name, name)

    @property
    def own_scenario(self) -> AnyScenario:
        """The scenario that made the figures, to compute them again. TableError where the study did not keep
        all of it: a default in place of what is not there would give other figures."""
        if self.results:
            return self.results.scenario
        self._refuse_broken()
        rows = self._kept(PARAMETER_TABLE)
        # Studies from before the guide's edition do not say theirs.
        known = {*rows["parametre"], "edition"}
        absent = [name for name in SCENARIOS[self.edition].PARAMETERS if name not in known]
        if absent:
            raise TableError(
                f"étude / {PARAMETER_TABLE}",
                f"{len(absent)} paramètre(s) absent(s) : {list_codes(absent)}",
                f"Ses chiffres ne peuvent être recalculés : refaites-la. {HOW_TO_MAKE}",
            )
        return cast(AnyScenario, self.scenario)

    def _refuse_broken(self) -> None:
        if self.seal is Seal.BROKEN:
            raise OteloError(f"{BROKEN} {HOW_TO_MAKE}")

    @cached_property
    def inputs(self) -> StudyInputs:
        """What it was computed from. TableError where the study did not keep it, or keeps something else."""
        if self.results:
            return self.results.inputs
        self._refuse_broken()
        keys = self._kept(KEYS)
        series = self.table(PROJECTIONS)
        return StudyInputs(
            self._kept(DATA).set_index("code"),
            self._kept_households(),
            from_fields(self._kept(COMMUNE_DATA).set_index("code")),
            read_keys(
                list(zip(keys["composante"], keys["indicateur"], keys["poids"])), KEYS, edition=self.edition
            ),
            None if series.empty else series,
        )

    def _kept_households(self) -> Households:
        if self.edition == GUIDE:
            return Households.from_ends(self.table(HOUSEHOLD_DATA), *self.period)
        table = self._kept(HOUSEHOLD_DATA)
        return Households.from_long(table, int(table["annee"].min()), int(table["annee"].max()))

    @cached_property
    def decisions(self) -> Decisions:
        """What was decided by restitution territory."""
        if self.results:
            return self.results.decisions
        totals, segments = self.table(TOTALS), self.table(SEGMENT_SHARES)
        return Decisions(
            None if totals.empty else totals.set_index("code")["total"],
            None if segments.empty else segments.set_index("code"),
        )

    @property
    def indicators(self) -> pd.DataFrame:
        """Indicators of the analysis territories that volet B was computed from, indexed by code."""
        return self.inputs.indicators

    @property
    def households(self) -> Households:
        """Every series of households that was given, from the base year to the last that is whole."""
        return self.inputs.households

    @property
    def commune_data(self) -> pd.DataFrame:
        """Communes as volets C and D read them: meshes, keys and local data, indexed by code."""
        return self.inputs.communes

    @property
    def keys(self) -> Mapping[str, Key]:
        """The keys that volet C was asked for."""
        return self.inputs.keys

    def _kept(self, name: str) -> pd.DataFrame:
        if self.table(name).empty:
            raise TableError(
                f"étude / {name}", "cette étude ne garde pas ce dont elle a été calculée",
                f"Elle vient d'une version plus ancienne : refaites-la. {HOW_TO_MAKE}",
            )  # fmt: skip
        return self.table(name)

    @property
    def fictitious(self) -> bool:
        frames = (self.table(name) for name in (NEEDS, COMMUNES, DATA) if name in self.tables)
        return any(FICTITIOUS in frame and bool(frame[FICTITIOUS].any()) for frame in frames)

    @property
    def about(self) -> list[tuple[str, str]]:
        """What the study says of itself (subject, text), remarks left out."""
        return [(subject, text) for subject, text in self._said() if subject not in (REMARK, CHECKSUM)]

    @property
    def origins(self) -> list[str]:
        """Publisher, title and last year of the databases that its indicators come from, the years where the
        datapack says them; [] for made-up data, which have no publisher."""
        if self.fictitious:
            return []
        listed = self.table(INDICATOR_LIST)
        years: dict[str, int | None] = dict.fromkeys(self.table(DATA).columns)
        if "millesime" in listed:
            years |= dict(zip(listed["indicateur"], listed["millesime"]))
        found: dict[str, int] = {}
        for name, year in years.items():
            one = catalogue().get(name)
            if one is not None and one.source in sources() and sources()[one.source].public:
                known = 0 if year is None or pd.isna(year) else int(year)
                found[one.source] = max(known, found.get(one.source, 0))
        return [source_text(sources()[key], year) for key, year in sorted(found.items())]

    @property
    def remarks(self) -> list[str]:
        """What a reader must know of the data."""
        broken = [BROKEN] if self.seal is Seal.BROKEN else []
        return broken + [text for subject, text in self._said() if subject == REMARK]

    def _said(self) -> list[tuple[str, str]]:
        rows = self.table(ABOUT)
        return [] if rows.empty else list(zip(rows["sujet"].fillna(""), rows["valeur"].fillna("")))


def source_text(source: Source, year: int) -> str:
    """ "INSEE, Recensement de la population, 2021"."""
    parts = (source.publisher, source.name.partition(" (")[0], str(year) if year else "")
    return ", ".join(part for part in parts if part)


def named(name: str, code: str) -> str:
    """ "Dunkerque (3213)", or the code alone where it is also the name."""
    return f"{name} ({code})" if name and name != code else str(code)


def datapack_tables(path: str | Path) -> dict[str, pd.DataFrame]:
    """The tables of a datapack that say where its indicators come from; {} where the file is not one.
    OteloError where it cannot be read."""
    if not Path(path).is_file() or not is_database(path):
        return {}
    tables = read_tables(path, DATAPACK_TABLES)
    return {
        name: tables[name]
        for name, columns in DATAPACK_TABLES.items()
        if name in tables and columns <= set(tables[name])
    }
