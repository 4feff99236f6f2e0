// Whether what only a colour told is still told where colours are forced: the body of a function that returns {count, faults}.

const faults = [];
const edges = ["Top", "Right", "Bottom", "Left"];
const hasEdge = (style) => edges.some((edge) => style[`border${edge}Style`] !== "none" && parseFloat(style[`border${edge}Width`]) > 0);
const controls = [...document.querySelectorAll("button, input, textarea, .button")].filter((control) => control.checkVisibility());
for (const control of controls) {
  // A ground is taken away, so only an edge tells where a control is.
  if (![control, control.parentElement].some((element) => hasEdge(getComputedStyle(element)))) {
    faults.push(`no edge: ${control.outerHTML.slice(0, 100)}`);
  }
}
for (const icon of document.querySelectorAll("svg.icon")) {
  if (!icon.checkVisibility()) continue;
  const { color, fill, stroke } = getComputedStyle(icon);
  // Pictures are not forced; one that takes the colour of its text follows it.
  if (![fill, stroke].some((paint) => paint === color || paint === "none")) faults.push(`an icon in ${fill}: ${icon.outerHTML.slice(0, 100)}`);
}
return { count: controls.length, faults };
