import { BLOCKS, NEW_BLOCKS } from "./blocks.js";
import { max } from "./limits.js";
import { anything, list, type Report, type Rule, tagged } from "./shape.js";
import type { Block } from "./types.js";

const newBlocks = Object.fromEntries(NEW_BLOCKS.map((type): [string, Rule] => [type, anything]));

/**
 * Looks for everything that Slack would refuse in a list of blocks.
 * @returns every problem, worded as Slack words it: `no more than 50 items allowed [json-pointer:/blocks]`
 */
export function blockProblems(
  blocks: unknown,
  where: "message" | "view",
  pointer: string,
  withNew: boolean,
): string[] {
  const problems: string[] = [];
  const report: Report = (message, at) => problems.push(`${message} [json-pointer:${at}]`);
  const limit = max(where === "view" ? "blocksPerView" : "blocksPerMessage");
  list(limit, tagged(withNew ? { ...BLOCKS, ...newBlocks } : BLOCKS, "type"), 0)(blocks, pointer, report);
  if (Array.isArray(blocks)) relations(blocks, pointer, report);
  return problems;
}

/** What a rule for one value cannot see: what must be unique, and what needs one of two fields. */
function relations(blocks: Block[], pointer: string, report: Report): void {
  const blockIds = new Set<string>();
  const actionIds = new Set<string>();
  blocks.forEach((block, i) => {
    if (block?.type === "section" && !block.text && !block.fields) {
      report("missing required field: text or fields", `${pointer}/${i}`);
    }
    if (block?.block_id !== undefined) {
      if (blockIds.has(block.block_id))
        report(`block_id already exists: ${block.block_id}`, `${pointer}/${i}/block_id`);
      blockIds.add(block.block_id);
    }
    for (const { action_id: id } of elementsOf(block)) {
      if (typeof id !== "string") continue;
      if (actionIds.has(id)) report(`action_id already exists: ${id}`, `${pointer}/${i}`);
      actionIds.add(id);
    }
  });
}

/** The elements of a block that a person can click, choose or fill in. */
export function elementsOf(block: Block): Block[] {
  const list = Array.isArray(block?.elements) ? (block.elements as Block[]) : [];
  const found = [...(block?.type === "actions" ? list : []), block?.accessory, block?.element];
  return found.filter(
    (e): e is Block => typeof e === "object" && e !== null && (e as Block).type !== "image",
  );
}

/** The characters that a reader sees in these blocks: what counts towards `msg_blocks_too_long`. */
export function textLength(value: unknown): number {
  if (Array.isArray(value)) return value.reduce((sum: number, each) => sum + textLength(each), 0);
  if (typeof value !== "object" || value === null) return 0;
  return Object.entries(value).reduce(
    (sum, [key, inner]) =>
      sum + (key === "text" && typeof inner === "string" ? inner.length : textLength(inner)),
    0,
  );
}
