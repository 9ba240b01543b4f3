// Sends files ahead of their form, in pieces by the tus protocol: where the connection breaks, it goes on from the last piece.
(function () {
  "use strict";

  const PIECE = 8 * 1024 * 1024;
  const WAITS = [1000, 2000, 5000, 10000, 20000];
  const VERSION = "1.0.0";

  function field(element) { return element.closest("[data-files]"); }

  function encoded(text) {
    return btoa(String.fromCharCode.apply(null, new TextEncoder().encode(text)));
  }

  // Survives that the page is loaded again: whoever chooses the same file goes on with it.
  function memory(file) { return "upload " + [file.name, file.size, file.lastModified].join(" "); }

  function Sending(box, file) {
    this.box = box;
    this.file = file;
    this.address = sessionStorage.getItem(memory(file));
    this.tries = 0;
    this.show();
  }

  Sending.prototype.show = function () {
    const sending = this;
    this.item = document.createElement("li");
    this.item.className = "sending";
    this.name = part("span", "file-name", this.file.name);
    this.state = part("span", "file-state", this.box.dataset.waiting);
    this.bar = part("progress", "file-progress", "");
    this.bar.max = Math.max(1, this.file.size);
    this.bar.value = 0;
    this.bar.setAttribute("aria-label", this.file.name);
    this.halt = part("button", "btn btn-sm", this.box.dataset.pause);
    this.drop = part("button", "btn btn-sm", this.box.dataset.remove);
    this.halt.type = this.drop.type = "button";
    this.halt.addEventListener("click", function () { if (sending.request || sending.timer) { sending.pause(); } else { sending.go(); } });
    this.drop.addEventListener("click", function () { sending.remove(); });
    this.item.append(this.name, this.state, this.bar, this.halt, this.drop);
    this.box.querySelector(".file-list").append(this.item);
    this.item.sending = this;
  };

  function part(tag, look, text) {
    const made = document.createElement(tag);
    made.className = look;
    made.textContent = text;
    return made;
  }

  Sending.prototype.ask = function (method, address, headers, body, then) {
    const sending = this;
    const request = new XMLHttpRequest();
    this.request = request;
    request.open(method, address);
    request.setRequestHeader("Tus-Resumable", VERSION);
    request.setRequestHeader("X-CSRF-TOKEN", this.box.closest("form").querySelector("[name=_csrf]").value);
    request.setRequestHeader("HX-Request", "true");
    Object.keys(headers).forEach(function (name) { request.setRequestHeader(name, headers[name]); });
    request.upload.addEventListener("progress", function (event) { if (method === "PATCH") { sending.progress(sending.offset + event.loaded); } });
    request.addEventListener("load", function () { sending.request = null; then(request); });
    request.addEventListener("error", function () { sending.request = null; sending.broken(); });
    request.addEventListener("timeout", function () { sending.request = null; sending.broken(); });
    request.send(body);
  };

  // From the beginning, or from where the server says that it stopped.
  Sending.prototype.go = function () {
    const sending = this;
    clearTimeout(this.timer);
    this.timer = null;
    this.item.classList.remove("failed");
    this.halt.textContent = this.box.dataset.pause;
    if (!this.address) {
      this.begin();
      return;
    }
    this.ask("HEAD", this.address, {}, null, function (answer) {
      if (answer.status === 200 || answer.status === 204) {
        sending.tries = 0;
        sending.offset = Number(answer.getResponseHeader("Upload-Offset"));
        sending.next();
      } else if (answer.status === 404 || answer.status === 410) {
        sending.forget();
        sending.begin();
      } else {
        sending.failed(answer);
      }
    });
  };

  Sending.prototype.begin = function () {
    const sending = this;
    const headers = {"Upload-Length": String(this.file.size), "Upload-Metadata": "filename " + encoded(this.file.name)};
    this.ask("POST", this.box.dataset.address, headers, null, function (answer) {
      if (answer.status === 201) {
        sending.address = answer.getResponseHeader("Location");
        sessionStorage.setItem(memory(sending.file), sending.address);
        sending.offset = 0;
        sending.next();
      } else {
        sending.failed(answer);
      }
    });
  };

  Sending.prototype.next = function () {
    const sending = this;
    if (this.offset >= this.file.size) {
      this.done();
      return;
    }
    const piece = this.file.slice(this.offset, this.offset + PIECE);
    const headers = {"Upload-Offset": String(this.offset), "Content-Type": "application/offset+octet-stream"};
    if (this.offset + PIECE >= this.file.size) { this.last = true; }
    this.ask("PATCH", this.address, headers, piece, function (answer) {
      if (answer.status === 204) {
        sending.tries = 0;
        sending.offset = Number(answer.getResponseHeader("Upload-Offset"));
        sending.progress(sending.offset);
        sending.next();
      } else if (answer.status === 409 || answer.status === 423 || answer.status >= 500) {
        sending.broken();
      } else {
        sending.failed(answer);
      }
    });
  };

  Sending.prototype.progress = function (sent) {
    this.bar.value = sent;
    const percent = Math.floor(100 * sent / this.file.size) + "%";
    this.state.textContent = sent >= this.file.size ? this.box.dataset.checking : this.box.dataset.sending.replace("%", percent);
  };

  Sending.prototype.broken = function () {
    const sending = this;
    this.state.textContent = this.box.dataset.broken;
    this.timer = setTimeout(function () { sending.go(); }, WAITS[Math.min(this.tries, WAITS.length - 1)]);
    this.tries += 1;
  };

  Sending.prototype.pause = function () {
    clearTimeout(this.timer);
    this.timer = null;
    if (this.request) { this.request.abort(); }
    this.request = null;
    this.state.textContent = this.box.dataset.paused;
    this.halt.textContent = this.box.dataset.resume;
  };

  // The server's own sentence where it says why; a file that it does not take can only be removed.
  Sending.prototype.failed = function (answer) {
    const data = this.box.dataset;
    this.item.classList.add("failed");
    this.halt.textContent = data.retry;
    if (answer.status === 422) {
      this.forget();
      this.refused = true;
      this.halt.remove();
      this.bar.remove();
      this.state.textContent = answer.responseText;
    } else {
      this.state.textContent = answer.status === 401 || answer.status === 403 ? data.loggedOut
        : answer.status === 413 ? data.tooLarge : data.failed;
    }
    sendIfDone(this.box.closest("form"));
  };

  Sending.prototype.forget = function () {
    sessionStorage.removeItem(memory(this.file));
    this.address = null;
  };

  Sending.prototype.done = function () {
    const id = part("input", "", "");
    id.type = "hidden";
    id.name = this.box.dataset.name;
    id.value = this.address.substring(this.address.lastIndexOf("/") + 1);
    sessionStorage.removeItem(memory(this.file));
    this.item.classList.remove("sending");
    this.state.textContent = this.box.dataset.done;
    this.bar.remove();
    this.halt.remove();
    this.item.prepend(id);
    sendIfDone(this.box.closest("form"));
  };

  Sending.prototype.remove = function () {
    const form = this.box.closest("form");
    const address = this.address;
    this.pause();
    this.forget();
    this.item.remove();
    if (address) { this.ask("DELETE", address, {}, null, function () {}); }
    sendIfDone(form);
  };

  function take(box, files) {
    Array.from(files).forEach(function (file) {
      const sending = new Sending(box, file);
      if (file.size === 0 || file.size > Number(box.dataset.largest)) {
        sending.failed({status: 422, responseText: file.size === 0 ? box.dataset.empty : box.dataset.tooLarge});
      } else {
        sending.go();
      }
    });
  }

  // The form waits for its files, and for no file that was refused or has failed: that one is looked at first.
  function sendIfDone(form) {
    if (form && form.dataset.waits === "yes" && !form.querySelector("li.sending:not(.failed)")) {
      delete form.dataset.waits;
      form.querySelectorAll(".files-wait").forEach(function (note) { note.remove(); });
      if (!form.querySelector("li.sending")) { form.requestSubmit(); }
    }
  }

  document.addEventListener("submit", function (event) {
    const form = event.target;
    const pending = form.querySelector("li.sending");
    if (!pending) { return; }
    event.preventDefault();
    event.stopImmediatePropagation();
    if (form.querySelector("li.sending:not(.failed)")) {
      if (form.dataset.waits !== "yes") {
        form.dataset.waits = "yes";
        const note = part("p", "files-wait", field(pending).dataset.sendWhenDone);
        note.setAttribute("role", "status");
        form.querySelector(".form-end").append(note);
      }
    } else {
      pending.scrollIntoView({block: "center"});
      pending.querySelector("button").focus();
    }
  }, true);

  document.addEventListener("change", function (event) {
    const box = event.target.type === "file" && field(event.target);
    if (box) {
      take(box, event.target.files);
      event.target.value = "";
    }
  });

  document.addEventListener("click", function (event) {
    const remove = event.target.closest("[data-remove-file]");
    if (remove) { remove.closest("li").remove(); }
  });

  ["dragover", "dragleave", "drop"].forEach(function (what) {
    document.addEventListener(what, function (event) {
      const box = event.target.closest && field(event.target);
      if (!box) { return; }
      event.preventDefault();
      box.classList.toggle("over", what === "dragover");
      if (what === "drop") { take(box, event.dataTransfer.files); }
    });
  });

  // Once the network is back nobody waits for the next try.
  window.addEventListener("online", function () {
    document.querySelectorAll("li.sending").forEach(function (item) {
      if (item.sending.timer) { item.sending.go(); }
    });
  });

  window.addEventListener("beforeunload", function (event) {
    if (document.querySelector("li.sending:not(.failed)")) { event.preventDefault(); }
  });
})();
