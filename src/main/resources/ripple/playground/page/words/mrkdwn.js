// Shows mrkdwn: the parsed tree becomes elements whose every word is a text node.
import { h } from "preact";
import { parseMrkdwn } from "./mrkdwn-parse.js";
import { ChannelName, Emoji, Link, Mention, Moment } from "./references.js";

export function Mrkdwn({ text }) {
  return h("div", { class: "words" }, parseMrkdwn(text).map(Part));
}

function Part(part, key) {
  if (part.kind === "code") return h("pre", { key, tabindex: 0 }, h("code", null, part.text));
  if (part.kind === "quote") return h("blockquote", { key }, part.children.map(inline));
  return h("div", { key }, part.children.map(inline));
}

const MARKED = { bold: "strong", italic: "em", strike: "s" };

function inline(node, key) {
  switch (node.kind) {
    case "words":
      return node.text;
    case "inline-code":
      return h("code", { key }, node.text);
    case "emoji":
      return h(Emoji, { key, name: node.name });
    case "user":
      return h(Mention, { key, id: node.id, label: node.label });
    case "channel":
      return h(ChannelName, { key, id: node.id, label: node.label });
    case "group":
      return h("span", { key, class: "mention" }, node.label);
    case "broadcast":
      return h("span", { key, class: "mention mention-all" }, `@${node.range}`);
    case "date":
      return h(Moment, { key, ...node });
    case "link":
      return h(Link, { key, url: node.url }, node.label ?? node.url);
    default:
      return h(MARKED[node.kind], { key }, node.children.map(inline));
  }
}
