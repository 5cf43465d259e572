import type { Problem } from "../../core/errors.js";
import { allRecords, stringsOf } from "../records.js";
import type { Check } from "./check.js";

/** What has no place in a text that is shown, and why it would be there. */
const UNWANTED: { pattern: RegExp; what: string; only?: RegExp; except?: RegExp }[] = [
  { pattern: /[¹²³⁰⁴-⁹]/, what: "has a footnote mark" },
  { pattern: /\]\(/, what: "has a markdown link" },
  { pattern: /[*`#]|(^|\s)_|_(\s|$)|^>|^- /, what: "has a markdown mark" },
  { pattern: /[❖•▪◦]/, what: "has a list mark of the page" },
  { pattern: /[ \u00a0]{2}/, what: "has two spaces in a row" },
  { pattern: /[\t\n\r\f\v]/, what: "has a tab or a line break" },
  { pattern: /\p{Cf}|\p{Cc}|\ufffd/u, what: "has a character that cannot be seen" },
  { pattern: /[\u2009\u202f]/, what: "has a thin space", only: /./ },
  { pattern: /[’‘]/, what: "has a typographic apostrophe" },
  { pattern: /Ã.|Â[^\p{L}]/u, what: "was decoded wrongly" },
  { pattern: /\b(TODO|TBD|FIXME|XXX|[Ll]orem ipsum)\b|\?\?/, what: "is unfinished" },
  { pattern: /\S+@\S+\.\S|\bhttps?:|\bwww\./i, what: "has an address" },
  { pattern: /\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}/, what: "has a telephone number" },
  { pattern: / [,.;:!?](?!\d)/, what: "has a space before a mark", except: /\.fr$|(^|\.)(wording|text)$/ },
  // French puts a no-break space there; an ordinary one lets the mark fall to the next line.
  {
    pattern: /[^\u00a0\d]:(?!\d)|[^\u00a0]%| [:;?!»]|«[^\u00a0]/,
    what: "lacks a no-break space",
    only: /\.fr$/,
  },
];

/** No page furniture, markup, contact data or invisible character reaches an answer. */
const noFurniture: Check = (content) =>
  allRecords(content).flatMap(({ where, record }) =>
    stringsOf(record).flatMap(({ path, text }) => {
      // Figures and wordings are the document's own characters; against.ts holds them to it.
      return UNWANTED.filter(({ only, except }) => (only?.test(path) ?? true) && !except?.test(path)).flatMap(
        ({ pattern, what }): Problem[] => {
          const found = pattern.exec(text);
          if (!found) return [];
          const around = text.slice(Math.max(0, found.index - 12), found.index + found[0].length + 12);
          return [{ where: `${where} ${path}`, what, hint: `near "${around}"` }];
        },
      );
    }),
  );

/** The same letter is always the same code points, or searches and comparisons miss it. */
const composed: Check = (content) =>
  allRecords(content).flatMap(({ where, record }) =>
    stringsOf(record)
      .filter(({ text }) => text !== text.normalize("NFC"))
      .map(({ path }) => ({
        where: `${where} ${path}`,
        what: "has decomposed accents",
        hint: "normalise to NFC",
      })),
  );

const PAIRS = [
  ["(", ")"],
  ["[", "]"],
  ["«", "»"],
  ["“", "”"],
] as const;

/** What opens is closed. */
const balanced: Check = (content) =>
  allRecords(content).flatMap(({ where, record }) =>
    stringsOf(record).flatMap(({ path, text }) => {
      const count = (mark: string) => text.split(mark).length - 1;
      const open = PAIRS.filter(([left, right]) => count(left) !== count(right)).map(([left]) => left);
      if (count('"') % 2 === 1) open.push('"' as never);
      return open.map((mark) => ({ where: `${where} ${path}`, what: `${mark} is not paired` }));
    }),
  );

export const furnitureChecks: Check[] = [noFurniture, composed, balanced];
