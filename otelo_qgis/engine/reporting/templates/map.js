// The map of a page: what is pointed at is told beside it, from the row of the table that has its code; a
// click keeps it, and marks the row; the arrows of the keyboard go to the nearest territory on that side.
document.querySelectorAll("figure.plan").forEach(function (figure) {
  var svg = figure.querySelector("svg"), told = figure.querySelector(".fiche");
  var choice = figure.querySelector("select"), first = told.innerHTML, kept = null;
  var paths = Array.from(svg.querySelectorAll("[data-code]"));
  var rows = {}, centres = new Map();
  document.querySelectorAll("tr[data-code]").forEach(function (row) {
    rows[row.dataset.code] = row;
  });

  function tell(path) {
    told.textContent = "";
    var title = document.createElement("h4"), row = rows[path.dataset.code];
    title.textContent = path.getAttribute("aria-label");
    told.appendChild(title);
    if (!row) return;
    var heads = row.closest("table").tHead.rows[0].cells, list = document.createElement("dl");
    Array.from(row.cells).slice(1).forEach(function (cell, place) {
      var head = heads[place + 1], name = document.createElement("dt"), value = document.createElement("dd");
      name.textContent = (head.querySelector("button") || head).firstChild.textContent;
      value.textContent = cell.textContent;
      list.append(name, value);
    });
    told.appendChild(list);
  }

  function mark(path, on) {
    path.setAttribute("aria-pressed", on);
    var row = rows[path.dataset.code];
    if (row) row.classList.toggle("choisi", on);
  }

  function keep(path) {
    if (kept) mark(kept, false);
    kept = kept === path ? null : path;
    if (!kept) { told.innerHTML = first; return; }
    mark(path, true);
    svg.insertBefore(path, svg.querySelector(".contours"));
    tell(path);
  }

  function centre(path) {
    if (!centres.has(path)) {
      var box = path.getBBox();
      centres.set(path, [box.x + box.width / 2, box.y + box.height / 2]);
    }
    return centres.get(path);
  }

  // The nearest in a cone of 45 degrees on either side of an arrow.
  function beside(path, dx, dy) {
    var here = centre(path), best = null, least = Infinity;
    paths.forEach(function (other) {
      var there = centre(other), x = there[0] - here[0], y = there[1] - here[1];
      var along = x * dx + y * dy, across = Math.abs(x * dy - y * dx);
      if (other !== path && along > 0 && across <= along && along + across < least) {
        least = along + across;
        best = other;
      }
    });
    return best;
  }

  function go(from, to) {
    if (!to) return;
    from.tabIndex = -1;
    to.tabIndex = 0;
    to.focus();
    tell(to);
  }

  var arrows = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
  svg.addEventListener("keydown", function (event) {
    var path = event.target.closest("[data-code]"), arrow = arrows[event.key];
    if (!path) return;
    if (arrow) go(path, beside(path, arrow[0], arrow[1]));
    else if (event.key === "Enter" || event.key === " ") keep(path);
    else return;
    event.preventDefault();
  });
  svg.addEventListener("click", function (event) {
    var path = event.target.closest("[data-code]");
    if (path) keep(path);
  });
  svg.addEventListener("pointerover", function (event) {
    var path = event.target.closest("[data-code]");
    if (path) tell(path);
  });
  svg.addEventListener("pointerleave", function () {
    if (kept) tell(kept);
    else told.innerHTML = first;
  });
  svg.addEventListener("focusin", function (event) {
    if (event.target.matches("[data-code]")) tell(event.target);
  });

  // From the table to the map.
  paths.forEach(function (path) {
    var row = rows[path.dataset.code];
    if (row) row.addEventListener("click", function (event) {
      if (event.target.closest("a, button")) return;
      keep(path);
      figure.scrollIntoView({ block: "nearest" });
    });
  });

  if (choice) choice.addEventListener("change", function () {
    svg.setAttribute("class", "t" + choice.value);
    figure.querySelectorAll(".legende").forEach(function (legend, place) {
      legend.hidden = String(place) !== choice.value;
    });
  });
});
