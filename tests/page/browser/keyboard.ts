import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { answer } from "./read.js";
import { inBrowser, visit } from "./visit.js";

/** What has the focus is called so. */
function focused(page: Page): Promise<string> {
  const on = "document.activeElement";
  return page.evaluate<string>(`${on}.getAttribute("aria-label") ?? ${on}.textContent`);
}

/** Presses Tab or Shift+Tab until something with this name has the focus. */
async function tabTo(page: Page, name: RegExp, key = "Tab", most = 120): Promise<void> {
  const seen: string[] = [];
  for (let pressed = 0; pressed < most; pressed++) {
    await page.keyboard.press(key);
    const at = await focused(page);
    if (name.test(at)) return;
    seen.push(at.slice(0, 30));
  }
  throw new Error(`${key} does not reach ${name}: ${seen.join(" | ")}`);
}

inBrowser("without a mouse", () => {
  it("a line is completed, sent, and its answer's button is pressed", async () => {
    const { page, slack, teams } = await visit();
    await page.keyboard.press("Alt+m");
    await page.keyboard.type("/apg re");
    const list = page.getByRole("listbox", { name: "Completions" });
    await list.waitFor();
    await page.keyboard.press("ArrowDown");
    expect(await list.getByRole("option", { selected: true }).innerText()).toMatch(/^recs/);
    await page.keyboard.press("Enter");
    await page.keyboard.type("migr");
    await list.getByRole("option", { name: /^migration/ }).waitFor();
    await page.keyboard.press("Tab");
    const composer = page.getByRole("combobox", { name: "Message" });
    expect((await composer.inputValue()).trim()).toBe("/apg recs migration");
    await page.keyboard.press("Escape");
    await page.keyboard.press("Enter");
    await answer(slack, /^Migration and refugees: 6/);
    await answer(teams, /^Migration and refugees: 6/);
    await tabTo(page, /^Call sheet: Migration/, "Shift+Tab");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Call sheet: Migration and refugees" }).first().waitFor();
  });

  it("every part of the page is reached, and what is open is closed by Escape", async () => {
    const { page } = await visit();
    await page.keyboard.press("Tab");
    expect(await focused(page)).toBe("Skip to the message box");
    await page.keyboard.press("Alt+ArrowDown");
    await page.getByRole("heading", { name: "mexico", level: 1 }).waitFor();
    await page.keyboard.press("Control+/");
    const list = page.getByRole("dialog", { name: "Keyboard shortcuts" });
    await list.waitFor();
    await page.keyboard.press("Escape");
    await list.waitFor({ state: "detached" });
    await page.keyboard.press("Alt+3");
    await page.locator(".pane-terminal").waitFor();
    await tabTo(page, /^Carlos|^FR/);
    await tabTo(page, /^D\d/);
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    await page.locator(".pane-slack article").first().waitFor();
    await tabTo(page, /^$|Archive/);
  });

  it("a result of the search is found and picked, and the focus stays with it", async () => {
    const { page, teams } = await visit();
    const search = teams.getByRole("combobox", { name: "Search with APG" });
    await search.focus();
    expect(await search.getAttribute("aria-expanded")).toBe("false");
    await page.keyboard.type("6.4");
    await teams.locator(".t-results").getByRole("button", { name: /6\.4/ }).first().waitFor();
    await page.keyboard.press("ArrowDown");
    expect(await focused(page)).toMatch(/^6\.4/);
    await page.keyboard.press("Escape");
    expect(await focused(page)).toBe("Search with APG");
    await page.keyboard.press("ArrowDown");
    await teams.locator(".t-results button").first().waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await teams.locator("article[data-own]").filter({ hasText: "refoulement" }).waitFor();
    expect(await focused(page)).toBe("Search with APG");
  });
});
