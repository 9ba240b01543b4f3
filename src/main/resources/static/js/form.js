// What forms do: ask before what cannot be undone, send once, add and remove rows.
(function () {
  "use strict";

  function sendOnce(form) {
    form.querySelectorAll("button[type=submit]").forEach(function (button) { button.disabled = true; });
  }

  document.addEventListener("submit", function (event) {
    const form = event.target;
    const dialog = form.dataset.ask && document.getElementById(form.dataset.ask);
    if (dialog && form.dataset.answered !== "yes") {
      event.preventDefault();
      dialog.showModal();
      return;
    }
    sendOnce(form);
  });

  document.querySelectorAll("dialog.ask").forEach(function (dialog) {
    dialog.addEventListener("close", function () {
      const form = document.querySelector("form[data-ask='" + dialog.id + "']");
      if (dialog.returnValue === "yes") {
        form.dataset.answered = "yes";
        form.requestSubmit();
      }
    });
  });

  // Coming back by the browser's own button shows the page as it was left, its buttons still off.
  window.addEventListener("pageshow", function (event) {
    if (event.persisted) {
      document.querySelectorAll("button[type=submit]").forEach(function (button) { button.disabled = false; });
      document.querySelectorAll("form[data-answered]").forEach(function (form) { delete form.dataset.answered; });
    }
  });

  function number(rows) {
    rows.querySelectorAll(".row-number").forEach(function (place, index) { place.textContent = String(index + 1); });
  }

  function add(rows) {
    const next = Number(rows.dataset.next);
    const pattern = rows.querySelector("template").innerHTML.replaceAll("__row__", String(next));
    rows.dataset.next = String(next + 1);
    rows.querySelector(".row-list").insertAdjacentHTML("beforeend", pattern);
    number(rows);
    const first = rows.querySelector(".row-list > :last-child").querySelector("input, select, textarea");
    if (first) { first.focus(); }
  }

  function remove(row) {
    const rows = row.closest(".rows");
    row.remove();
    number(rows);
    rows.querySelector("[data-add-row]").focus();
  }

  document.addEventListener("click", function (event) {
    if (event.target.closest("[data-add-row]")) { add(event.target.closest(".rows")); }
    if (event.target.closest("[data-remove-row]")) { remove(event.target.closest(".row-set")); }
  });
})();
