# SPDX-License-Identifier: GPL-2.0-or-later
"""otelo:cles and otelo:comparer_cles: the keys of volet C, before they are used and one against the other."""

from __future__ import annotations

import pandas as pd

from ...engine import results
from ...engine.common.errors import OteloError, list_codes
from ...engine.common.territories import ANALYSIS, as_fields
from ...engine.definitions import fields
from ...engine.definitions.components import ALL_COMPONENTS, COMPONENT_LABELS
from ...engine.method.allocation import key_columns, key_shares, summary
from ...engine.method.keys import key_text
from ...engine.method.secrecy import secret_of
from ..base import OteloAlgorithm
from ..choices import listed
from ..inputs.communes import add_communes, read_clean_communes
from ..inputs.keys import add_keys, read_allocation_keys
from ..outputs.allocation import with_areas
from ..outputs.meshes import dissolve
from ..run import Output, Run, Saved


class Cles(OteloAlgorithm):
    slug = "cles"
    title = "Volet C : voir les clés de ventilation"
    volet = "volet_c"
    purpose = (
        "Montre les clés de ventilation avant de s'en servir : la part de chaque commune dans son territoire "
        "d'analyse, composante par composante, et son écart à la part des ménages. Écrit aussi la table des "
        "clés, à modifier et à redonner (CLES), et dit les clés qu'il faut remplacer faute de données."
    )
    example = (
        "qgis_process run otelo:cles -- COMMUNES=communes.gpkg JEU_CLES=polarites COMPOSANTE=demo "
        "PARTS=parts.gpkg TABLE_CLES=cles.csv"
    )
    keywords = ("clé", "ventilation", "poids", "polarité", "SCoT")
    outputs_help = {
        "PARTS": ("Parts des communes", fields.KEY_SHARES),
        "TABLE_CLES": ("Table des clés", fields.KEYS),
        "SUBSTITUTIONS": ("Clés remplacées", fields.SUBSTITUTIONS),
    }

    def initAlgorithm(self, configuration=None):  # noqa: N802
        add_communes(self)
        add_keys(self)
        components = {name: COMPONENT_LABELS[name] for name in ALL_COMPONENTS}
        self.add_choice("COMPOSANTE", "Composante montrée", listed(components, default=["demo"]))
        self.add_scenario_file(
            "Ses sources et ses années font la clé « source » et la clé « dynamique ». Vide : les défauts."
        )
        self.add_sink("PARTS", "Parts des communes", optional=False)
        self.add_sink("TABLE_CLES", "Table des clés", polygons=False)
        self.add_sink("SUBSTITUTIONS", "Clés remplacées", polygons=False)
        self.add_numbers({"NB_SUBSTITUTIONS": "Clés remplacées"})

    def compute(self, run: Run) -> Saved:
        scenario = run.scenario()
        key_table = read_allocation_keys(run, scenario.edition)
        communes, findings, table = read_clean_communes(run)
        meshes = dissolve(run, communes, findings, 80.0)
        communes = with_areas(communes, meshes.areas)
        zones = _known_zones(run, communes, key_columns(key_table, communes, scenario))
        shares, substitutions = key_shares(zones, communes, scenario, key_table, table.label)
        for sentence in summary(substitutions):
            run.warn(sentence)
        shown = run.choice("COMPOSANTE")
        if shown not in shares:
            raise OteloError(
                f"{run.label('COMPOSANTE')} : le scénario ne compte pas « {COMPONENT_LABELS[shown]} »."
            )
        run.tell(f"{COMPONENT_LABELS[shown]} : {key_text(key_table[shown])}.")
        run.stop_if_cancelled()
        frame = _shares_frame(shares, communes, shown, zones)
        shapes, crs = results.shapes(frame, communes.geometry), table.crs
        outputs = [
            Output("PARTS", fields.KEY_SHARES, frame, shapes, crs, "cles", scenario),
            Output("TABLE_CLES", fields.KEYS, results.keys_frame(key_table)),
            Output("SUBSTITUTIONS", fields.SUBSTITUTIONS, results.substitutions_frame(substitutions)),
        ]
        return run.save_all(outputs) | {"NB_SUBSTITUTIONS": len(substitutions)}


def _known_zones(run: Run, communes: pd.DataFrame, columns: list[str]) -> pd.Index:
    """Analysis territories whose communes have all that the keys read; the others are told."""
    zones = communes[ANALYSIS]
    # A secret is no gap: the key gives way to the next one, as in a study.
    gaps = [communes[name].isna() & ~secret_of(communes, name) for name in columns]
    unknown = pd.concat(gaps, axis=1).any(axis=1).groupby(zones).any()
    left = [zone for zone in unknown.index[unknown] if zone]
    if left:
        run.warn(
            f"Territoires d'analyse dont des communes n'ont pas {', '.join(columns)}, laissés de côté : "
            f"{list_codes(left)}."
        )
    return pd.Index(sorted(set(zones) - {"", *left}), dtype=object)


def _shares_frame(shares: pd.DataFrame, communes: pd.DataFrame, shown: str, zones: pd.Index) -> pd.DataFrame:
    frame = results.described(communes).join(shares.rename(columns=fields.share_field))
    frame["etudie"] = communes[ANALYSIS].isin(zones)
    share = (100 * shares[shown]).where(frame["etudie"])
    frame["cle"] = share.round(4)
    if "menages" in communes:
        part = 100 * communes["menages"] / communes["menages"].groupby(communes[ANALYSIS]).transform("sum")
        frame["part_men"] = part.where(frame["etudie"]).round(4)
        frame["ecart_men"] = (100 * share / part.where(part > 0) - 100).round(2) + 0.0
    return as_fields(frame).rename_axis("code").reset_index()
