import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { type App, build } from "../../src/app.js";
import { readConfig } from "../../src/config.js";
import type { Caller } from "../../src/core/caller.js";
import type { AddedDate, Place } from "../../src/core/changes.js";
import type { Fixed } from "../../src/core/dispatch.js";
import type { Found, Messenger, Post, Posted, Updated } from "../../src/core/messenger.js";
import type { Log, Store } from "../../src/core/ports.js";
import type { Reply } from "../../src/core/reply.js";
import { createMemoryStore } from "../../src/stores/memory.js";

export const ana: Caller = {
  platform: "slack",
  installation: "T1",
  user: "U1",
  name: "Ana",
  channel: "C1",
  role: "member",
};

/** What a channel holds: its posts as they read now, and what their threads say. */
export interface Sent {
  place: Place;
  post: Post;
  messageId: string;
  thread?: string;
  to?: string;
}

/** The bot with a channel that takes its posts, on a clock that a test moves. */
export interface Reminding extends App {
  ask(line: string, caller?: Caller, fixed?: Fixed): Promise<Reply>;
  sent: Sent[];
  messenger: Messenger;
  /** What the next calls of the platform answer instead. */
  answers: { post?: Posted; update?: Updated; check?: string; time?: number; find?: Found };
  /** Moves the clock there, and does what is then to do. */
  until(iso: string): Promise<void>;
  at(): string;
}

export async function reminding(
  start = "2026-11-24T15:00:00Z",
  {
    store = createMemoryStore(),
    platform = true,
    env = {},
    log = () => {},
  }: { store?: Store; platform?: boolean; env?: Record<string, string>; log?: Log } = {},
): Promise<Reminding> {
  let now = Date.parse(start);
  const origin = now - 1_000_000;
  const clock = { now: () => now, monotonic: () => now - origin };
  const sleep = async (ms: number) => {
    now += ms;
  };
  const config = readConfig({ DATA_DIR: join(tmpdir(), "apg-test-nothing-here"), ...env });
  const app = await build(config, { store, clock, log, sleep });
  const sent: Sent[] = [];
  const answers: Reminding["answers"] = {};
  const take = (place: Place, post: Post, more: Partial<Sent> = {}): Posted => {
    if (answers.post) return { serverTime: now, ...answers.post } as Posted;
    const messageId = String(sent.length + 1);
    sent.push({ place, post, messageId, ...more });
    return { kind: "posted", messageId, serverTime: now };
  };
  const messenger: Messenger = {
    pace: { perChannelMs: 0, perInstallationMs: 0 },
    time: async () => answers.time ?? now,
    post: async (place, post) => take(place, post),
    async update(_place, messageId, post) {
      if (answers.update) return answers.update;
      const one = sent.find((other) => other.messageId === messageId);
      if (one) one.post = post;
      return { ok: true };
    },
    replyTo: async (place, thread, post) => take(place, post, { thread }),
    find: async () => answers.find ?? { kind: "absent" },
    direct: async (user, post) => take({ ...user, channel: "" }, post, { to: user.user }),
    check: async () => answers.check,
    invite: async () => ["Type ", { code: "/invite @apg" }],
    link: async (_place, messageId) => `https://example.org/${messageId}`,
  };
  if (platform) app.reminders.start([{ name: "slack", messenger, ready: () => true }]);
  onTestFinished(() => app.reminders.stop());
  await app.reminders.work();
  return {
    ...app,
    sent,
    messenger,
    answers,
    ask: async (line, caller = ana, fixed = {}) => {
      const reply = await app.dispatch(line, caller, fixed);
      await app.reminders.work();
      return reply;
    },
    async until(iso) {
      now = Date.parse(iso);
      await app.reminders.work();
      await app.reminders.work();
    },
    at: () => new Date(now).toISOString(),
  };
}

/** Adds a date as a member would, or changes it. */
export async function addDate(
  { store, clock }: Pick<App, "store" | "clock">,
  over: Partial<AddedDate> = {},
  action: "add" | "move" | "cancel" = "add",
): Promise<void> {
  const value: AddedDate = {
    reference: "M1",
    what: "Consultation with GAC",
    language: "en",
    kind: "deadline",
    theme: "cross-cutting",
    date: "2026-12-15",
    precision: "day",
    recommendations: [],
    yearly: false,
    status: "open",
    ...over,
  };
  const subject = `date:${value.reference}` as const;
  const before = (await store.changes(0)).filter((change) => change.subject === subject).length;
  await store.append([
    {
      at: clock.now(),
      by: { platform: "slack", installation: "T1", user: "U2", name: "Luc" },
      revision: before + 1,
      action,
      subject,
      state: { kind: "date", value },
    },
  ]);
}
