// Short sentences about what did not work or just happened: below the conversation, or within the open form.
import { h } from "preact";
import { useEffect, useState } from "preact/hooks";
import { Icon } from "../controls/icon.js";
import { dismiss } from "../lib/deeds.js";
import { state } from "../lib/store.js";

const SHORT_STAY = 6000; // milliseconds that good news stays

/** `onlyNew`: leaves out what was there before this list of notices was drawn first. */
export function Notices({ onlyNew }) {
  const [before] = useState(() => new Set(onlyNew ? notices().map((notice) => notice.id) : []));
  const shown = notices()
    .filter((notice) => !before.has(notice.id))
    .slice(-3);
  return h(
    "div",
    { class: "notices", "aria-live": "polite" },
    shown.map((notice) => h(Notice, { key: notice.id, notice })),
  );
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
