// Date, time, and both: the browser's own fields, in the zone of the person who fills them in.
import { h } from "preact";
import { me } from "../lib/names.js";
import { epochOfLocal, localOfEpoch } from "../lib/time.js";
import { literal } from "../words/text.js";

export function DatePicker({ element, value, onChange, field, disabled }) {
  const change = (event) => onChange({ ...value, selected_date: event.target.value || null });
  return h("input", {
    ...field,
    type: "date",
    class: "text-input short",
    disabled,
    value: value.selected_date ?? "",
    title: literal(element.placeholder) || undefined,
    onChange: change,
  });
}

export function TimePicker({ element, value, onChange, field, disabled }) {
  const change = (event) => onChange({ ...value, selected_time: event.target.value || null });
  return h("input", {
    ...field,
    type: "time",
    class: "text-input short",
    disabled,
    value: value.selected_time ?? "",
    title: literal(element.placeholder) || undefined,
    onChange: change,
  });
}

export function DateTimePicker({ value, onChange, field, disabled }) {
  const zone = me().zone;
  const shown = value.selected_date_time === null ? "" : localOfEpoch(value.selected_date_time, zone);
  const change = (event) =>
    onChange({ ...value, selected_date_time: event.target.value ? epochOfLocal(event.target.value, zone) : null });
  return h(
    "span",
    { class: "with-zone" },
    h("input", {
      ...field,
      type: "datetime-local",
      class: "text-input short",
      disabled,
      value: shown,
      onChange: change,
    }),
    h("span", { class: "quiet" }, zone.replaceAll("_", " ")),
  );
}
