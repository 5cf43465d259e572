import { expect, it } from "vitest";
import { answer } from "./read.js";
import { inBrowser, visit } from "./visit.js";

inBrowser("a fault", () => {
  it("keeps a digest back, the doctor says why, and it comes once when the fault is over", async () => {
    const { page, slack, teams } = await visit();
    const archive = page.getByRole("switch", { name: "Archive" });
    await archive.click();
    await page.getByRole("switch", { name: "Archive", checked: true }).waitFor();
    await page
      .getByRole("button", { name: /^coalition/ })
      .locator(".entry-fault")
      .waitFor();
    await page.getByRole("button", { name: "+1 week" }).click();
    await page.getByText("February 12, 2018", { exact: true }).waitFor();
    await page.getByRole("button", { name: "Ask /apg doctor" }).click();
    await slack.getByText("the channel is archived").first().waitFor();
    const digest = { hasText: /Deadlines, 12 February 2018/, hasNotText: "Only visible" };
    expect(await slack.locator("article").filter(digest).count()).toBe(0);
    await archive.click();
    for (const pane of [slack, teams]) {
      await answer(pane, /Deadlines, 12 February 2018/);
      expect(await pane.locator("article").filter(digest).count()).toBe(1);
    }
  });

  it("of the platform is told where a line does not get through", async () => {
    const { page, say } = await visit();
    await page.getByRole("switch", { name: "Revoke the token" }).click();
    await page.getByRole("switch", { name: "Revoke the token", checked: true }).waitFor();
    await say("/apg recs labour");
    const notice = page.getByRole("alert");
    await notice.filter({ hasText: "Microsoft Teams" }).waitFor();
    await page.getByRole("button", { name: "Start over", exact: true }).click();
    await page.getByRole("switch", { name: "Revoke the token", checked: false }).waitFor();
  });
});
