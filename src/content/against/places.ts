import type { Problem } from "../../core/errors.js";
import type { Content, Source } from "../../core/vocabulary.js";
import { allRecords, sourcesOf } from "../records.js";
import type { Proof } from "./against.js";

/** Where a line stands; the locator only where it can be counted: list items and footnotes. */
export interface Place {
  section: string;
  locator?: string;
}

const RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** The place of each line of the documents, by their headings and list marks. */
export function placesOf({ documents }: Content, lines: string[]): Map<number, Place> {
  const places = new Map<number, Place>();
  for (const { kind, text } of documents) {
    let section = kind === "letter" ? "letter" : "front";
    let list: "bullet" | "recommendation" = "bullet";
    const counts = new Map<string, number>();
    for (let line = text.firstLine; line <= text.lastLine; line++) {
      const words = lines[line - 1] ?? "";
      const heading = kind === "letter" ? undefined : headingOf(words, section);
      if (heading !== undefined) {
        section = heading;
        list = "bullet";
        counts.clear();
      } else if (/^Recommendations/.test(words) && section !== "front") list = "recommendation";
      const footnote = RAISED.indexOf(words[0] ?? "-");
      if (words.startsWith("- ")) {
        counts.set(list, (counts.get(list) ?? 0) + 1);
        places.set(line, { section, locator: `${list} ${counts.get(list)}` });
      } else places.set(line, { section, ...(footnote > 0 ? { locator: `footnote ${footnote}` } : {}) });
    }
  }
  return places;
}

/** The section that a line opens. The front page lists the six titles too, before the overview. */
function headingOf(words: string, section: string): string | undefined {
  if (/^General overview/.test(words)) return "overview";
  const next = section === "overview" ? 1 : Number(section) + 1;
  return words.startsWith(`${next}. `) ? String(next) : undefined;
}

/** Section and locator are those of the line: who looks up "section 4, recommendation 2" finds it there. */
export const placesFit: Proof = (content, { lines }) => {
  const places = placesOf(content, lines);
  return allRecords(content).flatMap(({ where, record }) =>
    sourcesOf(record).flatMap(({ field, source }) => {
      const place = places.get(source.line);
      return place
        ? misplaced(source, place, lines).map((what) => ({ where: `${where} ${field}`, what }))
        : [];
    }),
  );
};

function misplaced({ line, section, locator }: Source, place: Place, lines: string[]): Problem["what"][] {
  if ((lines[line - 1] ?? "").trim() === "") return [`line ${line} is empty`];
  return [
    ...(place.section === section ? [] : [`line ${line} stands in section ${place.section}, not ${section}`]),
    ...(place.locator === undefined || place.locator === locator
      ? []
      : [`line ${line} is ${place.locator}, not ${locator}`]),
  ];
}
