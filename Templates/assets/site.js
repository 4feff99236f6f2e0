// What scripts add to every page: unfolding what is folded before printing, and `/` for the search field.
//
// Every page is complete without this file.

addEventListener("beforeprint", () => {
  for (const details of document.querySelectorAll("main details")) details.open = true;
});

addEventListener("keydown", (event) => {
  const field = document.querySelector("form.search")?.elements.q;
  const target = event.target instanceof Element ? event.target : document.body;
  const isTyping = target.closest("input, textarea, select, [contenteditable]");
  if (!field || event.key !== "/" || isTyping) return;
  if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  field.focus();
  field.select();
});
