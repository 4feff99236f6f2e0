// In which waves a new index asks for files to answer a query: the body of a function that takes it. Requests are held
// back until no more come, then all are let through and awaited, as on a slow connection.

const [query, limit] = arguments;
const { openIndex } = await import("/search.js");
const index = await openIndex("/index/manifest.json");
const turn = () => new Promise((resolve) => setTimeout(resolve));
const { fetch } = globalThis;
let held = [];
globalThis.fetch = (address, options) => new Promise((resolve, reject) => {
  const go = async () => {
    try {
      const response = await fetch(address, options);
      const body = await response.text();
      resolve(new Response(body, { status: response.status }));
    } catch (error) {
      reject(error);
    }
  };
  held.push({ path: new URL(address, location.href).pathname.replace("/index/", ""), go });
});
let results;
const answer = index.search(query, { limit }).then((found) => ({ results } = found));
const waves = [];
while (!results) {
  // Some turns, since a chain of promises and pauses may stand between an answer and the next request.
  for (let i = 0; i < 5; i++) await turn();
  if (held.length === 0) continue;
  const wave = held;
  held = [];
  waves.push(wave.map(({ path }) => path));
  await Promise.all(wave.map(({ go }) => go()));
}
await answer;
globalThis.fetch = fetch;
return { waves, urls: results.map(({ url }) => url) };
