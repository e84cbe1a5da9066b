"""The report of a datapack, and that of a quality control, as pages."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import escape

import pandas as pd

from ..common.formatting import french_number, percent
from ..common.territories import GRAVITIES, Finding, by_gravity
from ..data.datapack import ASSUMED, Datapack, Origin
from ..data.readers import BY_ID
from ..data.readers.base import GRAINS
from ..definitions.catalogue import indicators as catalogue
from ..definitions.catalogue import sources
from .page import FICTITIOUS_NOTICE, cards, notice, page, table

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


def datapack_page(title: str, pack: Datapack) -> str:
    """What the datapack holds, what it was made from, and what to know before using it."""
    files = pack.provenance
    figures = [
        (label, french_number(len(pack.grains[grain].frame)))
        for grain, label in (("commune", "Communes"), ("EPCI", "EPCI"), ("analyse", "Mailles d'analyse"))
    ]
    figures += [
        ("Indicateurs", french_number(len({i for one in pack.grains.values() for i in one.frame}))),
        ("Année de base", str(pack.base)),
        ("Alertes", french_number(by_gravity(pack.findings)["alerte"])),
    ]
    banners = ""
    if pack.unread:
        banners += notice("bloquant", f"{len(pack.unread)} fichier(s) n'ont pu être lus : voir les constats.")
    if pack.assumed:
        banners += notice(
            "alerte",
            f"{len(pack.assumed)} hypothèse(s) tiennent lieu de données absentes ; tout résultat en dépend.",
        )
    provenance = [
        (
            row.table,
            BY_ID[row.lecteur].label if row.lecteur in BY_ID else "non lu",
            str(row.millesime or ""),
            french_number(row.lignes) if row.lignes == row.lignes else "",
            french_number(row.nb_indic) if row.nb_indic == row.nb_indic else "",
            row.lecture if isinstance(row.lecture, str) else "",
            f"{row.date} · {row.sha256[:12]}",
        )
        for row in files.fillna({"lecteur": "", "millesime": ""}).itertuples()
    ]
    body = banners + cards(figures)
    body += table(
        "Hypothèses",
        ("Indicateur", "Ce qui est supposé", "Pour s'en passer"),
        [(f.indicateur, f.message, f.conseil) for f in pack.assumed],
        "texte",
    )
    body += table(
        "Fichiers",
        ("Table", "Lecteur", "Millésimes", "Lignes", "Indicateurs", "Disposition", "Date · empreinte"),
        provenance,
        "texte",
    )  # fmt: skip
    body += table(
        "Indicateurs", ("Indicateur", "Libellé", "Unité", "Base", "Millésime", "Fichier", *GRAINS.values()),
        _indicator_rows(pack), "texte",
    )  # fmt: skip
    body += findings_section([f for f in pack.findings if f.sujet != ASSUMED])
    body += f"<p>{escape(_sources_note(pack))}</p>"
    return page(title, body)


def _indicator_rows(pack: Datapack) -> list[tuple[str, ...]]:
    """Years of one series are one row; each grain says how the indicator was made and what is known."""
    table_ = indicators_table(pack)
    rows = []
    for name, group in table_.groupby("indicateur", sort=False):
        first = group.iloc[0]
        cells = []
        for grain in GRAINS:
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


def findings_section(findings: Sequence[Finding], names: Mapping[str, str] | None = None) -> str:
    """Findings by gravity, the many of one kind cut short with their number; names: of territories."""
    names = names or {}
    html = ""
    for gravity in GRAVITIES:
        kinds: dict[tuple[str, str], list[Finding]] = {}
        for finding in findings:
            if finding.gravite == gravity:
                kind = (finding.sujet, finding.indicateur if finding.code else "")
                kinds.setdefault(kind, []).append(finding)
        rows: list[tuple[str, ...]] = []
        for (subject, indicator), group in kinds.items():
            for one in group[:SHOWN_OF_A_KIND]:
                where = f"{one.code} {names.get(one.code, '')}".strip()
                rows.append((subject, one.indicateur, where, one.message, one.attendu, one.conseil))
            more = len(group) - SHOWN_OF_A_KIND
            if more > 0:
                rows.append(
                    (subject, indicator, "", f"et {more} autre(s), dans la table des constats", "", "")
                )
        html += table(
            GRAVITY_NAMES[gravity],
            ("Sujet", "Indicateur", "Territoire", "Constat", "Attendu", "Conseil"),
            rows,
            "texte",
        )
    return html


def control_page(
    title: str,
    findings: Sequence[Finding],
    frame: pd.DataFrame,
    secret: pd.DataFrame | None,
    names: pd.Series | None = None,
    fictitious: bool = False,
) -> str:
    """The report of a quality control on one table."""
    counts = by_gravity(findings)
    verdict = (
        notice("bloquant", f"{counts['bloquant']} constat(s) bloquant(s) : le volet B ne peut être lancé.")
        if counts["bloquant"]
        else notice("alerte", "Rien ne bloque ; des alertes sont à regarder.")
        if counts["alerte"]
        else notice("bon", "Rien ne bloque, aucune alerte.")
    )
    known = frame.notna()
    hidden = 0.0 if secret is None or frame.empty else float((secret & ~known).to_numpy().mean())
    figures = [
        ("Territoires", french_number(len(frame))),
        ("Indicateurs", french_number(frame.shape[1])),
        ("Valeurs connues", percent(float(known.to_numpy().mean())) if frame.size else ""),
        ("Sous secret", percent(hidden)),
        *((GRAVITY_NAMES[gravity], french_number(count)) for gravity, count in counts.items()),
    ]
    coverage = [
        (name, catalogue()[name].label, catalogue()[name].source, percent(float(known[name].mean())))
        for name in frame
    ]
    sections = findings_section(findings, {} if names is None else names.fillna("").to_dict())
    sections += table("Couverture", ("Indicateur", "Libellé", "Base", "Valeurs connues"), coverage, "texte")
    return page(title, (FICTITIOUS_NOTICE if fictitious else "") + verdict + cards(figures) + sections)
