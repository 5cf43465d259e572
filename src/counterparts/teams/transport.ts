import { parseJson } from "../http.js";
import { botUrl, type Poster, padJson } from "../post.js";
import { isObject } from "./elements.js";
import { max } from "./limits.js";
import type { Delivery, Tamper } from "./outgoing.js";
import type { Signing } from "./signing.js";
import type { Activity } from "./types.js";

/** Where this Teams tells the bot things, and how long it waits. All of it may change while it runs. */
export interface Route {
  /** With no path, `/api/messages` is meant. */
  target: string | undefined;
  /** Default: 5 s for what must be answered at once (invokes), 15 s for the rest. */
  answerWithinMs: number | undefined;
}

export interface Transport {
  deliver(activity: Activity, tamper?: Tamper): Promise<Delivery>;
}

interface Context {
  route: Route;
  appId: string;
  /** Undefined: no token is sent. */
  signing: Signing | undefined;
  serviceUrl: string;
  poster: Poster;
}

export function createTransport({ route, appId, signing, serviceUrl, poster }: Context): Transport {
  const authorization = async ({ token: bad, claims, authorization }: Tamper) => {
    if (authorization !== undefined) return authorization;
    if (!signing && (bad || claims))
      throw new Error("without auth no token is sent that could be tampered with");
    if (!signing || bad === "none") return undefined;
    return `Bearer ${await signing.token({ audience: appId, serviceUrl, bad, claims })}`;
  };
  return {
    async deliver(given, tamper = {}) {
      const activity = tampered(given, tamper);
      const body = Buffer.from(tamper.body ?? padJson(JSON.stringify(activity), tamper.padTo));
      const headers: Record<string, string | undefined> = {
        "content-type": "application/json; charset=utf-8",
        "user-agent": "Microsoft-SkypeBotApi (Microsoft-BotFramework/3.0)",
        authorization: await authorization(tamper),
        ...tamper.headers,
      };
      const kept = Object.entries(headers).filter((each): each is [string, string] => each[1] !== undefined);
      const seconds = max(given.type === "invoke" ? "invokeSeconds" : "answerSeconds");
      const within = route.answerWithinMs ?? seconds * 1_000;
      const url = botUrl(route.target, "/api/messages");
      const { error, ...posted } = await poster.post(url, Object.fromEntries(kept), body, within);
      const failure = error ?? (posted.status && posted.status < 300 ? undefined : `http_${posted.status}`);
      const json = parseJson(posted.body);
      return { activity, ...posted, ...(json !== undefined && { json }), ...(failure && { failure }) };
    },
  };
}

function tampered(given: Activity, { serviceUrl, channelId, tenant, activity }: Tamper): Activity {
  const { conversation, channelData } = given;
  return {
    ...given,
    ...(serviceUrl !== undefined && { serviceUrl }),
    ...(channelId !== undefined && { channelId }),
    ...(tenant !== undefined && {
      conversation: { ...(isObject(conversation) ? conversation : {}), tenantId: tenant },
      channelData: { ...(isObject(channelData) ? channelData : {}), tenant: { id: tenant } },
    }),
    ...activity,
  };
}
