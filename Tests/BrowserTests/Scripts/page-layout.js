// How a page lies in the window it has now: the body of a function that returns the members of PageLayout.

/** How far below the head of the page an element begins. */
const top = (selector) => scrollY + document.querySelector(selector).getBoundingClientRect().top;

/** The last line of an element where it is one of a few, without spaces, and where it has at most two characters. */
function shortLastLine(element) {
  const range = document.createRange();
  const texts = [];
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) texts.unshift(walker.currentNode);
  let line;
  // From the end, as most last lines are long, and each box costs time.
  for (const text of texts) {
    for (let i = text.data.length - 1; i >= 0; i--) {
      if (/\s/.test(text.data[i])) continue;
      range.setStart(text, i);
      range.setEnd(text, i + 1);
      const box = range.getBoundingClientRect();
      if (box.width === 0) continue;
      if (line && box.bottom <= line.top + 4) return line.text;
      line = { text: text.data[i] + (line?.text ?? ""), top: Math.min(line?.top ?? Infinity, box.top) };
      if (line.text.length > 2) return null;
    }
  }
  return null;
}

const paragraphs = [...document.querySelectorAll("main :is(p, li, dd, th, td, h1, h2, h3)")]
  .filter((element) => !element.querySelector("p, li, dl") && element.checkVisibility())
  .filter((element) => !getComputedStyle(element).whiteSpace.startsWith("pre"));

return {
  overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
  searchTop: top('input[type="search"][name="q"]'),
  contactTop: top("header .contact-link"),
  // What does not stand beside anything, though the window has room for a side.
  sidesBelow: [...document.querySelectorAll(".with-side > .side, .with-aside > :is(.outline, .facts, .section-tree)")]
    .filter((side) => side.checkVisibility())
    .filter((side) => side.getBoundingClientRect().left < side.parentElement.getBoundingClientRect().left + 400)
    .map((side) => side.className),
  // A last line of a single Han character, with or without a stop behind it.
  lonely: paragraphs.map((element) => ({ element, line: shortLastLine(element) }))
    .filter(({ line }) => line !== null && /^\p{Script=Han}\p{P}?$/u.test(line))
    .map(({ element, line }) => `${line} ends ${element.textContent.trim().slice(-30)}`),
  // Half of a host's name may be the name of another host.
  brokenNames: [...document.querySelectorAll("main code")]
    .filter((code) => /^[\w.]{1,24}$/.test(code.textContent) && code.getClientRects().length > 1)
    .map((code) => code.textContent),
  // WCAG 2.2 §2.5.8: targets that are not inside a sentence measure at least 24 by 24 pixels.
  smallTargets: [...document.querySelectorAll("a[href], button, input, summary")]
    .filter((target) => target.checkVisibility() && !target.matches(".skip-link"))
    .filter((target) => getComputedStyle(target).display !== "inline")
    .filter((target) => {
      const box = target.getBoundingClientRect();
      return box.width < 24 || box.height < 24;
    })
    .map((target) => target.outerHTML.slice(0, 120)),
};
