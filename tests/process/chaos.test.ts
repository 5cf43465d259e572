import { expect, it } from "vitest";
import { compiled } from "../support/compiled.js";
import { withPostgres } from "../support/postgres/for-tests.js";
import { type Trial, tryChaos } from "./chaos/run.js";
import { VARIANTS_TOGETHER } from "./shared/variants.js";

const seed = Number(process.env.CHAOS_SEED || Date.now() % 1_000_000);
const minutes = Number(process.env.CHAOS_MINUTES || 9);
const bots = Number(process.env.CHAOS_BOTS || 3);
/** Each takes a minute, mostly of waiting: one is tried by default, the next one with the next seed. */
const variants =
  process.env.CHAOS_VARIANTS === "all"
    ? VARIANTS_TOGETHER
    : [VARIANTS_TOGETHER[seed % VARIANTS_TOGETHER.length] as (typeof VARIANTS_TOGETHER)[number]];

await withPostgres("several bots on one PostgreSQL", (server) => {
  const problemsOf = async (trial: Pick<Trial, "minutes" | "perMinute" | "variant">) => {
    const program = compiled("tests/process/shared/bot.ts");
    const { problems, counts } = await tryChaos({ seed, bots, killEvery: 25, program, server, ...trial });
    const replay = `CHAOS_SEED=${seed} npx vitest run tests/process/chaos.test.ts`;
    console.info(`${replay}  # ${trial.variant ?? ""} ${JSON.stringify(counts)}`);
    return problems;
  };

  it("post each reminder once and keep all that members wrote, whatever is struck", {
    timeout: 300_000 + minutes * 20_000,
  }, async () => {
    expect(await problemsOf({ minutes, perMinute: 8 })).toEqual([]);
  });

  it.each(variants)("are caught where %s", { timeout: 300_000 }, async (variant) => {
    const problems = await problemsOf({ minutes: 4, perMinute: 24, variant });
    expect(problems).toContainEqual(expect.stringMatching(/^(doubled|lost|.* told as stored)/));
  });
});
