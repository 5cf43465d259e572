import { webApi } from "@slack/bolt";

/** A client of the Web API, and what its answers say of Slack's time. */
export interface TimedClient {
  client: webApi.WebClient;
  /** Slack's time, in milliseconds since 1970, if a call that began at `mark()` was answered; undefined where not. */
  timeSince(mark: number): number | undefined;
  /** To be taken before a call. */
  mark(): number;
}

/** How long a 429 that does not say how long means, in seconds. */
const UNSAID = "30";

/** @param options how it is called; its `fetch` is ours */
export function createTimedClient(token: string, options: webApi.WebClientOptions): TimedClient {
  let answers = 0;
  let time: number | undefined;
  const client = new webApi.WebClient(token, {
    ...options,
    fetch: async (url, init) => {
      const response = await fetch(url, init as RequestInit);
      const date = Date.parse(response.headers.get("date") ?? "");
      answers += 1;
      time = Number.isNaN(date) ? undefined : date;
      return withRetryAfter(response) as never;
    },
  });
  return { client, mark: () => answers, timeSince: (mark) => (answers > mark ? time : undefined) };
}

/** Without a number in Retry-After the SDK makes a 429 an error without a name, and it would not prove anything. */
function withRetryAfter(response: Response): Response {
  if (response.status !== 429 || /^\d+/.test(response.headers.get("retry-after") ?? "")) return response;
  const headers = new Headers(response.headers);
  headers.set("retry-after", UNSAID);
  return new Response(null, { status: 429, headers });
}
