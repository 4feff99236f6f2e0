// What scripts add to every page: contacts that nobody checked in time are withdrawn, notices go once they are over,
// what stands at the side is folded on a phone, what is folded is unfolded before printing, `/` and Ctrl-K lead to the
// search field, and buttons copy lists.
//
// Every page is complete without this file.

// No other script sees what is declared here.
export {};

// A contact counts to the end of the day in `data-review-by`, also where the page was built before that day. Afterwards
// a link to it leads to the steps that find the current one, and a block shows what it has for that case, or goes.
const withdraw = (element) => {
  const { staleHref, staleText } = element.dataset;
  element.removeAttribute("data-review-by");
  if (staleHref !== undefined) {
    element.setAttribute("href", staleHref);
    if (staleText !== undefined) element.textContent = staleText;
    const note = element.parentElement.nextElementSibling;
    if (note?.matches("[data-stale]")) note.hidden = false;
    return;
  }
  const note = element.querySelector("[data-stale]");
  if (!note) return element.remove();
  for (const fresh of element.querySelectorAll("[data-fresh]")) fresh.remove();
  note.hidden = false;
};

const review = () => {
  const now = new Date();
  const local = new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()));
  const today = local.toISOString().slice(0, 10);
  for (const element of document.querySelectorAll("[data-review-by]")) {
    if (element.dataset.reviewBy < today) withdraw(element);
  }
  // A notice is over at the same instant for everybody: its last day ends by the site's clock.
  for (const element of document.querySelectorAll("[data-ends]")) {
    if (element.dataset.ends * 1000 <= now) element.remove();
  }
};

review();
// A page may stay open for days, or come back from the history.
addEventListener("pageshow", review);
document.addEventListener("visibilitychange", review);
setInterval(review, 600_000);

// Without a question there are no answers to wait for.
if (!new URLSearchParams(location.search).get("q")?.trim()) {
  for (const element of document.querySelectorAll("[data-awaits-results]")) element.removeAttribute("data-awaits-results");
}

// What stands open at the side is folded on a phone.
const desk = matchMedia("(min-width: 60rem)");
const fold = () => {
  for (const details of document.querySelectorAll(":is(.outline, .section-tree) details")) {
    details.open = desk.matches;
    details.removeAttribute("data-awaits-script");
  }
};
fold();
desk.addEventListener("change", fold);

addEventListener("beforeprint", () => {
  for (const details of document.querySelectorAll("main details")) details.open = true;
});

const search = document.querySelector("form.search");
if (search) {
  const field = search.elements.q;
  field.setAttribute("aria-keyshortcuts", "/ Control+K Meta+K");
  const hint = search.querySelector(".search-key");
  if (hint) hint.hidden = false;
  addEventListener("keydown", (event) => {
    const isTyping = event.target.closest?.("input, textarea, select, [contenteditable]");
    const isCommand = event.ctrlKey || event.metaKey;
    // A text field keeps `/`; Ctrl-K and ⌘K lead away from it, too.
    const leads = isCommand ? event.key.toLowerCase() === "k" && !event.shiftKey : event.key === "/" && !isTyping;
    if (!leads || event.altKey || event.isComposing) return;
    event.preventDefault();
    field.focus();
    field.select();
  });
}

// Buttons that copy stay hidden where no script runs: they could do nothing.
for (const button of document.querySelectorAll("button[data-copy]")) {
  const target = document.getElementById(button.dataset.copy);
  const status = button.parentElement.querySelector("[role=status]");
  if (!target || !status) continue;
  button.hidden = false;
  button.addEventListener("click", async () => {
    // Emptied first, so that a screen reader says the same words again.
    status.textContent = "";
    let words = button.dataset.copied;
    try {
      const text = button.dataset.copyAs === "text" ? target.textContent.trim() : checklistText(target);
      await navigator.clipboard.writeText(text);
    } catch {
      // No clipboard, or none for us: the reader's own "copy" does the rest.
      getSelection().selectAllChildren(target);
      words = button.dataset.selected;
    }
    status.textContent = words;
  });
}

/** A list as plain text: the title and the address of the page, then its lines, those to tick with a box. */
function checklistText(list) {
  const address = document.querySelector("link[rel=canonical]")?.href ?? location.origin + location.pathname;
  const lines = [squeezed(document.querySelector("h1")), address, ""];
  for (const element of list.querySelectorAll("h2, h3, li, p")) {
    const own = element.cloneNode(true);
    for (const inner of own.querySelectorAll("ul")) inner.remove();
    const text = squeezed(own);
    if (element.localName.startsWith("h") && lines[lines.length - 1] !== "") lines.push("");
    const isBox = element.localName === "li" && element.parentElement.matches(".checklist");
    lines.push(isBox ? "□ " + text : text);
  }
  return lines.join("\n") + "\n";
}

function squeezed(element) {
  return element.textContent.replace(/\s+/g, " ").trim();
}
