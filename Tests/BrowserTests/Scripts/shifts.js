// How much has moved since the page began: the body of a function that returns {sum, moved}.

const frame = () => new Promise(requestAnimationFrame);
// What was changed a moment ago is laid out in the next frame, and told after it.
await frame();
await frame();
const observer = new PerformanceObserver(() => {});
observer.observe({ type: "layout-shift", buffered: true });
// Nobody's hands are at work; what is marked so follows the window of a phone taking its size.
const shifts = observer.takeRecords();
return {
  sum: shifts.reduce((sum, { value }) => sum + value, 0),
  moved: shifts.flatMap(({ value, sources }) =>
    sources.map(({ node }) => `${value.toFixed(3)} ${(node?.outerHTML ?? node?.textContent ?? "gone").slice(0, 80)}`)),
};
