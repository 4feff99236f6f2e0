// How the client cuts many texts: the body of a function that takes them.

const [texts] = arguments;
const { manifest: address, module } = document.querySelector("form.search").dataset;
const { tokens } = await import(new URL(module, location.href));
const manifest = await (await fetch(address)).json();
const path = `folding/${manifest.folding.file}.json`;
const folding = manifest.inline?.[path] ?? await (await fetch(new URL(path, new URL(address, location.href)))).json();
return texts.map((text) => tokens(text, folding));
