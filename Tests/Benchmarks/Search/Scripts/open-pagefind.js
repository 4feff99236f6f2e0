// Opens Pagefind's index: defines `open`, which gives a function from a query to addresses.

async function open({ module }) {
  const pagefind = await import(new URL(module, location.href));
  // Requests of a worker would not be among the resource timings of the page.
  await pagefind.options({ noWorker: true });
  await pagefind.init();
  return async (query, limit) => {
    const { results } = await pagefind.search(query);
    // What the list of results shows, its address too, stands in a file for each page.
    const pages = await Promise.all(results.slice(0, limit).map((result) => result.data()));
    return pages.map(({ url }) => url);
  };
}
