import type { Part, RecordView, Reply } from "../../core/reply.js";
import { messages } from "../../i18n/messages.js";
import { plainStyle, type Style, safe, styled } from "./marks.js";
import { wrap } from "./wrap.js";

export interface TextOptions {
  /** Columns; 80 unless told. */
  width?: number;
  style?: Style;
  /** What stands before a suggested line: `apg ` in the terminal. */
  prompt?: string;
}

/** A reply for people who read plain text: the terminal. Never paged. */
export function renderText(reply: Reply, options: TextOptions = {}): string {
  const { width = 80, style = plainStyle, prompt = "apg " } = options;
  const out = [style.heading(wrap(styled(reply.title, plainStyle), width))];
  let last: Part["kind"] | undefined;
  for (const part of reply.parts) {
    // Small print that follows small print belongs to it; everything else gets air.
    if (!(part.kind === "note" && last === "note")) out.push("");
    out.push(partText(part, width, style, prompt));
    last = part.kind;
  }
  if (reply.suggestions.length) {
    const lines = reply.suggestions.map(({ line }) => wrap(prompt + safe(line), width, "    ", "  "));
    out.push("", ...[messages[reply.language].nextSteps, ...lines].map(style.dim));
  }
  return out.join("\n");
}

function partText(part: Part, width: number, style: Style, prompt: string): string {
  switch (part.kind) {
    case "heading":
      return style.bold(wrap(styled(part.text, plainStyle), width));
    case "text":
      return wrap(styled(part.text, style), width);
    case "note":
      return style.dim(wrap(styled(part.text, style), width));
    case "list":
      return part.items.map((item) => wrap(styled(item, style), width, "    ", "  - ")).join("\n");
    case "record":
      return recordText(part.record, width, style);
    case "quote":
      return [
        wrap(`“${styled(part.text, style)}”`, width, "    > ", "    > "),
        style.dim(wrap(safe(part.citation), width, "    ")),
      ].join("\n");
    case "menu":
      return part.items
        .map(({ label, line }) =>
          wrap(`${safe(label)}: ${style.code(prompt + safe(line))}`, width, "    ", "  - "),
        )
        .join("\n");
  }
}

/** The reference in the margin, so that the eye runs down it. */
function recordText(record: RecordView, width: number, style: Style): string {
  const tag = `${safe(record.reference)}  `;
  const lead = record.headline === record.reference ? "" : record.headline;
  const lines: string[] = [];
  const body = record.body === undefined ? "" : styled(record.body, style);
  if (lead) {
    lines.push(wrap(style.bold(styled(lead, plainStyle)), width, "    ", `${style.bold(tag)}`));
    if (body) lines.push(wrap(body, width, "    "));
  } else {
    lines.push(wrap(body, width, "    ", style.bold(tag)));
  }
  const small = [
    ...record.details.map((detail) => styled(detail, style)),
    ...(record.citation ? [safe(record.citation)] : []),
  ];
  lines.push(...small.map((line) => style.dim(wrap(line, width, "      ", "    · "))));
  return lines.join("\n");
}
