// What the page /verify/ adds with scripts: it judges what somebody pastes, here, and sends nothing.
//
// The rules are those of Sources/SiteModel/Trust/VERIFY.md, and of the Swift files beside it; tests hold the two equal.
// The list stands in the page as data. What was pasted goes into the page as text nodes and never becomes a link.

const LONGEST = 10000;
const LONGEST_ANSWER = 20;
const REASONS = {
  listed: ["point", "host"],
  lookalike: ["userinfo", "embedded", "script", "letters", "ending", "spelling", "inside", "local-name", "same-local",
    "other-country", "digits", "same-start", "same-end", "other-platform"],
  reported: ["unconfirmed", "impostor"],
};

// Code points

const within = (point, ...ranges) => ranges.some(([from, to]) => point >= from && point <= to);
const pointsOf = (text) => Array.from(text, (character) => character.codePointAt(0));
const textOf = (points) => points.map((point) => String.fromCodePoint(point)).join("");
const isDigit = (point) => point >= 0x30 && point <= 0x39;
const isLetter = (point) => within(point, [0x41, 0x5A], [0x61, 0x7A]);
const isAlphanumeric = (point) => isDigit(point) || isLetter(point);
const lower = (point) => point >= 0x41 && point <= 0x5A ? point + 32 : point;
const DOT = 0x2E, HYPHEN = 0x2D, SLASH = 0x2F, BACKSLASH = 0x5C, COLON = 0x3A, AT = 0x40, SPACE = 0x20, PLUS = 0x2B;

const isIgnored = (point) => [0xAD, 0x34F, 0x61C, 0xFEFF].includes(point)
  || within(point, [0x180B, 0x180F], [0x200B, 0x200F], [0x202A, 0x202E], [0x2060, 0x206F], [0xFE00, 0xFE0F], [0xE0000, 0xE0FFF]);

function compatibleDigit(point) {
  if (point === 0xB2 || point === 0xB3) return point - 0xB0;
  if (point === 0xB9) return 1;
  if (point === 0x2070 || point === 0x24EA) return 0;
  if (within(point, [0x2074, 0x2079])) return point - 0x2070;
  if (within(point, [0x2080, 0x2089])) return point - 0x2080;
  if (within(point, [0x2460, 0x2468])) return point - 0x245F;
  if (within(point, [0x1D7CE, 0x1D7FF])) return (point - 0x1D7CE) % 10;
  return undefined;
}

function foldedPoint(point) {
  if (within(point, [0x0A, 0x0D], [0x2028, 0x2029]) || point === 0x85) return 0x0A;
  if (point <= 0x1F || [0x7F, 0xA0, 0x1680, 0x202F, 0x205F, 0x3000].includes(point) || within(point, [0x2000, 0x200A])) return SPACE;
  if ([0xFF0C, 0xFF1B, 0xFF01].includes(point)) return SPACE;
  if (within(point, [0xFF02, 0xFF5E])) return point - 0xFEE0;
  if (point === 0xFF61) return 0x3002;
  if (point === 0x2024) return DOT;
  const digit = compatibleDigit(point);
  return digit === undefined ? point : digit + 0x30;
}

function folded(text) {
  const points = [];
  let count = 0;
  for (const character of text) {
    if (count++ >= LONGEST) break;
    let point = character.codePointAt(0);
    // A half of a surrogate pair is no character.
    if (within(point, [0xD800, 0xDFFF])) point = 0xFFFD;
    if (!isIgnored(point)) points.push(foldedPoint(point));
  }
  for (let i = 1; i + 1 < points.length; i++) {
    if (points[i] === 0x3002 && isAlphanumeric(points[i - 1]) && isAlphanumeric(points[i + 1])) points[i] = DOT;
  }
  return points;
}

function numberDigit(point) {
  if (isDigit(point)) return point - 0x30;
  if (within(point, [0x660, 0x669])) return point - 0x660;
  if (within(point, [0x6F0, 0x6F9])) return point - 0x6F0;
  if (within(point, [0x2776, 0x277E])) return point - 0x2775;
  if (within(point, [0x2780, 0x2788])) return point - 0x277F;
  if (within(point, [0x278A, 0x2792])) return point - 0x2789;
  return undefined;
}

const isWide = (point) => within(point, [0x2E80, 0x2FDF], [0x3005, 0x3007], [0x3040, 0x312F], [0x31A0, 0x31FF], [0x3400, 0x4DBF],
  [0x4E00, 0x9FFF], [0xAC00, 0xD7AF], [0xF900, 0xFAFF], [0x20000, 0x3FFFF]);

const isForeignLetter = (point) => point !== 0xD7 && point !== 0xF7 && ([0xAA, 0xB5, 0xBA, 0x2010, 0x2011, 0x2013, 0x2044, 0x2212,
  0x2215].includes(point) || within(point, [0xC0, 0x1FFF], [0x2100, 0x214F], [0x24B6, 0x24E9], [0x2C60, 0x2DFF], [0xA640, 0xABFF],
  [0xFB00, 0xFDFF], [0x10000, 0x1EFFF], [0x1F100, 0x1F1FF]) || isWide(point));

const isHostPart = (point) => isAlphanumeric(point) || point === HYPHEN || point === DOT || point === 0x5F || isForeignLetter(point);
const isNamePart = isHostPart;

function endsAddress(point) {
  if (point <= SPACE || [0x22, 0x3C, 0x3E, 0x5E, 0x60, 0x7B, 0x7C, 0x7D, 0x7F].includes(point)) return true;
  return point >= 0x80 && !isForeignLetter(point);
}

function split(list, separator) {
  const parts = [[]];
  for (const item of list) {
    if (item === separator) parts.push([]);
    else parts[parts.length - 1].push(item);
  }
  return parts;
}

/** Text without percent-encoding; as it was where the result would be no text. */
function percentDecoded(text) {
  if (!text.includes("%")) return text;
  const bytes = new TextEncoder().encode(text);
  const decoded = [];
  for (let i = 0; i < bytes.length; i++) {
    const pair = bytes[i] === 0x25 && i + 2 < bytes.length ? String.fromCharCode(bytes[i + 1], bytes[i + 2]) : "";
    if (/^[0-9A-Fa-f]{2}$/.test(pair)) {
      decoded.push(parseInt(pair, 16));
      i += 2;
    } else {
      decoded.push(bytes[i]);
    }
  }
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(new Uint8Array(decoded));
  } catch {
    return text;
  }
}

// Hosts

/** Decodes a label without its "xn--" (RFC 3492); undefined where it is no Punycode. */
function punycodeDecoded(input) {
  const hyphen = input.lastIndexOf(HYPHEN);
  const output = hyphen < 0 ? [] : input.slice(0, hyphen);
  let next = hyphen + 1;
  let point = 128, index = 0, bias = 72;
  while (next < input.length) {
    const start = index;
    let weight = 1;
    for (let step = 36; ; step += 36) {
      if (next >= input.length) return undefined;
      const character = input[next++];
      const digit = within(character, [0x61, 0x7A]) ? character - 0x61 : isDigit(character) ? character - 22 : undefined;
      if (digit === undefined || weight >= 0x2000000 || index >= 0x20000000) return undefined;
      index += digit * weight;
      const threshold = step <= bias ? 1 : Math.min(26, step - bias);
      if (digit < threshold) break;
      weight *= 36 - threshold;
    }
    const count = output.length + 1;
    let delta = quotient(index - start, start === 0 ? 700 : 2);
    delta += quotient(delta, count);
    bias = 0;
    while (delta > 455) {
      delta = quotient(delta, 35);
      bias += 36;
    }
    bias += quotient(36 * delta, delta + 38);
    point += quotient(index, count);
    index %= count;
    if (point > 0x10FFFF || within(point, [0xD800, 0xDFFF])) return undefined;
    output.splice(index, 0, point);
    index += 1;
  }
  return output;
}

function quotient(left, right) {
  return (left - left % right) / right;
}

function hostPercentDecoded(points) {
  if (!points.includes(0x25)) return points;
  const text = textOf(points);
  if (/%(?![0-9A-Fa-f]{2})/.test(text)) return undefined;
  const bytes = [];
  const source = new TextEncoder().encode(text);
  for (let i = 0; i < source.length; i++) {
    if (source[i] === 0x25) {
      bytes.push(parseInt(String.fromCharCode(source[i + 1], source[i + 2]), 16));
      i += 2;
    } else {
      bytes.push(source[i]);
    }
  }
  try {
    return folded(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(new Uint8Array(bytes)));
  } catch {
    return undefined;
  }
}

/** The normal form of a host, { name, isEncoded }, or { fault }. */
function hostForm(written) {
  if (written[0] === 0x5B) return { fault: "machine-number" };
  let points = hostPercentDecoded(written)?.map(lower);
  while (points && points[points.length - 1] === DOT) points.pop();
  if (!points?.length || points.length > 253 || !points.every(isHostPart)) return { fault: "malformed" };
  let labels = split(points, DOT);
  if (labels.some((label) => !label.length)) return { fault: "malformed" };
  const last = textOf(labels[labels.length - 1]);
  if (/^[0-9]+$/.test(last) || /^0x[0-9a-f]*$/.test(last)) return { fault: "machine-number" };
  if (labels.length < 2) return { fault: "malformed" };
  let isEncoded = false;
  for (let i = 0; i < labels.length; i++) {
    if (!textOf(labels[i]).startsWith("xn--")) continue;
    isEncoded = true;
    labels[i] = punycodeDecoded(labels[i].slice(4));
    if (!labels[i]?.some((point) => point >= 0x80) || labels[i].includes(DOT)) return { fault: "malformed" };
  }
  if (labels.length > 2 && textOf(labels[0]) === "www") labels = labels.slice(1);
  return { name: labels.map(textOf).join("."), isEncoded };
}

const liesIn = (name, host) => name === host || name.endsWith("." + host);

function domainsOf(name) {
  const labels = name.split(".").filter(Boolean);
  return labels.slice(0, -1).map((_, i) => labels.slice(i).join("."));
}

// Finding contacts in a text

class Scan {
  constructor(points, list) {
    this.text = points;
    this.list = list;
    this.taken = new Array(points.length).fill(false);
    this.found = [];
    this.findSchemes();
    this.findAtSigns();
    this.findHosts();
    this.findNumbers();
    if (!this.found.length) this.findName();
    this.found.sort((left, right) => left.start - right.start);
  }

  at(i) { return i >= 0 && i < this.text.length ? this.text[i] : 0x0A; }
  isFree(i) { return i >= 0 && i < this.text.length && !this.taken[i]; }
  slice(start, end) { return this.text.slice(start, end); }

  take(contact) {
    this.found.push(contact);
    this.taken.fill(true, contact.start, contact.end);
  }

  findName() {
    const start = Math.max(0, this.text.findIndex((point) => point > SPACE));
    let end = this.text.length;
    while (end > 0 && this.text[end - 1] <= SPACE) end -= 1;
    const name = this.slice(start, end);
    if (end - start < 3 || end - start > 64 || !name.every(isNamePart) || !name.some(isLetter)) return;
    this.take({ kind: "account", account: accountForm(undefined, name), start, end });
  }

  findSchemes() {
    for (let i = 0; i < this.text.length; i++) {
      if (this.text[i] !== COLON || !this.isFree(i)) continue;
      let start = i;
      while (this.isFree(start - 1) && isSchemePart(this.at(start - 1))) start -= 1;
      while (start < i && !isLetter(this.text[start])) start += 1;
      const scheme = textOf(this.slice(start, i).map(lower));
      const hasSlashes = isSlash(this.at(i + 1)) && isSlash(this.at(i + 2));
      if (scheme === "http" || scheme === "https") {
        let authority = i + 1;
        while (isSlash(this.at(authority))) authority += 1;
        const first = this.at(authority);
        if (!isHostPart(first) && ![0x25, AT, 0x5B].includes(first)) continue;
        this.takeAddress(scheme, start, authority);
      } else if (scheme === "whatsapp" && hasSlashes) {
        this.takeAddress(scheme, start, i + 3);
      } else if (scheme && (hasSlashes || this.list.schemes.includes(scheme) && this.at(i + 1) > SPACE)) {
        this.take({ kind: "scheme", start, end: this.addressEnd(i) });
      } else if (scheme === "mailto") {
        this.taken.fill(true, start, i + 1);
      }
    }
  }

  findAtSigns() {
    for (let i = 0; i < this.text.length; i++) {
      if (this.text[i] !== AT || !this.isFree(i)) continue;
      let start = i;
      while (this.isFree(start - 1) && isLocalPart(this.at(start - 1))) start -= 1;
      while (start < i && (this.at(start) === DOT || this.at(start) === 0x27)) start += 1;
      let end = i + 1;
      while (this.isFree(end) && isHostPart(this.at(end))) end += 1;
      const [from, to] = this.trimmedHost(i + 1, end);
      if (start < i && this.slice(from, to).includes(DOT)) {
        if (this.at(to) === SLASH) {
          this.takeAddress(undefined, start, start);
          continue;
        }
        const local = textOf(this.slice(start, i).map(lower));
        this.take({ kind: "mail", local, host: this.slice(from, to), start, end: to });
      } else if (start === i || !this.isFree(start)) {
        this.takeAccount(i);
      }
    }
  }

  findHosts() {
    let i = 0;
    while (i < this.text.length) {
      if (!this.isFree(i) || !isHostPart(this.text[i])) {
        i += 1;
        continue;
      }
      let end = i;
      while (this.isFree(end) && isHostPart(this.text[end])) end += 1;
      this.takeHosts(i, end);
      i = end;
    }
  }

  takeHosts(from, to) {
    let start = from;
    let isGlued = false;
    while (start < to) {
      let end = start;
      while (end < to && !this.isWordEnd(end, start, to)) end += 1;
      let next = end;
      while (next < to && isWide(this.text[next])) next += 1;
      const host = this.plausibleHost(start, end);
      if (host) this.takeAddress(undefined, host[0], host[0], host[1], isGlued || next < to && next > end);
      isGlued = next > end;
      if (next === end) break;
      start = next;
    }
  }

  isWordEnd(i, from, to) {
    if (!isWide(this.text[i])) return false;
    let end = i;
    while (end < to && isWide(this.text[end])) end += 1;
    return !(end < to && this.text[end] === DOT || i > from && this.text[i - 1] === DOT);
  }

  plausibleHost(from, to) {
    const [start, end] = this.trimmedHost(from, to);
    const labels = split(this.slice(start, end), DOT);
    if (labels.length < 2 || labels.some((label) => !label.length)) return undefined;
    if (labels.length === 4 && labels.every((label) => label.length <= 3 && label.every(isDigit))) return [start, end];
    const last = labels[labels.length - 1];
    const isEncoded = textOf(last).startsWith("xn--");
    const isName = last.every((point) => !isDigit(point) && point !== HYPHEN && point !== 0x5F);
    return isEncoded || isName && (last.length >= 2 || last.some((point) => point >= 0x80)) ? [start, end] : undefined;
  }

  trimmedHost(start, end) {
    while (start < end && isEdge(this.text[end - 1])) end -= 1;
    const dot = start + this.slice(start, end).lastIndexOf(DOT);
    if (dot >= start && dot + 1 < end && !isWide(this.text[dot + 1])) {
      const word = this.slice(dot + 1, end).findIndex(isWide);
      if (word >= 0) end = dot + 1 + word;
    }
    while (start < end && isEdge(this.text[start])) start += 1;
    while (start < end && isEdge(this.text[end - 1])) end -= 1;
    return [start, end];
  }

  takeAddress(scheme, start, authority, hostEnd, isGlued = false) {
    let end = authority;
    if (hostEnd !== undefined) end = hostEnd;
    else while (!isAuthorityEnd(this.at(end))) end += 1;
    const sign = hostEnd === undefined ? this.slice(authority, end).lastIndexOf(AT) : -1;
    const hostStart = sign < 0 ? authority : authority + sign + 1;
    let hostStop = end;
    let rest = end;
    if (this.text[hostStart] !== 0x5B || hostStart >= end) {
      const colon = this.slice(hostStart, end).indexOf(COLON);
      if (colon >= 0) hostStop = hostStart + colon;
      const trimmed = Math.max(hostStart, this.trimmedHost(hostStart, hostStop)[1]);
      if (trimmed < hostStop) rest = trimmed;
      hostStop = trimmed;
    }
    if (hostEnd !== undefined && this.at(rest) === COLON) {
      let port = rest + 1;
      while (isDigit(this.at(port))) port += 1;
      if (port > rest + 1) rest = port;
    }
    const restEnd = [SLASH, BACKSLASH, 0x3F, 0x23].includes(this.at(rest)) ? this.addressEnd(rest) : rest;
    this.take({
      kind: "web", scheme, userinfo: sign < 0 ? undefined : this.slice(authority, authority + sign),
      host: this.slice(hostStart, hostStop), rest: this.slice(rest, restEnd), isGlued, start, end: Math.max(restEnd, start + 1),
    });
  }

  takeAccount(i) {
    let end = i + 1;
    while (this.isFree(end) && isNamePart(this.at(end)) && !isWide(this.at(end))) end += 1;
    while (end > i + 1 && isEdge(this.at(end - 1))) end -= 1;
    let whole = end;
    while (this.isFree(whole) && isNamePart(this.at(whole))) whole += 1;
    while (whole > end && isEdge(this.at(whole - 1))) whole -= 1;
    if (whole <= i + 1) return;
    const account = accountForm(undefined, this.slice(i + 1, whole));
    this.take({ kind: "account", account, isGlued: whole > end && end > i + 1, start: i, end: whole });
  }

  addressEnd(start) {
    let end = start;
    while (end < this.text.length && !endsAddress(this.text[end]) && !isWide(this.text[end])) end += 1;
    while (end > start + 1 && [0x2C, DOT, 0x3B, COLON, 0x21, 0x3F, 0x29, 0x27, 0x5D].includes(this.text[end - 1])) end -= 1;
    return end;
  }

  // Numbers

  findNumbers() {
    let i = 0;
    while (i < this.text.length) {
      if (!this.isFree(i) || !this.isNumberStart(i)) {
        i += 1;
        continue;
      }
      const end = this.numberEnd(i);
      this.takeNumbers(i, end);
      i = Math.max(end, i + 1);
    }
  }

  isNumberStart(i) {
    if (numberDigit(this.text[i]) !== undefined) return true;
    if (this.text[i] !== PLUS && this.text[i] !== 0x28) return false;
    const next = this.at(i + 1);
    return numberDigit(next) !== undefined || [0x28, PLUS, SPACE].includes(next);
  }

  numberEnd(start) {
    let end = start;
    for (let i = start; this.isFree(i); i++) {
      const point = this.text[i];
      if (numberDigit(point) !== undefined) end = i + 1;
      else if (point === PLUS) {
        if (end > start) break;
      } else if (!isNumberSeparator(point) || point === DOT && this.at(i + 1) === SPACE) break;
    }
    return end;
  }

  digits(start, end) {
    return this.slice(start, end).map(numberDigit).filter((digit) => digit !== undefined).join("");
  }

  takeNumbers(start, end) {
    if (this.digits(start, end).length <= 15 || !this.slice(start, end).includes(SPACE)) {
      this.takeNumber(start, end);
      return;
    }
    let from = start;
    for (let i = start; i <= end; i++) {
      if (i < end && this.text[i] !== SPACE) continue;
      if (i > from && this.digits(from, i).length >= 7) this.takeNumber(from, i);
      from = i + 1;
    }
  }

  takeNumber(start, end) {
    let digits = this.digits(start, end);
    const isInternational = this.slice(start, end).includes(PLUS);
    if (digits.length < 3 || digits.length > 15) return;
    if (!isInternational && this.touchesLetter(start, end)) return;
    if (this.isDay(start, end, digits) || this.isAmount(start, end)) return;
    if (isInternational || digits.startsWith("00")) {
      for (let i = start; i < end; i++) {
        if (this.text[i] !== 0x30 || this.at(i - 1) !== 0x28 || this.at(i + 1) !== 0x29) continue;
        digits = this.digits(start, i) + this.digits(i + 1, end);
        break;
      }
    }
    this.take({ kind: "number", digits, isInternational, isShort: digits.length < 7, start, end });
  }

  touchesLetter(start, end) {
    return [this.at(start - 1), this.at(end)].some((point) => isLetter(point) || point === 0x5F);
  }

  isDay(start, end, digits) {
    if (!digits.startsWith("19") && !digits.startsWith("20")) return false;
    const parts = [0];
    const separators = [];
    for (const point of this.slice(start, end)) {
      if (isDigit(point)) parts[parts.length - 1] += 1;
      else {
        separators.push(point);
        parts.push(0);
      }
    }
    const isHour = parts.length === 4 && separators[2] === SPACE && parts[3] <= 2;
    if (parts.length !== 3 && !isHour) return false;
    const isShort = (count) => count === 1 || count === 2;
    return parts[0] === 4 && isShort(parts[1]) && isShort(parts[2]) && separators[0] === separators[1]
      && (separators[0] === HYPHEN || separators[0] === DOT);
  }

  isAmount(start, end) {
    const others = [];
    for (let i = start; i < end; i++) if (!isDigit(this.text[i])) others.push(i);
    if (others.some((i) => this.text[i] !== DOT)) return false;
    if (others.length === 1 && end - others[0] <= 3) return true;
    return others.length > 0 && others[0] - start <= 3 && others.every((dot, k) => (others[k + 1] ?? end) - dot === 4)
      && this.followsCurrency(start);
  }

  followsCurrency(start) {
    let end = start;
    while (this.at(end - 1) === SPACE || this.at(end - 1) === DOT) end -= 1;
    if (CURRENCY_SIGNS.includes(this.at(end - 1))) return true;
    let from = end;
    while (isLetter(this.at(from - 1))) from -= 1;
    return CURRENCY_NAMES.includes(textOf(this.slice(from, end).map(lower)));
  }
}

const CURRENCY_SIGNS = [0x24, 0xA5, 0xFFE5, 0x20AC];
const CURRENCY_NAMES = ["rp", "idr", "rmb", "cny", "usd", "sgd"];

const isSlash = (point) => point === SLASH || point === BACKSLASH;
const isSchemePart = (point) => isAlphanumeric(point) || [PLUS, HYPHEN, DOT].includes(point);
const isEdge = (point) => [DOT, HYPHEN, 0x5F, 0x2010, 0x2011, 0x2013, 0x2212].includes(point);
const isAuthorityEnd = (point) => endsAddress(point) || [SLASH, BACKSLASH, 0x3F, 0x23, 0x2C, 0x3B, 0x29].includes(point);
const isLocalPart = (point) => isAlphanumeric(point) || [DOT, 0x5F, PLUS, HYPHEN, 0x27, 0x25, 0x7E, 0x26, 0x2A].includes(point)
  || isForeignLetter(point) && !isWide(point);
const isNumberSeparator = (point) => [SPACE, HYPHEN, DOT, 0x28, 0x29, 0xB7, 0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2015, 0x2212]
  .includes(point);

// Accounts and numbers

function accountForm(platform, name) {
  const points = name.map(lower);
  if (points[0] === AT) points.shift();
  const text = textOf(points);
  return { platform, name: text, normal: platform ? platform + ":" + text : "@" + text };
}

function has(object, key) {
  return Object.prototype.hasOwnProperty.call(object, key);
}

function accountAt(list, host, rest) {
  const platform = has(list.platforms, host) ? list.platforms[host] : undefined;
  if (!platform) return undefined;
  const end = rest.findIndex((point) => point === 0x3F || point === 0x23);
  const path = (end < 0 ? rest : rest.slice(0, end)).map((point) => point === BACKSLASH ? SLASH : point);
  const segments = split(path, SLASH).filter((segment) => segment.length);
  const name = segments.length > 1 && segments[0].length === 1 ? segments[1] : segments[0];
  return name?.every((point) => isNamePart(point) || point === AT) ? accountForm(platform, name) : undefined;
}

function callingCode(list, digits) {
  if (digits.startsWith("1") || digits.startsWith("7")) return digits.slice(0, 1);
  return list.twoDigitCodes.includes(digits.slice(0, 2)) ? digits.slice(0, 2) : digits.slice(0, 3);
}

function numberForms(list, digits, isInternational) {
  const inFull = (digits) => {
    const code = callingCode(list, digits);
    const rest = digits.slice(code.length);
    const forms = [{ value: "+" + digits, isNational: false }];
    if (list.codes.includes(code) && rest.startsWith("0")) forms.push({ value: "+" + code + rest.slice(1), isNational: false });
    return forms;
  };
  if (isInternational) return inFull(digits);
  const forms = [];
  if (digits.startsWith("00") && digits.length > 7) {
    forms.push(...inFull(digits.slice(2)));
  } else {
    if (list.codes.includes(callingCode(list, digits)) && digits.length >= 8) forms.push(...inFull(digits));
    for (const code of list.codes) {
      if (digits.startsWith("0")) forms.push({ value: "+" + code + digits.slice(1), isNational: true });
      forms.push({ value: "+" + code + digits, isNational: true });
    }
  }
  forms.push({ value: digits, isNational: false });
  return forms;
}

// Likeness

/** How many letters must be added, left out, changed or swapped, or most + 1 where more are needed. */
function editSteps(left, right, most) {
  const a = Array.from(left);
  const b = Array.from(right);
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before = [];
  let last = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 0; i < a.length; i++) {
    const row = [i + 1];
    for (let j = 0; j < b.length; j++) {
      let best = Math.min(row[j], last[j + 1]) + 1;
      best = Math.min(best, last[j] + (a[i] === b[j] ? 0 : 1));
      if (i > 0 && j > 0 && a[i] === b[j - 1] && a[i - 1] === b[j]) best = Math.min(best, before[j - 1] + 1);
      row.push(best);
    }
    before = last;
    last = row;
  }
  return Math.min(last[b.length], most + 1);
}

class Shapes {
  constructor(list) {
    this.list = list;
    this.table = new Map();
    for (const [letter, lookalikes] of list.letters) {
      for (const point of pointsOf(lookalikes)) this.table.set(point, letter.codePointAt(0));
    }
  }

  plainPoint(point) {
    if (point < 0x80) return point;
    for (const [first, last] of [[0x24B6, 0x24CF], [0x24D0, 0x24E9], [0x1F130, 0x1F149], [0x1F150, 0x1F169], [0x1F170, 0x1F189],
      [0x1F1E6, 0x1F1FF], [0xFF21, 0xFF3A], [0xFF41, 0xFF5A]]) {
      if (within(point, [first, last])) return point - first + 0x61;
    }
    if (within(point, [0x1D400, 0x1D6A3])) return 0x61 + (point - 0x1D400) % 26;
    return this.table.get(point) ?? point;
  }

  plain(name) {
    return textOf(pointsOf(name).map((point) => this.plainPoint(point)).filter((point) => !within(point, [0x300, 0x36F])).map(lower));
  }

  shape(name) {
    let shape = this.plain(name);
    for (const [run, letter] of this.list.sequences) shape = shape.replaceAll(run, letter);
    return textOf(pointsOf(shape).map((point) => this.list.ascii[point] ?? point));
  }

  foreign(name) {
    return textOf(pointsOf(name).filter((point) => point >= 0x80));
  }
}

const tokens = (name) => name.split(/[.\-_+%@:&']/).filter(Boolean);
const bytes = (text) => new TextEncoder().encode(text).length;
const letters = (text) => Array.from(text).length;
const withoutRepeats = (name) => Array.from(name).filter((letter, i, all) => letter !== all[i - 1]).join("");

function partsOf(list, name) {
  const labels = name.split(".").filter(Boolean);
  const count = labels.length;
  const hasTwoParts = count >= 3 && bytes(labels[count - 1]) === 2 && list.secondLevels.includes(labels[count - 2]);
  const index = Math.max(0, count - (hasTwoParts ? 3 : 2));
  return { name, labels, brand: labels[index], ending: labels.slice(index + 1).join("."), domain: labels.slice(index).join(".") };
}

const rankOf = (reason) => REASONS.lookalike.indexOf(reason);

/** Judges what somebody pasted by what a page lists. */
class Judge {
  constructor(list, today) {
    this.list = list;
    this.today = today > list.today ? today : list.today;
    this.shapes = new Shapes(list);
    this.pointByNormal = new Map();
    list.points.forEach((point, i) => {
      if (!this.pointByNormal.has(point.normal)) this.pointByNormal.set(point.normal, i);
    });
  }

  findings(text) {
    const points = folded(text);
    const contacts = new Scan(points, this.list).found;
    const hasLong = contacts.some((contact) => !contact.isShort);
    const findings = [];
    const seen = new Set();
    for (const contact of contacts) {
      if (findings.length >= LONGEST_ANSWER) break;
      const finding = this.finding(contact, textOf(points.slice(contact.start, contact.end)));
      if (contact.isShort && hasLong && finding.reason === "none") continue;
      const key = JSON.stringify(finding);
      if (!seen.has(key)) findings.push(finding);
      seen.add(key);
    }
    return findings;
  }

  say(found, reason, { match, hints = [], detail = "" } = {}) {
    const verdict = Object.keys(REASONS).find((verdict) => REASONS[verdict].includes(reason)) ?? "unlisted";
    return { found, verdict, reason, hints, detail, match };
  }

  finding(contact, found) {
    switch (contact.kind) {
      case "scheme": return this.say(found, "scheme");
      case "web": return this.ofWeb(contact, found);
      case "mail": return this.ofMail(contact, found);
      case "number": return this.ofNumber(contact.digits, contact.isInternational, found);
      default: return this.ofAccount(contact.account, contact.isGlued, found);
    }
  }

  listed(normal, found, hints = []) {
    const index = this.pointByNormal.get(normal);
    if (index === undefined) return undefined;
    const point = this.list.points[index];
    const more = [...hints];
    if (!point.reviewBy) more.push("unverified");
    else if (point.reviewBy < this.today) more.push("stale");
    if (!point.isActive) more.push("inactive");
    if (!point.isConfirmed) more.push("doubtful");
    return this.say(found, "point", { match: { point: index }, hints: more });
  }

  reported(normals, found) {
    for (const normal of normals) {
      const hash = hashOf(normal);
      if (!has(this.list.reported, hash)) continue;
      return this.say(found, this.list.reported[hash][0], { match: { reported: hash } });
    }
    return undefined;
  }

  /** The candidate with the reason that is told first; of equals the first. */
  best(candidates) {
    let best;
    for (const candidate of candidates) {
      if (!best || rankOf(candidate.reason) < rankOf(best.reason)) best = candidate;
    }
    return best;
  }

  ofNumber(digits, isInternational, found) {
    const forms = numberForms(this.list, digits, isInternational);
    for (const form of forms) {
      const listed = this.listed("tel:" + form.value, found, form.isNational ? ["national"] : []);
      if (listed) return listed;
    }
    const reported = this.reported(forms.map((form) => "tel:" + form.value), found);
    if (reported) return reported;
    const candidates = [];
    this.list.points.forEach((point, index) => {
      if (!point.normal.startsWith("tel:")) return;
      for (const form of forms) {
        const reason = this.numberLikeness(form.value, digits, point.normal.slice(4));
        if (reason) candidates.push({ reason, index });
      }
    });
    const best = this.best(candidates);
    return best ? this.say(found, best.reason, { match: { point: best.index } }) : this.say(found, "none");
  }

  numberLikeness(form, digits, listed) {
    if (!listed.startsWith("+")) {
      if (listed.length < 5 || digits.length <= listed.length) return undefined;
      if (digits.endsWith(listed)) {
        const before = digits.slice(0, -listed.length);
        return callingCode(this.list, before) === before ? undefined : "digits";
      }
      return digits.startsWith(listed) ? "digits" : undefined;
    }
    if (!form.startsWith("+")) return undefined;
    const own = form.slice(1);
    const other = listed.slice(1);
    const ownCode = callingCode(this.list, own);
    const otherCode = callingCode(this.list, other);
    const otherRest = other.slice(otherCode.length);
    if (ownCode !== otherCode && otherRest.length >= 6 && own.slice(ownCode.length) === otherRest) return "other-country";
    if (editSteps(own, other, 2) <= (other.length >= 9 ? 2 : 1)) return "digits";
    if (own.length <= 15 && own.length > other.length && (own.startsWith(other) || own.endsWith(other))) return "digits";
    if (own.length !== other.length) return undefined;
    let start = 0;
    while (start < own.length && own[start] === other[start]) start += 1;
    if (start >= Math.max(7, other.length - 4)) return "same-start";
    let end = 0;
    while (end < own.length && own[own.length - 1 - end] === other[other.length - 1 - end]) end += 1;
    return end >= 7 ? "same-end" : undefined;
  }

  ofAccount(account, isGlued, found) {
    const known = this.knownAccount(account, found);
    if (known) return known;
    if (isGlued) {
      const name = pointsOf(account.name);
      const end = name.findIndex(isWide);
      const start = accountForm(account.platform, end < 0 ? name : name.slice(0, end));
      const known = this.knownAccount(start, found);
      if (known) return known.verdict === "listed" ? this.say(found, "glued", { match: known.match }) : known;
    }
    return this.accountLikeness(account, found) ?? this.say(found, "none");
  }

  accountName(point) {
    return /^account:[^:@]*[:@]([^]*)$/.exec(point.normal)?.[1];
  }

  knownAccount(account, found) {
    const listed = this.listed("account:" + account.normal, found);
    if (listed) return listed;
    if (!account.platform) {
      const point = this.list.points.find((point) => this.accountName(point) === account.name);
      if (point) return this.listed(point.normal, found, ["platform"]);
    }
    const unnamed = "account:@" + account.name;
    const normals = account.platform ? ["account:" + account.normal, unnamed] : [unnamed, "account:?" + account.name];
    return this.reported(normals, found);
  }

  accountLikeness(account, found) {
    const candidates = [];
    this.list.points.forEach((point, index) => {
      const listed = this.accountName(point);
      const reason = listed === undefined ? undefined : this.nameLikeness(account.name, listed);
      if (reason) candidates.push({ reason, index });
    });
    const best = this.best(candidates);
    if (!best) return undefined;
    const detail = best.reason === "script" ? this.shapes.foreign(account.name) : "";
    return this.say(found, best.reason, { match: { point: best.index }, detail });
  }

  nameLikeness(own, listed) {
    if (own === listed) return "other-platform";
    if (this.shapes.shape(own) === this.shapes.shape(listed)) return this.shapes.foreign(own) ? "script" : "letters";
    const length = letters(listed);
    if (length >= 5 && editSteps(own, listed, 2) <= (length >= 8 ? 2 : 1)) return "spelling";
    return this.contains(tokens(own), listed) ? "inside" : undefined;
  }

  ofWeb(address, found) {
    const number = this.phoneIn(address);
    if (number) {
      const { reason, match, hints, detail } = this.findings(number)[0] ?? { reason: "none" };
      return this.say(found, reason, { match, hints, detail });
    }
    const host = hostForm(address.host);
    if (host.fault) return this.say(found, host.fault);
    const account = accountAt(this.list, host.name, address.rest);
    const known = this.knownAddress(host, account, address, found);
    if (known) {
      return address.isGlued && known.verdict === "listed" ? this.say(found, "glued", { match: known.match }) : known;
    }
    const alike = account && this.accountLikeness(account, found) || this.hostLikeness(host, address.userinfo, found);
    if (alike) return alike;
    if (domainsOf(host.name).some((domain) => this.list.shorteners.includes(domain))) return this.say(found, "shortener");
    const page = this.list.points.findIndex(({ normal }) => normal.startsWith("url:" + host.name + "/")
      || normal.startsWith("url:" + host.name + "?") || account && normal.startsWith("account:" + account.platform + ":"));
    if (page >= 0) return this.say(found, "other-page", { match: { point: page } });
    return this.say(found, "none", { hints: host.isEncoded ? ["encoded"] : [], detail: host.isEncoded ? host.name : "" });
  }

  knownAddress(host, account, address, found) {
    const hints = [];
    if (address.scheme === "http") hints.push("plain-http");
    if (address.userinfo) hints.push("sign-in");
    if (percentDecoded(textOf(address.rest)).includes("://")) hints.push("carries");
    const normal = normalAddress(host, address.rest);
    const listed = this.listed(normal, found, hints) ?? (account && this.listed("account:" + account.normal, found, hints));
    if (listed) return listed;
    const index = this.list.hosts.findIndex(([name]) => liesIn(host.name, name));
    if (index >= 0) return this.say(found, "host", { match: { host: index }, hints });
    if (this.list.own && liesIn(host.name, this.list.own)) return this.say(found, "own-site");
    const accounts = account ? ["account:" + account.normal, "account:@" + account.name] : [];
    return this.reported([normal, ...accounts, ...domainsOf(host.name).map((domain) => "host:" + domain)], found);
  }

  hostLikeness(host, userinfoPoints, found) {
    const userinfo = textOf((userinfoPoints ?? []).map(lower));
    const own = partsOf(this.list, host.name);
    const candidates = [];
    this.list.hosts.forEach(([name], index) => {
      const likeness = this.likenessOf(own, partsOf(this.list, name), userinfo);
      if (likeness) candidates.push({ ...likeness, index });
    });
    const best = this.best(candidates);
    if (!best) return undefined;
    return this.say(found, best.reason, {
      match: { host: best.index }, hints: host.isEncoded ? ["encoded"] : [], detail: host.isEncoded ? host.name : best.detail,
    });
  }

  likenessOf(own, other, userinfo) {
    const { shapes } = this;
    const isLong = bytes(other.brand) >= 4;
    if (userinfo && (shapes.plain(userinfo).includes(other.name) || this.contains(tokens(userinfo), other.brand))) {
      return { reason: "userinfo", detail: own.name };
    }
    const needle = other.labels.flatMap((label) => label.split("-").filter(Boolean));
    const words = tokens(own.name);
    if (bytes(other.name) >= 6 && words.length > needle.length) {
      for (let start = 0; start <= words.length - needle.length; start++) {
        if (needle.every((word, i) => words[start + i] === word)) return { reason: "embedded", detail: own.domain };
      }
    }
    if (own.domain === other.domain) return undefined;
    const foreign = shapes.foreign(own.domain);
    const isAlike = shapes.shape(own.name) === shapes.shape(other.name) || shapes.shape(own.domain) === shapes.shape(other.domain)
      || isLong && own.brand !== other.brand && shapes.shape(own.brand) === shapes.shape(other.brand);
    if (isAlike) return { reason: foreign ? "script" : "letters", detail: foreign };
    if (!isLong) return undefined;
    if (own.brand === other.brand && own.ending !== other.ending) return { reason: "ending", detail: own.ending };
    if (this.isMisspelt(own, other)) return { reason: foreign ? "script" : "spelling", detail: foreign };
    // The ending is nobody's name.
    const name = own.name.slice(0, own.name.length - own.ending.length);
    return this.contains(tokens(shapes.plain(name)), other.brand) ? { reason: "inside", detail: own.domain } : undefined;
  }

  isMisspelt(own, other) {
    const length = letters(other.brand);
    if (length < 4) return false;
    const brand = this.shapes.plain(own.brand);
    const steps = editSteps(brand, other.brand, 2);
    const isNear = own.ending === other.ending ? steps <= (length >= 8 ? 2 : 1)
      : steps <= 1 && (length >= 6 || editSteps(own.ending, other.ending, 1) <= 1);
    return isNear || withoutRepeats(brand) === withoutRepeats(other.brand);
  }

  contains(words, brand) {
    if (bytes(brand) < 4) return false;
    const shape = this.shapes.shape(brand);
    return words.some((word) => word === brand
      || bytes(brand) >= 5 && (word.includes(brand) || this.shapes.shape(word).includes(shape)));
  }

  ofMail({ local, host: written }, found) {
    const host = hostForm(written);
    if (host.fault) return this.say(found, host.fault);
    const normal = "mailto:" + local + "@" + host.name;
    const known = this.listed(normal, found)
      ?? this.reported([normal, ...domainsOf(host.name).map((domain) => "host:" + domain)], found);
    if (known) return known;
    const index = this.list.hosts.findIndex(([name]) => liesIn(host.name, name));
    if (index >= 0) return this.say(found, "address-at-host", { match: { host: index } });
    const alike = this.hostLikeness(host, undefined, found);
    if (alike) return alike;
    const words = tokens(local);
    const named = this.list.hosts.findIndex(([name]) => local.includes(name) || this.contains(words, partsOf(this.list, name).brand));
    if (named >= 0) return this.say(found, "local-name", { match: { host: named }, detail: host.name });
    const point = this.list.points.findIndex((point) => point.normal.startsWith("mailto:" + local + "@"));
    const isTelling = !this.list.locals.includes(local) || this.list.mailHosts.includes(host.name);
    return point >= 0 && isTelling ? this.say(found, "same-local", { match: { point }, detail: host.name }) : this.say(found, "none");
  }

  phoneIn(address) {
    const rest = textOf(address.rest);
    if (address.scheme !== "whatsapp") {
      const { name } = hostForm(address.host);
      if (name === "wa.me") return this.numberIn(rest.slice(1).split(/[/?#]/)[0]);
      if (name !== "api.whatsapp.com" && name !== "web.whatsapp.com") return undefined;
    }
    const mark = rest.indexOf("?");
    if (mark < 0) return undefined;
    const field = rest.slice(mark + 1).split(/[&#]/).find((field) => field.startsWith("phone="));
    return field === undefined ? undefined : this.numberIn(field.slice(6));
  }

  numberIn(text) {
    const digits = pointsOf(percentDecoded(text)).filter(isDigit);
    return digits.length >= 7 && digits.length <= 15 ? "+" + textOf(digits) : undefined;
  }
}

function normalAddress(host, rest) {
  const end = rest.indexOf(0x23);
  const path = (end < 0 ? rest : rest.slice(0, end)).map((point) => point === BACKSLASH ? SLASH : point);
  while (path[path.length - 1] === SLASH || path[path.length - 1] === 0x3F) path.pop();
  return "url:" + host.name + percentDecoded(textOf(path));
}

// SHA-256 (FIPS 180-4): crypto.subtle is not there on pages of plain http.

const hashes = new Map();

/** The first 16 hexadecimal digits of the digest of a text. */
function hashOf(text) {
  if (!hashes.has(text)) hashes.set(text, digestOf(new TextEncoder().encode(text)).slice(0, 16));
  return hashes.get(text);
}

const [ROUNDS, START] = (() => {
  const fraction = (value) => Math.floor((value - Math.floor(value)) * 0x100000000) >>> 0;
  const primes = [];
  for (let n = 2; primes.length < 64; n++) if (primes.every((prime) => n % prime)) primes.push(n);
  return [primes.map((prime) => fraction(Math.cbrt(prime))), primes.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)))];
})();

function digestOf(message) {
  const length = quotient(message.length + 8, 64) * 64 + 64;
  const padded = new Uint8Array(length);
  padded.set(message);
  padded[message.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setUint32(length - 4, message.length * 8);
  const state = START.slice();
  const words = new Uint32Array(64);
  const turned = (word, count) => word >>> count | word << 32 - count;
  for (let block = 0; block < length; block += 64) {
    for (let t = 0; t < 16; t++) words[t] = view.getUint32(block + 4 * t);
    for (let t = 16; t < 64; t++) {
      const x = words[t - 15];
      const y = words[t - 2];
      words[t] = words[t - 16] + (turned(x, 7) ^ turned(x, 18) ^ x >>> 3) + words[t - 7] + (turned(y, 17) ^ turned(y, 19) ^ y >>> 10);
    }
    let [a, b, c, d, e, f, g, h] = state;
    for (let t = 0; t < 64; t++) {
      const first = h + (turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)) + (e & f ^ ~e & g) + ROUNDS[t] + words[t];
      const second = (turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + (a & b ^ a & c ^ b & c);
      [h, g, f, e, d, c, b, a] = [g, f, e, d + first >>> 0, c, b, a, first + second >>> 0];
    }
    [a, b, c, d, e, f, g, h].forEach((word, i) => { state[i] = state[i] + word >>> 0; });
  }
  return state.map((word) => word.toString(16).padStart(8, "0")).join("");
}

// The page

/** The judge for a list and a day. */
export const newJudge = (list, today) => new Judge(list, today);

/** The day in the reader's calendar as YYYY-MM-DD. */
function dayOf(date) {
  const two = (number) => String(number).padStart(2, "0");
  return date.getFullYear() + "-" + two(date.getMonth() + 1) + "-" + two(date.getDate());
}

function showAnswers(form, list) {
  const words = list.words;
  const answers = document.getElementById("verify-answers");
  const field = form.elements.contact;
  const urgent = document.querySelector("main .urgent a");
  const says = (key, values = {}) => (words[key] ?? "").replace(/\{([a-z-]+)\}/g, (all, name) => values[name] ?? all);
  const element = (tag, text, className) => {
    const made = document.createElement(tag);
    if (text) made.textContent = text;
    if (className) made.className = className;
    return made;
  };
  const link = (href, text) => {
    const made = element("a", text);
    made.href = href;
    return made;
  };

  /** What a sentence on a finding may name. */
  const valuesOf = (finding) => {
    const point = list.points[finding.match?.point];
    const [host, owner] = list.hosts[finding.match?.host] ?? ["", ""];
    const [, day, source] = list.reported[finding.match?.reported] ?? ["", "", ""];
    // What does not count today is not told to somebody who asked about something else.
    const isTold = !point || finding.verdict === "listed" || (point.isActive && point.reviewBy >= dayOf(new Date()));
    return {
      list: list.name, listed: isTold ? point?.shown ?? host : words["not-shown"], owner: point?.channel ?? owner, channel: point?.channel ?? "", platform: point?.platform ?? "",
      verified: point?.verified ?? "", day, source, detail: finding.detail,
    };
  };

  const answer = (finding) => {
    const values = valuesOf(finding);
    const made = element("article", "", "verdict verdict-" + finding.verdict);
    const isDated = finding.verdict !== "reported" || values.day;
    made.append(element("h2", says("headline-" + finding.reason, values) || says("headline-" + finding.verdict, values)));
    const quoted = element("p", "", "verdict-found");
    quoted.append(element("bdi", finding.found));
    made.append(quoted, element("p", says("why-" + finding.reason + (isDated ? "" : "-undated"), values)));
    if (finding.reason === "point" && !finding.hints.includes("stale") && values.verified) made.append(element("p", says("verified", values)));
    for (const hint of finding.hints) made.append(element("p", says("hint-" + hint, values), "verdict-hint"));
    made.append(element("p", says("next-" + (finding.reason in list.next ? list.next[finding.reason] : finding.verdict), values)));
    const steps = element("ul", "", "verdict-steps");
    const point = list.points[finding.match?.point];
    const add = (href, text) => {
      const item = element("li");
      item.append(link(href, text));
      steps.append(item);
    };
    if (point) add(point.url, says("step-channel", values));
    else if (list.contact) add(list.contact, says("step-contact", values));
    if (finding.verdict !== "listed" && urgent) add(urgent.href, says("step-urgent", { question: urgent.textContent }));
    if (steps.childElementCount) made.append(steps);
    return made;
  };
  // Of a way on that several answers share, the first says enough.
  const withoutRepeats = (made) => {
    const offered = new Set();
    for (const way of made.flatMap((answer) => [...answer.querySelectorAll("a")])) {
      if (offered.has(way.href)) way.parentElement.remove();
      offered.add(way.href);
    }
    for (const { lastElementChild: steps } of made) if (!steps.childElementCount && steps.localName === "ul") steps.remove();
    return made;
  };
  /** Whether so much was pasted besides what was recognised that a name may be in it. */
  const hasRest = (text, findings) => text.trim().length > findings.reduce((sum, { found }) => sum + found.length, 8);

  const judge = () => {
    const text = field.value;
    if (!text.trim()) {
      answers.replaceChildren();
      return;
    }
    const findings = newJudge(list, dayOf(new Date())).findings(text);
    if (findings.length) answers.replaceChildren(...withoutRepeats(findings.map(answer)));
    else answers.replaceChildren(element("p", says("nothing"), "notice"));
    if (findings.length && hasRest(text, findings)) answers.append(element("p", says("rest"), "quiet"));
    reveal();
  };
  // On a phone the answer stands below the fold, or behind the keys.
  const reveal = () => answers.firstElementChild.scrollIntoView({ block: "nearest" });
  const ask = () => {
    judge();
    if (field.value.trim()) return;
    answers.replaceChildren(element("p", says("empty"), "notice"));
    reveal();
    field.focus();
  };

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    ask();
  });
  // Somebody who pastes wants the answer; somebody who types is not told of half an address.
  field.addEventListener("paste", () => setTimeout(judge));
  field.addEventListener("input", () => { if (!field.value) judge(); });
  field.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    ask();
  });
  // What follows "#" is not sent to any server.
  const given = new URLSearchParams(location.hash.slice(1)).get("q");
  if (given) {
    field.value = given;
    judge();
  }
}

const data = document.getElementById("trust-list");
const form = document.getElementById("verify-form");
if (data && form) {
  form.hidden = false;
  showAnswers(form, JSON.parse(data.textContent));
}
