// The lightning: what the app offers anywhere, and its commands for those who do not know them yet.
import { h } from "preact";
import { Icon } from "../controls/icon.js";
import { MenuButton } from "../controls/menu.js";
import { globalShortcut } from "../lib/deeds.js";
import { appName } from "../lib/names.js";
import { state } from "../lib/store.js";

export function ShortcutsMenu({ onCommand }) {
  const { globalShortcuts, commands } = state().workspace;
  const items = [
    { heading: `Shortcuts of ${appName()}` },
    ...globalShortcuts.map((shortcut) => ({
      label: shortcut.name,
      detail: shortcut.description,
      onPick: () => globalShortcut(shortcut.callbackId),
    })),
    { heading: "Commands" },
    ...commands.map((command) => ({
      label: command.command,
      detail: command.description,
      onPick: () => onCommand(command),
    })),
  ];
  return h(
    MenuButton,
    { label: "Shortcuts", title: "Shortcuts", class: "icon-button", items },
    h(Icon, { name: "bolt" }),
  );
}
