"""Reference pages made from the definitions: python3 scripts/make_docs.py [--check]

docs/algorithmes.md from the algorithms, docs/parametres.md from the scenario, docs/indicateurs.md from
the catalogue. With --check nothing is written, and the exit code is 1 if a page is out of date.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from otelo_qgis.engine.breakdown import COMPONENT_LABELS  # noqa: E402
from otelo_qgis.engine.catalogue import double_counting, indicators  # noqa: E402
from otelo_qgis.engine.parameters import BRIQUES_OF_PARAMETERS, PARAMETERS, TARGETS  # noqa: E402

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


def parameters_page() -> str:
    page = "# Paramètres du scénario\n\n" + NOTICE
    page += (
        "Un scénario est un fichier JSON : `format` (« otelo-scenario »), `version` (1), `parametres` "
        "(ceux qui manquent prennent leur défaut) et `territoires` (des cibles par code : "
        + ", ".join(f"`{name}`" for name in TARGETS)
        + ", en fractions). Un nom inconnu ou une valeur hors bornes est refusé, nommé.\n\n"
    )
    for brique, title in BRIQUES_OF_PARAMETERS.items():
        rows = [
            (
                f"`{p.name}`",
                p.label,
                p.unit,
                _default(p.default),
                p.bounds_text().removeprefix("de "),
                _choices(p),
            )
            for p in PARAMETERS.values()
            if p.brique == brique
        ]
        page += (
            f"## {title}\n\n"
            + table(("Nom", "Libellé", "Unité", "Défaut", "Bornes", "Choix et aide"), rows)
            + "\n"
        )
    coefficients = [
        (
            row["region"].replace("*", "autres"),
            f"à partir de {row['seuil_effort_min']} %",
            *(row[name] for name in ("r25", "r35", "r43", "r45", "source")),
        )
        for row in double_counting()
    ]
    page += "## Doubles comptes par défaut\n\n"
    return page + table(("Région", "Taux d'effort", "r25", "r35", "r43", "r45", "Source"), coefficients)


def _choices(parameter) -> str:
    choices = " ; ".join(f"`{key}` {label}" for key, label in parameter.choices.items())
    return f"{choices} {parameter.help}".strip()


KINDS = {"volume": "volume", "rate": "taux", "signed": "volume signé"}


def indicators_page() -> str:
    rows = [
        (f"`{one.id}`", one.label, one.unit, KINDS[one.kind],
         one.source, one.owner, one.grain, one.brique, ", ".join(f"`{alias}`" for alias in one.aliases))
        for one in indicators().values()
    ]  # fmt: skip
    header = (
        "Identifiant",
        "Libellé",
        "Unité",
        "Nature",
        "Source",
        "Propriétaire",
        "Grain",
        "Brique",
        "Alias",
    )
    page = "# Indicateurs\n\n" + NOTICE
    page += (
        f"Les {len(rows)} indicateurs que lit cette version. Une colonne est reconnue à son identifiant "
        "ou à un alias, sans égard à la casse ; `{aa}` est un millésime du recensement (P18_MEN), le plus "
        "récent gagne. Les volumes sont positifs, les taux sont des fractions.\n\n"
    )
    return page + table(header, rows)


def algorithms_page() -> str:
    from qgis.core import QgsApplication

    application = QgsApplication([], False)
    application.initQgis()
    from otelo_qgis.processing.provider import ALGORITHMS, OteloProvider

    provider = OteloProvider()
    provider.refreshAlgorithms()
    page = "# Algorithmes\n\n" + NOTICE
    components = ", ".join(f"`{name}` {label.lower()}" for name, label in COMPONENT_LABELS.items())
    page += (
        "Chacun se lance seul, dans un modèle, en lot et par `qgis_process`. Les paramètres du scénario "
        "([parametres.md](parametres.md)) y portent le même nom, en capitales. Composantes d'un besoin : "
        f"{components}.\n\n"
    )
    scenario = {name.upper() for name in PARAMETERS}
    for slug in ALGORITHMS:
        algorithm = provider.algorithm(slug)
        page += f"## `otelo:{slug}` : {algorithm.displayName()}\n\n{algorithm.purpose}\n\n"
        inputs = [
            (f"`{p.name()}`", p.description(), "non" if p.flags() & p.Flag.FlagOptional else "oui", p.help())
            for p in algorithm.parameterDefinitions()
            if p.name() not in scenario and not p.isDestination()
        ]
        page += table(("Entrée", "Libellé", "Obligatoire", "Aide"), inputs) + "\n"
        if any(p.name() in scenario for p in algorithm.parameterDefinitions()):
            page += "Et tous les paramètres du scénario.\n\n"
        for name, (title, columns) in algorithm.outputs_help.items():
            fields = [(f"`{c.name}`", c.alias, c.kind) for c in columns]
            page += (
                f"### Sortie `{name}` : {title.lower()}\n\n"
                + table(("Champ", "Contenu", "Type"), fields)
                + "\n"
            )
        numbers = [
            (f"`{o.name()}`", o.description())
            for o in algorithm.outputDefinitions()
            if o.type() in ("outputNumber", "outputString", "outputFile", "outputHtml")
        ]
        page += table(("Autre sortie", "Contenu"), numbers) + f"\n```\n{algorithm.example}\n```\n\n"
    return page


PAGES = {
    "parametres.md": parameters_page,
    "indicateurs.md": indicators_page,
    "algorithmes.md": algorithms_page,
}


def main() -> None:
    stale = []
    for name, make in PAGES.items():
        path, page = ROOT / "docs" / name, make().rstrip() + "\n"
        if path.exists() and path.read_text(encoding="utf-8") == page:
            continue
        stale.append(name)
        if "--check" not in sys.argv:
            path.write_text(page, encoding="utf-8")
            print(path)
    if stale and "--check" in sys.argv:
        sys.exit(f"Pages à refaire (make docs) : {', '.join(stale)}")


if __name__ == "__main__":
    main()
