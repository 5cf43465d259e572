import type { types, ViewOutput } from "@slack/bolt";
import type { Values } from "../../../core/form.js";
import type { ReplyError } from "../../../core/reply.js";
import { sections } from "../blocks.js";
import { plain } from "./inputs.js";
import type { Modal } from "./modal.js";

/** What stands in a field, as Slack writes it: one of these, by the kind of field. */
interface Filled {
  value?: string | null;
  selected_date?: string | null;
  selected_option?: { value: string } | null;
  selected_options?: { value: string }[];
}

/** The values of a form by the names of its fields. Fields that were left empty are not there. */
export function valuesOf({ state }: Pick<ViewOutput, "state">): Values {
  const filled = Object.entries(state.values).flatMap(([block, actions]) => {
    const value = readOne(Object.values(actions)[0] as Filled | undefined);
    return value?.length ? [[nameOf(block), value] as const] : [];
  });
  return Object.fromEntries(filled);
}

function readOne(filled: Filled | undefined): string | string[] | undefined {
  if (filled?.selected_options) return filled.selected_options.map(({ value }) => value);
  return filled?.value ?? filled?.selected_date ?? filled?.selected_option?.value ?? undefined;
}

/** How often a modal was shown before this time. */
export function roundOf({ blocks }: Pick<ViewOutput, "blocks">): number {
  return Math.max(0, ...blocks.map(({ block_id: id }) => Number(/:(\d+)$/.exec(id ?? "")?.[1] ?? 0)));
}

const nameOf = (block: string) => block.replace(/:\d+$/, "");

/** The same modal with what was typed in it, and above that why it was not taken. */
export function withError(view: ViewOutput, { message, hint, code }: ReplyError): Modal {
  const round = roundOf(view) + 1;
  const inputs = (view.blocks as types.KnownBlock[]).filter((block) => block.type === "input");
  const { title, submit, callback_id, private_metadata } = view;
  return {
    type: "modal",
    callback_id,
    private_metadata,
    title: plain(title.text),
    ...(submit && { submit: plain(submit.text) }),
    blocks: [
      ...sections([{ bold: message }, `\n${hint} (`, { code }, ")"]).map(({ block }) => block),
      ...inputs.map((input) => {
        const filled = view.state.values[String(input.block_id)]?.[String(input.element.action_id)];
        return {
          ...input,
          block_id: `${nameOf(String(input.block_id))}:${round}`,
          element: refilled(input.element, filled),
        };
      }),
    ],
  };
}

/** An element that begins with what somebody put into it, and not with what it began with before. */
function refilled(
  element: types.InputBlock["element"],
  filled: Filled | undefined,
): types.InputBlock["element"] {
  const {
    initial_value: _value,
    initial_date: _date,
    initial_option: _option,
    initial_options: _options,
    ...bare
  } = element as unknown as Record<string, unknown>;
  const { value, selected_date, selected_option, selected_options } = filled ?? {};
  return {
    ...bare,
    ...(value && { initial_value: value }),
    ...(selected_date && { initial_date: selected_date }),
    ...(selected_option && { initial_option: selected_option }),
    ...(selected_options?.length && { initial_options: selected_options }),
  } as unknown as types.InputBlock["element"];
}
