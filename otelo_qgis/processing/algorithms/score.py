# SPDX-License-Identifier: GPL-2.0-or-later
"""otelo:score, volet D of the guide: a volume shared by need and score, then held within capacity."""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd

from ...engine.common.errors import TableError, list_codes
from ...engine.common.formatting import french_number
from ...engine.common.territories import FICTITIOUS, RESTITUTION
from ...engine.definitions import further_fields
from ...engine.definitions.catalogue import indicators as catalogue
from ...engine.definitions.catalogue import match_columns
from ...engine.definitions.guide import PERIOD
from ...engine.definitions.local import STARTS
from ...engine.definitions.score import NOTE_INDICATORS, SCORE_WEIGHT, THEMES
from ...engine.method import quality
from ...engine.method.guide.neighbours import within_capacity
from ...engine.method.guide.score import check_notes, held_capacity, raw_notes, score
from ..base import OteloAlgorithm
from ..io.neighbours import touching
from ..io.tables import Table, by_code, multipolygons
from ..run import Output, Run, Saved

CAPACITY = "capacite"
_GIVEN = (*(theme.note for theme in THEMES.values()), CAPACITY, STARTS)


class Score(OteloAlgorithm):
    slug = "score"
    title = "Volet D du guide : répartir par score et capacité"
    volet = "volet_d"
    purpose = (
        "Répartit le besoin des EPCI d’un bassin, ou un volume donné, selon la part de chacun dans le besoin "
        "et, un peu, selon un score : priorités de l’État et SRU, desserte, morphologie, dynamisme "
        "économique, vacance structurelle (guide, pages 94 à 101). Là où une capacité est donnée, ce qui la "
        "dépasse passe aux territoires voisins du même bassin, en cent passes (pages 104 à 106). Rien n’est "
        "perdu : objectif - cédé - non couvert + reçu = total. Les totaux se donnent à otelo:objectifs "
        "(TOTAUX), qui les répartit entre communes."
    )
    example = (
        "qgis_process run otelo:score -- BESOINS=epci_besoins.gpkg DONNEES=notes.csv POIDS_SCORE=10 "
        "OBJECTIFS=objectifs_score.gpkg VOISINS=voisins.csv"
    )
    keywords = ("score", "TOL", "SRU", "desserte", "vacance", "capacité", "voisins", "réallocation")
    outputs_help = {
        "OBJECTIFS": ("Objectifs par score", further_fields.SCORES),
        "VOISINS": ("Cessions entre voisins", further_fields.MOVES),
    }

    def initAlgorithm(self, configuration=None):  # noqa: N802
        self.add_table(
            "BESOINS", "Besoins par territoire de restitution",
            "Sortie EPCI_BESOINS du volet C, ou toute table qui a un code et un champ besoin (logements de "
            "la période). Ses polygones disent qui touche qui.",
        )  # fmt: skip
        self.add_field(
            "BASSIN", "Champ du bassin", "BESOINS",
            "Les notes se comparent, et les logements s’échangent, dans un même bassin : zone d’emploi, "
            "SCoT… Vide : champ « bassin » s’il existe, sinon tous les territoires sont d’un seul bassin.",
            advanced=False,
        )  # fmt: skip
        notes = " ; ".join(f"{one.note} ({one.label})" for one in THEMES.values())
        self.add_table(
            "DONNEES", "Notes et capacités par territoire",
            f"Champ du code et, tous facultatifs : {notes}, toutes supérieures à 0 ; {CAPACITY} (logements "
            f"de la période) ; {STARTS} (logements commencés par an). Une note absente est neutre. Vide : "
            "les champs de la couche des besoins qui ont ces noms.",
            optional=True,
        )  # fmt: skip
        formulas = " ; ".join(f"{one.label} = {one.formula}" for one in THEMES.values() if one.formula)
        self.add_table(
            "COMMUNES", "Indicateurs des communes, pour calculer des notes",
            f"Champs : le code du territoire de restitution et {', '.join(NOTE_INDICATORS)}, ceux qui sont "
            f"connus. Notes calculées, là où aucune n’est donnée : {formulas}. Vide : aucune note n’est "
            "calculée.",
            optional=True,
        )  # fmt: skip
        self.add_field(
            "MAILLE_RESTITUTION", "Communes : champ du territoire de restitution (EPCI…)", "COMMUNES"
        )
        self.add_number(
            "VOLUME", "Volume à répartir (logements)", 0, 1e9,
            "Donné d’ailleurs (un SRHH, un accord) ; partagé entre bassins selon leur besoin. Vide : le "
            "besoin.",
        )  # fmt: skip
        self.add_number(
            "POIDS_SCORE", "Poids du score (%)", 0, 100,
            f"Le reste est celui du besoin. Vide : {100 * SCORE_WEIGHT:g} %, comme dans le guide.",
            whole=False,
        )  # fmt: skip
        for theme in THEMES.values():
            self.add_number(
                theme.exponent, f"Exposant : {theme.label}", 0, 10,
                "Plus il est grand, plus le thème pèse ; 0 l’ôte du score. Vide : 1.",
                whole=False, advanced=True,
            )  # fmt: skip
        self.add_number(
            "MARGE", "Tenir la capacité près de la construction passée (± %)", 0, 1000,
            f"Par rapport à {STARTS} × années de la période ; le guide propose 20 %. Vide : la capacité est "
            "prise telle quelle.",
            whole=False,
        )  # fmt: skip
        self.add_number(
            "ANNEES", "Années de la période", 1, 100,
            f"Vide : celles de la couche des besoins (projection - annee_base), sinon {PERIOD}.",
            advanced=True,
        )  # fmt: skip
        self.add_sink("OBJECTIFS", "Objectifs par score", optional=False)
        self.add_sink("VOISINS", "Cessions entre voisins", polygons=False)
        self.add_numbers(
            {
                "NB_TERRITOIRES": "Territoires",
                "DEPLACES": "Logements que le score déplace",
                "CEDES": "Logements cédés à des voisins",
                "NON_COUVERT": "Logements que la capacité ne couvre pas",
            }
        )

    def compute(self, run: Run) -> Saved:
        frame, shapes, table = _needs(run)
        data, data_label = _data(run, frame, table)
        notes = _notes(run, data)
        made = score(
            frame["besoin"],
            frame["bassin"],
            notes,
            {one.id: run.number(one.exponent, 1.0) for one in THEMES.values()},
            _weights(run),
            run.integer("VOLUME"),
        )
        _tell(run, made)
        run.progress(30)
        moves = pd.DataFrame(columns=[one.name for one in further_fields.MOVES])
        made["total"] = made["objectif"]
        if CAPACITY in data:
            quality.check_values(data[CAPACITY].dropna(), "volume", data_label)
            held, moves = self._within(run, made, data, frame, shapes, data_label)
            made = made.join(held)
            made["total"] = held["place"]
            moves.insert(0, "bassin", moves["de"].map(made["bassin"]))
        rows = frame[["nom", FICTITIOUS]].join(made).rename_axis("code").reset_index()
        rows = rows.sort_values("code", ignore_index=True)
        geometry = None if shapes is None else multipolygons(rows["code"].map(shapes))
        style = "score" if geometry else ""
        outputs = [
            Output("OBJECTIFS", further_fields.SCORES, rows, geometry, table.crs, style),
            Output("VOISINS", further_fields.MOVES, moves),
        ]
        uncovered = int(made["non_couver"].sum()) if "non_couver" in made else 0
        return run.save_all(outputs) | {
            "NB_TERRITOIRES": len(rows),
            "DEPLACES": int(made["ecart"].abs().sum() // 2),
            "CEDES": int(moves["cedes"].sum()),
            "NON_COUVERT": uncovered,
        }

    def _within(self, run: Run, made, data, frame, shapes, label):
        if shapes is None:
            raise TableError(
                label, "des capacités, mais pas de polygones",
                f"Les voisins se lisent dans la géométrie : donnez une couche à « {run.label('BESOINS')} ».",
            )  # fmt: skip
        margin = run.decimal("MARGE")
        if margin is not None and STARTS not in data:
            raise TableError(
                label, f"il manque « {STARTS} » ({catalogue()[STARTS].label})",
                f"« {run.label('MARGE')} » s’y rapporte : ajoutez ce champ, ou videz ce paramètre.",
            )  # fmt: skip
        years = run.number("ANNEES", int(frame["annees"].iloc[0]))
        past = data.get(STARTS)
        capacity = held_capacity(data[CAPACITY], past, years, None if margin is None else margin / 100)
        around = touching(shapes, run.ticker(30.0, 30.0))
        held, moves = within_capacity(
            made["objectif"], capacity, made["bassin"], around, run.ticker(35.0, 60.0)
        )
        left = int(held["non_couver"].sum())
        run.tell(f"{french_number(moves['cedes'].sum())} logements cédés à des territoires voisins.")
        if left:
            codes = held.index[held["non_couver"] > 0]
            run.warn(
                f"{french_number(left)} logements non couverts : ni le territoire ni ceux de son bassin qui "
                f"le touchent n’ont de capacité ({list_codes(codes)})."
            )
        return held, moves


def _needs(run: Run) -> tuple[pd.DataFrame, pd.Series | None, Table]:
    """Territories by code: nom, bassin, besoin (whole), annees, fictif; their polygons; their table."""
    table = run.table("BESOINS")
    code_field = table.need("territoire", "du code du territoire")
    table.need_all(["besoin"], "Donnez la sortie « Besoins par territoire de restitution » du volet C.")
    bassin = table.find("bassin", run.text("BASSIN"))
    name = table.find("nom")
    period = [field for field in ("annee_base", "projection") if field in table.names]
    raw = table.read(
        [code_field, "besoin", bassin, name, *period, table.find(FICTITIOUS)], table.has_polygons
    )
    if raw.empty:
        raise TableError(table.label, "aucun territoire", "Relancez le volet C.")
    code = table.codes(raw[code_field], "territoire")
    table.refuse_nameless(code, code_field)
    needs = table.numbers(raw["besoin"], code)
    wrong = code[needs.isna() | (needs != needs.round())]
    if len(wrong):
        raise TableError(table.label, "besoin manquant ou non entier", "Complétez-le.", "besoin", wrong)
    numbers = {field: table.numbers(raw[field], code) for field in period}
    years = numbers["projection"] - numbers["annee_base"] if len(numbers) == 2 else PERIOD
    frame = pd.DataFrame(
        {
            "nom": raw[name].fillna("") if name else code,
            "bassin": table.codes(raw[bassin], "bassin") if bassin else "",
            "besoin": needs.astype("int64"),
            "annees": years,
            FICTITIOUS: table.flags(raw, FICTITIOUS),
        }
    )
    frame = by_code(frame, code)
    quality.refuse_duplicates(frame.index, table.label, code_field)
    return frame, raw["wkb"].set_axis(frame.index) if table.has_polygons else None, table


def _data(run: Run, frame: pd.DataFrame, needs: Table) -> tuple[pd.DataFrame, str]:
    """Notes, capacity and past construction of the territories, those that there are; their table."""
    table = run.optional_table("DONNEES") or needs
    fields = [name for name in _GIVEN if name in table.names]
    code_field = table.need("territoire", "du code du territoire")
    if table is not needs and not fields:
        raise TableError(table.label, "ni note ni capacité", f"Champs attendus : {', '.join(_GIVEN)}.")
    raw = table.read([code_field, *fields])
    code = table.aligned(table.codes(raw[code_field], "territoire"), frame.index)
    data = table.numbers_by_code(raw, dict(zip(fields, fields)), code, code_field)
    check_notes(data.filter(like="note_"), table.label)
    if table is not needs:
        run.tell_join("territoires", frame.index, table.label, data.index)
    return data.reindex(frame.index).dropna(axis=1, how="all"), table.label


def _notes(run: Run, data: pd.DataFrame) -> pd.DataFrame:
    """Raw notes, given or computed; what is neutral is told."""
    notes = data[[one.note for one in THEMES.values() if one.note in data]]
    table = run.optional_table("COMMUNES")
    if table is not None:
        computed = _computed(run, table, data.index).drop(columns=list(notes), errors="ignore")
        check_notes(computed, table.label)
        notes = notes.join(computed)
        run.tell(f"Notes calculées : {_labels(computed) or 'aucune'}.")
    absent = [one.label for one in THEMES.values() if one.note not in notes]
    if absent:
        run.warn(f"Thèmes sans note, neutres : {', '.join(absent)}.")
    for field in notes:
        without = notes.index[notes[field].isna()]
        if len(without):
            run.warn(f"Territoires sans « {field} », neutres : {list_codes(without)}.")
    return notes


def _labels(notes: Sequence[str] | pd.DataFrame) -> str:
    return ", ".join(one.label for one in THEMES.values() if one.note in notes)


def _computed(run: Run, table: Table, index: pd.Index) -> pd.DataFrame:
    field = table.need(RESTITUTION, "du territoire de restitution", run.text("MAILLE_RESTITUTION"))
    code_field = table.need("commune", "du code de la commune")
    columns = match_columns([name for name in table.names if name != field], NOTE_INDICATORS)
    if not columns:
        raise TableError(
            table.label, "aucun indicateur dont une note se calcule",
            f"Champs attendus : {', '.join(NOTE_INDICATORS)}.",
        )  # fmt: skip
    raw = table.read([code_field, field, *columns.values()])
    code = table.codes(raw[code_field], "commune")
    groups = table.aligned(table.codes(raw[field], RESTITUTION), index)
    frame = by_code(
        pd.DataFrame({name: table.numbers(raw[one], code) for name, one in columns.items()}), code
    )
    quality.refuse_duplicates(frame.index, table.label, code_field)
    groups = pd.Series(groups.to_numpy(), frame.index)
    kept = groups.isin(index).to_numpy()
    run.tell_join("territoires", index, f"{table.label}, {field}", groups.unique())
    for name in columns:
        quality.check_values(frame.loc[kept, name].dropna(), catalogue()[name].kind, table.label)
    return raw_notes(frame[kept], groups[kept]).reindex(index)


def _weights(run: Run) -> tuple[float, float]:
    weight = run.number("POIDS_SCORE", 100 * SCORE_WEIGHT) / 100
    return 1 - weight, weight


def _tell(run: Run, made: pd.DataFrame) -> None:
    for bassin, rows in made.groupby("bassin"):
        named = f"Bassin {bassin} : " if bassin else ""
        if not (rows["besoin"] > 0).any():
            run.warn(f"{named}aucun besoin : rien n’est réparti entre {list_codes(rows.index)}.")
        elif len(rows) == 1:
            run.tell(f"{named}un seul territoire ({rows.index[0]}) : le score n’y change rien.")
    lost = made.index[made["besoin"] < 0]
    if len(lost):
        run.warn(f"Besoins négatifs, comptés pour 0 dans le partage : {list_codes(lost)}.")
    run.tell(f"Le score déplace {french_number(made['ecart'].abs().sum() // 2)} logements.")
