// Opens the index of a Guidepost site: defines `open`, which gives a function from a query to addresses.

async function open({ module, manifest }) {
  const { openIndex } = await import(new URL(module, location.href));
  const index = await openIndex(manifest);
  return async (query, limit) => {
    const { results } = await index.search(query, { limit });
    return results.map(({ url }) => url);
  };
}
