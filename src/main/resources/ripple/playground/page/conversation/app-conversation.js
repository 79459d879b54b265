// The app's own place: its Home and the conversation with it.
import { h } from "preact";
import { useRef } from "preact/hooks";
import { Blocks } from "../blocks/blocks.js";
import { Surface } from "../blocks/surface.js";
import { Avatar } from "../controls/avatar.js";
import { appName, bot } from "../lib/names.js";
import { state } from "../lib/store.js";
import { unreadOf } from "../lib/unread.js";
import { showTab } from "../lib/whereabouts.js";
import { Composer } from "./composer.js";
import { MessageList } from "./message-list.js";

const TABS = [
  { tab: "home", label: "Home" },
  { tab: "messages", label: "Messages" },
];

export function AppConversation({ place }) {
  const shown = state().tab;
  return h(
    "section",
    { class: "conversation", "aria-label": appName() },
    h(
      "header",
      { class: "conversation-head with-tabs" },
      h("h1", null, h(Avatar, { id: bot().id, size: "small" }), appName(), h("span", { class: "badge" }, "App")),
      h(Tabs, { shown, unread: unreadOf(place) }),
    ),
    h(
      "div",
      { class: "tab-panel", role: "tabpanel", id: `panel-${shown}`, "aria-labelledby": `tab-${shown}` },
      shown === "home"
        ? h(Home)
        : [
            h(MessageList, { place }),
            h(Composer, { key: place.id, place, draftKey: place.id, label: `Message ${appName()}` }),
          ],
    ),
  );
}

function Tabs({ shown, unread }) {
  const row = useRef();
  const onKeyDown = (event) => {
    if (!["ArrowLeft", "ArrowRight"].includes(event.key)) return;
    const next = TABS.find((each) => each.tab !== shown);
    showTab(next.tab);
    row.current.querySelector(`#tab-${next.tab}`).focus();
  };
  return h(
    "div",
    { class: "tabs", role: "tablist", "aria-label": appName(), ref: row, onKeyDown },
    TABS.map(({ tab, label }) => {
      const on = tab === shown;
      return h(
        "button",
        {
          key: tab,
          type: "button",
          role: "tab",
          id: `tab-${tab}`,
          "aria-selected": String(on),
          "aria-controls": on ? `panel-${tab}` : undefined,
          tabindex: on ? 0 : -1,
          class: "tab",
          onClick: () => showTab(tab),
        },
        label,
        tab === "messages" &&
          !on &&
          unread > 0 &&
          h("span", { class: "count" }, unread, h("span", { class: "sr-only" }, " unread")),
      );
    }),
  );
}

function Home() {
  const home = state().desk.home;
  if (!home) {
    return h(
      "div",
      { class: "empty", role: "status" },
      h("p", null, `${appName()} has not drawn its Home for you yet.`),
      h("p", { class: "quiet" }, "It does so when you open this tab. If nothing comes, the log may say why."),
    );
  }
  const surface = new Surface({
    kind: "home",
    key: home.id ?? "home",
    container: { type: "view", viewId: home.id },
    given: home.state,
  });
  return h(
    "div",
    { class: "home", tabindex: 0, role: "region", "aria-label": `${appName()} Home` },
    h(Blocks, { blocks: home.blocks, surface }),
  );
}
