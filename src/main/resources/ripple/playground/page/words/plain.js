// Words without any marks, for screen readers, previews and names.
import { parseMrkdwn } from "./mrkdwn-parse.js";
import { emojiFor } from "./emoji.js";
import { me, person } from "../lib/names.js";
import { fillDate } from "../lib/time.js";

/** What a mrkdwn text says when read aloud. */
export function plainWords(text) {
  return parseMrkdwn(text).map(saidPart).join("\n").trim();
}

const saidPart = (part) => (part.kind === "code" ? part.text : part.children.map(saidNode).join(""));

function saidNode(node) {
  switch (node.kind) {
    case "words":
    case "inline-code":
      return node.text;
    case "emoji":
      return emojiFor(node.name) ?? `:${node.name}:`;
    case "user":
      return `@${node.label ?? person(node.id).name}`;
    case "channel":
      return `#${node.label ?? node.id}`;
    case "group":
      return node.label;
    case "broadcast":
      return `@${node.range}`;
    case "date":
      return fillDate(node.template, node.seconds, me().zone);
    case "link":
      return node.label ?? node.url;
    default:
      return node.children.map(saidNode).join("");
  }
}
