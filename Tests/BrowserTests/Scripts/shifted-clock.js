// A clock that a test sets: before the page's own scripts run, `new Date()` and `Date.now()` begin at FAKE_TIME.
(() => {
  const RealDate = Date;
  let shift = FAKE_TIME - RealDate.now();
  class FakeDate extends RealDate {
    constructor(...parts) {
      if (parts.length === 0) super(RealDate.now() + shift);
      else super(...parts);
    }
    static now() { return RealDate.now() + shift; }
  }
  window.Date = FakeDate;
  window.setFakeTime = (time) => { shift = time - RealDate.now(); };
})();
