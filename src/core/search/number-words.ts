import { fractionAt, isNumberWord, isThousand, smallNumber } from "./numbers.js";
import type { Token } from "./tokens.js";

/** Puts numerals in place of number words: "forty-three" is 43, "35 mil" is 35000, "a quarter" is 1/4. */
export function withNumberWords(found: Token[]): Token[] {
  if (!found.some(({ text, parts }) => parts !== undefined || isNumberWord(text))) return found;
  const out: Token[] = [];
  for (let i = 0; i < found.length; i++) {
    const token = found[i] as Token;
    const before = out.at(-1);
    const fraction = fractionAt(found, i);
    const value = token.parts ? sumOf(token.parts) : smallNumber(token.text);
    if (fraction) {
      out.push({ text: fraction.value, typed: token.typed });
      i += fraction.length - 1;
    } else if (value !== undefined) {
      const tens = tensBefore(out);
      if (tens && value > 0 && value < 10) {
        const typed = out.splice(tens.from).map((each) => each.typed);
        out.push({
          text: String(tens.value + value),
          typed: [...typed, token.typed].join(" "),
          spelled: true,
        });
      } else out.push({ text: String(value), typed: token.typed, spelled: true });
    } else if (isThousand(token.text) && before && /^\d/.test(before.text)) {
      out[out.length - 1] = {
        text: String(Number(before.text) * 1000),
        typed: `${before.typed} ${token.typed}`,
      };
    } else {
      out.push(token);
    }
  }
  return out;
}

/** The tens that a unit belongs to: "treinta y cuatro", "thirty four". */
function tensBefore(out: readonly Token[]): { value: number; from: number } | undefined {
  const joined = AND.has(out.at(-1)?.text ?? "") ? 2 : 1;
  const before = out.at(-joined);
  const value = before?.spelled ? Number(before.text) : 0;
  return value >= 20 && value < 100 && value % 10 === 0 ? { value, from: out.length - joined } : undefined;
}
const AND = new Set(["y", "et"]);

/** "forty-three": all parts are number words. */
function sumOf(parts: string[]): number | undefined {
  let sum = 0;
  for (const part of parts) {
    const value = smallNumber(part);
    if (value === undefined) return undefined;
    sum += value;
  }
  return sum;
}
