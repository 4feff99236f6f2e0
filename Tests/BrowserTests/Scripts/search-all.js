// What the client answers to many queries: the body of a function that takes them and a limit.

const [queries, limit] = arguments;
const { manifest, module } = document.querySelector("form.search").dataset;
const { openIndex } = await import(new URL(module, location.href));
const index = await openIndex(manifest);
const answers = [];
for (const query of queries) answers.push(await index.search(query, { limit }));
return answers;
