import { formatDate } from "../../i18n/format.js";
import type { Context } from "../command.js";
import type { Source } from "../vocabulary.js";

/** "Brief, 7 February 2018, section 6, recommendation 3 (line 360)"; several places with a semicolon between. */
export function cite(sources: Source[], context: Context): string {
  let lastDocument = "";
  return sources
    .map((source) => {
      const place = placeOf(source, context);
      const sameDocument = source.document === lastDocument;
      lastDocument = source.document;
      return sameDocument ? place : `${documentName(source.document, context)}, ${place}`;
    })
    .join("; ");
}

/** "Brief, 7 February 2018". */
export function documentName(id: string, { library, language, say }: Context): string {
  const document = library.document(id);
  return say.documentOf(document.shortTitle[language], formatDate(document.date, language));
}

function placeOf({ section, locator, line, lineEnd }: Source, { say }: Context): string {
  const [kind, number] = locator.split(" ") as [Parameters<typeof say.locator>[0], string];
  const place = [say.section(section), say.locator(kind, Number(number))].filter(Boolean).join(", ");
  return `${place} (${say.lines(line, lineEnd)})`;
}
