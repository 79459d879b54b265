// Radio buttons and checkboxes: every choice in sight.
import { h } from "preact";
import { useId } from "preact/hooks";
import { Text } from "../words/text.js";

export function RadioButtons({ element, value, onChange, field, labelId, disabled }) {
  const pick = (option) => onChange({ ...value, selected_option: option });
  return h(Choices, {
    element,
    field,
    labelId,
    disabled,
    kind: "radio",
    role: "radiogroup",
    isOn: (option) => value.selected_option?.value === option.value,
    pick,
  });
}

export function Checkboxes({ element, value, onChange, field, labelId, disabled }) {
  const chosen = value.selected_options;
  const isOn = (option) => chosen.some((each) => each.value === option.value);
  const pick = (option) => {
    const after = isOn(option) ? chosen.filter((each) => each.value !== option.value) : [...chosen, option];
    onChange({
      ...value,
      selected_options: element.options.filter((each) => after.some((one) => one.value === each.value)),
    });
  };
  return h(Choices, { element, field, labelId, disabled, kind: "checkbox", role: "group", isOn, pick });
}

function Choices({ element, field, labelId, disabled, kind, role, isOn, pick }) {
  const name = useId();
  const {
    id,
    "aria-describedby": describedBy,
    "aria-invalid": invalid,
    "aria-label": label,
    "aria-required": required,
  } = field;
  const row = (option, index) => {
    const on = isOn(option);
    const optionId = `${name}-${index}`;
    return h(
      "label",
      { key: option.value, class: "choice" },
      h("input", {
        type: kind,
        name,
        value: option.value,
        checked: on,
        disabled,
        id: index === 0 ? id : undefined,
        "aria-invalid": kind === "checkbox" ? invalid : undefined,
        "aria-describedby": option.description ? optionId : undefined,
        onChange: () => pick(option),
      }),
      h(
        "span",
        { class: "choice-words" },
        h(Text, { text: option.text }),
        option.description &&
          h("span", { class: "choice-detail", id: optionId }, h(Text, { text: option.description })),
      ),
    );
  };
  return h(
    "div",
    {
      class: "choices",
      role,
      "aria-labelledby": labelId,
      "aria-label": labelId ? undefined : label,
      "aria-describedby": describedBy,
      "aria-invalid": role === "radiogroup" ? invalid : undefined,
      "aria-required": role === "radiogroup" ? required : undefined,
    },
    element.options.map(row),
  );
}
