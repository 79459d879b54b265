// Keeps what the page knows in step with the server: the chosen person's desk, messages and the log.
import { change, state } from "./store.js";
import { listen, readDesk, readLog, readMessages, readWorkspace, Unreachable } from "./server.js";
import { noteWhatIsInView } from "./unread.js";
import { isInView, nameOfAuthor, namedPlace } from "./names.js";
import { plainWords } from "../words/plain.js";

const underWay = new Map(); // what is being read now, and whether to read it once more
let stopListening = () => {};

export const refreshWorkspace = () => once("workspace", async () => change({ workspace: await readWorkspace() }));

export const refreshDesk = () =>
  once("desk", async () => {
    const me = state().me;
    const desk = await readDesk(me);
    if (me !== state().me) return;
    change({ desk, deskRead: Date.now(), reachable: true });
    noteWhatIsInView();
  });

export const refreshMessages = (place) =>
  once(`messages:${place}`, async () => {
    const me = state().me;
    const { messages } = await readMessages(me, place);
    if (me !== state().me) return;
    announceNew(place, messages);
    change({ messages: { ...state().messages, [place]: messages } });
  });

export const refreshLog = () =>
  once("log", async () => {
    const { entries } = await readLog(state().log.at(-1)?.seq ?? 0);
    const known = state().log.at(-1)?.seq ?? 0;
    const fresh = entries.filter((entry) => entry.seq > known);
    if (fresh.length > 0) change({ log: [...state().log, ...fresh].slice(-2000) });
  });

/** From now on hears of everything that changes for this person, and of nobody else. */
export function follow(person) {
  stopListening();
  stopListening = listen(person, refresh, (reachable) => onConnection(person, reachable));
}

function refresh(changed) {
  for (const what of changed) {
    if (what === "desk") refreshDesk();
    if (what === "log") refreshLog();
    if (what === "workspace") refreshWorkspace();
    if (what.startsWith("messages:")) refreshMessages(what.slice("messages:".length));
  }
}

function onConnection(person, reachable) {
  if (person !== state().me) return;
  const returned = reachable && !state().reachable;
  change({ reachable });
  if (returned) refresh(["desk", "log", "workspace", `messages:${state().place}`]);
}

/** Reads one thing at a time; asked again meanwhile, it reads once more afterwards. */
async function once(what, read) {
  if (underWay.has(what)) {
    underWay.set(what, true);
    return;
  }
  underWay.set(what, false);
  try {
    await read();
  } catch (problem) {
    if (!(problem instanceof Unreachable)) throw problem;
    change(state().desk ? { reachable: false } : { trouble: problem.message });
  } finally {
    const again = underWay.get(what);
    underWay.delete(what);
    if (again) await once(what, read);
  }
}

/** What arrives in view is read aloud; what arrives in another direct conversation knocks. */
function announceNew(place, messages) {
  const before = state().messages[place];
  if (!before) return;
  const known = new Set(before.map((message) => message.ts));
  const fresh = messages.filter((message) => !known.has(message.ts) && message.user !== state().me);
  if (fresh.length === 0) return;
  const conversation = namedPlace(place);
  if (!conversation) return; // Somebody else sat down meanwhile, who does not know this place.
  if (isInView(conversation)) change({ said: fresh.map(inWords).join(". ") });
  else if (conversation.kind !== "channel") knock(place, fresh.at(-1));
}

/** The latest message of a conversation stands for all of them. */
function knock(place, message) {
  const others = state().knocks.filter((each) => each.place !== place);
  change({ knocks: [...others, { id: message.ts, place, text: inWords(message) }] });
}

function inWords(message) {
  const onlyYou = message.ephemeral ? " Only you can see this." : "";
  return `${nameOfAuthor(message)}: ${plainWords(message.text)}${onlyYou}`;
}
