import { among, UNKNOWN, type When } from "./when.js";

type Read = (folded: string) => When;

const HOUR = "(?:[01]?\\d|2[0-4])";
const PART =
  "(?: (?:in the|de la|del|du|de l'|of the) ?(?:morning|afternoon|evening|manana|tarde|noche|matin|soir|apres-midi))";
const CLOCK = [
  `${HOUR}(?:[:.]\\d\\d)? ?[ap]\\.?m`,
  `${HOUR}:\\d\\d(?::\\d\\d)?(?: ?(?:h|hrs|horas))?`,
  `${HOUR} ?h(?: ?\\d\\d)?`,
  `${HOUR} ?(?:heures?|horas|hrs|o'clock)(?: \\d\\d)?`,
  `${HOUR}(?=${PART})`,
  "noon|midnight|midi|minuit|mediodia|medianoche",
].join("|");
const SPAN = "(?: ?- ?| (?:to|until|a|hasta|et|y|and) )";
const AT = "(?:(?:at|a|al|@|by|from|de|vers|hacia|sobre|a partir de) )?(?:(?:las?|el) )?";
const ZONE = "(?: (?:e[sd]?t|c[sd]?t|m[sd]?t|p[sd]?t|utc|gmt))?";
const TIME = `(?:${AT}(?:${CLOCK})(?:${SPAN}(?:las? )?(?:${CLOCK}))?|(?:at|a las?) ${HOUR})${PART}?${ZONE}`;
const TIMES = [
  new RegExp(`^(.+?) ${TIME}$`, "u"),
  new RegExp(`^${TIME} (.+)$`, "u"),
  // An instant as machines write it.
  /^(\d{4}-\d\d-\d\d)t\d\d:\d\d\S*$/u,
];
const WEEK =
  /^(?:the |la |le )?(?:week|semaine|semana) (?:of|du|de|del|beginning|starting) (?:the |le |el )?(.+)$/u;

const FROM = "^(?:(?:from|between|du|des|del|de|entre) )?";
const UNTIL = "(?: ?- ?| (?:to|until|through|and|au|a|al|et|y|hasta|jusqu'au) )(?:the |le |el |al? )?";
const DAY = "(\\d{1,2})(?:st|nd|rd|th|er|re|o|º)?";
/** "15-17 March 2027", "March 15 to 17, 2027": the days alone are two. */
const TWO_DAYS = new RegExp(`${FROM}(\\D*?)${DAY}${UNTIL}${DAY}(\\D.*)$`, "u");
const TWO_DATES = new RegExp(`${FROM}(.+?)${UNTIL.replace(" ?- ?", " - ")}(.+)$`, "u");

/**
 * A date with more to it than is kept: a time, the week that it begins, another day until which it lasts. Of a time and a
 * week the day is read, and what was left out is said; of two days it is asked.
 * @param read reads what is left of the text
 */
export function readMore(folded: string, read: Read): When {
  for (const form of TIMES) {
    const when = leftOut("time", read(form.exec(folded)?.[1] ?? ""));
    if (when.kind !== "unknown") return when;
  }
  const week = leftOut("week", read(WEEK.exec(folded)?.[1] ?? ""));
  return week.kind === "unknown" ? between(folded, read) : week;
}

function leftOut(what: "time" | "week", when: When): When {
  return when.kind === "moment" || when.kind === "doubtful" ? { ...when, leftOut: what } : when;
}

function between(folded: string, read: Read): When {
  const [, before = "", first, last, after = ""] = TWO_DAYS.exec(folded) ?? [];
  if (first) return both(read(`${before}${first}${after}`), read(`${before}${last}${after}`));
  const [, from, to] = TWO_DATES.exec(folded) ?? [];
  if (!from || !to) return UNKNOWN;
  const end = read(to);
  const year = end.kind === "moment" ? end.moment.date?.slice(0, 4) : undefined;
  const dated = read(`${from} ${year ?? ""}`);
  return both(dated.kind === "moment" ? dated : read(from), end);
}

function both(first: When, last: When): When {
  if (first.kind !== "moment" || last.kind !== "moment") return UNKNOWN;
  const [from, to] = [first.moment.date, last.moment.date];
  return from && to ? among([from, to]) : UNKNOWN;
}
