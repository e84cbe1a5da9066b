# SPDX-License-Identifier: GPL-2.0-or-later
"""Quality control of a table of indicators: findings that a technician can act on.

`control` runs every check on one table; `match_report` compares the codes of two tables. Gravity:
"bloquant" (volet B cannot run with this scenario), "alerte" (look at it), "info". Identities and bounds are
those of the catalogue and of the census; outliers are told against neighbours and against an earlier
vintage, with robust statistics (median and median absolute deviation).
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping, Sequence

import numpy as np
import pandas as pd

from ..common.errors import list_codes, nearest
from ..common.formatting import french_number
from ..common.territories import GRAVITIES, Finding
from ..definitions.catalogue import MOST
from ..definitions.catalogue import indicators as catalogue
from ..definitions.editions import AnyScenario
from ..method import quality
from .vintages import shipped_changes

# Whole, its parts, and the sign between them: what must hold within a rounding.
IDENTITIES: Sequence[tuple[str, Sequence[str], str]] = (
    ("logements", ("res_princ", "res_second", "lv_rp"), "="),
    ("logements", ("maisons", "apparts"), ">="),
    ("res_princ", ("rp_prop", "rp_loc", "rp_grat"), "="),
    ("res_princ", ("rp_1p", "rp_2p", "rp_3p", "rp_4p", "rp_5pp"), "="),
    ("res_princ", ("menages",), "="),
    ("rp_loc", ("rp_hlm",), ">="),
    ("population", ("menages",), ">="),
    ("population", ("pop_1564",), ">="),
    ("pop_1564", ("actifs",), ">="),
    ("actifs", ("chomeurs",), ">="),
    ("lv_total", ("lv_2plus",), ">="),
    ("lv_2plus", ("lv_5plus",), ">="),
    ("parc_prive", ("lv_total",), ">="),
    ("rpls_nb", ("rpls_loue", "rpls_vac", "rpls_vide"), ">="),
    ("sne_dem", ("sne_mut",), ">="),
)
# Census figures are weighted sums rounded by the publisher: a difference below this is none.
RELATIVE, ABSOLUTE = 0.005, 2.0
# Robust score from which a value is an outlier: about one in a million if values were normal.
OUTLIER = 5.0
# A change between vintages that is not worth a remark, however unusual.
MIN_CHANGE = 0.2
MAX_OUTLIERS = 15
SECRET_ALERT = 0.5
_MAD_TO_SIGMA = 1.4826


def control(
    frame: pd.DataFrame,
    scenario: AnyScenario | None = None,
    secret: pd.DataFrame | None = None,
    neighbours: Mapping[str, Sequence[str]] | None = None,
    previous: pd.DataFrame | None = None,
    table: str = "Indicateurs",
) -> list[Finding]:
    """Every remark on a table, the gravest first.

    Args:
        frame: indicators (catalogue ids) indexed by territory code; NaN where missing.
        scenario: what volet B needs; without one, nothing is "bloquant".
        secret: True where a missing value is under statistical secrecy.
        neighbours: codes of the territories that touch each one.
        previous: the same indicators at an earlier vintage.
    """
    findings = _blocking(frame, scenario, table)
    blocked = {(finding.indicateur, finding.code) for finding in findings}
    once = first_rows(frame)
    others = [
        *_absent(once, None if secret is None else first_rows(secret)),
        *_impossible(once, table),
        *_identities(once),
        *_uninhabited(once),
        *(_against_neighbours(once, neighbours) if neighbours else ()),
        *(_against_previous(once, previous) if previous is not None else ()),
    ]
    findings += [f for f in others if (f.indicateur, f.code) not in blocked]
    return sorted(findings, key=lambda f: GRAVITIES.index(f.gravite))


def first_rows(frame: pd.DataFrame) -> pd.DataFrame:
    """The first row of each code: one that is there twice is told as such, and by itself."""
    return frame[~frame.index.duplicated()]


def _blocking(frame: pd.DataFrame, scenario: AnyScenario | None, table: str) -> list[Finding]:
    """What stops volet B, one finding per territory at fault."""
    if scenario is None:
        return []
    findings = []
    for problem in quality.problems(frame, scenario, table):
        subject, _, detail = problem.problem.partition(" : ")
        for code in problem.codes or [""]:
            value = _value(frame, problem.field, code)
            findings.append(
                Finding(
                    "bloquant", subject, code, detail or _stated(problem.field, value), problem.advice,
                    value, problem.field, _expected(problem.field),
                )
            )  # fmt: skip
    return findings


def _stated(indicator: str, value: float | None) -> str:
    """An indicator and its value, in words."""
    if indicator not in catalogue():
        return ""
    return f"{catalogue()[indicator].label} : {'vide' if value is None else french_number(value, 2)}."


def _value(frame: pd.DataFrame, field: str, code: str) -> float | None:
    if field not in frame or code not in frame.index:
        return None
    value = np.atleast_1d(frame.loc[code, field])[0]
    return None if np.isnan(value) else float(value)


def _expected(indicator: str) -> str:
    """What the catalogue says an indicator may be."""
    one = catalogue().get(indicator)
    if one is None:
        return ""
    if one.upper == MOST:
        return "tout nombre" if one.kind == "signed" else "0 ou plus"
    return f"de 0 à {'moins de ' if one.upper == 1 else ''}{one.upper:g}"


def _absent(frame: pd.DataFrame, secret: pd.DataFrame | None) -> list[Finding]:
    """Coverage of each indicator, secrecy told apart."""
    findings = []
    for column in frame:
        missing = frame[column].isna()
        hidden = pd.Series(False, index=frame.index)
        if secret is not None and column in secret:
            hidden = missing & secret[column].reindex(frame.index, fill_value=False)
        if hidden.any():
            share = hidden.mean()
            findings.append(
                Finding(
                    "alerte" if share > SECRET_ALERT else "info", "secret statistique", "",
                    f"{int(hidden.sum())} valeur(s) sur {len(frame)} ({100 * share:.0f} %) sous secret "
                    f"({list_codes(frame.index[hidden])}).",
                    "Elles restent manquantes : prenez un grain plus large ou une autre source.",
                    float(share), column, "",
                )
            )  # fmt: skip
            missing &= ~hidden
        if missing.any():
            share = missing.mean()
            findings.append(
                Finding(
                    "alerte", "valeur manquante", "",
                    f"Sans valeur : {int(missing.sum())} territoire(s) sur {len(frame)} "
                    f"({100 * share:.0f} %) ({list_codes(frame.index[missing])}).",
                    "Complétez-les (0 si c'est zéro), ou prenez une autre source.",
                    float(share), column, _expected(column),
                )
            )  # fmt: skip
    return findings


def _impossible(frame: pd.DataFrame, table: str) -> list[Finding]:
    """Values out of the bounds of their kind, one finding per territory."""
    findings = []
    for column in frame:
        one, values = catalogue()[column], frame[column]
        bad = (values < one.lower) | (values > one.upper) | ((one.upper == 1) & (values == 1))
        findings += [
            Finding(
                "alerte", "valeur impossible", code,
                f"{one.label} : {french_number(values[code], 2)}, hors bornes.",
                "Vérifiez l'unité (une fraction, pas un pourcentage) et la colonne.",
                float(values[code]), column, _expected(column),
            )
            for code in frame.index[bad]
        ]  # fmt: skip
    return findings


def _identities(frame: pd.DataFrame) -> list[Finding]:
    """Sums that do not hold."""
    findings = []
    for whole, parts, sign in IDENTITIES:
        if whole not in frame or not all(part in frame for part in parts):
            continue
        total = frame[list(parts)].sum(axis=1, skipna=False)
        gap = frame[whole] - total
        slack = np.maximum(ABSOLUTE, RELATIVE * frame[whole].abs())
        bad = (gap.abs() > slack) if sign == "=" else (gap < -slack)
        labels = " + ".join(catalogue()[part].label.lower() for part in parts)
        findings += [
            Finding(
                "alerte", "somme qui ne tombe pas juste", code,
                f"{catalogue()[whole].label} {french_number(frame.loc[code, whole], 1)} ; {labels} "
                f"{french_number(total[code], 1)}.",
                "Vérifiez que ces colonnes sont du même millésime et du même fichier.",
                float(frame.loc[code, whole]), whole,
                f"{'' if sign == '=' else 'au moins '}{french_number(total[code], 1)}",
            )
            for code in frame.index[bad.fillna(False)]
        ]  # fmt: skip
    return findings


def _uninhabited(frame: pd.DataFrame) -> list[Finding]:
    """Territories with inhabitants and no household."""
    if not {"population", "menages"} <= set(frame):
        return []
    empty = frame.index[(frame["menages"] == 0) & (frame["population"] > 0)]
    return [
        Finding(
            "alerte", "aucun ménage", code,
            f"{french_number(frame.loc[code, 'population'])} habitants et 0 ménage.",
            "Complétez les ménages : ils pèsent dans les clés et les parts.", 0.0, "menages", "plus de 0",
        )
        for code in empty
    ]  # fmt: skip


_PER = {
    "menages": " par ménage",
    "logements": " par logement",
    "population": " par habitant",
    "parctot": " par logement",
}


# Outliers -------------------------------------------------------------------------------------


def robust_scores(deviations: pd.Series) -> pd.Series:
    """Distance of each deviation to their median, in robust standard deviations; 0 where they do not
    vary."""
    centre = deviations.median()
    spread = _MAD_TO_SIGMA * (deviations - centre).abs().median()
    if not spread or np.isnan(spread):
        return pd.Series(0.0, index=deviations.index)
    return (deviations - centre).abs() / spread


def comparable(frame: pd.DataFrame) -> tuple[pd.DataFrame, dict[str, str]]:
    """What can be compared between territories of any size: rates as they are, volumes for a household,
    a dwelling or an inhabitant (the first of them that is there), with the words that say so; years are
    left out."""
    base = next((c for c in _PER if c in frame), None)
    columns, per = {}, {}
    for column in frame:
        one = catalogue()[column]
        if one.vintage or column == base:
            continue
        if one.kind == "rate":
            columns[column] = frame[column]
        elif one.kind == "volume" and base and column not in ("superficie", "polarite"):
            columns[column] = frame[column] / frame[base].where(frame[base] > 0)
            per[column] = _PER[base]
    return pd.DataFrame(columns, index=frame.index), per


def _against_neighbours(frame: pd.DataFrame, neighbours: Mapping[str, Sequence[str]]) -> list[Finding]:
    """Rates that stand apart from the median of the territories around."""
    compared, per = comparable(frame)
    known = {
        code: [one for one in around if one in compared.index]
        for code, around in neighbours.items()
        if code in compared.index
    }
    known = {code: around for code, around in known.items() if around}
    if not known:
        return []
    pairs = pd.DataFrame(
        [(code, other) for code, around in known.items() for other in around], columns=["code", "autre"]
    )
    around = compared.loc[pairs["autre"]].set_axis(pairs["code"], axis=0).groupby(level=0).median()
    findings = []
    for column in compared:
        gap = (compared[column].reindex(around.index) - around[column]).dropna()
        scores = robust_scores(gap)
        for code in scores[scores > OUTLIER].nlargest(MAX_OUTLIERS).index:
            findings.append(
                Finding(
                    "info", "écart aux voisins", code,
                    f"{catalogue()[column].label}{per.get(column, '')} : "
                    f"{_plain(compared.loc[code, column])} contre "
                    f"{_plain(around.loc[code, column])} (médiane des voisins), écart de "
                    f"{french_number(scores[code], 0)} écarts-types robustes.",
                    "Vérifiez la valeur ; elle peut aussi être vraie.",
                    float(compared.loc[code, column]), column, f"vers {_plain(around.loc[code, column])}",
                )
            )  # fmt: skip
    return findings


def _against_previous(frame: pd.DataFrame, previous: pd.DataFrame) -> list[Finding]:
    """Values that changed, since the earlier vintage, far from how the others changed."""
    findings = []
    shared = [c for c in frame if c in previous and not catalogue()[c].vintage]
    codes = frame.index.intersection(previous.index)
    for column in shared:
        now, before = frame.loc[codes, column], previous.loc[codes, column]
        positive = (now > 0) & (before > 0)
        change = np.log(now[positive] / before[positive])
        scores = robust_scores(change)
        usual = np.exp(change.median()) - 1 if len(change) else 0.0
        odd = scores[(scores > OUTLIER) & (np.expm1(change).abs() > MIN_CHANGE)]
        for code in odd.nlargest(MAX_OUTLIERS).index:
            ratio = now[code] / before[code] - 1
            findings.append(
                Finding(
                    "alerte", "rupture entre millésimes", code,
                    f"{catalogue()[column].label} : {_plain(now[code])} contre {_plain(before[code])} avant "
                    f"({french_number(100 * ratio, 0)} %), quand les autres varient de "
                    f"{french_number(100 * usual, 0)} %.",
                    "Fusion de communes, changement de définition, ou erreur : vérifiez.",
                    float(now[code]), column, f"vers {_plain(before[code] * (1 + usual))}",
                )
            )  # fmt: skip
    return findings


def _plain(value: float) -> str:
    return french_number(value, 0 if abs(value) >= 100 else 1 if abs(value) >= 10 else 3)


# Codes ----------------------------------------------------------------------------------------


def match_report(
    codes: pd.Index,
    names: pd.Series | None,
    reference: pd.Index,
    reference_names: pd.Series | None,
    table: str,
    other: str,
) -> list[Finding]:
    """Codes of each table that the other lacks, with names and the nearest suggestion, and the share
    that match."""
    matched = codes.isin(reference)
    share = matched.mean() if len(codes) else 0.0
    findings = [
        Finding(
            "info" if share == 1.0 else "alerte", "jointure", "",
            f"« {table} » / « {other} » : {int(matched.sum())} code(s) sur {len(codes)} "
            f"({french_number(100 * share, 1)} %) trouvés.",
            valeur=float(share),
        )
    ]  # fmt: skip
    missing_there = reference[~reference.isin(codes)]
    findings += _unmatched(codes[~matched], names, missing_there, reference_names, table, other)
    findings += _unmatched(missing_there, reference_names, codes[~matched], names, other, table)
    return findings


def _unmatched(codes, names, candidates, candidate_names, table, other) -> list[Finding]:
    suggest = _Suggester(candidates, candidate_names)
    return [
        Finding(
            "alerte", "code sans correspondance", code,
            f"« {table} » : {_titled(code, names)} absent de « {other} ».", suggest(code, _name(code, names)),
        )
        for code in codes
    ]  # fmt: skip


class _Suggester:
    """Nearest code of the other table: its successor, its predecessor, its name, or its digits."""

    def __init__(self, candidates: Iterable[str], names: pd.Series | None):
        self.candidates, self.names = list(candidates), names
        changes = shipped_changes()
        self.after = dict(zip(changes["avant"], changes["apres"]))
        self.before = dict(zip(changes["apres"], changes["avant"]))
        self.by_name = {_folded(_name(code, names)): code for code in self.candidates if _name(code, names)}

    def __call__(self, code: str, name: str) -> str:
        for moved, words in ((self.after, "devenu"), (self.before, "issu de")):
            if moved.get(code, code) != code:
                return f"Commune qui a changé : {words} {moved[code]}. Convertissez le millésime."
        namesake = nearest(_folded(name), self.by_name, 0.85) if name else ""
        near = self.by_name[namesake] if namesake else nearest(code, self.candidates, 0.79)
        return f"Vouliez-vous dire {_titled(near, self.names)} ?" if near else ""


def _name(code: str, names: pd.Series | None) -> str:
    if names is None or code not in names.index:
        return ""
    value = np.atleast_1d(names.loc[code])[0]
    return value if isinstance(value, str) else ""


def _titled(code: str, names: pd.Series | None) -> str:
    name = _name(code, names)
    return f"{code} ({name})" if name and name != code else code


def _folded(name: str) -> str:
    """A name without accents, case, hyphens nor saints' abbreviations, to compare by."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    words = plain.replace("-", " ").replace("'", " ").split()
    return " ".join({"st": "saint", "ste": "sainte"}.get(word, word) for word in words)


def missing_map(
    frame: pd.DataFrame, findings: Iterable[Finding], secret: pd.DataFrame | None
) -> pd.DataFrame:
    """What each territory lacks: nb_manq, nb_secret, nb_bloq, nb_alerte, part_manq (%), manquants (ids)."""
    once = first_rows(frame)
    missing = once.isna()
    hidden = (
        first_rows(secret).reindex(index=once.index, columns=once.columns, fill_value=False) & missing
        if secret is not None
        else missing & False
    )
    counts = pd.DataFrame([(f.code, f.gravite) for f in findings if f.code], columns=["code", "gravite"])
    by = counts.groupby(["code", "gravite"]).size().unstack(fill_value=0).reindex(once.index, fill_value=0)
    return pd.DataFrame(
        {
            "nb_manq": missing.sum(axis=1),
            "nb_secret": hidden.sum(axis=1),
            "nb_bloq": by.get("bloquant", pd.Series(0, index=once.index)),
            "nb_alerte": by.get("alerte", pd.Series(0, index=once.index)),
            "part_manq": (100 * missing.mean(axis=1)).round(1),
            "manquants": missing.apply(lambda row: ", ".join(row.index[row]), axis=1),
        }
    )
