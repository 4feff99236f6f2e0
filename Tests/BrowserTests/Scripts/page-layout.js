// How a page lies in the window it has now: the body of a function that returns the members of PageLayout.

/** How far below the head of the page an element begins. */
const top = (selector) => scrollY + document.querySelector(selector).getBoundingClientRect().top;

/** The lines of an element as they are set, without spaces. */
function lines(element) {
  const found = [];
  const range = document.createRange();
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { data } = walker.currentNode;
    for (let i = 0; i < data.length; i++) {
      if (/\s/.test(data[i])) continue;
      range.setStart(walker.currentNode, i);
      range.setEnd(walker.currentNode, i + 1);
      const box = range.getBoundingClientRect();
      if (box.width === 0) continue;
      const last = found.at(-1);
      if (last && box.top < last.bottom - 4) {
        last.text += data[i];
        last.bottom = Math.max(last.bottom, box.bottom);
      } else {
        found.push({ text: data[i], bottom: box.bottom });
      }
    }
  }
  return found.map((line) => line.text);
}

const paragraphs = [...document.querySelectorAll("main :is(p, li, dd, th, td, h1, h2, h3)")]
  .filter((element) => !element.querySelector("p, li, dl") && element.checkVisibility())
  .filter((element) => !getComputedStyle(element).whiteSpace.startsWith("pre"));

return {
  overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
  searchTop: top('input[type="search"][name="q"]'),
  contactTop: top("header .contact-link"),
  // A last line of a single Han character, with or without a stop behind it.
  lonely: paragraphs.map(lines)
    .filter((found) => found.length > 1 && /^\p{Script=Han}\p{P}?$/u.test(found.at(-1)))
    .map((found) => found.slice(-2).join(" / ")),
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
