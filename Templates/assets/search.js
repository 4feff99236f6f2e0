// Searches the index of a Guidepost site: an ES module without dependencies that returns data and touches no page.
//
//   const index = await openIndex("/search/zh-CN/manifest.json");
//   const { sure, corrected, results } = await index.search("登不上", { limit: 10, signal });
//   // results: [{ url, title, titleMarks, kind, trail: [name, …], score,
//   //   sections: [{ url, heading, headingMarks, excerpt, marks: [[start, end], …] }] }]
//
// Browsers since autumn 2021 run it. All texts are plain text, never HTML. Sources/Search/FORMAT.md specifies the files, the scoring and the excerpts,
// TOKENISATION.md how texts are cut; SearchScorer is the same in Swift, with the same results in the same order.

const VERSION = 2;
const MOST_TERMS = 64;
const MOST_LETTERS = 64;
const MOST_SHARDS = 6;
const MOST_EXPANSIONS = 24;
const MOST_SPELLINGS = 6;
const SPELLING_SHARDS = 8;
const LONGEST_WORD = 32;
const SURE_SHARE = 400;
const SURE_SCORE = 960_000;
const LONGEST_TASK = 8;
/** What the best passage of a page and each further one add to its score, in thousandths. */
const SHARES = [900, 100, 60, 36, 22, 13];

// FORMAT.md, "Numbers in text"

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

function numbers(text) {
  const list = [];
  let number = 0;
  let unit = 1;
  for (const character of text) {
    const value = ALPHABET.indexOf(character);
    if (value < 0) throw new Error("malformed numbers");
    number += (value & 31) * unit;
    unit *= 32;
    if (value < 32) {
      list.push(number);
      number = 0;
      unit = 1;
    }
  }
  return list;
}

const signed = (number) => (number % 2 ? -number - 1 : number) / 2;

const last = (list) => list[list.length - 1];

/** The starts of things of these lengths that stand one after another, and the end of the last. */
function sums(counts) {
  const starts = [0];
  for (const count of counts) starts.push(last(starts) + count);
  return starts;
}

/** The last of ascending `starts` that is not above `value`. */
function indexIn(starts, value) {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (starts[middle] <= value) low = middle;
    else high = middle;
  }
  return low;
}

// TOKENISATION.md §1, §2 and §6

const [SEPARATOR, WORD, PAIR, JOINER, APOSTROPHE] = [0, 1, 2, 3, 4];
const PLAIN =
  /^[\0-\x7f\xb7\u2010-\u2016\u2018-\u2022\u2026\u2190-\u21ff\u2500-\u25ff\u3000-\u3002\u3008-\u3011\u3014-\u3017\u4e00-\u9fff\uac00-\ud7a3\uff01-\uff5e]$/;

/** Adds the lists of a folding file to a table of what characters become. */
function addFolding(table, { words = "", pairs = "", gone = "", folds = "", expansions = "" }) {
  const { becomes } = table;
  table.words.push(spans(words));
  table.pairs.push(spans(pairs));
  gone = spans(gone);
  for (let i = 0; i < gone.length; i += 2) {
    for (let code = gone[i]; code <= gone[i + 1]; code++) becomes.set(code, []);
  }
  folds = numbers(folds);
  for (let i = 0, end = 0; i < folds.length; i += 3) {
    const first = end + folds[i];
    const most = folds[i + 1] >> 2;
    const step = folds[i + 1] & 2 ? 2 : 1;
    const target = first + signed(folds[i + 2]);
    for (let k = 0; k <= most; k++) {
      becomes.set(first + k * step, [folds[i + 1] & 1 ? target : target + k * step]);
    }
    end = first + most * step + 1;
  }
  expansions = numbers(expansions);
  const before = [];
  for (let i = 0, end = 0; i < expansions.length; ) {
    const code = end + expansions[i];
    const count = expansions[i + 1];
    for (let k = 0; k < count; k++) before[k] = (before[k] ?? 0) + signed(expansions[i + 2 + k]);
    becomes.set(code, before.slice(0, count));
    i += 2 + count;
    end = code + 1;
  }
}

/** The first and last code points of ranges, by turns. */
function spans(text) {
  const list = numbers(text);
  let end = 0;
  for (let i = 0; i < list.length; i += 2) {
    list[i] += end;
    list[i + 1] += list[i];
    end = list[i + 1] + 1;
  }
  return list;
}

function contains(lists, code) {
  return lists.some((spans) => {
    const at = indexIn(spans, code);
    return code === spans[at] || (at % 2 === 0 && code > spans[at]);
  });
}

const newTable = (rules) => ({ stem: stemmer(rules), becomes: new Map(), words: [], pairs: [] });

function kindOf(code, table) {
  if (code === 0x2d || code === 0x2e || code === 0x5f) return JOINER;
  if (code === 0x27 || code === 0x2019) return APOSTROPHE;
  if (code < 0x80) {
    return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39) ? WORD : SEPARATOR;
  }
  if ((code >= 0x4e00 && code <= 0x9fff) || (code >= 0xac00 && code <= 0xd7a3)) return PAIR;
  return contains(table.pairs, code) ? PAIR : contains(table.words, code) ? WORD : SEPARATOR;
}

function hangulSyllable(first, second) {
  if (first >= 0x1100 && first <= 0x1112 && second >= 0x1161 && second <= 0x1175) {
    return 0xac00 + ((first - 0x1100) * 21 + second - 0x1161) * 28;
  }
  const isOpen = first >= 0xac00 && first <= 0xd7a3 && (first - 0xac00) % 28 === 0;
  return isOpen && second >= 0x11a8 && second <= 0x11c2 ? first + second - 0x11a7 : 0;
}

function fold(text, table) {
  const units = [];
  let start = 0;
  for (const character of text) {
    let code = character.codePointAt(0);
    const end = start + character.length;
    if (code >= 0xff01 && code <= 0xff5e) code -= 0xfee0;
    const capital = code >= 0x41 && code <= 0x5a;
    const small = code >= 0x61 && code <= 0x7a;
    const result = capital ? [code + 32] : (code >= 0x80 && table.becomes.get(code)) || [code];
    const before = last(units);
    if (result.length === 0 && before && before.kind !== SEPARATOR) before.end = end;
    for (const value of result) {
      const former = last(units);
      const syllable = former ? hangulSyllable(former.value, value) : 0;
      if (syllable) Object.assign(former, { value: syllable, letter: String.fromCodePoint(syllable), end });
      else units.push({ value, letter: String.fromCodePoint(value), kind: kindOf(value, table), capital, small, start, end });
    }
    start = end;
  }
  return units;
}

// TOKENISATION.md §3

function cut(text, table) {
  const units = fold(text, table);
  const tokens = [];
  const kind = (i) => units[i]?.kind;
  const isSmall = (i) => units[i]?.small;
  const isCapitalStart = (i) =>
    units[i].capital &&
    (isSmall(i - 1) || (units[i - 1].capital && isSmall(i + 1) && isSmall(i + 2)));
  const add = (term, from, to, more) =>
    tokens.push({ term, start: units[from].start, end: units[to].end, ...more });
  const addWord = (from, to) => {
    let word = "";
    for (let k = from, length = 0; k <= to && length < LONGEST_WORD; k++) {
      if (kind(k) !== WORD) continue;
      word += units[k].letter;
      length++;
    }
    add(table.stem(word), from, to, { word, isLast: to === units.length - 1 });
  };
  let i = 0;
  while (i < units.length) {
    const start = i;
    if (kind(i) === PAIR) {
      while (kind(i) === PAIR) i++;
      if (i - start === 1) add(units[start].letter, start, start, { isSingle: true });
      for (let k = start; k < i - 1; k++) add(units[k].letter + units[k + 1].letter, k, k + 1);
    } else if (kind(i) === WORD) {
      let part = start;
      let parts = 0;
      for (;;) {
        i++;
        const isWord = kind(i) === WORD;
        if (isWord && !isCapitalStart(i)) continue;
        const links = !isWord && kind(i + 1) === WORD;
        if (links && kind(i) === APOSTROPHE) continue;
        const goesOn = isWord || (links && kind(i) === JOINER);
        if (goesOn || parts > 0) addWord(part, i - 1);
        if (!goesOn) break;
        parts++;
        if (!isWord) i++;
        part = i;
      }
      addWord(start, i - 1);
    } else {
      i++;
    }
  }
  return tokens;
}

// TOKENISATION.md §4

/** Takes stems by the rules of an index. */
function stemmer({ words, stays, rules }) {
  const [isWord, mayStay] = [RegExp(words), RegExp(stays)];
  const steps = rules.split(" ").map((rule) => rule.split(">")).map(([from, to = ""]) => [RegExp(`^${from}`), to]);
  const stems = new Map();
  const cutOff = (stem, [from, to]) => {
    const rest = stem.replace(from, to);
    return mayStay.test(rest) ? rest : stem;
  };
  return (word) => {
    if (!stems.has(word)) stems.set(word, isWord.test(word) ? steps.reduce(cutOff, word) : word);
    return stems.get(word);
  };
}

// FORMAT.md, "Excerpts"

const WIDTH = 160;
const LEAD_IN = 40;
const isLow = (unit) => (unit & 0xfc00) === 0xdc00;
const cells = (unit) => (unit < 0x1100 || isLow(unit) ? 1 : 2);
const isSentenceEnd = (text, i) =>
  "。！？；!?;".includes(text[i]) || (text[i] === "." && text[i + 1] === " ");

function bestWindow(matches, text) {
  let best = [0, 0];
  let bestWeight = 0;
  for (let i = 0; i < matches.length; i++) {
    const seen = new Set();
    let weight = 0;
    let width = 0;
    let measured = matches[i].start;
    let end = measured;
    for (let k = i; k < matches.length; k++) {
      const match = matches[k];
      while (measured < match.end) width += cells(text.charCodeAt(measured++));
      if (width > WIDTH - LEAD_IN) break;
      end = Math.max(end, match.end);
      if (!seen.has(match.term)) weight += match.weight;
      seen.add(match.term);
    }
    if (weight > bestWeight) {
      bestWeight = weight;
      best = [matches[i].start, end];
    }
  }
  return best;
}

function excerptStart(text, core) {
  let offset = core;
  let isCut = true;
  let word;
  for (let width = 0; offset > 0 && isCut; ) {
    isCut = !isSentenceEnd(text, offset - 1);
    if (text[offset - 1] === " ") word = offset;
    width += cells(text.charCodeAt(offset - 1));
    if (width > LEAD_IN) break;
    if (isCut) offset--;
  }
  if (offset === 0) return [0, false];
  if (isCut) {
    if (word && text.charCodeAt(offset - 1) < 0x1100 && text.charCodeAt(offset) < 0x1100) offset = word;
    if (offset < core && isLow(text.charCodeAt(offset))) offset++;
  }
  while (offset < core && text[offset] === " ") offset++;
  return [offset, isCut];
}

function excerptEnd(text, start, core) {
  let limit = start;
  let width = 0;
  while (limit < text.length) {
    width += cells(text.charCodeAt(limit));
    if (width > WIDTH && limit >= core) break;
    limit++;
  }
  if (limit === text.length) return [limit, false];
  if (isLow(text.charCodeAt(limit))) limit--;
  let space;
  for (let offset = limit; offset > core && offset > limit - LEAD_IN; offset--) {
    if (isSentenceEnd(text, offset - 1)) return [offset, false];
    if ("，、：）》」』】".includes(text[offset - 1])) return [offset, true];
    if (text[offset - 1] === " ") space ??= offset - 1;
  }
  return [space ?? limit, true];
}

/** The terms of a text that weigh something, in the order of their places; `seen` takes how a term was written first. */
function matchesIn(text, weights, table, seen) {
  const matches = cut(text, table)
    .filter(({ term }) => weights.has(term))
    .map((token) => ({ ...token, weight: weights.get(token.term) }))
    .sort((a, b) => a.start - b.start || a.end - b.end);
  for (const { term, start, end } of matches) if (!seen.has(term)) seen.set(term, text.slice(start, end));
  return matches;
}

/** The places of the matches within a part of a text, joined where they touch. */
function marksOf(matches, from = 0, to = Infinity, shift = 0) {
  const marks = [];
  for (const { start, end } of matches) {
    if (start < from || end > to) continue;
    const before = last(marks);
    if (before && start + shift <= before[1]) before[1] = Math.max(before[1], end + shift);
    else marks.push([start + shift, end + shift]);
  }
  return marks;
}

/** The excerpt of a text; `weights` has what each term weighs. */
function excerptOf(text, weights, table, seen) {
  const matches = matchesIn(text, weights, table, seen);
  const [coreStart, coreEnd] = bestWindow(matches, text);
  const [start, isCutBefore] = excerptStart(text, coreStart);
  const [end, isCutAfter] = excerptEnd(text, start, coreEnd);
  return {
    excerpt: (isCutBefore ? "…" : "") + text.slice(start, end) + (isCutAfter ? "…" : ""),
    marks: marksOf(matches, start, end, (isCutBefore ? 1 : 0) - start),
  };
}

// FORMAT.md, "Impacts": a small site sends its texts alone, and they are weighed here.

const shortField = (length) => 1 / (0.45 + 1 - 0.75 + (0.75 * length) / 10);

/** The terms of passages with their postings, by turns, as a shard has them. */
async function shardOf(passages, { readings, synonyms }, table, pause) {
  const postings = new Map();
  let title;
  for (const [number, { page, section, isLead }] of passages.entries()) {
    await pause();
    const fields = new Map();
    // What a term has of a title, a heading, a phrase, and how often the text has it.
    const add = (tokens, field, value) => {
      for (const { term } of tokens) {
        const values = fields.get(term) ?? [0, 0, 0, 0];
        values[field] = value(values[field]);
        fields.set(term, values);
      }
    };
    const cutAll = (texts) => texts.map((text) => cut(text, table));
    if (isLead) title = cut(page.title, table).filter((token) => !token.isSingle);
    const [heading, body] = cutAll([section.heading ?? "", section.text]);
    add(title, 0, () => 2.5 * shortField(title.length) * (isLead ? 1 : 0.5));
    add(heading, 1, () => 1.2 * shortField(heading.length));
    for (const phrase of cutAll(section.phrases ?? [])) {
      add(phrase, 2, (best) => Math.max(best, 1.2 * shortField(phrase.length)));
    }
    const others = numbers(section.synonyms ?? "").map((i) => synonyms[i]);
    for (const tokens of [body, ...cutAll(others)]) add(tokens, 3, (count) => count + 1);
    const norm = 1 - 0.75 + (0.75 * body.length) / 150;
    for (const [term, [title, heading, phrase, count]] of fields) {
      const sum = title + heading + count / (count + 1.2 * norm) + phrase;
      const entry = postings.get(term) ?? { last: 0, list: [] };
      entry.list.push((number - entry.last) * 32 + Math.min(31, Math.max(1, Math.floor(sum * 8 + 0.5))));
      entry.last = number;
      postings.set(term, entry);
    }
  }
  for (let i = 0; i < readings.length; i += 2) postings.set(readings[i], { list: readings[i + 1] });
  return [...postings.keys()].sort().flatMap((term) => [term, postings.get(term).list]);
}

// FORMAT.md, "Scoring"

function rarity(frequency, count) {
  const ratio = 256 + Math.floor((256 * (2 * (count - frequency) + 1)) / (2 * frequency + 1));
  const power = 31 - Math.clz32(ratio);
  return Math.max(1, (power - 8) * 64 + Math.floor(((ratio - 2 ** power) * 64) / 2 ** power));
}

/** The place in a shard at which a term stands or would stand. */
function placeOf(term, shard) {
  let low = 0;
  let high = shard.length / 2;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (shard[2 * middle] < term) low = middle + 1;
    else high = middle;
  }
  return 2 * low;
}

/** The places of the terms of a shard that begin with `prefix`. */
function* placesOf(prefix, shard) {
  for (let i = placeOf(prefix, shard); shard[i]?.startsWith(prefix); i += 2) yield i;
}

/** What a shard has of a term: postings, how many passages have it, and the Han that is read so. */
function candidate(shard, at, percent) {
  const [term, entry] = [shard[at], shard[at + 1]];
  const words = typeof entry === "string" ? entry.split(" ") : [];
  const pairs = /^~[^']/.test(term) ? words.shift().match(/../gu) : [];
  const postings = typeof entry === "string" ? numbers(words.pop()) : entry;
  return { term, postings, frequency: Number(words[0] ?? postings.length), percent, pairs };
}

/** The name of a file in the names of all. */
const nameAt = ({ files, width }, number) => files.slice(number * width, (number + 1) * width);

const byFrequency = (a, b) => b.frequency - a.frequency || (a.term < b.term ? -1 : 1);

/** How many letters to change, add, drop or swap with the next (optimal string alignment), or more than `most`. */
function distance(a, b, most) {
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  [a, b] = [a.slice(i), b.slice(i)];
  if (a === b) return 0;
  if (most === 0 || Math.abs(a.length - b.length) > most) return most + 1;
  const rest = (m, n) => distance(a.slice(m), b.slice(n), most - 1);
  const isSwapped = a[1] && a[0] === b[1] && a[1] === b[0];
  return 1 + Math.min(rest(1, 1), rest(0, 1), rest(1, 0), isSwapped ? rest(2, 2) : most);
}

// TOKENISATION.md §7

const INITIAL = "(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])";
const SYLLABLE = RegExp(
  `^${INITIAL}?(?:a(?:i|o|ng?)?|e(?:i|ng?|r)?|i(?:ao?|ang?|e|u|ng?|ong)?|o(?:u|ng)?|u(?:ai?|ang?|e|i|n|o)?|ve?)$`);
const UNFINISHED = RegExp(`^${INITIAL}$`);

/** The syllables that letters may be cut into, as `[start, end]`; none reaches over an end of a word. */
function syllables(letters, ends) {
  const found = [];
  const starts = new Set([0]);
  for (let start = 0; start < letters.length; start++) {
    for (let end = start + 1; starts.has(start) && end <= Math.min(start + 6, letters.length); end++) {
      const text = letters.slice(start, end);
      const isRest = start > 0 && end === letters.length;
      if (SYLLABLE.test(text) || (isRest && UNFINISHED.test(text))) {
        found.push([start, end]);
        starts.add(end);
      }
      if (ends.has(end)) break;
    }
  }
  return found;
}

/** The Han that is read as these terms: pairs that share a character where there are such. */
function hanOf(candidates) {
  let text = "";
  for (const { pairs } of candidates) {
    const end = last([...text]);
    const linked = pairs.find((pair) => end && pair.startsWith(end));
    text += linked ? linked.slice(end.length) : pairs[0];
  }
  return text;
}

/** Runs of neighbouring words that nothing was found for. */
function unknownGroups(clues) {
  const groups = [];
  let former;
  for (const clue of clues) {
    const isUnknown = clue.candidates.length === 0 && /^[a-z]{2,}$/.test(clue.word ?? "");
    if (isUnknown && former && clue.start >= former.end) last(groups).push(clue);
    else if (isUnknown) groups.push([clue]);
    former = isUnknown && clue;
  }
  return groups;
}

class Index {
  /** How many files could not be had. */
  failures = 0;
  #base;
  #manifest;
  #files = new Map();
  #table;
  #tablesLoaded = new Set();
  #han = new Set();
  #pageStarts;
  #partStarts;
  #groupStarts;
  #firsts = [""];
  #light;
  #continued = new Set();
  #built;

  constructor(base, manifest) {
    this.#base = base;
    this.#manifest = manifest;
    const { folding, texts, terms } = manifest;
    this.#pageStarts = sums(numbers(manifest.pages));
    this.#partStarts = sums(numbers(texts.passages));
    this.#groupStarts = sums(numbers(texts.groups ?? ""));
    let first = "";
    if (terms) this.#firsts = terms.first.split(" ").map((text) => (first = first.slice(0, text[0]) + text.slice(1)));
    this.#light = new Set(manifest.light.split(" "));
    let passage = 0;
    for (const gap of numbers(manifest.continued)) this.#continued.add((passage += gap));
    let code = -1;
    for (const gap of numbers(folding.han)) this.#han.add((code += gap + 1));
    this.#table = newTable(manifest.stem);
    addFolding(this.#table, folding.texts);
  }

  async search(query, limit, pause) {
    await this.#loadFolding(query);
    // All queries wait for this, so it does not end with the one that began it.
    if (this.#manifest.inline) await (this.#built ??= this.#build(pauses()));
    const table = this.#table;
    const tokens = cut(query, table);
    const clues = await this.#clues(tokens);
    const pages = await this.#rank(clues, limit, pause);
    // Beyond the third result one section is shown: texts are a good part of what a first search loads.
    const texts = await Promise.all(pages.map(({ passages }, i) =>
      Promise.all(passages.slice(0, i < 3 ? 2 : 1).map((passage) => this.#text(passage)))));
    const weights = new Map();
    for (const { weight, candidates } of clues) {
      for (const { term, pairs } of candidates) {
        for (const shown of [term, ...pairs]) weights.set(shown, Math.max(weights.get(shown) ?? 0, weight));
      }
    }
    const seen = new Map();
    const joined = (tokens) => tokens.map(({ term }) => term).join(" ");
    const results = [];
    let isTitleFirst = false;
    for (const [i, found] of texts.entries()) {
      await pause();
      if (!found[0]) continue;
      const { url, title, kind, trail = [] } = found[0].page;
      const marksIn = (text) => marksOf(matchesIn(text, weights, table, seen));
      const titleMarks = marksIn(title);
      const sections = found.filter(Boolean).map(({ section: { anchor, heading = "", text } }) => ({
        url: anchor === undefined ? url : `${url}#${anchor}`,
        heading,
        headingMarks: marksIn(heading),
        ...excerptOf(text, weights, table, seen),
      }));
      const isTitle = !isTitleFirst && joined(cut(title, table)) === joined(tokens);
      isTitleFirst ||= isTitle;
      const score = isTitle && results[0] ? results[0].score + 1 : pages[i].score;
      results[isTitle ? "unshift" : "push"]({ url, title, titleMarks, kind, trail, score, sections });
    }
    const corrected = correct(query, clues, seen);
    const sure = results.length > 0 && pages[0].isSure && clues.some(({ isLight }) => !isLight);
    return { ...(corrected !== query && { corrected }), sure, results };
  }

  // Files

  /** A file of the index, fetched once; undefined where it cannot be had. */
  async #file(path) {
    if (!this.#files.has(path)) this.#files.set(path, load(new URL(path, this.#base)));
    try {
      return await this.#files.get(path);
    } catch {
      this.#files.delete(path);
      this.failures++;
    }
  }

  /** Loads what a query's characters become, where that is not known yet. */
  async #loadFolding(query) {
    const { file, hanFile } = this.#manifest.folding;
    const { becomes, words, pairs } = this.#table;
    const paths = new Set();
    for (const character of query) {
      const code = character.codePointAt(0);
      const isKnown = PLAIN.test(character) || becomes.has(code) || contains([...pairs, ...words], code);
      if (this.#han.has(code)) paths.add(hanFile ? `han/${hanFile}.json` : "");
      else if (!isKnown) paths.add(`folding/${file}.json`);
    }
    for (const path of paths) await this.#addFolding(path);
  }

  async #addFolding(path) {
    const lists = path === "" ? this.#manifest.inline.han : await this.#file(path);
    if (!lists || this.#tablesLoaded.has(path)) return;
    this.#tablesLoaded.add(path);
    addFolding(this.#table, lists);
  }

  /** Weighs the texts that a small site's manifest carries. */
  #build(pause) {
    const { inline } = this.#manifest;
    const passages = inline.texts.flatMap(({ pages }) =>
      pages.flatMap((page) => page.sections.map((section) => ({ page, section }))));
    for (const start of this.#pageStarts.slice(0, -1)) passages[start].isLead = true;
    return shardOf(passages, inline, this.#table, pause);
  }

  async #shard(number) {
    if (this.#built) return this.#built;
    const name = nameAt(this.#manifest.terms, number);
    return (name && (await this.#file(`terms/${name}.json`))) || [];
  }

  #shards(start, end) {
    return Promise.all(Array.from({ length: end - start }, (_, i) => this.#shard(start + i)));
  }

  /** The page and section that show a passage; undefined where they cannot be had. */
  async #text(passage) {
    const part = indexIn(this.#partStarts, passage);
    let rest = passage - this.#partStarts[part];
    for (const page of (await this.#part(part))?.pages ?? []) {
      if (rest < page.sections.length) return { page, section: page.sections[rest] };
      rest -= page.sections.length;
    }
    return undefined;
  }

  #part(number) {
    if (this.#manifest.inline) return this.#manifest.inline.texts[number];
    const group = indexIn(this.#groupStarts, number);
    const name = nameAt(this.#manifest.texts, group);
    return this.#file(`texts/${name}/${number - this.#groupStarts[group]}.json`);
  }

  // Clues

  /** What the tokens of a query weigh and where they are found; all shards are asked for at once. */
  async #clues(tokens) {
    const isLight = ({ term }) => this.#light.has(term);
    const parts = new Map();
    const heavy = tokens.filter((token) => !isLight(token));
    for (const token of heavy.length > 0 ? heavy : tokens) {
      if (parts.has(token.term) || parts.size === MOST_TERMS) continue;
      const prefix = token.isSingle ? (isLight(token) ? undefined : token.term) : token.isLast ? token.word : undefined;
      parts.set(token.term, { ...token, prefix });
    }
    const clues = await Promise.all([...parts.values()].map((part) => this.#found(part)));
    const groups = unknownGroups(clues);
    const repaired = (await Promise.all(groups.map((group) => this.#repair(group)))).flat();
    const kept = clues.filter((clue) => !groups.flat().includes(clue));
    const terms = new Set();
    return kept.concat(repaired).filter(({ term }) => !terms.has(term) && terms.add(term));
  }

  async #found(part) {
    return this.#clue(part, await this.#candidates(part));
  }

  #clue(part, candidates) {
    let weight = rarity(candidates[0]?.frequency ?? 0, last(this.#pageStarts));
    // A word of Latin letters says as much as several pairs of Han.
    if (part.term < "~") weight = Math.floor((weight * 8) / 5);
    const whole = weight;
    if (candidates.length === 0) weight = Math.floor((weight * 3) / 10);
    return { ...part, weight, whole, isLight: this.#light.has(part.term), candidates };
  }

  /** A term itself, and the commonest that begin with its prefix. */
  async #candidates({ term, prefix }) {
    const near = indexIn(this.#firsts, term);
    const start = prefix === undefined ? near : indexIn(this.#firsts, prefix);
    let end = start + 1;
    while (prefix !== undefined && end < start + MOST_SHARDS && this.#firsts[end]?.startsWith(prefix)) end++;
    const [own, lists] = await Promise.all([this.#shard(near), this.#shards(start, end)]);
    const at = placeOf(term, own);
    const exact = own[at] === term ? [candidate(own, at, 100)] : [];
    const others = [];
    for (const shard of prefix === undefined ? [] : lists) {
      for (const i of placesOf(prefix, shard)) {
        const percent = Math.floor((prefix.length * 100) / shard[i].length);
        if (shard[i] !== term) others.push(candidate(shard, i, percent));
      }
    }
    return exact.concat(others.sort(byFrequency).slice(0, MOST_EXPANSIONS));
  }

  /** What words that the index does not know may mean: the sound of a text, other letters, or initials. */
  async #repair(group) {
    const { readings } = this.#manifest;
    const sounds = readings && (await this.#bySound(group));
    if (sounds) return sounds;
    const clues = await Promise.all(group.map(async (clue) => {
      const [similar, initials] = await Promise.all([this.#bySpelling(clue), readings && this.#byInitials(clue)]);
      if (initials && (similar.length === 0 || !/[aeiou]/.test(clue.word))) return initials;
      return similar.length > 0 ? { ...this.#clue(clue, similar), replaces: clue } : clue;
    }));
    return clues.flat();
  }

  async #bySound(group) {
    const letters = group.map(({ word }) => word).join("");
    if (letters.length > MOST_LETTERS) return undefined;
    const spans = syllables(letters, new Set(sums(group.map(({ word }) => word.length))));
    if (spans.some(([start, end]) => end - start === letters.length)) {
      const prefix = `~${letters}'`;
      const clue = await this.#found({ term: prefix, prefix });
      if (clue.candidates.length > 0) return [clue];
    }
    const termOf = (first, second) => `~${letters.slice(...first)}'${letters.slice(...second)}`;
    const known = new Map();
    await Promise.all(spans.flatMap((first) => spans.map(async (second) => {
      const term = termOf(first, second);
      if (second[0] !== first[1] || known.has(term)) return;
      known.set(term);
      known.set(term, await this.#found({ term, prefix: second[1] === letters.length ? term : undefined }));
    })));
    // Of the ways through the syllables that whose known pairs have the most letters, then that of fewest syllables.
    const ways = new Map();
    const way = (first) => {
      if (ways.has(first)) return ways.get(first);
      let best = first[1] === letters.length ? { gain: 0, terms: [] } : undefined;
      for (const second of spans) {
        const rest = second[0] === first[1] && way(second);
        if (!rest) continue;
        const term = first[1] > 0 ? [termOf(first, second)] : [];
        const isKnown = term.length > 0 && known.get(term[0]).candidates.length > 0;
        const gain = rest.gain + (isKnown ? second[1] - first[0] : 0);
        const terms = [...term, ...rest.terms];
        if (!best || gain > best.gain || (gain === best.gain && terms.length < best.terms.length)) best = { gain, terms };
      }
      ways.set(first, best);
      return best;
    };
    const clues = (way([0, 0])?.terms ?? []).map((term) => known.get(term));
    const found = clues.filter(({ candidates }) => candidates.length > 0);
    if (found.length === 0 || found.length * 5 < clues.length * 3) return undefined;
    const replaces = { start: group[0].start, end: last(group).end };
    return [{ ...clues[0], replaces, han: hanOf(found.map(({ candidates }) => candidates[0])) }, ...clues.slice(1)];
  }

  async #bySpelling({ term }) {
    if (!/^[a-z]{4,}$/.test(term)) return [];
    const most = term.length < 8 ? 1 : 2;
    const [low, near, high] = [term[0], term, term[0] + "{"].map((text) => indexIn(this.#firsts, text));
    const start = Math.max(low, Math.min(near - SPELLING_SHARDS / 2, high + 1 - SPELLING_SHARDS));
    const found = [];
    for (const shard of await this.#shards(start, Math.min(high + 1, start + SPELLING_SHARDS))) {
      for (const i of placesOf(term[0], shard)) {
        const steps = distance(term, shard[i], most);
        if (steps <= most) found.push(candidate(shard, i, steps === 1 ? 80 : 50));
      }
    }
    return found.sort((a, b) => b.percent - a.percent || byFrequency(a, b)).slice(0, MOST_SPELLINGS);
  }

  async #byInitials({ word }) {
    const terms = new Set(Array.from({ length: word.length - 1 }, (_, i) => `~'${word.slice(i, i + 2)}`));
    if (terms.size > 12 || terms.size < word.length / 2) return undefined;
    const clues = await Promise.all([...terms].map((term) => this.#found({ term })));
    const found = clues.filter(({ candidates }) => candidates.length > 0);
    return found.length * 4 >= clues.length * 3 ? clues : undefined;
  }

  // Ranking

  /** The best pages that have a clue; of equal ones the one whose address sorts first. */
  async #rank(clues, limit, pause) {
    const starts = this.#pageStarts;
    // By numbers of passages and of pages: the best value of a clue, the sum over all, and what those it has weigh.
    const [ofPassages, ofPages] = [last(starts), starts.length].map((count) => ({
      best: new Uint16Array(count), sums: new Float64Array(count), shares: new Float64Array(count), places: [],
    }));
    const keep = ({ best, places }, place, value) => {
      if (!best[place]) places.push(place);
      if (value > best[place]) best[place] = value;
    };
    let total = 0;
    let whole = 0;
    for (const clue of clues) {
      await pause();
      const { weight, candidates } = clue;
      total += weight;
      whole += clue.whole;
      for (const { postings, percent } of candidates) {
        let passage = 0;
        let page = 0;
        for (const posting of postings) {
          passage += Math.floor(posting / 32);
          while (passage >= starts[page + 1]) page++;
          const value = (posting % 32) * percent;
          keep(ofPassages, passage, value);
          keep(ofPages, page, value);
        }
      }
      for (const { best, sums, shares, places } of [ofPassages, ofPages]) {
        for (const place of places) {
          sums[place] += weight * best[place];
          shares[place] += weight;
          best[place] = 0;
        }
        places.length = 0;
      }
    }
    const covered = ({ sums, shares }, place) => Math.floor(sums[place] * Math.sqrt(shares[place] / total));
    const pages = [];
    for (let page = 0; page + 1 < starts.length; page++) {
      if (!ofPages.shares[page]) continue;
      const found = [];
      for (let passage = starts[page]; passage < starts[page + 1]; passage++) {
        if (ofPassages.shares[passage]) found.push({ passage, score: covered(ofPassages, passage) });
      }
      if (found.length > 1) found.sort((a, b) => b.score - a.score || a.passage - b.passage);
      let sum = 100 * covered(ofPages, page);
      SHARES.forEach((share, i) => { sum += share * (found[i]?.score ?? 0); });
      pages.push({ page, score: Math.floor(sum / 1000), found });
    }
    return pages.sort((a, b) => b.score - a.score || a.page - b.page).slice(0, limit).map(({ page, score, found }) => {
      const isMuch = 4 * ofPages.shares[page] >= whole && ofPages.sums[page] >= SURE_SCORE;
      return { score, isSure: isMuch || score >= SURE_SHARE * whole, passages: this.#shown(found) };
    });
  }

  /** The best passages of the two best sections, the second only where it is at least half as good. */
  #shown([best, ...others]) {
    const section = (passage) => {
      while (this.#continued.has(passage)) passage--;
      return passage;
    };
    const second = others.find(
      ({ passage, score }) => section(passage) !== section(best.passage) && score * 2 >= best.score);
    return second ? [best.passage, second.passage] : [best.passage];
  }
}

/** The query with what was found in place of what was not. */
function correct(query, clues, seen) {
  const mended = clues.filter(({ replaces }) => replaces);
  mended.sort(({ replaces: a }, { replaces: b }) => b.start - a.start || a.end - b.end);
  // From the end, so that places stay; the whole of a name is left where a part of it was replaced.
  let limit = query.length;
  for (const { replaces: { start, end }, han, candidates } of mended) {
    const written = han ?? seen.get(candidates[0].term);
    if (!written || end > limit) continue;
    query = query.slice(0, start) + written + query.slice(end);
    limit = start;
  }
  return query;
}

/** What is awaited between pieces of work: it lets the page draw, and throws once `signal` aborts. */
function pauses(signal) {
  let began = performance.now();
  return async () => {
    if (performance.now() - began > LONGEST_TASK) {
      await new Promise((resolve) => setTimeout(resolve));
      began = performance.now();
    }
    check(signal);
  };
}

function check(signal) {
  if (signal?.aborted) throw new DOMException("a later search has begun", "AbortError");
}

async function load(address, response = fetch(address)) {
  response = await response;
  if (!response.ok) throw new Error(`no ${address}`);
  return response.json();
}

async function loadIndex(address, response = fetch(address, { cache: "no-cache" })) {
  const manifest = await load(address, response);
  if (manifest.version !== VERSION) throw new Error("unknown version");
  return new Index(new URL(".", address), manifest);
}

/**
 * Opens the index whose manifest stands at an address, relative to the page or absolute.
 *
 * Who fetches the manifest beside this script hands over the promise of its response.
 */
export async function openIndex(manifestURL, response) {
  const address = new URL(manifestURL, globalThis.location?.href);
  let index = await loadIndex(address, response);

  async function answer(query, limit, signal) {
    const pause = pauses(signal);
    const { failures } = index;
    const found = await index.search(query, limit, pause);
    return { found, failed: index.failures > failures };
  }

  return {
    /** The pages that answer a query best, at most `limit`; rejects as fetch does when `signal` aborts. */
    async search(query, { limit = 10, signal } = {}) {
      check(signal);
      const first = await answer(query, limit, signal);
      if (!first.failed) return first.found;
      // A new deployment has taken the old files away, or the network failed.
      index = await loadIndex(address);
      const { found, failed } = await answer(query, limit, signal);
      if (failed && found.results.length === 0) throw new Error("files are missing");
      return failed ? { ...found, incomplete: true } : found;
    },
  };
}

/** The terms of a text with their places, for tests, by the rules of stems and the lists of folding that are given. */
export function tokens(text, rules, ...foldings) {
  const table = newTable(rules);
  for (const lists of foldings) addFolding(table, lists);
  return cut(text, table).map(({ term, start, end }) => [term, start, end]);
}
