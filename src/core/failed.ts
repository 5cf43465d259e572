import { randomUUID } from "node:crypto";
import type { Context } from "./command.js";
import { ApgError } from "./errors.js";
import type { Log } from "./ports.js";
import { errorReply } from "./replies.js";
import type { Reply } from "./reply.js";
import { route } from "./route.js";

/**
 * The answer to a line at which something went wrong. A mistake of ours is told with a number that the log has too; the
 * asker's words are not in the log.
 */
export async function failed(error: unknown, text: string, context: Context, log: Log): Promise<Reply> {
  const { errors } = context.say;
  if (error instanceof ApgError) {
    switch (error.code) {
      case "STORE_UNAVAILABLE":
        log("error", "store unavailable", { error });
        return notStored(errorReply(context, "", error.code, errors.store), text, context);
      case "STORE_REPLACED":
        log("error", "the store's file was written by somebody else", { error });
        return notStored(errorReply(context, "", error.code, errors.replaced), text, context);
      case "STORE_LOCKED":
        return notStored(errorReply(context, "", error.code, errors.locked), text, context);
      case "STORE_CONFLICT":
        return errorReply(context, "", error.code, errors.conflict);
    }
  }
  const id = randomUUID().slice(0, 8);
  log("error", "an answer failed", { id, error });
  return errorReply(context, "", "APG_INTERNAL", errors.internal(id));
}

/** Of what somebody confirmed nothing is lost: it is shown again, to be confirmed later, with the error above it. */
async function notStored(answer: Reply, text: string, context: Context): Promise<Reply> {
  const unconfirmed = text.replace(/ confirm:yes$/, "");
  if (unconfirmed === text) return answer;
  const shown = await route(unconfirmed, context);
  return {
    ...answer,
    line: shown.line,
    parts: [...answer.parts, { kind: "text", text: { bold: shown.title } }, ...shown.parts],
    suggestions: shown.suggestions,
  };
}
