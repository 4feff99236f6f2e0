// Searches the index of a Guidepost site: an ES module without dependencies that returns data and touches no page.
//
//   const index = await openIndex("/search/zh-CN/manifest.json");
//   const { sure, results } = await index.search("登不上", { limit: 10, signal });
//   // results: [{ url, title, kind, score, sections: [{ url, heading, excerpt, marks: [[start, end], …] }] }]
//
// All texts are plain text, never HTML. Sources/Search/FORMAT.md specifies the files, the scoring and the excerpts,
// TOKENISATION.md how texts are cut; SearchScorer is the same in Swift, with the same results in the same order.

const VERSION = 1;
const MOST_TERMS = 64;
const MOST_SHARDS = 6;
const MOST_EXPANSIONS = 24;
const LONGEST_WORD = 32;
const LIGHT_DIVISOR = 5;
const SURE_COVERAGE = 35;

// FORMAT.md, "Numbers in text"

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const VALUES = new Map([...ALPHABET].map((character, value) => [character, value]));

function numbers(text) {
  const list = [];
  let number = 0;
  let unit = 1;
  for (const character of text) {
    const value = VALUES.get(character);
    if (value === undefined) throw new Error("search: malformed numbers");
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

const signed = (number) => (number % 2 ? -(number + 1) / 2 : number / 2);

// TOKENISATION.md §1, §2 and §6

const [SEPARATOR, WORD, PAIR, JOINER, APOSTROPHE] = [0, 1, 2, 3, 4];
const PLAIN =
  /^[\0-\x7f\xb7\u2010-\u2016\u2018-\u2022\u2026\u2190-\u21ff\u2500-\u25ff\u3000-\u3002\u3008-\u3011\u3014-\u3017\u4e00-\u9fff\uac00-\ud7a3\uff01-\uff5e]*$/;

function decodeFolding(file) {
  const becomes = new Map();
  const spans = (text) => {
    const list = numbers(text);
    let end = 0;
    for (let i = 0; i < list.length; i += 2) {
      list[i] += end;
      list[i + 1] += list[i];
      end = list[i + 1] + 1;
    }
    return list;
  };
  const gone = spans(file.gone);
  for (let i = 0; i < gone.length; i += 2) {
    for (let code = gone[i]; code <= gone[i + 1]; code++) becomes.set(code, []);
  }
  const folds = numbers(file.folds);
  for (let i = 0, end = 0; i < folds.length; i += 3) {
    const first = end + folds[i];
    const last = folds[i + 1] >> 2;
    const step = folds[i + 1] & 2 ? 2 : 1;
    const target = first + signed(folds[i + 2]);
    for (let k = 0; k <= last; k++) {
      becomes.set(first + k * step, [folds[i + 1] & 1 ? target : target + k * step]);
    }
    end = first + last * step + 1;
  }
  const expansions = numbers(file.expansions);
  const before = [];
  for (let i = 0, end = 0; i < expansions.length; ) {
    const code = end + expansions[i];
    const count = expansions[i + 1];
    for (let k = 0; k < count; k++) before[k] = (before[k] ?? 0) + signed(expansions[i + 2 + k]);
    becomes.set(code, before.slice(0, count));
    i += 2 + count;
    end = code + 1;
  }
  return { becomes, words: spans(file.words), pairs: spans(file.pairs) };
}

function contains(spans, code) {
  let low = 0;
  let high = spans.length / 2;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (code > spans[2 * middle + 1]) low = middle + 1;
    else high = middle;
  }
  return low < spans.length / 2 && code >= spans[2 * low];
}

function kindOf(code, table) {
  if (code === 0x2d || code === 0x2e || code === 0x5f) return JOINER;
  if (code === 0x27 || code === 0x2019) return APOSTROPHE;
  if (code < 0x80) {
    return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39) ? WORD : SEPARATOR;
  }
  if ((code >= 0x4e00 && code <= 0x9fff) || (code >= 0xac00 && code <= 0xd7a3)) return PAIR;
  if (!table) return SEPARATOR;
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
    const result = capital ? [code + 32] : (code >= 0x80 && table?.becomes.get(code)) || [code];
    const last = units.at(-1);
    if (result.length === 0 && last && last.kind !== SEPARATOR) last.end = end;
    for (const value of result) {
      const former = units.at(-1);
      const syllable = former ? hangulSyllable(former.value, value) : 0;
      if (syllable) Object.assign(former, { value: syllable, end });
      else units.push({ value, kind: kindOf(value, table), capital, small, start, end });
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
  const spell = (part) => String.fromCodePoint(...part.map((unit) => unit.value));
  const add = (term, first, last, word) =>
    tokens.push({ term, start: units[first].start, end: units[last].end, word, isSingle: false });
  const addWord = (first, last) => {
    const letters = units.slice(first, last + 1).filter((unit) => unit.kind === WORD);
    const word = spell(letters.slice(0, LONGEST_WORD));
    add(stem(word), first, last, last === units.length - 1 ? word : undefined);
  };
  let i = 0;
  while (i < units.length) {
    const start = i;
    if (kind(i) === PAIR) {
      while (kind(i) === PAIR) i++;
      if (i - start === 1) {
        add(spell([units[start]]), start, start);
        tokens.at(-1).isSingle = true;
      }
      for (let k = start; k < i - 1; k++) add(spell([units[k], units[k + 1]]), k, k + 1);
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

function stem(word) {
  if (!/^[a-z]{4,}$/.test(word)) return word;
  const groups = (letters) => (letters.match(/[aeiouy]+/g) ?? []).length;
  if (word.length > 4 && word.endsWith("ies")) word = word.slice(0, -3) + "y";
  else if (/(ss|sh|ch|x|z)es$/.test(word)) word = word.slice(0, -2);
  else if (/[^sui]s$/.test(word)) word = word.slice(0, -1);
  const verb = /^(.{3,})(?:ing|ed)$/.exec(word);
  if (verb && groups(verb[1])) {
    word = verb[1];
    if (word.endsWith("at")) word += "e";
    else if (word.length > 3 && /([^aeiouylsz])\1$/.test(word)) word = word.slice(0, -1);
  }
  if (word.endsWith("ation")) {
    const count = groups(word.slice(0, -5));
    if (count > 1) word = word.slice(0, -5);
    else if (count) word = word.slice(0, -3) + "e";
  } else if (word.endsWith("ate") && groups(word.slice(0, -3)) > 1) {
    word = word.slice(0, -3);
  }
  return word.length > 3 && word.endsWith("e") ? word.slice(0, -1) : word;
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
  const skipSpaces = (offset) => {
    while (offset < core && text[offset] === " ") offset++;
    return offset;
  };
  let offset = core;
  let width = 0;
  let word;
  while (offset > 0) {
    if (isSentenceEnd(text, offset - 1)) return [skipSpaces(offset), false];
    if (text[offset - 1] === " ") word = offset;
    width += cells(text.charCodeAt(offset - 1));
    if (width > LEAD_IN) break;
    offset--;
  }
  if (offset === 0) return [0, false];
  const inWord = text.charCodeAt(offset - 1) < 0x1100 && text.charCodeAt(offset) < 0x1100;
  if (inWord && word !== undefined) offset = word;
  if (offset < core && isLow(text.charCodeAt(offset))) offset++;
  return [skipSpaces(offset), true];
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

function excerptOf(text, terms, table) {
  const matches = cut(text, table)
    .filter((token) => terms.has(token.term))
    .map((token) => ({ ...token, ...terms.get(token.term) }))
    .sort((a, b) => a.start - b.start || a.end - b.end);
  const [coreStart, coreEnd] = bestWindow(matches, text);
  const [start, isCutBefore] = excerptStart(text, coreStart);
  const [end, isCutAfter] = excerptEnd(text, start, coreEnd);
  const shift = (isCutBefore ? 1 : 0) - start;
  const joined = [];
  for (const match of matches) {
    if (match.start < start || match.end > end) continue;
    const last = joined.at(-1);
    if (last && match.start <= last.end) {
      last.end = Math.max(last.end, match.end);
      last.isLight &&= match.isLight;
    } else {
      joined.push({ start: match.start, end: match.end, isLight: match.isLight });
    }
  }
  const hasOthers = joined.some((mark) => !mark.isLight);
  return {
    excerpt: (isCutBefore ? "…" : "") + text.slice(start, end) + (isCutAfter ? "…" : ""),
    marks: joined
      .filter((mark) => !hasOthers || !mark.isLight)
      .map((mark) => [mark.start + shift, mark.end + shift]),
  };
}

// FORMAT.md, "Scoring"

function rarity(frequency, count) {
  const ratio =
    256 + Math.floor((256 * (2 * (count - frequency) + 1)) / (2 * frequency + 1));
  const power = 31 - Math.clz32(ratio);
  return Math.max(1, (power - 8) * 64 + Math.floor(((ratio - 2 ** power) * 64) / 2 ** power));
}

/** The last index whose start is not above `value`. */
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

function sums(counts) {
  const starts = [0];
  for (const count of counts) starts.push(starts.at(-1) + count);
  return starts;
}

class SearchIndex {
  #base;
  #manifest;
  #files = new Map();
  #folding;
  #pageStarts;
  #partStarts;
  #light;
  #continued = new Set();

  constructor(base, manifest) {
    this.#base = base;
    this.#manifest = manifest;
    this.#pageStarts = sums(numbers(manifest.pages));
    this.#partStarts = sums(numbers(manifest.texts.passages));
    this.#light = new Set(manifest.light);
    let passage = 0;
    for (const gap of numbers(manifest.continued)) this.#continued.add((passage += gap));
    // Loaded ahead, so that it is there when the first texts are; a failure shows when a search needs it.
    if (manifest.folding.needed) this.#table("").catch(() => {});
  }

  /** The pages that answer a query best, at most `limit`; rejects as fetch does when `signal` aborts. */
  async search(query, { limit = 10, signal } = {}) {
    signal?.throwIfAborted();
    const table = await this.#table(query);
    signal?.throwIfAborted();
    const { clues, terms } = await this.#clues(cut(query, table));
    signal?.throwIfAborted();
    const pages = this.#rank(clues).slice(0, limit);
    const passages = pages.flatMap((page) => page.passages);
    const texts = new Map(
      await Promise.all(passages.map(async (passage) => [passage, await this.#text(passage)])),
    );
    signal?.throwIfAborted();
    return {
      sure: pages.length > 0 && pages[0].coverage >= SURE_COVERAGE,
      results: pages.map(({ score, passages }) => {
        const { url, title, kind } = texts.get(passages[0]).page;
        const sections = passages.map((passage) => {
          const { anchor, heading = "", text } = texts.get(passage).section;
          const address = anchor === undefined ? url : `${url}#${anchor}`;
          return { url: address, heading, ...excerptOf(text, terms, table) };
        });
        return { url, title, kind, score, sections };
      }),
    };
  }

  /** A file of the index: from the manifest where it is small, else fetched once. */
  #file(path) {
    const inline = this.#manifest.inline?.[path];
    if (inline) return inline;
    if (!this.#files.has(path)) {
      const file = load(new URL(path, this.#base));
      file.catch(() => this.#files.delete(path));
      this.#files.set(path, file);
    }
    return this.#files.get(path);
  }

  /** The folding table where the texts or this query need it. */
  async #table(query) {
    const { file, needed } = this.#manifest.folding;
    if (!needed && PLAIN.test(query)) return undefined;
    this.#folding ??= decodeFolding(await this.#file(`folding/${file}.json`));
    return this.#folding;
  }

  #shard(term) {
    const { first } = this.#manifest.shards;
    return first.length === 0 ? -1 : indexIn(first, term);
  }

  async #terms(shards) {
    const { files } = this.#manifest.shards;
    const lists = shards.map((shard) => this.#file(`terms/${files[shard]}.json`));
    return (await Promise.all(lists)).flat();
  }

  /** What the tokens of a query weigh and where they are found; all shards are asked for at once. */
  async #clues(tokens) {
    const parts = new Map();
    for (const token of tokens) {
      if (parts.size < MOST_TERMS && !parts.has(token.term)) parts.set(token.term, token);
    }
    const count = this.#pageStarts.at(-1);
    const terms = new Map();
    const clues = await Promise.all(
      [...parts.values()].map(async (part) => {
        const isLight = this.#light.has(part.term);
        const candidates = await this.#candidates(part, isLight);
        let weight = rarity(candidates[0]?.frequency ?? 0, count);
        if (candidates.length === 0) weight = Math.floor((weight * 3) / 10);
        if (isLight) weight = Math.max(1, Math.floor(weight / LIGHT_DIVISOR));
        return { weight, isLight, candidates };
      }),
    );
    for (const { weight, isLight, candidates } of clues) {
      for (const { term } of candidates) {
        const known = terms.get(term);
        terms.set(term, {
          weight: Math.max(known?.weight ?? 0, weight),
          isLight: isLight || (known?.isLight ?? false),
        });
      }
    }
    return { clues, terms };
  }

  async #candidates(part, isLight) {
    const exact = this.#shard(part.term);
    if (exact < 0) return [];
    const prefix = part.isSingle ? (isLight ? undefined : part.term) : part.word;
    const shards = [];
    if (prefix !== undefined) {
      const { first } = this.#manifest.shards;
      const start = this.#shard(prefix);
      shards.push(start);
      while (shards.length < MOST_SHARDS && first[start + shards.length]?.startsWith(prefix)) {
        shards.push(start + shards.length);
      }
    }
    const [own, near] = await Promise.all([this.#terms([exact]), this.#terms(shards)]);
    const found = [];
    const others = [];
    const at = own.findIndex((term, i) => i % 2 === 0 && term === part.term);
    if (at >= 0) found.push(this.#candidate(part.term, own[at + 1], 100));
    for (let i = 0; i < near.length; i += 2) {
      if (near[i] === part.term || !near[i].startsWith(prefix)) continue;
      const percent = Math.floor((prefix.length * 100) / near[i].length);
      others.push(this.#candidate(near[i], near[i + 1], percent));
    }
    others.sort((a, b) => b.frequency - a.frequency || (a.term < b.term ? -1 : 1));
    return found.concat(others.slice(0, MOST_EXPANSIONS));
  }

  #candidate(term, text, percent) {
    const space = text.indexOf(" ");
    const postings = numbers(text.slice(space + 1));
    const frequency = space < 0 ? postings.length : Number(text.slice(0, space));
    return { term, postings, frequency, percent };
  }

  /** The pages that have a clue, best first; of equal ones the one whose address sorts first. */
  #rank(clues) {
    const starts = this.#pageStarts;
    const passageCount = starts.at(-1);
    const scores = new Float64Array(passageCount);
    const matched = new Float64Array(passageCount);
    const unionScores = new Float64Array(starts.length);
    const unionMatched = new Float64Array(starts.length);
    let total = 0;
    for (const { weight, candidates } of clues) {
      total += weight;
      const best = new Map();
      const bestOfPage = new Map();
      for (const { postings, percent } of candidates) {
        let passage = 0;
        let page = 0;
        for (const posting of postings) {
          passage += Math.floor(posting / 32);
          const value = (posting % 32) * percent;
          if (value > (best.get(passage) ?? 0)) best.set(passage, value);
          while (passage >= starts[page + 1]) page++;
          if (value > (bestOfPage.get(page) ?? 0)) bestOfPage.set(page, value);
        }
      }
      for (const [passage, value] of best) {
        scores[passage] += weight * value;
        matched[passage] += weight;
      }
      for (const [page, value] of bestOfPage) {
        unionScores[page] += weight * value;
        unionMatched[page] += weight;
      }
    }
    const covered = (score, share) => Math.floor(score * Math.sqrt(share / total));
    const pages = [];
    for (let page = 0; page + 1 < starts.length; page++) {
      if (!unionMatched[page]) continue;
      const found = [];
      for (let passage = starts[page]; passage < starts[page + 1]; passage++) {
        if (!matched[passage]) continue;
        found.push({ passage, score: covered(scores[passage], matched[passage]) });
      }
      found.sort((a, b) => b.score - a.score || a.passage - b.passage);
      const union = covered(unionScores[page], unionMatched[page]);
      pages.push({
        page,
        score: Math.floor((85 * found[0].score + 15 * union) / 100),
        passages: this.#shown(found),
        coverage: Math.floor((100 * unionMatched[page]) / total),
      });
    }
    return pages.sort((a, b) => b.score - a.score || a.page - b.page);
  }

  /** The best passages of the two best sections, the second only where it is at least half as good. */
  #shown(found) {
    const section = (passage) => {
      while (this.#continued.has(passage)) passage--;
      return passage;
    };
    const [best, ...others] = found;
    const second = others.find(
      ({ passage, score }) => section(passage) !== section(best.passage) && score * 2 >= best.score,
    );
    return second ? [best.passage, second.passage] : [best.passage];
  }

  /** The page and section that show a passage. */
  async #text(passage) {
    const part = indexIn(this.#partStarts, passage);
    const { pages } = await this.#file(`texts/${this.#manifest.texts.files[part]}.json`);
    let rest = passage - this.#partStarts[part];
    for (const page of pages) {
      if (rest < page.sections.length) return { page, section: page.sections[rest] };
      rest -= page.sections.length;
    }
    throw new Error("search: malformed texts");
  }
}

async function load(address, options) {
  const response = await fetch(address, options);
  if (!response.ok) throw new Error(`search: ${response.status} for ${address}`);
  return response.json();
}

/** Opens the index whose manifest stands at an address, relative to the page or absolute. */
export async function openIndex(manifestURL) {
  const address = new URL(manifestURL, globalThis.location?.href);
  const manifest = await load(address, { cache: "no-cache" });
  if (manifest.version !== VERSION) throw new Error("search: unknown version of the index");
  return new SearchIndex(new URL(".", address), manifest);
}

/** The terms of a text with their places, for tests; `folding` is the content of the folding file. */
export function tokens(text, folding) {
  return cut(text, folding && decodeFolding(folding)).map(({ term, start, end }) => [term, start, end]);
}
