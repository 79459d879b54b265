// Where blocks stand: in a message, a form or App Home. It knows how a used element reaches the app, and what was typed.
import { state, change } from "../lib/store.js";
import { press } from "../lib/deeds.js";
import { initialValue } from "../elements/state-value.js";

export class Surface {
  /** `key` names what was typed here, `given` what the server kept of it; `container` is what the page API calls the place. */
  constructor({
    kind,
    key,
    container,
    given = {},
    errors = {},
    busy = false,
    beforePress = async () => {},
    onKeep = () => {},
  }) {
    Object.assign(this, { kind, key, container, given, errors, busy, beforePress, onKeep });
  }

  get typed() {
    return { ...this.given, ...state().typed[this.key] };
  }

  valueOf(block, element) {
    const held = this.typed[block.block_id]?.[element.action_id];
    return held?.type === element.type ? held : initialValue(element);
  }

  keep(block, element, value) {
    const mine = this.typed;
    const next = { ...mine, [block.block_id]: { ...mine[block.block_id], [element.action_id]: value } };
    change({ typed: { ...state().typed, [this.key]: next } });
    this.onKeep(block);
  }

  /** Tells the app that somebody used an element. */
  async press(block, element, value) {
    if (this.busy) return;
    await this.beforePress();
    await press({
      container: this.container,
      blockId: block.block_id,
      actionId: element.action_id,
      elementType: element.type,
      value,
    });
  }

  idOf(block, element) {
    return `${this.key}-${block.block_id}-${element?.action_id ?? "block"}`.replaceAll(/[^\w-]/g, "_");
  }
}
