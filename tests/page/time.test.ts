import { describe, expect, it, onTestFinished, vi } from "vitest";
import { createPlay, todayOf } from "../../src/page/play.js";
import { createTime } from "../../src/page/time.js";
import { app } from "../support/app.js";
import { configFor, served, wordsIn } from "./support.js";

describe("the clock of the page", { timeout: 60_000 }, () => {
  it("goes onward to a day, by days, and to an earlier day with everything new", async () => {
    const { post, view } = await served();
    await post("time", { to: "2018-02-05" });
    const first = await view("ana", "coalition");
    expect(first.clock.today).toBe("2018-02-05");
    await post("time", { days: 7 });
    const later = await view("ana", "coalition");
    expect(later.clock.today).toBe("2018-02-12");
    expect(later.version).toBeGreaterThan(first.version);
    for (const surface of ["slack", "teams"] as const)
      expect(later[surface].map((message) => wordsIn(message)).join()).toContain(
        "Deadlines, 12 February 2018",
      );
    await post("time", { days: -3 });
    const again = await view("ana", "coalition");
    expect(again.clock.today).toBe("2018-02-09");
    expect(again.slack.map(({ text }) => text).join()).not.toContain("Deadlines,");
    expect(again.timeline.find(({ reference }) => reference === "D54")).toMatchObject({
      themes: ["labour"],
      first: "2018-02-24",
      last: "2018-02-24",
    });
  });

  it("plays at a speed until it is told to stop", async () => {
    const { post, view, url } = await served();
    await post("time", { to: "2018-02-05" });
    expect(await post("time", { speed: 5 })).toMatchObject({ ok: true });
    const events = await fetch(`${url}/page/changes`);
    const reader = (events.body as ReadableStream<Uint8Array>).getReader();
    for (;;) {
      await reader.read();
      const { clock } = await view("ana", "coalition");
      expect(clock.speed).toBe(5);
      if (clock.today >= "2018-02-08") break;
    }
    await reader.cancel();
    await post("time", { speed: 0 });
    const stopped = (await view("ana", "coalition")).clock;
    const { clock, slack } = await view("ana", "coalition");
    expect(clock.speed).toBe(0);
    expect(clock.now - stopped.now).toBeLessThan(60_000);
    expect(slack.map(({ text }) => text).join()).toContain("Tomorrow: Annual consultation");
  });

  it("stays where it is when the language is chosen before anything is done", async () => {
    const { post, view } = await served();
    await post("time", { to: "2018-02-05" });
    await post("language", { language: "fr" });
    const { clock, slack } = await view("ana", "coalition");
    expect(clock.today).toBe("2018-02-05");
    expect(wordsIn(slack[0] as never)).toContain("en français");
  });

  it("is not set to where nothing can be", async () => {
    const { post } = await served();
    await post("time", { to: "2018-02-05" });
    for (const time of [{ to: "1999-12-31" }, { to: "2100-01-01" }, { to: "2040-01-01" }, { days: 36_000 }])
      expect(await post("time", time)).toMatchObject({ ok: false, error: { code: "PAGE_DAY" } });
  });
});

/** A clock with its play, on 5 February 2018, and a way to keep the play busy with something else. */
async function clockOfOne() {
  const play = createPlay({ config: configFor(), log: () => {}, base: app });
  onTestFinished(() => play.close());
  const time = createTime(play);
  await time.set({ to: "2018-02-05" });
  let free = () => {};
  const done = new Promise<void>((resolve) => {
    free = resolve;
  });
  return {
    time,
    today: async () => todayOf(await play.scene()),
    busy: () => {
      void play.run(() => done);
      return free;
    },
  };
}

it("what the page shows is newer than all that a process before showed", () => {
  vi.useFakeTimers({ toFake: ["Date"] });
  onTestFinished(() => void vi.useRealTimers());
  const begin = () => createPlay({ config: configFor(), log: () => {}, base: app });
  const before = begin();
  for (let i = 0; i < 100; i++) before.changed();
  vi.advanceTimersByTime(1_000);
  expect(begin().version()).toBeGreaterThan(before.version());
});

describe("a clock that is set again before it is there", { timeout: 60_000 }, () => {
  it("takes all of the steps together, whether one is on its way or waits", async () => {
    const { time, today, busy } = await clockOfOne();
    await Promise.all([time.set({ days: 7 }), time.set({ days: 7 }), time.set({ days: 1 })]);
    expect(await today()).toBe("2018-02-20");
    const free = busy();
    const steps = [time.set({ to: "2018-03-01" }), time.set({ days: 2 }), time.set({ days: -1 })];
    free();
    await Promise.all(steps);
    expect(await today()).toBe("2018-03-02");
    const first = time.set({ days: 300 });
    await new Promise(setImmediate);
    await Promise.all([first, time.set({ days: 1 })]);
    expect(await today()).toBe("2018-12-28");
  });

  it("does not go where nobody wants to go any more", async () => {
    const { time, today, busy } = await clockOfOne();
    const free = busy();
    const journeys = [time.set({ to: "2018-04-01" }), time.set({ to: "2017-01-01" })];
    const stopped = time.set({ speed: 0 });
    free();
    await Promise.all([...journeys, stopped]);
    expect(await today()).toBe("2018-02-05");
    await time.set({ days: 1 });
    expect(await today()).toBe("2018-02-06");
  });

  it("counts from today again after a step that cannot be taken", async () => {
    const { time, today } = await clockOfOne();
    await expect(time.set({ days: 36_000 })).rejects.toThrow("PAGE_DAY");
    await time.set({ days: 1 });
    expect(await today()).toBe("2018-02-06");
  });
});
