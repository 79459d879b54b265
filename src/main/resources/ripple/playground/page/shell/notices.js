// Short sentences about what did not work or just happened: below the conversation, or within the open form.
import { h } from "preact";
import { useEffect, useState } from "preact/hooks";
import { Icon } from "../controls/icon.js";
import { dismiss } from "../lib/deeds.js";
import { change, state } from "../lib/store.js";
import { open } from "../lib/whereabouts.js";

const SHORT_STAY = 6000; // milliseconds that good news stays

/** `onlyNew`: leaves out what was there before this list of notices was drawn first. */
export function Notices({ onlyNew }) {
  const [before] = useState(() => new Set(onlyNew ? notices().map((notice) => notice.id) : []));
  const shown = notices().filter((notice) => !before.has(notice.id));
  return h(
    "div",
    { class: "notices", "aria-live": "polite" },
    !onlyNew && state().knocks.map((knock) => h(Knock, { key: knock.id, knock })),
    shown.slice(-3).map((notice) => h(Notice, { key: notice.id, notice })),
  );
}

/** Somebody wrote in a direct conversation that is not in view. */
function Knock({ knock }) {
  const forget = () => change({ knocks: state().knocks.filter((each) => each !== knock) });
  return h(
    "div",
    { class: "notice info" },
    h(Icon, { name: "reply" }),
    h("span", { class: "knock-words" }, knock.text),
    h("button", { type: "button", class: "button small", onClick: () => look(knock.place) }, "Look"),
    h(
      "button",
      { type: "button", class: "icon-button small", "aria-label": "Dismiss this notice", onClick: forget },
      h(Icon, { name: "close" }),
    ),
  );
}

async function look(place) {
  change({ tab: "messages" });
  await open(place);
}

/** What the server told and what the page noticed itself; the same sentence only once. */
function notices() {
  const { desk, ownNotices, noticesUpTo } = state();
  const told = desk.notices.filter((notice) => notice.id > noticesUpTo);
  return [...told, ...ownNotices.filter((own) => !told.some((each) => each.text === own.text))];
}

function Notice({ notice }) {
  const good = notice.level === "info";
  useEffect(() => {
    if (!good) return undefined;
    const later = setTimeout(() => dismiss(notice), SHORT_STAY);
    return () => clearTimeout(later);
  }, []);
  return h(
    "div",
    { class: `notice ${notice.level}` },
    h(Icon, { name: good ? "check" : "alert" }),
    h("span", null, notice.text),
    h(
      "button",
      {
        type: "button",
        class: "icon-button small",
        "aria-label": "Dismiss this notice",
        onClick: () => dismiss(notice),
      },
      h(Icon, { name: "close" }),
    ),
  );
}
