import { describe, expect, it } from "vitest";
import { createCache } from "../../../src/platforms/shared/cache.js";
import { callerOf, installationOf } from "../../../src/platforms/slack/caller.js";

const member = { guest: false, team: "T1", locale: "fr" as const };

describe("the caller", () => {
  it.each([
    ["a member", {}, member, "member"],
    ["somebody not yet known", {}, undefined, "reader"],
    ["a guest", {}, { ...member, guest: true }, "reader"],
    ["somebody whose payload names another workspace", { team: "T2" }, member, "reader"],
    ["somebody whose profile names another workspace", {}, { ...member, team: "T2" }, "reader"],
    ["a member of a workspace in the organisation", { installation: "E1", team: "T2" }, member, "member"],
    ["a stranger in an organisation's channel", { installation: "E1" }, { ...member, guest: true }, "reader"],
  ])("%s has the role it should", (_who, more, profile, role) => {
    const origin = { installation: "T1", user: "U1", ...more };
    expect(callerOf(origin, profile, []).role).toBe(role);
    const admins = [{ platform: "slack", installation: origin.installation, user: "U1" }];
    expect(callerOf(origin, profile, admins).role).toBe("admin");
  });

  it("is marked where Slack did not say who they are", () => {
    const origin = { installation: "T1", user: "U1" };
    expect(callerOf(origin, undefined, []).unverified).toBe(true);
    expect(callerOf(origin, { ...member, guest: true }, []).unverified).toBeUndefined();
  });
});

describe("the installation", () => {
  it.each([
    ["a command", { team_id: "T1" }, "T1"],
    ["a click", { team: { id: "T1" }, user: { team_id: "T2" } }, "T1"],
    ["an event in a shared channel", { team_id: "T2", authorizations: [{ team_id: "T1" }] }, "T1"],
    [
      "a command in an organisation",
      { team_id: "T1", enterprise_id: "E1", is_enterprise_install: "true" },
      "E1",
    ],
    [
      "a command in a workspace of one",
      { team_id: "T1", enterprise_id: "E1", is_enterprise_install: "false" },
      "T1",
    ],
    [
      "a click in an organisation",
      { team: null, enterprise: { id: "E1" }, is_enterprise_install: true },
      "E1",
    ],
    [
      "an event in an organisation",
      {
        team_id: "T1",
        authorizations: [{ team_id: null, enterprise_id: "E1", is_enterprise_install: true }],
      },
      "E1",
    ],
  ])("is the same from %s", (_kind, body, installation) => {
    expect(installationOf(body)).toBe(installation);
  });
});

describe("the cache", () => {
  it("forgets the least lately used, and what is too old", () => {
    let now = 0;
    const cache = createCache<number>({ most: 2, life: 100, clock: { now: () => 0, monotonic: () => now } });
    cache.set("a", 1);
    cache.set("b", 2);
    expect(cache.get("a")).toBe(1);
    cache.set("c", 3);
    expect([cache.get("a"), cache.get("b"), cache.get("c"), cache.size]).toEqual([1, undefined, 3, 2]);
    now = 99;
    expect(cache.get("a")).toBe(1);
    now = 100;
    expect([cache.get("a"), cache.get("c"), cache.size]).toEqual([undefined, undefined, 0]);
    cache.set("d", 4);
    cache.delete("d");
    expect(cache.get("d")).toBeUndefined();
  });
});
