// What is unread. What lies in view counts as read, without asking the server at every message.
import { isInView } from "./names.js";
import { change, state } from "./store.js";

/** Nothing waits for somebody who is not a member. */
export function unreadOf(place) {
  return place.isMember ? Math.max(0, place.unread - (state().seenUnread[place.id] ?? 0)) : 0;
}

/** Called when the desk was read anew or another place came into view. */
export function noteWhatIsInView() {
  const { desk, seenUnread } = state();
  const seen = {};
  for (const place of desk.conversations) {
    seen[place.id] = isInView(place) ? place.unread : Math.min(place.unread, seenUnread[place.id] ?? 0);
  }
  change({ seenUnread: seen });
}
