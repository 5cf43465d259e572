import { expect, it } from "vitest";
import { answer, readSlack, readTeams } from "./read.js";
import { inBrowser, visit } from "./visit.js";

const TITLE = /^Torture: \d+ facts$/;

inBrowser("what is found for one", () => {
  it("is shared from Slack with everybody in the channel", async () => {
    const { page, slack, say } = await visit();
    await say("/apg facts torture");
    const own = await answer(slack, TITLE);
    expect(await own.innerText()).toContain("Only visible to you");
    await own.getByRole("button", { name: "Share to channel" }).click();
    const shared = slack
      .locator("article")
      .filter({ hasNotText: "Only visible to you", hasText: "Torture:" });
    await shared.waitFor();
    await page.getByRole("radio", { name: /^Carlos/ }).check();
    const seen = await answer(slack, TITLE);
    expect(await seen.innerText()).not.toContain("Only visible to you");
    const { marks, buttons } = await readSlack(seen);
    expect(marks.length).toBeGreaterThan(3);
    expect(buttons).not.toContain("Share to channel");
  });

  it("is shared from Teams by its search, in the name of who picks it", async () => {
    const { page, teams } = await visit();
    const search = teams.getByRole("combobox", { name: "Search with APG" });
    await search.fill("6.4");
    await teams.locator(".t-results").getByRole("button", { name: /6\.4/ }).first().click();
    const posted = teams.locator("article[data-own]").filter({ has: page.locator(".t-card") });
    await posted.waitFor();
    expect(await posted.innerText()).toContain("refoulement");
    await page.getByRole("radio", { name: /^Dana/ }).check();
    const seen = teams.getByRole("article", { name: /^Ana/ }).filter({ hasText: "refoulement" });
    await seen.waitFor();
    expect((await readTeams(seen)).sources).toEqual([
      "Brief, 7 February 2018, section 6, recommendation 4 (line 361)",
    ]);
  });

  it("is looked up from what somebody else said, by Slack's shortcut on their message", async () => {
    const { page, slack, say } = await visit();
    await page.getByRole("radio", { name: /^Bea/ }).check();
    await say("How many journalists were killed?");
    const said = slack.getByRole("article", { name: /^Bea/ }).filter({ hasText: "journalists" });
    await said.waitFor();
    await page.getByRole("radio", { name: /^Carlos/ }).check();
    await said.hover();
    await said.getByRole("button", { name: "Look this up" }).click();
    const found = page.getByText("At least 12 journalists killed", { exact: false }).first();
    await found.waitFor();
  });
});
