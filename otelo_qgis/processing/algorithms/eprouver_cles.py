# SPDX-License-Identifier: GPL-2.0-or-later
"""otelo:eprouver_cles: the keys of volet C, tried on what appeared between two censuses."""

from __future__ import annotations

import pandas as pd

from ...engine.common.errors import OteloError, list_codes
from ...engine.common.formatting import french_number, percent
from ...engine.common.territories import RESTITUTION, as_fields
from ...engine.definitions import further_fields, law
from ...engine.method.allocation import dynamic_shares
from ...engine.method.guide import backtest, estimation
from ...engine.reporting.coefficients import keys_blocks
from ...engine.reporting.web import document_page
from ..base import OteloAlgorithm
from ..choices import listed
from ..inputs.censuses import AFTER, BEFORE, add_dates, add_located
from ..inputs.estimation import Data, add_clip, read_data
from ..io.tables import multipolygons
from ..run import Output, Run, Saved

COMMUNE = "commune"


class EprouverCles(OteloAlgorithm):
    slug = "eprouver_cles"
    title = "Volet C : éprouver les clés sur un passé connu"
    volet = "volet_c"
    purpose = (
        "Ventile avec chaque clé, depuis un premier recensement, les logements qui sont apparus dans chaque "
        "zone jusqu’au second, et dit combien de logements elle place ailleurs que là où ils sont "
        "apparus, par "
        "commune et par EPCI : logements (clé naïve), ménages, population, emplois, construction récente, "
        "superficie, polarité, tendance des ménages, coefficients par classe. Les coefficients d’une "
        "zone sont "
        "estimés sur les autres zones : ils n’ont pas vu ce qu’ils prédisent."
    )
    example = (
        "qgis_process run otelo:eprouver_cles -- COMMUNES=communes.gpkg APRES=rp2021.gpkg AVANT=rp2015.gpkg "
        "CLASSES=classes.gpkg ERREURS=erreurs.gpkg BILAN=bilan.csv PAGE=cles.html"
    )
    keywords = ("clé", "ventilation", "épreuve", "rétrospective", "erreur", "coefficient")
    outputs_help = {
        "ERREURS": ("Erreurs des clés par commune", further_fields.KEY_ERRORS),
        "BILAN": ("Bilan des clés", further_fields.KEYS_TRIED),
        "ZONES": ("Meilleure clé par zone", further_fields.KEYS_BY_ZONE),
    }

    def initAlgorithm(self, configuration=None):  # noqa: N802
        add_located(self)
        add_dates(self)
        self.add_choice(
            "CLE", "Clé montrée sur la carte",
            listed(backtest.KEY_LABELS, rule="celle qui place le moins mal, à la maille de restitution"),
        )  # fmt: skip
        add_clip(self)
        self.add_sink("ERREURS", "Erreurs des clés par commune", optional=False)
        self.add_sink("BILAN", "Bilan des clés", polygons=False)
        self.add_sink("ZONES", "Meilleure clé par zone", polygons=False)
        self.add_page("PAGE", "Clés éprouvées")
        self.add_numbers({"NB_CLES": "Clés éprouvées", "APPARUS": "Logements apparus"})

    def compute(self, run: Run) -> Saved:
        data = read_data(run, ahead=False)
        stock = data.before["logements"]
        gained, without = backtest.growth(stock, data.after["logements"], data.zones)
        if without:
            run.warn(
                f"Zones dont le parc n’a pas augmenté, ou n’est pas connu, laissées de côté : "
                f"{list_codes(without)}."
            )
        if gained.isna().all():
            raise OteloError(
                f"« {run.label(BEFORE)} » et « {run.label(AFTER)} » : aucune zone dont le parc augmente. "
                "Vérifiez l’ordre des deux dates."
            )
        run.progress(20)
        run.stop_if_cancelled()
        given = {
            name: backtest.ventilate(weights, gained, data.zones)
            for name, weights in _weights(run, data, gained).items()
        }
        run.progress(70)
        run.stop_if_cancelled()
        meshes = {COMMUNE: pd.Series(gained.index, gained.index)}
        if (data.frame[RESTITUTION] != "").any():
            meshes[RESTITUTION] = data.frame[RESTITUTION]
        table = backtest.compare(given, gained, data.zones, meshes)
        if not table["croissance"].iloc[0] > 0:
            raise OteloError(
                "Aucune zone n’a toutes ses communes connues : aucune clé ne peut être éprouvée."
            )
        finest = list(meshes)[-1]
        ranked = table[table["maille"] == finest].sort_values("rang")
        shown = run.choice("CLE") or str(ranked["cle_nom"].iloc[0])
        if shown not in given:
            raise OteloError(
                f"{run.label('CLE')} : « {backtest.KEY_LABELS[shown]} » ne se calcule pas avec ces tables."
            )
        for one in ranked.itertuples():
            run.tell(f"{one.rang}. {one.libelle} : {percent(one.part_mal)} mal placés.")
        zones = _zones(given, gained, data, meshes[finest])
        rows = _rows(data, gained, given, shown)
        shapes = data.shapes
        geometry = None if shapes is None else multipolygons(rows["code"].map(shapes))
        outputs = [
            Output("ERREURS", further_fields.KEY_ERRORS, rows, geometry, data.crs,
                   "erreurs" if geometry else ""),
            Output("BILAN", further_fields.KEYS_TRIED, table),
            Output("ZONES", further_fields.KEYS_BY_ZONE, zones),
        ]  # fmt: skip
        page = document_page("Clés de ventilation éprouvées", keys_blocks(table, zones, "Zones éprouvées"))
        total = float(table["croissance"].iloc[0])
        run.tell(f"{french_number(total)} logements apparus, {table['nb_zones'].iloc[0]} zones.")
        return run.save_all(outputs) | run.save_text("PAGE", page) | {"NB_CLES": len(given), "APPARUS": total}


def _weights(run: Run, data: Data, gained: pd.Series) -> dict[str, pd.Series]:
    """What each key that can be computed weighs each commune by."""
    before = data.before
    weights = {name: before[name] for name in backtest.INDICATOR_KEYS if name in before}
    if {"menages", "menages_p"} <= set(before):
        groups = pd.factorize(data.zones)[0]
        known = before[["menages", "menages_p"]].notna().all(axis=1)
        now, earlier = before[["menages", "menages_p"]].fillna(0.0).to_numpy(dtype=float).T
        base = int(law.value("cle_dynamique_rupture")) - 6
        shares = dynamic_shares(now, earlier, groups, base, base + 6)
        weights[backtest.DYNAMIC] = pd.Series(shares, before.index).where(known)
    points = estimation.out_of_sample_coefficients(
        data.dimensions, data.x_before, data.classes, data.zones, data.labels, data.clip
    )
    if points.to_numpy().any():
        weights[backtest.COEFFICIENTS] = backtest.corrected_key(
            before["logements"], gained, data.zones, points
        )
    else:
        run.warn("Aucune régression ne sert : la clé des coefficients serait la clé naïve, elle est laissée.")
    return weights


def _zones(given, gained: pd.Series, data: Data, groups: pd.Series) -> pd.DataFrame:
    best = backtest.best_by_zone(given, gained, data.zones, groups)
    best["croissance"] = gained.groupby(data.zones).sum().reindex(best.index)
    return best.rename_axis("code").reset_index()


def _rows(data: Data, gained: pd.Series, given, shown: str) -> pd.DataFrame:
    rows = data.frame.copy()
    rows["classe"] = data.classes.astype("Int64")
    rows["logements"] = data.before["logements"]
    rows["apparus"] = gained
    rows["cle_mont"] = backtest.KEY_LABELS[shown]
    rows["ventile"] = given[shown].round(2)
    rows["ecart_cle"] = (given[shown] - gained).round(2)
    for name, found in given.items():
        rows[f"e_{name}"[:10]] = (found - gained).round(2)
    return as_fields(rows).rename_axis("code").reset_index()
