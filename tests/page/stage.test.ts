import { describe, expect, it } from "vitest";
import type { ChannelKey, PersonKey } from "../../src/page/api.js";
import { say as sayIn } from "../../src/page/say.js";
import type { Scene } from "../../src/page/scene.js";
import { at, onward, posts, sceneOn, wordsIn } from "./support.js";

const MINUTE = 60_000;
const SURFACES = ["slack", "teams"] as const;

async function say(scene: Scene, person: PersonKey, text: string, channel: ChannelKey = "coalition") {
  const notice = await sayIn(scene, { person, channel, text }, "en");
  await scene.settle();
  return notice;
}
const seenBy = (
  scene: Scene,
  person: PersonKey,
  surface: "slack" | "teams",
  channel: ChannelKey = "coalition",
) => scene[surface].messages(person, channel);

describe("on 5 February 2018", { timeout: 60_000 }, () => {
  it("the digest and the countdowns come at their own time to both platforms", async () => {
    const scene = await sceneOn("2018-02-05");
    await onward(scene, "2018-02-25T12:00");
    for (const surface of SURFACES) {
      const dueAt = [
        [/^Tomorrow: Annual consultation/, "2018-02-06T09:00"],
        [/^Deadlines, 12 February 2018/, "2018-02-12T09:00"],
        [/^7 days left: Deadline to adopt the labour/, "2018-02-17T09:00"],
        [/^Deadlines, 19 February 2018/, "2018-02-19T09:00"],
        [/^Tomorrow: Deadline to adopt the labour/, "2018-02-23T09:00"],
      ] as const;
      const all = posts(scene, surface, /^(?:Tomorrow|Deadlines|\d+ days left)/);
      expect(all).toHaveLength(dueAt.length);
      for (const [index, [title, due]] of dueAt.entries()) {
        expect(all[index]?.text).toMatch(title);
        const late = (all[index]?.at ?? 0) - at(due);
        expect(late).toBeGreaterThanOrEqual(0);
        expect(late).toBeLessThan(MINUTE);
      }
    }
    expect(scene.teams.teams.violations()).toEqual([]);
  });

  it("travels a year in seconds, and nothing is left unsettled", async () => {
    const scene = await sceneOn("2018-02-05");
    const began = process.cpuUsage();
    await onward(scene, "2019-02-05T12:00");
    const { user, system } = process.cpuUsage(began);
    expect((user + system) / 1e6).toBeLessThan(20);
    const rows = await scene.app.store.ledger.list();
    expect(rows.filter(({ state }) => state !== "posted" && state !== "skipped")).toEqual([]);
  });

  it("stops where it is told to", async () => {
    const scene = await sceneOn("2018-02-05");
    const { travel } = await import("../../src/page/travel.js");
    const journey = new AbortController();
    await travel(scene, at("2019-02-05T12:00"), {
      signal: journey.signal,
      stepped: () => journey.abort(),
    });
    expect(scene.clock.now()).toBeLessThan(at("2018-02-06T09:01"));
  });
});

describe("what is said", { timeout: 60_000 }, () => {
  it("is answered on both platforms, to who asked alone, and printed from the same reply", async () => {
    const scene = await sceneOn("2018-02-05");
    await say(scene, "carlos", "/apg recs migration");
    await say(scene, "dana", "/apg facts torture");
    for (const surface of SURFACES) {
      const carlos = seenBy(scene, "carlos", surface).filter(({ onlyYou }) => onlyYou);
      const dana = seenBy(scene, "dana", surface).filter(({ onlyYou }) => onlyYou);
      expect(wordsIn(carlos.at(-1) as never)).toContain("Migration and refugees");
      expect(wordsIn(dana.at(-1) as never)).toContain("Torture");
      expect(carlos.map(({ id }) => id)).not.toEqual(expect.arrayContaining(dana.map(({ id }) => id)));
    }
    const { user } = scene.slack.user("carlos");
    const printed = scene.printed.list(user, scene.slack.channelId("coalition", "carlos"));
    const own = printed.filter(({ line }) => line === "recs migration");
    expect(own).toHaveLength(1);
    expect(own[0]?.text).toMatch(/6\.1[\s\S]*6\.6/);
    expect(own[0]?.json).toMatchObject({ found: true, language: "en" });
  });

  it("goes to everybody as a mention, and to nobody's bot without one", async () => {
    const scene = await sceneOn("2018-02-05");
    await say(scene, "bea", "Shall we write <them> on Monday & Friday?");
    await say(scene, "bea", "@apg deadlines labour");
    for (const surface of SURFACES) {
      const bea = seenBy(scene, "carlos", surface).filter(({ from }) => from === "bea");
      expect(bea.map(({ text }) => text)).toEqual([
        "Shall we write <them> on Monday & Friday?",
        "@APG deadlines labour",
      ]);
      const answers = seenBy(scene, "carlos", surface).filter(({ thread }) => thread === bea[1]?.id);
      expect(answers).toHaveLength(1);
      expect(wordsIn(answers[0] as never)).toContain("24 February 2018");
    }
    const { user } = scene.slack.user("carlos");
    const printed = scene.printed.list(user, scene.slack.channelId("coalition", "carlos"));
    expect(printed.filter(({ text }) => text.includes("24 February 2018"))).toHaveLength(1);
  });

  it("in one's own conversation needs no sign, and is seen by no one else", async () => {
    const scene = await sceneOn("2018-02-05");
    await say(scene, "dana", "when is the labour law deadline?", "direct");
    for (const surface of SURFACES) {
      expect(wordsIn(seenBy(scene, "dana", surface, "direct").at(-1) as never)).toContain("24 February 2018");
      expect(seenBy(scene, "ana", surface, "direct")).toEqual([]);
    }
  });

  it("has the rights of who says it", async () => {
    const scene = await sceneOn("2018-02-05");
    const line = '/apg deadline add 2018-03-01 "Call with the department"';
    for (const [person, may] of [
      ["bea", true],
      ["carlos", false],
    ] as const) {
      await say(scene, person, line);
      for (const surface of SURFACES) {
        const last = wordsIn(seenBy(scene, person, surface).at(-1) as never);
        if (may) expect(last).toContain("Call with the department");
        expect(last.includes("APG_NOT_ALLOWED")).toBe(!may);
      }
    }
    await say(scene, "dana", "/apg subscribe", "mexico");
    for (const surface of SURFACES)
      expect(wordsIn(seenBy(scene, "dana", surface, "mexico").at(-1) as never)).toContain("APG_NOT_ALLOWED");
  });
});

describe("in French", { timeout: 60_000 }, () => {
  it("everything is, the first posts too", async () => {
    const scene = await sceneOn("2018-02-05", "fr");
    await say(scene, "carlos", "/apg recos migration");
    for (const surface of SURFACES)
      expect(wordsIn(seenBy(scene, "carlos", surface).at(-1) as never)).toContain(
        "Migration et personnes réfugiées",
      );
    await onward(scene, "2018-02-12T12:00");
    for (const surface of SURFACES)
      expect(posts(scene, surface, /^Échéances, 12 février 2018/)).toHaveLength(1);
  });
});
