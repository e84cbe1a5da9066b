// Rows that have every word of the search, without regard to accents or case. The address may hold the first.
const rows = [...document.querySelectorAll("tbody tr")];
const field = document.querySelector("input"), count = document.querySelector("output");
const plain = text => text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase();
const texts = rows.map(row => plain(row.textContent));
function filter() {
  const words = plain(field.value).split(/\s+/).filter(Boolean);
  let shown = 0;
  rows.forEach((row, place) => {
    const kept = words.every(word => texts[place].includes(word));
    row.hidden = !kept;
    shown += kept;
  });
  count.textContent = shown + " indicateur(s)";
}
field.value = decodeURIComponent(location.hash.slice(1));
field.addEventListener("input", filter);
filter();
