// The bar at the top: what this is, the clock, the way behind the scenes, light and dark, and who one is.
import { h } from "preact";
import { useState } from "preact/hooks";
import { Icon } from "../controls/icon.js";
import { MenuButton } from "../controls/menu.js";
import { change, state } from "../lib/store.js";
import { unreadOf } from "../lib/unread.js";
import { chosenTheme, chooseTheme } from "../lib/theme.js";
import { Clock } from "./clock.js";
import { PersonChooser } from "./person-chooser.js";

export function TopBar() {
  return h(
    "header",
    { class: "top-bar" },
    h(
      "button",
      {
        type: "button",
        class: "bar-button pull only-narrow",
        "aria-label": "Channels and messages",
        "aria-expanded": String(state().sidebarOpen),
        onClick: () => change({ sidebarOpen: !state().sidebarOpen }),
      },
      h(Icon, { name: "menu" }),
      unreadElsewhere() && h("span", { class: "dot" }),
    ),
    h(
      "div",
      { class: "brand" },
      h("img", { src: "/assets/favicon.svg", alt: "", width: 24, height: 24 }),
      h("span", { class: "brand-words" }, h("strong", null, "Playground"), h("span", null, state().workspace.hospital)),
    ),
    h("div", { class: "bar-space" }),
    h(Clock),
    h(LogButton),
    h(ThemeButton),
    h(PersonChooser),
  );
}

const unreadElsewhere = () => state().desk.conversations.some((place) => unreadOf(place) > 0);

function LogButton() {
  const { log, panel } = state();
  const breaches = log.filter((entry) => entry.breaches.length > 0).length;
  const faults = state().workspace.faults.filter((fault) => fault.on).length;
  const open = panel !== null;
  return h(
    "button",
    {
      type: "button",
      class: "bar-button log-button",
      title: "Behind the scenes: requests, faults, people",
      "aria-expanded": String(open),
      onClick: () => change({ panel: open ? null : "log" }),
    },
    h(Icon, { name: "list" }),
    h("span", { class: "hidden-when-narrow" }, "Log"),
    breaches > 0 &&
      h("span", { class: "count danger" }, breaches, h("span", { class: "sr-only" }, " with a breach of the contract")),
    faults > 0 && h("span", { class: "count warning" }, faults, h("span", { class: "sr-only" }, " faults switched on")),
  );
}

const THEMES = { system: "As this machine", light: "Light", dark: "Dark" };

function ThemeButton() {
  const [theme, setTheme] = useState(chosenTheme());
  const items = Object.entries(THEMES).map(([name, label]) => ({
    label,
    checked: theme === name,
    onPick: () => {
      chooseTheme(name);
      setTheme(name);
    },
  }));
  return h(
    MenuButton,
    { label: "Light or dark", title: "Light or dark", class: "bar-button", side: "end", items },
    h(Icon, { name: theme === "dark" ? "moon" : "sun" }),
  );
}
