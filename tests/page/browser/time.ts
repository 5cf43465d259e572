import { expect, it } from "vitest";
import { answer, readSlack, readTeams } from "./read.js";
import { inBrowser, visit } from "./visit.js";

inBrowser("time", () => {
  it("goes on from 5 February 2018 to the digest, in both renderings", async () => {
    const { page, slack, teams } = await visit();
    const tools = page.getByRole("complementary", { name: "Time, deadlines and faults" });
    expect(await tools.getByText("February 5, 2018", { exact: true }).isVisible()).toBe(true);
    await tools.getByRole("button", { name: "+1 week" }).click();
    await tools.getByText("February 12, 2018", { exact: true }).waitFor();
    const digest = /^Deadlines, 12 February 2018/;
    const [inSlack, inTeams] = [await answer(slack, digest), await answer(teams, digest)];
    for (const message of [inSlack, inTeams]) {
      expect(await message.getByText("24 February 2018").first().isVisible()).toBe(true);
      expect(await message.innerText()).not.toMatch(/Only (?:visible|you)/);
    }
    expect((await readSlack(inSlack)).buttons).toEqual((await readTeams(inTeams)).buttons);
    await tools.getByLabel("Go to a day").fill("2018-02-17");
    await tools.getByRole("button", { name: "Go", exact: true }).click();
    const countdown = /^7 days left: Deadline to adopt the labour/;
    await answer(slack, countdown);
    const marked = await answer(teams, countdown);
    await marked.getByRole("button", { name: "Done" }).click();
    await marked
      .getByText(/Ana.*17 February 2018|Done.*Ana/)
      .first()
      .waitFor();
  });

  it("plays by itself, and stands still where it is told to", async () => {
    const { page } = await visit();
    await page.getByRole("button", { name: "1 week/s" }).click();
    const day = page.getByRole("button", { name: /^Time and faults, / });
    await day.filter({ hasText: /Feb (?:[6-9]|\d\d)|Mar/ }).waitFor();
    await page.getByRole("button", { name: "Ordinary" }).click();
    await page.getByRole("button", { name: "Ordinary", pressed: true }).waitFor();
  });

  it("is seen in the picture of the dates, where a click opens a record", async () => {
    const { page, slack, teams } = await visit();
    const date = page.locator('[data-date="D54"]');
    expect(await date.getAttribute("aria-label")).toContain("February 24, 2018");
    await date.hover();
    expect(await page.locator(".timeline-reading").innerText()).toContain("D54 · February 24, 2018");
    await date.click();
    for (const pane of [slack, teams]) {
      const record = pane.locator("article").filter({ hasText: "19 days left" }).last();
      await record.getByText("Inferred:").first().waitFor();
    }
  });

  it("goes back by beginning anew, and says so before", async () => {
    const { page, slack, say } = await visit();
    await say("/apg 4.2");
    const asked = slack.locator("article").filter({ hasText: "section 4, recommendation 2" });
    await asked.waitFor();
    await page.getByLabel("Go to a day").fill("2018-01-15");
    await page.getByText("an earlier day begins everything anew").waitFor();
    await page.getByRole("button", { name: "Start over there" }).click();
    await page.getByText("Monday, January 15, 2018").first().waitFor();
    await asked.waitFor({ state: "detached" });
    expect(await slack.locator("article").count()).toBeGreaterThan(0);
  });
});
