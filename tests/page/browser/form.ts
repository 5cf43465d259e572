import { expect, it } from "vitest";
import { inBrowser, visit } from "./visit.js";

const CALL = "Call with the department";

inBrowser("a date of the coalition's own", () => {
  it("is added through Slack's form, shown back first, and stands in the picture", async () => {
    const { page, slack, say } = await visit();
    await page.getByRole("radio", { name: /^Bea/ }).check();
    await say("/apg deadline add");
    const form = page.getByRole("dialog", { name: "A date of the coalition" });
    const what = form.getByLabel("What", { exact: true });
    await what.fill(CALL);
    await form.getByLabel(/^Day/).fill("2018-03-01");
    await form.getByRole("button", { name: "Read back" }).click();
    const shown = slack.locator("article").filter({ hasText: CALL }).last();
    await shown.getByRole("button", { name: "Confirm" }).click();
    const mark = page.locator(".mark-added");
    await mark.waitFor();
    expect(await mark.getAttribute("aria-label")).toMatch(/March 1, 2018, Call with the department/);
    await form.waitFor({ state: "detached" });
  });

  it("is added through the form of the card in Teams", async () => {
    const { page, teams, say } = await visit();
    await page.getByRole("radio", { name: /^Bea/ }).check();
    await say("/apg deadline add");
    const form = page.getByRole("dialog");
    await form.getByRole("button", { name: "Cancel" }).click();
    // Behind it nothing can be typed.
    await form.waitFor({ state: "detached" });
    const card = teams
      .locator("article")
      .filter({ has: page.locator(".t-card input") })
      .last();
    await card.getByLabel(/^What/).fill(CALL);
    await card.getByLabel(/^Day/).fill("2018-03-01");
    await card.getByRole("button", { name: "Read back" }).click();
    const shown = teams.locator("article").filter({ hasText: CALL }).last();
    await shown.getByRole("button", { name: "Confirm" }).click();
    await page.locator(".mark-added").waitFor();
  });

  it("is not for a guest, who is told so", async () => {
    const { page, slack, teams, say } = await visit();
    await page.getByRole("radio", { name: /^Dana/ }).check();
    await say(`/apg deadline add 2018-03-01 "${CALL}"`);
    for (const pane of [slack, teams]) await pane.getByText("APG_NOT_ALLOWED").first().waitFor();
    expect(await page.locator(".mark-added").count()).toBe(0);
  });
});
