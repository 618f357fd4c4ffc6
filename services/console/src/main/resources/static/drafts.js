// What is typed into a form is kept by the console itself, never by the browser, until it is sent.
(() => {
  "use strict";
  const PAUSE = 700;
  const waiting = new Map();

  const note = (form, words) => {
    let place = form.querySelector(".keeping");
    if (!place) {
      place = document.createElement("span");
      place.className = "keeping quiet";
      form.querySelector(":scope > p:last-of-type").append(" ", place);
    }
    place.textContent = words;
  };
  const keep = async form => {
    clearTimeout(waiting.get(form));
    waiting.delete(form);
    try {
      const answer = await fetch(form.dataset.draft, {
        method: "POST", body: new URLSearchParams(new FormData(form)), headers: { "HX-Request": "true" },
        redirect: "manual", keepalive: true,
      });
      note(form, answer.ok ? "Kept." : "Not kept: you may be logged out. What you typed is still here.");
    } catch {
      note(form, "Not kept: the console does not answer. What you typed is still here.");
    }
  };
  const typed = event => {
    const form = event.target.closest("form[data-draft]");
    if (!form) return;
    clearTimeout(waiting.get(form));
    waiting.set(form, setTimeout(() => keep(form), PAUSE));
  };
  document.addEventListener("input", typed);
  document.addEventListener("change", typed);
  addEventListener("pagehide", () => [...waiting.keys()].forEach(keep));
  document.addEventListener("visibilitychange", () => { if (document.hidden) [...waiting.keys()].forEach(keep); });

  // what is sent is not kept any more, and says what its sender had seen
  document.addEventListener("submit", event => {
    const form = event.target;
    clearTimeout(waiting.get(form));
    waiting.delete(form);
    const seen = form.closest("[data-seen]")?.dataset.seen;
    if (!form.dataset.draft || seen === undefined || form.querySelector("input[name=seen]")) return;
    const field = document.createElement("input");
    field.type = "hidden";
    field.name = "seen";
    field.value = seen;
    form.append(field);
  });
})();
