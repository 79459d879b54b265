// The open list of a field: entries in their groups, with the current one in sight.
import { h } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

export function Listbox({ id, offered, active, chosen, onChoose, empty }) {
  const list = useRef();
  useLayoutEffect(
    () => list.current.querySelector(".active")?.scrollIntoView({ block: "nearest" }),
    [active, offered.length],
  );
  const row = (option, index) =>
    h(Entry, { key: option.key, id: `${id}-${index}`, option, active: index === active, chosen, onChoose });
  const groups = [...new Set(offered.map((option) => option.group))];
  const rows = groups.map((group) => {
    const members = offered.map((option, index) => (option.group === group ? row(option, index) : null));
    return group ? h(Group, { key: group, group, members }) : members;
  });
  return [
    h("div", { role: "listbox", id, ref: list, class: "listbox", "aria-label": "Choices" }, rows),
    offered.length === 0 && h("div", { class: "listbox-empty", role: "status" }, empty),
  ];
}

function Group({ group, members }) {
  return h(
    "div",
    { role: "group", "aria-label": group },
    h("div", { class: "option-group", "aria-hidden": "true" }, group),
    members,
  );
}

function Entry({ id, option, active, chosen, onChoose }) {
  return h(
    "div",
    {
      id,
      role: "option",
      class: `option${active ? " active" : ""}`,
      "aria-selected": String(chosen.includes(option.key)),
      onPointerDown: (event) => event.preventDefault(),
      onClick: () => onChoose(option),
    },
    h("span", null, option.label),
    option.detail && h("span", { class: "option-detail" }, option.detail),
  );
}
