// Behind the scenes: what both sides said to each other, what can be made to go wrong, and who works here.
import { h } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { Icon } from "../controls/icon.js";
import { focusSoon } from "../lib/focus.js";
import { change } from "../lib/store.js";
import { Faults } from "./faults.js";
import { RequestLog } from "./request-log.js";
import { Staff } from "./staff.js";

const PANELS = [
  ["log", "Requests", RequestLog],
  ["faults", "Faults", Faults],
  ["people", "People", Staff],
];

export function Backstage({ panel }) {
  const row = useRef();
  useEffect(() => row.current.querySelector("[aria-selected=true]").focus(), []);
  const shown = PANELS.find(([name]) => name === panel);
  const leave = () => {
    change({ panel: null });
    focusSoon(".log-button");
  };
  const onKeyDown = (event) => event.key === "Escape" && !event.defaultPrevented && leave();
  const onArrow = (event) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    const [name] = PANELS[(PANELS.indexOf(shown) + step + PANELS.length) % PANELS.length];
    change({ panel: name });
    row.current.querySelector(`#backstage-${name}`).focus();
  };
  return h(
    "aside",
    { class: "side-pane backstage", "aria-label": "Behind the scenes", onKeyDown },
    h(
      "header",
      { class: "pane-head" },
      h(
        "div",
        { class: "tabs", role: "tablist", "aria-label": "Behind the scenes", ref: row, onKeyDown: onArrow },
        PANELS.map(([name, words]) =>
          h(
            "button",
            {
              key: name,
              type: "button",
              role: "tab",
              class: "tab",
              id: `backstage-${name}`,
              "aria-selected": String(name === panel),
              "aria-controls": name === panel ? "backstage-panel" : undefined,
              tabindex: name === panel ? 0 : -1,
              onClick: () => change({ panel: name }),
            },
            words,
          ),
        ),
      ),
      h(
        "button",
        { type: "button", class: "icon-button", "aria-label": "Close", onClick: leave },
        h(Icon, { name: "close" }),
      ),
    ),
    h(
      "div",
      { class: "pane-body", role: "tabpanel", id: "backstage-panel", "aria-labelledby": `backstage-${panel}` },
      h(shown[2]),
    ),
  );
}
