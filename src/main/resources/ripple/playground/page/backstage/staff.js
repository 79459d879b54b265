// Who works at the made-up hospital; a workspace admin can deactivate somebody, and take it back; everybody can pause notifications.
import { h } from "preact";
import { Avatar } from "../controls/avatar.js";
import { setGone, setUndisturbed } from "../lib/deeds.js";
import { state } from "../lib/store.js";

export function Staff() {
  const people = state().workspace.people.filter((person) => !person.isBot);
  return h(
    "div",
    { class: "staff" },
    h("p", null, "As the workspace’s admin would: deactivate somebody and see what happens to what they began. Or as they would: pause notifications, and what can wait, waits."),
    h(
      "ul",
      null,
      people.map((person) =>
        h(
          "li",
          { key: person.id },
          h(Avatar, { id: person.id, size: "small" }),
          h(
            "span",
            { class: "staff-words" },
            h("span", null, person.name),
            h("span", { class: "quiet" }, `${person.title} · ${person.zone.replaceAll("_", " ")}`),
          ),
          !person.deleted &&
            h(
              "button",
              {
                type: "button",
                class: "button small",
                "aria-label": `${person.undisturbed ? "Resume" : "Pause"} notifications of ${person.name}`,
                onClick: () => setUndisturbed(person.id, !person.undisturbed),
              },
              person.undisturbed ? "Resume notifications" : "Pause notifications",
            ),
          person.id !== state().me &&
            h(
              "button",
              {
                type: "button",
                class: "button small",
                "aria-label": `${person.deleted ? "Reactivate" : "Deactivate"} ${person.name}`,
                onClick: () => setGone(person.id, !person.deleted),
              },
              person.deleted ? "Reactivate" : "Deactivate",
            ),
        ),
      ),
    ),
  );
}
