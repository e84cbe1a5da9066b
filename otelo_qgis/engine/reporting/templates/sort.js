// A click on a heading sorts the rows by the raw values, texts as French does; the total stays below.
document.querySelectorAll("table.triable").forEach(function (table) {
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
        var gap = text ? a.localeCompare(b, "fr") : a - b;
        return up ? gap : -gap;
      });
      rows.forEach(function (one) { body.appendChild(one[1]); });
    });
  });
});
