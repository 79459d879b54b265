// Who one is: the whole page is seen through this person's eyes.
import { h } from "preact";
import { Avatar } from "../controls/avatar.js";
import { Icon } from "../controls/icon.js";
import { MenuButton } from "../controls/menu.js";
import { me } from "../lib/names.js";
import { state } from "../lib/store.js";
import { become } from "../lib/whereabouts.js";

export function PersonChooser() {
  const self = me();
  const people = state().workspace.people.filter((person) => !person.isBot);
  const items = [
    { heading: "Be somebody else (all are made up)" },
    ...people.map((person) => ({
      label: person.name,
      detail: person.deleted ? `${person.title} · deactivated` : person.title,
      checked: person.id === self.id,
      disabled: person.deleted,
      picture: h(Avatar, { id: person.id, size: "small" }),
      onPick: () => become(person.id),
    })),
  ];
  return h(
    MenuButton,
    {
      menuLabel: "Be somebody else",
      title: `${self.name}, ${self.title}`,
      class: "bar-button person",
      side: "end",
      items,
    },
    h(Avatar, { id: self.id, size: "small" }),
    h("span", { class: "sr-only" }, "You are "),
    h("span", { class: "hidden-when-narrow" }, self.name),
    h("span", { class: "sr-only" }, ". Be somebody else"),
    h(Icon, { name: "down" }),
  );
}
