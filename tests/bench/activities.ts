import { systemClock } from "../../src/counterparts/clock.js";
import { createActivities } from "../../src/counterparts/teams/activities.js";
import { createKeys } from "../../src/counterparts/teams/keys.js";
import { personalChat, setPerson } from "../../src/counterparts/teams/places.js";
import { createSigning } from "../../src/counterparts/teams/signing.js";
import { createState } from "../../src/counterparts/teams/state.js";

export const APP = {
  appId: "3f6c1a52-0c3e-4f0b-9f55-0d2b1f1b7a10",
  password: "bench-password",
  tenant: "7d9c2f4e-64a5-4d8e-a1b6-5b8f1c2d3e4f",
};
/** One person in one conversation is answered 60 times in half a minute only. */
const PEOPLE = 20_000;
/** Stands in the activities where each request has something of its own. */
const PERSON = "000000000001";
const NUMBER = "1700000000000";

export interface ActivityRequests {
  /** A message in a personal chat, each of another of many people and with an id of its own. */
  message(text: string): () => Buffer;
  /** Something typed into the box of the message extension. */
  query(command: string, text: string): () => Buffer;
}

/**
 * Activities as Teams sends them, with real tokens of the counterpart.
 * @param tokens how many different ones; Teams sends one for many requests too
 */
export async function createActivityRequests(serviceUrl: string, tokens = 1): Promise<ActivityRequests> {
  const bot = { appId: APP.appId, id: `28:${APP.appId}`, name: "APG" };
  const state = createState(systemClock, bot, APP.tenant);
  const person = setPerson(state, {
    key: "ana",
    id: `29:1${PERSON}AbCdEfGhIjKlMnOpQrStUvWxYz_0123456789-AbCdEfGhIjKlMn`,
    aadObjectId: `5b0f7f7e-9d0a-4c1e-8a77-${PERSON}`,
  });
  const conversation = {
    ...personalChat(state, "ana"),
    id: `a:1${PERSON}-AbCdEfGhIjKlMnOpQrStUvWxYz_0123456789`,
  };
  const activities = createActivities(state, serviceUrl);
  // Keys are the same for every counterpart of a process, so that the one that the servers ask has this one too.
  const signing = createSigning(createKeys(), systemClock);
  const request = { audience: APP.appId, serviceUrl };
  const signed = [await signing.token(request)];
  while (signed.length < tokens)
    signed.push(await signing.token({ ...request, claims: { n: signed.length } }));
  let count = 0;

  const posting = (activity: unknown) => {
    const pieces = JSON.stringify(activity).split(new RegExp(`(${PERSON}|${NUMBER})`));
    return () => {
      count += 1;
      const person = String(count % PEOPLE).padStart(PERSON.length, "0");
      const id = String(Number(NUMBER) + count);
      const body = pieces
        .map((piece) => (piece === PERSON ? person : piece === NUMBER ? id : piece))
        .join("");
      return Buffer.from(
        `POST /api/messages HTTP/1.1\r\nhost: 127.0.0.1\r\ncontent-type: application/json; charset=utf-8\r\n` +
          `authorization: Bearer ${signed[count % signed.length]}\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
      );
    };
  };
  const place = { person, conversation };
  return {
    message: (text) =>
      posting(
        activities.base(place, {
          type: "message",
          id: NUMBER,
          text,
          textFormat: "plain",
          attachments: [{ contentType: "text/html", content: `<p>${text}</p>` }],
        }),
      ),
    query: (commandId, text) =>
      posting({
        ...activities.invoke(place, "composeExtension/query", {
          commandId,
          parameters: [text ? { name: "query", value: text } : { name: "initialRun", value: "true" }],
          queryOptions: { skip: 0, count: 25 },
        }),
        id: `f:${NUMBER}`,
      }),
  };
}
