import { blockProblems, elementsOf, textLength } from "./check.js";
import { refuse } from "./errors.js";
import { max } from "./limits.js";
import { object, type Report, string, text } from "./shape.js";
import type { Block, Message, Metadata, View } from "./types.js";

/** What a message says, checked and ready to be filed. */
export type Content = Pick<Message, "text" | "blocks" | "metadata">;

/**
 * Takes the words of a message in, under every limit.
 * @returns the content, and Slack's warnings where it dropped something without refusing
 * @throws SlackRefusal no_text, msg_too_long, invalid_blocks_format, invalid_blocks, msg_blocks_too_long,
 *   metadata_too_large
 */
export function acceptContent(
  args: Record<string, unknown>,
  newBlocks: boolean,
): { content: Content; warnings: string[] } {
  const words = args.text === undefined || args.text === null ? "" : String(args.text);
  const blocks = args.blocks ?? undefined;
  if (!words && (blocks === undefined || (Array.isArray(blocks) && blocks.length === 0))) refuse("no_text");
  if (words.length > max("messageText")) refuse("msg_too_long");
  const content: Content = { text: words };
  if (blocks !== undefined) content.blocks = acceptBlocks(blocks, newBlocks);
  const { metadata, warnings } = acceptMetadata(args.metadata);
  if (metadata) content.metadata = metadata;
  return { content, warnings };
}

function acceptBlocks(blocks: unknown, newBlocks: boolean): Block[] {
  if (!Array.isArray(blocks)) refuse("invalid_blocks_format");
  const problems = blockProblems(blocks, "message", "/blocks", newBlocks);
  if (problems.length) refuse("invalid_blocks", problems);
  if (textLength(blocks) > max("messageTotal")) refuse("msg_blocks_too_long");
  return withIds(blocks);
}

/** Slack gives an id to each block and element that has none; a click names both. */
function withIds(blocks: Block[]): Block[] {
  const copies = structuredClone(blocks);
  copies.forEach((block, i) => {
    block.block_id ??= `auto${i}`;
    elementsOf(block).forEach((element, j) => {
      element.action_id ??= `${block.block_id}-a${j}`;
    });
  });
  return copies;
}

/** Slack posts a message whose metadata it cannot take, without it, and only warns (slackapi/bolt-python#863). */
function acceptMetadata(given: unknown): { metadata?: Metadata; warnings: string[] } {
  if (given === undefined || given === null) return { warnings: [] };
  const { event_type: type, event_payload: payload } = given as Metadata;
  const isPayload = typeof payload === "object" && payload !== null && !Array.isArray(payload);
  if (typeof type !== "string" || !/^[A-Za-z0-9_-]+$/.test(type) || !isPayload) {
    return { warnings: ["invalid_metadata_format"] };
  }
  if (Buffer.byteLength(JSON.stringify(given)) > max("metadataBytes")) refuse("metadata_too_large");
  return { metadata: { event_type: type, event_payload: structuredClone(payload) }, warnings: [] };
}

/** What a view shows, checked and ready to be shown. */
export type ViewContent = Pick<
  View,
  "blocks" | "title" | "submit" | "close" | "callback_id" | "private_metadata" | "external_id"
>;

/**
 * Takes a view in, under every limit.
 * @throws SlackRefusal invalid_arguments with every problem, or view_too_large
 */
export function acceptView(given: unknown, type: View["type"], newBlocks: boolean): ViewContent {
  if (typeof given !== "object" || given === null)
    refuse("invalid_arguments", ["missing required field: view"]);
  const view = given as Record<string, unknown>;
  if (Buffer.byteLength(JSON.stringify(view)) > max("viewBytes")) refuse("view_too_large");
  const { blocks, type: givenType, ...rest } = view;
  const problems = blockProblems(blocks, "view", "/view/blocks", newBlocks);
  const report: Report = (message, at) => problems.push(`${message} [json-pointer:${at}]`);
  if (givenType !== type) report(`must be one of: ${type}`, "/view/type");
  (type === "home" ? homeRule : modalRule)(rest, "/view", report);
  if (problems.length) refuse("invalid_arguments", problems);
  const optional = Object.fromEntries(
    ["title", "submit", "close"].filter((k) => view[k]).map((k) => [k, view[k]]),
  );
  return {
    blocks: withIds(blocks as Block[]),
    ...optional,
    callback_id: String(view.callback_id ?? ""),
    private_metadata: String(view.private_metadata ?? ""),
    external_id: String(view.external_id ?? ""),
  };
}

const anyView = {
  callback_id: string(max("callbackId"), 0),
  private_metadata: string(max("privateMetadata"), 0),
  external_id: string(max("callbackId"), 0),
};
const flag = () => {};
const homeRule = object({}, anyView);
const modalRule = object(
  { title: text(max("modalTitle"), true) },
  {
    ...anyView,
    submit: text(max("modalButton"), true),
    close: text(max("modalButton"), true),
    clear_on_close: flag,
    notify_on_close: flag,
    submit_disabled: flag,
  },
);
