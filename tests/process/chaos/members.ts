import { setTimeout as wait } from "node:timers/promises";
import type { UserKey } from "../../../src/core/ports.js";
import type { Delivery, Message, Slack } from "../../../src/counterparts/slack/index.js";
import { LANGUAGES, type Language } from "../../../src/i18n/language.js";
import { machineTime } from "../shared/fast-clock.js";
import type { Asked } from "../shared/verdict.js";
import { soonFrom } from "../shared/wishes.js";
import type { Life } from "./fleet.js";
import { isPaired } from "./pairs.js";
import type { Doing } from "./plan.js";
import { buttonOf, type Done, idOf, outcomeOf, type Spoken, said, textOf, type Written } from "./said.js";

/** Who may add dates. */
export const EDITORS = ["U1", "U2", "U3"];
const SPEAKERS = ["U11", "U12", "U13"];
/** So many kept connections may be closed at once. */
const CONNECTIONS = 5;
/** So long the answer to a click is waited for, in milliseconds of ours. */
const PATIENCE = 10_000;
export interface Members {
  /** What was to be stored, and what was said of it. */
  dates: Written[];
  marks: Written[];
  languages: Spoken[];
  asked: Asked[];
  /** Does it through one process. @returns undefined where there is nothing to do it to */
  act(doing: Doing, life: Life): Promise<Done | undefined>;
}

/** @param posts what stands in the channels, oldest first */
export function createMembers(slack: Slack, posts: () => Message[], now: () => number): Members {
  const dates: Written[] = [];
  const marks: Written[] = [];
  const languages: Spoken[] = [];
  const asked: Asked[] = [];
  const speaking = new Set<string>();
  const marked = new Set<string>();
  let count = 0;
  for (const id of [...EDITORS, ...SPEAKERS]) slack.setUser({ id });

  const through = async (life: Life, send: () => Promise<Delivery>) => {
    for (let tries = 1; ; tries++) {
      slack.route.target = `http://127.0.0.1:${life.port}`;
      const delivery = await send();
      // A kept connection that the bot was just closing, as idle ones are after 5 s; another may be as old.
      const isClosed = delivery.problems?.includes("ECONNRESET") && !life.over;
      if (!isClosed || tries === CONNECTIONS) return delivery;
    }
  };
  const command = async (life: Life, user: string, channel: string, text: string) => {
    const delivery = await through(life, () => slack.command({ user, channel, text }));
    return { ...delivery, text: textOf(delivery) };
  };

  async function mark(pick: number, life: Life): Promise<Done | undefined> {
    const all = posts().filter(({ ts }) => !marked.has(ts));
    // Done means more under a countdown that is followed by another.
    const paired = all.filter(({ channel }) => isPaired(channel));
    const open = paired.length > 0 && (pick * 100) % 1 < 0.5 ? paired : all;
    const message = open[Math.floor(pick * open.length)];
    if (!message) return undefined;
    marked.add(message.ts);
    const kind = (pick * 1_000) % 1 < 0.5 ? "markDone" : "markMine";
    const label = buttonOf(message, kind);
    if (!label) return undefined;
    const user = `U${1_000 + count++}`;
    slack.setUser({ id: user });
    const written: Written = { what: `${idOf(message)} ${user}`, told: false, refused: false };
    marks.push(written);
    const delivery = await through(life, () => slack.click({ user, message, text: label }));
    // The acknowledgement says nothing; the answer comes by itself, and only they see it.
    const text = await answerTo(user, life);
    const done = outcomeOf(
      "mark",
      text,
      said.mark.some((words) => text.includes(words)),
      delivery,
    );
    Object.assign(written, { told: done.told, refused: done.refused });
    return done;
  }
  async function answerTo(user: string, life: Life): Promise<string> {
    const until = machineTime() + PATIENCE;
    while (slack.ephemerals(user).length === 0 && !life.over && machineTime() < until) await wait(20);
    return slack.ephemerals(user).map(textOf).join("\n");
  }

  return {
    ...{ dates, marks, languages, asked },
    async act({ kind, pick }, life) {
      const editor = EDITORS[Math.floor(pick * EDITORS.length)] as string;
      switch (kind) {
        case "ask": {
          const delivery = await command(life, "U1", "C1", "recs migration");
          return outcomeOf(kind, delivery.text, /migration/i.test(delivery.text), delivery);
        }
        case "add": {
          const written: Written = { what: `Visit ${++count}`, told: false, refused: false };
          dates.push(written);
          const line = `deadline add 2028-05-1${count % 10} "${written.what}" confirm:yes`;
          const delivery = await command(life, editor, "C1", line);
          const done = outcomeOf(kind, delivery.text, delivery.text.includes(said.add), delivery);
          Object.assign(written, { told: done.told, refused: done.refused });
          return done;
        }
        case "language": {
          const user = SPEAKERS[Math.floor(pick * SPEAKERS.length)] as string;
          // Of two choices at once nobody knows which came later.
          if (speaking.has(user)) return undefined;
          speaking.add(user);
          const language = LANGUAGES[count++ % 3] as Language;
          const key: UserKey = { platform: "slack", installation: "T1", user };
          const spoken: Spoken = { what: user, user: key, language, told: false, refused: false };
          languages.push(spoken);
          const delivery = await command(life, user, "C1", `lang ${language}`);
          const done = outcomeOf(
            kind,
            delivery.text,
            delivery.text.includes(said.language[language]),
            delivery,
          );
          Object.assign(spoken, { told: done.told, refused: done.refused });
          speaking.delete(user);
          return done;
        }
        case "mark":
          return mark(pick, life);
        case "subscribe": {
          const channel = `C${1_000 + count++}`;
          slack.setChannel({ id: channel });
          const { rule, ...first } = soonFrom(now());
          const one: Asked = { channel, ...first, told: false };
          asked.push(one);
          const delivery = await command(life, "U1", channel, `subscribe ${rule}`);
          const done = outcomeOf(kind, delivery.text, delivery.text.includes(said.subscribe), delivery);
          one.told = done.told;
          return done;
        }
      }
    },
  };
}
