// What the client answers to many queries, each as text: the body of a function that takes them and a limit.

const [queries, limit] = arguments;
const { openIndex } = await import("/search.js");
const index = await openIndex("/index/manifest.json");

/** As SearchResults.lines in ClientAnswer.swift. */
function lines({ sure, corrected, results }) {
  const lines = [(sure ? "sure" : "unsure") + (corrected === undefined ? "" : ` ${corrected}`)];
  for (const { score, url, kind, trail, title, titleMarks, sections } of results) {
    lines.push(`${score} ${url} ${kind} ${trail.join("/")} ${title}`, `  ${JSON.stringify(titleMarks)}`);
    for (const { url, heading, headingMarks, excerpt, marks } of sections) {
      lines.push(`  ${url} ${heading} ${JSON.stringify(headingMarks)}`, `  ${excerpt}`, `  ${JSON.stringify(marks)}`);
    }
  }
  return lines.join("\n") + "\n";
}

const answers = [];
for (const query of queries) answers.push(lines(await index.search(query, { limit })));
return answers;
