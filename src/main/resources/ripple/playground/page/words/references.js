// The parts of a text that point elsewhere: people, channels, links, emoji, moments in time.
import { h } from "preact";
import { me, namedPlace, person } from "../lib/names.js";
import { state } from "../lib/store.js";
import { open } from "../lib/whereabouts.js";
import { fillDate, fullTime } from "../lib/time.js";
import { emojiFor } from "./emoji.js";

const SAFE = /^(?:https?:|mailto:|tel:)/i;

/** A link opens beside the page and learns nothing of it; any other scheme stays mere words. */
export function Link({ url, children, class: look }) {
  if (!SAFE.test(url)) return h("span", { class: look }, children);
  return h("a", { href: url, target: "_blank", rel: "noopener noreferrer", class: look }, children);
}

export function Mention({ id, label }) {
  const self = id === state().me ? " mention-me" : "";
  return h("span", { class: `mention${self}` }, `@${label ?? person(id).name}`);
}

export function ChannelName({ id, label }) {
  const place = namedPlace(id);
  const name = `#${label || place?.name || "a channel you cannot see"}`;
  return place
    ? h("button", { type: "button", class: "mention", onClick: () => open(id) }, name)
    : h("span", { class: "mention" }, name);
}

export function Emoji({ name, unicode }) {
  const sign = unicode ? String.fromCodePoint(...unicode.split("-").map((hex) => parseInt(hex, 16))) : emojiFor(name);
  if (!sign) return `:${name}:`;
  return h("span", { class: "emoji", role: "img", "aria-label": name.replaceAll("_", " ") }, sign);
}

export function Moment({ seconds, template, url, fallback }) {
  if (!Number.isFinite(seconds)) return fallback;
  const date = new Date(seconds * 1000);
  const shown = h(
    "time",
    { datetime: date.toISOString(), title: fullTime(date, me().zone) },
    fillDate(template, seconds, me().zone),
  );
  return url ? h(Link, { url }, shown) : shown;
}
