import { createHash } from "node:crypto";

/** What stands before the data: whole numbers and words without quotes. */
export type Head = Record<string, string | number>;
/** Lists of rows that are never changed in place. */
export type Lists = { [name: string]: readonly object[] };

export interface Envelope {
  head: Head;
  data: unknown;
  /** Of all the rest, as 64 hexadecimal digits. */
  checksum: string;
}

/** Seals data; the bytes are good until the next call. */
export type Seal = (head: Head, data: Lists) => { bytes: Buffer; checksum: string };

const SEALED = /^(\{[^{}]*),"checksum":"([0-9a-f]{64})","data":(.*)\}\n?$/s;

/** What a row was written as. At 10,000 rows, writing them all anew took most of the time of a commit. */
const written = new WeakMap<object, Buffer>();

/**
 * Makes what writes data as bytes with a checksum over every one of them, in one line of JSON. It goes on using its
 * memory, since getting fresh megabytes costs more than filling them.
 */
export function createSeal(): Seal {
  let memory = Buffer.allocUnsafeSlow(0);
  return (head, data) => {
    const start = JSON.stringify(head).slice(0, -1);
    const parts = [Buffer.from(`${start},"checksum":"${"0".repeat(64)}","data":{`), ...partsOf(data), END];
    const length = parts.reduce((sum, part) => sum + part.length, 0);
    if (memory.length < length) memory = Buffer.allocUnsafeSlow(length * 2);
    let at = 0;
    for (const part of parts) at += part.copy(memory, at);
    const place = Buffer.byteLength(`${start},"checksum":"`);
    const body = memory.subarray(place + 64 + `","data":`.length, length - "}\n".length);
    const checksum = digest(start, body);
    memory.write(checksum, place, "latin1");
    return { bytes: memory.subarray(0, length), checksum };
  };
}

/** What `createSeal` made, or undefined where the text is not that to the last character. */
export function unseal(text: string): Envelope | undefined {
  const [, start = "", checksum = "", body = ""] = text.match(SEALED) ?? [];
  if (!body || digest(start, body) !== checksum) return undefined;
  return { head: JSON.parse(`${start}}`) as Head, data: JSON.parse(body), checksum };
}

const COMMA = Buffer.from(",");
const END = Buffer.from("}}\n");

/** `"name":[row,row],"name":[]` */
function partsOf(data: Lists): Buffer[] {
  const parts: Buffer[] = [];
  for (const [name, rows] of Object.entries(data)) {
    parts.push(Buffer.from(`${parts.length ? "," : ""}${JSON.stringify(name)}:[`));
    for (const [index, row] of rows.entries()) {
      if (index) parts.push(COMMA);
      parts.push(bytesOf(row));
    }
    parts.push(Buffer.from("]"));
  }
  return parts;
}

function bytesOf(row: object): Buffer {
  const known = written.get(row);
  if (known) return known;
  const text = JSON.stringify(row);
  // Of its own: a small piece of a shared block would keep the whole block for as long as the row lives.
  const bytes = Buffer.allocUnsafeSlow(Buffer.byteLength(text));
  bytes.write(text);
  written.set(row, bytes);
  return bytes;
}

function digest(...parts: (string | Uint8Array)[]): string {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part).update("\n");
  return hash.digest("hex");
}
