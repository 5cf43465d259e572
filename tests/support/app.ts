import { tmpdir } from "node:os";
import { join } from "node:path";
import { type App, build } from "../../src/app.js";
import { readConfig } from "../../src/config.js";
import type { Caller } from "../../src/core/caller.js";
import type { Fixed } from "../../src/core/dispatch.js";
import type { Clock, Log, Store } from "../../src/core/ports.js";
import type { Reply } from "../../src/core/reply.js";
import { createMemoryStore } from "../../src/stores/memory.js";

/** The day on which these tests live unless they say otherwise; the documents are of 2018. */
export const TODAY = "2026-03-10";
/** Two days before the consultation, nineteen before the labour deadline. */
export const IN_2018 = "2018-02-05";

/** Somebody in a workspace; each test that stores takes another one. */
export const member: Caller = { platform: "slack", installation: "T1", user: "U1", role: "member" };

const clock: Clock = { now: () => Date.parse(`${TODAY}T12:00:00Z`), monotonic: () => 0 };
export type LogEntry = { level: string; event: string; data?: Record<string, unknown> };

/** The bot as it runs, with the real content and commands, a store in memory and a clock that stands. */
export async function appForTest(parts: { store?: Store } = {}): Promise<App & { logged: LogEntry[] }> {
  const logged: LogEntry[] = [];
  const log: Log = (level, event, data) => logged.push({ level, event, data });
  // No texts are imported there: what is quoted does not depend on the machine.
  const config = readConfig({ DATA_DIR: join(tmpdir(), "apg-test-nothing-here") });
  const app = await build(config, { store: parts.store ?? createMemoryStore(), clock, log });
  return { ...app, logged };
}

/** One bot a test file; it holds nothing that changes but members' languages. */
export const app = await appForTest();

export function ask(line: string, fixed: Fixed = {}, caller: Caller = member): Promise<Reply> {
  return app.dispatch(line, caller, fixed);
}
