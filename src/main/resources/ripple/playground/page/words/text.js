// A text object of Block Kit: plain_text as it stands, mrkdwn with its marks.
import { h } from "preact";
import { Mrkdwn } from "./mrkdwn.js";
import { withEmoji } from "./emoji.js";

export function Text({ text }) {
  if (!text) return null;
  return text.type === "mrkdwn" ? h(Mrkdwn, { text: text.text }) : h("div", { class: "words" }, literal(text));
}

/** The words of a plain_text object, for labels, buttons and titles. */
export function literal(text) {
  if (!text) return "";
  return text.emoji === false ? text.text : withEmoji(text.text);
}
