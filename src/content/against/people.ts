import { allRecords, stringsOf } from "../records.js";
import type { Proof } from "./against.js";

/** Lines whose people took part or signed for an organisation: the organisations are told, the people are not. */
const PRIVATE: [number, number][] = [
  [43, 43],
  [49, 49],
  [105, 112],
  [116, 121],
];

/** The lists of participants are not copied. */
export const privateNames: Proof = (content, { lines }) => {
  const names = PRIVATE.flatMap(([first, last]) => lines.slice(first - 1, last)).flatMap(
    // "Name (organisation)", "Name: office", or the name alone.
    (line) => /^\p{Lu}[^(:]{4,}?(?=\s*[(:]|\s*$)/u.exec(line)?.[0].trim() ?? [],
  );
  return allRecords(content).flatMap(({ where, record }) =>
    stringsOf(record).flatMap(({ path, text }) =>
      names
        .filter((name) => text.includes(name))
        .map((name) => ({ where: `${where} ${path}`, what: `names a participant: ${name}` })),
    ),
  );
};
