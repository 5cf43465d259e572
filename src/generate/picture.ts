/** Geometry of a monospaced line at 14 px, in px. */
const LINE = 20;
const COLUMN = 8.43;
const PADDING = 20;
const COLUMNS = 82;

/** A terminal session as an SVG picture; the first line is what was typed. */
export function terminalPicture(typed: string, answer: string): string {
  const lines = [`$ ${typed}`, "", ...answer.split("\n")];
  const width = Math.ceil(COLUMNS * COLUMN + 2 * PADDING);
  const height = lines.length * LINE + 2 * PADDING;
  const rows = lines.map((line, index) => {
    const y = PADDING + (index + 1) * LINE - 6;
    return `  <text x="${PADDING}" y="${y}" class="${styleOf(line, index)}" xml:space="preserve">${escaped(line)}</text>`;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escaped(typed)}">`,
    "  <style>",
    "    text { font: 14px ui-monospace, 'DejaVu Sans Mono', Menlo, Consolas, monospace; fill: #d7dce2 }",
    "    .typed { fill: #8fd18f; font-weight: bold } .strong { fill: #ffffff; font-weight: bold } .small { fill: #93a0ad }",
    "  </style>",
    `  <rect width="${width}" height="${height}" rx="10" fill="#1c2128"/>`,
    ...rows,
    "</svg>",
    "",
  ].join("\n");
}

function styleOf(line: string, index: number): string {
  if (index === 0) return "typed";
  if (index === 2) return "strong";
  return /^ {4}· |^ {6}\S/.test(line) ? "small" : "plain";
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
