// A button that opens a list of things to do. Arrow keys move, Escape closes and gives the focus back.
import { h } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { Popover } from "./popover.js";
import { Icon } from "./icon.js";

/**
 * `items`: {label, detail, onPick, checked, disabled, danger} or {heading}. `checked` given makes it one choice of several.
 * `label` names a button that has no words of its own; one that has them gives a `menuLabel` only.
 */
export function MenuButton({
  label,
  menuLabel = label,
  title,
  class: look = "",
  side,
  items,
  tabindex,
  onToggle,
  disabled,
  children,
}) {
  const [open, setOpen] = useState(false);
  const button = useRef();
  const list = useRef();
  useLayoutEffect(() => {
    if (open) (choices(list).find((each) => each.getAttribute("aria-checked") === "true") ?? choices(list)[0])?.focus();
  }, [open]);
  const turn = (next) => {
    setOpen(next);
    onToggle?.(next);
  };
  const leave = () => {
    turn(false);
    button.current?.focus();
  };
  const onKeyDown = (event) => {
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    event.preventDefault();
    turn(true);
  };
  return [
    h(
      "button",
      {
        type: "button",
        class: look,
        ref: button,
        tabindex,
        title,
        disabled,
        "aria-label": label,
        "aria-haspopup": "menu",
        "aria-expanded": String(open),
        onClick: () => turn(!open),
        onKeyDown,
      },
      children,
    ),
    open &&
      h(
        Popover,
        { anchor: button, side, onClose: () => turn(false) },
        h(Menu, { list, label: menuLabel, items, onLeave: leave }),
      ),
  ];
}

const choices = (list) => [...list.current.querySelectorAll("[role^=menuitem]:not([aria-disabled=true])")];

function Menu({ list, label, items, onLeave }) {
  const onKeyDown = (event) => {
    const all = choices(list);
    const at = all.indexOf(document.activeElement);
    const next = { ArrowDown: all[(at + 1) % all.length], ArrowUp: all.at(at - 1), Home: all[0], End: all.at(-1) }[
      event.key
    ];
    if (next) next.focus();
    else if (event.key === "Escape") onLeave();
    else if (event.key === "Tab")
      return onLeave(); // and the focus goes on from the button
    else if (!toLetter(event.key, all, at)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  return h(
    "div",
    { class: "menu", role: "menu", "aria-label": label, ref: list, onKeyDown },
    items.map((item, key) => h(MenuItem, { key, item, onLeave })),
  );
}

function MenuItem({ item, onLeave }) {
  if (item.heading) return h("div", { class: "menu-heading", role: "presentation" }, item.heading);
  const pick = () => {
    if (item.disabled) return;
    onLeave();
    item.onPick();
  };
  const choice = item.checked !== undefined;
  return h(
    "button",
    {
      type: "button",
      class: `menu-item${item.danger ? " danger" : ""}`,
      role: choice ? "menuitemradio" : "menuitem",
      "aria-checked": choice ? String(item.checked) : undefined,
      "aria-disabled": item.disabled ? "true" : undefined,
      onClick: pick,
    },
    choice && h("span", { class: "menu-check" }, item.checked && h(Icon, { name: "check" })),
    item.picture,
    h(
      "span",
      { class: "menu-words" },
      h("span", null, item.label),
      item.detail && h("span", { class: "menu-detail" }, item.detail),
    ),
  );
}

function toLetter(key, all, at) {
  if (key.length !== 1 || key === " ") return false;
  const after = [...all.slice(at + 1), ...all.slice(0, at + 1)];
  const found = after.find((each) => each.textContent.trim().toLowerCase().startsWith(key.toLowerCase()));
  found?.focus();
  return found !== undefined;
}
