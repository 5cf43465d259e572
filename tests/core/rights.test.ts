import { describe, expect, it } from "vitest";
import { type Caller, ROLES } from "../../src/core/caller.js";
import { type Action, can, roleOf } from "../../src/core/rights.js";

const caller = (role: Caller["role"]): Caller => ({
  platform: "slack",
  installation: "T1",
  user: "U1",
  role,
});

describe("can", () => {
  it.each(ROLES)("lets a %s ask and choose a language for themselves", (role) => {
    expect(can(caller(role), "ask")).toBe(true);
    expect(can(caller(role), "own")).toBe(true);
  });

  it.each([
    "delete",
    "",
    "constructor",
    "__proto__",
    "toString",
    "ASK",
  ])("denies %j, which nobody defined", (action) => {
    for (const role of ROLES) expect(can(caller(role), action as Action)).toBe(false);
  });

  it("denies a caller whose role is none", () => {
    expect(can(caller("owner" as Caller["role"]), "ask")).toBe(false);
  });
});

describe("roleOf", () => {
  const admins = [{ platform: "slack", installation: "T1", user: "U1" }];
  const user = { platform: "slack", installation: "T1", user: "U1", guest: false };

  it("makes an admin of exactly who is named, guest or not", () => {
    expect(roleOf(user, admins)).toBe("admin");
    expect(roleOf({ ...user, guest: true }, admins)).toBe("admin");
  });

  it.each([
    { platform: "teams" },
    { installation: "T2" },
    { user: "U2" },
    { user: "u1" },
  ])("makes none of somebody who differs by %j", (other) => {
    expect(roleOf({ ...user, ...other }, admins)).toBe("member");
  });

  it("lets guests and strangers read only", () => {
    expect(roleOf({ ...user, user: "U2", guest: true }, admins)).toBe("reader");
    expect(roleOf({ ...user, guest: false }, [])).toBe("member");
  });
});
