const MONTHS = "january february march april may june july august september october november december".split(
  " ",
);

/** `2018-02-24`, and `24/02/2018` where only one reading is possible: Canadians write the day first, or the month. */
const WRITTEN = /\b(?:((?:19|20)\d\d)-(\d\d)-(\d\d)|(\d\d?)[/.](\d\d?)[/.]((?:19|20)\d\d))\b/g;

/** The line with dates in figures written out, as the records are indexed: "24 february 2018". */
export function writeOutDates(line: string): string {
  if (!/\d{4}/.test(line)) return line;
  return line.replace(WRITTEN, (typed, isoYear, isoMonth, isoDay, first, second, year) => {
    if (isoYear) return written(Number(isoDay), Number(isoMonth), isoYear) ?? typed;
    const [a, b] = [Number(first), Number(second)];
    if (a > 12) return written(a, b, year) ?? typed;
    return (b > 12 ? written(b, a, year) : undefined) ?? typed;
  });
}

function written(day: number, month: number, year: string): string | undefined {
  const name = MONTHS[month - 1];
  return name && day >= 1 && day <= 31 ? `${day} ${name} ${year}` : undefined;
}
