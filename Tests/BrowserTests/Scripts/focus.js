// Whether the focus is seen wherever the keyboard takes it: the body of a function that returns {count, faults}.
// It follows a press of Tab, so that :focus-visible holds for focus() too. WCAG 2.2 §2.4.7.

const look = (element) => {
  const style = getComputedStyle(element);
  const outline = style.outlineStyle === "none" ? "" : `${style.outlineWidth} ${style.outlineColor}`;
  return `${outline}|${style.boxShadow}`;
};

const faults = [];
let count = 0;
for (const element of document.querySelectorAll("a[href], button, input, summary")) {
  if (!element.checkVisibility()) continue;
  document.activeElement?.blur();
  const before = look(element);
  element.focus();
  count += 1;
  const name = element.outerHTML.slice(0, 120);
  if (document.activeElement !== element) faults.push(`takes no focus: ${name}`);
  else if (look(element) === before) faults.push(`looks the same: ${name}`);
  const box = element.getBoundingClientRect();
  if (box.top < -1 || box.bottom > innerHeight + 1) faults.push(`out of sight: ${name}`);
}
return { count, faults };
