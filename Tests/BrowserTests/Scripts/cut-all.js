// Compares how the client cuts texts with how they are to be cut: the body of a function that takes the cases as JSON,
// the rules of stems by language, and the lists of folding as JSON.

const [json, rules, ...lists] = arguments;
const { tokens } = await import("/search.js");
const foldings = lists.map((list) => JSON.parse(list));
const cases = JSON.parse(json);
const faults = [];
for (const { text, units, language, tokens: expected } of cases) {
  const source = text ?? String.fromCharCode(...units);
  const found = tokens(source, rules[language] ?? rules.en, ...foldings);
  if (JSON.stringify(found) === JSON.stringify(expected)) continue;
  const at = expected.findIndex((token, i) => `${token}` !== `${found[i]}`);
  const near = (tokens) => JSON.stringify(at < 0 ? tokens.slice(expected.length) : tokens.slice(at, at + 3));
  faults.push(`${JSON.stringify(source).slice(0, 200).toWellFormed()}: ${near(found)}, not ${near(expected)}`);
}
return { count: cases.length, faults: faults.slice(0, 20) };
