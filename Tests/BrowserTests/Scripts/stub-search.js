// A search client that answers what a test has written down; ANSWERS stands for an object of answers by query.
// An answer that is `held` comes when the test says `searchStub.release(query)`, even to whoever has given it up.

const answers = ANSWERS;
const waiting = new Map();
const stub = { asked: [], aborted: [], release: (query) => waiting.get(query)() };
window.searchStub = stub;

export async function openIndex() {
  return {
    async search(query, { signal }) {
      stub.asked.push(query);
      signal.addEventListener("abort", () => stub.aborted.push(query));
      const answer = answers[query];
      // A quick answer takes a moment too: whatever is done at once must be seen to be too early.
      await new Promise((resolve) => {
        if (answer.held) waiting.set(query, resolve);
        else setTimeout(resolve, 50);
      });
      return answer;
    },
  };
}
