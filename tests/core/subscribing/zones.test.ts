import { expect, it } from "vitest";
import { readZone } from "../../../src/core/subscribing/zones.js";

it.each([
  ["America/Toronto", "America/Toronto"],
  ["america/toronto", "America/Toronto"],
  ["America/Port-au-Prince", "America/Port-au-Prince"],
  ["america/argentina/buenos_aires", "America/Argentina/Buenos_Aires"],
  ["America/Montreal", "America/Toronto"],
  ["us/eastern", "America/New_York"],
  ["US/Eastern", "America/New_York"],
  ["Canada/Eastern", "America/Toronto"],
  ["etc/gmt+5", "Etc/GMT+5"],
  ["Asia/Katmandu", "Asia/Kathmandu"],
  ["katmandu", "Asia/Kathmandu"],
  ["kathmandu", "Asia/Kathmandu"],
  ["asia/kathmandu", "Asia/Kathmandu"],
  ["utc", "UTC"],
  ["Tijuana", "America/Tijuana"],
  ["mexico city", "America/Mexico_City"],
  ["Montréal", "America/Toronto"],
])("%s is the zone %s", (text, zone) => expect(readZone(text)).toEqual({ kind: "zone", zone }));

it.each([
  ["America/Torronto", "America/Toronto"],
  ["America/Mexico_Cty", "America/Mexico_City"],
  ["Europe/Madird", "Europe/Madrid"],
])("%s is none, but %s is near", (text, near) => expect(readZone(text)).toEqual({ kind: "unknown", near }));

it("takes no abbreviation, offset or nonsense, and every name that this machine lists", () => {
  for (const text of ["EST", "CST", "+05:00", "Mars/Olympus", "", "constructor/__proto__"])
    expect(readZone(text).kind, text).toBe("unknown");
  for (const name of Intl.supportedValuesOf("timeZone")) {
    const read = readZone(name);
    if (read.kind !== "zone") throw new Error(name);
    expect(resolved(read.zone), name).toBe(name);
    expect(readZone(read.zone.toLowerCase()), name).toEqual(read);
  }
});

/** What this machine calls a zone: two names of one zone are the same to it. */
function resolved(timeZone: string): string {
  return new Intl.DateTimeFormat("en", { timeZone }).resolvedOptions().timeZone;
}
