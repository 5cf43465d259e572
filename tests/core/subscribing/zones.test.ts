import { expect, it } from "vitest";
import { readZone } from "../../../src/core/subscribing/zones.js";

it.each([
  ["America/Toronto", "America/Toronto"],
  ["america/toronto", "America/Toronto"],
  ["America/Port-au-Prince", "America/Port-au-Prince"],
  ["america/argentina/buenos_aires", "America/Argentina/Buenos_Aires"],
  ["America/Montreal", "America/Montreal"],
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
  for (const zone of Intl.supportedValuesOf("timeZone"))
    expect(readZone(zone)).toEqual({ kind: "zone", zone });
});
