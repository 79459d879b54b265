// Every request in both directions, with its time, its answer and any breach of Slack's contract, newest first.
import { h } from "preact";
import { useState } from "preact/hooks";
import { Icon } from "../controls/icon.js";
import { appName, me } from "../lib/names.js";
import { state } from "../lib/store.js";
import { clockSeconds } from "../lib/time.js";

const MOST = 200;

export function RequestLog() {
  const [onlyBreaches, setOnly] = useState(false);
  const { log } = state();
  const breached = log.filter((entry) => entry.breaches.length > 0);
  const shown = (onlyBreaches ? breached : log).slice(-MOST).reverse();
  return h(
    "div",
    { class: "request-log" },
    h(
      "p",
      { class: "log-sum" },
      `${log.length} requests, `,
      h(
        "strong",
        { class: breached.length > 0 ? "bad" : "good" },
        breached.length === 0 ? "no breach of the contract" : `${breached.length} with a breach of the contract`,
      ),
    ),
    h(
      "label",
      { class: "choice small" },
      h("input", { type: "checkbox", checked: onlyBreaches, onChange: () => setOnly(!onlyBreaches) }),
      h("span", null, "Breaches only"),
    ),
    shown.length === 0 &&
      h(
        "p",
        { class: "empty" },
        onlyBreaches ? "No breach so far." : "Nothing has been asked yet. Type a command and look again.",
      ),
    h(
      "ol",
      { class: "entries" },
      shown.map((entry) => h(Entry, { key: entry.seq, entry })),
    ),
  );
}

function Entry({ entry }) {
  const [open, setOpen] = useState(false);
  const toApp = entry.direction === "out";
  const direction = toApp ? `Slack to ${appName()}` : `${appName()} to Slack`;
  const trouble = entry.breaches.length > 0 || entry.status >= 400 || entry.status <= 0;
  return h(
    "li",
    { class: `entry${trouble ? " trouble-entry" : ""}` },
    h(
      "button",
      { type: "button", class: "entry-line", "aria-expanded": String(open), onClick: () => setOpen(!open) },
      h(
        "span",
        { class: `direction ${toApp ? "to-app" : "to-slack"}`, title: direction },
        h("span", { "aria-hidden": "true" }, toApp ? "→" : "←"),
        h("span", { class: "sr-only" }, direction),
      ),
      h("span", { class: "what" }, entry.what),
      h(
        "span",
        { class: `status ${entry.status >= 200 && entry.status < 300 ? "fine" : "bad"}` },
        entry.status > 0 ? entry.status : "none",
      ),
      h("span", { class: "millis" }, `${entry.millis} ms`),
      h("span", { class: "when" }, clockSeconds(new Date(entry.time), me().zone)),
    ),
    entry.breaches.length > 0 &&
      h(
        "ul",
        { class: "breaches" },
        entry.breaches.map((breach) => h("li", { key: breach }, h(Icon, { name: "alert" }), breach)),
      ),
    open &&
      h(
        "div",
        { class: "payloads" },
        h(Payload, { title: "Asked", value: entry.request }),
        h(Payload, { title: "Answered", value: entry.response }),
      ),
  );
}

function Payload({ title, value }) {
  if (value === undefined || value === null || value === "") return null;
  return h(
    "div",
    null,
    h("h3", null, title),
    h("pre", { tabindex: 0, "aria-label": title }, h("code", null, pretty(value))),
  );
}

/** JSON with indents, also where it stands within a form post; anything else as it is. */
function pretty(value) {
  const read = readable(value);
  return typeof read === "string" ? read : JSON.stringify(read, null, 2);
}

const FORM = /^[\w.-]+=[^\s&]*(?:&[\w.-]+=[^\s&]*)*$/;

function readable(value) {
  if (typeof value !== "string") return value;
  if (FORM.test(value)) {
    const fields = [...new URLSearchParams(value)].map(([name, held]) => [name, readable(held)]);
    return fields.length === 1 && fields[0][0] === "payload" ? fields[0][1] : Object.fromEntries(fields);
  }
  if (!/^\s*[[{]/.test(value)) return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}
