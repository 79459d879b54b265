// Shows markdown blocks: headings, lists, quotes, code, tables and running text, built element by element.
import { h } from "preact";
import { Link } from "./references.js";
import { withEmoji } from "./emoji.js";

export function Markdown({ text }) {
  return h("div", { class: "words markdown" }, paragraphs(text.replaceAll("\r\n", "\n")).map(Paragraph));
}

const KINDS = [
  { kind: "code", starts: /^```/, form: /^```[^\n]*\n([\s\S]*?)(?:\n```[ \t]*(?:\n|$)|$)/ },
  { kind: "heading", form: /^(#{1,6}) +([^\n]+)(?:\n|$)/ },
  { kind: "rule", form: /^(?:-{3,}|\*{3,}|_{3,})[ \t]*(?:\n|$)/ },
  { kind: "quote", form: /^(?:>[^\n]*(?:\n|$))+/ },
  { kind: "bullets", form: /^(?:[ \t]*[-*+] +[^\n]+(?:\n|$))+/ },
  { kind: "numbers", form: /^(?:[ \t]*\d+[.)] +[^\n]+(?:\n|$))+/ },
  { kind: "table", form: /^\|[^\n]+\|[ \t]*\n\|[ \t:|-]+\|[ \t]*(?:\n\|[^\n]+\|[ \t]*)*(?:\n|$)/ },
  { kind: "text", form: /^[^\n]+(?:\n(?![#>|`]|[ \t]*[-*+] |[ \t]*\d+[.)] )[^\n]+)*(?:\n|$)/ },
];

function paragraphs(text) {
  const found = [];
  let rest = text;
  while (rest !== "") {
    rest = rest.replace(/^(?:[ \t]*\n)+/, "");
    const kind = KINDS.find((each) => each.form.test(rest));
    if (!kind) break;
    const parts = kind.form.exec(rest);
    found.push({ kind: kind.kind, parts });
    rest = rest.slice(parts[0].length);
  }
  return found;
}

function Paragraph({ kind, parts }, key) {
  const lines = parts[0].trimEnd().split("\n");
  switch (kind) {
    case "code":
      return h("pre", { key, tabindex: 0 }, h("code", null, parts[1]));
    case "heading":
      return h("p", { key, class: `markdown-heading level-${parts[1].length}` }, inline(parts[2]));
    case "rule":
      return h("hr", { key });
    case "quote":
      return h("blockquote", { key }, inline(lines.map((line) => line.replace(/^> ?/, "")).join("\n")));
    case "bullets":
      return h(
        "ul",
        { key, class: "rich-list" },
        lines.map((line) => h("li", null, inline(line.replace(/^[ \t]*[-*+] +/, "")))),
      );
    case "numbers":
      return h(
        "ol",
        { key, class: "rich-list", start: Number.parseInt(lines[0], 10) },
        lines.map((line) => h("li", null, inline(line.replace(/^[ \t]*\d+[.)] +/, "")))),
      );
    case "table":
      return h(Table, { key, lines });
    default:
      return h("div", { key }, inline(lines.join("\n")));
  }
}

function Table({ lines }) {
  const [head, , ...rows] = lines.map((line) => line.trim().slice(1, -1).split("|"));
  const cells = (tag, row) => row.map((cell) => h(tag, null, inline(cell.trim())));
  return h(
    "div",
    { class: "table-frame", tabindex: 0, role: "group", "aria-label": "Table" },
    h(
      "table",
      null,
      h("thead", null, h("tr", null, cells("th", head))),
      h(
        "tbody",
        null,
        rows.map((row) => h("tr", null, cells("td", row))),
      ),
    ),
  );
}

const INLINE =
  /`([^`]+)`|\*\*(.+?)\*\*|__(.+?)__|~~(.+?)~~|\*([^*\s][^*]*)\*|\b_([^_\s][^_]*)_\b|!?\[([^\]]*)\]\(([^()\s]+)\)|(https?:\/\/[^\s<>)]+)/;

function inline(text) {
  const found = INLINE.exec(text);
  if (!found) return withEmoji(text);
  const [whole, code, bold, bold2, strike, italic, italic2, label, target, bare] = found;
  return [withEmoji(text.slice(0, found.index)), marked(), inline(text.slice(found.index + whole.length))];

  function marked() {
    if (code) return h("code", null, code);
    if (bold ?? bold2) return h("strong", null, inline(bold ?? bold2));
    if (strike) return h("s", null, inline(strike));
    if (italic ?? italic2) return h("em", null, inline(italic ?? italic2));
    return h(Link, { url: target ?? bare }, label || (target ?? bare));
  }
}
