// Whether all text can be read as the page lies now: the body of a function that returns {count, faults}.
// No text is cut off, none lies on other text, and nothing makes the page scroll sideways.

const faults = [];
const root = document.documentElement;
if (root.scrollWidth > root.clientWidth) faults.push(`the page is ${root.scrollWidth} px wide in a window of ${root.clientWidth}`);

const places = new Map();

/**
 * How an element lies by itself and its ancestors: whether it is only for assistive technology, or shown only with the
 * focus on it; the nearest that cuts off what reaches out of it; and whether whoever reads moves it sideways.
 */
function place(element) {
  if (!element) return { forEarsAlone: false, clipper: null, scrolled: false };
  if (!places.has(element)) {
    const outer = place(element.parentElement);
    const { clipPath, overflowX, overflowY } = getComputedStyle(element);
    const cuts = element !== document.body && element !== root
      && ["hidden", "clip"].some((value) => [overflowX, overflowY].includes(value));
    places.set(element, {
      forEarsAlone: outer.forEarsAlone || clipPath !== "none" || element.matches(".visually-hidden, .skip-link"),
      clipper: cuts ? element : outer.clipper,
      scrolled: outer.scrolled || ["auto", "scroll"].includes(overflowX),
    });
  }
  return places.get(element);
}

const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
const pieces = [];
while (walker.nextNode()) {
  const { currentNode: node } = walker;
  const element = node.parentElement;
  if (node.data.trim() === "" || element.closest("script, style, template, noscript")) continue;
  if (!element.checkVisibility({ checkVisibilityCSS: true }) || place(element).forEarsAlone) continue;
  const range = document.createRange();
  range.selectNodeContents(node);
  for (const box of range.getClientRects()) {
    if (box.width < 1 || box.height < 1) continue;
    pieces.push({ element, text: node.data.trim().slice(0, 30), box });
  }
}

for (const { element, text, box } of pieces) {
  if (!place(element).scrolled && (box.left < -1 || box.right > root.clientWidth + 1)) faults.push(`out of the window: ${text}`);
  const frame = place(element).clipper?.getBoundingClientRect();
  if (frame && (box.right > frame.right + 1 || box.left < frame.left - 1 || box.bottom > frame.bottom + 2 || box.top < frame.top - 2)) {
    faults.push(`cut off: ${text}`);
  }
}

// Boxes of lines that stand close reach into each other by what letters leave free above and below.
const core = ({ left, right, top, bottom }) => {
  const spare = (bottom - top) * 0.3;
  return { left: left + 1, right: right - 1, top: top + spare, bottom: bottom - spare };
};
const cores = pieces.map((piece) => ({ ...piece, box: core(piece.box) })).sort((a, b) => a.box.top - b.box.top);
for (const [i, one] of cores.entries()) {
  for (let j = i + 1; j < cores.length && cores[j].box.top < one.box.bottom; j++) {
    const other = cores[j];
    if (one.box.left < other.box.right && other.box.left < one.box.right) faults.push(`on each other: ${one.text} / ${other.text}`);
  }
}
return { count: pieces.length, faults: [...new Set(faults)] };
