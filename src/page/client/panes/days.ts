const formats = new Map<string, Intl.DateTimeFormat>();

/** Making a format costs more than all that is formatted with it. */
function format(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  const made = formats.get(key) ?? new Intl.DateTimeFormat(locale, options);
  formats.set(key, made);
  return made;
}

/** The day of an instant written out in a zone: "Monday, February 5, 2018". */
export function dayOf(at: number, locale: string, timeZone: string): string {
  return capital(format(locale, { dateStyle: "full", timeZone }).format(at), locale);
}

/** The time of day of an instant in a zone: "9:05 a.m.". */
export function timeOf(at: number, locale: string, timeZone: string): string {
  return format(locale, { timeStyle: "short", timeZone }).format(at);
}

/** A day YYYY-MM-DD written out. */
export function written(day: string, locale: string, dateStyle: "full" | "long" | "medium" = "full"): string {
  return capital(
    format(locale, { dateStyle, timeZone: "UTC" }).format(Date.parse(`${day}T12:00:00Z`)),
    locale,
  );
}

/** A part of a day YYYY-MM-DD: "Monday", "Apr". */
export function part(
  day: string,
  locale: string,
  options: Pick<Intl.DateTimeFormatOptions, "weekday" | "month">,
): string {
  return capital(
    format(locale, { ...options, timeZone: "UTC" }).format(Date.parse(`${day}T12:00:00Z`)),
    locale,
  );
}

/** Two days as one stretch of time: "2018", "January 2018", "Jan. 5 – 12, 2018". */
export function stretch(first: string, last: string, locale: string): string {
  const year = first.slice(0, 4);
  if (first === `${year}-01-01` && last === `${year}-12-31`) return year;
  const end = new Date(Date.UTC(Number(year), Number(first.slice(5, 7)), 0)).toISOString().slice(0, 10);
  if (first.endsWith("-01") && last === end) {
    const month = format(locale, { year: "numeric", month: "long", timeZone: "UTC" });
    return capital(month.format(Date.parse(`${first}T12:00:00Z`)), locale);
  }
  const [from, to] = [first, last].map((day) => Date.parse(`${day}T12:00:00Z`)) as [number, number];
  return format(locale, { dateStyle: "medium", timeZone: "UTC" }).formatRange(from, to);
}

const capital = (text: string, locale: string) => text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);
