/**
 * The form in which words are compared: lower case, no accents, straight apostrophes and hyphens, single spaces.
 * NFD and not NFKC: the latter turns a footnote mark into a digit ("2017²" into "20172").
 */
export function fold(text: string): string {
  return PLAIN.test(text) ? text.toLowerCase() : folded(text);
}

/** Words of plain letters, digits and marks with single spaces between: only their case is folded. */
const PLAIN = /^[!-_a-~]+(?: [!-_a-~]+)*$/;

function folded(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/[‐-―]/g, "-")
    .replace(/\s+/g, " ")
    .trim();
}
