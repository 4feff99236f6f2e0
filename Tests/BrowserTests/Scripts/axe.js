// What axe-core finds amiss in the page as it is now: the body of a function that returns {count, faults}.
// Its argument says whether colours alone are judged.

const [coloursAlone] = arguments;
const found = await axe.run(document, {
  runOnly: coloursAlone
    ? { type: "rule", values: ["color-contrast", "link-in-text-block"] }
    : ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"],
  resultTypes: ["violations"],
  // Styles are all of this host: there is nothing to fetch again.
  preload: false,
});
return {
  count: found.passes.length,
  faults: found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} at ${target.join(" ")}: ${failureSummary}`)),
};
