import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { answer } from "./read.js";
import { inBrowser, visit } from "./visit.js";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe-core finds, each with where it stands. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const { violations: found } = await page.evaluate<AxeResults>("axe.run({ resultTypes: ['violations'] })");
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join("; ")}`);
}

inBrowser("axe-core finds nothing to complain of", () => {
  it.each([
    "light",
    "dark",
  ] as const)("in the wide page with answers, a form and the Home tab, %s", async (colorScheme) => {
    const { page, slack, teams, say } = await visit({ colorScheme });
    await page.getByRole("button", { name: "Terminal", exact: true }).click();
    await page.getByRole("button", { name: "JSON", exact: true }).click();
    await say("/apg facts torture");
    await answer(slack, /^Torture/);
    await answer(teams, /^Torture/);
    expect(await violations(page)).toEqual([]);
    await say("/apg deadline add");
    await page.getByRole("dialog").waitFor();
    expect(await violations(page)).toEqual([]);
    await page.getByRole("dialog").getByRole("button", { name: "Cancel" }).click();
    await page.getByRole("button", { name: "App Home" }).click();
    await page.locator(".s-home .s-blocks").waitFor();
    expect(await violations(page)).toEqual([]);
  });

  it.each(["light", "dark"] as const)("in the narrow page and its drawers, %s", async (colorScheme) => {
    const { page, teams } = await visit({ colorScheme, viewport: { width: 375, height: 740 } });
    await page.getByRole("tab", { name: "Teams" }).click();
    await teams.locator("article").first().waitFor();
    expect(await violations(page)).toEqual([]);
    for (const name of [/^Conversations/, /^Time and faults/]) {
      await page.getByRole("button", { name }).click();
      await page.getByRole("dialog").waitFor();
      expect(await violations(page)).toEqual([]);
      await page.keyboard.press("Escape");
      await page.getByRole("dialog").waitFor({ state: "detached" });
    }
  });
});
