"""A document as one web page: self-contained, no request to the network, readable on a phone, on paper and
by a screen reader. Its tables sort on a click, or from the keyboard."""

from __future__ import annotations

import base64
from collections.abc import Callable, Sequence
from html import escape

from ..common.formatting import french_number
from ..definitions.notes import NOTES
from .blocks import (
    Block,
    Bullets,
    ChartBlock,
    Figures,
    Formula,
    Grid,
    Heading,
    Linked,
    Notice,
    Picture,
    Text,
    shown,
)
from .page import notice, page

STYLE = """
body{max-width:72rem}nav ul{display:flex;flex-wrap:wrap;gap:.2rem 1.2rem;list-style:none;padding:.4rem 0}
nav{border-block:1px solid #bbb;margin:1rem 0}a{color:#1f5f8b}.chapo{font-size:1.15rem}
h2{font-size:1.3rem;margin-top:2.4rem}h3{font-size:1.05rem;margin:1.6rem 0 .4rem}
.cles a{color:inherit;text-decoration:none;border-bottom:1px dotted #777}.cles small{color:#555}
figure{margin:1.2rem 0}figcaption{font-weight:600;margin-bottom:.3rem}
figure .cadre{overflow-x:auto}figure svg{width:100%;min-width:34rem;height:auto;max-width:60rem;display:block}
figure img{max-width:100%;height:auto;border:1px solid #ccc;display:block}
figure.carte{max-width:60rem}
details{font-size:.9em;margin-top:.3rem}summary{cursor:pointer;color:#1f5f8b}
details table{width:auto}
caption{text-align:left;font-weight:600;padding:.3rem 0;caption-side:top}
td.t,th.t{text-align:left}td{font-variant-numeric:tabular-nums}
.longue{max-height:36rem;overflow:auto}.longue thead th{position:sticky;top:0;z-index:1}
th{white-space:nowrap}th button{font:inherit;background:none;border:0;padding:0;cursor:pointer;
text-align:inherit;white-space:normal;vertical-align:bottom}
th button::after{content:"\\A0\\2195";color:#888}
th[aria-sort=ascending] button::after{content:"\\A0\\25B2";color:#222}
th[aria-sort=descending] button::after{content:"\\A0\\25BC";color:#222}
th button:focus-visible,a:focus-visible,summary:focus-visible{outline:2px solid #1f5f8b;outline-offset:2px}
tr.modifie td{background:#fff4de}tr.modifie td:first-child{box-shadow:inset 4px 0 #d95f0e}
tfoot td{font-weight:700;border-top:2px solid #777}
sup a{text-decoration:none;padding:0 .15em}
.formule{margin:.9rem 0;padding:.5rem .8rem;border-left:3px solid #9ecae1}.formule:target{background:#eef3f7}
.formule h3{margin:0}.formule p{margin:.25rem 0}
.formule .f{font-family:ui-monospace,monospace;font-size:.92em}
@page{size:A4;margin:15mm}
@media print{body{font-size:10pt}nav,summary,th button::after,sup{display:none}.longue{max-height:none}
.longue thead th{position:static}tfoot{display:table-row-group}
figure svg{min-width:0}th button{display:contents}td,th{padding:.15rem .25rem}
figure,.cles,.formule,tr{break-inside:avoid}h2,h3,caption,figcaption{break-after:avoid}thead{display:table-header-group}
.defile,.longue,figure .cadre{overflow:visible}table{font-size:8pt}
thead th:not(.t){width:1%}
*{-webkit-print-color-adjust:exact;print-color-adjust:exact}}
@media(max-width:40rem){.cles div{flex-basis:40%}.cles b{font-size:1.2rem}}
"""

# A click on a heading sorts the rows by the raw values, texts as French does; the total stays below.
SCRIPT = """
document.querySelectorAll('table.triable').forEach(function(table){
 var body=table.tBodies[0],heads=Array.from(table.tHead.rows[0].cells);
 heads.forEach(function(head,place){
  var button=head.querySelector('button');if(!button)return;
  button.addEventListener('click',function(){
   var up=head.getAttribute('aria-sort')==='none'?head.dataset.type==='text':
     head.getAttribute('aria-sort')!=='ascending';
   heads.forEach(function(one){if(one.hasAttribute('aria-sort'))one.setAttribute('aria-sort','none')});
   head.setAttribute('aria-sort',up?'ascending':'descending');
   var rows=Array.from(body.rows).map(function(row){return[row.cells[place].dataset.v,row]});
   rows.sort(function(one,other){var a=one[0],b=other[0];
    if(a===''||b==='')return(a==='')-(b==='');
    var gap=head.dataset.type==='text'?a.localeCompare(b,'fr'):a-b;return up?gap:-gap});
   rows.forEach(function(one){body.appendChild(one[1])});
  });
 });
});
"""
# Rows beyond which a table scrolls in its frame, on screen.
LONG = 25


def document_page(title: str, blocks: Sequence[Block]) -> str:
    """The whole page, as HTML text, with the list of its parts."""
    parts = [block for block in blocks if isinstance(block, Heading) and block.anchor]
    links = "".join(f'<li><a href="#{block.anchor}">{escape(block.text)}</a></li>' for block in parts)
    menu = f'<nav aria-label="Sommaire"><ul>{links}</ul></nav>' if links else ""
    shown_blocks = [_RENDERERS[type(block)](block) for block in blocks]
    start = next((i for i, block in enumerate(blocks) if isinstance(block, Heading)), len(blocks))
    body = "".join(shown_blocks[:start]) + menu + "<main>" + "".join(shown_blocks[start:]) + "</main>"
    return page(title, f"{body}<script>{SCRIPT}</script>", STYLE)


def _heading(block: Heading) -> str:
    anchor = f' id="{block.anchor}"' if block.anchor else ""
    return f"<h{block.level}{anchor}>{escape(block.text)}</h{block.level}>"


def _text(block: Text) -> str:
    return f"<p{' class=chapo' if block.lead else ''}>{escape(block.text)}</p>"


def _figures(block: Figures) -> str:
    items = "".join(
        f'<div><a href="#note-{one.note}" title="Formule">{escape(one.label)}</a>'
        f"<b>{french_number(one.value)}</b><small>{escape(one.unit)}</small></div>"
        for one in block.figures
    )
    return f'<div class="cles">{items}</div>'


def _note(key: str) -> str:
    """A small link to a note of method; "" where there is none."""
    if key not in NOTES:
        return ""
    return f'<sup><a href="#note-{key}" aria-label="Formule : {escape(NOTES[key].title)}">f</a></sup>'


def _chart(block: ChartBlock) -> str:
    chart = block.chart
    head = "".join(
        f'<th class="{"t" if i == 0 else ""}">{escape(h)}</th>' for i, h in enumerate(chart.header)
    )
    rows = "".join(
        "<tr>"
        + "".join(f"<td{' class=t' if i == 0 else ''}>{escape(c)}</td>" for i, c in enumerate(row))
        + "</tr>"
        for row in chart.rows
    )
    return (
        f"<figure><figcaption>{escape(chart.title)}{_note(block.note)}</figcaption>"
        f'<div class="cadre" tabindex="0">{chart.svg()}</div>'
        f"<details><summary>Les chiffres du graphique</summary><p>{escape(chart.alt)}</p>"
        f"<table><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table></details></figure>"
    )


def _picture(block: Picture) -> str:
    data = base64.b64encode(block.png).decode("ascii")
    return (
        f'<figure class="carte"><figcaption>{escape(block.title)}</figcaption>'
        f'<img alt="{escape(block.alt)}" src="data:image/png;base64,{data}"></figure>'
    )


def _bullets(block: Bullets) -> str:
    return "<ul>" + "".join(f"<li>{escape(item)}</li>" for item in block.items) + "</ul>"


def _formula(block: Formula) -> str:
    text = f"<p>{escape(block.text)}</p>" if block.text else ""
    return (
        f'<section class="formule" id="{block.anchor}"><h3>{escape(block.title)}</h3>'
        f'<p class="f">{escape(block.formula)}</p>{text}</section>'
    )


def _grid(block: Grid) -> str:
    texts = [field.kind == "text" for field in block.fields]
    head = "".join(_column_head(block, place) for place in range(len(block.fields)))
    rows = "".join(
        f"<tr{' class=modifie' if number in block.marked else ''}>{_cells(block, row, texts)}</tr>"
        for number, row in enumerate(block.rows)
    )
    foot = f"<tfoot><tr>{_cells(block, block.total, texts)}</tr></tfoot>" if block.total else ""
    kind = " class=triable" if block.sortable else ""
    frame = "defile longue" if len(block.rows) > LONG else "defile"
    return (
        f'<div class="{frame}" tabindex="0"><table{kind}><caption>{escape(block.caption)}</caption>'
        f"<thead><tr>{head}</tr></thead><tbody>{rows}</tbody>{foot}</table></div>"
    )


def _column_head(block: Grid, place: int) -> str:
    field = block.fields[place]
    is_text = field.kind == "text"
    label = escape(field.label)
    attributes = ' class="t"' if is_text else ""
    if block.sortable:
        attributes += f' aria-sort="none" data-type="{"text" if is_text else "nombre"}"'
        label = f'<button type="button">{label}</button>'
    return f'<th scope="col"{attributes}>{label}{_note(field.note)}</th>'


def _cells(block: Grid, row: Sequence, texts: Sequence[bool]) -> str:
    cells = []
    for value, field, is_text in zip(row, block.fields, texts):
        text = escape(shown(value, field.kind)) if value != "" else ""
        if isinstance(value, Linked):
            text = f'<a href="#note-{value.note}">{text}</a>'
        raw = f' data-v="{escape(_raw(value))}"' if block.sortable else ""
        cells.append(f"<td{' class=t' if is_text else ''}{raw}>{text}</td>")
    return "".join(cells)


def _raw(value) -> str:
    """What a column is sorted by: a plain number, or the text; "" where missing."""
    if value is None or value != value:
        return ""
    if isinstance(value, Linked):
        return value.text
    return str(int(value)) if isinstance(value, bool) else str(value)


_RENDERERS: dict[type, Callable[..., str]] = {
    Heading: _heading,
    Text: _text,
    Notice: lambda block: notice(block.kind, block.text),
    Figures: _figures,
    ChartBlock: _chart,
    Picture: _picture,
    Bullets: _bullets,
    Formula: _formula,
    Grid: _grid,
}
