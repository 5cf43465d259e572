import { createHash } from "node:crypto";
import { readdir, readFile, stat } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { extname, join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { root } from "../paths.js";
import { PageError } from "./errors.js";
import { send } from "./http.js";

/** Where `npm run build` puts what the browser gets. */
export const CLIENT = join(root, "dist", "src", "page", "client");

const TYPES: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".json": "application/json; charset=utf-8",
};

type Encoding = "br" | "gzip" | "identity";

interface File {
  type: string;
  etag: string;
  as(encoding: Encoding): Promise<Buffer>;
}

/** The built client. Each file is read when it is first asked for, and compressed once. */
export interface Files {
  /** @throws PageError PAGE_NOT_BUILT, or PAGE_UNKNOWN */
  send(name: string, request: IncomingMessage, response: ServerResponse): Promise<void>;
}

export function createFiles(folder: string = CLIENT): Files {
  const files = new Map<string, Promise<File>>();
  /** A path is the name of a file of the folder, and nothing more. */
  const find = async (name: string): Promise<File> => {
    const names = await readdir(folder).catch((): string[] => []);
    const type = TYPES[extname(name)];
    if (names.length === 0) throw new PageError("PAGE_NOT_BUILT");
    if (!type || !names.includes(name)) throw new PageError("PAGE_UNKNOWN");
    const path = join(folder, name);
    // It may be built anew while the bot runs.
    const key = `${name} ${(await stat(path)).mtimeMs}`;
    const file = files.get(key) ?? readOne(path, type);
    files.set(key, file);
    return file;
  };
  return {
    async send(name, request, response) {
      const { type, etag, as } = await find(name);
      const encoding = encodingFor(request);
      // Asked for anew each time, and sent only where it changed: a chunk that is gone must not be remembered.
      const headers = { etag, "cache-control": "no-cache", vary: "accept-encoding", "content-type": type };
      if (request.headers["if-none-match"] === etag) return send(response, 304, headers);
      send(response, 200, { ...headers, "content-encoding": encoding }, await as(encoding));
    },
  };
}

function encodingFor({ headers }: IncomingMessage): Encoding {
  const accepted = String(headers["accept-encoding"] ?? "")
    .split(",")
    .map((each) => each.trim().split(";")[0]);
  return (["br", "gzip"] as const).find((encoding) => accepted.includes(encoding)) ?? "identity";
}

/** Where the build left none: the best that brotli can do takes a second, and this a twentieth of it for a tenth more. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } };

/** What the build compressed, unless the file was written anew since. */
async function compressedAt(path: string): Promise<Buffer | undefined> {
  const [file, made] = await Promise.all([stat(path), stat(`${path}.br`).catch(() => undefined)]);
  return made && made.mtimeMs >= file.mtimeMs ? readFile(`${path}.br`) : undefined;
}

async function readOne(path: string, type: string): Promise<File> {
  const identity = await readFile(path);
  const hash = createHash("sha256").update(identity).digest("base64url").slice(0, 22);
  const make: Record<Encoding, () => Promise<Buffer>> = {
    br: async () => (await compressedAt(path)) ?? promisify(brotliCompress)(identity, BROTLI),
    gzip: () => promisify(gzip)(identity),
    identity: async () => identity,
  };
  const made: Partial<Record<Encoding, Promise<Buffer>>> = {};
  return {
    type,
    etag: `"${hash}"`,
    as(encoding) {
      made[encoding] ??= make[encoding]();
      return made[encoding];
    },
  };
}
