import type { App, webApi } from "@slack/bolt";
import type { Reply } from "../../../core/reply.js";
import { callerOf, installationOf } from "../caller.js";
import { codeOf } from "../profiles.js";
import { render } from "../render.js";
import type { Desk } from "./desk.js";

/** The App Home is the front page, in the reader's language, fresh each time it is opened. */
export function listenToHome(app: App, desk: Desk): void {
  app.event("app_home_opened", async ({ event, body, client }) => {
    if (event.tab !== "home") return;
    const { user } = event;
    const origin = { installation: installationOf(body), user };
    const caller = callerOf(origin, await desk.profiles.soon(user), desk.admins);
    await publishHome(desk, client, user, { reply: await desk.dispatch("", caller) });
  });
}

export interface HomePage {
  reply: Reply;
  page?: number;
  /** A button back to the front page. */
  back?: boolean;
}

/** Shows a reply as somebody's App Home. */
export async function publishHome(
  { log }: Desk,
  client: webApi.WebClient,
  user: string,
  { reply, page, back }: HomePage,
): Promise<void> {
  const { blocks } = render(reply, { surface: "home", page, back });
  try {
    await client.views.publish({ user_id: user, view: { type: "home", blocks } });
  } catch (error) {
    log("warn", "slack home failed", { error: codeOf(error) });
  }
}
