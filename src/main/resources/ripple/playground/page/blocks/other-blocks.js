// Blocks that the playground shows in words, or says plainly that it cannot draw.
import { h } from "preact";
import { Icon } from "../controls/icon.js";
import { Link } from "../words/references.js";
import { literal, Text } from "../words/text.js";

export function AlertBlock({ block }) {
  return h(
    "div",
    { class: `alert-block ${block.level ?? "default"}` },
    h(Icon, { name: "alert" }),
    h(Text, { text: block.text }),
  );
}

export function VideoBlock({ block }) {
  return h(
    "div",
    { class: "placeholder" },
    h("strong", null, literal(block.title)),
    h("span", null, `Video: ${block.alt_text}`),
    block.title_url && h(Link, { url: block.title_url }, "Open"),
  );
}

export function FileBlock({ block }) {
  return h("div", { class: "placeholder" }, h("span", null, `File ${block.external_id}`));
}

const IN_WORDS = {
  data_visualization: "A chart",
  card: "A card",
  carousel: "A row of cards",
  container: "A container",
  task_card: "A task",
  plan: "A plan",
};

/** Says what stands here and what it is called, so that nothing is missing without a word. */
export function Placeholder({ block }) {
  const title = typeof block.title === "string" ? block.title : literal(block.title) || literal(block.text);
  return h(
    "div",
    { class: "placeholder" },
    h("strong", null, title || IN_WORDS[block.type] || block.type),
    h(
      "span",
      null,
      `${IN_WORDS[block.type] ?? "Something"} stands here in Slack. The playground does not draw “${block.type}” yet.`,
    ),
  );
}
