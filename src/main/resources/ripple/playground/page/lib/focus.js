// Where the keyboard goes on after something closed.

/** Gives the focus to an element once the page is drawn anew: until then it may still be hidden. */
export function focusSoon(selector) {
  setTimeout(() => document.querySelector(selector)?.focus());
}
