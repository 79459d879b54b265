// What can be done with a message: reply, and the app's message shortcuts. Seen on hover, focus and touch.
import { h } from "preact";
import { Icon } from "../controls/icon.js";
import { MenuButton } from "../controls/menu.js";
import { messageShortcut, notice } from "../lib/deeds.js";
import { appName, nameOfAuthor } from "../lib/names.js";
import { change, state } from "../lib/store.js";
import { plainWords } from "../words/plain.js";

export function MessageActions({ message, place, reachable, inThread, onToggle }) {
  const tabindex = reachable ? 0 : -1;
  const shortcuts = state().workspace.messageShortcuts.map((shortcut) => ({
    label: shortcut.name,
    detail: shortcut.description,
    onPick: () => messageShortcut(shortcut.callbackId, place.id, message.ts),
  }));
  const items = [
    ...(inThread ? [] : [{ label: "Reply in thread", onPick: () => openThread(message) }]),
    { label: "Copy the words", onPick: () => copy(message) },
    ...(shortcuts.length > 0 ? [{ heading: appName() }, ...shortcuts] : []),
  ];
  return h(
    "div",
    { class: "message-actions" },
    !inThread &&
      h(
        "button",
        {
          type: "button",
          class: "icon-button",
          tabindex,
          "aria-label": "Reply in thread",
          title: "Reply in thread",
          onClick: () => openThread(message),
        },
        h(Icon, { name: "reply" }),
      ),
    h(
      MenuButton,
      {
        label: `More actions for the message by ${nameOfAuthor(message)}`,
        title: "More actions",
        class: "icon-button",
        tabindex,
        side: "end",
        items,
        onToggle,
      },
      h(Icon, { name: "more" }),
    ),
  );
}

const openThread = (message) => change({ thread: message.threadTs || message.ts, panel: null });

async function copy(message) {
  await navigator.clipboard.writeText(plainWords(message.text));
  notice("Copied.");
}
