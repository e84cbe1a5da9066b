# SPDX-License-Identifier: GPL-2.0-or-later
"""The scenario: every parameter of the method, defined once; here those of the national edition.

`Scenario` is the one place where a parameter has its name, type, default, bounds, label and help; those of
the guide are in `guide.GuideScenario`, and `editions` knows both. Dialogs, help pages, documentation,
scenario files and checks are all made from these. Names are those of the official app where it has them.
Source: docs/methode.md, volets B1 and B2.
"""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, ClassVar, TypeVar

from ..common import jsonfile
from ..common.errors import ParameterError, nearest_hint, shown
from ..common.formatting import exact_number
from ..common.rounding import LARGEST
from . import briques, law
from .catalogue import FINESS_KINDS

FORMAT = "otelo-scenario"
FORMAT_VERSION = 1

NATIONAL, GUIDE = briques.NATIONAL, briques.GUIDE
EDITIONS = {
    NATIONAL: "Édition nationale (application du ministère, 2022-2026)",
    GUIDE: "Édition du guide (TPL, mars 2017 ; Otelo 1.2)",
}


def method_name(edition: str) -> str:
    """The method in one of its editions, as pages and maps name it."""
    name = EDITIONS[edition]
    return f"Méthode Otelo / TPL, {name[0].lower()}{name[1:]}"


DEMOGRAPHIC_SCENARIOS = {
    f"{population}_{households}": f"Population {population_label}, décohabitation {households_label}"
    for population, population_label in (("central", "centrale"), ("ph", "haute"), ("pb", "basse"))
    for households, households_label in (
        ("c", "tendancielle"),
        ("h", "en accélération"),
        ("b", "en décélération"),
    )
}
COMFORT_RP = {
    "RP_abs_sani": "RP : absence de sanitaires",
    "RP_abs_sani_chfl": "RP : absence de sanitaires ou de chauffage",
}
COMFORT_FF = {
    "FF_abs_wc": "FF : absence de WC",
    "FF_abs_chauf": "FF : absence de chauffage",
    "FF_abs_sani": "FF : absence de salle de bain",
    "FF_abs_wc_chauf": "FF : absence de WC et de chauffage",
    "FF_abs_wc_sani": "FF : absence de WC et de salle de bain",
    "FF_abs_sani_chauf": "FF : absence de salle de bain et de chauffage",
    "FF_abs_wc_sani_chauf": "FF : absence des trois éléments de confort",
}
# A user's own series of households, which serves any of them.
OWN_SERIES = "menages"
BRIQUES_OF_PARAMETERS = {
    "": "Cadre de l'évaluation",
    "b1": "Stock : ensemble des briques",
    **{name: one.title for name, one in briques.BRIQUES.items() if name != briques.OWN},
    "b2": "B2 Flux",
    "d": "Volet D : objectifs",
}
# What volet B does not read.
OBJECTIVE_GROUP = "d"
# What is one for the whole study, and no choice of a territory.
FRAME = ("edition", "annee_base", "projection")
# A list of choices cannot be empty in QGIS, which then takes the default: none of them is a choice.
NO_BRIQUE = "aucune"
# Parameters that had another name in files of earlier versions.
RENAMED = {f"b16_{name}": f"b17_{name}" for name in ("actif", "motif", "taux_reallocation")}


@dataclass(frozen=True)
class Parameter:
    """Definition of one parameter.

    kind: "bool", "int", "float", "choice" (one of `choices`) or "choices" (any subset of them).
    lower, upper: bounds included; None where there is none (or where the default is drawn from
    the data, and None means "the default rule", told in `help`).
    """

    name: str
    label: str
    kind: str
    # Of the type that `kind` says.
    default: Any
    brique: str = ""
    unit: str = ""
    lower: float | None = None
    upper: float | None = None
    choices: Mapping[str, str] = field(default_factory=dict)
    help: str = ""
    advanced: bool = False

    def check(self, value):
        """The value in its own type; ParameterError names the parameter when it cannot be one."""
        if value is None and self.default is None:
            return None
        return _CHECKS[self.kind](self, value)

    def check_bounds(self, number: float, value) -> None:
        """Refuse a number that is out of bounds, or none, or so large that its units are lost; value: how it
        was given."""
        low = self.lower is not None and number < self.lower
        high = self.upper is not None and number > self.upper
        if low or high or not abs(number) <= LARGEST:
            raise ParameterError(
                f"Paramètre {self.named} : {shown(value)} est hors bornes. "
                f"Donnez une valeur {self.bounds_text() or 'plus petite'}."
            )

    def bounds_text(self) -> str:
        """The bounds in words, for messages and help ("" when there is none)."""
        unit = f" {self.unit}" if self.unit and self.unit != "année" else ""
        if self.lower is not None and self.upper is not None:
            return f"de {self.lower:g} à {self.upper:g}{unit}"
        return f"d'au moins {self.lower:g}{unit}" if self.lower is not None else ""

    @property
    def named(self) -> str:
        """As a message names it: its name in a scenario file, its label on the screen."""
        return f"« {self.name} » ({self.label})"

    @property
    def title(self) -> str:
        """The label, with the number of its brique: "Taux de réallocation" stands under four of them."""
        number = BRIQUES_OF_PARAMETERS[self.brique].split()[0]
        return f"{number} : {self.label}" if number.startswith("B") else self.label

    @property
    def by_territory(self) -> bool:
        """Whether a territory may have its own value: any parameter of volet B, but its frame."""
        return self.brique != OBJECTIVE_GROUP and self.name not in FRAME

    def text(self, value) -> str:
        """A value of this parameter as a person reads it, without the unit."""
        if value is None:
            return "règle par défaut"
        if isinstance(value, bool):
            return "oui" if value else "non"
        if self.kind == "choices":
            return ", ".join(self.choices[one] for one in value)
        if self.kind == "choice":
            return self.choices[value]
        return f"{value:g}".replace(".", ",")

    def told(self, value) -> str:
        """The same with its unit, as a sentence says it; a fraction is a percentage."""
        if isinstance(value, bool) or not isinstance(value, (int, float)) or self.unit in ("", "année"):
            return self.text(value)
        if self.unit == "fraction":
            return f"{exact_number(round(100 * value, 4))} %"
        return f"{self.text(value)} {self.unit}"

    def refuse(self, value, expected: str):
        raise ParameterError(f"Paramètre {self.named} : {shown(value)} n'est pas {expected}")


def _check_bool(parameter: Parameter, value) -> bool:
    if not isinstance(value, bool):
        parameter.refuse(value, "un booléen (true ou false).")
    return value


def _check_int(parameter: Parameter, value) -> int:
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        parameter.refuse(value, "un nombre entier.")
    # NaN and Infinity, which the JSON of Python has, are not whole either.
    if isinstance(value, float) and not value.is_integer():
        parameter.refuse(value, "un nombre entier.")
    parameter.check_bounds(value, value)
    return int(value)


def _check_float(parameter: Parameter, value) -> float:
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        parameter.refuse(value, "un nombre.")
    parameter.check_bounds(value, value)
    return float(value)


def _check_choice(parameter: Parameter, value) -> str:
    if not isinstance(value, str) or value not in parameter.choices:
        hint = nearest_hint(value, parameter.choices.keys())
        parameter.refuse(value, f"parmi {', '.join(parameter.choices)}.{hint}")
    return value


def _check_choices(parameter: Parameter, value) -> tuple[str, ...]:
    if isinstance(value, str) or not hasattr(value, "__iter__"):
        parameter.refuse(value, "une liste de choix.")
    chosen = {_check_choice(parameter, item) for item in value}
    return tuple(choice for choice in parameter.choices if choice in chosen)


_CHECKS = {
    "bool": _check_bool,
    "int": _check_int,
    "float": _check_float,
    "choice": _check_choice,
    "choices": _check_choices,
}


def _parameter(kind: str, default, label: str, **definition):
    return field(default=default, metadata={"kind": kind, "default": default, "label": label, **definition})


def _year(default, label, lower, upper, **definition):
    return _parameter("int", default, label, unit="année", lower=lower, upper=upper, **definition)


def _percent(default, label, **definition):
    return _parameter("float", default, label, unit="%", lower=0, upper=100, **definition)


def _rate(label: str, rule: str):
    return _parameter(
        "float",
        None,
        label,
        brique="b2",
        unit="fraction",
        lower=0,
        upper=0.99,
        help=f"{rule} S'applique à tous les territoires qui n'ont pas de cible propre.",
    )


def edition_parameter(edition: str):
    """Which edition of the method a scenario is of."""
    return _parameter(
        "choice",
        edition,
        "Édition de la méthode",
        choices={edition: EDITIONS[edition]},
        help="Celle du guide évalue sur six ans, en logements sociaux et libres ; la nationale jusqu'à "
        "l'année de projection, année par année. Leurs paramètres ne sont pas les mêmes.",
    )


def _correction(label: str):
    return _parameter(
        "float",
        None,
        label,
        brique="b1",
        unit="fraction",
        lower=0,
        upper=1,
        advanced=True,
        help="Par défaut, la valeur tirée de l'ENL 2013 selon la région (catalogue/double_counting.csv).",
    )


# Rates that a territory may be asked to reach, and their names in files of earlier versions.
TARGETS = (
    "b2_tx_vacance_longue",
    "b2_tx_vacance_courte",
    "b2_tx_rs",
    "b2_tx_disparition",
    "b2_tx_restructuration",
)
SHORT_TARGETS = {name[len("b2_") :]: name for name in TARGETS}


Own = TypeVar("Own", bound="BaseScenario")


class _OwnValues(dict):
    """Values of the territories, once checked: a scenario that is varied need not check them again."""


@dataclass(frozen=True)
class BaseScenario:
    """What a scenario does in either edition; its fields, all but `territoires`, are its parameters.

    Immutable, and checked when it is made: ParameterError names the parameter at fault, and the territory.
    Use `dataclasses.replace` to vary it.

    territoires: by code, the parameters that a territory has of its own ({name: value}).
    """

    PARAMETERS: ClassVar[Mapping[str, Parameter]] = {}

    territoires: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    d_zan_limite: bool = _parameter(
        "bool",
        False,
        "Limiter l'extension à l'enveloppe ZAN",
        brique="d",
        help="Coché : une commune n'étend pas au-delà de zan_ha. Décoché : le dépassement est montré, sans "
        "limiter.",
    )
    d_rattrapage_sru: float | None = _parameter(
        "float",
        None,
        "Rattrapage SRU : part du déficit à combler par période de trois ans",
        brique="d",
        unit="%",
        lower=0,
        upper=100,
        help="Par défaut la règle de la loi 3DS (art. L. 302-8 du CCH) : 33 %, 50 % quand il manque de 2 à 4 "
        "points, 100 % quand il en manque moins de 2.",
    )
    d_duree_plh: int = _parameter(
        "int",
        int(law.value("plh_duree")),
        "Durée d'un PLH",
        brique="d",
        unit="années",
        lower=1,
        upper=20,
        help="Les objectifs annuels sont sommés par périodes de cette durée.",
    )
    d_debut_plh: int | None = _parameter(
        "int",
        None,
        "Première année du PLH",
        brique="d",
        unit="année",
        lower=1990,
        upper=2100,
        help="Par défaut l'année qui suit l'année de base. Les années d'avant font une période à part.",
    )

    def __post_init__(self):
        for parameter in self.PARAMETERS.values():
            object.__setattr__(self, parameter.name, parameter.check(getattr(self, parameter.name)))
        self._check_together()
        if not isinstance(self.territoires, _OwnValues):
            checked = {code: self._own_values(code, values) for code, values in self.territoires.items()}
            own = {code: values for code, values in checked.items() if values}
            object.__setattr__(self, "territoires", _OwnValues(own))
            for code in own:
                self.of_territory(code)

    def _check_together(self) -> None:
        """Refuse parameters that do not go together."""

    def _named(self, *names: str) -> str:
        """Parameters as a message names them."""
        return " et ".join(self.PARAMETERS[name].named for name in names)

    def _in_words(self, name: str) -> str:
        """The value of a parameter as a person reads it."""
        return f"« {self.PARAMETERS[name].text(getattr(self, name))} »"

    @classmethod
    def _own_values(cls, code: str, values: Mapping[str, Any]) -> dict[str, Any]:
        """Values of one territory, checked; a parameter that is no territory's is refused."""
        if not isinstance(values, Mapping):
            raise ParameterError(f"Territoire {code} : un objet JSON est attendu, pas {shown(values)}.")
        own = {SHORT_TARGETS.get(name, name): value for name, value in values.items()}
        allowed = [name for name, one in cls.PARAMETERS.items() if one.by_territory]
        jsonfile.refuse_unknown(own, allowed, f"Territoire {code} : paramètre")
        try:
            return {name: cls.PARAMETERS[name].check(value) for name, value in own.items()}
        except ParameterError as error:
            raise ParameterError(f"Territoire {code} : {error}") from error

    def of_territory(self: Own, code: str) -> Own:
        """The scenario that holds for one territory, without the values of the others."""
        try:
            return dataclasses.replace(self, **self.territoires.get(code, {}), territoires=_OwnValues())
        except ParameterError as error:
            raise ParameterError(f"Territoire {code} : {error}") from error

    def values_of(self, name: str) -> list:
        """Every value that a parameter takes, for all territories and for those that have their own."""
        own = [values[name] for values in self.territoires.values() if name in values]
        return list(dict.fromkeys([getattr(self, name), *own]))

    def departures(self) -> dict[str, object]:
        """Parameters that differ from their default, by name."""
        return {
            name: getattr(self, name)
            for name, parameter in self.PARAMETERS.items()
            if getattr(self, name) != parameter.default
        }

    def to_dict(self) -> dict:
        """JSON-ready: every parameter, and the values of the territories that have some."""
        return {
            "format": FORMAT,
            "version": FORMAT_VERSION,
            "parametres": {name: _plain(getattr(self, name)) for name in self.PARAMETERS},
            "territoires": {
                code: {name: _plain(value) for name, value in values.items()}
                for code, values in self.territoires.items()
            },
        }

    def to_json(self) -> str:
        return json.dumps(self.to_dict(), ensure_ascii=False, indent=2)

    @classmethod
    def from_dict(cls, content: Mapping):
        """The scenario of a parsed file of this edition; parameters left out take their defaults."""
        jsonfile.check_format(
            content, FORMAT, FORMAT_VERSION, ("parametres", "territoires"), "un scénario Otelo"
        )
        values = renamed(jsonfile.section(content, "parametres"))
        # First: the parameters of the other edition are unknown to this one.
        if "edition" in values:
            cls.PARAMETERS["edition"].check(values["edition"])
        jsonfile.refuse_unknown(values, cls.PARAMETERS, "Paramètre")
        territories = {str(code): own for code, own in jsonfile.section(content, "territoires").items()}
        return cls(**values, territoires=territories)

    @classmethod
    def from_json(cls, text: str):
        return cls.from_dict(jsonfile.parse(text, "Scénario"))

    @classmethod
    def read(cls, path: str | Path):
        """The scenario of a JSON file; errors name the file."""
        return jsonfile.read(path, cls.from_json, "Fichier de scénario")

    def write(self, path: str | Path) -> None:
        Path(path).write_text(self.to_json() + "\n", encoding="utf-8")


def _plain(value):
    """A value as JSON has it."""
    return list(value) if isinstance(value, tuple) else value


def parameters_of(scenario: type[BaseScenario]) -> dict[str, Parameter]:
    """The parameters that the fields of an edition define, by name; those of volet D last."""
    found = [
        Parameter(name=item.name, **item.metadata) for item in dataclasses.fields(scenario) if item.metadata
    ]
    return {one.name: one for one in sorted(found, key=lambda one: one.brique == OBJECTIVE_GROUP)}


@dataclass(frozen=True)
class Scenario(BaseScenario):
    """All parameters of one evaluation in the national edition."""

    edition: str = edition_parameter(NATIONAL)
    annee_base: int = _year(
        2021,
        "Année de base (millésime)",
        1990,
        2100,
        help="Année des indicateurs, et première année de la projection.",
    )
    projection: int = _year(2030, "Année de projection", 1990, 2100, help="Dernière année du besoin évalué.")
    b1_horizon_resorption: int = _year(
        2050,
        "Horizon de résorption du mal-logement",
        1990,
        2100,
        help="Année où tout le besoin en stock est résorbé.",
    )
    b1_coefficient: float = _parameter(
        "float",
        1.0,
        "Coefficient des briques de stock",
        brique="b1",
        lower=0,
        upper=10,
        advanced=True,
        help="L'application officielle multiplie chaque brique par projection / horizon quand la "
        "projection précède l'horizon, ce qui semble une erreur : 1 par défaut.",
    )
    b1_briques: tuple[str, ...] = _parameter(
        "choices",
        briques.counted_by_default(),
        "Briques de stock comptées",
        brique="b1",
        choices={
            **{name: BRIQUES_OF_PARAMETERS[name] for name in briques.chosen()},
            NO_BRIQUE: "Aucune : le flux seul",
        },
        help="Une brique non comptée vaut 0 et ses indicateurs ne sont pas demandés. La brique B1.7 a "
        "son propre interrupteur.",
    )
    source_b11: str = _parameter(
        "choice",
        "RP",
        "Source du hors logement",
        brique="b11",
        choices={"RP": "RP", "SNE": "SNE"},
    )
    b11_sa: bool = _parameter("bool", True, "Compter les sans-abri", brique="b11")
    b11_fortune: bool = _parameter(
        "bool", True, "Compter les habitations de fortune (RP) ou camping et squat (SNE)", brique="b11"
    )
    b11_hotel: bool = _parameter("bool", True, "Compter les personnes à l'hôtel", brique="b11")
    b11_etablissement: tuple[str, ...] = _parameter(
        "choices",
        ("autreCentre", "demandeAsile", "reinsertion", "centreProvisoire"),
        "Établissements d'hébergement comptés",
        brique="b11",
        choices=FINESS_KINDS,
    )
    b11_part_etablissement: float = _percent(50.0, "Part des places d'établissement comptée", brique="b11")
    b12_cohab_interg_subie: float = _percent(
        30.0, "Part des cohabitations intergénérationnelles subies", brique="b12"
    )
    b12_heberg_particulier: bool = _parameter(
        "bool", True, "Compter les hébergés chez un particulier (SNE)", brique="b12"
    )
    b12_heberg_temporaire: bool = _parameter(
        "bool", True, "Compter les hébergés temporairement (SNE)", brique="b12"
    )
    b13_plp: bool = _parameter(
        "bool", True, "Compter les locataires du parc privé en effort excessif", brique="b13"
    )
    b13_acc: bool = _parameter("bool", False, "Compter les accédants en effort excessif", brique="b13")
    b13_taux_effort: int = _parameter(
        "int", 30, "Seuil du taux d'effort", brique="b13", unit="%", lower=20, upper=40
    )
    b13_taux_reallocation: float = _percent(
        90.0,
        "Taux de réallocation",
        brique="b13",
        help="Part des ménages dont le départ libère un logement qui reste utile.",
    )
    source_b14: str = _parameter(
        "choice",
        "Filo",
        "Source de la mauvaise qualité",
        brique="b14",
        choices={
            "Filo": "Filocom (parc privé potentiellement indigne)",
            "RP": "Recensement de la population",
            "FF": "Fichiers fonciers",
        },
    )
    b14_occupation: str = _parameter(
        "choice",
        "prop_loc",
        "Occupation",
        brique="b14",
        choices={
            "prop": "Propriétaires",
            "loc": "Locataires (hors HLM)",
            "prop_loc": "Propriétaires et locataires",
        },
        help="Sans effet avec la source Filocom, qui compte toujours les deux.",
    )
    b14_confort: str = _parameter(
        "choice",
        "RP_abs_sani",
        "Défaut de confort",
        brique="b14",
        choices={**COMFORT_RP, **COMFORT_FF},
        help="Les choix RP_ valent avec la source RP, les choix FF_ avec la source FF.",
    )
    b14_qualite: str = _parameter(
        "choice",
        "FF_Ind",
        "Qualité du bâti (fichiers fonciers)",
        brique="b14",
        choices={
            "FF_Ind": "Indifférent",
            "FF_ss_ent": "Sans entretien",
            "FF_ss_ent_mvq": "Sans entretien ou de mauvaise qualité",
        },
    )
    b14_taux_reallocation: float = _percent(50.0, "Taux de réallocation", brique="b14")
    source_b15: str = _parameter(
        "choice",
        "Filo",
        "Source de l'inadéquation physique",
        brique="b15",
        choices={"Filo": "Filocom", "RP": "Recensement de la population"},
    )
    b15_surocc: str = _parameter(
        "choice",
        "Acc",
        "Suroccupation comptée",
        brique="b15",
        choices={"Acc": "Accentuée (lourde)", "Mod": "Modérée (légère)"},
    )
    b15_loc_hors_hlm: bool = _parameter("bool", True, "Compter les locataires hors HLM", brique="b15")
    b15_proprietaire: bool = _parameter("bool", False, "Compter les propriétaires", brique="b15")
    b15_taux_reallocation: float = _percent(
        90.0,
        "Taux de réallocation",
        brique="b15",
        help="Le guide de la méthode écrit 80 ; l'application officielle applique 90.",
    )
    b17_actif: bool = _parameter(
        "bool",
        False,
        "Compter la brique parc social",
        brique="b17",
        help="Abandonnée par l'application officielle ; n'entre dans les totaux que si elle est cochée.",
    )
    b17_motif: str = _parameter(
        "choice",
        "Tout",
        "Motif de la demande de mutation",
        brique="b17",
        choices={
            "Tout": "Tous les motifs",
            "Env": "Environnement, voisinage",
            "Assis": "Rapprochement d'une assistante maternelle",
            "Rappr": "Rapprochement des services",
            "Trois": "Ces trois motifs",
        },
    )
    b17_taux_reallocation: float = _percent(90.0, "Taux de réallocation", brique="b17")
    r25: float | None = _correction("Double compte hébergés / inadéquation physique")
    r35: float | None = _correction("Double compte inadéquations financière / physique")
    r43: float | None = _correction("Double compte mauvaise qualité / inadéquation financière")
    r45: float | None = _correction("Double compte mauvaise qualité / inadéquation physique")
    b2_scenario: str = _parameter(
        "choice",
        "central_c",
        "Scénario de projection des ménages",
        brique="b2",
        choices=DEMOGRAPHIC_SCENARIOS,
        help="Sans effet quand la table des ménages donne une série propre "
        "(champ « menages »), qui vaut pour tout scénario.",
    )
    b2_reduction_vacance_longue: float = _percent(
        15.0,
        "Réduction du taux de vacance de longue durée",
        brique="b2",
        help="Fait la cible par défaut de la vacance longue : 85 % du taux observé.",
    )
    b2_tx_vacance_longue: float | None = _rate(
        "Taux cible de vacance de longue durée",
        "Par défaut, le taux observé diminué de la réduction demandée.",
    )
    b2_tx_vacance_courte: float | None = _rate(
        "Taux cible de vacance de courte durée", "Par défaut, le taux observé."
    )
    b2_tx_rs: float | None = _rate("Taux cible de résidences secondaires", "Par défaut, le taux observé.")
    b2_tx_disparition: float | None = _rate("Taux annuel de disparition", "Par défaut, le taux observé.")
    b2_tx_restructuration: float | None = _rate(
        "Taux annuel de restructuration", "Par défaut, le taux observé."
    )
    b2_duree_taux: int | None = _parameter(
        "int",
        None,
        "Années couvertes par les taux de renouvellement observés",
        brique="b2",
        unit="années",
        lower=1,
        upper=10,
        advanced=True,
        help="Les taux observés sont divisés par cette durée pour être annuels. Par défaut 6 avec "
        "une année de base 2021 ou antérieure, 1 ensuite.",
    )
    d_rythme: str = _parameter(
        "choice",
        "regulier",
        "Rythme des objectifs",
        brique="d",
        choices={
            "regulier": "Le même chaque année",
            "besoin": "Celui du besoin annuel du territoire d'analyse",
        },
    )

    def _check_together(self) -> None:
        super()._check_together()
        if not self.b1_briques:
            object.__setattr__(self, "b1_briques", (NO_BRIQUE,))
        if NO_BRIQUE in self.b1_briques and len(self.b1_briques) > 1:
            none = self.PARAMETERS["b1_briques"].choices[NO_BRIQUE]
            raise ParameterError(
                f"Paramètre {self._named('b1_briques')} : « {none} » ne va pas avec d'autres briques. "
                "Retirez l'un ou les autres."
            )
        if self.projection < self.annee_base:
            raise ParameterError(
                f"Paramètre {self._named('projection')} : {self.projection} précède l'année de base "
                f"({self.annee_base}). Donnez une année de projection postérieure."
            )
        if self.source_b14 in ("RP", "FF") and not self.b14_confort.startswith(self.source_b14):
            choices = self.PARAMETERS["b14_confort"].choices
            fitting = [label for name, label in choices.items() if name.startswith(self.source_b14)]
            raise ParameterError(
                f"Paramètre {self._named('b14_confort')} : {self._in_words('b14_confort')} ne vaut pas avec "
                f"la source {self._in_words('source_b14')}. Choisissez parmi : {', '.join(fitting)}."
            )

    @property
    def household_years(self) -> Sequence[int]:
        """Years of which it reads the households: all those of the period."""
        return range(self.annee_base, self.projection + 1)

    @property
    def rate_years(self) -> int:
        """Years that the observed renewal rates span (see `b2_duree_taux`)."""
        return self.b2_duree_taux or int(law.value("taux_renouvellement_duree", self.annee_base))

    def notices(self) -> list[str]:
        """What a reader should know of this scenario, in French sentences (often none)."""
        said = []
        if self.b1_horizon_resorption <= self.annee_base:
            said.append(
                f"L'horizon de résorption ({self.b1_horizon_resorption}) ne dépasse pas l'année de "
                f"base ({self.annee_base}) : tout le besoin en stock est compté, sans étalement."
            )
        left = [name for name in briques.counted_by_default() if name not in self.b1_briques]
        if left:
            names = ", ".join(BRIQUES_OF_PARAMETERS[name] for name in left)
            said.append(f"Briques de stock non comptées, tenues pour nulles : {names}.")
        if self.projection == self.annee_base:
            said.append("L'année de projection est l'année de base : le besoin en flux est nul.")
        return said


def renamed(values: Mapping[str, Any]) -> dict[str, Any]:
    """Parameters by name, those of files of earlier versions under today's names; values as a file gives
    them, of any type until `Scenario` checks them."""
    return {RENAMED.get(name, name): value for name, value in values.items()}


PARAMETERS = parameters_of(Scenario)
Scenario.PARAMETERS = PARAMETERS
