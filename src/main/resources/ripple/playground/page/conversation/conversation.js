// One channel or direct conversation: its head, its messages, and where one writes.
import { h } from "preact";
import { Icon } from "../controls/icon.js";
import { invite, join } from "../lib/deeds.js";
import { appName, bot, placeInWords, placeName } from "../lib/names.js";
import { AppConversation } from "./app-conversation.js";
import { Composer } from "./composer.js";
import { MessageList } from "./message-list.js";

export function Conversation({ place }) {
  if (place.kind === "app") return h(AppConversation, { key: place.id, place });
  return h(
    "section",
    { class: "conversation", "aria-label": placeInWords(place), key: place.id },
    h(Head, { place }),
    h(MessageList, { place }),
    h(Foot, { place }),
  );
}

function Head({ place }) {
  const count = place.members.length;
  return h(
    "header",
    { class: "conversation-head" },
    h("h1", null, place.kind === "channel" && h(Icon, { name: place.private ? "lock" : "hash" }), placeName(place)),
    place.topic && h("p", { class: "topic" }, place.topic),
    h(
      "span",
      { class: "member-count", title: `${count} people and apps` },
      h(Icon, { name: "people" }),
      h("span", { class: "sr-only" }, "Members: "),
      count,
    ),
  );
}

/** Where one writes; and in a channel without the app, the way to bring it in. */
export function Foot({ place }) {
  if (place.archived)
    return h(
      "div",
      { class: "composer-instead" },
      "This channel is archived. It can be read, but nobody can write here.",
    );
  if (!place.isMember) {
    return h(
      "div",
      { class: "composer-instead" },
      h("p", null, `You are looking at #${place.name}.`),
      h("button", { type: "button", class: "button primary", onClick: () => join(place.id) }, "Join this channel"),
    );
  }
  const appIsOut = place.kind === "channel" && !place.members.includes(bot().id);
  return [
    appIsOut &&
      h(
        "div",
        { class: "app-is-out" },
        h("span", null, `${appName()} is not in this channel. Commands work all the same, but it cannot post here.`),
        h("button", { type: "button", class: "button small", onClick: () => invite(place.id) }, `Add ${appName()}`),
      ),
    h(Composer, { key: place.id, place, draftKey: place.id, label: `Message ${placeInWords(place)}` }),
  ];
}
