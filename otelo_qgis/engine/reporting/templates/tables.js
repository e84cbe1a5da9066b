// Tables of a page: sorted by a click on a heading, searched, counted; where one does not fit, it is written
// smaller, then a row is a card, as on a telephone.
(function () {
  var narrow = matchMedia("(max-width: 40rem)");

  function plain(text) {
    return text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").replace(/\s+/g, " ").toLowerCase();
  }

  // By the raw values, texts as French does; the total stays below.
  function sortable(table) {
    var body = table.tBodies[0], heads = Array.from(table.tHead.rows[0].cells);
    heads.forEach(function (head, place) {
      var button = head.querySelector("button");
      if (!button) return;
      button.addEventListener("click", function () {
        var text = head.dataset.type === "text", sort = head.getAttribute("aria-sort");
        // Texts begin with A, figures with the largest.
        var up = sort === "none" ? text : sort !== "ascending";
        heads.forEach(function (one) {
          if (one.hasAttribute("aria-sort")) one.setAttribute("aria-sort", "none");
        });
        head.setAttribute("aria-sort", up ? "ascending" : "descending");
        var rows = Array.from(body.rows).map(function (row) {
          return [row.cells[place].dataset.v, row];
        });
        rows.sort(function (one, other) {
          var a = one[0], b = other[0];
          if (a === "" || b === "") return (a === "") - (b === "");
          var gap = text ? a.localeCompare(b, document.documentElement.lang) : a - b;
          return up ? gap : -gap;
        });
        rows.forEach(function (one) { body.appendChild(one[1]); });
      });
    });
  }

  // Rows that have every word that is looked for; the paper has them all (style.css).
  function searched(tools, table) {
    var field = tools.querySelector("input"), count = tools.querySelector("output");
    var rows = Array.from(table.tBodies[0].rows), texts = null;
    tools.hidden = false;
    field.addEventListener("input", function () {
      texts = texts || rows.map(function (row) { return plain(row.textContent); });
      var words = plain(field.value).split(" "), found = 0;
      rows.forEach(function (row, place) {
        row.hidden = !words.every(function (word) { return texts[place].includes(word); });
        found += !row.hidden;
      });
      var lang = document.documentElement.lang, all = rows.length.toLocaleString(lang);
      var among = table.tFoot ? "{{ "sur {0} ; le total est celui de toutes"|typeset }}" : "{{ "sur {0}"|typeset }}";
      count.textContent = field.value.trim() === "" ? all + " {{ "lignes"|typeset }}" :
        found.toLocaleString(lang) + " " + among.replace("{0}", all);
    });
  }

  // Each cell with its heading, and the roles of a table, which its display takes away.
  function folded(table) {
    if (table.dataset.plie || !table.tHead) return;
    table.dataset.plie = "oui";
    table.setAttribute("role", "table");
    var names = Array.from(table.tHead.rows[0].cells).map(function (head) {
      var name = (head.querySelector("button") || head).firstChild;
      return name ? name.textContent.trim() : "";
    });
    Array.from(table.rows).forEach(function (row) {
      row.setAttribute("role", "row");
      Array.from(row.cells).forEach(function (cell, place) {
        cell.setAttribute("role", cell.tagName === "TH" ? "columnheader" : "cell");
        if (cell.tagName === "TD") cell.dataset.h = names[place];
        if (cell.textContent.trim() === "\u2013") cell.dataset.rien = "oui";
      });
    });
  }

  // No column is out of sight at the width that the page has.
  function fit(table) {
    var frame = table.parentNode;
    table.classList.remove("serre", "plie");
    if (!(narrow.matches && table.classList.contains("pliable"))) {
      if (frame.scrollWidth <= frame.clientWidth) return;
      table.classList.add("serre");
      if (frame.scrollWidth <= frame.clientWidth) return;
      table.classList.remove("serre");
    }
    folded(table);
    table.classList.add("plie");
  }

  function fitAll() {
    document.querySelectorAll(".defile > table").forEach(fit);
  }

  document.querySelectorAll("table.triable").forEach(sortable);
  document.querySelectorAll(".outils").forEach(function (tools) {
    searched(tools, document.getElementById(tools.dataset.table));
  });
  var width = innerWidth;
  addEventListener("resize", function () {
    if (innerWidth !== width) fitAll();
    width = innerWidth;
  });
  // What is in a closed part has no width until it is opened.
  document.querySelectorAll("details").forEach(function (part) {
    part.addEventListener("toggle", function () { part.querySelectorAll(".defile > table").forEach(fit); });
  });
  fitAll();

  // A table that is folded is on paper too; the figures of a chart are in the chart.
  var opened = [];
  addEventListener("beforeprint", function () {
    opened = Array.from(document.querySelectorAll("details.plie:not([open])"));
    opened.forEach(function (one) { one.open = true; });
  });
  addEventListener("afterprint", function () {
    opened.forEach(function (one) { one.open = false; });
  });
})();
