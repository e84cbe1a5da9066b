# SPDX-License-Identifier: GPL-2.0-or-later
"""Reference pages made from the definitions: python3 scripts/make_docs.py [--check]

docs/algorithmes.md from the algorithms, docs/parametres.md and docs/parametres_guide.md from the scenarios of
both editions, docs/indicateurs.md from the catalogue (and docs/indicateurs.html, every one of them, as a page
that filters), docs/correspondance.md from the names of Otelo 1.2 and of the ministry's app; and the words of
each algorithm in the toolbox (otelo_qgis/processing/toolbox.json). With --check
nothing is written, and the exit code is 1 if a page is out of date.
"""

from __future__ import annotations

import os
import sys
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


from otelo_qgis.engine.common.typography import ENGLISH, FRENCH, typeset  # noqa: E402
from otelo_qgis.engine.data.readers import READERS  # noqa: E402
from otelo_qgis.engine.definitions import guide_fields, otelo12  # noqa: E402
from otelo_qgis.engine.definitions.catalogue import (  # noqa: E402
    AGGREGATIONS,
    definitions,
    double_counting,
    indicators,
    published_files,
    sources,
)
from otelo_qgis.engine.definitions.coefficients import CLASSES  # noqa: E402
from otelo_qgis.engine.definitions.components import COMPONENT_LABELS  # noqa: E402
from otelo_qgis.engine.definitions.cubes import CUBES  # noqa: E402
from otelo_qgis.engine.definitions.cubes import figures as cube_figures  # noqa: E402
from otelo_qgis.engine.definitions.editions import SCENARIOS  # noqa: E402
from otelo_qgis.engine.definitions.guide import GuideScenario  # noqa: E402
from otelo_qgis.engine.definitions.law import constants  # noqa: E402
from otelo_qgis.engine.definitions.parameters import (  # noqa: E402
    BRIQUES_OF_PARAMETERS,
    GUIDE,
    NATIONAL,
)
from otelo_qgis.engine.definitions.tables import BY_NAME, table_of  # noqa: E402
from otelo_qgis.engine.reporting.blocks import Grid, text_fields  # noqa: E402
from otelo_qgis.engine.reporting.web import page_content, page_templates  # noqa: E402

NOTICE = "<!-- Fait par scripts/make_docs.py à partir des définitions : ne pas modifier à la main. -->\n\n"


def cell(text) -> str:
    return str(text).replace("|", "\\|").replace("\n", " ")


def table(header, rows) -> str:
    lines = [" | ".join(header), " | ".join("---" for _ in header)]
    lines += [" | ".join(cell(value) for value in row) for row in rows]
    return "".join(f"| {line} |\n" for line in lines)


def _default(value) -> str:
    if value is None:
        return "règle (voir l'aide)"
    if isinstance(value, bool):
        return "oui" if value else "non"
    return (
        ", ".join(value)
        if isinstance(value, tuple)
        else f"{value:g}"
        if isinstance(value, float)
        else str(value)
    )


def parameters_tables(edition: str) -> str:
    """The parameters of an edition, brique by brique."""
    page = ""
    known = SCENARIOS[edition].PARAMETERS.values()
    for brique, title in BRIQUES_OF_PARAMETERS.items():
        rows = [
            (
                f"`{p.name}`",
                p.label,
                p.unit,
                _default(p.default),
                p.bounds_text().removeprefix("de "),
                "oui" if p.by_territory else "non",
                _choices(p),
            )
            for p in known
            if p.brique == brique
        ]
        header = ("Nom", "Libellé", "Unité", "Défaut", "Bornes", "Par territoire", "Choix et aide")
        if rows:
            page += f"## {title}\n\n" + table(header, rows) + "\n"
    return page


def guide_parameters_page() -> str:
    page = "# Paramètres du scénario, édition du guide\n\n" + NOTICE
    page += (
        "Ceux d'Otelo 1.2, avec ses défauts ; ils s'écrivent comme ceux de "
        "l'[édition nationale](parametres.md), avec `edition` à `guide`. Leurs noms dans Otelo 1.2 : "
        "[correspondance](correspondance.md). Ce que chacun fait : [la méthode](methode_guide.md).\n\n"
    )
    return page + parameters_tables(GUIDE) + commune_classes_part()


def commune_classes_part() -> str:
    rows = [(one.number, one.name, one.portrait, one.column) for one in CLASSES.values()]
    return (
        "## Classes de communes\n\n"
        "Le guide (p. 85-89) les numérote et les décrit ; les noms sont ceux du greffon. Otelo 1.2 range les "
        "coefficients de chacune dans une colonne d'un autre numéro.\n\n"
    ) + table(("Classe", "Nom", "Portrait", "Colonne des coefficients"), rows)


def parameters_page() -> str:
    page = "# Paramètres du scénario, édition nationale\n\n" + NOTICE
    page += (
        "Un scénario est un fichier JSON : `format` (« otelo-scenario »), `version` (1), `parametres` "
        "(ceux qui manquent prennent leur défaut) et `territoires` (par code de territoire d'analyse, les "
        "paramètres qui n'y valent pas comme ailleurs ; la colonne « Par territoire » dit lesquels). Un nom "
        "inconnu ou une valeur hors bornes est refusé, nommé. Ceux de l'édition du guide : "
        "[leur page](parametres_guide.md).\n\n"
    )
    page += parameters_tables(NATIONAL)
    coefficients = [
        (
            row["depuis"],
            row["region"].replace("*", "autres"),
            f"à partir de {row['seuil_effort_min']} %",
            *(row[name] for name in ("r25", "r35", "r43", "r45", "source")),
        )
        for row in double_counting()
    ]
    page += "## Doubles comptes par défaut\n\n"
    header = ("Depuis", "Région", "Taux d'effort", "r25", "r35", "r43", "r45", "Source")
    page += table(header, coefficients)
    page += (
        "\n## Constantes de la loi et de la méthode\n\nElles ne se choisissent pas : chacune vaut à partir "
        "d'une date, et dit où elle est écrite (`engine/definitions/catalogue/constants.csv`).\n\n"
    )
    rows = [
        (f"`{one.name}`", one.label, f"{one.value:g}", one.unit, f"{one.since:%d/%m/%Y}", one.reference)
        for one in constants()
    ]
    return page + table(("Nom", "Libellé", "Valeur", "Unité", "Depuis", "Référence"), rows)


def _choices(parameter) -> str:
    choices = " ; ".join(f"`{key}` {label}" for key, label in parameter.choices.items())
    return f"{choices} {parameter.help}".strip()


KINDS = {"volume": "volume", "rate": "taux", "signed": "volume signé"}


def indicators_page() -> str:
    known = indicators()
    page = "# Indicateurs\n\n" + NOTICE
    page += (
        f"Les {len(known)} indicateurs du catalogue (`engine/definitions/catalogue/indicators.csv`), "
        "familles comprises : une ligne ci-dessous par définition. La [liste complète](indicateurs.html) "
        "s'ouvre dans un navigateur et se filtre. Une colonne est reconnue à son identifiant ou à un alias, "
        "sans égard à la casse ; `{aa}` est une année à deux chiffres (P18_MEN), la plus récente gagne. Les "
        "volumes sont positifs et s'additionnent ; un taux est le rapport de ce que porte son "
        "dénominateur.\n\n## Bases de données\n\n"
    )
    page += table(
        ("Base", "Nom", "Propriétaire", "Diffuseur", "Licence", "Accès", "Fichiers", "Mise à jour"),
        [
            (f"`{one.id}`" + ("" if one.public else " (hors des douze)"), one.name, one.owner, one.publisher,
             one.licence, one.access, f"`{one.files}`" if one.files else "", one.rhythm)
            for one in sources().values()
        ],
    )  # fmt: skip
    page += (
        "\n## Où trouver quoi\n\nCe que les diffuseurs donnent, tel que cette version le connaît. "
        "`otelo:sources` dit ce qu’un dossier en a, ce qui manque, et quelle édition est en retard. "
        "« Données » est l’année la plus récente qui soit parue ; vide : l’édition n’a pas d’année.\n\n"
    ) + table(
        ("Famille", "Fichiers", "Où", "Données", "Parution", "Sert à"),
        [
            (f"`{one.id}`", one.title, one.page, str(one.edition or ""), one.published, one.serves)
            for one in published_files().values()
        ],
    )
    page += "\n## Lecteurs\n\n" + table(
        ("Lecteur", "Fichiers", "Bases"),
        [(f"`{one.id}`", one.label, ", ".join(one.sources) or "toutes") for one in READERS],
    )
    page += (
        "\n## Fichiers longs de l'INSEE (cubes)\n\nUne ligne par territoire, année, mesure et code de chaque "
        "dimension. Un cube est reconnu à ses dimensions ; un indicateur y est une mesure et les codes que "
        "voici, toutes les autres dimensions à leur total (`_T`) ; `+` additionne. Un autre cube est décrit, "
        "et se lit par `COLONNES` : « indicateur = DIMENSION=code & DIMENSION=code ».\n\n"
    )
    page += table(
        ("Cube", "Dimensions", "Indicateur", "Cellule", "Série"),
        [
            (cube.label, f"`{' '.join(sorted(cube.needed))}`", f"`{one.indicator}`",
             f"`{one.cell.told('mesure')}`", f"`{one.series}`" if one.series else "")
            for cube in CUBES
            for one in cube_figures()[cube.id]
        ],
    )  # fmt: skip
    page += "\n## Définitions\n\n"
    rows = [
        (f"`{row['id']}`", row["libelle"], row["unite"], KINDS[row["nature"]], row["denominateur"],
         row["source"], row["grain"], row["brique"], AGGREGATIONS[row["agregation"]],
         ", ".join(f"`{alias}`" for alias in row["alias"].split(";") if alias),
         f"`{row['officiel']}`" if row["officiel"] else "", row["famille"])
        for row in definitions()
    ]  # fmt: skip
    header = (
        "Identifiant", "Libellé", "Unité", "Nature", "Dénominateur", "Base", "Grain", "Brique", "Agrégation",
        "Colonnes des fichiers", "Table officielle", "Famille",
    )  # fmt: skip
    return page + table(header, rows)


def catalogue_page() -> str:
    """Every indicator, families expanded, as a page that filters as one types; no network."""
    rows = [
        (
            one.id, one.label, one.unit, KINDS[one.kind], one.vintage or "", one.source, one.owner, one.grain,
            one.brique, one.numerator and f"{one.numerator} / {one.denominator}",
            AGGREGATIONS[one.aggregation], ", ".join(one.aliases), ".".join(filter(None, one.official)),
        )
        for one in indicators().values()
    ]  # fmt: skip
    fields = text_fields(
        "Identifiant", "Libellé", "Unité", "Nature", "Millésime", "Base", "Propriétaire", "Grain", "Brique",
        "Rapport", "Agrégation", "Colonnes des fichiers", "Table officielle",
    )  # fmt: skip
    title = "Catalogue des indicateurs"
    template = page_templates(ROOT / "scripts" / "templates").get_template("catalogue.html")
    return template.render(page_content(title, [Grid(title, fields, rows, sortable=True, captioned=False)]))


def names_page() -> str:
    """Names of Otelo 1.2, of the ministry's app and of the plugin: parameters, figures, data."""
    page = "# Correspondance des noms\n\n" + NOTICE
    page += (
        "D'Otelo 1.2 (édition du guide) et de l'application du ministère (édition nationale) vers le "
        "greffon. Les noms des fichiers sont reconnus ; les champs du greffon tiennent en dix caractères. "
        "Les paramètres de l'édition nationale ont le nom que leur donne l'application du ministère, quand "
        "elle en a un. [Paramètres](parametres.md), [indicateurs](indicateurs.md), "
        "[méthode du guide](methode_guide.md).\n\n## Paramètres d'Otelo 1.2\n\n"
    )
    own = GuideScenario.PARAMETERS
    rows = [
        (f"`{theirs}`", f"`{ours}`", value, own[ours].title) for theirs, ours, value in _parameter_names()
    ]
    page += table(("Otelo 1.2", "Greffon", "Valeur", "Libellé"), rows)
    page += (
        "\nUne configuration enregistrée garde ces paramètres dans l'ordre alphabétique de leurs noms. D'un "
        "groupe de cases, la première cochée compte, et le choix est « aucun » (« FF_Ind » pour la "
        "qualité) si aucune ne l'est. Le greffon a en plus les parts à prix maîtrisé (`b12_maitrise`…, "
        "`b2_part_maitrise`), à 0 pour écrire une configuration.\n\n## Chiffres d'Otelo 1.2, par zone\n\n"
    )
    labels = {one.name: one.alias for one in guide_fields.NEEDS}
    figures = [(f"`{theirs}`", f"`{ours}`", labels[ours]) for theirs, ours in otelo12.FIGURES.items()]
    figures += [
        ("`renouvellement`", "- `renouv`", f"{labels['renouv']}, signe changé"),
        *(
            (f"`{theirs}`", f"100 × `{ours}` / `stock_6`", "Besoin entier sur le stock de six ans, tel quel")
            for theirs, ours in otelo12.WHOLE_SHARES.items()
        ),
        *(
            (f"`{theirs}`, entre zones", f"`{ours}`", labels[ours])
            for theirs, ours in otelo12.BETWEEN.items()
        ),
    ]
    page += table(("Otelo 1.2", "Greffon", "Libellé"), figures)
    page += (
        "\n## Indicateurs\n\nColonnes des fichiers d'Otelo 1.2 et tables de l'application du ministère.\n\n"
    )
    data = [
        (f"`{row['id']}`", row["libelle"], _editions(row),
         ", ".join(f"`{alias}`" for alias in row["alias"].split(";") if alias),
         f"`{row['officiel']}`" if row["officiel"] else "")
        for row in definitions()
        if row["brique"].startswith("B")
    ]  # fmt: skip
    header = ("Greffon", "Libellé", "Édition", "Colonnes des fichiers", "Table de l'application du ministère")
    return page + table(header, data)


def _editions(row) -> str:
    return {"": "les deux", NATIONAL: "nationale", GUIDE: "du guide"}[row["edition"]]


def _parameter_names() -> list[tuple[str, str, str]]:
    """Each parameter of Otelo 1.2, ours, and what of ours it says, where it is not the value itself."""
    found = {name: (name, "la même") for name in otelo12.SAME}
    found |= {name: (name, f"fraction ; vide pour {otelo12.OBSERVED}") for name in otelo12.RATES}
    for ours, boxes in otelo12.CHOICES.items():
        found |= {box: (ours, f"`{choice}`") for box, choice in boxes.items()}
    for box, (source, level) in otelo12.CROWDING.items():
        found[box] = ("b15_surocc", f"`{level}`, `source_b15` `{source}`")
    for boxes, choice in otelo12.COMFORT_CHOICES.items():
        if sum(boxes) == 1:
            found[otelo12.COMFORT[boxes.index(True)]] = ("b14_confort_ff", f"`{choice}`, ou avec d'autres")
    sources = ", ".join(f"{theirs} : `{ours}`" for theirs, ours in otelo12.SOURCES_B14.items())
    kinds = ", ".join(f"{letter} : `{kind}`" for letter, kind in otelo12.KIND_LETTERS.items())
    found["source_b14"] = ("source_b14", sources)
    found["b11_etablissement"] = ("b11_etablissement", kinds)
    found["b2_scenario_omphale"] = ("b2_scenario", "en minuscules")
    return [(theirs, *found[theirs]) for theirs in otelo12.parameter_names()]


# Words of the page of algorithms, by language.
WORDS = {
    "fr": {
        "title": "Algorithmes",
        "intro": "Chacun se lance seul, dans un modèle, en lot et par `qgis_process`. Les paramètres du "
        "scénario ([parametres.md](parametres.md)) y portent le même nom, en capitales.",
        "inputs": ("Entrée", "Libellé", "Obligatoire", "Aide"), "yes": "oui", "no": "non",
        "scenario": "Et tous les paramètres de l'édition nationale ([parametres.md](parametres.md)).",
        "scenario_guide": "Et tous ceux de l'édition du guide ([parametres_guide.md](parametres_guide.md)).",
        "output": "Sortie",
        "fields": ("Champ", "Contenu", "Type"), "others": ("Autre sortie", "Contenu"), "models": "Modèles",
        "guide": "Tables de l'édition du guide",
        "guide_fields": "Les sorties ci-dessus ont les champs de l'édition nationale. Avec celle du guide, "
        "celles-ci en ont d'autres ; ses paramètres sont dans [parametres_guide.md](parametres_guide.md).",
    },
    "en": {
        "title": "Algorithms",
        "intro": "Each runs alone, in a model, in batch and by `qgis_process`. The parameters of the "
        "scenario ([in French](../parametres.md)) have the same names, in capitals.",
        "inputs": ("Input", "Label", "Mandatory", "Help"), "yes": "yes", "no": "no",
        "scenario": "And all the parameters of the national edition ([in French](../parametres.md)).",
        "scenario_guide": "And all those of the guide's edition ([in French](../parametres_guide.md)).",
        "output": "Output",
        "fields": ("Field", "Content", "Type"), "others": ("Other output", "Content"), "models": "Models",
        "guide": "Tables of the guide's edition",
        "guide_fields": "The outputs above have the fields of the national edition. With the guide's, these "
        "have others; its parameters: [in French](../parametres_guide.md).",
    },
}  # fmt: skip


def outputs_part(algorithm, words, colon: str, tr) -> str:
    """The tables that an algorithm makes, with all their fields."""
    part = ""
    for name, (title, columns) in algorithm.outputs_help.items():
        fields = [(f"`{c.name}`", tr(c.alias), c.kind) for c in columns]
        title = tr(title)
        part += f"### {words['output']} `{name}`{colon} {title[0].lower()}{title[1:]}\n\n"
        part += table(words["fields"], fields) + "\n"
    return part


@cache
def start_qgis():
    """QGIS, with its own algorithms, for as long as the script runs."""
    from qgis.analysis import QgsNativeAlgorithms
    from qgis.core import QgsApplication

    application = QgsApplication.instance()
    if not application:
        application = QgsApplication([], False)
        application.initQgis()
        QgsApplication.processingRegistry().addProvider(QgsNativeAlgorithms())
    return application


def algorithms_page(language: str = "fr") -> str:
    from qgis.core import QgsApplication
    from qgis.PyQt.QtCore import QCoreApplication, QTranslator

    start_qgis()
    from otelo_qgis.processing.language import tr
    from otelo_qgis.processing.models import MODELS
    from otelo_qgis.processing.provider import ALGORITHMS, register

    translator = QTranslator()
    if language != "fr":
        translator.load(str(ROOT / "i18n" / f"otelo_{language}.qm"))
        QCoreApplication.installTranslator(translator)
    words, provider = WORDS[language], register()
    page = f"# {words['title']}\n\n{NOTICE}{words['intro']}\n\n"
    if language == "fr":
        components = ", ".join(f"`{name}` {label.lower()}" for name, label in COMPONENT_LABELS.items())
        page += f"Composantes d'un besoin : {components}.\n\n"
    every = {"scenario": NATIONAL, "scenario_guide": GUIDE}
    for slug in ALGORITHMS:
        algorithm = provider.algorithm(slug)
        settings = [n.upper() for n in SCENARIOS[every[slug]].PARAMETERS] if slug in every else []
        colon = " :" if language == "fr" else ":"
        page += f"## `otelo:{slug}`{colon} {algorithm.displayName()}\n\n{tr(algorithm.purpose)}\n\n"
        inputs = [
            (
                f"`{p.name()}`",
                p.description(),
                words["no" if p.flags() & p.Flag.FlagOptional else "yes"],
                p.help(),
            )
            for p in algorithm.parameterDefinitions()
            if p.name() not in settings and not p.isDestination()
        ]
        page += table(words["inputs"], inputs) + "\n"
        if settings:
            page += f"{words[slug]}\n\n"
        page += outputs_part(algorithm, words, colon, tr)
        numbers = [
            (f"`{o.name()}`", o.description())
            for o in algorithm.outputDefinitions()
            if o.name() not in algorithm.outputs_help or o.type() == "outputFile"
        ]
        page += table(words["others"], numbers) + f"\n```\n{algorithm.example}\n```\n\n"
    page += f"## {words['guide']}\n\n{words['guide_fields']}\n\n"
    for name in BY_NAME:
        of_guide = table_of(name, GUIDE)
        if of_guide is not BY_NAME[name]:
            fields = [(f"`{c.name}`", tr(c.alias), c.kind) for c in of_guide.fields]
            page += f"### `{name}`{colon} {tr(of_guide.title)}\n\n{table(words['fields'], fields)}\n"
    page += f"## {words['models']}\n\n"
    for slug in MODELS:
        model = provider.algorithm(slug)
        page += f"- `otelo:{slug}`{colon} **{model.displayName()}**. {model.shortDescription()}\n"
    QgsApplication.processingRegistry().removeProvider(provider)
    QCoreApplication.removeTranslator(translator)
    return page


def toolbox_index() -> str:
    """What the toolbox says of each algorithm before importing it; by instances of its own, since those of
    the registry come from the index that is there."""
    start_qgis()
    from otelo_qgis.processing.provider import ALGORITHMS, make_algorithm
    from otelo_qgis.processing.toolbox import index_text

    return index_text({slug: make_algorithm(slug) for slug in ALGORITHMS})


PAGES = {
    "parametres.md": parameters_page,
    "parametres_guide.md": guide_parameters_page,
    "indicateurs.md": indicators_page,
    "indicateurs.html": catalogue_page,
    "correspondance.md": names_page,
    "algorithmes.md": algorithms_page,
    "en/algorithms.md": lambda: algorithms_page("en"),
    "../otelo_qgis/processing/toolbox.json": toolbox_index,
}


def main() -> None:
    stale = []
    for name, make in PAGES.items():
        path, page = ROOT / "docs" / name, make().rstrip() + "\n"
        if path.suffix == ".md":
            page = typeset(page, ENGLISH if path.parent.name == "en" else FRENCH)
        if path.exists() and path.read_text(encoding="utf-8") == page:
            continue
        stale.append(name)
        if "--check" not in sys.argv:
            path.parent.mkdir(exist_ok=True)
            path.write_text(page, encoding="utf-8")
            print(path)
    if stale and "--check" in sys.argv:
        sys.exit(f"Pages à refaire (make docs) : {', '.join(stale)}")


if __name__ == "__main__":
    main()
