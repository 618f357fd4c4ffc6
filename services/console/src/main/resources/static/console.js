// Keys, one submit a form, and no polling once nobody is there: the session may then run out.
(() => {
  "use strict";
  const IDLE = 10 * 60 * 1000;
  let lastTouch = Date.now();
  for (const kind of ["pointerdown", "keydown", "scroll"]) {
    addEventListener(kind, () => { lastTouch = Date.now(); }, { passive: true });
  }
  document.addEventListener("htmx:beforeRequest", event => {
    if (document.hidden || Date.now() - lastTouch > IDLE) event.preventDefault();
  });
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

  const lines = () => [...document.querySelectorAll("table.list a.act")];
  const move = by => {
    const all = lines();
    if (!all.length) return;
    const at = all.indexOf(document.activeElement);
    all[Math.min(Math.max(at + by, 0), all.length - 1)].focus();
  };
  const pages = () => [...document.querySelectorAll(".bar nav a")];
  const open = link => { if (link) location.assign(link.href); };
  const keys = {
    j: () => move(1), k: () => move(-1),
    "/": () => open(document.querySelector('.bar nav a[data-key="/"]')),
    "?": () => document.getElementById("keys").showModal(),
  };
  let going = false;
  addEventListener("keydown", event => {
    if (event.target.closest("input, select, textarea") || event.ctrlKey || event.metaKey || event.altKey) return;
    if (going && /^[1-9]$/.test(event.key)) open(pages()[event.key - 1]);
    going = event.key === "g";
    if (keys[event.key]) { event.preventDefault(); keys[event.key](); }
  });

  // a free time fills in the form that it is offered in
  document.addEventListener("click", event => {
    const slot = event.target.closest("button.slot");
    if (!slot) return;
    const fields = slot.closest(".fields");
    fields.querySelector("[name=startsAt]").value = slot.dataset.startsAt;
    fields.querySelector("[name=clinician]").value = slot.dataset.clinician;
    fields.querySelectorAll("button.slot").forEach(other => other.setAttribute("aria-pressed", String(other === slot)));
  });

  document.querySelector("form.search input[type=text]")?.select();

  document.querySelector("details[open] .trouble")?.scrollIntoView({ block: "center" });
})();
