// Says whether somebody answers a channel right now, and lists first whom one can reach.
//
// Every page is complete without this file. What the hours mean is stated once, at `OpeningHours` in the generator; both
// give the same on the same vectors. Where anything is unknown, out of date or not understood, nothing is said.

const DAY = 86_400;
// So many days after today an opening has no end that anybody would want to know, and the next opening is looked for.
const DAYS_OF_AN_OPENING = 7;
const DAYS_TO_NEXT_OPENING = 400;
const LAST_INSTANT = 221_845_392_000;
// All zones change their day at a quarter of an hour.
const QUARTER = 900;

/**
 * Whether somebody answers at an instant, in seconds since 1970: `{ isOpen: true, until }`, `{ isOpen: false, opensAt }`,
 * or null where it is not known. The other instant is null where it is not known, or too far away.
 *
 * `hours` is what a `data-hours` attribute holds. Throws nothing, whatever that is.
 */
export function openingState(hours, instant) {
  if (!(instant >= 0 && instant < LAST_INSTANT)) return null;
  if (hours?.always === true) return { isOpen: true, until: null };
  const schedule = readSchedule(hours);
  return schedule && stateOf(schedule, instant);
}

/** Whether an instant lies after the last day for which hours are known. */
export function isLapsed(hours, instant) {
  const schedule = readSchedule(hours);
  return schedule !== null && instant >= schedule.lapse;
}

function stateOf(schedule, instant) {
  if (instant >= schedule.lapse) return null;
  const today = Math.floor(localTime(schedule.zone, instant) / DAY);
  // The clocks of a zone may skip a whole day (Pacific/Apia did in 2011), so what began three days ago may run.
  const near = [];
  for (let day = today - 3; day <= today + DAYS_OF_AN_OPENING; day += 1) near.push(...openings(schedule, day));
  const end = endOf(near, instant);
  if (end !== null) {
    const isFar = end >= midnight(schedule.zone, today + DAYS_OF_AN_OPENING + 1);
    return { isOpen: true, until: isFar || end > schedule.lapse ? null : end };
  }
  const opensAt = nextOpening(schedule, instant, today);
  return { isOpen: false, opensAt: opensAt < schedule.lapse ? opensAt : null };
}

/** The end of the opening that an instant lies in: the end of all spans that overlap or touch. */
function endOf(openings, instant) {
  let current = null;
  for (const [begin, end] of openings.sort((left, right) => left[0] - right[0])) {
    if (current && begin <= current[1]) {
      current[1] = Math.max(current[1], end);
    } else {
      if (current && current[0] <= instant && instant < current[1]) break;
      current = [begin, end];
    }
  }
  return current && current[0] <= instant && instant < current[1] ? current[1] : null;
}

function nextOpening(schedule, instant, today) {
  let earliest = Infinity;
  let last = today + DAYS_TO_NEXT_OPENING;
  for (let day = today - 3; day <= last; day += 1) {
    for (const [begin] of openings(schedule, day)) {
      if (begin <= instant) continue;
      // Where days are skipped, a later one may open earlier.
      if (earliest === Infinity) last = Math.min(last, day + 2);
      earliest = Math.min(earliest, begin);
    }
  }
  return earliest;
}

/** The openings that begin on a day, given in days since 1970. */
function openings(schedule, day) {
  if (day > schedule.through) return [];
  const exception = schedule.exceptions.find(({ from, to }) => from <= day && day <= to);
  // 1970-01-01 was a Thursday.
  const spans = exception ? exception.spans : schedule.weekly[(((day + 3) % 7) + 7) % 7];
  return spans.map(([opens, closes]) => {
    const end = closes > opens ? closes : closes + 1440;
    return [opens, end].map((minutes) => instantOf(schedule.zone, day * DAY + minutes * 60));
  }).filter(([begin, end]) => begin < end);
}

// The hours of a page are few and asked for often.
const schedules = new WeakMap();

/** The schedule that an attribute states; null where any of it is not as it should be. */
function readSchedule(hours) {
  if (typeof hours !== "object" || hours === null) return null;
  if (!schedules.has(hours)) schedules.set(hours, newSchedule(hours));
  return schedules.get(hours);
}

function newSchedule({ zone, weekly, exceptions = [], through }) {
  const isSpan = (span) => Array.isArray(span) && span.length === 2 && span.every(Number.isInteger)
    && span[0] >= 0 && span[0] < 1440 && span[1] >= 0 && span[1] <= 1440;
  const areSpans = (spans) => Array.isArray(spans) && spans.every(isSpan);
  if (typeof zone !== "string" || !formatter(zone)) return null;
  if (!Array.isArray(weekly) || weekly.length !== 7 || !weekly.every(areSpans)) return null;
  if (!Array.isArray(exceptions)) return null;
  const read = exceptions.map((exception) => ({
    from: dayOf(exception?.from), to: dayOf(exception?.to), spans: exception?.spans,
  }));
  if (!read.every(({ from, to, spans }) => from <= to && areSpans(spans))) return null;
  const last = through === undefined ? Infinity : dayOf(through);
  if (Number.isNaN(last)) return null;
  const lapse = last === Infinity ? Infinity : midnight(zone, last + 1);
  return { zone, weekly, exceptions: read, through: last, lapse };
}

/** The days from 1970 to a date; not a number for what is none. */
function dayOf(text) {
  if (typeof text !== "string" || !/^\d{4}-\d\d-\d\d$/.test(text)) return NaN;
  const milliseconds = Date.parse(text + "T00:00:00Z");
  return milliseconds / 1000 / DAY;
}

// Zones. A formatter is dear to make; what the clocks of a zone show at an instant never changes.

const formatters = new Map();
const shown = new Map();

/** Formats instants by the clocks of a zone; null where the browser does not know the zone. */
function formatter(zone) {
  if (!formatters.has(zone)) {
    const fields = ["year", "month", "day", "hour", "minute", "second"];
    let made = null;
    try {
      made = new Intl.DateTimeFormat("en-US", {
        timeZone: zone, calendar: "gregory", numberingSystem: "latn", hourCycle: "h23",
        ...Object.fromEntries(fields.map((field) => [field, "numeric"])),
      });
    } catch {
      // The browser is older than the zone, or has no zones.
    }
    formatters.set(zone, made);
  }
  return formatters.get(zone);
}

/** What the clocks of a zone show at an instant, as seconds since 1970 on them. */
function localTime(zone, instant) {
  const key = `${zone} ${instant}`;
  let local = shown.get(key);
  if (local === undefined) {
    const part = {};
    for (const { type, value } of formatter(zone).formatToParts(instant * 1000)) part[type] = Number(value);
    local = Date.UTC(part.year, part.month - 1, part.day, part.hour % 24, part.minute, part.second);
    local = Math.floor(local / 1000);
    shown.set(key, local);
  }
  return local;
}

/**
 * The instant of a local time, by RFC 5545 §3.3.5: a time that is skipped is read with the offset before the gap, and one
 * that is shown twice means the first time.
 */
function instantOf(zone, local) {
  const offset = (instant) => localTime(zone, instant) - instant;
  const before = offset(local - DAY);
  if (offset(local - before) === before) return local - before;
  const after = offset(local + DAY);
  return offset(local - after) === after ? local - after : local - before;
}

function midnight(zone, day) {
  return instantOf(zone, day * DAY);
}

// The page.

/** The words of the badges, where the page's templates give them. */
const words = globalThis.document?.querySelector("script[data-open-now]")?.dataset;
const readersZone = zoneOfReader();
let timer;

if (globalThis.document) {
  const badges = [...document.querySelectorAll("[data-hours]")].map((element) => ({
    element, hours: parsed(element.dataset.hours),
  }));
  const lists = [...document.querySelectorAll("[data-by-opening]")].map((list) => ({
    list, items: [...list.children].filter((item) => item.matches("li[data-tier]")),
  }));
  update(badges, lists, true);
  const updateIfSeen = () => {
    if (!document.hidden) update(badges, lists, false);
  };
  document.addEventListener("visibilitychange", updateIfSeen);
  addEventListener("pageshow", updateIfSeen);
}

/** Writes all badges, sorts all lists, and comes back at the moment at which the first of them is no longer right. */
function update(badges, lists, isFirst) {
  shown.clear();
  clearTimeout(timer);
  const now = Math.floor(Date.now() / 1000);
  const closed = new Set();
  // At a quarter of an hour a day may begin, and with it other words for a time.
  let next = (Math.floor(now / QUARTER) + 1) * QUARTER;
  for (const { element, hours } of badges) {
    const state = openingState(hours, now);
    if (state && !state.isOpen) closed.add(element);
    next = Math.min(next, (state?.isOpen ? state.until : state?.opensAt) ?? Infinity);
    show(element, state && words ? sentence(state, hours, now, element.dataset) : "", state);
    const block = element.closest("[data-hours-block]");
    if (block && isLapsed(hours, now)) block.hidden = true;
  }
  for (const { list, items } of lists) sort(list, items, closed, isFirst);
  if (badges.length) timer = setTimeout(update, Math.max(next * 1000 - Date.now(), 1), badges, lists, false);
}

function show(element, text, state) {
  if (element.textContent === text && element.hidden === !text) return;
  element.textContent = text;
  element.hidden = !text;
  if (state) element.dataset.state = state.isOpen ? "open" : "closed";
}

/** `现在有人，雅加达时间 18:00 结束（你那里 19:00）`; the zones are named only where the reader's clock shows another time. */
function sentence(state, hours, now, { zone: zoneName, uncertain }) {
  const key = (name) => (uncertain === undefined ? name : "perhaps" + name[0].toUpperCase() + name.slice(1));
  const instant = state.isOpen ? state.until : state.opensAt;
  const prefix = state.isOpen ? "open" : "closed";
  if (instant === null) return words[key(prefix + "Now")];
  const there = clockTime(hours.zone, instant, now, state.isOpen);
  const isHere = readersZone && localTime(readersZone, instant) === localTime(hours.zone, instant);
  const time = isHere ? there : filled(words.timeThere, { zone: zoneName, time: there });
  const text = filled(words[key(prefix + "Until")], { time });
  if (isHere || !readersZone) return text;
  return text + filled(words.timeLocal, { local: clockTime(readersZone, instant, now, state.isOpen) });
}

/** `18:00`, `周一 09:00` on another day, or with its date where that day is not of the next six. */
function clockTime(zone, instant, now, isEnd) {
  const today = Math.floor(localTime(zone, now) / DAY);
  const local = localTime(zone, instant);
  let day = Math.floor(local / DAY);
  let minutes = Math.floor((local - day * DAY) / 60);
  if (isEnd && minutes === 0) {
    // What ends at midnight ends on the day that it ends with.
    day -= 1;
    minutes = 1440;
  }
  const two = (number) => String(number).padStart(2, "0");
  const time = `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
  if (day === today) return time;
  if (day > today && day < today + 7) return `${words.days.split("|")[(day + 3) % 7]} ${time}`;
  const date = new Intl.DateTimeFormat(document.documentElement.lang || undefined, {
    timeZone: "UTC", month: "long", day: "numeric",
  });
  return `${date.format(day * DAY * 1000)} ${time}`;
}

/**
 * Puts the items of a list in the order of their tiers, in each those last that are known to be closed.
 *
 * Nothing moves under a hand: once the page has been seen, a list that has the focus or the pointer stays as it is, and
 * what has the focus is not itself moved.
 */
function sort(list, items, closed, isFirst) {
  if (!isFirst && list.matches(":hover, :focus-within")) return;
  const rank = new Map(items.map((item, place) => {
    const tier = /^-?\d+$/.test(item.dataset.tier) ? Number(item.dataset.tier) : Infinity;
    const badge = item.querySelector("[data-hours]");
    return [item, [tier, badge && closed.has(badge) ? 1 : 0, place]];
  }));
  const sorted = [...items].sort((left, right) => {
    const [ours, theirs] = [rank.get(left), rank.get(right)];
    const i = ours.findIndex((value, k) => value !== theirs[k]);
    return i < 0 ? 0 : ours[i] < theirs[i] ? -1 : 1;
  });
  const standing = [...list.children].filter((item) => rank.has(item));
  if (sorted.every((item, i) => item === standing[i])) return;
  const fixed = sorted.find((item) => item.contains(document.activeElement)) ?? sorted[0];
  const place = sorted.indexOf(fixed);
  for (const item of sorted.slice(0, place)) list.insertBefore(item, fixed);
  let last = fixed;
  for (const item of sorted.slice(place + 1)) {
    last.after(item);
    last = item;
  }
}

function filled(text, values) {
  return text.replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);
}

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function zoneOfReader() {
  try {
    const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
    return timeZone && formatter(timeZone) ? timeZone : null;
  } catch {
    return null;
  }
}
