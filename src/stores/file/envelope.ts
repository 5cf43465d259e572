import { createHash } from "node:crypto";

/** What stands before the data: whole numbers and words without quotes. */
export type Head = Record<string, string | number>;

export interface Envelope {
  head: Head;
  data: unknown;
  /** Of all the rest, as 64 hexadecimal digits. */
  checksum: string;
}

const SEALED = /^(\{[^{}]*),"checksum":"([0-9a-f]{64})","data":(.*)\}\n?$/s;

/** Data as text with a checksum over every character of it, in one line of JSON. */
export function seal(head: Head, data: unknown): { text: string; checksum: string } {
  const start = JSON.stringify(head).slice(0, -1);
  const body = JSON.stringify(data);
  const checksum = digest(start, body);
  return { text: `${start},"checksum":"${checksum}","data":${body}}\n`, checksum };
}

/** What `seal` made, or undefined where the text is not that to the last character. */
export function unseal(text: string): Envelope | undefined {
  const [, start = "", checksum = "", body = ""] = text.match(SEALED) ?? [];
  if (!body || digest(start, body) !== checksum) return undefined;
  return { head: JSON.parse(`${start}}`) as Head, data: JSON.parse(body), checksum };
}

function digest(...parts: string[]): string {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part).update("\n");
  return hash.digest("hex");
}
