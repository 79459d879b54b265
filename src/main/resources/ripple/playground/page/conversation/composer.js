// Where one writes. Enter sends, Shift+Enter starts a new line, a slash at the beginning offers the app's commands.
import { h } from "preact";
import { useId, useRef, useState } from "preact/hooks";
import { Icon } from "../controls/icon.js";
import { say } from "../lib/deeds.js";
import { change, state } from "../lib/store.js";
import { CommandList, commandsFor } from "./command-list.js";
import { ShortcutsMenu } from "./shortcuts-menu.js";

export function Composer({ place, draftKey, threadTs, label }) {
  const area = useRef();
  const frame = useRef();
  const listId = `commands-${useId()}`;
  const text = state().drafts[draftKey] ?? "";
  const [active, setActive] = useState(0);
  const [waved, setWaved] = useState(false); // the list of commands was put away with Escape
  const [sending, setSending] = useState(false);
  const commands = waved || threadTs ? [] : commandsFor(text);

  const write = (next) => {
    setActive(0);
    setWaved(false);
    change({ drafts: { ...state().drafts, [draftKey]: next } });
  };
  const send = async () => {
    if (text.trim() === "" || sending) return;
    setSending(true);
    const answer = await say(place.id, text.trim(), threadTs);
    setSending(false);
    if (answer.ok !== false) write("");
    area.current?.focus();
  };
  const complete = (command) => {
    write(`${command.command} `);
    area.current.focus();
  };
  const onKeyDown = (event) => {
    const listed = commands.length > 0;
    if (event.isComposing) return;
    if (listed && event.key === "ArrowDown") setActive((active + 1) % commands.length);
    else if (listed && event.key === "ArrowUp") setActive((active + commands.length - 1) % commands.length);
    else if (listed && event.key === "Escape") setWaved(true);
    else if (listed && event.key === "Tab" && !event.shiftKey) complete(commands[active]);
    else if (listed && event.key === "Enter" && commands[active].command !== text.trim()) complete(commands[active]);
    else if (event.key === "Enter" && !event.shiftKey) send();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return h(
    "div",
    { class: "composer", ref: frame },
    commands.length > 0 &&
      h(CommandList, { id: listId, anchor: frame, commands, active, onPick: complete, onClose: () => setWaved(true) }),
    h("textarea", {
      ref: area,
      rows: Math.min(text.split("\n").length, 8),
      value: text,
      "aria-label": label,
      placeholder: label,
      "aria-autocomplete": "list",
      "aria-controls": commands.length > 0 ? listId : undefined,
      "aria-activedescendant": commands.length > 0 ? `${listId}-${active}` : undefined,
      onInput: (event) => write(event.target.value),
      onKeyDown,
    }),
    h(
      "div",
      { class: "composer-tools" },
      !threadTs && h(ShortcutsMenu, { onCommand: complete }),
      h(
        "span",
        { class: "composer-hint" },
        h("kbd", null, "Enter"),
        " sends, ",
        h("kbd", null, "Shift"),
        "+",
        h("kbd", null, "Enter"),
        " starts a new line",
      ),
      h(
        "button",
        {
          type: "button",
          class: `send${sending ? " busy" : ""}`,
          "aria-label": "Send",
          "aria-disabled": text.trim() === "" || sending ? "true" : undefined,
          onClick: send,
        },
        h(Icon, { name: "send" }),
      ),
    ),
  );
}
