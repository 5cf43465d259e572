import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
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
  bytes: Record<Encoding, Buffer>;
}

/** The built client, read and compressed once. Only what was there then exists: a path is a name and nothing more. */
export interface Files {
  /** @throws PageError PAGE_NOT_BUILT, or PAGE_UNKNOWN */
  send(name: string, request: IncomingMessage, response: ServerResponse): Promise<void>;
}

export function createFiles(folder: string = CLIENT): Files {
  let files: Promise<Map<string, File>> | undefined;
  return {
    async send(name, request, response) {
      files ??= readAll(folder);
      const all = await files;
      // It may be built while the bot runs.
      if (all.size === 0) files = undefined;
      const file = all.get(name);
      if (!file) throw new PageError(all.size === 0 ? "PAGE_NOT_BUILT" : "PAGE_UNKNOWN");
      const { type, etag, bytes } = file;
      const encoding = encodingFor(request);
      // Asked for anew each time, and sent only where it changed: a chunk that is gone must not be remembered.
      const headers = { etag, "cache-control": "no-cache", vary: "accept-encoding", "content-type": type };
      if (request.headers["if-none-match"] === etag) return send(response, 304, headers);
      send(response, 200, { ...headers, "content-encoding": encoding }, bytes[encoding]);
    },
  };
}

function encodingFor({ headers }: IncomingMessage): Encoding {
  const accepted = String(headers["accept-encoding"] ?? "")
    .split(",")
    .map((each) => each.trim().split(";")[0]);
  return (["br", "gzip"] as const).find((encoding) => accepted.includes(encoding)) ?? "identity";
}

async function readAll(folder: string): Promise<Map<string, File>> {
  const names = await readdir(folder).catch(() => []);
  const files = names.flatMap((name) => {
    const type = TYPES[extname(name)];
    return type ? [readOne(join(folder, name), type).then((file) => [name, file] as const)] : [];
  });
  return new Map(await Promise.all(files));
}

async function readOne(path: string, type: string): Promise<File> {
  const identity = await readFile(path);
  // The best that brotli can do takes a second, and this a twentieth of it for a tenth more bytes.
  const params = { [constants.BROTLI_PARAM_QUALITY]: 6 };
  const [br, zipped] = await Promise.all([
    promisify(brotliCompress)(identity, { params }),
    promisify(gzip)(identity),
  ]);
  const hash = createHash("sha256").update(identity).digest("base64url").slice(0, 22);
  return { type, etag: `"${hash}"`, bytes: { identity, br, gzip: zipped } };
}
