// What scripts add to a page: search as you type, and unfolding what is folded before printing.
//
// Every page is complete without this file. It makes no markup out of text: what a search answers goes into the page
// as text nodes. All words come from data attributes of the search form, which the templates fill in.

const SUGGESTED = 6;
const LISTED = 30;
const PAUSE = 120;
const PAUSE_WHILE_COMPOSING = 350;

const form = document.querySelector("form.search");
if (form) {
  const results = document.getElementById("results");
  const index = lazyIndex(form);
  if (results) showResults(form, index, results);
  else suggest(form, index);
  focusOnSlash(form.elements.q);
}
addEventListener("beforeprint", () => {
  for (const details of document.querySelectorAll("main details")) details.open = true;
});

/** The search index: fetched when it is first wanted, and again after a failure. */
function lazyIndex(form) {
  let opening;
  const open = () => {
    opening ??= import(new URL(form.dataset.module, location.href))
      .then((module) => module.openIndex(form.dataset.manifest))
      .catch((error) => {
        opening = undefined;
        throw error;
      });
    return opening;
  };
  form.elements.q.addEventListener("focus", () => open().catch(() => {}), { once: true });
  return open;
}

/**
 * Calls `run` with the words of the field once typing pauses.
 *
 * What an input method is composing is not searched: half a syllable is nobody's question. But the keyboards of phones
 * compose every Latin word up to the next space, so there such words count after a longer pause.
 */
function afterTyping(field, run) {
  let timer;
  const start = (pause) => {
    clearTimeout(timer);
    timer = setTimeout(() => run(field.value.trim()), pause);
  };
  const cancel = () => clearTimeout(timer);
  field.addEventListener("input", (event) => {
    if (!event.isComposing) start(PAUSE);
    else if (hasTouchKeyboard()) start(PAUSE_WHILE_COMPOSING);
    else cancel();
  });
  field.addEventListener("compositionend", () => start(0));
  return cancel;
}

/** Searches, and gives null where a later search has begun in the meantime. */
function latest(index) {
  let number = 0;
  const ask = async (query, limit) => {
    const mine = ++number;
    try {
      const answer = await (await index()).search(query, { limit });
      return mine === number ? answer : null;
    } catch (error) {
      if (mine !== number) return null;
      throw error;
    }
  };
  const forget = () => { number += 1; };
  return { ask, forget };
}

// The list below the search box: an editable combobox with a listbox popup (ARIA Authoring Practices).

function suggest(form, index) {
  const field = form.elements.q;
  const words = form.dataset;
  const list = element("div", { id: "search-suggestions", role: "listbox", "aria-label": words.suggestions });
  const popup = element("div", { class: "suggestions", hidden: "" }, list);
  const status = element("p", { class: "visually-hidden", role: "status" });
  form.append(popup, status);
  set(field, {
    role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": list.id,
  });

  const { ask, forget } = latest(index);
  let active = -1;

  const options = () => [...list.children];

  function activate(next) {
    const all = options();
    all[active]?.setAttribute("aria-selected", "false");
    active = next;
    const option = all[active];
    option?.setAttribute("aria-selected", "true");
    option?.scrollIntoView({ block: "nearest" });
    if (option) field.setAttribute("aria-activedescendant", option.id);
    else field.removeAttribute("aria-activedescendant");
  }

  function close() {
    forget();
    popup.hidden = true;
    field.setAttribute("aria-expanded", "false");
    activate(-1);
  }

  function open(content, note) {
    list.replaceChildren(...content);
    list.hidden = content.length === 0;
    popup.replaceChildren(...(note ? [element("p", { class: "suggestion-note" }, note)] : []), list);
    popup.hidden = false;
    field.setAttribute("aria-expanded", String(content.length > 0));
    active = -1;
    field.removeAttribute("aria-activedescendant");
  }

  function option(number, url, ...content) {
    const option = element(
      "div", { id: `search-option-${number}`, role: "option", "aria-selected": "false" }, ...content);
    option.addEventListener("click", () => location.assign(url));
    return option;
  }

  function show(query, answer) {
    const all = searchURL(form, query);
    const found = answer.results.map((result, number) => {
      const section = result.sections[0];
      return option(number, result.url,
        element("span", { class: "option-title" }, result.title),
        ...(section ? [element("span", { class: "option-text" }, ...excerpt(section))] : []));
    });
    if (found.length > 0) {
      found.push(option(found.length, all, element("span", { class: "option-all" }, words.all)));
    } else {
      found.push(...lastResort());
    }
    const count = counted(words, answer.results.length, query);
    const unsure = answer.results.length > 0 && !answer.sure ? words.unsure : "";
    open(found, answer.results.length === 0 ? count : unsure);
    status.textContent = `${count} ${unsure}`.trim();
  }

  function lastResort() {
    if (!words.contactUrl) return [];
    return [option(0, words.contactUrl, element("span", { class: "option-title" }, words.contact))];
  }

  async function run(query) {
    if (query === "") return close();
    try {
      const answer = await ask(query, SUGGESTED);
      if (answer && document.activeElement === field) show(query, answer);
    } catch {
      open(lastResort(), words.failed);
      status.textContent = words.failed;
    }
  }

  const cancel = afterTyping(field, run);
  // A press on an option must not take the focus away before the click arrives.
  popup.addEventListener("mousedown", (event) => event.preventDefault());
  field.addEventListener("blur", close);
  form.addEventListener("submit", cancel);
  field.addEventListener("keydown", (event) => {
    // Keys that an input method uses to choose a word are not ours (keyCode 229 is Safari's way to say so).
    if (event.isComposing || event.keyCode === 229) return;
    const count = options().length;
    const isOpen = !popup.hidden && count > 0;
    switch (event.key) {
      case "ArrowDown":
        if (!isOpen) run(field.value.trim());
        else activate(active + 1 < count ? active + 1 : -1);
        break;
      case "ArrowUp":
        if (!isOpen) return;
        activate(active === -1 ? count - 1 : active - 1);
        break;
      case "Enter":
        if (!isOpen || active === -1) return;
        options()[active].click();
        break;
      case "Escape":
        // A second Escape empties the field, as browsers do.
        if (popup.hidden) return;
        cancel();
        close();
        break;
      default: return;
    }
    event.preventDefault();
  });
}

// The search page: the results stand in the page, the query stands in the address.

function showResults(form, index, place) {
  const field = form.elements.q;
  const words = form.dataset;
  const status = element("p", { class: "results-status", role: "status" });
  const list = element("div", {});
  const { ask, forget } = latest(index);
  const pageTitle = document.title;

  async function run(query) {
    if (query === "") {
      forget();
      document.title = pageTitle;
      return place.replaceChildren();
    }
    if (!place.contains(status)) place.replaceChildren(status, list);
    if (list.childElementCount === 0) status.textContent = words.loading;
    document.title = `${query} · ${pageTitle}`;
    try {
      const answer = await ask(query, LISTED);
      if (answer) show(query, answer);
    } catch {
      status.textContent = words.failed;
      list.replaceChildren();
    }
  }

  function show(query, answer) {
    const notes = [counted(words, answer.results.length, query)];
    if (answer.corrected) notes.push(fill(words.corrected, { query: answer.corrected }));
    if (answer.results.length > 0 && !answer.sure) notes.push(words.unsure);
    status.textContent = notes.join(" ");
    list.replaceChildren(
      ...(answer.results.length > 0 ? [element("ol", { class: "results" }, ...answer.results.map(entry))] : []),
      ...(answer.sure ? [] : [document.getElementById("nothing-found").content.cloneNode(true)]));
  }

  function entry(result) {
    return element("li", {},
      element("h2", {}, element("a", { href: result.url }, result.title)),
      ...(words[kindKey(result.kind)] ? [element("p", { class: "kind" }, words[kindKey(result.kind)])] : []),
      ...result.sections.slice(0, 2).flatMap((section) => [
        ...(section.heading && section.url !== result.url
          ? [element("p", { class: "excerpt-heading" }, element("a", { href: section.url }, section.heading))] : []),
        element("p", {}, ...marked(section.excerpt, section.marks)),
      ]));
  }

  function readAddress() {
    field.value = new URL(location).searchParams.get("q") ?? "";
    run(field.value.trim());
  }

  afterTyping(field, (query) => {
    writeAddress(form, query, { typing: true });
    run(query);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const query = field.value.trim();
    writeAddress(form, query, { typing: false });
    run(query);
    // The keyboard hides the results.
    if (hasTouchKeyboard()) field.blur();
  });
  addEventListener("popstate", readAddress);
  readAddress();
}

/** Puts the query into the address. The words of one query share a step of the history; a query sent keeps its own. */
function writeAddress(form, query, state) {
  const address = searchURL(form, query);
  const isSame = address.href === location.href;
  if (isSame && state.typing) return;
  if (isSame || history.state?.typing || location.search === "") history.replaceState(state, "", address);
  else history.pushState(state, "", address);
}

// Small tools

function hasTouchKeyboard() {
  return matchMedia("(pointer: coarse)").matches;
}

function focusOnSlash(field) {
  addEventListener("keydown", (event) => {
    const target = event.target instanceof Element ? event.target : document.body;
    const isTyping = target.closest("input, textarea, select, [contenteditable]");
    if (event.key !== "/" || isTyping || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    field.focus();
    field.select();
  });
}

function searchURL(form, query) {
  const url = new URL(form.action);
  if (query !== "") url.searchParams.set("q", query);
  return url;
}

/** `kindQuestion` for `question`, `kindNotFound` for `not-found`: the names that `dataset` gives data attributes. */
function kindKey(kind) {
  return "kind" + `-${kind}`.replace(/-(.)/g, (_, letter) => letter.toUpperCase());
}

function counted(words, count, query) {
  if (count === 0) return fill(words.none, { query });
  return fill(count === 1 ? words.countOne : words.countOther, { count });
}

function fill(text, values) {
  return text.replace(/\{(\w+)\}/g, (whole, name) => String(values[name] ?? whole));
}

function excerpt(section) {
  const heading = section.heading ? [`${section.heading} · `] : [];
  return [...heading, ...marked(section.excerpt, section.marks)];
}

/** The text as nodes, with `<mark>` around each `[start, end)` in UTF-16 units. */
function marked(text, marks) {
  const nodes = [];
  let done = 0;
  for (const [start, end] of marks) {
    if (start < done || end <= start) continue;
    nodes.push(text.slice(done, start), element("mark", {}, text.slice(start, end)));
    done = end;
  }
  nodes.push(text.slice(done));
  return nodes;
}

function element(name, attributes, ...content) {
  const made = document.createElement(name);
  set(made, attributes);
  made.append(...content);
  return made;
}

function set(element, attributes) {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
}
