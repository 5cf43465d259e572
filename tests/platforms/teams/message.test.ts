import { describe, expect, it } from "vitest";
import { sampleReply } from "../../support/replies.js";
import { fromBot, startBot } from "./bot.js";

describe("a Reply that comes again", () => {
  it("is posted with the same bytes, whatever was posted of it meanwhile", async () => {
    const reply = sampleReply();
    const { teams } = await startBot({ dispatch: async () => reply });
    await teams.message({ user: "ana", text: "long" });
    // The same answer for one person's eyes: other buttons, and an entity more.
    await teams.slash({ user: "ana", conversation: "group", text: "/long" });
    await teams.message({ user: "ana", text: "long" });
    await teams.slash({ user: "ana", conversation: "group", text: "/long" });

    const posted = teams.calls("activities.send").map(({ args }) => args);
    const [first, again] = posted.filter((args) => !JSON.stringify(args).includes("targetedMessageInfo"));
    const [kept, keptAgain] = fromBot(teams, "group");
    expect(posted).toHaveLength(4);
    for (const field of ["attachments", "entities", "summary", "text"]) {
      expect(JSON.stringify(again?.[field])).toBe(JSON.stringify(first?.[field]));
    }
    expect(JSON.stringify(keptAgain?.attachments)).toBe(JSON.stringify(kept?.attachments));
    expect(JSON.stringify(first?.attachments)).toContain("Action.Submit");
    expect(JSON.stringify(kept?.attachments)).not.toContain("Action.Submit");
    expect(keptAgain?.entities).toHaveLength((first?.entities as []).length + 1);
    expect(teams.violations()).toEqual([]);
  });
});
