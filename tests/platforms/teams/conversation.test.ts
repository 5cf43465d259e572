import { describe, expect, it } from "vitest";
import { firstFromBot, fromBot, startBot, TENANT, wordsIn } from "./bot.js";

describe("a line in Teams", () => {
  it("is answered in the personal chat with a card, words for notifications and citations", async () => {
    const { teams, asked } = await startBot();
    const { status, failure } = await teams.message({ user: "ana", text: "/apg recs migration" });
    expect({ status, failure }).toEqual({ status: 200, failure: undefined });
    const person = teams.person("ana");
    expect(asked).toMatchObject([
      {
        line: "apg recs migration",
        caller: {
          platform: "teams",
          installation: TENANT,
          user: person?.aadObjectId,
          alone: true,
          address: teams.serviceUrl,
          role: "reader",
          locale: "en",
        },
      },
    ]);
    const answer = firstFromBot(teams, "personal:ana");
    expect(wordsIn(answer)).toContain("Answer to apg recs migration");
    expect(answer.summary).toContain("Answer to");
    expect(answer.text).toBe("Answer to apg recs migration [1] [2]");
    expect(answer.entities).toMatchObject([{ citation: [{ position: 1 }, { position: 2 }] }]);
    expect(teams.violations()).toEqual([]);
  });

  it.each([
    "general",
    "group",
    "meeting",
  ])("is answered for all where the bot is named, in %s", async (place) => {
    const { teams, asked } = await startBot();
    await teams.mention({ user: "ana", conversation: place, text: "recs migration" });
    teams.setPerson({ key: "luc" });
    expect(asked.map(({ line }) => line)).toEqual(["recs migration"]);
    expect(wordsIn(firstFromBot(teams, place, "luc"))).toContain("Answer to recs migration");
    expect(teams.violations()).toEqual([]);
  });

  it("is answered in its own thread of a channel", async () => {
    const { teams, asked } = await startBot();
    const { sent } = await teams.mention({ user: "ana", conversation: "general", text: "facts" });
    expect(firstFromBot(teams, "general").thread).toBe(sent?.id);
    expect(asked[0]?.caller).toMatchObject({
      channel: teams.conversation("general")?.id,
      thread: sent?.id,
    });
    expect(asked[0]?.caller).not.toHaveProperty("alone");
  });

  it("picked as a slash command is answered to the one who picked it, never in public", async () => {
    const { teams, asked } = await startBot();
    teams.setPerson({ key: "luc" });
    await teams.slash({ user: "ana", conversation: "group", text: "/recs migration" });
    expect(asked.map(({ line }) => line)).toEqual(["recs migration"]);
    expect(firstFromBot(teams, "group")).toMatchObject({ targeted: "ana" });
    expect(fromBot(teams, "group", "luc")).toEqual([]);
    expect(teams.violations()).toEqual([]);
  });

  it("answered to one person stays between the two, whatever is clicked on it", async () => {
    const { teams } = await startBot();
    await teams.slash({ user: "ana", conversation: "group", text: "/long" });
    const message = firstFromBot(teams, "group");
    await expect(teams.click({ user: "ana", message, title: "Next", as: "submit" })).rejects.toThrow(
      "no Action.Submit",
    );
    const { shown } = await teams.click({ user: "ana", message, title: "Next" });
    expect(JSON.stringify(shown?.attachments)).not.toContain("Action.Submit");
    expect(message.entities).toContainEqual({ type: "targetedMessageInfo", messageId: expect.any(String) });
    expect(message.replyToId).toBeUndefined();
  });

  it("in a group that does not name the bot is nobody's to answer", async () => {
    const { teams, asked } = await startBot();
    await teams.activity({
      user: "ana",
      conversation: "group",
      activity: { type: "message", text: "hello" },
    });
    expect(asked).toEqual([]);
  });

  it("is read without what Teams puts around it", async () => {
    const { teams, asked } = await startBot();
    const text = "search&nbsp;A &amp; B &lt;x&gt; <at>Luc</at> <attn>\r\n";
    await teams.message({ user: "ana", text });
    await teams.mention({ user: "ana", conversation: "group", text: "  /recs" });
    await teams.mention({ user: "ana", conversation: "group", text: ": recs" });
    expect(asked.map(({ line }) => line)).toEqual(["search A & B <x> Luc <attn>", "recs", "recs"]);
  });

  it("may be empty: the front page", async () => {
    const { teams } = await startBot();
    await teams.mention({ user: "ana", conversation: "group", text: "" });
    await teams.activity({ user: "ana", activity: { type: "message", text: undefined } });
    expect(wordsIn(firstFromBot(teams, "group"))).toContain("Front page");
    expect(wordsIn(firstFromBot(teams, "personal:ana"))).toContain("Front page");
  });

  it("is answered in the language of the writer's Teams", async () => {
    const { teams, asked } = await startBot();
    teams.setPerson({ key: "luc", locale: "fr-CA" });
    await teams.message({ user: "luc", text: "recos" });
    expect(asked[0]?.caller.locale).toBe("fr");
  });

  it("comes from an admin where APG_ADMINS names them", async () => {
    const admin = { platform: "teams", installation: TENANT, user: "" };
    const { teams, asked } = await startBot({ admins: [admin] });
    admin.user = teams.person("ana")?.aadObjectId ?? "";
    await teams.message({ user: "ana", text: "x" });
    expect(asked[0]?.caller.role).toBe("admin");
  });

  it("sent again is answered once", async () => {
    const { teams, asked } = await startBot();
    const first = await teams.message({ user: "ana", text: "recs" });
    const [again, third] = await Promise.all([teams.resend(first), teams.resend(first)]);
    expect([again.status, third.status]).toEqual([200, 200]);
    expect(asked).toHaveLength(1);
    expect(fromBot(teams, "personal:ana")).toHaveLength(1);
  });
});

describe("what is not a line", () => {
  it("gets no answer: edits, reactions, typing, the bot's own words", async () => {
    const { teams, asked } = await startBot();
    const { sent } = await teams.message({ user: "ana", text: "recs" });
    const answer = firstFromBot(teams, "personal:ana");
    const deliveries = [
      await teams.edit({ user: "ana", message: sent as NonNullable<typeof sent>, text: "facts" }),
      await teams.react({ user: "ana", message: answer, reaction: "like" }),
      await teams.activity({ user: "ana", activity: { type: "typing" } }),
      await teams.activity({
        user: "ana",
        activity: { type: "message", text: "recs", from: { id: "28:bot", role: "bot" } },
      }),
    ];
    expect(deliveries.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect(asked).toHaveLength(1);
    expect(fromBot(teams, "personal:ana")).toHaveLength(1);
  });
});

describe("an installation", () => {
  it.each([
    undefined,
    "group",
    "general",
  ])("is greeted once, though Teams tells of it twice (%s)", async (conversation) => {
    const { teams } = await startBot();
    const deliveries = await teams.install({ user: "ana", conversation });
    expect(deliveries.map(({ status }) => status)).toEqual([200, 200]);
    const place = conversation ?? "personal:ana";
    expect(fromBot(teams, place)).toHaveLength(1);
    expect(wordsIn(firstFromBot(teams, place))).toMatch(/Front page[\s\S]*Hello\./);
  });

  it("whose first greeting was refused is greeted by the second notice", async () => {
    const { teams } = await startBot();
    teams.fault({ method: "activities.send", kind: "rate_limited" });
    await teams.install({ user: "ana" });
    expect(fromBot(teams, "personal:ana")).toHaveLength(1);
  });

  it("that ends is let go, and a new member is not greeted", async () => {
    const { teams } = await startBot();
    await teams.uninstall({ user: "ana" });
    const person = teams.setPerson({ key: "luc" });
    await teams.activity({
      user: "ana",
      conversation: "group",
      activity: { type: "conversationUpdate", membersAdded: [{ id: person.id }] },
    });
    expect(fromBot(teams, "personal:ana")).toEqual([]);
    expect(fromBot(teams, "group")).toEqual([]);
  });
});
