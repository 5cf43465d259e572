import type { webApi } from "@slack/bolt";
import type { Log } from "../../../core/ports.js";
import type { Reply } from "../../../core/reply.js";
import { codeOf } from "../profiles.js";
import { modal } from "./modal.js";
import type { Opened } from "./opened.js";

/**
 * Opens a reply's form for whoever did what the trigger is of; it is good for three seconds.
 * @returns false where there is no form, or Slack did not open it: then the reply itself, which has a button for it, is
 *   the answer
 */
export async function openForm(
  { form }: Reply,
  {
    client,
    trigger,
    opened,
    log,
  }: {
    client: webApi.WebClient;
    trigger: string | undefined;
    opened: Omit<Opened, "line" | "language">;
    log: Log;
  },
): Promise<boolean> {
  const view = form && modal(form, opened);
  if (!view || !trigger) return false;
  try {
    await client.views.open({ trigger_id: trigger, view });
    return true;
  } catch (error) {
    log("warn", "slack form not opened", { error: codeOf(error) });
    return false;
  }
}
