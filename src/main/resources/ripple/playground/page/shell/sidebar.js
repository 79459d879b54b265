// Everything one can open: the app, channels, direct and group messages.
import { h } from "preact";
import { useRef } from "preact/hooks";
import { Avatar } from "../controls/avatar.js";
import { Icon } from "../controls/icon.js";
import { bot, placeName } from "../lib/names.js";
import { change, state } from "../lib/store.js";
import { open } from "../lib/whereabouts.js";

const GROUPS = [
  { title: "Apps", fits: (place) => place.kind === "app" },
  { title: "Channels", fits: (place) => place.kind === "channel" && place.isMember },
  { title: "Direct messages", fits: (place) => place.kind === "im" || place.kind === "mpim" },
  { title: "More channels", fits: (place) => place.kind === "channel" && !place.isMember },
];

export function Sidebar({ desk }) {
  const nav = useRef();
  const onKeyDown = (event) => {
    if (event.key === "Escape" && state().sidebarOpen) return change({ sidebarOpen: false });
    const links = [...nav.current.querySelectorAll(".place")];
    const at = links.indexOf(document.activeElement);
    const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: links.length - 1 }[event.key];
    if (at < 0 || next === undefined) return undefined;
    event.preventDefault();
    return links[Math.max(0, Math.min(links.length - 1, next))].focus();
  };
  return h(
    "nav",
    { class: "sidebar", "aria-label": "Conversations", ref: nav, onKeyDown },
    h(
      "div",
      { class: "places" },
      GROUPS.map((group) =>
        h(Group, { key: group.title, title: group.title, places: desk.conversations.filter(group.fits) }),
      ),
    ),
    h(
      "p",
      { class: "made-up" },
      h("strong", null, "This hospital is made up."),
      " Its people too. Nothing you type leaves this machine.",
    ),
  );
}

function Group({ title, places }) {
  if (places.length === 0) return null;
  const id = `group-${title.replaceAll(" ", "-").toLowerCase()}`;
  return h(
    "section",
    { "aria-labelledby": id },
    h("h2", { id }, title),
    h(
      "ul",
      null,
      places.map((place) => h("li", { key: place.id }, h(Place, { place }))),
    ),
  );
}

function Place({ place }) {
  const here = place.id === state().place;
  const unread = here ? 0 : place.unread;
  const look = ["place", here && "here", unread > 0 && "unread", place.archived && "archived"]
    .filter(Boolean)
    .join(" ");
  return h(
    "button",
    { type: "button", class: look, "aria-current": here ? "page" : undefined, onClick: () => open(place.id) },
    h(Sign, { place }),
    h("span", { class: "place-name" }, placeName(place)),
    place.archived && h("span", { class: "quiet" }, "archived"),
    unread > 0 && h("span", { class: "count" }, unread, h("span", { class: "sr-only" }, " unread")),
  );
}

function Sign({ place }) {
  if (place.kind === "channel") return h(Icon, { name: place.private ? "lock" : "hash" });
  if (place.kind === "mpim") return h("span", { class: "group-size", "aria-hidden": "true" }, place.members.length);
  const other = place.kind === "app" ? bot().id : (place.members.find((id) => id !== state().me) ?? state().me);
  return h(Avatar, { id: other, size: "tiny" });
}
