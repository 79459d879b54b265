// The page's only way to the server: the page API of the playground, on the page's own origin.

/** Thrown when the playground itself cannot be reached or does not answer as it should. */
export class Unreachable extends Error {}

export const readWorkspace = () => get("workspace");
export const readDesk = (as) => get("desk", { as });
export const readMessages = (as, conversation) => get("messages", { as, conversation });
export const readLog = (after) => get("log", { after });
export const act = (verb, body) => post(`act/${verb}`, body);
export const moveClock = (move) => post("clock", move);
export const setFault = (fault) => post("faults", fault);

/** Calls `onChange(what)` with names such as "desk" or "messages:C1"; returns a function that stops listening. */
export function listen(as, onChange, onConnection) {
  const stream = new EventSource(`/playground/stream?${new URLSearchParams({ as })}`);
  stream.onmessage = (event) => onChange(JSON.parse(event.data).changed ?? []);
  stream.onopen = () => onConnection(true);
  stream.onerror = () => onConnection(false);
  return () => stream.close();
}

function get(path, parameters = {}) {
  return call(`/playground/${path}?${new URLSearchParams(parameters)}`, {});
}

function post(path, body) {
  const headers = { "Content-Type": "application/json" };
  return call(`/playground/${path}`, { method: "POST", headers, body: JSON.stringify(body) });
}

async function call(address, request) {
  let response;
  try {
    response = await fetch(address, request);
  } catch {
    throw new Unreachable("The playground is not answering. Perhaps it was stopped.");
  }
  const body = await response.json().catch(() => null);
  if (body === null || (!response.ok && body.sentence === undefined)) {
    throw new Unreachable(`The playground answered with status ${response.status}. Its log may say why.`);
  }
  return body;
}
