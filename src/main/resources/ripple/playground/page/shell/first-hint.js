// Tells a newcomer what to do, once, without standing in the way.
import { h } from "preact";
import { useState } from "preact/hooks";
import { Icon } from "../controls/icon.js";
import { state } from "../lib/store.js";

const KEY = "playground.hint-seen";

export function FirstHint({ place }) {
  const [seen, setSeen] = useState(localStorage.getItem(KEY) === "yes");
  if (seen || !place?.isMember || place.archived || (place.kind === "app" && state().tab === "home")) return null;
  const put = () => {
    localStorage.setItem(KEY, "yes");
    setSeen(true);
  };
  const command = state().workspace.commands[0]?.command ?? "/";
  return h(
    "aside",
    { class: "first-hint", "aria-label": "First steps" },
    h(
      "p",
      null,
      h("strong", null, "New here? "),
      "Type ",
      h("kbd", null, command),
      " in any channel and press Enter. Then look at the app’s ",
      h("strong", null, "Home"),
      ", be somebody else at the top right, or move the clock on to see what comes by itself.",
    ),
    h(
      "button",
      { type: "button", class: "icon-button small", "aria-label": "Hide this hint", onClick: put },
      h(Icon, { name: "close" }),
    ),
  );
}
