import { describe, expect, it } from "vitest";
import { sampleReply } from "../../support/replies.js";
import { firstFromBot, fromBot, startBot, TENANT, wordsIn } from "./bot.js";

describe("a button", () => {
  it("is a command line: its answer takes the card's place for who clicked, and for nobody else", async () => {
    const { teams, asked } = await startBot();
    teams.setPerson({ key: "luc" });
    await teams.mention({ user: "ana", conversation: "group", text: "recs migration" });
    const message = firstFromBot(teams, "group");
    const { shown, failure } = await teams.click({ user: "luc", message, title: "Facts: Migration" });
    expect(failure).toBeUndefined();
    expect(wordsIn(shown)).toContain("Answer to facts migration");
    expect(wordsIn(firstFromBot(teams, "group", "ana"))).toContain("Answer to recs migration");
    expect(fromBot(teams, "group")).toHaveLength(1);
    expect(asked.at(-1)).toMatchObject({
      line: "facts migration",
      caller: { user: teams.person("luc")?.aadObjectId },
      fixed: { language: "en", asOf: undefined },
    });
    expect(teams.violations()).toEqual([]);
  });

  it("turns the page in place, of the same answer on the same day", async () => {
    const { teams, asked } = await startBot();
    await teams.message({ user: "ana", text: "long" });
    const first = firstFromBot(teams, "personal:ana");
    expect(wordsIn(first)).toContain("Record number 1.");
    const { shown: second } = await teams.click({ user: "ana", message: first, title: "Next" });
    expect(wordsIn(second)).not.toContain("Record number 1.");
    expect(asked.at(-1)?.fixed).toEqual({ language: "en", asOf: "2018-02-05" });
    const { shown: back } = await teams.click({ user: "ana", message: first, title: "Previous" });
    expect(wordsIn(back)).toContain("Record number 1.");
    expect(teams.violations()).toEqual([]);
  });

  it("of a client that cannot execute it is answered with a message", async () => {
    const { teams, asked } = await startBot();
    await teams.message({ user: "ana", text: "long" });
    const message = firstFromBot(teams, "personal:ana");
    const { status } = await teams.click({ user: "ana", message, title: "Next", as: "submit" });
    expect(status).toBe(200);
    expect(asked.at(-1)).toMatchObject({ line: "long", fixed: { asOf: "2018-02-05" } });
    const [, answer] = fromBot(teams, "personal:ana");
    expect(wordsIn(answer)).not.toContain("Record number 1.");
  });

  it.each([
    ["another verb", { verb: "other", data: { l: "recs" } }],
    ["no data", { verb: "apg" }],
    ["data of another kind", { verb: "apg", data: "recs" }],
    ["no line", { verb: "apg", data: { l: 5 } }],
  ])("that is none of ours (%s) is refused plainly", async (_what, action) => {
    const { teams, asked } = await startBot();
    const invoke = { type: "invoke", name: "adaptiveCard/action", value: { action } };
    const { status, json } = await teams.activity({ user: "ana", activity: invoke });
    expect(status).toBe(200);
    expect(json).toMatchObject({ statusCode: 400, type: "application/vnd.microsoft.error" });
    expect(asked).toEqual([]);
  });
});

describe("a button of a post", () => {
  const reply = { ...sampleReply(), suggestions: [{ label: "Done", line: "subscribe done" }] };
  const post = { id: "o1", reply: { ...reply, title: "Due soon" } };

  /** A bot with a post of its own accord, and what edits it. */
  async function posted() {
    const bot = await startBot();
    const { teams, platform } = bot;
    const channel = teams.conversation("general")?.id ?? "";
    const place = { platform: "teams" as const, installation: TENANT, channel, address: teams.serviceUrl };
    await platform.messenger.post(place, post);
    const message = firstFromBot(teams, "general");
    const edit = () =>
      platform.messenger.update(place, message.id, { ...post, reply: { ...reply, title: "Done by Ana" } });
    return { ...bot, message, edit };
  }

  it("is done for who clicked, who is told so beside the post", async () => {
    const { teams, asked, message } = await posted();
    const { shown, notice, failure } = await teams.click({ user: "ana", message, title: "Done" });
    expect(failure).toBeUndefined();
    expect(shown).toBeUndefined();
    expect(notice).toContain("Answer to subscribe done");
    expect(asked.at(-1)).toMatchObject({ line: "subscribe done", caller: { role: "member", name: "Ana" } });
    expect(wordsIn(firstFromBot(teams, "general"))).toContain("Due soon");
  });

  it("hides the edit from nobody, though that is faster than the answer to the click", async () => {
    const bot = await posted();
    const { teams, message, edit } = bot;
    const clicked = teams.click({ user: "ana", message, title: "Done" });
    await edit();
    await clicked;
    teams.setPerson({ key: "luc" });
    for (const as of ["ana", "luc"])
      expect(wordsIn(firstFromBot(teams, "general", as))).toContain("Done by Ana");
  });

  it("stays as it is after an edit", async () => {
    const { teams, message, edit } = await posted();
    await edit();
    const { notice } = await teams.click({ user: "ana", message, title: "Done" });
    expect(notice).toContain("Answer to subscribe done");
  });
});
