# SPDX-License-Identifier: GPL-2.0-or-later
"""otelo:scenario and otelo:scenario_guide: every parameter of an edition set in one place, as a file that the
others read."""

from __future__ import annotations

from dataclasses import replace

from qgis.core import QgsProcessingParameterFile, QgsProcessingParameterFileDestination

from ...engine.common.errors import ParameterError, list_codes
from ...engine.data.configurations import (
    CONFIGURATION_ENDING,
    Configuration,
    Zone,
    configuration_text,
    read_configuration,
)
from ...engine.definitions.editions import SCENARIOS, SETTINGS, AnyScenario
from ...engine.definitions.guide import GuideScenario
from ...engine.definitions.parameters import (
    GUIDE,
    NATIONAL,
    NO_BRIQUE,
    Parameter,
    Scenario,
)
from ..base import OteloAlgorithm
from ..inputs.own_values import read_own_values
from ..language import tr
from ..outputs.needs import add_scenario_output, save_scenario, scenario_text
from ..run import Run, Saved

_PURPOSE = (
    "Règle tous les paramètres de l'édition {} de la méthode en un seul endroit et les écrit dans un fichier "
    "de scénario (JSON), que lisent tous les autres algorithmes (SCENARIO) et qui se branche d'une étape à "
    "l'autre d'un modèle. Un paramètre laissé vide garde la valeur du scénario de départ, sinon celle de la "
    "méthode ; un paramètre rempli l'emporte toujours. Des réglages qui ne vont pas ensemble sont refusés."
)


class EcrireScenario(OteloAlgorithm):
    """Of the national edition; `EcrireScenarioGuide` is the same of the other."""

    edition = NATIONAL
    slug = "scenario"
    title = "Écrire un scénario"
    volet = "volet_b"
    purpose = _PURPOSE.format("nationale")
    example = (
        "qgis_process run otelo:scenario -- PROJECTION=2035 B2_SCENARIO=ph_h B1_BRIQUES=b11,b12,b13 "
        "B13_TAUX_EFFORT=35 SCENARIO_APPLIQUE=scenario.json\n"
        "qgis_process run otelo:scenario -- SCENARIO=scenario.json B2_REDUCTION_VACANCE_LONGUE=30 "
        "TERRITOIRES=cibles.csv SCENARIO_APPLIQUE=renouvellement.json"
    )
    keywords: tuple[str, ...] = ("paramètres", "hypothèses", "JSON", "réglages", "cibles", "vacance")

    start_help = (
        "Scénario de départ, que les réglages remplis changent. Un scénario de l'édition du guide est "
        "accepté, et n'est changé que par ce que les deux éditions partagent. Vide : les défauts de la "
        "méthode."
    )

    @property
    def parameters(self) -> dict[str, Parameter]:
        """Those of the edition, without the edition itself: first what changes most from one run to the
        next."""
        own = {name: one for name, one in SCENARIOS[self.edition].PARAMETERS.items() if name != "edition"}
        first = [name for name in SETTINGS if name in own]
        return {name: own[name] for name in (*first, *(name for name in own if name not in first))}

    def initAlgorithm(self, configuration=None):  # noqa: N802
        parameters = list(self.parameters.values())
        often = sum(one.name in SETTINGS for one in parameters)
        self.add_scenario_parameters(parameters[:often])
        self.add_scenario_file(self.start_help)
        self.add_table(
            "TERRITOIRES",
            "Paramètres par territoire d'analyse",
            "Son code et un champ par paramètre qui lui est propre, sous le nom du paramètre en minuscules : "
            "tous ceux du volet B (taux en fractions, 0,06 pour 6 % ; oui ou non ; identifiant d'un choix). "
            "Une case vide garde la valeur du scénario. Une ligne remplace ce que le scénario de départ "
            "donnait à son territoire. Vide : ce que donne le scénario de départ.",
            optional=True,
        )
        self.add_scenario_parameters(parameters[often:])
        add_scenario_output(self, optional=False)
        self.add_numbers(
            {
                "ANNEE_BASE": "Année de base",
                "PROJECTION": "Année de projection",
                "NB_CHANGES": "Paramètres qui ne sont pas ceux de la méthode",
                "NB_CIBLES": "Territoires qui ont leurs paramètres",
            }
        )
        self.add_flags(self._flags)

    @property
    def _flags(self) -> dict[str, str]:
        flags = {"PAR_DEFAUT": "Le scénario est celui de la méthode, sans rien changé"}
        if self.edition == NATIONAL:
            flags["FLUX_SEUL"] = "Le scénario ne compte aucune brique de stock"
        return flags

    def compute(self, run: Run) -> Saved:
        # A model for both editions wires a file of either here: the guide's own are set by its own algorithm.
        start = run.scenario(GUIDE if self.edition == GUIDE else None)
        return self.saved(run, self.with_own_values(run, start))

    def with_own_values(self, run: Run, scenario: AnyScenario) -> AnyScenario:
        """The scenario with the rows of TERRITOIRES. A parameter that is filled in, and that a territory of
        the start has of its own, is told: the territory keeps its own."""
        own = read_own_values(run, "TERRITOIRES", type(scenario))
        scenario = replace(scenario, territoires={**scenario.territoires, **own})
        for name, one in scenario.PARAMETERS.items():
            keeping = [code for code, values in scenario.territoires.items() if name in values]
            if keeping and run.has(name.upper()):
                run.warn(
                    f"Paramètre « {name} » ({one.label}) : {len(keeping)} territoire(s) gardent leur propre "
                    f"valeur ({list_codes(keeping)})."
                )
        return scenario

    def saved(self, run: Run, scenario: AnyScenario) -> Saved:
        changed = scenario.departures()
        saved = save_scenario(run, scenario) | {
            **scenario_text(scenario),
            "ANNEE_BASE": scenario.annee_base,
            "PROJECTION": scenario.projection,
            "NB_CHANGES": len(changed),
            "NB_CIBLES": len(scenario.territoires),
            "PAR_DEFAUT": not changed and not scenario.territoires,
        }
        if self.edition == NATIONAL:
            saved["FLUX_SEUL"] = _is_flow_alone(scenario)
        return saved


def _is_flow_alone(scenario: AnyScenario) -> bool:
    """Whether it counts no brique of the stock (national edition)."""
    return isinstance(scenario, Scenario) and scenario.b1_briques == (NO_BRIQUE,) and not scenario.b17_actif


class EcrireScenarioGuide(EcrireScenario):
    edition = GUIDE
    start_help = "Scénario de départ, que les réglages remplis changent. Vide : les défauts d'Otelo 1.2."
    slug = "scenario_guide"
    title = "Écrire un scénario de l'édition du guide"
    purpose = _PURPOSE.format("du guide (TPL de mars 2017, Otelo 1.2)")
    example = (
        "qgis_process run otelo:scenario_guide -- ANNEE_BASE=2015 HORIZON_RESORPTION=15 "
        "B2_SCENARIO=central_h SCENARIO_APPLIQUE=guide.json\n"
        "qgis_process run otelo:scenario_guide -- TERRITOIRES=par_zone.csv SCENARIO_APPLIQUE=guide.json"
        "\n"
        "qgis_process run otelo:scenario_guide -- CONFIGURATION=save_config.cfg HORIZON_RESORPTION=15 "
        "SCENARIO_APPLIQUE=guide.json CONFIGURATION_ECRITE=nouvelle.cfg"
    )
    keywords = (*EcrireScenario.keywords, "Otelo 1.2", "configuration", "cfg")

    def initAlgorithm(self, configuration=None):  # noqa: N802
        super().initAlgorithm(configuration)
        self.add(
            QgsProcessingParameterFile("CONFIGURATION", tr("Configuration d'Otelo 1.2"), optional=True),
            "Fichier .cfg qu'Otelo 1.2 a enregistré : le scénario de départ, à la place du fichier de "
            "scénario. Ce que toutes ses zones partagent devient un paramètre du scénario, le reste est "
            "par territoire. Vide : le fichier de scénario, sinon les défauts de la méthode.",
        )
        self.addParameter(
            QgsProcessingParameterFileDestination(
                "CONFIGURATION_ECRITE", tr("Configuration pour Otelo 1.2"),
                f"Configuration (*.{CONFIGURATION_ENDING})", optional=True, createByDefault=False,
            )
        )  # fmt: skip

    def compute(self, run: Run) -> Saved:
        path = run.file("CONFIGURATION")
        if path and run.file("SCENARIO"):
            both = " et ".join(f"« {run.label(name)} »" for name in ("CONFIGURATION", "SCENARIO"))
            raise ParameterError(f"{both} disent tous deux le scénario de départ : laissez-en un vide.")
        start = read_configuration(path) if path else None
        if start:
            run.tell(f"Configuration « {start.description} » : {len(start.zones)} zone(s).")
        scenario = self.with_own_values(run, run.scenario(self.edition, start.scenario if start else None))
        # Made before anything is written: a parameter that Otelo 1.2 has no word for is refused.
        text = ""
        if run.destination("CONFIGURATION_ECRITE") and isinstance(scenario, GuideScenario):
            text = _configuration(run, scenario, start)
        return self.saved(run, scenario) | run.save_text("CONFIGURATION_ECRITE", text)


def _configuration(run: Run, scenario: GuideScenario, start: Configuration | None) -> str:
    """The scenario as a configuration of the zones of the start and of those with their own values."""
    zones = list(start.zones) if start else []
    known = {zone.code for zone in zones}
    last = max((zone.number for zone in zones), default=0)
    others = [code for code in scenario.territoires if code not in known]
    zones += [Zone(code, code, last + number) for number, code in enumerate(others, 1)]
    if not zones:
        raise ParameterError(
            f"« {run.label('CONFIGURATION_ECRITE')} » : Otelo 1.2 garde une ligne par zone, le scénario n'en "
            f"nomme aucune. Remplissez « {run.label('CONFIGURATION')} » ou « {run.label('TERRITOIRES')} », "
            "ou écrivez celle d'une étude (otelo:exporter_otelo12)."
        )
    return configuration_text(scenario, zones, start.description if start else "Otelo pour QGIS")
