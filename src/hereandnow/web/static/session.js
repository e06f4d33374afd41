/* The session page with a script: moments and words find each other without a new page, keys, and words that are chosen.
   Everything here also works without it, by links and forms. Nothing is kept but whether single keys are on. */
"use strict";
(() => {
  const SWITCH = "hereandnow.single-keys";
  const byId = (id) => document.getElementById(id);
  const all = (selector, within = document) => Array.from(within.querySelectorAll(selector));
  const calm = window.matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth";
  document.documentElement.classList.add("scripted");

  const reveal = (element) => {
    for (let up = element.parentElement; up; up = up.parentElement) if (up.tagName === "DETAILS") up.open = true;
  };
  const of = (anchor) => all("mark[data-of]").filter((mark) => mark.dataset.of.split(" ").includes(anchor));
  const narrow = () => getComputedStyle(document.querySelector(".columns")).gridTemplateColumns.split(" ").length < 2;

  /* Marks a moment and its words; scrolls the words beside it, on a wide page, or to the turn that is asked for. */
  const choose = (card, { turn = null, stay = false } = {}) => {
    all(".on").forEach((one) => one.classList.remove("on"));
    card.classList.add("on");
    const marks = of(card.id);
    marks.forEach((mark) => { mark.classList.add("on"); mark.closest("li").classList.add("on"); });
    all(".score a").filter((a) => a.getAttribute("href").endsWith(`#${card.id}`)).forEach((a) => a.classList.add("on"));
    const row = turn === null ? marks[0]?.closest("li") : byId(`t${turn}`);
    if (row && !stay && (turn !== null || !narrow())) row.scrollIntoView({ block: narrow() ? "start" : "center", behavior: calm });
    return row;
  };

  /* A folded moment is a line until somebody wants it; then its card takes the line's place. */
  const whole = async (card) => {
    if (!card.classList.contains("line")) return card;
    const link = card.querySelector("a[hx-get]");
    await window.htmx.ajax("GET", link.getAttribute("hx-get"), { source: link, target: card, swap: "outerHTML" });
    return byId(card.id);
  };

  const show = async (anchor) => {
    const card = byId(anchor);
    if (!card) return false;
    reveal(card);
    const shown = await whole(card);
    choose(shown, { stay: true });
    shown.scrollIntoView({ block: "start", behavior: calm });
    shown.focus({ preventScroll: true });
    return true;
  };

  const toWords = (card, turn = null) => {
    const row = choose(card, { turn: turn ?? card.dataset.turn });
    if (row) { row.tabIndex = -1; row.focus({ preventScroll: true }); }
  };

  document.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button) return;
    const link = event.target.closest("a");
    if (link?.dataset.words) {
      const card = byId(link.dataset.words);
      if (card) { event.preventDefault(); toWords(card, link.hash.slice(2)); }
    } else if (link && (link.dataset.card || link.closest(".score"))) {
      const anchor = link.dataset.card ?? link.getAttribute("href").split("#")[1];
      if (byId(anchor)) { event.preventDefault(); show(anchor); }
    } else if (link?.hash === "#own-form") {
      reveal(byId("own-form").firstElementChild);
    } else if (!link && String(window.getSelection()) === "") {
      const mark = event.target.closest("mark[data-of]");
      const card = event.target.closest(".moment");
      if (mark) show(mark.dataset.of.split(" ")[0]);
      else if (card && !card.classList.contains("line") && !event.target.closest("button, summary, label, textarea, input")) choose(card);
    }
  });

  /* Words that are selected within one turn. */
  let selected = null;
  document.addEventListener("selectionchange", () => {
    const selection = window.getSelection();
    selected = null;
    if (selection.rangeCount && !selection.isCollapsed) {
      const range = selection.getRangeAt(0);
      const inside = range.commonAncestorContainer;
      const spoken = (inside.nodeType === Node.TEXT_NODE ? inside.parentElement : inside).closest(".spoken");
      if (spoken && range.toString().trim()) {
        const before = document.createRange();
        before.setStart(spoken, 0);
        before.setEnd(range.startContainer, range.startOffset);
        selected = { turn: spoken.closest("li").dataset.turn, words: range.toString(), near: before.toString().length };
      }
    }
    const button = byId("take");
    if (button) button.hidden = selected === null;
  });
  const take = (words) => {
    const form = byId("own-form");
    form.open = true;
    byId("id_own-turn").value = words.turn;
    byId("id_own-words").value = words.words.trim();
    byId("id_own-near").value = words.near;
    form.scrollIntoView({ block: "start", behavior: calm });
    byId("id_own-sentence").focus({ preventScroll: true });
  };
  /* Pressing the button would first end the selection. */
  byId("take")?.addEventListener("pointerdown", (event) => event.preventDefault());
  byId("take")?.addEventListener("click", () => { if (selected) take(selected); });

  /* Keys. */
  const shortcuts = byId("shortcuts");
  const on = byId("shortcuts-on");
  if (shortcuts) {
    shortcuts.hidden = false;
    on.checked = localStorage.getItem(SWITCH) !== "off";
    on.addEventListener("change", () => localStorage.setItem(SWITCH, on.checked ? "on" : "off"));
  }
  const current = () => document.activeElement?.closest?.(".moment") ?? document.querySelector(".moment.on");
  const step = (by) => {
    const cards = all(".moment").filter((card) => card.offsetParent !== null);
    const at = cards.indexOf(current());
    const next = cards[at < 0 ? 0 : Math.min(Math.max(at + by, 0), cards.length - 1)];
    if (!next) return;
    choose(next);
    next.focus({ preventScroll: true });
    next.scrollIntoView({ block: "nearest", behavior: calm });
  };
  const keys = {
    j: () => step(1),
    k: () => step(-1),
    n: async (card) => {
      const form = (await whole(card)).querySelector(".note-form");
      form.open = true;
      form.querySelector("textarea").focus();
    },
    o: () => {
      const row = document.activeElement?.closest?.(".transcript li");
      if (selected) take(selected);
      else if (row) take({ turn: row.dataset.turn, words: row.querySelector(".spoken").textContent, near: 0 });
    },
    "?": () => { shortcuts.open = true; shortcuts.scrollIntoView({ block: "nearest", behavior: calm }); shortcuts.querySelector("summary").focus(); },
  };
  for (const key of ["1", "2", "3", "s"]) keys[key] = async (card) => (await whole(card)).querySelector(`button[data-key="${key}"]`)?.click();
  document.addEventListener("keydown", (event) => {
    if (!on?.checked || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (event.target.closest("input, textarea, select, [contenteditable]")) return;
    const here = document.activeElement;
    if (event.key === "Enter") {
      const row = here.closest(".transcript li");
      if (here.matches(".moment")) { event.preventDefault(); whole(here).then((card) => toWords(card)); }
      else if (here === row && row) {
        const card = document.querySelector(".moment.on");
        const anchor = card ? card.id : row.querySelector("a[data-card]")?.dataset.card;
        if (anchor) { event.preventDefault(); show(anchor); }
      }
      return;
    }
    const act = keys[event.key];
    if (!act) return;
    const card = current();
    if (act.length && !card) return;
    event.preventDefault();
    act(card);
  });

  /* htmx: an answer that is no card (the keys were locked, or somebody signed out) is asked for as a page. */
  document.addEventListener("htmx:beforeSwap", (event) => {
    const { xhr, requestConfig } = event.detail;
    if (xhr.getResponseHeader("Hereandnow-Fragment")) return;
    event.detail.shouldSwap = false;
    const form = requestConfig.elt.closest("form");
    if (requestConfig.verb !== "post" || !form) { location.reload(); return; }
    const pressed = requestConfig.triggeringEvent?.submitter;
    if (pressed?.name) {
      const field = document.createElement("input");
      Object.assign(field, { type: "hidden", name: pressed.name, value: pressed.value });
      form.append(field);
    }
    form.submit();
  });
  document.addEventListener("htmx:sendError", () => location.reload());
  let fading;
  document.addEventListener("htmx:afterSettle", (event) => {
    const card = event.detail.elt?.closest?.(".moment");
    if (card) choose(card, { stay: true });
    clearTimeout(fading);
    fading = setTimeout(() => { byId("said").textContent = ""; }, 6000);
  });

  /* A session that is being read is asked for a while whether it was, and shown then, unless somebody is writing.
     Not for ever: asking counts as work, and a desk that nobody is at has to lock. */
  const again = async (times) => {
    const answer = await fetch(location.href).catch(() => null);
    const ready = answer?.ok && !answer.redirected && !(await answer.text()).includes("data-waiting");
    if (ready && !document.activeElement?.matches("input, textarea, select")) location.reload();
    else if (times > 1) setTimeout(again, 3000, times - 1);
  };
  if (document.querySelector(".state[data-waiting]")) setTimeout(again, 2000, 20);

  const asked = new URLSearchParams(location.search).get("moment");
  if (asked && byId(asked)) choose(byId(asked), { stay: location.hash.startsWith("#t") });
})();
