// What `guidepost serve` adds to each page: it loads the page again when its bytes change, follows it to another
// address, and shows what is wrong with the content. A script of its own, since pages allow none inside them.
(() => {
  const script = document.currentScript;
  const own = "/.guidepost-preview/";
  const placeKey = "guidepost-preview-place";
  const page = script.dataset.page;
  const language = script.dataset.language ?? "en";
  // What the panel says, in each language that Guidepost speaks.
  const words = {
    en: {
      mistakes: {
        title: "The content has mistakes",
        lead: "The page shows the site as it was before. It follows as soon as they are mended.",
      },
      warnings: {
        title: "The content has warnings",
        lead: "The site can be published with them. Readers would notice what they name.",
      },
      hide: "Hide",
    },
    zh: {
      mistakes: { title: "内容有错误", lead: "页面仍显示原来的样子，改正之后会立即更新。" },
      warnings: { title: "内容有警告", lead: "网站可以照常发布，但读者会注意到这些地方。" },
      hide: "收起",
    },
  };
  // None yet: the first answer comes at once, and tells of mistakes that were there before the page.
  let version = "";
  // The page that stands in for one that cannot be made lists its mistakes by itself.
  const isStandIn = "standIn" in script.dataset;
  // What is listed now; nothing is known of it before the first answer on a page that lists by itself.
  let listed = isStandIn ? undefined : "";
  let panel;

  restorePlace();
  watch();

  async function watch() {
    for (;;) {
      await visible();
      const state = await ask();
      if (state === undefined) continue;
      version = state.version;
      show(state);
      if (state.mistakes) continue;
      if (state.moved) {
        keepPlace(state.moved);
        location.replace(state.moved + location.search + location.hash);
        return;
      }
      if (state.page !== page) {
        keepPlace(location.pathname);
        location.reload();
        return;
      }
    }
  }

  // The answer comes when there is something new, or after some seconds.
  async function ask() {
    const question = new URLSearchParams({ after: version, path: location.pathname });
    const waiting = new AbortController();
    // A page that nobody looks at must not keep one of the few connections that a browser opens to a host.
    const leave = () => document.hidden && waiting.abort();
    document.addEventListener("visibilitychange", leave);
    const end = () => waiting.abort();
    addEventListener("pagehide", end);
    try {
      const response = await fetch(`${own}state?${question}`, { cache: "no-store", signal: waiting.signal });
      if (!response.ok) throw new Error(response.statusText);
      return await response.json();
    } catch {
      // The preview has ended, and may begin again.
      if (!document.hidden) await new Promise((done) => setTimeout(done, 1000));
      return undefined;
    } finally {
      document.removeEventListener("visibilitychange", leave);
      removeEventListener("pagehide", end);
    }
  }

  function visible() {
    if (!document.hidden) return Promise.resolve();
    return new Promise((done) => {
      const look = () => {
        if (document.hidden) return;
        document.removeEventListener("visibilitychange", look);
        done();
      };
      document.addEventListener("visibilitychange", look);
    });
  }

  function keepPlace(path) {
    sessionStorage.setItem(placeKey, JSON.stringify({ path, x: scrollX, y: scrollY }));
  }

  function restorePlace() {
    const kept = sessionStorage.getItem(placeKey);
    sessionStorage.removeItem(placeKey);
    if (!kept) return;
    const { path, x, y } = JSON.parse(kept);
    if (path !== location.pathname) return;
    const restore = () => scrollTo({ left: x, top: y, behavior: "instant" });
    restore();
    addEventListener("load", restore, { once: true });
  }

  // The list is made by the preview, with everything that comes from a file escaped. It stays as it is, or put away,
  // until there is another.
  function show({ mistakes, warnings }) {
    const list = mistakes || warnings || "";
    if (list === listed) return;
    if (isStandIn && listed !== undefined) location.reload();
    listed = list;
    if (isStandIn) return;
    panel?.remove();
    if (!list) return;
    panel = document.createElement("guidepost-mistakes");
    const root = panel.attachShadow({ mode: "open" });
    const { title, lead } = words[language][mistakes ? "mistakes" : "warnings"];
    root.innerHTML = `<link rel="stylesheet" href="${own}preview.css">
      <section lang="${language}" aria-labelledby="title">
      <header><h2 id="title">${title}</h2><button type="button">${words[language].hide}</button></header>
      <p>${lead}</p>${list}</section>
      <button type="button" class="quiet" lang="${language}">${title}</button>`;
    const [section, hide, quiet] = ["section", "header button", ".quiet"].map((name) => root.querySelector(name));
    const open = (isOpen) => {
      section.hidden = !isOpen;
      quiet.hidden = isOpen;
    };
    // Warnings can wait until somebody wants to see them.
    open(Boolean(mistakes));
    if (mistakes) section.setAttribute("role", "alert");
    hide.addEventListener("click", () => open(false));
    quiet.addEventListener("click", () => open(true));
    document.body.append(panel);
  }
})();
