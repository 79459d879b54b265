// The app's commands that fit what has been typed after the slash.
import { h } from "preact";
import { useEffect } from "preact/hooks";
import { Avatar } from "../controls/avatar.js";
import { Popover } from "../controls/popover.js";
import { appName, bot } from "../lib/names.js";
import { change, state } from "../lib/store.js";

export function commandsFor(text) {
  if (!/^\/\S*$/.test(text)) return [];
  return state().workspace.commands.filter((each) => each.command.startsWith(text.toLowerCase()));
}

export function CommandList({ id, anchor, commands, active, onPick, onClose }) {
  useEffect(
    () =>
      change({
        said:
          commands.length === 1
            ? `One command: ${commands[0].command}. Enter completes it.`
            : `${commands.length} commands. Arrow keys to choose.`,
      }),
    [commands.length],
  );
  return h(
    Popover,
    { anchor, onClose, wide: true, class: "command-popover" },
    h("div", { class: "menu-heading" }, "Commands"),
    h(
      "div",
      { role: "listbox", id, "aria-label": "Commands", class: "listbox" },
      commands.map((command, index) =>
        h(
          "div",
          {
            key: command.command,
            role: "option",
            id: `${id}-${index}`,
            class: `option command${index === active ? " active" : ""}`,
            "aria-selected": String(index === active),
            onPointerDown: (event) => event.preventDefault(),
            onClick: () => onPick(command),
          },
          h(Avatar, { id: bot().id, size: "small" }),
          h(
            "span",
            { class: "command-words" },
            h(
              "span",
              null,
              h("strong", null, command.command),
              command.usageHint && h("span", { class: "usage" }, ` ${command.usageHint}`),
            ),
            h(
              "span",
              { class: "option-detail" },
              command.description,
              h("span", { class: "sr-only" }, ` ${appName()}`),
            ),
          ),
        ),
      ),
    ),
  );
}
