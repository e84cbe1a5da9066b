# SPDX-License-Identifier: GPL-2.0-or-later
"""Parameters of the edition of the guide (TPL, March 2017), with the defaults of Otelo 1.2.

Names are those of Otelo 1.2, but for its groups of check boxes of which one counts (comfort, quality,
overcrowding, motive), which are one choice here: `otelo12` has the correspondence.
Source: docs/methode_guide.md.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ..common.errors import ParameterError
from .catalogue import GUIDE_KINDS
from .parameters import (
    COMFORT_FF,
    COMFORT_RP,
    GUIDE,
    BaseScenario,
    Scenario,
    _parameter,
    _percent,
    _year,
    edition_parameter,
    parameters_of,
)

# Years of an evaluation: those of a PLH.
PERIOD = 6
NONE = "aucun"
# Scenarios of Omphale that Otelo 1.2 offers: what each supposes of population and of cohabitation.
OMPHALE = {
    "central_c": "Population centrale, décohabitation tendancielle",
    "central_b": "Population centrale, décohabitation en décélération",
    "central_h": "Population centrale, décohabitation en accélération",
    "central_m": "Population centrale, décohabitation maintenue",
    "ph_c": "Population haute, décohabitation tendancielle",
    "pb_c": "Population basse, décohabitation tendancielle",
}
_SHARE_HELP = "Le reste va au logement libre (et au logement à prix maîtrisé, s'il en a une part)."
_MIDDLE_HELP = "Le troisième segment du guide ; Otelo 1.2 ne le compte pas (0)."
# Briques of which a part may be met by free dwellings; B1.1 and B1.7 are met by social ones.
SHARED = ("b12", "b13", "b14", "b15")


def _boolean(default: bool, label: str, brique: str, **definition):
    return _parameter("bool", default, label, brique=brique, **definition)


def _own_figure(label: str, brique: str, lower: float | None = 0, **definition):
    return _parameter("float", 0.0, label, brique=brique, unit="logements", lower=lower, **definition)


def _social(brique: str):
    return _percent(100.0, "Part à satisfaire en logements sociaux", brique=brique, help=_SHARE_HELP)


def _middle(brique: str):
    return _percent(0.0, "Part à satisfaire à prix maîtrisé", brique=brique, advanced=True, help=_MIDDLE_HELP)


def _target(label: str):
    return _parameter(
        "float", None, label, brique="b2", unit="fraction", lower=0, upper=0.99,
        help="Par défaut, le taux observé.",
    )  # fmt: skip


@dataclass(frozen=True)
class GuideScenario(BaseScenario):
    """All parameters of one evaluation in the edition of the guide, over six years."""

    edition: str = edition_parameter(GUIDE)
    annee_base: int = _year(
        2015,
        "Année de l'évaluation",
        1990,
        2100,
        help="Année du parc de logements. Le besoin est celui des six années qui suivent, durée d'un PLH.",
    )
    horizon_resorption: int = _parameter(
        "int",
        20,
        "Durée de résorption du besoin en stock",
        unit="années",
        lower=1,
        upper=100,
        help="Années en lesquelles tout le besoin en stock est satisfait ; les six premières comptent.",
    )
    b1_taux_mobilite: float = _percent(
        50.0,
        "Taux de réallocation",
        brique="b1",
        help="Part des ménages en inadéquation financière ou physique dont le départ libère un logement qui "
        "reste utile. Ces logements sont retirés du besoin, et du logement libre.",
    )
    source_b11: str = _parameter(
        "choice",
        "RP",
        "Source du hors logement",
        brique="b11",
        choices={"RP": "RP", "SNE": "SNE", "Autre": "Autre : la donnée de l'utilisateur seule"},
    )
    b11_sa: bool = _boolean(True, "Compter les sans-abri", "b11")
    b11_fortune: bool = _boolean(
        True, "Compter les habitations de fortune (RP) ou camping et squat (SNE)", "b11"
    )
    b11_hotel: bool = _boolean(True, "Compter les personnes à l'hôtel", "b11")
    b11_autre: bool = _boolean(False, "Ajouter une donnée de l'utilisateur", "b11")
    autre_source_b11: float = _own_figure("Donnée de l'utilisateur", "b11")
    b11_etablissement: tuple[str, ...] = _parameter(
        "choices",
        tuple(GUIDE_KINDS),
        "Établissements d'hébergement comptés",
        brique="b11",
        choices={**{kind: label for kind, (_, _, label, _) in GUIDE_KINDS.items()}, NONE: "Aucun"},
    )
    b11_part_etablissement: float = _percent(100.0, "Part des places d'établissement comptée", brique="b11")
    b12_cohab_interg_subie: bool = _boolean(
        True, "Compter les cohabitations intergénérationnelles (source fiscale), en entier", "b12"
    )
    b12_heberg_particulier: bool = _boolean(True, "Compter les hébergés chez un particulier (SNE)", "b12")
    b12_heberg_gratuit: bool = _boolean(True, "Compter les logés à titre gratuit (SNE)", "b12")
    b12_heberg_temporaire: bool = _boolean(True, "Compter les hébergés temporairement (SNE)", "b12")
    b12_heberg_autre: bool = _boolean(False, "Ajouter une donnée de l'utilisateur", "b12")
    autre_source_b12: float = _own_figure("Donnée de l'utilisateur", "b12")
    b12_ventilation: float = _social("b12")
    b12_maitrise: float = _middle("b12")
    b13_taux_effort: int = _parameter(
        "int", 30, "Seuil du taux d'effort", brique="b13", unit="%", lower=20, upper=40
    )
    b13_acc: bool = _boolean(True, "Compter les accédants en effort excessif", "b13")
    b13_plp: bool = _boolean(True, "Compter les locataires du parc privé en effort excessif", "b13")
    b13_ventilation: float = _social("b13")
    b13_maitrise: float = _middle("b13")
    source_b14: str = _parameter(
        "choice",
        "RP",
        "Source de la mauvaise qualité",
        brique="b14",
        choices=Scenario.PARAMETERS["source_b14"].choices,
    )
    b14_confort_rp: str = _parameter(
        "choice",
        "RP_abs_sani",
        "Défaut de confort (source RP)",
        brique="b14",
        choices={**COMFORT_RP, NONE: "Aucun : rien n'est compté"},
    )
    b14_confort_ff: str = _parameter(
        "choice",
        NONE,
        "Défaut de confort (source FF)",
        brique="b14",
        choices={NONE: "Aucun choisi", **COMFORT_FF},
    )
    b14_qualite: str = _parameter(
        "choice",
        "FF_Ind",
        "Qualité du bâti (source FF)",
        brique="b14",
        choices=Scenario.PARAMETERS["b14_qualite"].choices,
    )
    b14_proprietaire: bool = _boolean(False, "Compter les propriétaires occupants", "b14")
    b14_locataire_hors_hlm: bool = _boolean(True, "Compter les locataires hors HLM", "b14")
    b14_taux_rehabilitation: float = _percent(
        100.0,
        "Part des propriétaires dont le logement est à réhabiliter",
        brique="b14",
        help="Un besoin à part, montré sans être ajouté : ces ménages ne demandent pas d'autre logement. Le "
        "reste des propriétaires est compté dans la brique, s'ils le sont.",
    )
    b14_ventilation: float = _social("b14")
    b14_maitrise: float = _middle("b14")
    source_b15: str = _parameter(
        "choice",
        "RP",
        "Source de l'inadéquation physique",
        brique="b15",
        choices={**Scenario.PARAMETERS["source_b15"].choices, NONE: "Aucune : rien n'est compté"},
    )
    b15_surocc: str = _parameter(
        "choice",
        "Acc",
        "Suroccupation comptée",
        brique="b15",
        choices=Scenario.PARAMETERS["b15_surocc"].choices,
    )
    b15_proprietaire: bool = _boolean(False, "Compter les propriétaires", "b15")
    b15_locataire_hors_hlm: bool = _boolean(True, "Compter les locataires hors HLM", "b15")
    b15_ventilation: float = _social("b15")
    b15_maitrise: float = _middle("b15")
    b17_motif: str = _parameter(
        "choice",
        "Tout",
        "Demandes de mutation dans le parc social comptées",
        brique="b17",
        choices={
            "Tout": "Toutes, quel que soit le motif",
            "Env": "Toutes, sauf pour un problème d'environnement ou de voisinage",
            "Assis": "Toutes, sauf pour une assistante maternelle ou familiale",
            "Rappr": "Toutes, sauf pour se rapprocher d'équipements et de services",
            "Trois": "Toutes, sauf pour ces trois motifs",
            NONE: "Aucune",
        },
    )
    b2_choix_omphale: bool = _boolean(
        True,
        "Ménages supplémentaires tirés d'une projection",
        "b2",
        help="Décoché : la donnée de l'utilisateur. Un territoire sans projection prend l'évolution "
        "observée, et c'est dit.",
    )
    b2_scenario: str = _parameter(
        "choice",
        "central_c",
        "Scénario de projection des ménages",
        brique="b2",
        choices=OMPHALE,
        help="Sans effet quand la table des ménages donne une série propre (champ « menages »).",
    )
    autre_source_b21: float = _parameter(
        "float", 0.0, "Ménages supplémentaires en six ans, donnés", brique="b2", unit="ménages",
        help="Compté quand la projection ne l'est pas.",
    )  # fmt: skip
    b2_tx_restructuration: float | None = _target("Taux de restructuration en six ans")
    b2_tx_disparition: float | None = _target("Taux de disparition en six ans")
    b2_tx_vacance: float | None = _target("Taux cible de vacance")
    b2_tx_residence_secondaire: float | None = _target("Taux cible de résidences secondaires")
    b2_part_maitrise: float = _percent(
        0.0, "Part de la demande potentielle à prix maîtrisé", brique="b2", advanced=True, help=_MIDDLE_HELP
    )

    @property
    def projection(self) -> int:
        """Last year of the period: that of a PLH which starts the year after."""
        return self.annee_base + PERIOD

    @property
    def household_years(self) -> Sequence[int]:
        """Years of which it reads the households: the two ends of the period."""
        return (self.annee_base, self.projection)

    def _check_together(self) -> None:
        super()._check_together()
        for brique in SHARED:
            social, middle = (getattr(self, f"{brique}_{name}") for name in ("ventilation", "maitrise"))
            if social + middle > 100:
                both = self._named(f"{brique}_ventilation", f"{brique}_maitrise")
                raise ParameterError(
                    f"Paramètres {both} : {social:g} % et {middle:g} % font plus de 100 %. Baissez l'un ou "
                    "l'autre."
                )
        if self.source_b14 == "FF" and self.b14_confort_ff == NONE:
            raise ParameterError(
                f"Paramètre {self._named('b14_confort_ff')} : la source {self._in_words('source_b14')} "
                "demande un défaut de confort. Choisissez-en un."
            )
        if NONE in self.b11_etablissement and len(self.b11_etablissement) > 1:
            none = self.PARAMETERS["b11_etablissement"].choices[NONE]
            raise ParameterError(
                f"Paramètre {self._named('b11_etablissement')} : « {none} » ne va pas avec d'autres. Retirez "
                "l'un ou les autres."
            )
        if not self.b11_etablissement:
            object.__setattr__(self, "b11_etablissement", (NONE,))
        vacant, second = self.b2_tx_vacance or 0.0, self.b2_tx_residence_secondaire or 0.0
        if vacant + second >= 1:
            both = self._named("b2_tx_vacance", "b2_tx_residence_secondaire")
            raise ParameterError(f"Paramètres {both} : ils font 100 % du parc ou plus. Baissez-les.")

    def notices(self) -> list[str]:
        """What a reader should know of this scenario, in French sentences (often none)."""
        said = []
        if self.horizon_resorption < PERIOD:
            said.append(
                f"Le besoin en stock est résorbé en {self.horizon_resorption} an(s), moins que les six de la "
                "période : Otelo 1.2 en compte alors plus que le tout."
            )
        return said


GuideScenario.PARAMETERS = parameters_of(GuideScenario)
