import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { doctor } from "../../src/cli/doctor.js";
import { type Config, readConfig } from "../../src/config.js";
import type { Subscription } from "../../src/core/changes.js";
import { LANGUAGES } from "../../src/i18n/language.js";
import { storePath } from "../../src/open-store.js";
import { openLowdbStore } from "../../src/stores/lowdb.js";
import { subscription } from "../reminders/wishes.js";

let config: Config;
let printed = "";
beforeEach(async () => {
  config = readConfig({ DATA_DIR: await mkdtemp(join(tmpdir(), "apg-doctor-")) });
  printed = "";
  vi.spyOn(process.stdout, "write").mockImplementation((text) => {
    printed += text;
    return true;
  });
});
afterEach(async () => {
  vi.restoreAllMocks();
  await rm(config.dataDir, { recursive: true });
});

/** What the bot left behind: a subscription, and up to when it was at work. */
async function left(value: Subscription, plannedAt: number): Promise<void> {
  const store = await openLowdbStore(storePath(config));
  const by = { platform: "slack", installation: "T1", user: "U1" } as const;
  const state = { kind: "subscription", value } as const;
  const subject = `subscription:${value.id}` as const;
  await store.append([{ at: value.since, by, revision: 1, action: "subscribe", subject, state }]);
  if (plannedAt > 0) await store.ledger.advance("planned", plannedAt);
  await store.close();
}

it.each(LANGUAGES)("says that there is nothing to look at: %s", async (language) => {
  const store = await openLowdbStore(storePath(config));
  await store.ledger.advance("planned", 1);
  await store.close();
  expect(await doctor(language, config)).toBe(0);
  expect(printed).toMatch(/no subscription yet|encore aucun abonnement|ninguna suscripción/);
  expect(printed).toContain(config.dataDir);
});

it.each(
  LANGUAGES,
)("ends with 1 where nothing was ever stored, and names the folder: %s", async (language) => {
  expect(await doctor(language, config)).toBe(1);
  expect(printed).toMatch(/DATA_DIR/);
  expect(printed).toContain(config.dataDir);
});

it("ends with 1 where a post is due that nobody has stored: its disk is full", async () => {
  const now = new Date();
  const before = new Date(now.getTime() - 5 * 60_000);
  const rule = {
    kind: "weekly",
    weekday: before.getUTCDay() || 7,
    time: before.toISOString().slice(11, 16),
  } as const;
  await left(subscription({ rule, zone: "UTC", since: 0 }), now.getTime() - 8 * 60_000);
  expect(await doctor("en", config)).toBe(1);
  expect(printed).toMatch(/Due on .* and not posted yet/);
  expect(printed).not.toMatch(/All is well|first time/);
});

it("ends with 0 where all is well, for every channel", async () => {
  await left(subscription({ since: Date.now() - 3_600_000 }), Date.now());
  expect(await doctor(undefined, config)).toBe(0);
  expect(printed).toMatch(/S1: every Monday at 09:00 .*\n\nslack · T1 · C1/);
  expect(printed).toMatch(/All is well/);
});

it("ends with 1 where the bot has not been at work", async () => {
  await left(subscription({ since: Date.now() - 86_400_000 }), Date.now() - 7_200_000);
  expect(await doctor("fr", config)).toBe(1);
  expect(printed).toMatch(/le robot est à l'arrêt depuis/);
});

it("ends with 1 where what is stored cannot be read, and says where", async () => {
  let told = "";
  vi.spyOn(process.stderr, "write").mockImplementation((text) => {
    told += text;
    return true;
  });
  const database = { url: "postgres://u:hunter2@127.0.0.1:1/d", pool: 1 };
  expect(await doctor("en", { ...config, database })).toBe(1);
  expect(told).toMatch(/^STORE_UNAVAILABLE: .*\n {2}DATABASE_URL: ECONNREFUSED/);
  expect(told).not.toContain("hunter2");
});
