// Which block of Block Kit is drawn by what. A new block is one line here.
import { Component, h } from "preact";
import { ActionsBlock, ContextBlock, DividerBlock, HeaderBlock, SectionBlock } from "./layout-blocks.js";
import { AlertBlock, FileBlock, Placeholder, VideoBlock } from "./other-blocks.js";
import { ImageBlock } from "./image.js";
import { InputBlock } from "./input-block.js";
import { TableBlock } from "./table.js";
import { Markdown } from "../words/markdown.js";
import { RichText } from "../words/rich-text.js";

const KINDS = {
  section: SectionBlock,
  actions: ActionsBlock,
  context: ContextBlock,
  context_actions: ActionsBlock,
  divider: DividerBlock,
  header: HeaderBlock,
  image: ImageBlock,
  input: InputBlock,
  rich_text: ({ block }) => h(RichText, { elements: block.elements }),
  table: TableBlock,
  data_table: TableBlock,
  markdown: ({ block }) => h(Markdown, { text: block.text }),
  alert: AlertBlock,
  video: VideoBlock,
  file: FileBlock,
};

export function Blocks({ blocks, surface }) {
  return h(
    "div",
    { class: `blocks in-${surface.kind}` },
    blocks.map((block, index) => h(Block, { key: `${block.block_id ?? index}-${block.type}`, block, surface })),
  );
}

/** A block that cannot be drawn says so in its place, and takes nothing else with it. */
class Block extends Component {
  componentDidCatch(problem) {
    this.setState({ broken: true });
    console.error(problem);
  }

  render({ block, surface }, { broken }) {
    return h(
      "div",
      { class: `block block-${block.type}`, "data-block": block.block_id },
      h(broken ? Placeholder : (KINDS[block.type] ?? Placeholder), { block, surface }),
    );
  }
}
