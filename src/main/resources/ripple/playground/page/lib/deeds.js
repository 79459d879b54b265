// What a person can do, each one request to the server. A "no" of the server becomes a notice.
import { change, state } from "./store.js";
import { act, moveClock, setFault, Unreachable } from "./server.js";
import { refreshDesk, refreshWorkspace } from "./sync.js";

let noticeNumber = 0;

export const say = (conversation, text, threadTs) =>
  tell("say", { conversation, text, ...(threadTs ? { threadTs } : {}) });
export const globalShortcut = (callbackId) => tell("globalShortcut", { callbackId, conversation: state().place });
export const messageShortcut = (callbackId, conversation, ts) =>
  tell("messageShortcut", { callbackId, conversation, ts });
export const press = (pressed) => tell("press", pressed);
export const keepTyped = (viewId, typed) => tell("input", { viewId, state: typed });
export const submit = (viewId, typed) => tell("submit", { viewId, state: typed });
export const close = (viewId) => tell("close", { viewId });
export const join = (conversation) => tell("join", { conversation });
export const invite = (conversation) => tell("invite", { conversation });

export async function setGone(person, gone) {
  await tell(gone ? "deactivate" : "reactivate", { person });
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

export async function tell(verb, details) {
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
