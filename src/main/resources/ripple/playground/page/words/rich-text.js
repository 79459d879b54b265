// Shows rich_text blocks: sections, lists, quotes and preformatted text, with every element they may hold.
import { h } from "preact";
import { ChannelName, Emoji, Link, Mention, Moment } from "./references.js";

export function RichText({ elements }) {
  return h("div", { class: "words" }, elements.map(Part));
}

function Part(part, key) {
  switch (part.type) {
    case "rich_text_section":
      return h("div", { key }, part.elements.map(element));
    case "rich_text_list":
      return h(List, { key, list: part });
    case "rich_text_quote":
      return h("blockquote", { key }, part.elements.map(element));
    case "rich_text_preformatted":
      return h("pre", { key, tabindex: 0 }, h("code", null, part.elements.map(element)));
    default:
      return null;
  }
}

function List({ list }) {
  const ordered = list.style === "ordered";
  const look = `rich-list indent-${Math.min(list.indent ?? 0, 8)}`;
  const items = list.elements.map((item, key) => h("li", { key }, item.elements.map(element)));
  return h(ordered ? "ol" : "ul", { class: look, start: ordered ? (list.offset ?? 0) + 1 : undefined }, items);
}

const STYLES = [
  ["code", "code"],
  ["bold", "strong"],
  ["italic", "em"],
  ["strike", "s"],
  ["underline", "u"],
  ["highlight", "mark"],
];

function element(value, key) {
  const style = value.style ?? {};
  const styled = STYLES.filter(([name]) => style[name]).reduce((inner, [, tag]) => h(tag, null, inner), Plain(value));
  return h("span", { key }, styled);
}

function Plain(value) {
  switch (value.type) {
    case "text":
      return value.text;
    case "link":
      return h(Link, { url: value.url }, value.text || value.url);
    case "emoji":
      return h(Emoji, { name: value.name, unicode: value.unicode });
    case "user":
      return h(Mention, { id: value.user_id });
    case "channel":
      return h(ChannelName, { id: value.channel_id });
    case "usergroup":
      return h("span", { class: "mention" }, "@group");
    case "team":
      return h("span", { class: "mention" }, "@team");
    case "broadcast":
      return h("span", { class: "mention mention-all" }, `@${value.range}`);
    case "date":
      return h(Moment, { seconds: value.timestamp, template: value.format, url: value.url, fallback: value.fallback });
    case "color":
      return h("code", null, value.value);
    default:
      return null;
  }
}
