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

/** Two days as one stretch of time: "Jan. 1 – 31, 2018". */
export function stretch(first: string, last: string, locale: string): string {
  const [from, to] = [first, last].map((day) => Date.parse(`${day}T12:00:00Z`)) as [number, number];
  return format(locale, { dateStyle: "medium", timeZone: "UTC" }).formatRange(from, to);
}

const capital = (text: string, locale: string) => text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);
