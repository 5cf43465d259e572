/**
 * When a local time is, found by asking Intl what the clocks show: it shares nothing with the program but the time
 * zones themselves.
 */
const MINUTE = 60_000;
const HOUR = 3_600_000;
const formats = new Map<string, Intl.DateTimeFormat>();

/** What the clocks of a zone show at an instant, as if it were UTC. */
export function shownAt(instant: number, zone: string): number {
  let format = formats.get(zone);
  if (!format) {
    // Swedish writes 2026-11-30 09:00:00.
    format = new Intl.DateTimeFormat("sv-SE", { timeZone: zone, dateStyle: "short", timeStyle: "medium" });
    formats.set(zone, format);
  }
  return Date.parse(`${format.format(instant).replace(" ", "T")}Z`);
}

const offsetAt = (instant: number, zone: string) => shownAt(instant, zone) - instant;

/** The first instant at which the clocks show a local time; where none does, as much later as the clocks jumped. */
export function oracleInstant(local: string, zone: string): number {
  const wanted = Date.parse(`${local}:00Z`);
  const around = [-26, -13, 0, 13, 26].map((hours) => offsetAt(wanted + hours * HOUR, zone));
  const showing = [...new Set(around)]
    .map((offset) => wanted - offset)
    .filter((instant) => shownAt(instant, zone) === wanted);
  if (showing.length > 0) return Math.min(...showing);
  let last = wanted - 26 * HOUR;
  while (shownAt(last + 15 * MINUTE, zone) < wanted) last += 15 * MINUTE;
  return wanted - offsetAt(last, zone);
}

/** The days of some years, YYYY-MM-DD, on which the clocks of a zone change. */
export function changesOf(zone: string, fromYear: number, years: number): string[] {
  const days: string[] = [];
  for (let at = Date.UTC(fromYear, 0, 1); at < Date.UTC(fromYear + years, 0, 1); at += 24 * HOUR) {
    if (offsetAt(at, zone) !== offsetAt(at + 24 * HOUR, zone)) {
      days.push(new Date(at).toISOString().slice(0, 10), new Date(at + 24 * HOUR).toISOString().slice(0, 10));
    }
  }
  return [...new Set(days)];
}
