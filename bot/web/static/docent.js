// docent.js asks without reloading the page and opens passages beside the answer. All that is inserted as HTML
// was rendered, and escaped, by docent itself; without this script the same links and the same form still work.
"use strict";

(() => {
  const quote = document.getElementById("quote");
  if (quote && !location.hash) quote.scrollIntoView({ block: "center" });

  const composer = document.getElementById("composer");
  if (!composer) return;
  const conversation = document.getElementById("conversation");
  const status = document.getElementById("status");
  const field = document.getElementById("question");
  const send = composer.querySelector(".send");
  const panel = document.getElementById("panel");
  const panelBody = document.getElementById("panel-body");
  const wide = matchMedia("(min-width: 60rem)");
  const still = matchMedia("(prefers-reduced-motion: reduce)");
  const wanted = { "Accept": "text/html", "Accept-Language": document.documentElement.lang };

  // --- asking ---

  async function ask(question, mode) {
    const exchange = open(question);
    busy(true);
    try {
      const response = await fetch("/ask", {
        method: "POST",
        headers: { ...wanted, "Content-Type": "application/json", "Accept": "text/html, text/event-stream" },
        body: JSON.stringify({ question, mode }),
      });
      if (!response.ok) settle(exchange, problem((await response.json()).error));
      else if (!isStream(response)) settle(exchange, fragment(await response.text()));
      else await follow(exchange, response.body);
    } catch {
      settle(exchange, problem());
    }
    busy(false);
  }

  // open adds the question and the thinking state to the conversation.
  function open(question) {
    document.querySelector(".opening")?.remove();
    const exchange = document.getElementById("exchange").content.cloneNode(true).firstElementChild;
    exchange.querySelector(".question").textContent = question;
    conversation.append(exchange);
    exchange.scrollIntoView({ block: "start", behavior: still.matches ? "auto" : "smooth" });
    status.textContent = exchange.querySelector(".thinking").textContent;
    return exchange;
  }

  function isStream(response) {
    return (response.headers.get("Content-Type") || "").startsWith("text/event-stream");
  }

  // follow shows an answer as it is written, event by event.
  async function follow(exchange, body) {
    const reader = body.pipeThrough(new TextDecoderStream()).getReader();
    let unread = "", settled = false;
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      unread += value;
      for (let end; (end = unread.indexOf("\n\n")) >= 0; unread = unread.slice(end + 2)) {
        settled = take(exchange, unread.slice(0, end)) || settled;
      }
    }
    if (!settled) settle(exchange, problem());
  }

  // take shows what one event holds, and reports whether it was the last.
  function take(exchange, event) {
    const [, name, data] = event.match(/^event: (\w+)\ndata: (.*)$/);
    const said = JSON.parse(data);
    if (name === "problem") settle(exchange, problem(said.error));
    else if (name === "answer") settle(exchange, fragment(said.html));
    else place(exchange).replaceWith(fragment(said.html));
    return name === "problem" || name === "answer";
  }

  // place is what the next state of an answer takes the place of.
  function place(exchange) {
    return exchange.querySelector(".answer, .thinking");
  }

  // settle puts the answer, or what went wrong, in the place of the thinking state and has it read out.
  function settle(exchange, result) {
    place(exchange).replaceWith(result);
    const spoken = exchange.querySelector(".claims, .refusal, .problem");
    status.textContent = spoken ? spoken.textContent : "";
    exchange.scrollIntoView({ block: "start", behavior: still.matches ? "auto" : "smooth" });
  }

  function problem(sentence) {
    const node = document.getElementById("problem").content.cloneNode(true);
    if (sentence) node.firstElementChild.textContent = sentence;
    return node;
  }

  function fragment(html) {
    const template = document.createElement("template");
    template.innerHTML = html;
    return template.content;
  }

  function busy(on) {
    composer.toggleAttribute("data-busy", on);
    send.disabled = on;
    conversation.setAttribute("aria-busy", on);
    if (!on && wide.matches) field.focus({ preventScroll: true });
  }

  function grow() {
    field.style.height = "auto";
    field.style.height = field.scrollHeight + "px";
  }

  field.addEventListener("input", grow);
  field.addEventListener("keydown", (event) => {
    // An Enter that ends the composition of a Chinese word does not send.
    if (event.key !== "Enter" || event.shiftKey || event.isComposing || event.keyCode === 229) return;
    event.preventDefault();
    composer.requestSubmit();
  });
  composer.addEventListener("submit", (event) => {
    event.preventDefault();
    const question = field.value.trim();
    if (!question || send.disabled) return;
    const mode = new FormData(composer).get("mode");
    field.value = "";
    grow();
    if (!wide.matches) field.blur();
    ask(question, mode);
  });
  conversation.addEventListener("click", (event) => {
    const example = event.target.closest("[data-question]");
    if (!example || plain(event)) return;
    event.preventDefault();
    if (!send.disabled) ask(example.dataset.question, example.dataset.mode);
  });

  // --- passages ---

  let opener = null;

  // show opens the panel with the quote at once, then with the text around it.
  async function show(link) {
    opener?.removeAttribute("aria-expanded");
    opener = link;
    link.setAttribute("aria-expanded", "true");
    preview(link);
    if (!panel.open) wide.matches ? panel.show() : panel.showModal();
    document.body.classList.add("beside");
    try {
      const response = await fetch(link.dataset.passage, { headers: wanted });
      if (opener !== link) return;
      const text = await response.text();
      const body = response.ok ? fragment(text) : fragment(text).querySelector(".problem");
      panelBody.replaceChildren(body);
      panelBody.querySelector("mark")?.scrollIntoView({ block: "center" });
    } catch {
      // The quote and the link to the document are there already.
    }
  }

  function preview(link) {
    const title = document.createElement("h3");
    title.className = "panel-document";
    title.dir = "auto";
    title.textContent = link.dataset.title;
    const text = document.createElement("div");
    text.className = "text";
    const mark = document.createElement("mark");
    mark.textContent = link.dataset.quote;
    text.append(document.createElement("p"));
    text.firstChild.append(mark);
    panelBody.replaceChildren(title, text);
    panelBody.scrollTop = 0;
  }

  // plain reports whether a click asks for a new tab or window instead.
  function plain(event) {
    return event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0;
  }

  conversation.addEventListener("click", (event) => {
    const link = event.target.closest("[data-passage]");
    if (!link || plain(event)) return;
    event.preventDefault();
    show(link);
  });
  document.getElementById("panel-close").addEventListener("click", () => panel.close());
  panel.addEventListener("click", (event) => {
    // On a phone a tap beside the sheet lands on the dialog itself.
    if (event.target === panel) panel.close();
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && panel.open) panel.close();
  });
  panel.addEventListener("close", () => {
    document.body.classList.remove("beside");
    opener?.removeAttribute("aria-expanded");
    opener?.focus({ preventScroll: true });
    opener = null;
  });

  if (wide.matches && !document.querySelector(".answer")) field.focus({ preventScroll: true });
})();
