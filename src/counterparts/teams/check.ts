import { citationProblems } from "./citations.js";
import { isObject, objectsIn, walk } from "./elements.js";
import { max } from "./limits.js";
import { CARD_TYPE } from "./messages.js";
import type { Activity, Attachment } from "./types.js";

export interface Problem {
  /** A stable code. */
  rule:
    | "card_version"
    | "card_type"
    | "card_field"
    | "card_actions"
    | "card_id"
    | "citation_name"
    | "citation_abstract"
    | "citation_position"
    | "suggested_actions"
    | "mention"
    | "public_answer"
    | "result_preview";
  problem: string;
}

/**
 * Looks for everything in a message of the bot that Teams takes and then shows otherwise than meant, or not at all, and
 * for what this bot must never do: mention people.
 */
export function problemsOf(activity: Activity): Problem[] {
  const attachments = Array.isArray(activity.attachments) ? (activity.attachments as Attachment[]) : [];
  const cards = attachments.flatMap((each, i) =>
    each?.contentType === CARD_TYPE ? cardProblems(each.content, `/attachments/${i}/content`) : [],
  );
  const beside: Problem[] =
    attachments.length && activity.suggestedActions
      ? [{ rule: "suggested_actions", problem: "suggestedActions are not shown beside attachments" }]
      : [];
  const mentions = pingsOf(activity).map(
    (text): Problem => ({ rule: "mention", problem: `mentions ${text}` }),
  );
  return [...cards, ...beside, ...mentions, ...citationProblems(activity)];
}

/** What Teams does not show of an Adaptive Card as it is meant; `pointer` is where the card stands. */
export function cardProblems(card: unknown, pointer = ""): Problem[] {
  const problems: Problem[] = [];
  const report = (rule: Problem["rule"], problem: string, at: string) =>
    problems.push({ rule, problem: `${problem} [json-pointer:${pointer}${at}]` });
  const ids = new Set<unknown>();
  for (const { part, kind, type, shape, pointer: at, fallback } of walk(card)) {
    // A card inside a card has no version of its own.
    if (at === "" && !isShown(part.version)) report("card_version", `version ${part.version}`, at);
    // A newer element with a fallback is shown as that by clients that do not know it.
    if (!shape && part.fallback === undefined) report("card_type", `${type} is no ${kind} of schema 1.5`, at);
    for (const field of shape?.needs ?? []) {
      if (part[field] === undefined) report("card_field", `${type} without ${field}`, at);
    }
    if (Array.isArray(part.actions) && part.actions.length > max("actions")) {
      report("card_actions", `only ${max("actions")} of ${part.actions.length} actions are shown`, at);
    }
    // An element and its own fallback are never shown together.
    if (part.id === undefined || fallback) continue;
    if (ids.has(part.id)) report("card_id", `id already exists: ${part.id}`, at);
    ids.add(part.id);
  }
  return problems;
}

function isShown(version: unknown): boolean {
  const [, major, minor] = /^(\d+)\.(\d+)$/.exec(String(version)) ?? [];
  return major !== undefined && Number(major) * 100 + Number(minor) <= max("cardVersion");
}

/** Whom a message would notify, as written in it: mentions in the message and in its cards. */
export function pingsOf(activity: Activity): string[] {
  const inCards = objectsIn(activity.attachments).flatMap(({ content }) =>
    isObject(content) && isObject(content.msteams) ? objectsIn(content.msteams.entities) : [],
  );
  return [...objectsIn(activity.entities), ...inCards]
    .filter(({ type }) => type === "mention")
    .map(({ text, mentioned }) => String(text ?? (isObject(mentioned) ? mentioned.name : mentioned)));
}
