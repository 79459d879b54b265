// Small drawings of our own, always beside words or a label.
import { h } from "preact";

const DRAWINGS = {
  bolt: "M9.2 1.5 3.5 9.2h3.7L6.6 14.5l5.9-7.9H8.7z",
  hash: "M6 2.5 4.8 13.5M11.2 2.5 10 13.5M2.8 5.8h11M2.2 10.2h11",
  close: "M3.5 3.5l9 9M12.5 3.5l-9 9",
  plus: "M8 3.2v9.6M3.2 8h9.6",
  more: "M8 3.4v.01M8 8v.01M8 12.6v.01",
  reply: "M2.5 3.5h11v7.5H7L4 13.5V11H2.5z",
  send: "M2.2 2.6 14 8 2.2 13.4 4.2 8zM4.2 8H9",
  clock: "M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8M8 4.6V8l2.4 1.6",
  down: "M4 6l4 4 4-4",
  back: "M9.8 3 4.8 8l5 5M5 8h8.5",
  eye: "M1.5 8S4 3.8 8 3.8 14.5 8 14.5 8 12 12.2 8 12.2 1.5 8 1.5 8M8 6.2a1.8 1.8 0 1 0 0 3.6 1.8 1.8 0 0 0 0-3.6",
  list: "M2.5 4h.1M5.5 4h8M2.5 8h.1M5.5 8h8M2.5 12h.1M5.5 12h8",
  sun: "M8 5a3 3 0 1 0 0 6 3 3 0 0 0 0-6M8 1.3v1.4M8 13.3v1.4M1.3 8h1.4M13.3 8h1.4M3.3 3.3l1 1M11.7 11.7l1 1M3.3 12.7l1-1M11.7 4.3l1-1",
  moon: "M13.5 9.6A6 6 0 1 1 6.4 2.5a4.8 4.8 0 0 0 7.1 7.1z",
  menu: "M2.5 4h11M2.5 8h11M2.5 12h11",
  people:
    "M6 3a2.3 2.3 0 1 0 0 4.6A2.3 2.3 0 0 0 6 3M1.8 13c.3-2.4 2-3.8 4.2-3.8s3.9 1.4 4.2 3.8M10.7 3.4a2.1 2.1 0 0 1 0 3.9M11.8 9.5c1.4.5 2.2 1.7 2.4 3.5",
  check: "M2.8 8.5 6.4 12l6.8-7.6",
  alert: "M8 2 1.5 13.5h13zM8 6.2v3.4M8 11.6v.1",
  lock: "M4 7.2h8v6H4zM5.6 7.2V5.4a2.4 2.4 0 0 1 4.8 0v1.8",
  home: "M2.2 7.6 8 2.6l5.8 5M4 6.4v7h8v-7",
  copy: "M5.5 5.5h8v8h-8zM2.5 10.5v-8h8",
};

export function Icon({ name }) {
  return h(
    "svg",
    { class: `icon icon-${name}`, viewBox: "0 0 16 16", "aria-hidden": "true", focusable: "false" },
    h("path", { d: DRAWINGS[name] }),
  );
}
