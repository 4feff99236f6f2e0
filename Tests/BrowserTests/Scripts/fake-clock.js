// A clock that a test sets: in place before any script of the page, which then knows no other. NOW stands for the second
// at which it begins, LACKING for the names of zones that this browser does not have.

(() => {
  const RealDate = Date;
  const RealFormat = Intl.DateTimeFormat;
  const lacking = LACKING;
  let now = NOW * 1000;
  let count = 0;
  const timers = new Map();

  window.Date = class extends RealDate {
    constructor(...fields) {
      if (fields.length) super(...fields);
      else super(now);
    }
    static now() { return now; }
  };
  Intl.DateTimeFormat = class extends RealFormat {
    constructor(locales, options) {
      if (lacking.includes(options?.timeZone)) throw new RangeError("no such zone");
      super(locales, options);
    }
  };
  window.setTimeout = (run, delay, ...values) => {
    count += 1;
    timers.set(count, { at: now + delay, run, values });
    return count;
  };
  window.clearTimeout = (id) => timers.delete(id);
  window.fakeClock = {
    /** Lets time pass up to a second: each timer runs at its moment. */
    advance(second) {
      for (;;) {
        const due = [...timers].filter(([, { at }]) => at <= second * 1000).sort((a, b) => a[1].at - b[1].at)[0];
        if (!due) break;
        timers.delete(due[0]);
        now = Math.max(now, due[1].at);
        due[1].run(...due[1].values);
      }
      now = second * 1000;
    },
    /** Puts the clock forward while nothing runs, as when a computer sleeps. */
    jump(second) { now = second * 1000; },
  };
})();
