"""Pages that say what was found: self-contained HTML, to read, print or attach."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape

from ..common.territories import FICTITIOUS_TEXT

STYLE = """
body{font:15px/1.45 system-ui,sans-serif;color:#222;max-width:64rem;margin:1.5rem auto;padding:0 1rem}
h1{font-size:1.5rem}h2{font-size:1.15rem;margin-top:2rem;border-bottom:1px solid #bbb}
.cles{display:flex;flex-wrap:wrap;gap:.8rem}.cles div{flex:1 1 8rem;background:#eef3f7;padding:.6rem .8rem}
.cles b{display:block;font-size:1.5rem}table{border-collapse:collapse;width:100%;font-size:.92em}
th,td{padding:.25rem .5rem;border-bottom:1px solid #ddd;text-align:right;vertical-align:top}
th{background:#f4f4f4}th:first-child,td:first-child,.texte th,.texte td{text-align:left}
.fictif,p.alerte,p.bloquant,p.bon{padding:.5rem .8rem;font-weight:600}
.defile{overflow-x:auto}@media print{body{margin:0;max-width:none}}
"""
# Background and text of a banner, by kind.
NOTICE_COLORS = {
    "fictif": ("#fbe9e7", "#8a1c10"),
    "bloquant": ("#fbe9e7", "#8a1c10"),
    "alerte": ("#fff4de", "#6b4300"),
    "bon": ("#e7f3e8", "#1d5a24"),
}
STYLE += "".join(f".{kind}{{background:{back};color:{text}}}" for kind, (back, text) in NOTICE_COLORS.items())


def page(title: str, body: str, style: str = "") -> str:
    """A whole page, as HTML text; `body` is HTML, `style` CSS that comes after that of every page."""
    return (
        f'<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>{escape(title)}</title>'
        f'<meta name="viewport" content="width=device-width"><style>{STYLE}{style}</style></head><body>'
        f"<h1>{escape(title)}</h1>{body}</body></html>"
    )


def cards(figures: Iterable[tuple[str, str]]) -> str:
    """Key figures: (label, figure as text)."""
    return (
        '<div class="cles">'
        + "".join(f"<div>{escape(label)}<b>{escape(text)}</b></div>" for label, text in figures)
        + "</div>"
    )


def breakable(text: str) -> str:
    """Text of a cell, whose long names may go to the next line after an underscore."""
    return escape(text).replace("_", "_<wbr>")


def table(title: str, header: Sequence[str], rows: Iterable[Sequence[str]], kind: str = "") -> str:
    """A titled table, "" without rows. kind: "" (figures, on the right) or "texte" (on the left)."""
    rows = list(rows)
    if not rows:
        return ""
    head = "".join(f"<th>{escape(cell)}</th>" for cell in header)
    body = "".join("<tr>" + "".join(f"<td>{breakable(cell)}</td>" for cell in row) + "</tr>" for row in rows)
    return (
        f'<h2>{escape(title)}</h2><div class="defile"><table class="{kind}">'
        f"<tr>{head}</tr>{body}</table></div>"
    )


def notice(kind: str, text: str) -> str:
    """A banner. kind: "fictif", "bloquant", "alerte" or "bon"."""
    return f'<p class="{kind}">{escape(text)}</p>'


FICTITIOUS_NOTICE = notice("fictif", f"{FICTITIOUS_TEXT}.")


def bullets(title: str, sentences: Sequence[str]) -> str:
    items = "".join(f"<li>{escape(sentence)}</li>" for sentence in sentences)
    return f"<h2>{escape(title)}</h2><ul>{items}</ul>" if sentences else ""
