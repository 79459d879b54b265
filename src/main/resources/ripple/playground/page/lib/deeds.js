// What a person can do, each one request to the server. A "no" of the server becomes a notice.
import { change, state } from "./store.js";
import { act, moveClock, setFault, Unreachable } from "./server.js";
import { refreshDesk, refreshWorkspace } from "./sync.js";

let noticeNumber = 0;

export const say = (conversation, text, threadTs) =>
  begin("say", { conversation, text, ...(threadTs ? { threadTs } : {}) });
export const globalShortcut = (callbackId) => begin("globalShortcut", { callbackId });
export const messageShortcut = (callbackId, conversation, ts) =>
  begin("messageShortcut", { callbackId, conversation, ts });
export const press = (pressed) => begin("press", pressed);
export const keepTyped = (viewId, typed) => tell("input", { viewId, state: typed });
export const close = (viewId) => tell("close", { viewId });
export const join = (conversation) => begin("join", { conversation });
export const invite = (conversation) => begin("invite", { conversation });
export const talkTo = (person) => tell("openDirect", { person });

/** A form says itself what is wrong with it: at its fields, or at its head. */
export const submit = (viewId, typed) => guarded(() => act("submit", { as: state().me, viewId, state: typed }));

export async function setGone(person, gone) {
  await tell(gone ? "deactivate" : "reactivate", { person });
  await refreshWorkspace();
}

export async function setUndisturbed(person, quiet) {
  await tell(quiet ? "pauseNotifications" : "resumeNotifications", { person });
  await refreshWorkspace();
}

export async function moveOn(move) {
  const answer = await guarded(() => moveClock({ move, as: state().me }));
  await refreshDesk();
  return answer;
}

export async function switchFault(name, on, remaining) {
  await guarded(() => setFault({ name, on, ...(remaining ? { remaining } : {}) }));
  await refreshWorkspace();
}

/** Says something to this person; notices of the server come with the desk. */
export function notice(text, level = "info") {
  noticeNumber += 1;
  change({ ownNotices: [...state().ownNotices, { id: `own-${noticeNumber}`, level, text }].slice(-4) });
}

/** Puts an "only you" message out of sight; nobody else is told. */
export function putAway(ts) {
  change({ hidden: new Set([...state().hidden, ts]) });
}

export function dismiss(notice) {
  const own = state().ownNotices;
  if (own.includes(notice)) change({ ownNotices: own.filter((each) => each !== notice) });
  else tell("dismiss", { notice: notice.id });
}

/** What was said about earlier deeds is out of date now. */
export function clearNotices() {
  const { desk } = state();
  change({ ownNotices: [], noticesUpTo: desk.notices.at(-1)?.id ?? state().noticesUpTo });
}

function begin(verb, details) {
  clearNotices();
  return tell(verb, details);
}

/** One request on behalf of the chosen person. */
export function tell(verb, details) {
  return guarded(async () => {
    const answer = await act(verb, { as: state().me, ...details });
    if (answer.ok === false && answer.sentence) notice(answer.sentence, "warning");
    return answer;
  });
}

async function guarded(work) {
  try {
    return await work();
  } catch (problem) {
    if (!(problem instanceof Unreachable)) throw problem;
    notice(problem.message, "warning");
    return { ok: false };
  }
}
