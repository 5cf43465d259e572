import type { IncomingMessage, ServerResponse } from "node:http";
import { completionsOf } from "./completions.js";
import { createDoings, fieldsOf, looking } from "./doings.js";
import { PageError } from "./errors.js";
import { createFiles } from "./files.js";
import { addressOf, isOurs, type Kind } from "./guard.js";
import { readJson, sendError, sendJson } from "./http.js";
import { createPlay, type PlayOptions } from "./play.js";
import { createStream } from "./stream.js";
import { createTime } from "./time.js";
import { viewOf } from "./view.js";

/** The page on the process's one port. */
export interface Page {
  /** Takes `/` and what stands under `/page/`. */
  handle(request: IncomingMessage, response: ServerResponse): boolean;
  /** Reads what the first request for data would have to wait for. Never rejects. */
  prepare(): Promise<void>;
  /** Ends what goes on, streams at once, then the clock and the bot behind it. Never rejects. */
  close(): Promise<void>;
}

export interface PageOptions extends PlayOptions {
  /** Where the built client stands. */
  folder?: string;
}

/** The local page. Its bot is made when its data is first asked for. */
export function createPage({ folder, ...options }: PageOptions): Page {
  const { log } = options;
  const play = createPlay(options);
  const time = createTime(play);
  const doings = createDoings(play, time);
  const files = createFiles(folder);
  const stream = createStream(play.version);
  play.onChange(stream.changed);

  const data: Record<string, (request: IncomingMessage, response: ServerResponse) => Promise<void>> = {
    async view(request, response) {
      const query = Object.fromEntries(new URL(request.url ?? "", "http://localhost").searchParams);
      const parsed = looking.safeParse(query);
      if (!parsed.success) throw new PageError("PAGE_INPUT", fieldsOf(parsed.error));
      const scene = await play.scene();
      const how = { language: play.language(), version: play.version(), speed: time.speed() };
      sendJson(response, await viewOf(scene, scene.faults, { ...parsed.data, ...how }));
    },
    async completions(_request, response) {
      sendJson(response, await completionsOf(await play.scene(), play.language()));
    },
    async changes(_request, response) {
      stream.open(response);
    },
  };

  const answer = async (name: string, request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const reading = request.method === "GET" || request.method === "HEAD";
    const kind: Kind = !reading ? "doing" : Object.hasOwn(data, name) ? "data" : "page";
    if (!isOurs(request, kind))
      throw new PageError("PAGE_FOREIGN", addressOf(options.config.host, request.socket.localPort ?? 0));
    if (!reading) {
      if (request.method !== "POST") throw new PageError("PAGE_METHOD");
      if (!request.headers["content-type"]?.startsWith("application/json"))
        throw new PageError("PAGE_INPUT", "content-type");
      const result = await doings(name, await readJson(request));
      return sendJson(response, { ok: true, version: play.version(), ...result });
    }
    if (kind === "data" && request.method === "HEAD") throw new PageError("PAGE_METHOD");
    if (kind === "data") return data[name]?.(request, response);
    await files.send(name, request, response);
    // Whoever has the page wants the bot next: it is made while the browser reads.
    if (name === "index.html") void play.scene().catch(() => undefined);
  };

  return {
    handle(request, response) {
      const path = request.url?.split("?")[0] ?? "";
      const [, name] = path === "/" ? [path, "index.html"] : (/^\/page\/([\w.-]+)$/.exec(path) ?? []);
      if (name === undefined) return false;
      answer(name, request, response).catch((error: unknown) => {
        const known = error instanceof PageError;
        if (!known) log("error", "the page failed", { error });
        sendError(response, known ? error : new PageError("PAGE_FAILED"), play.language());
      });
      return true;
    },
    prepare: play.prepare,
    async close() {
      time.stop();
      stream.close();
      await play.close();
    },
  };
}
