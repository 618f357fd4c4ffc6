// A screen in a clinic is seen by others: after a quarter of an hour without a touch the session ends, in every tab at once. Before
// that a region says so which screen readers hear; any key stays.
(() => {
  "use strict";
  const MINUTE = 60 * 1000;
  const ASLEEP = 10 * MINUTE;
  const WARN = [2 * MINUTE, MINUTE / 2];
  const longest = Number(document.body.dataset.idle) * 1000;
  const region = document.getElementById("idle");
  let touched = Date.now();
  let told = Date.now();
  let warned = 0;

  // pages look for news only while somebody is there
  window.painpath = { asleep: () => document.hidden || Date.now() - touched > ASLEEP };
  document.addEventListener("htmx:beforeRequest", event => { if (window.painpath.asleep()) event.preventDefault(); });
  if (!longest) return;

  const others = new BroadcastChannel("painpath");
  const stay = () => {
    touched = Date.now();
    if (warned) { warned = 0; region.replaceChildren(); }
  };
  const touch = () => {
    stay();
    if (touched - told < 5000) return;
    told = touched;
    others.postMessage("touched");
  };
  others.onmessage = event => { if (event.data === "touched") stay(); };
  // not "scroll": a page scrolls by itself too, as when the warning pushes it down
  for (const kind of ["pointerdown", "keydown", "wheel", "touchmove"]) addEventListener(kind, touch, { passive: true });

  // the server counts from the last request: who reads or types for long is not logged out
  let asked = Date.now();
  const tellServer = () => {
    if (touched <= asked || Date.now() - asked < 4 * MINUTE) return;
    asked = Date.now();
    fetch("/session", { headers: { "HX-Request": "true" }, redirect: "manual" }).catch(() => {});
  };

  const say = left => {
    const words = document.createElement("span");
    words.textContent = `Nothing was touched for a while: you will be logged out in ${left < MINUTE ? "half a minute" : "two minutes"}. What you typed is kept. `;
    const button = document.createElement("button");
    button.className = "small";
    button.type = "button";
    button.textContent = "Stay logged in (any key)";
    button.addEventListener("click", touch);
    region.replaceChildren(words, button);
  };
  const look = () => {
    tellServer();
    const left = touched + longest - Date.now();
    if (left <= 0) { document.querySelector("form.me").requestSubmit(); return; }
    const due = WARN.filter(before => left <= before).length;
    if (due > warned) { warned = due; say(left); }
  };
  setInterval(look, 5000);
  document.addEventListener("visibilitychange", look);
})();
