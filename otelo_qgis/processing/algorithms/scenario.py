"""otelo:scenario: every parameter of the method set in one place, as a file that the others read."""

from __future__ import annotations

from dataclasses import replace

import pandas as pd

from ...engine.common.errors import ParameterError, TableError
from ...engine.definitions.parameters import NO_BRIQUE, PARAMETERS, TARGETS, TerritoryTargets
from ...engine.method.quality import refuse_duplicates
from ..base import SETTINGS, OteloAlgorithm
from ..io.tables import by_code
from ..outputs.needs import add_scenario_output, save_scenario, scenario_text
from ..run import Run, Saved

_FLAGS = {
    "PAR_DEFAUT": "Le scénario est celui de la méthode, sans rien changé",
    "FLUX_SEUL": "Le scénario ne compte aucune brique de stock",
}


class EcrireScenario(OteloAlgorithm):
    slug = "scenario"
    title = "Écrire un scénario"
    volet = "volet_b"
    purpose = (
        "Règle tous les paramètres de la méthode en un seul endroit et les écrit dans un fichier de scénario "
        "(JSON), que lisent tous les autres algorithmes (SCENARIO) et qui se branche d'une étape à l'autre "
        "d'un modèle. Un paramètre laissé vide garde la valeur du scénario de départ, sinon celle de la "
        "méthode ; un paramètre rempli l'emporte toujours. Des réglages qui ne vont pas ensemble sont "
        "refusés."
    )
    example = (
        "qgis_process run otelo:scenario -- PROJECTION=2035 B2_SCENARIO=ph_h B1_BRIQUES=b11,b12,b13 "
        "B13_TAUX_EFFORT=35 SCENARIO_APPLIQUE=scenario.json\n"
        "qgis_process run otelo:scenario -- SCENARIO=scenario.json B2_REDUCTION_VACANCE_LONGUE=30 "
        "TERRITOIRES=cibles.csv SCENARIO_APPLIQUE=renouvellement.json"
    )
    keywords = ("paramètres", "hypothèses", "JSON", "réglages", "cibles", "vacance")

    def initAlgorithm(self, configuration=None):  # noqa: N802
        self.add_scenario_parameters(SETTINGS)
        self.add_scenario_file(
            "Scénario de départ, que les réglages remplis changent. Vide : les défauts de la méthode."
        )
        self.add_table(
            "TERRITOIRES",
            "Cibles par territoire d'analyse",
            f"Son code et un ou plusieurs des champs {', '.join(TARGETS)} (fractions : 0,06 pour 6 %) ; une "
            "case vide garde la règle du scénario. Une ligne remplace les cibles que le scénario de départ "
            "donnait à son territoire. Vide : les cibles du scénario de départ.",
            optional=True,
        )
        others = [name for name in PARAMETERS if name not in SETTINGS]
        self.add_scenario_parameters(others, [name for name in others if PARAMETERS[name].advanced])
        add_scenario_output(self, optional=False)
        self.add_numbers(
            {
                "ANNEE_BASE": "Année de base",
                "PROJECTION": "Année de projection",
                "NB_CHANGES": "Paramètres qui ne sont pas ceux de la méthode",
                "NB_CIBLES": "Territoires qui ont leurs cibles",
            }
        )
        self.add_flags(_FLAGS)

    def compute(self, run: Run) -> Saved:
        scenario = run.scenario()
        scenario = replace(scenario, territoires={**scenario.territoires, **_read_targets(run)})
        changed = scenario.departures()
        return save_scenario(run, scenario) | {
            **scenario_text(scenario),
            "ANNEE_BASE": scenario.annee_base,
            "PROJECTION": scenario.projection,
            "NB_CHANGES": len(changed),
            "NB_CIBLES": len(scenario.territoires),
            "PAR_DEFAUT": not changed and not scenario.territoires,
            "FLUX_SEUL": scenario.b1_briques == (NO_BRIQUE,) and not scenario.b17_actif,
        }


def _read_targets(run: Run) -> dict[str, TerritoryTargets]:
    """Target rates by code of territory, as fractions; {} when the table is not given."""
    table = run.optional_table("TERRITOIRES")
    if table is None:
        return {}
    code_field = table.need("territoire", "du code du territoire")
    fields = [name for name in TARGETS if name in table.names]
    if not fields:
        raise TableError(
            table.label, "aucune cible", f"Donnez au moins un de ces champs : {', '.join(TARGETS)}."
        )
    raw = table.read([code_field, *fields])
    code = table.codes(raw[code_field], "territoire")
    table.refuse_nameless(code, code_field)
    columns = {name: table.numbers(raw[name], code) for name in fields}
    frame = by_code(pd.DataFrame(columns, index=raw.index), code)
    refuse_duplicates(frame.index, table.label, code_field)
    targets = {}
    for one, rates in frame.iterrows():
        known = {name: float(rate) for name, rate in rates.items() if rate == rate}
        try:
            targets[str(one)] = TerritoryTargets(**known)
        except ParameterError as error:
            raise ParameterError(f"« {table.label} », territoire {one} : {error}") from error
    return targets
