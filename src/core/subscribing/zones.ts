import { fold } from "../fold.js";
import { nearest } from "../match.js";

/** Every time zone that this machine knows, by its name and by the city in it. */
let known: { zones: ReadonlyMap<string, string>; cities: ReadonlyMap<string, string> } | undefined;

/** What zones are called now that ICU, and so Node, still gives under an older name. */
const CALLED_NOW: Record<string, string> = {
  "Africa/Asmera": "Africa/Asmara",
  "America/Buenos_Aires": "America/Argentina/Buenos_Aires",
  "America/Catamarca": "America/Argentina/Catamarca",
  "America/Coral_Harbour": "America/Atikokan",
  "America/Cordoba": "America/Argentina/Cordoba",
  "America/Godthab": "America/Nuuk",
  "America/Indianapolis": "America/Indiana/Indianapolis",
  "America/Jujuy": "America/Argentina/Jujuy",
  "America/Louisville": "America/Kentucky/Louisville",
  "America/Mendoza": "America/Argentina/Mendoza",
  "Asia/Calcutta": "Asia/Kolkata",
  "Asia/Katmandu": "Asia/Kathmandu",
  "Asia/Rangoon": "Asia/Yangon",
  "Asia/Saigon": "Asia/Ho_Chi_Minh",
  "Atlantic/Faeroe": "Atlantic/Faroe",
  "Europe/Kiev": "Europe/Kyiv",
  "Pacific/Enderbury": "Pacific/Kanton",
  "Pacific/Ponape": "Pacific/Pohnpei",
  "Pacific/Truk": "Pacific/Chuuk",
};

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
  const zones = new Map(names.map((name) => [plainly(name), calledNow(name)]));
  const cities = new Map<string, string>();
  for (const name of names) {
    for (const each of [name, calledNow(name)]) {
      const city = plainly(each.split("/").at(-1) as string);
      if (!cities.has(city)) cities.set(city, calledNow(name));
    }
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

/** An older name, which is no longer listed and still is one, by what it is called now: `US/Eastern` is New York's. */
function linked(text: string): string | undefined {
  try {
    const { timeZone } = new Intl.DateTimeFormat("en", { timeZone: text }).resolvedOptions();
    return calledNow(timeZone);
  } catch {
    return undefined;
  }
}

const calledNow = (name: string) => CALLED_NOW[name] ?? name;
