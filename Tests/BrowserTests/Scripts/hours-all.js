// Judges hours with the module that a site loads, and tells where it differs from what the cases say.

const [address, json] = arguments;
const { openingState } = await import(address);
const cases = JSON.parse(json);
const faults = [];
let count = 0;
for (const { name, hours, states } of cases) {
  for (const [instant, word, next] of states) {
    count += 1;
    const state = openingState(hours, instant);
    const found = state === null ? ["unknown", null]
      : state.isOpen ? ["open", state.until] : ["closed", state.opensAt];
    if (found[0] !== word || found[1] !== (next ?? null)) {
      faults.push(`${name} at ${new Date(instant * 1000).toISOString()}: ${found}, not ${[word, next]}; ${JSON.stringify(hours)}`);
    }
  }
}
return { count, faults: faults.slice(0, 20) };
