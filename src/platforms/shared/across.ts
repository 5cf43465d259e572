import type { Log, Requests } from "../../core/ports.js";

/** What to do with a request that another process may have got before: answer it, leave it, or have it repeated later. */
export type Turn = Awaited<ReturnType<Requests["begin"]>>;

/** Keeps the processes of one bot from answering the same request twice. */
export interface Across {
  /** `mine` too where nobody can be asked: a second answer is better than none. */
  begin(key: string): Promise<Turn>;
  /** Never rejects. */
  end(key: string, answered: boolean): Promise<void>;
}

/** @returns undefined where one process alone answers, which remembers by itself */
export function createAcross(platform: string, requests: Requests | undefined, log: Log): Across | undefined {
  if (!requests) return undefined;
  const unknown = (cause: unknown) => {
    log("warn", "it is not known whether another process answers a request", { cause });
    return "mine" as const;
  };
  return {
    begin: (key) => requests.begin(`${platform} ${key}`).catch(unknown),
    end: (key, answered) =>
      requests.end(`${platform} ${key}`, answered).catch((cause) => void unknown(cause)),
  };
}
