// The app's "are you sure?" before a deed.
import { h } from "preact";
import { Dialog } from "../controls/dialog.js";
import { change } from "../lib/store.js";
import { literal, Text } from "../words/text.js";

/** Asks if the app wants this element confirmed, and resolves to whether to go on. */
export async function agreed({ confirm }) {
  if (!confirm) return true;
  return new Promise((resolve) => change({ question: { ...confirm, resolve } }));
}

export function Question({ question }) {
  const answer = (yes) => {
    change({ question: null });
    question.resolve(yes);
  };
  return h(
    Dialog,
    {
      labelledBy: "question-title",
      describedBy: "question-words",
      role: "alertdialog",
      class: "question",
      onCancel: () => answer(false),
    },
    h("h2", { id: "question-title" }, literal(question.title)),
    h("div", { id: "question-words", class: "question-words" }, h(Text, { text: question.text })),
    h(
      "div",
      { class: "dialog-foot" },
      h(
        "button",
        { type: "button", class: "button", onClick: () => answer(false) },
        literal(question.deny) || "Cancel",
      ),
      h(
        "button",
        { type: "button", class: `button ${question.style ?? "primary"}`, onClick: () => answer(true) },
        literal(question.confirm) || "Yes",
      ),
    ),
  );
}
