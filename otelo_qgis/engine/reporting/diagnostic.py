# SPDX-License-Identifier: GPL-2.0-or-later
"""A territory before its need is evaluated, and the territories most like one: tables and pages."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

import pandas as pd

from ..analysis.diagnostic import (
    OWN_ROW,
    UNDATED,
    Comparables,
    Dated,
    Portrait,
    dated_bases,
    origins,
)
from ..common.formatting import counted, french_number, short_name
from ..common.territories import FICTITIOUS_WARNING
from ..definitions.catalogue import department_name, sources
from ..definitions.catalogue import indicators as catalogue
from ..definitions.diagnostic import SERIES, THEMES, Measure, comparable_measures, measures, years_of
from ..definitions.parameters import PARAMETERS
from ..study import named, source_text
from .blocks import (
    FICTITIOUS_NOTICE,
    Block,
    Bullets,
    ChartBlock,
    Field,
    Grid,
    Heading,
    Notice,
    Text,
    text_fields,
    titled_grid,
)
from .statistics_charts import heat_chart, series_chart

# Standard deviations of the darkest colours of the profile, and those from which a measure is told first.
_DARKEST, _TELLING = 2.0, 1.0
_TOLD = 5
# Distance from which two territories are not alike (standard deviations).
_UNLIKE = 2.0
# Series drawn under a theme: (title, unit, {label: series}).
_DRAWN: Mapping[str, Sequence[tuple[str, str, Mapping[str, str]]]] = {
    "population": (("Population", "habitants", {"Population": "pop_{annee}"}),),
    "menages": (("Ménages", "ménages", {"Ménages": "men_{annee}"}),),
    "occupation": (("Parc de logements", "logements", {"Logements": "log_{annee}"}),),
    "vacance": (
        ("Vacance du parc privé selon sa durée", "logements",
         {"Toutes durées": "lv_{annee}", "Deux ans ou plus": "lv2_{annee}"}),
    ),
    "secondaires": (
        ("Résidences secondaires et logements occasionnels", "logements",
         {"Résidences secondaires": "rs_{annee}"}),
    ),
    "construction": (
        ("Logements autorisés et commencés", "logements",
         {"Autorisés": "aut_{annee}", "Commencés": "mec_{annee}"}),
    ),
    "foncier": (
        ("Espaces naturels, agricoles et forestiers consommés", "hectares",
         {"Ensemble": "conso_{annee}", "dont habitat": "conh_{annee}"}),
    ),
}  # fmt: skip
_UNKNOWN = "secret, connu en partie, ou sans valeur pour un ensemble de communes"
# What a reader must know of a series: {theme: (series, year from which it is no longer the same, words)}.
_BREAKS = {
    "vacance": (
        "lv_{annee}", 2023,
        "LOVAC : depuis la déclaration des biens immobiliers par leurs propriétaires (2023), la série n’est "
        "plus continue. Des niveaux se comparent, une évolution non.",
    ),
}  # fmt: skip
# What a reader must know of the figures of a theme, whatever their years.
_CAUTIONS = {
    "construction": "Les mises en chantier sont déclarées avec retard : les dernières années sont "
    "incomplètes.",
}
# Years under which a series says no more than its table.
_FEW_YEARS = 3


def diagnostic_frame(found: Portrait, dated: Dated) -> pd.DataFrame:
    """A row per measure, known or not: `further_fields.DIAGNOSTIC`."""
    rows = []
    for name, one in measures().items():
        own, around, peers = found.values(name)
        bases, years = origins(one, found.measured, dated)
        rows.append(
            {
                "theme": THEMES[one.theme],
                "terme": name,
                "libelle": one.rate.label,
                "unite": one.rate.unit,
                "valeur": own,
                "val_dep": around,
                "val_pairs": peers,
                "annees": years if name in found.measured.values else "",
                "source": bases,
                "absents": lack(one, found),
                "fictif": dated.fictitious,
            }
        )
    return pd.DataFrame(rows)


def lack(one: Measure, found: Portrait) -> str:
    """Why the territory has no value of a measure; "" where it has one."""
    if one.id in found.measured.lacking:
        return f"indicateurs absents : {', '.join(map(_indicator, found.measured.lacking[one.id]))}"
    return "" if found.values(one.id)[0] is not None else _UNKNOWN


def _indicator(name: str) -> str:
    """An indicator, or a series, as a person adds it."""
    return name.replace(SERIES, "AAAA")


def comparables_frame(found: Comparables, names: Mapping[str, str], fictitious: bool) -> pd.DataFrame:
    """A row per territory, that which is compared first: `further_fields.COMPARABLES`."""
    own = pd.DataFrame(
        {"rang": [0], "distance": [0.0], "retenu": [False], "proches": [""], "ecarts": [""]}, [OWN_ROW]
    )
    rows = pd.concat([own, found.rows])
    rows["nb_mesures"] = rows["nb_mesures"].astype("Int64")
    rows["distance"] = rows["distance"].round(4)
    used = [name for name in comparable_measures() if name in found.values]
    rows = rows.join(found.values[used]).rename_axis("code").reset_index()
    return rows.assign(nom=rows["code"].map(names).fillna(""), fictif=fictitious)


def cover_lines(found: Portrait, dated: Dated, service: str, today: str) -> list[str]:
    """What stands under the title of the first page. service: who publishes, "" for none."""
    around = ", ".join(map(department_name, found.departments))
    return [
        service,
        f"Département : {around}",
        counted(len(found.communes), "commune"),
        f"Fait le {today}",
        FICTITIOUS_WARNING if dated.fictitious else "",
    ]


# Pages ----------------------------------------------------------------------------------------


def diagnostic_blocks(found: Portrait, names: Mapping[str, str], dated: Dated) -> list[Block]:
    """The page of otelo:diagnostic. names: of the EPCI around, by code."""
    blocks: list[Block] = [FICTITIOUS_NOTICE] if dated.fictitious else []
    blocks.append(Text(_opening(found, names), lead=True))
    told = list(_telling(found))
    if told:
        blocks += [Heading("Ce qui le distingue", "distingue"), Bullets(told)]
    blocks += _profile(found)
    for theme, title in THEMES.items():
        blocks += [Heading(title, theme), *_theme(theme, found, dated)]
    if found.comparables:
        blocks += [
            Heading("Les comparables", "comparables"),
            _comparables_grid(found.comparables, names, True),
        ]
    return [*blocks, *_sources(found, dated)]


def comparables_blocks(
    found: Portrait, names: Mapping[str, str], dated: Dated, targets: pd.Series
) -> list[Block]:
    """The page of otelo:comparables. targets: `observed_targets` of the peers."""
    made = found.comparables
    if made is None:
        raise ValueError("nothing to compare")
    blocks: list[Block] = [FICTITIOUS_NOTICE] if dated.fictitious else []
    themes = dict.fromkeys(measures()[name].theme for name in made.z)
    blocks += [
        Text(
            f"{found.name} et {counted(len(made.rows), 'EPCI', 'EPCI')} : "
            f"{counted(made.z.shape[1], 'mesure')} ({', '.join(THEMES[one].lower() for one in themes)}). "
            f"Les plus proches : {_peers(found, names)}.{_far(made)}",
            lead=True,
        ),
        Text(
            "Chaque mesure est centrée et réduite sur l’ensemble des territoires, valeurs extrêmes "
            "ramenées ; la distance est la moyenne quadratique des écarts, chaque thème comptant autant. "
            "Sous un écart type, deux territoires se ressemblent ; au-dessus de deux, ils n’ont guère que "
            "leur rang. Un EPCI est ce qu’en disent celles de ses communes qui sont dans les données."
        ),
        *_profile(found),
        Heading("Du plus proche au plus loin", "liste"),
        _comparables_grid(made, names),
    ]
    rows = [
        (one.title, *(_told(one, value) for value in found.values(name)))
        for name, one in comparable_measures().items()
        if name in made.z
    ]
    blocks += titled_grid("Leurs mesures", _measure_fields(), rows)
    blocks += _targets(targets)
    if made.left_out:
        left = [f"{measures()[name].rate.label} : {why}." for name, why in made.left_out.items()]
        blocks += [Heading("Mesures laissées", "laissees"), Bullets(left)]
    return blocks


def _comparables_grid(made: Comparables, names: Mapping[str, str], is_short: bool = False) -> Grid:
    """The territories, the nearest first; those that are kept are marked, or alone (is_short)."""
    shown = made.rows[made.rows["retenu"]] if is_short else made.rows
    rows = [
        (
            row.rang,
            named(names.get(code, ""), code),
            french_number(row.distance, 2),
            row.proches or None,
            row.ecarts or None,
        )
        for code, row in shown.iterrows()
    ]
    fields = [Field("Rang"), Field("Territoire", "text"), Field("Distance", "exact"),
              *text_fields("Se ressemblent par", "Diffèrent par")]  # fmt: skip
    kept = frozenset() if is_short else frozenset(range(int(made.rows["retenu"].sum())))
    return Grid("Territoires comparés", fields, rows, marked=kept, sortable=True, captioned=False)


def _opening(found: Portrait, names: Mapping[str, str]) -> str:
    people = found.values("d_pop")[0]
    of = f" et {french_number(people)} habitants" if people is not None else ""
    around = " et ".join(
        f"{department_name(code)} ({counted(count, 'commune')} dans les données)"
        for code, count in found.departments.items()
    )
    text = f"{found.name} : {counted(len(found.communes), 'commune')}{of}. Département : {around}."
    if found.comparables:
        return f"{text} Comparables : {_peers(found, names)}.{_far(found.comparables)}"
    return f"{text} Aucun comparable : {found.why.partition(' : ')[2]}"


def _far(made: Comparables) -> str:
    """What a reader must know where even the nearest territory is far."""
    return " Aucun ne lui ressemble vraiment." if made.rows["distance"].min() >= _UNLIKE else ""


def _peers(found: Portrait, names: Mapping[str, str]) -> str:
    rows = found.comparables.rows if found.comparables else pd.DataFrame()
    return ", ".join(
        f"{short_name(names.get(code, '') or str(code))} ({french_number(row.distance, 2)})"
        for code, row in rows[rows["retenu"]].iterrows()
    )


def _told(one: Measure, value: float | None) -> str | None:
    """A value with the decimals of its measure."""
    return None if value is None else french_number(value, one.decimals)


def _telling(found: Portrait) -> Iterator[str]:
    """The measures that set the territory apart from the EPCI around, the farthest first."""
    if not found.comparables:
        return
    gaps = found.comparables.z.loc[OWN_ROW].dropna()
    for name in gaps.abs().sort_values(ascending=False, kind="stable").index[:_TOLD]:
        if abs(gaps[name]) < _TELLING:
            return
        one = measures()[name]
        own, around, _ = found.values(name)
        side = "au-dessus" if gaps[name] > 0 else "au-dessous"
        gap = _deviations(abs(gaps[name]))
        text = f"{one.rate.label} : {_told(one, own)} {one.rate.unit}"
        text += f", {gap} {side} de la moyenne des EPCI"
        yield text + (f" (département : {_told(one, around)})." if around is not None else ".")


def _deviations(value: float) -> str:
    """ "1,4 écart type", "2,3 écarts types"."""
    return f"{french_number(value, 1)} {'écart type' if value < 1.95 else 'écarts types'}"


def _profile(found: Portrait) -> list[Block]:
    """Where the territory and its peers stand among the EPCI around, measure by measure."""
    if not found.comparables:
        return []
    z = found.comparables.z
    used = [name for name in measures() if name in z and z.at[OWN_ROW, name] == z.at[OWN_ROW, name]]
    peers = z.loc[found.comparables.peers, used].median()
    values = pd.DataFrame({"Territoire": z.loc[OWN_ROW, used], "Comparables": peers})
    return [
        Heading("Profil", "profil"),
        ChartBlock(
            heat_chart(
                "Écart à la moyenne des EPCI, en écarts types",
                f"{found.name} et la médiane de ses comparables, mesure par mesure.",
                [measures()[name].rate.label for name in used],
                list(values),
                values.to_numpy(),
                lambda value: french_number(value, 1),
                _DARKEST,
            )
        ),
    ]


def _measure_fields(*more: str) -> list[Field]:
    values = ("Territoire", "Département", "Médiane des comparables")
    return [*text_fields("Mesure", *more), *(Field(label, "exact") for label in values)]


def _theme(theme: str, found: Portrait, dated: Dated) -> list[Block]:
    """The measures of a theme, its series, and what is missing."""
    of_theme = {name: one for name, one in measures().items() if one.theme == theme}
    rows = []
    for name, one in of_theme.items():
        values = found.values(name)
        if any(value is not None for value in values):
            bases, years = origins(one, found.measured, dated)
            told = (_told(one, value) for value in values)
            rows.append((one.title, f"{bases}, {years}", *told))
    fields = _measure_fields("Base, années")
    blocks: list[Block] = [Grid(THEMES[theme], fields, rows, captioned=False)] if rows else []
    blocks += [ChartBlock(chart) for chart in _charts(theme, found)]
    blocks += [Text(text) for text in _cautions(theme, found) if rows]
    missing = " ".join(_missing(of_theme, found))
    if missing:
        blocks.append(Text(missing) if rows else Notice("alerte", missing))
    return blocks


def _cautions(theme: str, found: Portrait) -> Iterator[str]:
    if theme in _CAUTIONS:
        yield _CAUTIONS[theme]
    if theme in _BREAKS:
        series, since, text = _BREAKS[theme]
        years = _years(found, series)
        if years and min(years) < since <= max(years):
            yield text


def _years(found: Portrait, series: str) -> dict[int, float]:
    """A series of the territory, where it is known."""
    row = found.frame.loc[OWN_ROW]
    return {year: float(row[name]) for year, name in years_of(series).items()
            if name in row and row[name] == row[name]}  # fmt: skip


def _missing(of_theme: Mapping[str, Measure], found: Portrait) -> Iterator[str]:
    """What cannot be told of a theme, and the indicators that would tell it, by database."""
    lacking = {name: found.measured.lacking[name] for name in of_theme if name in found.measured.lacking}
    if lacking:
        wanted: dict[str, list[str]] = {}
        for need in dict.fromkeys(need for needs in lacking.values() for need in needs):
            one = (
                catalogue()[need] if need in catalogue() else catalogue()[next(iter(years_of(need).values()))]
            )
            wanted.setdefault(one.source, []).append(_indicator(need))
        labels = ", ".join(of_theme[name].rate.label for name in lacking)
        to_add = " ; ".join(f"{', '.join(needs)} ({base})" for base, needs in wanted.items())
        yield f"Manque : {labels}. À ajouter aux données : {to_add}."
    unknown = [
        one.rate.label for name, one in of_theme.items()
        if name in found.measured.values and found.values(name)[0] is None
    ]  # fmt: skip
    if unknown:
        yield f"Inconnu du territoire ({_UNKNOWN}) : {', '.join(unknown)}."


def _charts(theme: str, found: Portrait):
    for title, unit, wanted in _DRAWN.get(theme, ()):
        series = {label: _years(found, key) for label, key in wanted.items()}
        series = {label: values for label, values in series.items() if len(values) >= _FEW_YEARS}
        if series:
            first = next(iter(series))
            years = list(series[first])
            alt = (
                f"{found.name}, {first.lower()} : {french_number(series[first][years[0]])} en {years[0]}, "
                f"{french_number(series[first][years[-1]])} en {years[-1]} ({unit})."
            )
            yield series_chart(title, alt, unit, series)


def _targets(targets: pd.Series) -> list[Block]:
    """Rates of the peers under the names of the targets of a scenario."""
    rows = [(PARAMETERS[str(name)].label, str(name), f"{french_number(100 * value, 2)} %")
            for name, value in targets.items()]  # fmt: skip
    if not rows:
        return []
    fields = [*text_fields("Cible", "Paramètre"), Field("Médiane des comparables", "exact")]
    return [
        Heading("Repères pour des cibles", "cibles"),
        Text(
            "Ce qu’observent les comparables, sous le nom des cibles du scénario : un repère, pas une cible. "
            "La sortie CIBLES se donne à otelo:scenario (Paramètres par territoire d’analyse)."
        ),
        Grid("Repères pour des cibles", fields, rows, captioned=False),
    ]


def _sources(found: Portrait, dated: Dated) -> list[Block]:
    """The databases that the measures come from, with their years."""
    years: dict[str, set[int]] = {}
    for name in found.measured.values:
        for base, some in dated_bases(measures()[name], found.measured, dated):
            years.setdefault(base, set()).update(some)
    rows = []
    for base, every in sorted(years.items()):
        span = f"{min(every)}-{max(every)}" if len(every) > 1 else str(next(iter(every), UNDATED))
        rows.append((base, source_text(sources()[base], 0), span))
    return titled_grid("Sources", text_fields("Base", "Titre", "Années"), rows)
