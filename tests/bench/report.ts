import { cpus } from "node:os";

/** What the figures depend on. */
export function machine(): string {
  const all = cpus();
  return `Node ${process.versions.node}, ${all[0]?.model.trim()}, ${all.length} cores`;
}

/** A markdown table; the first column is words, the others are figures. */
export function table(head: string[], rows: (string | number)[][]): string {
  const line = (cells: (string | number)[]) => `| ${cells.join(" | ")} |`;
  const rule = head.map((_, index) => (index === 0 ? "---" : "---:"));
  return [line(head), line(rule), ...rows.map(line)].join("\n");
}

export function section(title: string, ...parts: string[]): void {
  process.stdout.write(`\n### ${title}\n\n${parts.join("\n\n")}\n`);
}

/** Three figures that say something; more would be noise. */
export const round = (value: number): string =>
  Math.abs(value) >= 100 ? value.toFixed(0) : value.toPrecision(3);

export const thousands = (value: number): string => Math.round(value).toLocaleString("en-CA");
