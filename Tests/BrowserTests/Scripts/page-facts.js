// What a page is, whatever the size of the window: the body of a function that returns the members of PageFacts.

const all = (selector) => [...document.querySelectorAll(selector)];
const content = (selector) => document.querySelector(selector)?.content ?? null;
const squeezed = (text) => text.replace(/\s+/g, " ").trim();

/** The displayed text of `main` without the buttons that only scripts show, for they say nothing. */
const words = () => {
  const buttons = all("main button[data-copy]:not([hidden])");
  for (const button of buttons) button.hidden = true;
  const text = document.querySelector("main").innerText;
  for (const button of buttons) button.hidden = false;
  return text;
};

/** The way from the root to an element, as a selector. */
const place = (element) => {
  if (!element) return null;
  const steps = [];
  for (let at = element; at !== document.documentElement; at = at.parentElement) {
    steps.unshift(`${at.localName}:nth-child(${[...at.parentElement.children].indexOf(at) + 1})`);
  }
  return steps.join(">");
};

return {
  path: location.pathname,
  status: performance.getEntriesByType("navigation")[0].responseStatus,
  language: document.documentElement.lang,
  title: document.title,
  description: content('meta[name="description"]'),
  robots: content('meta[name="robots"]'),
  canonical: document.querySelector('link[rel="canonical"]')?.href ?? null,
  icon: document.querySelector('link[rel="icon"]')?.href ?? null,
  policy: content('meta[http-equiv="Content-Security-Policy"]'),
  openGraph: Object.fromEntries(
    all('meta[property^="og:"]').map((meta) => [meta.getAttribute("property"), meta.content])),
  headings: all("h1, h2, h3, h4, h5, h6")
    .filter((heading) => heading.checkVisibility())
    .map((heading) => ({ level: Number(heading.localName[1]), text: squeezed(heading.textContent) })),
  landmarks: Object.fromEntries(["header", "main", "footer"].map(
    (name) => [name, all(`body > ${name}`).length])),
  // WCAG 2.2 §2.4.1 and ARIA: several landmarks of one kind are told apart by their names.
  navigations: all("nav").map((nav) =>
    nav.ariaLabel ?? document.getElementById(nav.getAttribute("aria-labelledby"))?.textContent ?? ""),
  ids: all("[id]").map((element) => element.id),
  brokenNames: all("[aria-labelledby], [aria-describedby], label[for]").flatMap((element) =>
    ["aria-labelledby", "aria-describedby", "for"]
      .flatMap((name) => (element.getAttribute(name) ?? "").split(/\s+/))
      .filter((id) => id !== "" && !document.getElementById(id))),
  links: all("a[href], link[href], script[src], img[src], use[href]").map((element) =>
    new URL(element.getAttribute("href") ?? element.getAttribute("src"), document.baseURI).href),
  // What is folded away is not rendered, and has no inner text until it is.
  namelessLinks: all("a[href], button").filter((element) =>
    squeezed((element.closest("details:not([open])") ? element.textContent : element.innerText) ?? "") === "" && !element.ariaLabel).map((element) => element.outerHTML),
  imagesWithoutWords: all("img:not([alt])").map((image) => image.outerHTML),
  requests: performance.getEntriesByType("resource").map((entry) => entry.name),
  disclosure: squeezed(document.querySelector(".disclosure")?.innerText ?? ""),
  searchPlace: place(document.querySelector('input[type="search"][name="q"]')),
  contactPlace: place(document.querySelector("header .contact-link")),
  words: words(),
};
