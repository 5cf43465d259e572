import { z } from "zod";
import { isDay } from "../i18n/days.js";
import { LANGUAGES } from "../i18n/language.js";
import type { Doings, Done } from "./api.js";
import { PageError } from "./errors.js";
import type { Play } from "./play.js";
import { noticeOf, say } from "./say.js";
import type { Scene } from "./scene.js";
import type { Told } from "./side.js";
import type { Time } from "./time.js";

const person = z.enum(["ana", "bea", "carlos", "dana"]);
const channel = z.enum(["coalition", "mexico", "direct"]);
/** Of whoever looks. */
export const looking = z.object({ person, channel });

/** Ids of the platforms, and what a person reads on a button. */
const id = z.string().min(1).max(300);
const words = z.string().max(4_000);

const schemas: { [Name in keyof Doings]: z.ZodType<Doings[Name]> } = {
  say: z.object({ person, channel, text: words.trim().min(1) }),
  "slack-click": z
    .object({
      person,
      message: id.optional(),
      view: id.optional(),
      action: id,
      value: words.optional(),
    })
    .refine(({ message, view }) => (message === undefined) !== (view === undefined), { path: ["message"] }),
  "slack-submit": z.object({
    person,
    view: id,
    values: z.record(z.string().max(300), z.union([words, z.array(words).max(100)])),
  }),
  "slack-close": z.object({ person, view: id }),
  "slack-shortcut": z.object({ person, message: id }),
  "slack-home": z.object({ person }),
  "teams-click": z.object({
    person,
    message: id,
    title: id,
    inputs: z.record(z.string().max(300), words).optional(),
  }),
  "teams-query": z.object({
    person,
    channel,
    command: z.enum(["ask", "recs", "facts", "dates"]),
    text: words,
  }),
  "teams-pick": z.object({ person, channel, result: z.int().min(0).max(24) }),
  language: z.object({ language: z.enum(LANGUAGES) }),
  time: z.union([
    z.strictObject({ to: z.string().refine(isDay) }),
    z.strictObject({ days: z.int().min(-36_600).max(36_600) }),
    z.strictObject({ speed: z.number().min(0).max(31) }),
  ]),
  fault: z.object({
    kind: z.enum(["pause", "archive", "revoke", "lose", "limit", "error"]),
    on: z.boolean(),
    channel: channel.optional(),
  }),
  reset: z.object({}),
};

type Result = Omit<Extract<Done, { ok: true }>, "ok" | "version">;

/**
 * Does one thing by its name.
 * @returns what belongs beside what is seen
 * @throws PageError PAGE_UNKNOWN, PAGE_INPUT, and where it cannot be done now
 */
export function createDoings(play: Play, time: Time): (name: string, input: unknown) => Promise<Result> {
  const seen = (surface: "slack" | "teams", { results, ...told }: Told & Result): Result => {
    const notice = noticeOf({ name: surface }, told, play.language());
    return { ...(results && { results }), ...(notice !== undefined && { notice }) };
  };
  /** What is done in the scene, one thing after another, until all of its answers are there. */
  const inScene = (act: (scene: Scene) => Promise<Result>) =>
    play.run(async (scene) => {
      scene.fresh = false;
      const result = await act(scene);
      await scene.settle();
      return result;
    });

  const run: { [Name in keyof Doings]: (input: Doings[Name]) => Promise<Result> } = {
    say: (input) =>
      inScene(async (scene) => {
        const notice = await say(scene, input, play.language());
        return notice === undefined ? {} : { notice };
      }),
    "slack-click": (input) => inScene(async (scene) => seen("slack", await scene["slack-click"](input))),
    "slack-submit": (input) => inScene(async (scene) => seen("slack", await scene["slack-submit"](input))),
    "slack-close": (input) => inScene(async (scene) => seen("slack", await scene["slack-close"](input))),
    "slack-shortcut": (input) =>
      inScene(async (scene) => seen("slack", await scene["slack-shortcut"](input))),
    "slack-home": (input) => inScene(async (scene) => seen("slack", await scene["slack-home"](input))),
    "teams-click": (input) => inScene(async (scene) => seen("teams", await scene["teams-click"](input))),
    "teams-query": (input) => inScene(async (scene) => seen("teams", await scene["teams-query"](input))),
    "teams-pick": (input) => inScene(async (scene) => seen("teams", await scene["teams-pick"](input))),
    async language({ language }) {
      await play.run(async (scene) => {
        // What the channel was told first is in that language too, where nobody has used it yet.
        if (scene.fresh && language !== play.language())
          return void (await play.restart({ language, at: scene.clock.now() }));
        play.setLanguage(language);
        await scene.speak(language);
      });
      return {};
    },
    async time(input) {
      await time.set(input);
      return {};
    },
    fault: (input) =>
      inScene(async (scene) => {
        await scene.faults.set(input);
        play.changed();
        return {};
      }),
    async reset() {
      time.stop();
      await play.run(() => play.restart());
      return {};
    },
  };

  return async (name, input) => {
    if (!Object.hasOwn(schemas, name)) throw new PageError("PAGE_UNKNOWN");
    const known = name as keyof Doings;
    const parsed = schemas[known].safeParse(input);
    if (!parsed.success) throw new PageError("PAGE_INPUT", fieldsOf(parsed.error));
    return (run[known] as (input: unknown) => Promise<Result>)(parsed.data);
  };
}

/** The fields that cannot be used, by their names. */
export function fieldsOf({ issues }: z.ZodError): string {
  const names = issues.map(({ path }) => path.join(".")).filter(Boolean);
  return [...new Set(names)].join(", ") || "JSON";
}
