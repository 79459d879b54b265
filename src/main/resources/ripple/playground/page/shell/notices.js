// Short sentences at the foot of the page: what did not work, or what just happened.
import { h } from "preact";
import { Icon } from "../controls/icon.js";
import { putAway } from "../lib/deeds.js";

export function Notices({ notices }) {
  return h("div", { class: "notices", role: "region", "aria-label": "Notices" },
    h("div", { "aria-live": "polite" }, notices.map((notice) => h("div", { key: notice.id, class: `notice ${notice.level}` },
      h(Icon, { name: notice.level === "info" ? "check" : "alert" }),
      h("span", null, notice.text),
      h("button", { type: "button", class: "icon-button small", "aria-label": "Dismiss", onClick: () => putAway(notice.id) }, h(Icon, { name: "close" }))))));
}
