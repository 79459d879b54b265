// Who is behind an id, and what a place is called.
import { state } from "./store.js";

const NOBODY = { name: "Somebody", avatar: { initials: "?", color: "#5b6b70" }, zone: "UTC" };

export const person = (id) => state().workspace.people.find((each) => each.id === id) ?? { ...NOBODY, id };
export const me = () => person(state().me);
export const namedPlace = (id) => state().desk?.conversations.find((each) => each.id === id);
export const people = () => state().workspace.people.filter((each) => !each.deleted);
/** The app being tried out, as opposed to other apps of the made-up workspace. */
export const bot = () => person(state().workspace.application);
export const appName = () => bot().name;
export const nameOfAuthor = (message) => person(message.user).name;

/** The app's own place has two tabs; only one of them shows messages. */
export const isInView = (place) => place.id === state().place && !(place.kind === "app" && state().tab === "home");

/** Said in a thread, and not the message that the thread hangs on. */
export const isReply = (message) => Boolean(message.threadTs) && message.threadTs !== message.ts;

/** What to call a conversation in a list, without its sign. */
export function placeName(place) {
  if (place.kind === "channel") return place.name;
  const others = place.members.filter((id) => id !== state().me);
  if (place.kind === "im" && others.length === 0) return `${me().name} (you)`;
  if (place.kind === "im" || place.kind === "mpim") return others.map((id) => person(id).name).join(", ");
  return place.name;
}

/** What to call a conversation in a sentence. */
export function placeInWords(place) {
  return place.kind === "channel" ? `#${place.name}` : placeName(place);
}
