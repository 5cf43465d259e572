import { expect, it } from "vitest";
import { answer, fits, readSlack, readTeams } from "./read.js";
import { inBrowser, visit } from "./visit.js";

const RECS = "Migration and refugees: 6 recommendations + 1 in the later letter";
const ASKS = ["6.1", "6.2", "6.3", "6.4", "6.5", "6.6"];
const NEXT = ["Facts", "Call sheet", "Dates"].map((what) => `${what}: Migration and refugees`);

inBrowser("an answer", () => {
  it("has all six asks with their sources, in Slack, in Teams and in the terminal", async () => {
    const { page, slack, teams, terminal, say } = await visit();
    await page.getByRole("button", { name: "Terminal", exact: true }).click();
    await say("/apg recs migration");
    const [inSlack, inTeams] = [await answer(slack, RECS), await answer(teams, RECS)];

    const asked = await readSlack(inSlack);
    expect(asked.headings).toEqual([RECS]);
    expect(asked.marks.filter((mark) => /\d/.test(mark.slice(0, 2)))).toEqual([...ASKS, "L5"]);
    expect(asked.sources).toHaveLength(7);
    expect(asked.sources[0]).toBe("Brief, 7 February 2018, section 6, recommendation 1 (line 358)");
    expect(asked.buttons).toEqual([...NEXT, "Share to channel"]);
    expect(await inSlack.innerText()).toContain("Only visible to you");

    const card = await readTeams(inTeams);
    expect(card.headings[0]).toBe(RECS);
    expect(card.marks).toEqual([...ASKS, "L5"]);
    expect(card.sources).toEqual(asked.sources);
    expect(card.buttons).toEqual(NEXT);
    expect(await inTeams.innerText()).toContain("Only you can see this message");

    const screen = await terminal.getByRole("article", { name: "apg recs migration" }).innerText();
    expect(screen.match(/^ *(?:6\.\d|L5)(?= )/gm)?.map((mark) => mark.trim())).toEqual([...ASKS, "L5"]);
    for (const message of [inSlack, inTeams]) expect(await fits(message)).toBe(true);
  });

  it("in Teams tells each source where its number is pointed at", async () => {
    const { page, teams, say } = await visit();
    await say("/apg recs migration");
    const message = await answer(teams, RECS);
    const marks = message.getByRole("button", { name: /^Source \d/ });
    expect(await marks.count()).toBe(7);
    await marks.first().hover();
    expect(await page.getByRole("tooltip").innerText()).toContain("section 6, recommendation 1");
  });

  it("to a typo says how it was read", async () => {
    const { slack, teams, say } = await visit();
    await say("/apg rcs migraton");
    for (const [pane, read] of [
      [slack, readSlack],
      [teams, readTeams],
    ] as const) {
      const message = await answer(pane, RECS);
      expect(await message.innerText()).toContain("Did you mean “recs”?");
      expect((await read(message)).marks).toEqual(expect.arrayContaining(ASKS));
    }
  });

  it("to a question has the figure first, and where it stands", async () => {
    const { slack, teams, say } = await visit();
    await say("/apg how many journalists were killed?");
    for (const [pane, read] of [
      [slack, readSlack],
      [teams, readTeams],
    ] as const) {
      const message = await answer(pane, "“how many journalists were killed?”");
      expect(await message.innerText()).toMatch(/At least 12 journalists killed[\s\S]*F0\.16/);
      const { sources, buttons } = await read(message);
      expect(sources[0]).toBe("Brief, 7 February 2018, overview, bullet 8 (line 133)");
      expect(buttons).toContain("Facts: General picture");
    }
  });

  it("turns its pages in place", async () => {
    const { slack, say } = await visit();
    await say("/apg dates");
    await slack.getByRole("button", { name: /^Next/ }).waitFor();
    const message = slack.locator("article").last();
    const before = await message.innerText();
    const count = await slack.locator("article").count();
    await message.getByRole("button", { name: /^Next/ }).click();
    await message.getByRole("button", { name: /^Previous/ }).waitFor();
    expect(await slack.locator("article").count()).toBe(count);
    expect(await message.innerText()).not.toBe(before);
  });
});
