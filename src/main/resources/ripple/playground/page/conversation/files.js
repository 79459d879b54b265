// Files that came with a message. Pictures are shown with their words, others by name.
import { h } from "preact";
import { Picture } from "../blocks/image.js";

export function Files({ files }) {
  return h(
    "div",
    { class: "files" },
    files.map((file) => h(File, { key: file.id, file })),
  );
}

function File({ file }) {
  const address = file.url_private ?? file.permalink ?? "";
  const name = file.title || file.name;
  if (file.mimetype?.startsWith("image/")) {
    return h(
      "figure",
      { class: "image-block" },
      h("figcaption", null, name),
      h(Picture, { element: { image_url: address, alt_text: file.alt_txt || name }, class: "picture" }),
    );
  }
  return h("a", { class: "file", href: address, download: file.name }, name);
}
