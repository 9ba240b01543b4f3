// Keeps a draft of what is being written: every twenty seconds, on leaving a field, and when the page is left.
(function () {
  "use strict";
  const EVERY = 20000;
  const form = document.querySelector("form[data-draft]");
  if (!form) { return; }
  const state = form.querySelector(".draft-state");
  let dirty = false;
  let sent = false;
  let running = null;

  // Files cannot be kept; everything else goes as the form itself would send it.
  function typed() {
    const body = new URLSearchParams({ quiet: "yes" });
    new FormData(form).forEach(function (value, name) {
      if (typeof value === "string") { body.append(name, value); }
    });
    return body;
  }

  function say(sentence, failed) {
    state.textContent = sentence;
    state.classList.toggle("failed", failed);
  }

  // Whoever is sent to the log-in page instead gets a page and no sentence.
  function answered(answer) {
    if (!answer.ok || answer.redirected) { throw new Error("not saved"); }
    return answer.text();
  }

  function save() {
    if (sent || running) { return; }
    dirty = false;
    running = new AbortController();
    fetch(form.dataset.draft, { method: "POST", body: typed(), signal: running.signal })
      .then(answered)
      .then(function (sentence) { say(sentence, false); })
      .catch(function () {
        dirty = !sent;
        if (!sent) { say(state.dataset.failed, true); }
      })
      .finally(function () { running = null; });
  }

  function saveIfDirty() {
    if (dirty) { save(); }
  }

  form.addEventListener("input", function () { dirty = true; });
  form.addEventListener("change", function () { dirty = true; saveIfDirty(); });
  form.addEventListener("focusout", saveIfDirty);
  form.addEventListener("click", function (event) {
    if (event.target.closest("[data-remove-row]")) { dirty = true; }
    if (event.target.closest("[data-save-draft]")) {
      event.preventDefault();
      save();
    }
  });
  // What is taken leaves no draft behind; a form that is only asked about, or waits for its files, is not sent yet.
  document.addEventListener("submit", function (event) {
    if (event.target !== form || event.defaultPrevented) { return; }
    sent = true;
    if (running) { running.abort(); }
  });
  window.addEventListener("pagehide", function () {
    if (dirty && !sent) { navigator.sendBeacon(form.dataset.draft, typed()); }
  });
  window.addEventListener("pageshow", function (event) {
    if (event.persisted) { sent = false; }
  });
  window.setInterval(saveIfDirty, EVERY);
})();
