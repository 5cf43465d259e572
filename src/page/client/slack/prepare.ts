/**
 * Blocks as the renderer wants them. Slack's `verbatim` only leaves names and addresses alone; the renderer would leave
 * all marks alone. It also writes `&gt;` with a space behind it, so that this is put in as the character itself where it
 * stands in a line, and reads no other entity than these two.
 */
export function prepared(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(prepared);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([key]) => key !== "verbatim");
  const made = Object.fromEntries(entries.map(([key, item]) => [key, prepared(item)]));
  if (made.type === "mrkdwn" && typeof made.text === "string") made.text = readable(made.text);
  if (made.type === "plain_text") made.verbatim = true;
  return made;
}

function readable(text: string): string {
  return text.replace(/(?<=\S.*)&gt;/g, ">").replace(/&amp;/g, "&");
}

/** The elements with an action of their own, wherever in a message they stand. */
export function elementsOf(blocks: readonly unknown[]): Record<string, unknown>[] {
  return blocks.flatMap((block) => {
    const { elements, accessory, element } = block as Record<string, unknown>;
    const all = [...(Array.isArray(elements) ? elements : []), accessory, element];
    return all.filter(
      (each): each is Record<string, unknown> =>
        typeof each === "object" && each !== null && "action_id" in each,
    );
  });
}
