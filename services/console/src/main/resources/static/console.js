// Keys, and one submit a form.
(() => {
  "use strict";
  // a login page must not land inside a bar
  document.addEventListener("htmx:beforeSwap", event => {
    if (!event.detail.xhr.responseURL.startsWith(location.origin)) event.detail.shouldSwap = false;
  });

  document.addEventListener("submit", event => {
    const form = event.target;
    if (form.dataset.sent) { event.preventDefault(); return; }
    form.dataset.sent = "yes";
    form.querySelectorAll("button").forEach(button => button.setAttribute("aria-busy", "true"));
  });
  addEventListener("pageshow", () => document.querySelectorAll("form[data-sent]").forEach(form => {
    delete form.dataset.sent;
    form.querySelectorAll("button").forEach(button => button.removeAttribute("aria-busy"));
  }));

  const shown = element => element.getClientRects().length > 0;
  const all = selector => [...document.querySelectorAll(selector)].filter(shown);
  const lines = () => {
    const list = all("table.list a.act, .trouble a.act");
    return list.length ? list : all(".steps summary");
  };
  const move = by => {
    const list = lines();
    if (!list.length) return false;
    const at = list.indexOf(document.activeElement);
    list[Math.min(Math.max(at + by, 0), list.length - 1)].focus();
    return true;
  };
  const claim = () => {
    const row = document.activeElement.closest("tr");
    (row ?? document.getElementById("where"))?.querySelector("form.claim")?.requestSubmit();
  };
  const pages = () => [...document.querySelectorAll(".bar nav a")];
  const open = link => { if (link) location.assign(link.href); };
  const keys = {
    j: () => move(1), k: () => move(-1), ArrowDown: () => move(1), ArrowUp: () => move(-1),
    c: claim,
    "/": () => open(document.querySelector('.bar nav a[data-key="/"]')),
    "?": () => document.getElementById("keys").showModal(),
  };
  const TYPED_INTO = "input, select, textarea";
  let going = false;
  addEventListener("keydown", event => {
    if (event.target.closest(TYPED_INTO)) {
      if (event.key === "Enter" && event.ctrlKey) event.target.form?.requestSubmit();
      if (event.key === "Escape") event.target.blur();
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey || document.querySelector("dialog[open]")) return;
    // arrows move in a list; anywhere else they scroll
    if (event.key.startsWith("Arrow") && !lines().includes(document.activeElement)) return;
    if (going && /^[1-9]$/.test(event.key)) open(pages()[event.key - 1]);
    going = event.key === "g";
    if (keys[event.key]) { event.preventDefault(); keys[event.key](); }
  });

  // a link to a step unfolds it
  const unfold = hash => {
    const step = hash.startsWith("#step-") && document.getElementById(decodeURIComponent(hash.slice(1)));
    for (let part = step; part; part = part.parentElement?.closest("details")) part.open = true;
    if (step) step.querySelector("input:not([type=hidden]), select, textarea, button")?.focus();
  };
  addEventListener("hashchange", () => unfold(location.hash));
  document.addEventListener("click", event => {
    const link = event.target.closest('a[href^="#step-"]');
    if (link) { event.preventDefault(); unfold(link.getAttribute("href")); }
  });

  // a free time fills in the form that it is offered in
  document.addEventListener("click", event => {
    const slot = event.target.closest("button.slot");
    if (!slot) return;
    const fields = slot.closest(".fields");
    fields.querySelector("[name=startsAt]").value = slot.dataset.startsAt;
    fields.querySelector("[name=clinician]").value = slot.dataset.clinician;
    // kept with what was typed
    fields.dispatchEvent(new Event("input", { bubbles: true }));
    fields.querySelectorAll("button.slot").forEach(other => other.setAttribute("aria-pressed", String(other === slot)));
  });

  document.querySelector("form.search input[type=text]")?.select();

  // what is wrong is read first
  const summary = document.querySelector(".summary");
  summary?.focus();
  summary?.scrollIntoView({ block: "center" });
})();
