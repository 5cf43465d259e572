import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { type Config, readConfig } from "../../src/config.js";
import type { Language } from "../../src/i18n/language.js";
import type { ChannelKey, Doings, Done, Message, PersonKey, View } from "../../src/page/api.js";
import { createPage } from "../../src/page/index.js";
import { createScene, type Scene } from "../../src/page/scene.js";
import { travel } from "../../src/page/travel.js";
import { instantOf } from "../../src/reminders/zone.js";
import { createHttpServer, listen } from "../../src/server.js";
import { app } from "../support/app.js";

// As the process does before anybody asks: made within an answer on a busy machine it would stop every timer meanwhile.
app.library.search.knows("");

export const ZONE = "America/Toronto";
export const at = (local: string) => instantOf(local, ZONE);

/** Nothing is configured, and no texts are imported. */
export const configFor = (environment: Record<string, string> = {}): Config =>
  readConfig({ DATA_DIR: join(tmpdir(), "apg-test-nothing-here"), ...environment });

/** A stage that begins at nine o'clock on a day; it stops when the test ends. */
export async function sceneOn(day: string, language: Language = "en"): Promise<Scene> {
  const scene = await createScene({
    config: configFor(),
    log: () => {},
    base: app,
    language,
    start: at(`${day}T09:00`),
  });
  onTestFinished(() => scene.stop());
  return scene;
}

export async function onward(scene: Scene, local: string): Promise<void> {
  await travel(scene, at(local));
}

/** What a person reads in a message, with the words of its blocks or card. */
export function wordsIn({ text, blocks, card }: Message): string {
  return `${text} ${JSON.stringify(blocks ?? card ?? "")}`;
}

/** What everybody sees in a channel that begins like this. */
export function posts(
  scene: Scene,
  surface: "slack" | "teams",
  title: RegExp,
  channel: ChannelKey = "coalition",
) {
  return scene[surface]
    .messages("ana", channel)
    .filter(({ from, onlyYou, text }) => from === "bot" && !onlyYou && title.test(text));
}

export interface Served {
  url: string;
  port: number;
  /** What the server answers to a doing. */
  post<Name extends keyof Doings>(name: Name, input: Doings[Name]): Promise<Done>;
  /** The same, whatever is sent. */
  send(name: string, body: unknown, headers?: Record<string, string>): Promise<Response>;
  view(person: PersonKey, channel: ChannelKey): Promise<View>;
}

/** The page as the process serves it. */
export async function served(folder?: string): Promise<Served> {
  const page = createPage({ config: configFor(), log: () => {}, base: app, folder });
  const server = createHttpServer(
    [page.handle],
    () => undefined,
    () => {},
  );
  const port = await listen(server, 0, "127.0.0.1");
  onTestFinished(async () => {
    await page.close();
    server.close();
    server.closeAllConnections();
  });
  const url = `http://127.0.0.1:${port}`;
  const send: Served["send"] = (name, body, headers = {}) =>
    fetch(`${url}/page/${name}`, {
      method: "POST",
      headers: { "content-type": "application/json", origin: url, ...headers },
      body: typeof body === "string" ? body : JSON.stringify(body),
    });
  return {
    url,
    port,
    send,
    post: async (name, input) => (await send(name, input)).json() as Promise<Done>,
    async view(person, channel) {
      const response = await fetch(`${url}/page/view?${new URLSearchParams({ person, channel })}`);
      return (await response.json()) as View;
    },
  };
}
