# SPDX-License-Identifier: GPL-2.0-or-later
"""The report of a datapack, and that of a quality control, as blocks."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import pandas as pd

from ..common.formatting import counted, percent
from ..common.territories import GRAVITIES, Finding, by_gravity
from ..data.datapack import ASSUMED, Datapack, Origin
from ..data.readers import BY_ID
from ..data.readers.base import GRAINS
from ..definitions.catalogue import indicators as catalogue
from ..definitions.catalogue import sources
from ..study import Figure
from .blocks import (
    FICTITIOUS_NOTICE,
    Block,
    Field,
    Figures,
    Grid,
    Heading,
    Notice,
    Text,
    text_fields,
    titled_grid,
)

GRAVITY_NAMES = {"bloquant": "Bloquants", "alerte": "Alertes", "info": "Pour information"}
# Findings of one kind beyond which the page gives a number, and the table of findings the rest.
SHOWN_OF_A_KIND = 12


def indicators_table(pack: Datapack) -> pd.DataFrame:
    """A row per indicator and grain: label, unit, source, year, how it was made, coverage, secrecy."""
    return pd.concat(
        [
            indicators_rows(one.frame, one.secret, grain, one.modes, one.origins)
            for grain, one in pack.grains.items()
        ],
        ignore_index=True,
    )


def indicators_rows(
    frame: pd.DataFrame,
    secret: pd.DataFrame,
    grain: str,
    modes: Mapping[str, str],
    origins: Mapping[str, Origin],
) -> pd.DataFrame:
    """As `indicators_table`, for one table of one grain."""
    rows = []
    for name in frame:
        definition = catalogue()[name]
        missing = frame[name].isna()
        hidden = secret[name] & missing if name in secret else missing & False
        rows.append(
            {
                "indicateur": name,
                "libelle": definition.label,
                "unite": definition.unit,
                "grain": grain,
                "mode": modes.get(name, ""),
                "source": definition.source,
                "proprio": definition.owner,
                "millesime": definition.vintage or getattr(origins.get(name), "year", None),
                "fichier": getattr(origins.get(name), "file", ""),
                "couverture": round(float(1 - missing.mean()), 6),
                "secret": round(float(hidden.mean()), 6),
            }
        )
    return pd.DataFrame(rows)


def datapack_blocks(pack: Datapack) -> list[Block]:
    """What the datapack holds, what it was made from, and what to know before using it."""
    assumptions = text_fields("Indicateur", "Ce qui est supposé", "Pour s'en passer")
    assumed = [(finding.indicateur, finding.message, finding.conseil) for finding in pack.assumed]
    return [
        *_banners(pack),
        Figures(_pack_figures(pack)),
        *titled_grid("Hypothèses", assumptions, assumed),
        *_files(pack),
        *titled_grid(
            "Indicateurs",
            text_fields(
                "Indicateur",
                "Libellé",
                "Unité",
                "Base",
                "Millésime",
                "Fichier",
                *(GRAINS[g] for g in pack.grains),
            ),
            _indicator_rows(pack),
        ),
        *findings_blocks([finding for finding in pack.findings if finding.sujet != ASSUMED]),
        Text(_sources_note(pack)),
    ]


def _count(label: str, number: int) -> Figure:
    return Figure(label, number, unit="")


def _banners(pack: Datapack) -> list[Block]:
    banners: list[Block] = []
    if pack.unread:
        banners.append(
            Notice("bloquant", f"{len(pack.unread)} fichier(s) n'ont pu être lus : voir les constats.")
        )
    if pack.assumed:
        text = (
            f"{len(pack.assumed)} hypothèse(s) tiennent lieu de données absentes ; tout résultat en dépend."
        )
        banners.append(Notice("alerte", text))
    return banners


def _pack_figures(pack: Datapack) -> list[Figure]:
    grains = (("commune", "Communes"), ("EPCI", "EPCI"), ("analyse", "Mailles d'analyse"))
    return [
        *(_count(label, len(pack.grains[grain].frame)) for grain, label in grains),
        _count("Indicateurs", len({name for grain in pack.grains.values() for name in grain.frame})),
        Figure("Année de base", pack.base, unit="", kind="year"),
        _count("Alertes", by_gravity(pack.findings)["alerte"]),
    ]


def _files(pack: Datapack) -> list[Block]:
    fields = [
        *text_fields("Table", "Lecteur", "Millésimes"), Field("Lignes"), Field("Indicateurs"),
        *text_fields("Disposition", "Date · empreinte"),
    ]  # fmt: skip
    rows = [
        (
            row.table,
            BY_ID[row.lecteur].label if row.lecteur in BY_ID else "non lu",
            str(row.millesime or ""),
            row.lignes if row.lignes == row.lignes else "",
            row.nb_indic if row.nb_indic == row.nb_indic else "",
            row.lecture if isinstance(row.lecture, str) else "",
            f"{row.date} · {row.sha256[:12]}",
        )
        for row in pack.provenance.fillna({"lecteur": "", "millesime": ""}).itertuples()
    ]
    return titled_grid("Fichiers", fields, rows)


def _indicator_rows(pack: Datapack) -> list[tuple[str, ...]]:
    """Years of one series are one row; each grain says how the indicator was made and what is known."""
    table_ = indicators_table(pack)
    rows = []
    for name, group in table_.groupby("indicateur", sort=False):
        first = group.iloc[0]
        cells = []
        for grain in pack.grains:
            own = group[group["grain"] == grain]
            cells.append(_grain_cell(own.iloc[0]) if len(own) else "")
        year = first["millesime"]
        year = str(int(year)) if year == year and year else ""
        file = first["fichier"].split(" / ")[-1]
        rows.append((name, first["libelle"], first["unite"], first["source"], year, file, *cells))
    return rows


def _grain_cell(row: pd.Series) -> str:
    if row["mode"] == ASSUMED:
        return ASSUMED
    text = f"{row['mode']}, {percent(row['couverture'])}"
    return text + (f" (secret {percent(row['secret'])})" if row["secret"] else "")


def _sources_note(pack: Datapack) -> str:
    used = sorted({catalogue()[i].source for one in pack.grains.values() for i in one.frame})
    names = " ; ".join(f"{sources()[s].name}, {sources()[s].owner} ({sources()[s].licence})" for s in used)
    return f"Sources : {names}. Pour chaque grain : manière dont l'indicateur est obtenu, part connue."


def findings_blocks(findings: Sequence[Finding], names: Mapping[str, str] | None = None) -> list[Block]:
    """Findings by gravity, the many of one kind cut short with their number; names: of territories."""
    fields = text_fields("Sujet", "Indicateur", "Territoire", "Constat", "Attendu", "Conseil")
    return [
        block
        for gravity in GRAVITIES
        for block in titled_grid(
            GRAVITY_NAMES[gravity],
            fields,
            _finding_rows([finding for finding in findings if finding.gravite == gravity], names or {}),
        )
    ]


def _finding_rows(findings: Sequence[Finding], names: Mapping[str, str]) -> list[tuple[str, ...]]:
    kinds: dict[tuple[str, str], list[Finding]] = {}
    for finding in findings:
        kind = (finding.sujet, finding.indicateur if finding.code else "")
        kinds.setdefault(kind, []).append(finding)
    rows: list[tuple[str, ...]] = []
    for (subject, indicator), group in kinds.items():
        for one in group[:SHOWN_OF_A_KIND]:
            where = f"{one.code} {names.get(one.code, '')}".strip()
            rows.append((subject, one.indicateur, where, one.message, one.attendu, one.conseil))
        more = len(group) - SHOWN_OF_A_KIND
        if more > 0:
            rows.append((subject, indicator, "", f"et {more} autre(s), dans la table des constats", "", ""))
    return rows


def control_blocks(
    findings: Sequence[Finding],
    frame: pd.DataFrame,
    secret: pd.DataFrame | None,
    names: pd.Series | None = None,
    fictitious: bool = False,
) -> list[Block]:
    """The report of a quality control on one table."""
    counts = by_gravity(findings)
    known = frame.notna()
    hidden = 0.0 if secret is None or frame.empty else float((secret & ~known).to_numpy().mean())
    share = float(known.to_numpy().mean()) if frame.size else None
    return [
        *([FICTITIOUS_NOTICE] if fictitious else []),
        _verdict(counts),
        *findings_blocks(findings, {} if names is None else names.fillna("").to_dict()),
        Heading("Ce qui est connu"),
        Figures(
            [
                _count("Territoires", len(frame)),
                _count("Indicateurs", frame.shape[1]),
                Figure("Valeurs connues", share, unit="", kind="share"),
                Figure("Sous secret", hidden, unit="", kind="share"),
                *(_count(GRAVITY_NAMES[gravity], count) for gravity, count in counts.items()),
            ]
        ),
        *_coverage(known),
    ]


def _coverage(known: pd.DataFrame) -> list[Block]:
    """The indicators that lack values; the whole ones folded. known: whether each value is."""
    rows = [
        (name, catalogue()[name].label, catalogue()[name].source, float(known[name].mean())) for name in known
    ]
    shown = [*text_fields("Indicateur", "Libellé", "Base"), Field("Valeurs connues", "share")]
    partly, whole = [row for row in rows if row[-1] < 1], [row for row in rows if row[-1] == 1]
    blocks: list[Block] = []
    if partly:
        partly.sort(key=lambda row: row[-1])
        blocks.append(Grid("Indicateurs incomplets", shown, partly, sortable=True))
    if whole:
        title = counted(len(whole), "indicateur complet", "indicateurs complets")
        blocks.append(Grid("Indicateurs complets", shown[:-1], [row[:-1] for row in whole], folded=title))
    return blocks


def _verdict(counts: Mapping[str, int]) -> Notice:
    if counts["bloquant"]:
        text = f"{counts['bloquant']} constat(s) bloquant(s) : le volet B ne peut être lancé."
        return Notice("bloquant", text)
    if counts["alerte"]:
        return Notice("alerte", "Rien ne bloque ; des alertes sont à regarder.")
    return Notice("bon", "Rien ne bloque, aucune alerte.")
