// What a person has chosen or typed in an element, in the form Slack gives it to an app ("state values").

const READERS = {
  plain_text_input: text,
  email_text_input: text,
  url_text_input: text,
  number_input: text,
  static_select: (element) => ({ selected_option: element.initial_option ?? null }),
  external_select: (element) => ({ selected_option: element.initial_option ?? null }),
  radio_buttons: (element) => ({ selected_option: element.initial_option ?? null }),
  checkboxes: (element) => ({ selected_options: element.initial_options ?? [] }),
  multi_static_select: (element) => ({ selected_options: element.initial_options ?? [] }),
  multi_external_select: (element) => ({ selected_options: element.initial_options ?? [] }),
  users_select: (element) => ({ selected_user: element.initial_user ?? null }),
  multi_users_select: (element) => ({ selected_users: element.initial_users ?? [] }),
  conversations_select: (element) => ({ selected_conversation: element.initial_conversation ?? null }),
  multi_conversations_select: (element) => ({ selected_conversations: element.initial_conversations ?? [] }),
  channels_select: (element) => ({ selected_channel: element.initial_channel ?? null }),
  multi_channels_select: (element) => ({ selected_channels: element.initial_channels ?? [] }),
  datepicker: (element) => ({ selected_date: element.initial_date ?? null }),
  timepicker: (element) => ({ selected_time: element.initial_time ?? null }),
  datetimepicker: (element) => ({ selected_date_time: element.initial_date_time ?? null }),
};

function text(element) {
  return { value: element.initial_value ?? null };
}

/** The value before anybody touched the element; null for elements without one, such as buttons. */
export function initialValue(element) {
  const read = READERS[element?.type];
  return read ? { type: element.type, ...read(element) } : null;
}

export function isEmpty(value) {
  return Object.entries(value)
    .filter(([name]) => name !== "type")
    .every(([, held]) => held === null || held === "" || held.length === 0);
}

/** All elements of a view or message that hold a value: {blockId, element}. */
export function fieldsOf(blocks) {
  return blocks.flatMap((block) =>
    [block.element, block.accessory, ...(block.elements ?? [])]
      .filter((element) => element?.type in READERS)
      .map((element) => ({ block, blockId: block.block_id, element })),
  );
}

/** {blockId: {actionId: value}}: what was typed so far, and the first values of everything else. */
export function formState(blocks, typed = {}) {
  const state = {};
  for (const { blockId, element } of fieldsOf(blocks)) {
    const held = typed[blockId]?.[element.action_id];
    const value = held?.type === element.type ? held : initialValue(element);
    state[blockId] = { ...state[blockId], [element.action_id]: value };
  }
  return state;
}
