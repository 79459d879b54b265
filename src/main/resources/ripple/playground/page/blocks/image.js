// Pictures, always with their words. What would have to be fetched from outside stays words: nothing leaves the machine.
import { h } from "preact";
import { useState } from "preact/hooks";
import { literal } from "../words/text.js";

export function ImageBlock({ block }) {
  const [shown, setShown] = useState(true);
  const title = literal(block.title);
  return h(
    "figure",
    { class: "image-block" },
    title &&
      h(
        "figcaption",
        null,
        h(
          "button",
          { type: "button", class: "fold", "aria-expanded": String(shown), onClick: () => setShown(!shown) },
          title,
        ),
      ),
    shown && h(Picture, { element: block, class: "picture" }),
  );
}

export function ImageElement({ element, large }) {
  return h(Picture, { element, class: large ? "thumbnail" : "tiny-picture" });
}

export function Picture({ element, class: look }) {
  const [missing, setMissing] = useState(false);
  const address =
    element.image_url ?? element.slack_file?.url ?? (element.slack_file ? `/files/${element.slack_file.id}` : "");
  if (missing || !isNear(address))
    return h(
      "span",
      { class: `${look} picture-in-words`, role: "img", "aria-label": element.alt_text },
      element.alt_text,
    );
  return h("img", {
    class: look,
    src: address,
    alt: element.alt_text ?? "",
    loading: "lazy",
    onError: () => setMissing(true),
  });
}

/** On this machine: the page's own address, or another port of it. */
function isNear(address) {
  if (address.startsWith("data:image/")) return true;
  try {
    const url = new URL(address, location.href);
    return [location.hostname, "127.0.0.1", "localhost"].includes(url.hostname);
  } catch {
    return false;
  }
}
