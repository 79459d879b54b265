// Reads Slack's "mrkdwn" into a tree of plain values. It makes no markup, so nothing a person typed can become any.

/** @returns a list of {kind: "code" | "quote" | "text", …} in reading order */
export function parseMrkdwn(text) {
  const pieces = String(text ?? "").split(/```\n?([\s\S]*?)\n?```\n?/);
  return pieces.flatMap((piece, index) => {
    if (piece === "") return [];
    return index % 2 === 1 ? [{ kind: "code", text: unescape(piece) }] : splitQuotes(piece);
  });
}

export const unescape = (text) => text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");

function splitQuotes(text) {
  const parts = [];
  for (const line of text.split("\n")) {
    const quoted = /^(?:&gt;|>) ?(.*)$/.exec(line);
    const kind = quoted ? "quote" : "text";
    const words = quoted ? quoted[1] : line;
    const last = parts.at(-1);
    if (last?.kind === kind) last.words += `\n${words}`;
    else parts.push({ kind, words });
  }
  return parts
    .filter((part, index) => part.words !== "" || (index > 0 && index < parts.length - 1))
    .map((part) => ({ kind: part.kind, children: parseInline(part.words) }));
}

const MARKS = { "*": "bold", _: "italic", "~": "strike" };

/** Bold, italic, struck, code, links, mentions, dates and emoji within running text. */
export function parseInline(text) {
  const nodes = [];
  let plain = "";
  let at = 0;
  const put = (node, length) => {
    if (plain !== "") nodes.push({ kind: "words", text: unescape(plain) });
    plain = "";
    nodes.push(node);
    at += length;
  };
  while (at < text.length) {
    const found = special(text, at);
    if (found) put(found.node, found.length);
    else plain += text[at++];
  }
  if (plain !== "") nodes.push({ kind: "words", text: unescape(plain) });
  return nodes;
}

function special(text, at) {
  const rest = text.slice(at);
  const sign = text[at];
  if (sign === "`") return match(/^`([^`\n]+)`/, rest, ([, code]) => ({ kind: "inline-code", text: unescape(code) }));
  if (sign === "<") return match(/^<([^<>\n]+)>/, rest, ([, inside]) => reference(inside));
  if (sign === ":") return match(/^:([a-z0-9_+'-]+):/, rest, ([, name]) => ({ kind: "emoji", name }));
  if (sign in MARKS && startsWord(text, at)) return marked(sign, rest);
  return null;
}

function marked(sign, rest) {
  const form = new RegExp(`^[${sign}](?=\\S)([^\\n${sign}]*[^\\s${sign}])[${sign}](?![\\p{L}\\p{N}])`, "u");
  return match(form, rest, ([, inside]) => ({ kind: MARKS[sign], children: parseInline(inside) }));
}

function match(form, text, toNode) {
  const found = form.exec(text);
  return found ? { node: toNode(found), length: found[0].length } : null;
}

const startsWord = (text, at) => at === 0 || !/[\p{L}\p{N}]/u.test(text[at - 1]);

/** What stands between angle brackets: a link, a person, a channel, a call to everybody, a date. */
function reference(inside) {
  const [target, ...labels] = inside.split("|");
  const label = labels.length > 0 ? unescape(labels.join("|")) : null;
  if (target.startsWith("@")) return { kind: "user", id: target.slice(1), label };
  if (target.startsWith("#")) return { kind: "channel", id: target.slice(1), label };
  if (target.startsWith("!date^")) return date(target, label);
  if (target.startsWith("!subteam^")) return { kind: "group", label: label ?? "@group" };
  if (target.startsWith("!")) return { kind: "broadcast", range: target.slice(1) };
  if (!/^[a-z][a-z0-9+.-]*:/i.test(target)) return { kind: "words", text: unescape(`<${inside}>`) };
  return { kind: "link", url: unescape(target), label };
}

function date(target, fallback) {
  const [, seconds, template, url] = target.split("^");
  return {
    kind: "date",
    seconds: Number(seconds),
    template: template ?? "{date}",
    url: url ?? null,
    fallback: fallback ?? "",
  };
}
