export interface Answer {
  status: number;
  /** Head and body together, as they came. */
  bytes: number;
}

const HEAD_END = "\r\n\r\n";
const LAST_CHUNK = "0\r\n\r\n";

/**
 * Reads HTTP/1.1 answers from the bytes of one kept connection, one at a time: enough for servers on this machine
 * that say how long a body is, or send it in chunks.
 */
export function createAnswers(answered: (answer: Answer) => void): (data: Buffer) => void {
  let parts: Buffer[] = [];
  let bytes = 0;
  let head: Head | undefined;

  return (data) => {
    parts.push(data);
    bytes += data.length;
    head ??= headOf(Buffer.concat(parts));
    if (!head || !isWhole(head, bytes, parts)) return;
    const answer = { status: head.status, bytes };
    parts = [];
    bytes = 0;
    head = undefined;
    answered(answer);
  };
}

interface Head {
  status: number;
  /** Undefined where the body comes in chunks. */
  end: number | undefined;
}

function headOf(data: Buffer): Head | undefined {
  const end = data.indexOf(HEAD_END);
  if (end < 0) return undefined;
  const text = data.toString("latin1", 0, end);
  const length = /\r\ncontent-length: *(\d+)/i.exec(text)?.[1];
  return {
    status: Number(text.slice(9, 12)),
    end: length === undefined ? undefined : end + HEAD_END.length + Number(length),
  };
}

function isWhole({ end }: Head, bytes: number, parts: Buffer[]): boolean {
  if (end !== undefined) return bytes >= end;
  const [before, last] = parts.length > 1 ? parts.slice(-2) : [Buffer.alloc(0), parts[0]];
  const tail = `${before?.toString("latin1").slice(-LAST_CHUNK.length)}${last?.toString("latin1").slice(-LAST_CHUNK.length)}`;
  return tail.endsWith(LAST_CHUNK);
}
