// Everything one can open: the app, channels, direct and group messages.
import { h } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { Avatar } from "../controls/avatar.js";
import { Icon } from "../controls/icon.js";
import { MenuButton } from "../controls/menu.js";
import { focusSoon } from "../lib/focus.js";
import { bot, people, placeName } from "../lib/names.js";
import { change, state } from "../lib/store.js";
import { unreadOf } from "../lib/unread.js";
import { open, openDirect } from "../lib/whereabouts.js";

const GROUPS = [
  { title: "Apps", fits: (place) => place.kind === "app" },
  { title: "Channels", fits: (place) => place.kind === "channel" && place.isMember },
  { title: "Direct messages", mayBegin: true, fits: (place) => place.kind === "im" || place.kind === "mpim" },
  { title: "More channels", fits: (place) => place.kind === "channel" && !place.isMember },
];

export function Sidebar({ desk }) {
  const nav = useRef();
  const pulledOut = state().sidebarOpen;
  useEffect(() => {
    if (pulledOut) nav.current.querySelector(".here, .place").focus();
  }, [pulledOut]);
  const onKeyDown = (event) => {
    if (event.key === "Escape" && pulledOut) return pushBack();
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
      GROUPS.map((group) => h(Group, { key: group.title, group, places: desk.conversations.filter(group.fits) })),
    ),
    h(
      "p",
      { class: "made-up" },
      h("strong", null, "This hospital is made up."),
      " Its people too. Nothing you type leaves this machine.",
    ),
  );
}

function pushBack() {
  change({ sidebarOpen: false });
  focusSoon(".pull");
}

function Group({ group, places }) {
  const { title, mayBegin } = group;
  if (places.length === 0 && !mayBegin) return null;
  const id = `group-${title.replaceAll(" ", "-").toLowerCase()}`;
  return h(
    "section",
    { "aria-labelledby": id },
    h("div", { class: "group-head" }, h("h2", { id }, title), mayBegin && h(WriteTo)),
    h(
      "ul",
      null,
      places.map((place) => h("li", { key: place.id }, h(Place, { place }))),
    ),
  );
}

/** Begins a direct conversation with anybody. */
function WriteTo() {
  const others = people().filter((person) => !person.isBot && person.id !== state().me);
  const items = others.map((person) => ({
    label: person.name,
    detail: person.title,
    picture: h(Avatar, { id: person.id, size: "small" }),
    onPick: () => openDirect(person.id).then(toComposer),
  }));
  return h(
    MenuButton,
    { label: "Write to somebody", title: "Write to somebody", class: "side-button", items },
    h(Icon, { name: "plus" }),
  );
}

/** Where there is a keyboard, one can write at once; on a phone it would only cover the messages. */
function toComposer() {
  if (matchMedia("(hover: hover)").matches) document.querySelector(".conversation .composer textarea")?.focus();
}

function Place({ place }) {
  const here = place.id === state().place;
  const unread = unreadOf(place);
  const look = ["place", here && "here", unread > 0 && "unread", place.archived && "archived"]
    .filter(Boolean)
    .join(" ");
  return h(
    "button",
    {
      type: "button",
      class: look,
      "aria-current": here ? "page" : undefined,
      onClick: () => open(place.id).then(toComposer),
    },
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
