// Which element of Block Kit is drawn by what. A new element is one line here.
import { h } from "preact";
import { Button, FeedbackButtons, IconButton, Overflow } from "./buttons.js";
import { Checkboxes, RadioButtons } from "./choices.js";
import { DatePicker, DateTimePicker, TimePicker } from "./moments.js";
import { agreed } from "../modal/question.js";
import * as selects from "./selects.js";
import { EmailInput, NumberInput, PlainTextInput, UrlInput } from "./text-inputs.js";

const FIELDS = {
  plain_text_input: PlainTextInput,
  email_text_input: EmailInput,
  url_text_input: UrlInput,
  number_input: NumberInput,
  static_select: selects.StaticSelect,
  multi_static_select: selects.MultiStaticSelect,
  users_select: selects.UsersSelect,
  multi_users_select: selects.MultiUsersSelect,
  conversations_select: selects.ConversationsSelect,
  multi_conversations_select: selects.MultiConversationsSelect,
  channels_select: selects.ChannelsSelect,
  multi_channels_select: selects.MultiChannelsSelect,
  radio_buttons: RadioButtons,
  checkboxes: Checkboxes,
  datepicker: DatePicker,
  timepicker: TimePicker,
  datetimepicker: DateTimePicker,
};

const ACTORS = {
  button: Button,
  workflow_button: Button,
  overflow: Overflow,
  feedback_buttons: FeedbackButtons,
  icon_button: IconButton,
};

/** Elements whose label names a group and not one control. */
export const isGroup = (element) => element.type === "radio_buttons" || element.type === "checkboxes";

/** A field that keeps a value: see `Input` for what ties it to its label. */
export function Field({ element, ...rest }) {
  const kind = FIELDS[element.type];
  return kind ? h(kind, { element, ...rest }) : h(Unknown, { element });
}

/** An element outside of an input block: it tells the app at once when somebody uses it. */
export function Element({ block, element, surface }) {
  const press = (value) => surface.press(block, element, value);
  const actor = ACTORS[element.type];
  if (actor) return h(actor, { element, onPress: press, disabled: surface.busy });
  const field = { id: surface.idOf(block, element), "aria-label": nameFor(element, block) };
  const onChange = async (value) => {
    if (!(await agreed(element))) return;
    surface.keep(block, element, value);
    press(pressed(value));
  };
  return h(
    "div",
    { class: "lone-field" },
    h(Field, {
      element,
      value: surface.valueOf(block, element),
      onChange,
      field,
      optional: true,
      disabled: surface.busy,
    }),
  );
}

/** What the page API wants of a used element. */
export function pressed(value) {
  const names = {
    selected_option: "selectedOption",
    selected_options: "selectedOptions",
    selected_user: "selectedUser",
    selected_users: "selectedUsers",
    selected_conversation: "selectedConversation",
    selected_conversations: "selectedConversations",
    selected_channel: "selectedChannel",
    selected_channels: "selectedChannels",
    selected_date: "date",
    selected_time: "time",
    selected_date_time: "dateTime",
    value: "text",
  };
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => name in names)
      .map(([name, held]) => [names[name], held]),
  );
}

const nameFor = (element, block) => element.placeholder?.text ?? block.text?.text ?? element.type.replaceAll("_", " ");

function Unknown({ element }) {
  return h("span", { class: "placeholder" }, `The playground cannot draw “${element.type}” yet.`);
}
