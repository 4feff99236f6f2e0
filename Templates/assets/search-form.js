// The search form at work: what comes below it as one types, and on the search page the results.
//
// Every page is complete without this file. It makes no markup out of text: what a search answers goes into the page
// as text nodes. All words come from data attributes of the form, which the templates fill in.

// No other script sees what is declared here.
export {};

const SUGGESTED = 6;
const LISTED = 20;
const NEAREST = 5;
const SECTIONS = 2;
const PAUSE = 120;
const PAUSE_WHILE_COMPOSING = 350;
const PAUSE_BEFORE_SAYING = 800;
const SLOW = 300;

const form = document.querySelector("form.search");
if (form) {
  const results = document.getElementById("results");
  const searcher = newSearcher(form);
  if (results) showResults(form, searcher, results);
  else suggest(form, searcher);
}

/** The search index: fetched when it is first wanted, and again after a failure. */
function lazyIndex(form) {
  const { module, manifest } = form.dataset;
  let opening;
  let failures = 0;
  // HTML, "fetch a single module script": what could not be loaded is remembered, but under its address only.
  const load = () => import(new URL(failures ? `${module}?${failures}` : module, location.href)).catch((error) => {
    failures += 1;
    throw error;
  });
  const start = async () => {
    // Both at once: over a slow network the one does not wait for the other.
    const response = fetch(manifest, { cache: "no-cache" });
    response.catch(() => {});
    return (await load()).openIndex(manifest, response);
  };
  const open = () => {
    opening ??= start().catch((error) => {
      opening = undefined;
      throw error;
    });
    return opening;
  };
  form.elements.q.addEventListener("focus", () => open().catch(() => {}), { once: true });
  return open;
}

/**
 * Asks one question at a time: a later one gives up the one before.
 *
 * `ask` gives null where a later search has begun in the meantime, and calls `whenSlow` where the answer makes one wait.
 */
function newSearcher(form) {
  const index = lazyIndex(form);
  let current;
  const forget = () => current?.abort();
  async function ask(query, limit, whenSlow) {
    forget();
    current = new AbortController();
    const { signal } = current;
    const timer = setTimeout(whenSlow, SLOW);
    signal.addEventListener("abort", () => clearTimeout(timer));
    try {
      const opened = await index();
      const answer = signal.aborted ? null : await opened.search(query, { limit, signal });
      return signal.aborted ? null : answer;
    } catch (error) {
      if (signal.aborted) return null;
      throw error;
    } finally {
      clearTimeout(timer);
    }
  }
  return { ask, forget };
}

/**
 * Calls `run` with the words of the field once typing pauses.
 *
 * What an input method is composing is not searched: half a syllable is nobody's question. One exception: keyboards of
 * phones compose every word of Latin letters up to the next space, so on a page in a language that is written in them such
 * a word counts after a longer pause. On a page in Chinese the same letters are pinyin.
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
    else if (composesWords(event)) start(PAUSE_WHILE_COMPOSING);
    else cancel();
  });
  field.addEventListener("compositionend", () => start(0));
  return cancel;
}

// The list below the search box: an editable combobox with a listbox popup (ARIA Authoring Practices).

function suggest(form, { ask, forget }) {
  const field = form.elements.q;
  const words = form.dataset;
  const list = element("div", {
    class: "suggestions", id: "search-suggestions", role: "listbox", "aria-label": words.suggestions, hidden: "",
  });
  const status = element("p", { class: "visually-hidden", role: "status" });
  form.append(list, status);
  set(field, {
    role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": list.id,
  });

  let active = -1;
  let saying;

  const options = () => [...list.querySelectorAll("[role=option]")];

  /** Says something to those who cannot see the list, once they have stopped typing. */
  function say(text) {
    clearTimeout(saying);
    saying = setTimeout(() => { status.textContent = text; }, PAUSE_BEFORE_SAYING);
  }

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
    say("");
    list.hidden = true;
    field.setAttribute("aria-expanded", "false");
    activate(-1);
  }

  /** Shows options, and notes above them: these are said in the live region, as a listbox has options alone. */
  function open(content, notes, said = notes) {
    activate(-1);
    content.forEach((option, number) => { option.id = `search-option-${number}`; });
    const shown = notes.map((note) => element("p", { class: "suggestion-note", "aria-hidden": "true" }, note));
    list.replaceChildren(...shown, ...content);
    list.hidden = false;
    field.setAttribute("aria-expanded", String(content.length > 0));
    say(said.join(" "));
  }

  function option(choose, ...content) {
    const option = element("div", { role: "option", "aria-selected": "false" }, ...content);
    option.addEventListener("click", choose);
    return option;
  }

  const link = (url, ...content) => option(() => location.assign(url), ...content);
  const line = (name, ...content) => element("span", { class: `option-${name}` }, ...content);
  /** Where there is no answer: who answers, and the topics of what is most urgent. */
  const waysOn = () => [
    ...(words.recommendedUrl ? [link(words.recommendedUrl, line("more", words.recommended))] : []),
    ...(words.contactUrl ? [link(words.contactUrl, line("more", words.contact))] : []),
    ...(words.topics ?? "").split("\n").filter(Boolean).map((topic) => {
      const [url, ...name] = topic.split(" ");
      return link(url, line("more", name.join(" ")), line("kind", words.kindTopic));
    }),
  ];

  function suggestion({ url, ...result }, sure) {
    const kind = kindOf(words, result);
    const section = sure && result.sections[0];
    return link(url,
      line("title", ...marked(result.title, result.titleMarks)),
      ...(kind ? [line("kind", kind)] : []),
      ...(section ? [line("text", ...excerpt(section))] : []));
  }

  function show(query, answer) {
    const { sure } = answer;
    const results = answer.results.slice(0, sure ? SUGGESTED : NEAREST);
    const { count, notes } = summary(words, query, answer);
    if (!sure && results.length > 0) notes.push(words.nearest);
    const more = sure ? [link(searchURL(form, query), line("more", words.all))] : waysOn();
    open([...results.map((result) => suggestion(result, sure)), ...more], notes, [...count, ...notes]);
  }

  async function run(query) {
    if (query === "") return close();
    try {
      const answer = await ask(query, SUGGESTED, () => {
        open(list.hidden ? [] : options(), [fill(words.loading, { query })]);
      });
      if (answer) show(query, answer);
    } catch {
      open([option(() => run(query), line("more", words.retry)), ...waysOn()], [words.failed]);
    }
  }

  const cancel = afterTyping(field, run);
  // A press on an option must not take the focus away before the click arrives.
  list.addEventListener("mousedown", (event) => event.preventDefault());
  field.addEventListener("blur", () => {
    cancel();
    close();
  });
  form.addEventListener("submit", cancel);
  // An option of words that are being changed is not to be chosen by Enter.
  field.addEventListener("input", () => activate(-1));
  field.addEventListener("keydown", (event) => {
    // Keys that an input method uses to choose a word are not ours (keyCode 229 is Safari's way to say so).
    if (event.isComposing || event.keyCode === 229) return;
    const count = options().length;
    const isOpen = !list.hidden && count > 0;
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
        cancel();
        if (list.hidden) field.value = "";
        close();
        break;
      case "ArrowLeft":
      case "ArrowRight":
      case "Home":
      case "End":
        // They move in the words again.
        activate(-1);
        return;
      default: return;
    }
    event.preventDefault();
  });
}

// The search page: the results stand in the page, the query stands in the address.

function showResults(form, { ask, forget }, place) {
  const field = form.elements.q;
  const words = form.dataset;
  const status = element("div", { class: "results-status", role: "status", tabindex: "-1" });
  const list = element("div", {});
  const pageTitle = document.title;

  async function run(query) {
    // Who goes on in another language takes the question along.
    for (const link of document.querySelectorAll(".languages a")) link.search = location.search;
    // The place where answers are told is there before them: else the first may go unheard.
    if (!place.contains(status)) place.replaceChildren(status, list);
    if (query === "") {
      forget();
      document.title = pageTitle;
      tell([]);
      return list.replaceChildren();
    }
    document.title = `${query} · ${pageTitle}`;
    try {
      const answer = await ask(query, LISTED, () => tell([fill(words.loading, { query })]));
      if (answer) show(query, answer);
    } catch {
      tell([words.failed]);
      list.replaceChildren(retry(query));
    }
  }

  function tell(notes) {
    status.replaceChildren(...notes.map((note) => element("p", {}, note)));
  }

  function show(query, answer) {
    const { count, notes } = summary(words, query, answer);
    tell([...count, ...notes]);
    list.replaceChildren(
      ...(answer.incomplete ? [retry(query)] : []),
      ...(answer.sure ? [element("ol", { class: "results" }, ...answer.results.map(found))] : nearest(answer.results)));
  }

  function retry(query) {
    const button = element("button", { type: "button", class: "button" }, words.retry);
    button.addEventListener("click", () => {
      // The button goes; whoever listens goes on here.
      status.focus();
      run(query);
    });
    return element("p", {}, button);
  }

  function found(result) {
    return element("li", {},
      ...headed("h2", result),
      ...result.sections.slice(0, SECTIONS).flatMap((section) => [
        ...(section.heading && section.url !== result.url
          ? [element("p", { class: "excerpt-heading" },
              element("a", { href: section.url }, ...marked(section.heading, section.headingMarks)))] : []),
        element("p", {}, ...marked(section.excerpt, section.marks)),
      ]));
  }

  /** No answers, but the pages that come closest, and other ways to one. */
  function nearest(results) {
    const pages = results.slice(0, NEAREST).map((result) => element("li", {}, ...headed("h3", result)));
    return [
      ...(pages.length > 0 ? [element("h2", {}, words.nearest), element("ol", { class: "results" }, ...pages)] : []),
      document.getElementById("ways-on").content.cloneNode(true),
    ];
  }

  function headed(heading, result) {
    const kind = kindOf(words, result);
    return [
      element(heading, {}, element("a", { href: result.url }, ...marked(result.title, result.titleMarks))),
      ...(kind ? [element("p", { class: "kind" }, kind)] : []),
    ];
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

// The words of both

/** What there is to say of an answer: how many pages it has, where these are answers, and what one should know. */
function summary(words, query, { results, sure, corrected, incomplete }) {
  const number = results.length;
  const plural = new Intl.PluralRules(document.documentElement.lang).select(number);
  return {
    count: sure ? [fill(words[keyOf("count", plural)] ?? words.countOther, { count: number })] : [],
    notes: [
      ...(sure ? [] : [fill(number > 0 ? words.unsure : words.none, { query })]),
      ...(corrected ? [fill(words.corrected, { query: corrected })] : []),
      ...(incomplete ? [words.incomplete] : []),
    ],
  };
}

/** What a page is and what it lies in: a question, on money. */
function kindOf(words, { kind, trail }) {
  return [words[keyOf("kind", kind)], trail.join(" › ")].filter(Boolean).join(" · ");
}

/** The name that `dataset` gives a data attribute: `kindQuestion` for `kind-question`. */
function keyOf(...parts) {
  return parts.join("-").replace(/-(.)/g, (_, letter) => letter.toUpperCase());
}

function fill(text, values) {
  return text.replace(/\{(\w+)\}/g, (whole, name) => String(values[name] ?? whole));
}

// Small tools

function hasTouchKeyboard() {
  return matchMedia("(pointer: coarse)").matches;
}

/** Whether a word of Latin letters is being written where a keyboard composes all words. */
function composesWords({ data }) {
  return hasTouchKeyboard() && !/^(zh|ja|ko)/.test(document.documentElement.lang) && /^\p{sc=Latn}+$/u.test(data ?? "");
}

function searchURL(form, query) {
  const url = new URL(form.action);
  if (query !== "") url.searchParams.set("q", query);
  return url;
}

function excerpt(section) {
  const heading = section.heading ? [...marked(section.heading, section.headingMarks), " · "] : [];
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
