// Switches that make the emulated Slack misbehave, to see that the app bears it.
import { h } from "preact";
import { switchFault } from "../lib/deeds.js";
import { appName } from "../lib/names.js";
import { state } from "../lib/store.js";

export function Faults() {
  const faults = state().workspace.faults;
  return h(
    "div",
    { class: "faults" },
    h(
      "p",
      null,
      `Slack is not always well. Switch a fault on, use ${appName()}, and watch the requests: nothing may be lost, nothing said twice.`,
    ),
    h(
      "ul",
      null,
      faults.map((fault) => h(FaultSwitch, { key: fault.name, fault })),
    ),
  );
}

function FaultSwitch({ fault }) {
  const id = `fault-${fault.name}`;
  return h(
    "li",
    { class: `fault${fault.on ? " on" : ""}` },
    h(
      "label",
      { class: "switch", for: id },
      h("input", {
        id,
        type: "checkbox",
        role: "switch",
        checked: fault.on,
        onChange: () => switchFault(fault.name, !fault.on),
      }),
      h(
        "span",
        { class: "switch-words" },
        fault.label,
        fault.on &&
          h(
            "span",
            { class: "quiet" },
            fault.remaining > 0 ? ` for the next ${fault.remaining}` : " until switched off",
          ),
      ),
    ),
    !fault.on &&
      h(
        "button",
        {
          type: "button",
          class: "button small",
          "aria-label": `${fault.label}, for the next 3 requests`,
          onClick: () => switchFault(fault.name, true, 3),
        },
        "Next 3",
      ),
  );
}
