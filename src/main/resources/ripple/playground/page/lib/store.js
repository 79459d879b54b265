// One value that the page draws from. Whoever changes it says what changes; whoever draws it is told.
import { useEffect, useState } from "preact/hooks";

const watchers = new Set();
let value = {
  workspace: null,
  me: null,
  desk: null,
  deskRead: 0, // when, by this machine's clock
  place: null, // the conversation in view
  tab: "home", // of the app's own conversation: "home" or "messages"
  messages: {}, // by conversation
  drafts: {}, // typed and not sent, by conversation or thread
  typed: {}, // state of open forms, by view id
  hidden: new Set(), // "only you" messages put away
  seenUnread: {}, // of the unread messages of a place, how many were in view
  freshFrom: {}, // by conversation: the first message that was unread when it was opened
  thread: null, // timestamp of the message whose thread is open
  panel: null, // "log", "faults" or "people"
  sidebarOpen: false, // phone width only
  log: [],
  noticesUpTo: 0, // the last notice of the server that belongs to an earlier deed
  knocks: [], // what arrived in direct conversations that are not in view
  ownNotices: [], // the page's own; the server's come with the desk
  question: null, // a confirm dialog and what waits for it
  said: "", // for screen readers
  reachable: true,
  trouble: null, // why the page cannot be drawn at all
};

export const state = () => value;

export function change(part) {
  value = { ...value, ...part };
  watchers.forEach((watcher) => watcher(value));
}

/** The whole value, drawn again whenever it changes. */
export function usePage() {
  const [seen, setSeen] = useState(value);
  useEffect(() => {
    watchers.add(setSeen);
    setSeen(value);
    return () => watchers.delete(setSeen);
  }, []);
  return seen;
}
