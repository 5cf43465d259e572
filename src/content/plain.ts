/** Characters that end a sentence; a line that stops before one was cut by a page break. */
const ENDS = /[.!?:;][”"'’)\]]*\*?$/;
/** Raised digits are footnote marks in these texts; none of them writes a square metre. */
const FOOTNOTE_MARKS = /[¹²³⁰⁴-⁹]+/g;

/** A line of the source text without list marks, footnote marks and markdown: what the page shows as words. */
export function plainLine(line: string): string {
  return line
    .replace(FOOTNOTE_MARKS, "")
    .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/(\*\*?|__?)(?=\S)([^*_]*?\S)\1/g, "$2")
    .replace(/^\s*(?:[-*•]\s+)?(?:❖\s*)?/, "")
    .replace(/\s+/g, " ")
    .trim();
}

const isItem = (line: string): boolean => /^\s*(?:[-*•❖]\s|[¹²³⁰⁴-⁹])/.test(line);

/** A text as lines that are counted from 1; the same for a file with Windows line ends. */
export const linesOf = (text: string): string[] => text.split(/\r?\n/);

/** True where line `b` goes on with the sentence that line `a` broke off. */
function continues(a: string, b: string): boolean {
  return !isItem(b) && !ENDS.test(a.replace(FOOTNOTE_MARKS, "").trim()) && /^\s*\*?\p{Ll}/u.test(b);
}

const blank = (line: string | undefined): boolean => line !== undefined && line.trim() === "";
const isFootnote = (line: string): boolean => /^\s*[¹²³⁰⁴-⁹]/.test(line);

/** The line before or after `from` that holds text of the page's body: a page break and its footnotes are skipped. */
function neighbour(lines: string[], from: number, step: 1 | -1): number | undefined {
  for (let at = from + step; at >= 0 && at < lines.length; at += step) {
    const line = lines[at] as string;
    if (!blank(line) && !isFootnote(line)) return at;
  }
  return undefined;
}

/** The span widened to whole sentences where a page break cut its first or its last line. Indexes from 0. */
export function wholeSpan(lines: string[], first: number, last: number): [number, number] {
  let [from, to] = [first, last];
  for (let next = neighbour(lines, to, 1); next !== undefined; next = neighbour(lines, to, 1)) {
    // Only a blank line between them makes it a page break; lines of a list or a heading follow at once.
    if (next === to + 1 || !continues(lines[to] as string, lines[next] as string)) break;
    to = next;
  }
  for (let before = neighbour(lines, from, -1); before !== undefined; before = neighbour(lines, from, -1)) {
    if (before === from - 1 || !continues(lines[before] as string, lines[from] as string)) break;
    from = before;
  }
  return [from, to];
}

/**
 * The words of lines `first`..`last` (indexes from 0, both included): parts that a page break cut are one
 * paragraph, paragraphs and list items are lines of their own, a footnote between them is left out unless it
 * is what was asked for.
 */
export function plainText(lines: string[], first: number, last: number): string {
  const paragraphs: string[] = [];
  let before: string | undefined;
  for (const line of lines.slice(first, last + 1)) {
    if (blank(line) || (isFootnote(line) && first !== last)) continue;
    if (before !== undefined && continues(before, line)) {
      paragraphs.push(`${paragraphs.pop()} ${plainLine(line)}`);
    } else paragraphs.push(plainLine(line));
    before = line;
  }
  return paragraphs.join("\n");
}
