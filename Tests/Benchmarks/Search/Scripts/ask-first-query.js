// What is transferred from a page that has loaded nothing to the answer of its first query.

const [parameters, query, limit] = arguments;
performance.setResourceTimingBufferSize(10_000);
const search = await open(parameters);
await search(query, limit);
return performance.getEntriesByType("resource").map((entry) => ({
  path: new URL(entry.name).pathname,
  start: entry.startTime,
  end: entry.responseEnd,
  bytes: entry.encodedBodySize,
}));
