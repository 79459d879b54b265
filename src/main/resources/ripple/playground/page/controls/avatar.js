// A person's initials on their color; the app has its ripple.
import { h } from "preact";
import { bot, person } from "../lib/names.js";

export function Avatar({ id, size = "medium" }) {
  const who = person(id);
  if (id === bot().id) return h("img", { class: `avatar ${size}`, src: "/assets/favicon.svg", alt: "" });
  const look = (node) => node && node.style.setProperty("--avatar", who.avatar?.color ?? "#5b6b70");
  return h("span", { class: `avatar ${size}`, "aria-hidden": "true", ref: look }, who.avatar?.initials ?? "?");
}
