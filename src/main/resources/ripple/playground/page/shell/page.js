// The whole page: bar, side bar, conversation, the pane beside it, and what floats above.
import { h } from "preact";
import { useEffect } from "preact/hooks";
import { Backstage } from "../backstage/backstage.js";
import { Conversation } from "../conversation/conversation.js";
import { ThreadPane } from "../conversation/thread-pane.js";
import { appName, namedPlace } from "../lib/names.js";
import { change, usePage } from "../lib/store.js";
import { ModalStack } from "../modal/modal.js";
import { Question } from "../modal/question.js";
import { FirstHint } from "./first-hint.js";
import { Notices } from "./notices.js";
import { Sidebar } from "./sidebar.js";
import { TopBar } from "./top-bar.js";

export function Page() {
  const seen = usePage();
  useEffect(pushSidebarBackWhenWide, []);
  if (seen.trouble) return h(Trouble, { words: seen.trouble });
  if (!seen.workspace || !seen.desk) return h("div", { class: "starting", role: "status" }, "Opening the playground …");

  const place = namedPlace(seen.place);
  const { modals } = seen.desk;
  return h(
    "div",
    { class: `page${seen.sidebarOpen ? " sidebar-open" : ""}${seen.panel || seen.thread ? " pane-open" : ""}` },
    h("a", { class: "skip", href: "#main", onClick: toMain }, "Skip to the conversation"),
    h(TopBar),
    h(Banner, { seen }),
    h(
      "div",
      { class: "columns" },
      h(Sidebar, { desk: seen.desk }),
      seen.sidebarOpen && h("div", { class: "veil", onClick: () => change({ sidebarOpen: false }) }),
      h(
        "main",
        { id: "main", tabindex: -1, inert: seen.sidebarOpen },
        place
          ? h(Conversation, { key: place.id, place })
          : h("p", { class: "empty" }, "You are in no conversation yet."),
        modals.length === 0 && h(Notices),
        h(FirstHint, { place }),
      ),
      seen.panel
        ? h(Backstage, { panel: seen.panel })
        : seen.thread && place && h(ThreadPane, { key: seen.thread, place, thread: seen.thread }),
    ),
    modals.length > 0 && h(ModalStack, { key: modals[0].rootId, modals }),
    seen.question && h(Question, { question: seen.question }),
    h("div", { class: "sr-only", role: "status", "aria-live": "polite" }, seen.said),
  );
}

/** What keeps the page from being up to date, or the app from answering. */
function Banner({ seen }) {
  const words = !seen.reachable
    ? "The playground is not answering. What you see may be out of date; it comes back by itself."
    : !seen.workspace.connected && `${appName()} is not connected yet. What you type now is not answered.`;
  return h("div", { role: "status" }, words && h("div", { class: "unreachable" }, words));
}

function pushSidebarBackWhenWide() {
  const narrow = matchMedia("(max-width: 720px)");
  const onChange = () => change({ sidebarOpen: false });
  narrow.addEventListener("change", onChange);
  return () => narrow.removeEventListener("change", onChange);
}

function Trouble({ words }) {
  return h(
    "main",
    { class: "starting", role: "alert" },
    h("p", null, words),
    h("button", { type: "button", class: "button primary", onClick: () => location.reload() }, "Try again"),
  );
}

/** The address says who and where, so the jump is made by hand. */
function toMain(event) {
  event.preventDefault();
  document.getElementById("main").focus();
}
