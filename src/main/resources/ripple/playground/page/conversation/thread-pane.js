// The replies to one message, beside the conversation.
import { h } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { Icon } from "../controls/icon.js";
import { focusSoon } from "../lib/focus.js";
import { placeInWords } from "../lib/names.js";
import { change, state } from "../lib/store.js";
import { Composer } from "./composer.js";
import { List } from "./message-list.js";

export function ThreadPane({ place, thread }) {
  const title = useRef();
  useEffect(() => title.current.focus(), [thread]);
  const all = (state().messages[place.id] ?? []).filter(
    (message) => message.ts === thread || message.threadTs === thread,
  );
  const messages = all.filter((message) => !state().hidden.has(message.ts));
  const leave = () => {
    change({ thread: null });
    focusSoon(`.conversation [data-ts="${thread}"]`);
  };
  const onKeyDown = (event) => event.key === "Escape" && !event.defaultPrevented && leave();
  return h(
    "aside",
    { class: "side-pane", "aria-labelledby": "thread-title", onKeyDown },
    h(
      "header",
      { class: "pane-head" },
      h(
        "h2",
        { id: "thread-title", tabindex: -1, ref: title },
        "Thread",
        h("span", { class: "quiet" }, placeInWords(place)),
      ),
      h(
        "button",
        { type: "button", class: "icon-button", "aria-label": "Close the thread", onClick: leave },
        h(Icon, { name: "close" }),
      ),
    ),
    h(List, { place, messages, label: "Messages in this thread", empty: "This message is gone.", inThread: true }),
    !place.archived &&
      place.isMember &&
      h(Composer, { key: thread, place, draftKey: `${place.id}/${thread}`, threadTs: thread, label: "Reply" }),
  );
}
