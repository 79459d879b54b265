// A labelled field of a form, with its hint and, when it was refused, the reason right below it.
import { h } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { Field, isGroup, pressed } from "../elements/element.js";
import { Icon } from "../controls/icon.js";
import { literal } from "../words/text.js";

export function InputBlock({ block, surface }) {
  const { element, optional } = block;
  const id = surface.idOf(block, element);
  const error = surface.errors[block.block_id];
  const frame = useRef();
  useEffect(() => {
    if (element.focus_on_load) frame.current.querySelector("input,textarea")?.focus();
  }, []);

  const group = isGroup(element);
  const notes = [block.hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ") || undefined;
  const field = {
    id,
    "aria-describedby": notes,
    "aria-invalid": error ? "true" : undefined,
    "aria-required": optional ? undefined : "true",
  };
  const words = [literal(block.label), optional && h("span", { class: "optional" }, " (optional)")];
  return h(
    "div",
    { class: `input-block${error ? " invalid" : ""}`, ref: frame },
    group ? h("span", { class: "label", id: `${id}-label` }, words) : h("label", { class: "label", for: id }, words),
    h(Field, {
      element,
      field,
      labelId: group ? `${id}-label` : undefined,
      optional,
      disabled: surface.busy,
      value: surface.valueOf(block, element),
      onChange: (value) => changed(block, element, surface, value),
      onEnter: enterPress(block, element, surface),
    }),
    block.hint && h("div", { class: "hint", id: `${id}-hint` }, literal(block.hint)),
    h(
      "div",
      { class: "error", id: `${id}-error`, "aria-live": "polite" },
      error && [h(Icon, { name: "alert" }), error],
    ),
  );
}

function changed(block, element, surface, value) {
  surface.keep(block, element, value);
  const typedIn = "value" in value;
  const letters = element.dispatch_action_config?.trigger_actions_on?.includes("on_character_entered");
  if (block.dispatch_action && (!typedIn || letters)) surface.press(block, element, pressed(value));
}

/** Enter in a one-line field tells the app, where the app asked for it. */
function enterPress(block, element, surface) {
  const wanted = element.dispatch_action_config?.trigger_actions_on ?? ["on_enter_pressed"];
  if (!block.dispatch_action || !wanted.includes("on_enter_pressed")) return undefined;
  return (text) => surface.press(block, element, { text });
}
