// Who one is and which conversation is in view.
import { change, state } from "./store.js";
import { follow, refreshDesk, refreshLog, refreshMessages, refreshWorkspace } from "./sync.js";
import { isReply, namedPlace } from "./names.js";
import { clearNotices, talkTo, tell } from "./deeds.js";
import { noteWhatIsInView, unreadOf } from "./unread.js";
import { goTo, placeInAddress } from "./address.js";

export async function start() {
  await refreshWorkspace();
  if (!state().workspace) return;
  await become(placeInAddress().me);
  window.addEventListener("popstate", followAddress);
}

/** Sees the workspace through another person's eyes. */
export async function become(asked) {
  const person = candidates().find((each) => each.id === asked) ?? firstPerson();
  change({
    me: person.id,
    desk: null,
    place: null,
    messages: {},
    typed: {},
    freshFrom: {},
    thread: null,
    ownNotices: [],
    knocks: [],
    noticesUpTo: 0,
    seenUnread: {},
  });
  await refreshDesk();
  if (!state().desk) return;
  follow(person.id);
  await open(startingPlace());
  await Promise.all([refreshLog(), ...directPlaces().map((place) => refreshMessages(place.id))]);
}

/** Read beforehand, so that what arrives in them later is known to be new. */
const directPlaces = () => state().desk.conversations.filter((place) => place.kind !== "channel");

/** Shows a conversation and marks it read. */
export async function open(place) {
  const conversation = namedPlace(place);
  if (!conversation) return;
  const moved = place !== state().place;
  const fresh = unreadOf(conversation);
  change({ place, sidebarOpen: false });
  if (moved) change({ thread: null, freshFrom: { ...state().freshFrom, [place]: undefined } });
  noteWhatIsInView();
  clearNotices();
  answerKnock(place);
  goTo(state().me, place);
  await visit(conversation);
  if (moved) markFresh(place, fresh);
}

/** A line stands above what was said since one was here last. */
function markFresh(place, count) {
  const said = (state().messages[place] ?? []).filter((message) => !isReply(message));
  const first = count > 0 ? said.at(-count)?.ts : undefined;
  change({ freshFrom: { ...state().freshFrom, [place]: first } });
}

/** Opens the direct conversation with one other person. */
export async function openDirect(person) {
  await talkTo(person);
  await refreshDesk();
  const between = state().desk.conversations.find((each) => each.kind === "im" && each.members.includes(person));
  if (between) await open(between.id);
}

/** Turns to "home" or "messages" of the app's own conversation. */
export async function showTab(tab) {
  const conversation = namedPlace(state().place);
  change({ tab, thread: null });
  answerKnock(conversation.id);
  noteWhatIsInView();
  await visit(conversation);
}

const answerKnock = (place) => change({ knocks: state().knocks.filter((each) => each.place !== place) });

async function visit(conversation) {
  const home = conversation.kind === "app" && state().tab === "home";
  await Promise.all([
    home ? tell("openHome", {}) : tell("openConversation", { conversation: conversation.id }),
    refreshMessages(conversation.id),
  ]);
}

function followAddress() {
  const { me, place } = placeInAddress();
  if (me && me !== state().me) become(me);
  else if (place && place !== state().place) open(place);
}

function startingPlace() {
  const asked = placeInAddress().place;
  if (namedPlace(asked)) return asked;
  const places = state().desk.conversations;
  return (places.find((place) => place.kind === "channel" && place.isMember && !place.archived) ?? places[0])?.id;
}

const candidates = () => state().workspace.people.filter((each) => !each.isBot && !each.deleted);

/** An ordinary member of staff. */
function firstPerson() {
  return candidates().find((each) => !each.isGuest && !each.isStranger && !each.isAdmin) ?? candidates()[0];
}
