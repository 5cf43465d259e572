import { beforeAll, describe, expect, it } from "vitest";
import { app } from "../../support/app.js";
import { firstFromBot, startBot, wordsIn } from "./bot.js";

// The index is made once, and takes longer than Teams waits where much else runs.
beforeAll(() => void app.library.search.knows(""));

const search = async (command: string, text?: string, more: { skip?: number; count?: number } = {}) => {
  const bot = await startBot({ dispatch: app.dispatch });
  const delivery = await bot.teams.query({ user: "ana", conversation: "meeting", command, text, ...more });
  expect(delivery.failure).toBeUndefined();
  expect(bot.teams.violations()).toEqual([]);
  const previews = (delivery.results ?? []).map(
    ({ preview }) => preview?.content as { title: string; text: string },
  );
  return { ...bot, results: delivery.results ?? [], previews };
};

describe("the message extension", () => {
  it("finds a figure by a mistyped question, and its card stands in the member's message with its citation", async () => {
    const { teams, results, previews } = await search("facts", "how many jornalists were killed");
    expect(previews[0]?.title).toMatch(/12 journalists/);
    teams.pick({ user: "ana", conversation: "meeting", result: results[0] as never });
    const message = teams.messages("meeting", { as: "ana" }).find(({ via }) => via === "extension");
    expect(wordsIn(message)).toMatch(/12 journalists[\s\S]*Brief, 7 February 2018/);
  });

  it.each([
    ["recs", "mining consent", /^(\d\.|L\d)/],
    ["dates", "labour law", /./],
    ["ask", "when is the labour law deadline?", /./],
    ["recs", "migraton", /^6\.1$/],
  ])("answers %s %s", async (command, text, title) => {
    const { previews } = await search(command, text);
    expect(previews[0]?.title).toMatch(title);
    expect(previews.length).toBeLessThanOrEqual(10);
  });

  it("offers the themes where nothing is typed, each with its whole list", async () => {
    const { results, previews } = await search("recs");
    expect(previews).toHaveLength(9);
    const migration = results[previews.findIndex(({ title }) => title.includes("Migration and refugees"))];
    expect(wordsIn({ attachments: [migration as never] })).toContain("6.6");
  });

  it("gives the next results where they are asked for", async () => {
    const all = await search("facts", "disappearances", { count: 25 });
    const later = await search("facts", "disappearances", { skip: 10, count: 5 });
    expect(all.previews).toHaveLength(10);
    expect(later.previews).toHaveLength(5);
    expect(all.previews).not.toContainEqual(later.previews[0]);
  });

  it("says in the list that the documents do not have it", async () => {
    const { previews, results } = await search("ask", "what do we ask on climate change");
    expect(previews).not.toEqual([]);
    for (const { text } of previews) expect(text).toMatch(/^Not in these documents/);
    for (const result of results)
      expect(wordsIn({ attachments: [result] })).toMatch(/^Not in these documents/);
  });

  it("says so where there is nothing near either", async () => {
    const { notice } = await (await startBot({ dispatch: app.dispatch })).teams.query({
      user: "ana",
      command: "ask",
      text: "xqzw vvkq",
    });
    expect(notice).toMatch(/^“xqzw vvkq”\nNot in these documents/);
  });

  it("has no next steps in its cards, since the bot may not be there", async () => {
    const { results } = await search("recs", "migration");
    expect(JSON.stringify(results)).not.toContain("Action.");
  });

  it("looks up what is typed, and never runs it", async () => {
    const { teams } = await startBot({ dispatch: app.dispatch });
    await teams.query({ user: "ana", command: "ask", text: "lang fr" });
    await teams.message({ user: "ana", text: "themes" });
    expect(wordsIn(firstFromBot(teams, "personal:ana"))).toContain("Migration and refugees");
  });

  it("takes strange queries for an empty one", async () => {
    const { teams } = await startBot({ dispatch: app.dispatch });
    const value = { commandId: 7, parameters: [null, 5, { name: "query" }], queryOptions: "x" };
    const { status, json } = await teams.activity({
      user: "ana",
      activity: { type: "invoke", name: "composeExtension/query", value },
    });
    expect(status).toBe(200);
    expect(json).toMatchObject({ composeExtension: { type: "result" } });
  });
});

describe("the bot with its own content", () => {
  it("puts all asks of a theme on one card", async () => {
    const { teams } = await startBot({ dispatch: app.dispatch });
    await teams.message({ user: "ana", text: "recs migration" });
    const words = wordsIn(firstFromBot(teams, "personal:ana"));
    for (const reference of ["6.1", "6.2", "6.3", "6.4", "6.5", "6.6"]) expect(words).toContain(reference);
    expect(teams.violations()).toEqual([]);
  });
});
