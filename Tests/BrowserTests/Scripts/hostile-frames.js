// Opens addresses in frames, several at once, does to each page all that a person could, and gives what it found.
// Arguments: the addresses; the selector of something that must have appeared before a page counts as loaded.
const [addresses, awaited] = arguments;
const faults = [];

const attributes = ["href", "src", "action", "formaction", "xlink:href", "data", "poster", "background", "cite", "ping", "srcset"];
const forbidden = "iframe, frame, object, embed, applet, base, style, math, script:not([type]), svg :not(use), svg:not(.icon)";

function isDangerous(value, document) {
  let address;
  try { address = new URL(value, document.baseURI); } catch { return false; }
  if (/^data:image\/(png|gif|jpeg|webp)[;,]/i.test(address.href)) return false;
  return ["javascript:", "vbscript:", "data:", "file:"].includes(address.protocol);
}

// What nothing that a writer wrote may become.
function inspect(document, address) {
  const fault = (what, element) => faults.push(`${address}: ${what}: ${element.outerHTML.slice(0, 200)}`);
  for (const element of document.querySelectorAll(forbidden)) fault("foreign element", element);
  for (const script of document.querySelectorAll("script[type]")) {
    if (script.type === "module") {
      if (!/^\/assets\/[a-z-]+\.[0-9a-z]+\.js$/.test(script.getAttribute("src"))) fault("foreign script", script);
    } else {
      try { JSON.parse(script.textContent); } catch { fault("broken data block", script); }
    }
  }
  for (const meta of document.querySelectorAll("meta[http-equiv]")) fault("foreign meta", meta);
  for (const element of document.querySelectorAll("*")) {
    for (const { name, value } of element.attributes) {
      if (/^on/i.test(name) || name === "style" || name === "srcdoc") fault(`attribute ${name}`, element);
      if (attributes.includes(name.toLowerCase()) && isDangerous(value, document)) fault(`address in ${name}`, element);
    }
  }
}

// Does to what has a script of its own whatever may start it, and presses all that is no plain link to elsewhere.
function poke(window) {
  const { document } = window;
  document.addEventListener("submit", (event) => event.preventDefault(), true);
  for (const element of [...document.querySelectorAll("*")]) {
    const names = element.getAttributeNames().filter((name) => /^on/i.test(name));
    for (const name of names) element.dispatchEvent(new window.Event(name.slice(2).toLowerCase()));
    const isLink = element.matches("a, area") && !/^(https?|mailto|tel):$/.test(element.protocol);
    if (isLink || names.length || element.matches("button, svg a, math *")) {
      element.dispatchEvent(new window.MouseEvent("click", { bubbles: true, cancelable: true }));
    }
  }
}

async function visit(address) {
  const text = await (await fetch(address)).text();
  inspect(new DOMParser().parseFromString(text, "text/html"), address + " as sent");
  const frame = document.createElement("iframe");
  frame.src = address;
  await new Promise((done) => { frame.onload = done; document.body.append(frame); });
  const window = frame.contentWindow;
  // A module may still be waiting for what it loads.
  if (awaited) {
    for (let i = 0; i < 500 && !window.document.querySelector(awaited); i++) await new Promise((done) => setTimeout(done, 10));
    if (!window.document.querySelector(awaited)) faults.push(`${address}: no ${awaited}`);
  }
  inspect(window.document, address);
  poke(window);
  await new Promise((done) => setTimeout(done));
  inspect(window.document, address + " in the end");
  frame.remove();
}

const left = [...addresses];
const worker = async () => { while (left.length) await visit(left.pop()); };
await Promise.all(Array.from({ length: 8 }, worker));
return { count: addresses.length, faults };
