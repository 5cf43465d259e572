import { beforeEach, describe, expect, it, onTestFinished } from "vitest";
import { type ManualClock, manualClock } from "../../../src/counterparts/clock.js";
import { startTeams, type Teams } from "../../../src/counterparts/teams/index.js";
import { createKeys } from "../../../src/counterparts/teams/keys.js";
import { createSigning } from "../../../src/counterparts/teams/signing.js";
import { type CheckToken, createTokenCheck } from "../../../src/platforms/teams/token.js";
import { APP } from "./bot.js";

const MINUTE = 60_000;

describe("a token that was good once", () => {
  let teams: Teams;
  let clock: ManualClock;
  let check: CheckToken;
  let header: string;

  beforeEach(async () => {
    clock = manualClock();
    teams = await startTeams({ ...APP, clock });
    onTestFinished(() => teams.stop());
    check = createTokenCheck({
      appId: APP.appId,
      openId: teams.openIdUrl,
      clock: { now: clock.now, monotonic: clock.now },
      log: () => {},
    });
    // Every counterpart of a process signs with the same keys.
    const signing = createSigning(createKeys(), clock);
    header = `Bearer ${await signing.token({ audience: APP.appId, serviceUrl: teams.serviceUrl })}`;
    expect(await check(header, teams.serviceUrl)).toBeUndefined();
  });

  it("is good again, until five minutes after its end", async () => {
    clock.advance(59 * MINUTE);
    expect(await check(header, teams.serviceUrl)).toBeUndefined();
    clock.advance(5 * MINUTE);
    expect(await check(header, teams.serviceUrl)).toBeUndefined();
    clock.advance(2 * MINUTE);
    expect(await check(header, teams.serviceUrl)).toBe("time");
  });

  it("is not good for another address", async () => {
    expect(await check(header, `${teams.serviceUrl}other/`)).toBe("serviceUrl");
    expect(await check(header, teams.serviceUrl)).toBeUndefined();
  });

  it.each([
    ["its signature", (token: string) => `${token.slice(0, -4)}AAAA`],
    ["its words", (token: string) => token.replace(/\.[\w-]{8}/, ".eyJhAAAA")],
    ["its end", (token: string) => token.slice(0, -1)],
    ["its way of coming", (token: string) => token.replace("Bearer", "Basic")],
  ])("is not good where %s is changed", async (_what, change) => {
    expect(await check(change(header), teams.serviceUrl)).toBeTypeOf("string");
    expect(await check(header, teams.serviceUrl)).toBeUndefined();
  });
});
