// Whether all text stands out from its ground: the body of a function that returns {count, faults}.
// WCAG 2.2 §1.4.3 asks for 4.5 to 1; we ask it of large text too, of which the criterion asks 3 to 1.

/** Red, green and blue from 0 to 255, and alpha. */
function parsed(colour) {
  const numbers = colour.match(/^rgba?\((.*)\)$/)?.[1].match(/[\d.]+/g)?.map(Number);
  if (!numbers) throw new Error(`an unknown colour: ${colour}`);
  const [red, green, blue, alpha = 1] = numbers;
  return { channels: [red, green, blue], alpha };
}

const over = (top, ground) =>
  top.channels.map((value, i) => value * top.alpha + ground[i] * (1 - top.alpha));

const grounds = new Map([[null, [255, 255, 255]]]);

/** The colour behind an element: the grounds of its ancestors, laid on the white of the canvas. */
function ground(element) {
  if (!grounds.has(element)) {
    const style = getComputedStyle(element);
    if (style.backgroundImage !== "none") throw new Error(`a picture behind ${element.outerHTML}`);
    if (style.opacity !== "1") throw new Error(`a translucent ${element.outerHTML}`);
    grounds.set(element, over(parsed(style.backgroundColor), ground(element.parentElement)));
  }
  return grounds.get(element);
}

/** WCAG 2.2, definition "relative luminance". */
function luminance(channels) {
  const [red, green, blue] = channels.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** WCAG 2.2, definition "contrast ratio". */
function contrast(one, other) {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const faults = [];
let count = 0;

function judge(element, text, pseudo) {
  const style = getComputedStyle(element, pseudo);
  const below = over(parsed(style.backgroundColor), ground(element));
  const ratio = contrast(over(parsed(style.color), below), below);
  count += 1;
  if (ratio < 4.5) faults.push(`${ratio.toFixed(2)} ${element.localName}.${element.className}: ${text}`);
}

for (const element of document.querySelectorAll("body *")) {
  const own = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE)
    .map((node) => node.data.trim()).join("");
  if (own !== "" && element.checkVisibility() && !element.closest("noscript, template")) {
    judge(element, own.slice(0, 30));
  }
  for (const pseudo of ["::before", "::after"]) {
    const { content } = getComputedStyle(element, pseudo);
    if (/^("[^"]|counter)/.test(content) && element.checkVisibility()) judge(element, content, pseudo);
  }
}
for (const field of document.querySelectorAll("input[placeholder]")) {
  if (field.checkVisibility()) judge(field, field.placeholder, "::placeholder");
}
return { count, faults };
