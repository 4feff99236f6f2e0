// What an opened index answers to many queries, and how long each takes once its files are there.

const [parameters, queries, limit] = arguments;
const search = (globalThis.openedIndex ??= await open(parameters));
const answers = [];
for (const query of queries) {
  const hits = await search(query, limit);
  const start = performance.now();
  await search(query, limit);
  answers.push({ hits, milliseconds: performance.now() - start });
}
return answers;
