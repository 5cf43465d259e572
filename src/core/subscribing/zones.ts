import { fold } from "../fold.js";
import { nearest } from "../match.js";

/** Every time zone that this machine knows, by its name and by the city in it. */
let known: { zones: ReadonlyMap<string, string>; cities: ReadonlyMap<string, string> } | undefined;

const plainly = (text: string) => fold(text).replace(/[_\s]+/g, " ");

/** Cities whose zone has another name in French or Spanish. */
const ALSO: [string, string][] = [
  ["montreal", "America/Toronto"],
  ["ottawa", "America/Toronto"],
  ["quebec", "America/Toronto"],
  ["mexico", "America/Mexico_City"],
  ["ciudad de mexico", "America/Mexico_City"],
  ["cdmx", "America/Mexico_City"],
];

function table() {
  if (known) return known;
  const names = [...Intl.supportedValuesOf("timeZone"), "UTC"];
  const zones = new Map(names.map((name) => [plainly(name), name]));
  const cities = new Map<string, string>();
  for (const name of names) {
    const city = plainly(name.split("/").at(-1) as string);
    if (!cities.has(city)) cities.set(city, name);
  }
  known = { zones, cities: new Map([...cities, ...ALSO]) };
  return known;
}

/** A zone, or the one that was probably meant. */
export type Zone = { kind: "zone"; zone: string } | { kind: "unknown"; near?: string };

/**
 * The IANA time zone of a text, case aside: `america/toronto`, `UTC`. A city alone is taken where it is the very name of
 * one. An abbreviation such as `EST` is none: it stands still where clocks change.
 */
export function readZone(text: string): Zone {
  const { zones, cities } = table();
  const folded = plainly(text);
  const zone = zones.get(folded) ?? (text.includes("/") ? linked(text) : undefined) ?? cities.get(folded);
  if (zone !== undefined) return { kind: "zone", zone };
  const near = nearest(folded, zones)?.value ?? nearest(folded.split("/").at(-1) as string, cities)?.value;
  return { kind: "unknown", near };
}

/** An older name, which is no longer listed and still is one: `America/Montreal`, `Asia/Kathmandu`. */
function linked(text: string): string | undefined {
  const name = text
    .split("/")
    .map((part) => part.toLowerCase().replace(/(^|[_-])\p{L}/gu, (first) => first.toUpperCase()))
    .join("/");
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return name;
  } catch {
    return undefined;
  }
}
