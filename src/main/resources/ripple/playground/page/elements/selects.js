// Lists to choose from: given options, people, conversations. One or several.
import { h } from "preact";
import { Combobox } from "../controls/combobox.js";
import { literal } from "../words/text.js";
import { people, placeInWords } from "../lib/names.js";
import { state } from "../lib/store.js";

export const StaticSelect = (props) => h(OptionSelect, props);
export const MultiStaticSelect = (props) => h(OptionSelect, { ...props, several: true });
export const UsersSelect = (props) => h(IdSelect, { ...props, name: "selected_user", offered: peopleOffered() });
export const MultiUsersSelect = (props) =>
  h(IdSelect, { ...props, several: true, name: "selected_users", offered: peopleOffered() });
export const ConversationsSelect = (props) =>
  h(IdSelect, { ...props, name: "selected_conversation", offered: placesOffered(props.element) });
export const MultiConversationsSelect = (props) =>
  h(IdSelect, { ...props, several: true, name: "selected_conversations", offered: placesOffered(props.element) });
export const ChannelsSelect = (props) =>
  h(IdSelect, { ...props, name: "selected_channel", offered: channelsOffered() });
export const MultiChannelsSelect = (props) =>
  h(IdSelect, { ...props, several: true, name: "selected_channels", offered: channelsOffered() });

/** Options that the app wrote into the element. Two may share a value only by the app's mistake, so the place in the list is the key. */
function OptionSelect({ element, value, onChange, several, ...rest }) {
  const groups = element.option_groups ?? [{ label: null, options: element.options ?? [] }];
  const all = groups.flatMap((group) =>
    group.options.map((option) => ({ option, group: group.label ? literal(group.label) : undefined })),
  );
  const offered = all.map(({ option, group }, index) => ({
    key: String(index),
    label: literal(option.text),
    detail: literal(option.description),
    group,
  }));
  const keyOf = (option) => String(all.findIndex((each) => each.option.value === option?.value));
  const held = several ? value.selected_options : value.selected_option ? [value.selected_option] : [];
  const change = (keys) => {
    const options = keys.map((key) => all[Number(key)].option);
    onChange({ ...value, ...(several ? { selected_options: options } : { selected_option: options[0] ?? null }) });
  };
  return h(Select, { ...rest, element, several, offered, chosen: held.map(keyOf), onChange: change });
}

/** People or conversations, kept by their ids. */
function IdSelect({ element, value, onChange, several, name, offered, ...rest }) {
  const chosen = several ? value[name] : value[name] ? [value[name]] : [];
  const change = (keys) => onChange({ ...value, [name]: several ? keys : (keys[0] ?? null) });
  return h(Select, { ...rest, element, several, offered, chosen, onChange: change });
}

function Select({ element, several, offered, chosen, onChange, field, disabled, optional }) {
  return h(Combobox, {
    field,
    disabled,
    several,
    chosen,
    onChange,
    options: offered,
    atMost: element.max_selected_items,
    clearable: optional,
    placeholder: literal(element.placeholder) || (several ? "Choose some" : "Choose one"),
  });
}

const peopleOffered = () => people().map((person) => ({ key: person.id, label: person.name, detail: person.title }));
const channelsOffered = () => offer((place) => place.kind === "channel" && !place.archived);

function placesOffered(element) {
  const include = element.filter?.include ?? ["public", "private", "mpim", "im"];
  const kinds = new Set(include.map((kind) => ({ public: "channel", private: "channel" })[kind] ?? kind));
  if (kinds.has("im") && !element.filter?.exclude_bot_users) kinds.add("app");
  return offer((place) => kinds.has(place.kind) && !place.archived);
}

const offer = (fits) =>
  state()
    .desk.conversations.filter(fits)
    .map((place) => ({ key: place.id, label: placeInWords(place) }));
