// One message: who, when, what, and what can be done with it.
import { h } from "preact";
import { useState } from "preact/hooks";
import { Blocks } from "../blocks/blocks.js";
import { Surface } from "../blocks/surface.js";
import { Avatar } from "../controls/avatar.js";
import { Icon } from "../controls/icon.js";
import { putAway } from "../lib/deeds.js";
import { me, nameOfAuthor, person } from "../lib/names.js";
import { change } from "../lib/store.js";
import { clockTime, dateOf, fullTime } from "../lib/time.js";
import { Mrkdwn } from "../words/mrkdwn.js";
import { Files } from "./files.js";
import { MessageActions } from "./message-actions.js";
import { Reactions } from "./reactions.js";

export function Message({ message, place, follows, active, onFocus, inThread }) {
  const [menuOpen, setMenuOpen] = useState(false);
  const look = ["message", follows && "follows", message.ephemeral && "only-you", menuOpen && "held"]
    .filter(Boolean)
    .join(" ");
  const onKeyDown = (event) => {
    const wanted = event.key === "ContextMenu" || (event.key === "F10" && event.shiftKey) || event.key === "Enter";
    if (!wanted || event.target !== event.currentTarget) return;
    event.preventDefault();
    event.currentTarget.querySelector(".message-actions [aria-haspopup=menu]")?.click();
  };
  return h(
    "article",
    {
      class: look,
      tabindex: active ? 0 : -1,
      "data-ts": message.ts,
      onFocus,
      onKeyDown,
      "aria-label": `${nameOfAuthor(message)}, ${clockTime(dateOf(message.ts), me().zone)}`,
    },
    h(
      "div",
      { class: "message-side" },
      follows ? h(Time, { ts: message.ts, short: true }) : h(Avatar, { id: message.user }),
    ),
    h(
      "div",
      { class: "message-main" },
      message.ephemeral && h("div", { class: "only-you-mark" }, h(Icon, { name: "eye" }), "Only you can see this"),
      !follows && h(Author, { message }),
      h(Content, { message, place }),
      !inThread && h(Replies, { message }),
      message.ephemeral &&
        h("button", { type: "button", class: "link-button", onClick: () => putAway(message.ts) }, "Put away"),
    ),
    !message.ephemeral && h(MessageActions, { message, place, reachable: active, inThread, onToggle: setMenuOpen }),
  );
}

function Author({ message }) {
  const author = person(message.user);
  const marks = [
    [author.isBot, "App"],
    [author.isGuest, "Guest"],
    [author.isStranger, "Other hospital"],
    [author.deleted, "Has left"],
  ];
  return h(
    "div",
    { class: "message-head" },
    h("span", { class: "author" }, nameOfAuthor(message)),
    marks.filter(([on]) => on).map(([, words]) => h("span", { key: words, class: "badge" }, words)),
    h(Time, { ts: message.ts }),
  );
}

function Time({ ts, short }) {
  const date = dateOf(ts);
  const { zone } = me();
  const words = clockTime(date, zone);
  return h(
    "time",
    { class: "time", datetime: date.toISOString(), title: fullTime(date, zone) },
    short ? words.replace(/\s?[AP]M$/, "") : words,
  );
}

/** Under which name the page keeps what is chosen in a message and not yet sent. */
export const surfaceKey = (message) => `message-${message.ts}`;

function Content({ message, place }) {
  const surface = new Surface({
    kind: "message",
    key: surfaceKey(message),
    container: { type: "message", conversation: place.id, ts: message.ts, ephemeral: Boolean(message.ephemeral) },
  });
  return h(
    "div",
    { class: "message-content" },
    message.blocks?.length > 0 ? h(Blocks, { blocks: message.blocks, surface }) : h(Mrkdwn, { text: message.text }),
    message.edited && h("span", { class: "edited" }, "(edited)"),
    message.files?.length > 0 && h(Files, { files: message.files }),
    message.reactions?.length > 0 && h(Reactions, { reactions: message.reactions }),
  );
}

function Replies({ message }) {
  if (!message.replyCount) return null;
  const words = message.replyCount === 1 ? "1 reply" : `${message.replyCount} replies`;
  return h(
    "button",
    { type: "button", class: "replies", onClick: () => change({ thread: message.ts, panel: null }) },
    h(Icon, { name: "reply" }),
    words,
  );
}
