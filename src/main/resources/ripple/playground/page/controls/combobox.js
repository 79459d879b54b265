// A field that offers a list: type to narrow it, arrow keys to walk, Enter to choose. One choice or several.
import { h } from "preact";
import { useId, useLayoutEffect, useRef, useState } from "preact/hooks";
import { Popover } from "./popover.js";
import { Icon } from "./icon.js";

/**
 * `options`: {key, label, detail, group}; `chosen`: keys; `onChange(keys)`. With `several`, chosen ones become removable chips.
 * `field` carries id and the aria attributes that tie it to its label, hint and error.
 */
export function Combobox({ options, chosen, onChange, several, atMost, placeholder, clearable, field, disabled }) {
  const [open, setOpen] = useState(false);
  const [query, setQuery] = useState(null);
  const [active, setActive] = useState(0);
  const frame = useRef();
  const input = useRef();
  const listId = `list-${useId()}`;

  const taken = options.filter((option) => chosen.includes(option.key));
  const single = several ? null : taken[0];
  const offered = options.filter((option) => matches(option, query) && !(several && chosen.includes(option.key)));
  const full = several && atMost !== undefined && chosen.length >= atMost;

  const show = () => {
    if (disabled || open) return;
    setOpen(true);
    setActive(Math.max(0, single ? offered.indexOf(single) : 0));
  };
  const hide = () => {
    setOpen(false);
    setQuery(null);
  };
  const choose = (option) => {
    if (!option || full) return;
    onChange(several ? [...chosen, option.key] : [option.key]);
    setQuery(null);
    if (!several) setOpen(false);
    input.current.focus();
  };
  const remove = (key) => {
    onChange(chosen.filter((each) => each !== key));
    input.current.focus();
  };
  const onKeyDown = (event) => {
    const steps = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 };
    if (event.key in steps) {
      if (open) setActive(Math.max(0, Math.min(offered.length - 1, active + steps[event.key])));
      else show();
    } else if (event.key === "Enter" && open) choose(offered[active]);
    else if (event.key === "Escape" && open) hide();
    else if (event.key === "Backspace" && several && !query && chosen.length > 0) remove(chosen.at(-1));
    else {
      if (event.key === "Tab") hide();
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  };
  const onInput = (event) => {
    setQuery(event.target.value);
    setActive(0);
    setOpen(true);
  };

  return h(
    "div",
    { class: `combobox${disabled ? " disabled" : ""}`, ref: frame },
    several &&
      taken.map((option) => h(Chip, { key: option.key, option, onRemove: () => remove(option.key), disabled })),
    h("input", {
      ...field,
      ref: input,
      type: "text",
      role: "combobox",
      autocomplete: "off",
      spellcheck: false,
      disabled,
      "aria-autocomplete": "list",
      "aria-expanded": String(open),
      "aria-controls": open ? listId : undefined,
      "aria-activedescendant": open && offered[active] ? `${listId}-${active}` : undefined,
      value: query ?? single?.label ?? "",
      placeholder: taken.length > 0 && several ? "" : placeholder,
      onInput,
      onKeyDown,
      onClick: show,
      onBlur: (event) => !frame.current.contains(event.relatedTarget) && hide(),
    }),
    single &&
      clearable &&
      !disabled &&
      h(
        "button",
        {
          type: "button",
          class: "icon-button small",
          "aria-label": `Clear ${single.label}`,
          onClick: () => remove(single.key),
        },
        h(Icon, { name: "close" }),
      ),
    h(
      "span",
      {
        class: "combobox-arrow",
        onPointerDown: (event) => {
          event.preventDefault();
          input.current.focus();
          open ? hide() : show();
        },
      },
      h(Icon, { name: "down" }),
    ),
    open &&
      h(
        Popover,
        { anchor: frame, onClose: hide, wide: true },
        h(Listbox, {
          id: listId,
          offered,
          active,
          chosen,
          onChoose: choose,
          empty: full ? `You can choose ${atMost} at most.` : "Nothing matches.",
        }),
      ),
  );
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

function Listbox({ id, offered, active, chosen, onChoose, empty }) {
  const list = useRef();
  useLayoutEffect(
    () => list.current.querySelector(".active")?.scrollIntoView({ block: "nearest" }),
    [active, offered.length],
  );
  const row = (option, index) =>
    h(
      "div",
      {
        key: option.key,
        id: `${id}-${index}`,
        role: "option",
        class: `option${index === active ? " active" : ""}`,
        "aria-selected": String(chosen.includes(option.key)),
        onPointerDown: (event) => event.preventDefault(),
        onClick: () => onChoose(option),
      },
      h("span", null, option.label),
      option.detail && h("span", { class: "option-detail" }, option.detail),
    );

  const groups = [...new Set(offered.map((option) => option.group))];
  const rows = groups.map((group) => {
    const members = offered.map((option, index) => (option.group === group ? row(option, index) : null));
    return group
      ? h(
          "div",
          { role: "group", "aria-label": group, key: group },
          h("div", { class: "option-group", "aria-hidden": "true" }, group),
          members,
        )
      : members;
  });
  return [
    h("div", { role: "listbox", id, ref: list, class: "listbox", "aria-label": "Choices" }, rows),
    offered.length === 0 && h("div", { class: "listbox-empty", role: "status" }, empty),
  ];
}
