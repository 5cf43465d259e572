import type { IncomingMessage } from "node:http";

/** So many times the limit is read and thrown away before the connection is cut. */
const DISCARDED = 16;
/** A platform's request arrives at once; one that trickles in is cut off after this many milliseconds. */
const BODY_TIME = 5_000;

/**
 * Reads a body of up to `most` bytes, and what is beyond only to throw it away, so that the sender gets to read the 413.
 * @param done told once: 200 and the body, 413 or 408 and nothing; never where the sender went away
 */
export function readBody(
  request: IncomingMessage,
  most: number,
  done: (status: number, body: string) => void,
): void {
  const chunks: Buffer[] = [];
  let size = 0;
  let over = false;
  const finish = (status: number) => {
    if (over) return;
    over = true;
    clearTimeout(timer);
    const body = chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks);
    done(status, status === 200 ? body.toString("utf8") : "");
  };
  const timer = setTimeout(() => finish(408), BODY_TIME);
  request.on("data", (chunk: Buffer) => {
    size += chunk.length;
    if (size <= most) chunks.push(chunk);
    else if (size > DISCARDED * most) finish(413);
  });
  request.on("end", () => finish(size > most ? 413 : 200));
  // Whoever went away before the end gets no answer.
  request.on("error", () => {
    over = true;
    clearTimeout(timer);
  });
  if (Number(request.headers["content-length"]) > DISCARDED * most) finish(413);
}
