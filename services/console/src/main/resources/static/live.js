// A page that stays open follows what happens elsewhere: lines are patched where they stand, nothing moves, the focus stays.
(() => {
  "use strict";
  const list = document.querySelector("[data-lines]");
  const referral = document.querySelector("[data-referral]")?.dataset.referral;
  if (!list && !referral) return;
  const news = document.getElementById("news");
  const stream = document.getElementById("stream");
  const said = document.getElementById("said");
  const byKey = place => new Map([...place.querySelectorAll("tr[data-key]")].map(row => [row.dataset.key, row]));

  const replace = (cell, fresh) => {
    const link = cell.querySelector("a.act"), next = fresh.querySelector("a.act");
    if (link && next) { link.textContent = next.textContent; link.href = next.href; return; }
    const held = cell.contains(document.activeElement);
    cell.replaceChildren(...fresh.childNodes);
    if (held) (cell.querySelector("button, a") ?? cell.closest("tr").querySelector("a.act")).focus({ preventScroll: true });
  };
  const mark = row => { row.classList.add("changed"); setTimeout(() => row.classList.remove("changed"), 4000); };
  /** @returns whether anything but the passing of time has changed */
  const patch = (row, fresh) => {
    const changed = row.dataset.state !== fresh.dataset.state;
    [...fresh.cells].forEach((cell, at) => {
      if ("keep" in cell.dataset || !(changed || "time" in cell.dataset)) return;
      if (row.cells[at].innerHTML !== cell.innerHTML) replace(row.cells[at], cell);
    });
    if (changed) { row.dataset.state = fresh.dataset.state; row.className = fresh.className; mark(row); }
    return changed;
  };
  const leave = row => {
    if (row.classList.contains("gone")) return false;
    row.className = "gone";
    row.dataset.state = "";
    row.cells[0].textContent = "moved on";
    row.querySelectorAll("form").forEach(form => form.remove());
    mark(row);
    return true;
  };
  const bar = (place, words) => {
    if (place.dataset.words === words) return;
    place.dataset.words = words;
    place.replaceChildren();
    if (!words) return;
    const line = document.createElement("p");
    line.className = "news";
    const show = document.createElement("a");
    show.href = location.href;
    show.textContent = "Show";
    line.append(words + " ", show);
    place.append(line);
  };
  const announce = counts => {
    const words = Object.entries(counts).filter(([, count]) => count).map(([what, count]) => `${count} ${what}`).join(", ");
    if (words) said.textContent = words;
  };
  const take = html => {
    const fresh = new DOMParser().parseFromString(html, "text/html").getElementById("lines");
    const lines = document.getElementById("lines");
    if (!fresh || !("known" in fresh.dataset)) return;
    const here = byKey(lines), now = byKey(fresh);
    const counts = { changed: 0, "moved on": 0, new: 0 };
    for (const [key, row] of here) {
      const next = now.get(key);
      if (next ? patch(row, next) : leave(row)) counts[next ? "changed" : "moved on"]++;
    }
    const added = [...now.keys()].filter(key => !here.has(key)).length;
    bar(news, added ? `${added} new.` : "");
    bar(document.getElementById("pressing"), fresh.dataset.pressing === lines.dataset.pressing ? "" : "What is to be done at once has changed.");
    document.title = fresh.dataset.title;
    announce(counts);
  };

  let under = false, again = false, last = 0, timer = 0;
  const look = async () => {
    timer = 0;
    if (window.painpath.asleep()) return;
    if (referral) { htmx.trigger(news, "moved"); return; }
    if (under) { again = true; return; }
    under = true;
    last = Date.now();
    try {
      const answer = await fetch(list.dataset.lines, { headers: { "HX-Request": "true" }, redirect: "manual" });
      if (answer.ok) take(await answer.text());
      else if (answer.type === "opaqueredirect") stream.textContent = "You are logged out: load the page again.";
    } catch {
      setLive(false);
    }
    under = false;
    if (again) { again = false; soon(0); }
  };
  const soon = wait => { if (!timer) timer = setTimeout(look, wait); };
  const changed = event => {
    const ids = event.data.split(" ");
    if (referral) { if (ids.includes(referral)) soon(0); return; }
    const mine = [...byKey(list).keys()].some(key => ids.includes(key.split("~")[0]));
    // others may be new here: at most four times a second
    soon(mine ? 0 : Math.max(0, last + 250 - Date.now()));
  };

  let live = false, source, grace = 0;
  const setLive = now => {
    clearTimeout(grace);
    live = now;
    stream.textContent = now ? "Live" : "Not live at the moment: looked at every 15 seconds";
    stream.classList.toggle("on", now);
  };
  const open = () => {
    if (source || window.painpath.asleep()) return;
    source = new EventSource("/live");
    source.addEventListener("live", () => { setLive(true); soon(0); });
    source.addEventListener("interrupted", () => setLive(false));
    source.addEventListener("again", () => soon(0));
    source.addEventListener("changed", changed);
    source.onerror = () => {
      // a stream ends now and then and is opened anew: that alone is nothing to speak of
      clearTimeout(grace);
      grace = setTimeout(() => setLive(false), 3000);
      if (source.readyState === EventSource.CLOSED) close();
    };
    grace = setTimeout(() => setLive(false), 5000);
  };
  const close = () => { source?.close(); source = undefined; };

  // a tab that nobody sees holds no stream: a browser has only a few connections to one place
  document.addEventListener("visibilitychange", () => { if (document.hidden) close(); else { open(); soon(0); } });
  let ticks = 0;
  setInterval(() => {
    if (window.painpath.asleep()) { close(); return; }
    open();
    if (!live || ++ticks % 4 === 0) soon(0);
  }, 15000);
  open();

  // what somebody works in is not replaced under their hands
  document.addEventListener("htmx:oobBeforeSwap", event => {
    if (event.detail.target.contains(document.activeElement)) event.detail.shouldSwap = false;
  });

  // a claim in a list stays on the list
  document.addEventListener("submit", async event => {
    const form = event.target;
    if (!form.matches("#lines form.claim")) return;
    event.preventDefault();
    try {
      const answer = await fetch(form.action, {
        method: "POST", body: new URLSearchParams(new FormData(form)), headers: { "HX-Request": "true" }, redirect: "manual",
      });
      said.textContent = answer.type === "opaqueredirect" ? "You are logged out." : await answer.text();
      if (!answer.ok) bar(news, said.textContent);
    } catch {
      bar(news, "The console does not answer; nothing was claimed.");
    }
    delete form.dataset.sent;
    form.querySelectorAll("button").forEach(button => button.removeAttribute("aria-busy"));
    soon(0);
  });
})();
