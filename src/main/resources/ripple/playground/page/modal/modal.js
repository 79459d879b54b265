// A form in its window: title, fields, the app's own buttons. Refused answers keep every typed word.
import { h } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { Blocks } from "../blocks/blocks.js";
import { Surface } from "../blocks/surface.js";
import { Dialog } from "../controls/dialog.js";
import { Icon } from "../controls/icon.js";
import { Avatar } from "../controls/avatar.js";
import { formState } from "../elements/state-value.js";
import { Notices } from "../shell/notices.js";
import { bot, me } from "../lib/names.js";
import { close, keepTyped, submit } from "../lib/deeds.js";
import { state } from "../lib/store.js";
import { literal } from "../words/text.js";
import { complaints } from "./form-check.js";

/** All open forms of the person; only the last one is in sight. */
export function ModalStack({ modals }) {
  const top = modals.at(-1);
  const back = modals.length > 1;
  return h(
    Dialog,
    { labelledBy: "modal-title", class: "modal", onCancel: () => close(top.id) },
    h(Modal, { key: top.id, modal: top, back }),
  );
}

function Modal({ modal, back }) {
  const { view } = modal;
  const [own, setOwn] = useState({});
  const [sending, setSending] = useState(false);
  const body = useRef();
  const busy = modal.busy || sending;
  const errors = { ...modal.errors, ...own };
  const typedNow = () => formState(view.blocks, { ...modal.state, ...state().typed[modal.id] });
  const surface = new Surface({
    kind: "modal",
    key: modal.id,
    container: { type: "view", viewId: modal.id },
    given: modal.state,
    errors,
    busy,
    beforePress: () => keepTyped(modal.id, typedNow()),
    onKeep: ({ block_id: touched }) => touched in own && setOwn({ ...own, [touched]: undefined }),
  });

  useEffect(() => {
    if (!body.current.contains(document.activeElement)) focusFirst(body.current, "input,textarea,button");
  }, []);
  const refused = Object.keys(errors)
    .filter((block) => errors[block])
    .join(" ");
  useEffect(() => {
    if (refused && !busy) focusFirst(body.current, ".invalid input,.invalid textarea");
  }, [refused, busy]);
  useKeeping(modal.id, state().typed[modal.id], typedNow);

  const send = async (event) => {
    event.preventDefault();
    if (busy) return;
    const found = complaints(view.blocks, typedNow());
    setOwn(found);
    if (Object.keys(found).length > 0) return;
    setSending(true);
    await submit(modal.id, typedNow());
    setSending(false);
  };
  return h(
    "form",
    { class: "modal-form", noValidate: true, onSubmit: send, "aria-busy": String(busy) },
    h(Head, { modal, back }),
    h(
      "div",
      { class: "modal-body", ref: body },
      modal.trouble && h("div", { class: "trouble", role: "alert" }, h(Icon, { name: "alert" }), modal.trouble),
      h(Blocks, { blocks: view.blocks, surface }),
    ),
    h(Notices, { onlyNew: true }),
    h(Foot, { modal, busy }),
  );
}

function Head({ modal, back }) {
  return h(
    "header",
    { class: "modal-head" },
    back
      ? h(
          "button",
          { type: "button", class: "icon-button", "aria-label": "Back", onClick: () => close(modal.id) },
          h(Icon, { name: "back" }),
        )
      : h(Avatar, { id: bot().id, size: "small" }),
    h("h2", { id: "modal-title" }, literal(modal.view.title)),
    h(
      "button",
      { type: "button", class: "icon-button", "aria-label": "Close", onClick: () => close(modal.id) },
      h(Icon, { name: "close" }),
    ),
  );
}

function Foot({ modal, busy }) {
  const { view } = modal;
  return h(
    "footer",
    { class: "dialog-foot" },
    h("span", { class: "as-whom" }, `As ${me().name}`),
    h(
      "button",
      { type: "button", class: "button", onClick: () => close(modal.id) },
      literal(view.close) || (view.submit ? "Cancel" : "Close"),
    ),
    view.submit &&
      h(
        "button",
        { type: "submit", class: `button primary${busy ? " busy" : ""}`, "aria-disabled": busy ? "true" : undefined },
        literal(view.submit),
      ),
  );
}

/** Half a second after the last letter the server keeps what was typed, so that a reload loses nothing. */
function useKeeping(viewId, typed, typedNow) {
  useEffect(() => {
    if (!typed) return undefined;
    const later = setTimeout(() => keepTyped(viewId, typedNow()), 500);
    return () => clearTimeout(later);
  }, [typed]);
}

function focusFirst(body, what) {
  const all = [...body.querySelectorAll(what)].filter((each) => !each.disabled);
  const chosen = all.find((each) => each.checked && each.name === all[0].name);
  (chosen ?? all[0])?.focus();
}
