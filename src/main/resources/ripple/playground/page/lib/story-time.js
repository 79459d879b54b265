// What time it is in the story: as the server said, and running on since.
import { state } from "./store.js";

export function storyNow() {
  const { desk, deskRead } = state();
  return new Date(Date.parse(desk.now) + (Date.now() - deskRead));
}
