// What Slack itself refuses before an app hears of a form, as a sentence by block id.
import { isEmpty } from "../elements/state-value.js";

export function complaints(blocks, state) {
  const found = {};
  for (const block of blocks) {
    if (block.type !== "input") continue;
    const value = state[block.block_id]?.[block.element.action_id];
    const sentence = value && (missing(block, value) ?? (isEmpty(value) ? null : wrong(block.element, value)));
    if (sentence) found[block.block_id] = sentence;
  }
  return found;
}

function missing(block, value) {
  return !block.optional && isEmpty(value) ? "Please complete this required field." : null;
}

const RULES = {
  plain_text_input: [
    [
      (text, element) => text.length > (element.max_length ?? 3000),
      (element) => `Please keep this to ${element.max_length ?? 3000} characters.`,
    ],
    [
      (text, element) => text.length < (element.min_length ?? 0),
      (element) => `Please write at least ${element.min_length} characters.`,
    ],
  ],
  email_text_input: [
    [
      (text) => !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text),
      () => "Please enter an e-mail address, such as name@example.org.",
    ],
  ],
  url_text_input: [[(text) => !URL.canParse(text), () => "Please enter a whole address, such as https://example.org."]],
  number_input: [
    [(text) => !/^[-+]?\d+(\.\d+)?$/.test(text), () => "Please enter a number."],
    [(text, element) => !element.is_decimal_allowed && text.includes("."), () => "Please enter a whole number."],
    [
      (text, element) => Number(text) < Number(element.min_value ?? -Infinity),
      (element) => `Please enter ${element.min_value} or more.`,
    ],
    [
      (text, element) => Number(text) > Number(element.max_value ?? Infinity),
      (element) => `Please enter ${element.max_value} or less.`,
    ],
  ],
};

function wrong(element, value) {
  const broken = (RULES[element.type] ?? []).find(([breaks]) => breaks(value.value, element));
  return broken ? broken[1](element) : null;
}
