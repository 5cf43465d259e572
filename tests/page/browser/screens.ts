import { expect, it } from "vitest";
import { answer, fits, readSlack, readTeams } from "./read.js";
import { inBrowser, visit } from "./visit.js";

const TITLE = /^Migration et personnes réfugiées : 6 recommandations/;

inBrowser("in French", () => {
  it("the page and every answer are", async () => {
    const { page, slack, teams, say } = await visit();
    await page.getByRole("button", { name: "FR Français" }).click();
    await page.locator("html[lang^=fr]").waitFor();
    await page.getByRole("button", { name: /, 5 févr\. 2018$/ }).waitFor();
    await say("/apg recos migration");
    for (const [pane, read] of [
      [slack, readSlack],
      [teams, readTeams],
    ] as const) {
      const { headings, marks, buttons } = await read(await answer(pane, TITLE));
      expect(headings[0]).toMatch(TITLE);
      expect(marks).toEqual(expect.arrayContaining(["6.1", "6.6", "L5"]));
      expect(buttons).toContain("Faits : Migration et personnes réfugiées");
    }
    expect(await fits(page.locator(".tools"))).toBe(true);
    expect(await fits(page.locator(".navigation"))).toBe(true);
  });
});

inBrowser("on a narrow screen", () => {
  it("one rendering at a time fits, and the rest is behind two buttons", async () => {
    const { page, slack, teams, terminal, say } = await visit({ viewport: { width: 375, height: 740 } });
    await say("/apg recs migration");
    const title = /^Migration and refugees: 6/;
    const body = page.locator("html");
    expect((await readSlack(await answer(slack, title))).buttons).toHaveLength(4);
    expect(await fits(slack.getByRole("log"))).toBe(true);
    await page.getByRole("tab", { name: "Teams" }).click();
    expect((await readTeams(await answer(teams, title))).sources).toHaveLength(7);
    expect(await fits(teams.getByRole("log"))).toBe(true);
    await page.getByRole("tab", { name: "Terminal" }).click();
    await terminal.getByText("6.6").first().waitFor();
    await page.getByRole("button", { name: "Conversations" }).click();
    const people = page.getByRole("dialog", { name: "Conversations" });
    await people.getByRole("button", { name: "mexico" }).click();
    await page.getByRole("heading", { name: "mexico", level: 1 }).waitFor();
    await page.getByRole("button", { name: /^Time and faults/ }).click();
    const tools = page.getByRole("dialog", { name: "Time, deadlines and faults" });
    await tools.getByRole("button", { name: "+1 day" }).click();
    await tools.getByText("February 6, 2018", { exact: true }).waitFor();
    expect(await fits(body)).toBe(true);
  });
});
