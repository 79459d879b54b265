// The blocks that most messages and forms are made of.
import { h } from "preact";
import { Element } from "../elements/element.js";
import { literal, Text } from "../words/text.js";
import { ImageElement } from "./image.js";

export function SectionBlock({ block, surface }) {
  const accessory = block.accessory;
  const words = h(
    "div",
    { class: "section-words" },
    h(Text, { text: block.text }),
    block.fields && h(Fields, { fields: block.fields }),
  );
  if (!accessory) return words;
  const beside =
    accessory.type === "image"
      ? h(ImageElement, { element: accessory, large: true })
      : h(Element, { block, element: accessory, surface });
  const below = ["radio_buttons", "checkboxes"].includes(accessory.type);
  return h("div", { class: `section${below ? " stacked" : ""}` }, words, h("div", { class: "accessory" }, beside));
}

function Fields({ fields }) {
  return h(
    "div",
    { class: "section-fields" },
    fields.map((field, key) => h("div", { key }, h(Text, { text: field }))),
  );
}

export function ActionsBlock({ block, surface }) {
  return h(
    "div",
    { class: "actions" },
    block.elements.map((element, key) => h(Element, { key: element.action_id ?? key, block, element, surface })),
  );
}

export function ContextBlock({ block }) {
  return h(
    "div",
    { class: "context" },
    block.elements.map((element, key) =>
      element.type === "image" ? h(ImageElement, { key, element }) : h(Text, { key, text: element }),
    ),
  );
}

export function DividerBlock() {
  return h("hr", { class: "divider" });
}

/** A heading below the one of the form, or of the conversation. */
export function HeaderBlock({ block, surface }) {
  return h(surface.kind === "modal" ? "h3" : "h2", { class: "header" }, literal(block.text));
}
