import type { ServerResponse } from "node:http";
import { PageError } from "./errors.js";
import { openStream } from "./http.js";

/** A browser has six connections for one address; several tabs of several browsers are enough. */
const MOST = 24;
/** Many changes come at once; each says no more than to look again. */
const TOGETHER = 30;
/** So that a browser that is gone is noticed. */
const ALIVE = 20_000;

/** Tells those who look that there is something new. */
export interface Stream {
  /** @throws PageError PAGE_BUSY */
  open(response: ServerResponse): void;
  close(): void;
}

/** @param version what is told, as it is when it is told */
export function createStream(version: () => number): Stream & { changed(): void } {
  const open = new Set<ServerResponse>();
  let closed = false;
  let pending: NodeJS.Timeout | undefined;
  const write = (text: string) => {
    for (const response of open) response.write(text);
  };
  const tell = () => {
    pending = undefined;
    write(`data: ${version()}\n\n`);
  };
  const alive = setInterval(() => write(": \n\n"), ALIVE).unref();
  return {
    open(response) {
      if (closed || open.size >= MOST) throw new PageError("PAGE_BUSY");
      openStream(response);
      response.write(`retry: 1000\ndata: ${version()}\n\n`);
      open.add(response);
      response.once("close", () => void open.delete(response));
    },
    changed() {
      pending ??= setTimeout(tell, TOGETHER).unref();
    },
    close() {
      closed = true;
      clearInterval(alive);
      clearTimeout(pending);
      for (const response of open) response.end();
      open.clear();
    },
  };
}
