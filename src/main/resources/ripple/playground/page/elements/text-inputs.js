// Fields for words, addresses and numbers.
import { h } from "preact";
import { literal } from "../words/text.js";

export function PlainTextInput(props) {
  return props.element.multiline ? h(LongText, props) : h(ShortText, { ...props, kind: "text" });
}

export const EmailInput = (props) => h(ShortText, { ...props, kind: "email" });
export const UrlInput = (props) => h(ShortText, { ...props, kind: "url" });
export const NumberInput = (props) =>
  h(ShortText, { ...props, kind: "text", inputmode: props.element.is_decimal_allowed ? "decimal" : "numeric" });

function ShortText({ element, value, onChange, onEnter, field, disabled, kind, inputmode }) {
  const onKeyDown = (event) => {
    if (event.key !== "Enter" || !onEnter) return;
    event.preventDefault();
    onEnter(event.target.value);
  };
  return [
    h("input", {
      ...field,
      type: kind,
      inputmode,
      disabled,
      class: "text-input",
      value: value.value ?? "",
      placeholder: literal(element.placeholder),
      autocomplete: "off",
      onInput: (event) => onChange({ ...value, value: event.target.value || null }),
      onKeyDown,
    }),
    h(Room, { element, value }),
  ];
}

function LongText({ element, value, onChange, field, disabled }) {
  return [
    h("textarea", {
      ...field,
      rows: 3,
      disabled,
      class: "text-input",
      value: value.value ?? "",
      placeholder: literal(element.placeholder),
      onInput: (event) => onChange({ ...value, value: event.target.value || null }),
    }),
    h(Room, { element, value }),
  ];
}

/** How much room is left, once it becomes short. */
function Room({ element, value }) {
  const most = element.max_length;
  const length = (value.value ?? "").length;
  if (!most || length < most * 0.8) return null;
  const left = most - length;
  return h(
    "div",
    { class: `room${left < 0 ? " over" : ""}`, role: "status" },
    left < 0 ? `${-left} characters too many` : `${left} characters left`,
  );
}
