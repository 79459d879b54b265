// Things that act at once: buttons, the overflow menu, feedback thumbs.
import { h } from "preact";
import { useState } from "preact/hooks";
import { Icon } from "../controls/icon.js";
import { MenuButton } from "../controls/menu.js";
import { agreed } from "../modal/question.js";
import { literal } from "../words/text.js";

/** A button is busy until the app has answered; pressing it meanwhile does nothing. */
export function Button({ element, onPress, disabled }) {
  const [busy, setBusy] = useState(false);
  const press = async () => {
    if (busy || disabled || !(await agreed(element))) return;
    setBusy(true);
    await onPress({ button: element.value ?? null });
    setBusy(false);
    if (element.url) window.open(element.url, "_blank", "noopener,noreferrer");
  };
  return h(
    "button",
    {
      type: "button",
      class: `button ${element.style ?? ""}${busy ? " busy" : ""}`,
      "aria-label": element.accessibility_label,
      "aria-busy": busy ? "true" : undefined,
      "aria-disabled": disabled ? "true" : undefined,
      "data-action": element.action_id,
      onClick: press,
    },
    literal(element.text),
  );
}

export function Overflow({ element, onPress, disabled }) {
  const items = element.options.map((option) => ({
    label: literal(option.text),
    detail: literal(option.description) || undefined,
    onPick: async () => {
      if (!(await agreed(element))) return;
      await onPress({ selectedOption: option });
      if (option.url) window.open(option.url, "_blank", "noopener,noreferrer");
    },
  }));
  return h(
    MenuButton,
    { label: "More choices", class: "icon-button bordered", side: "end", items, disabled },
    h(Icon, { name: "more" }),
  );
}

export function FeedbackButtons({ element, onPress }) {
  const thumb = (button) => button && h(Button, { element: { ...button, action_id: element.action_id }, onPress });
  return [thumb(element.positive_button), thumb(element.negative_button)];
}

export function IconButton({ element, onPress }) {
  return h(Button, { element: { ...element, style: "" }, onPress });
}
