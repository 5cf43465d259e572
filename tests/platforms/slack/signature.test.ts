import { isValidSlackRequest } from "@slack/bolt";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sign } from "../../../src/counterparts/slack/signing.js";
import { isGenuine } from "../../../src/platforms/slack/signature.js";

const NOW = 1_800_000_000_000;
const seconds = NOW / 1_000;
const text = fc.string({ unit: "binary" });
const signatures = fc.oneof(
  { weight: 3, arbitrary: fc.constant("right" as const) },
  { weight: 1, arbitrary: fc.constantFrom("", "v0=", "v1=", "v0", "=", "v0=0") },
  { weight: 1, arbitrary: text },
);

describe("isGenuine", () => {
  it("says what Bolt says of anything that is not from the future", () => {
    let genuine = 0;
    const anything = fc.record({
      secret: fc.string({ minLength: 1 }),
      body: text,
      signed: fc.oneof(fc.constant(undefined), text),
      ago: fc.integer({ min: 0, max: 600 }),
      signature: signatures,
      end: fc.constantFrom("", "0", " ", "=", "=x"),
    });
    fc.assert(
      fc.property(anything, ({ secret, body, signed, ago, signature, end }) => {
        const timestamp = seconds - ago;
        const right = sign(secret, timestamp, Buffer.from(signed ?? body));
        const given = `${signature === "right" ? right : signature}${signature === "right" ? "" : end}`;
        const ours = isGenuine(secret, { timestamp: String(timestamp), signature: given, body }, NOW);
        const headers = { "x-slack-signature": given, "x-slack-request-timestamp": timestamp };
        expect(ours).toBe(
          isValidSlackRequest({ signingSecret: secret, body, headers, nowMilliseconds: NOW }),
        );
        if (ours) genuine++;
      }),
      { numRuns: 2_000 },
    );
    expect(genuine).toBeGreaterThan(100);
  });

  it("refuses what is from the future, and what only begins with the right signature", () => {
    const asked = (timestamp: number, after = "") => {
      const signature = sign("secret", timestamp, Buffer.from("body")) + after;
      return isGenuine("secret", { timestamp: String(timestamp), signature, body: "body" }, NOW);
    };
    expect(asked(seconds + 300)).toBe(true);
    expect(asked(seconds + 301)).toBe(false);
    expect(asked(seconds, "=0")).toBe(false);
    expect(asked(seconds, "0")).toBe(false);
  });

  it.each([
    [undefined, "v0=0"],
    ["1800000000", undefined],
    ["1800000000", ["v0=0"]],
    ["18e8", "v0=0"],
    ["", ""],
  ])("refuses headers that are none: %j, %j", (timestamp, signature) => {
    expect(isGenuine("secret", { timestamp, signature, body: "" }, NOW)).toBe(false);
  });
});
