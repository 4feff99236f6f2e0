// What the client answers to many queries, each as text: the body of a function that takes them and a limit.

const [queries, limit] = arguments;
const { openIndex } = await import("/search.js");
const index = await openIndex("/index/manifest.json");

/** As SearchResults.lines in ClientAnswer.swift. */
function lines({ sure, corrected, results }) {
  const lines = [(sure ? "sure" : "unsure") + (corrected === undefined ? "" : ` ${corrected}`)];
  for (const { score, url, kind, topic = "-", title, sections } of results) {
    lines.push(`${score} ${url} ${kind} ${topic} ${title}`);
    for (const { url, heading, excerpt, marks } of sections) {
      lines.push(`  ${url} ${heading}`, `  ${excerpt}`, `  ${JSON.stringify(marks)}`);
    }
  }
  return lines.join("\n") + "\n";
}

const answers = [];
for (const query of queries) answers.push(lines(await index.search(query, { limit })));
return answers;
