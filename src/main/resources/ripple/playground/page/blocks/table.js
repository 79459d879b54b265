// A table of texts and numbers. Its first row names the columns.
import { h } from "preact";
import { RichText } from "../words/rich-text.js";

export function TableBlock({ block }) {
  const [head = [], ...rows] = block.rows;
  const settings = block.column_settings ?? [];
  const look = (column) =>
    `${settings[column]?.align === "right" ? "right" : settings[column]?.align === "center" ? "center" : ""}${settings[column]?.is_wrapped ? " wrapped" : ""}`;
  const cells = (row, tag) =>
    row.map((cell, column) =>
      h(tag, { key: column, class: look(column), scope: tag === "th" ? "col" : undefined }, h(Cell, { cell })),
    );
  return h(
    "div",
    { class: "table-frame", tabindex: 0, role: "group", "aria-label": block.caption ?? "Table" },
    h(
      "table",
      null,
      block.caption && h("caption", null, block.caption),
      h("thead", null, h("tr", null, cells(head, "th"))),
      h(
        "tbody",
        null,
        rows.map((row, key) => h("tr", { key }, cells(row, "td"))),
      ),
    ),
  );
}

function Cell({ cell }) {
  if (cell.type === "rich_text") return h(RichText, { elements: cell.elements });
  return cell.text ?? String(cell.value ?? "");
}
