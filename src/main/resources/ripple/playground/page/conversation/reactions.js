// Small signs under a message, with who gave them.
import { h } from "preact";
import { person } from "../lib/names.js";
import { emojiFor } from "../words/emoji.js";

export function Reactions({ reactions }) {
  return h(
    "ul",
    { class: "reactions", "aria-label": "Reactions" },
    reactions.map(({ name, users = [], count = users.length }) => {
      const who = users.map((id) => person(id).name).join(", ");
      const words = name.replaceAll("_", " ");
      return h(
        "li",
        { key: name, title: `${who} reacted with ${words}` },
        h("span", { class: "emoji", "aria-hidden": "true" }, emojiFor(name) ?? `:${name}:`),
        " ",
        h("span", { class: "sr-only" }, `${words}, by ${who}: `),
        count,
      );
    }),
  );
}
