// A field that offers a list: type to narrow it, arrow keys to walk, Enter to choose. One choice or several.
import { h } from "preact";
import { useId, useRef, useState } from "preact/hooks";
import { Icon } from "./icon.js";
import { Listbox } from "./listbox.js";
import { Popover } from "./popover.js";

const STEPS = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 };

/**
 * `options`: {key, label, detail, group}; `chosen`: keys; `onChange(keys)`. With `several`, chosen ones become removable
 * chips. `field` carries the id and the aria attributes that tie the field to its label, hint and error.
 */
export function Combobox(props) {
  const { options, chosen, onChange, several, atMost, placeholder, clearable, field, disabled } = props;
  const frame = useRef();
  const input = useRef();
  const listId = `list-${useId()}`;
  const taken = chosen.map((key) => options.find((option) => option.key === key)).filter(Boolean);
  const single = several ? null : taken[0];
  const list = useOffer(options, (option) => !several || !chosen.includes(option.key), single, disabled);

  const full = several && chosen.length >= (atMost ?? Infinity);
  const change = (keys) => {
    onChange(keys);
    input.current.focus();
  };
  const choose = (option) => {
    if (!option || full) return;
    change(several ? [...chosen, option.key] : [option.key]);
    if (several) list.type(null);
    else list.hide();
  };
  const remove = (option) => change(chosen.filter((key) => key !== option.key));

  const onKeyDown = (event) => {
    if (event.key in STEPS) list.walk(STEPS[event.key]);
    else if (event.key === "Enter" && list.open) choose(list.current);
    else if (event.key === "Escape" && list.open) list.hide();
    else if (event.key === "Backspace" && several && !list.query && taken.length > 0) remove(taken.at(-1));
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const onArrowPointed = (event) => {
    event.preventDefault();
    input.current.focus();
    if (list.open) list.hide();
    else list.show();
  };
  return h(
    "div",
    { class: `combobox${disabled ? " disabled" : ""}`, ref: frame },
    several && taken.map((option) => h(Chip, { key: option.key, option, onRemove: () => remove(option), disabled })),
    h("input", {
      ...field,
      ref: input,
      type: "text",
      role: "combobox",
      autocomplete: "off",
      spellcheck: false,
      disabled,
      "aria-autocomplete": "list",
      "aria-expanded": String(list.open),
      "aria-controls": list.open ? listId : undefined,
      "aria-activedescendant": list.open && list.current ? `${listId}-${list.active}` : undefined,
      value: list.query ?? single?.label ?? "",
      placeholder: several && taken.length > 0 ? "" : placeholder,
      onInput: (event) => list.type(event.target.value),
      onKeyDown,
      onClick: list.show,
      onBlur: (event) => !frame.current.contains(event.relatedTarget) && list.hide(),
    }),
    single && clearable && !disabled && h(Clear, { option: single, onRemove: () => remove(single) }),
    h("span", { class: "combobox-arrow", onPointerDown: onArrowPointed }, h(Icon, { name: "down" })),
    list.open &&
      h(
        Popover,
        { anchor: frame, onClose: list.hide, wide: true },
        h(Listbox, {
          id: listId,
          offered: list.offered,
          active: list.active,
          chosen,
          onChoose: choose,
          empty: full ? `You can choose ${atMost} at most.` : "Nothing matches.",
        }),
      ),
  );
}

/** What is on offer now: whether the list is open, what was typed to narrow it, and which entry is the current one. */
function useOffer(options, mayChoose, single, disabled) {
  const [open, setOpen] = useState(false);
  const [query, setQuery] = useState(null);
  const [active, setActive] = useState(0);
  const offered = options.filter((option) => mayChoose(option) && matches(option, query));
  const show = () => {
    if (disabled || open) return;
    setOpen(true);
    setActive(Math.max(0, single ? offered.indexOf(single) : 0));
  };
  const hide = () => {
    setOpen(false);
    setQuery(null);
  };
  const type = (words) => {
    setQuery(words);
    setActive(0);
    setOpen(true);
  };
  const walk = (step) => {
    if (open) setActive(Math.max(0, Math.min(offered.length - 1, active + step)));
    else show();
  };
  return { open, query, active, offered, current: offered[active], show, hide, type, walk };
}

const matches = (option, query) => !query || option.label.toLowerCase().includes(query.trim().toLowerCase());

function Chip({ option, onRemove, disabled }) {
  return h(
    "span",
    { class: "chip" },
    option.label,
    h(
      "button",
      { type: "button", "aria-label": `Remove ${option.label}`, onClick: onRemove, disabled },
      h(Icon, { name: "close" }),
    ),
  );
}

function Clear({ option, onRemove }) {
  return h(
    "button",
    { type: "button", class: "icon-button small", "aria-label": `Clear ${option.label}`, onClick: onRemove },
    h(Icon, { name: "close" }),
  );
}
