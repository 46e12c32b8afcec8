"use strict";
(() => {
  const root = document.documentElement;
  const form = document.getElementById("filter");
  const table = document.getElementById("items");
  const body = table.tBodies[0];
  const shown = document.getElementById("shown");
  const nothing = document.getElementById("nothing");
  const collator = new Intl.Collator("da", { numeric: true, sensitivity: "base" });

  // Light or dark: as the system has it, until the reader says otherwise. A file share may refuse to keep that.
  const theme = document.getElementById("theme");
  const system = matchMedia("(prefers-color-scheme: dark)");
  const remembered = (() => { try { return localStorage.getItem("statusparse-theme"); } catch { return null; } })();
  if (remembered === "dark" || remembered === "light") root.dataset.theme = remembered;
  theme.hidden = false;
  theme.addEventListener("click", () => {
    const now = root.dataset.theme || (system.matches ? "dark" : "light");
    root.dataset.theme = now === "dark" ? "light" : "dark";
    try { localStorage.setItem("statusparse-theme", root.dataset.theme); } catch { /* then it is for this time alone */ }
  });

  // The list: what a row says in small letters is worked out when it is first asked for.
  const plain = (text) => text.toLowerCase().normalize("NFC").replace(/\s+/g, " ");
  const rows = Array.from(body.rows, (row, order) => ({ row, order, data: row.dataset, words: null }));
  const fits = (wanted, value) => !wanted || wanted.split(" ").includes(value);
  const filter = () => {
    const words = plain(form.words.value).trim().split(" ").filter(Boolean);
    const { initiative, year, state, section } = form;
    let count = 0;
    for (const one of rows) {
      let fit = fits(initiative.value, one.data.i) && fits(year.value, one.data.y)
        && fits(state.value, one.data.s) && fits(section.value, one.data.a);
      if (fit && words.length) {
        one.words ??= plain(one.row.textContent);
        fit = words.every((word) => one.words.includes(word));
      }
      if (one.row.hidden === fit) one.row.hidden = !fit;
      count += fit;
    }
    const number = String(count).replace(/\B(?=(\d{3})+$)/g, shown.dataset.thousands);
    shown.textContent = (count === 1 ? shown.dataset.one : shown.dataset.many).replace("{n}", number);
    nothing.hidden = count > 0;
  };

  let waiting = 0;
  form.addEventListener("input", () => {
    cancelAnimationFrame(waiting);
    waiting = requestAnimationFrame(filter);
  });
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => { setTimeout(() => { sort(null); filter(); }); });
  form.hidden = false;
  document.getElementById("without-script").hidden = true;

  // Sorting: rows without a date come last, whichever way; a third press gives the order of the page again.
  const states = Array.from(form.state.options, (option) => option.value);
  const sections = Array.from(form.section.options, (option) => option.value);
  const cell = (one, number) => one.row.cells[number].textContent.trim();
  const keys = {
    text: (one) => cell(one, 0),
    initiative: (one) => Number(one.data.i),
    section: (one) => sections.indexOf(one.data.a),
    state: (one) => states.indexOf(one.data.s),
    date: (one) => one.data.d || "",
    source: (one) => cell(one, 5),
  };
  const compare = (a, b) => (typeof a === "number" ? a - b : collator.compare(a, b));
  const headings = Array.from(table.tHead.rows[0].cells);
  const sort = (name, direction = "ascending") => {
    for (const heading of headings) heading.removeAttribute("aria-sort");
    const sorted = rows.map((one) => ({ one, key: name ? keys[name](one) : 0 }));
    if (name) {
      const sign = direction === "ascending" ? 1 : -1;
      sorted.sort((a, b) => (a.key === "") - (b.key === "") || sign * compare(a.key, b.key) || a.one.order - b.one.order);
      headings.find((heading) => heading.classList.contains(`c-${name}`)).setAttribute("aria-sort", direction);
    }
    body.append(...sorted.map(({ one }) => one.row));
  };
  for (const heading of headings) {
    const button = heading.querySelector("button");
    heading.querySelector(".still").hidden = true;
    button.hidden = false;
    button.addEventListener("click", () => {
      const next = { ascending: "descending", descending: null }[heading.getAttribute("aria-sort")];
      sort(next === null ? null : button.dataset.sort, next || "ascending");
    });
  }

  // A link to the list may say what of it is meant.
  for (const link of document.querySelectorAll('a[href="#list"][data-state]')) {
    link.addEventListener("click", () => {
      form.reset();
      form.year.value = link.dataset.year;
      form.state.value = link.dataset.state;
      setTimeout(() => { sort(link.dataset.sort || null); filter(); });
    });
  }

  // What a link leads to is shown, whatever the filter; a section that is folded away is opened.
  const reveal = () => {
    const target = location.hash && document.getElementById(location.hash.slice(1));
    if (!target) return;
    if (target.hidden) { form.reset(); setTimeout(() => target.scrollIntoView({ block: "center" })); }
    for (let up = target; up; up = up.parentElement) if (up.tagName === "DETAILS") up.open = true;
  };
  addEventListener("hashchange", reveal);
  document.addEventListener("click", (event) => {
    if (event.target.closest('a[href^="#"]')?.getAttribute("href") === location.hash) reveal();
  });
  reveal();

  // On paper nothing is folded away.
  let folded = [];
  addEventListener("beforeprint", () => {
    folded = Array.from(document.querySelectorAll("details:not([open])"));
    for (const one of folded) one.open = true;
  });
  addEventListener("afterprint", () => { for (const one of folded) one.open = false; });
})();
