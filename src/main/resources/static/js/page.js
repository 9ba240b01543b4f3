// What every page does: folds the menu on a phone, leads to what is wrong, zooms the picture of the process, prints what is folded up.
(function () {
  "use strict";
  const FEW = 3;
  document.documentElement.classList.add("js");

  function fold(button) {
    const target = document.getElementById(button.dataset.toggles);
    const folded = target.toggleAttribute("data-folded");
    button.setAttribute("aria-expanded", String(!folded));
  }

  function zoom(button) {
    const drawing = button.closest("[data-zoomable]").querySelector(".picture");
    const factor = button.dataset.zoom === "fit" ? 0 : Number(button.dataset.zoom);
    drawing.querySelectorAll("svg.bpmn").forEach(function (svg) {
      const width = svg.getBoundingClientRect().width;
      svg.style.width = (factor === 0 ? drawing.clientWidth - 24 : Math.round(width * factor)) + "px";
    });
  }

  function showCurrent(picture) {
    // where nothing is current one begins to read at the start
    const current = picture.querySelector(".current .disc, .heat-5 > .amount") || picture.querySelector("circle.shape");
    if (current) {
      const box = current.getBoundingClientRect();
      const frame = picture.getBoundingClientRect();
      picture.scrollLeft += box.left - frame.left - (frame.width - box.width) / 2;
      picture.scrollTop += box.top - frame.top - (frame.height - box.height) / 2;
    }
  }

  let printing = false;

  function printWhenLoaded() {
    if (printing && !document.querySelector("main [data-loading]")) {
      printing = false;
      unfold();
      window.print();
    }
  }

  // on paper nothing can be unfolded any more
  function unfold() {
    document.querySelectorAll("details.fold").forEach(function (part) { part.open = true; });
  }

  function unfoldAndPrint() {
    printing = true;
    unfold();
    printWhenLoaded();
  }

  document.addEventListener("htmx:afterSettle", printWhenLoaded);
  window.addEventListener("beforeprint", unfold);

  document.addEventListener("click", function (event) {
    const toggle = event.target.closest("[data-toggles]");
    const lens = event.target.closest("[data-zoom]");
    if (toggle) { fold(toggle); }
    if (lens) { zoom(lens); }
    if (event.target.closest("[data-print]")) { unfoldAndPrint(); }
  });

  document.addEventListener("htmx:afterSwap", function (event) {
    event.target.querySelectorAll(".picture").forEach(showCurrent);
  });

  document.querySelectorAll(".picture").forEach(showCurrent);
  document.querySelectorAll("[data-toggles]").forEach(fold);
  // where the file does not fit beside the form it is folded up, so that the form is not far away
  if (window.matchMedia("(max-width: 75rem)").matches) {
    document.querySelectorAll("details.held").forEach(function (part) { part.open = false; });
  }
  // on a phone what a list holds comes first, and where one may look for much it is unfolded by whoever wants it
  if (window.matchMedia("(max-width: 760px)").matches) {
    document.querySelectorAll("details.wanted").forEach(function (part) {
      part.open = part.querySelectorAll("input, select").length <= FEW;
    });
  }
  document.querySelectorAll(".held-jumps a, .jumps a").forEach(function (jump) {
    jump.addEventListener("click", function () {
      const part = document.querySelector(jump.getAttribute("href"));
      if (part instanceof HTMLDetailsElement) { part.open = true; }
    });
  });
  const wrong = document.querySelector("[data-focus]");
  if (wrong) { wrong.focus(); }
})();
