import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { answer } from "./read.js";
import { inBrowser, onServer, visit } from "./visit.js";

/** What a tab of a browser tells a page when another one is in front of it, and when it is back. */
const setHidden = (page: Page, hidden: boolean) =>
  page.evaluate(`
    Object.defineProperty(document, "hidden", { configurable: true, value: ${hidden} });
    document.dispatchEvent(new Event("visibilitychange"));
  `);

inBrowser("a page that is used roughly", () => {
  it("takes a double click for one", async () => {
    const { page, slack, say } = await visit();
    await say("/apg facts torture");
    await (await answer(slack, /^Torture/)).getByRole("button", { name: "Share to channel" }).dblclick();
    const shared = slack.locator("article").filter({ hasText: "Torture: 8", hasNotText: "Only visible" });
    await shared.waitFor();
    await say('/apg deadline add 2018-03-01 "Call with the department"');
    await slack.getByRole("button", { name: "Confirm" }).last().dblclick();
    await page.locator(".mark-added").waitFor();
    await page.locator("main[aria-busy=false]").waitFor();
    expect(await shared.count()).toBe(1);
    // The button that takes it back has come to stand where the second click went.
    expect(await slack.getByText("Take this back?").count()).toBe(0);
  });

  it("keeps what could not be sent, and says so in its language", async () => {
    const { page } = await visit();
    await page.getByRole("button", { name: "ES Español" }).click();
    await page.locator("html[lang^=es]").waitFor();
    await page.route("**/page/say", (route) => route.fulfill({ body: "" }));
    await page.locator("#composer").fill("/apg plazos");
    await page.locator("#composer").press("Enter");
    await page.getByRole("alert").filter({ hasText: "No se pudo llegar al bot" }).waitFor();
    await expect.poll(() => page.locator("#composer").inputValue()).toBe("/apg plazos");
    await page.unroute("**/page/say");
    await page.locator("#composer").press("Enter");
    await answer(page.locator(".pane-slack"), /plazos|Plazos|Fechas/i);
  });

  it("shows that a slow server is at work, and lets one type on", async () => {
    const { page, slack, say } = await visit();
    let free = () => {};
    const held = new Promise<void>((resolve) => {
      free = resolve;
    });
    await page.route("**/page/say", async (route) => {
      await held;
      await route.continue();
    });
    await say("/apg 4.2");
    await page.locator("main[aria-busy=true]").waitFor();
    await page.locator("#composer").fill("/apg 6.4");
    free();
    await answer(slack, "Recommendation 4.2");
    await page.locator("main[aria-busy=false]").waitFor();
    expect(await page.locator("#composer").inputValue()).toBe("/apg 6.4");
    await page.unroute("**/page/say");
  });

  it("stays where one is through a reload and a new beginning, and goes back", async () => {
    const { page } = await visit();
    const home = page.locator(".s-home .s-blocks");
    await page.getByRole("button", { name: "mexico", exact: true }).click();
    await page.getByRole("button", { name: "App Home" }).click();
    await home.waitFor();
    await page.reload();
    await home.waitFor();
    await page.getByRole("button", { name: "Start over", exact: true }).click();
    await page.getByText(/· Today$/).waitFor();
    await home.waitFor();
    await page.goBack();
    await page.getByRole("heading", { name: "mexico", level: 1 }).waitFor();
    await page.goForward();
    await home.waitFor();
  });

  it("says that App Home did not come, and has it once the fault is over", async () => {
    const { page, slack } = await visit();
    const revoke = page.getByRole("switch", { name: "Revoke the token" });
    await revoke.click();
    await page.getByRole("switch", { name: "Revoke the token", checked: true }).waitFor();
    await page.getByRole("button", { name: "App Home" }).click();
    await slack.getByText("the bot could not publish it").waitFor();
    await revoke.click();
    await page.locator(".s-home .s-blocks").waitFor();
  });

  it("leaves a day alone that somebody types while the clock is played", async () => {
    const { page } = await visit();
    const day = page.getByLabel("Go to a day");
    await page.getByRole("button", { name: "1 week/s" }).click();
    await day.fill("2018-06-01");
    await page.locator(".time-day").filter({ hasText: /March/ }).waitFor();
    expect(await day.inputValue()).toBe("2018-06-01");
    // A year that is half typed is no earlier day.
    await day.fill("0201-06-01");
    expect(await page.locator(".time-earlier").count()).toBe(0);
    await page.getByRole("button", { name: "Ordinary" }).click();
    await page.getByRole("button", { name: "Ordinary", pressed: true }).waitFor();
  });

  it("gives its connection back behind another tab, and catches up in front", async () => {
    const { page, slack } = await visit();
    await setHidden(page, true);
    await onServer("say", { person: "ana", channel: "coalition", text: "@apg 4.2" });
    const said = slack.getByText("Recommendation 4.2").first();
    expect(await said.count()).toBe(0);
    await setHidden(page, false);
    await said.waitFor();
  });

  it("gives each of four panes room, and shows the one that was asked for", async () => {
    const { page } = await visit();
    for (const name of ["Terminal", "JSON"]) await page.getByRole("button", { name, exact: true }).click();
    const json = page.locator(".pane-json");
    await json.waitFor();
    for (const pane of await page.locator(".pane").all())
      expect((await pane.boundingBox())?.width).toBeGreaterThanOrEqual(340);
    const [shown, panes] = [await json.boundingBox(), await page.locator(".panes").boundingBox()];
    expect((shown?.x ?? 0) + (shown?.width ?? 0)).toBeLessThanOrEqual(
      (panes?.x ?? 0) + (panes?.width ?? 0) + 1,
    );
  });

  it("shows the doctor's answer on a narrow screen instead of leaving it behind the tools", async () => {
    const { page, slack } = await visit({ viewport: { width: 390, height: 844 } });
    await page.getByRole("button", { name: /^Time and faults/ }).click();
    await page.getByRole("button", { name: "Ask /apg doctor" }).click();
    await page.getByRole("dialog").waitFor({ state: "detached" });
    await slack.locator("article").filter({ hasText: "S1" }).last().waitFor();
  });
});
