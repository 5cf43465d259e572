import { describe, expect, it } from "vitest";
import { createRandom } from "../simulation/random.js";
import { compiled } from "../support/compiled.js";
import { type Trial, tryLives } from "./kill/lives.js";
import { type Plan, planLife } from "./kill/plans.js";
import { VARIANTS_ALONE } from "./shared/variants.js";

const seed = Number(process.env.KILL_SEED || Date.now() % 1_000_000);
const KILLS = 10;

async function problemsOf(trial: Omit<Trial, "seed" | "bot">): Promise<string[]> {
  const { problems, counts } = await tryLives({
    ...trial,
    seed,
    bot: compiled("tests/process/shared/bot.ts"),
  });
  const replay = `KILL_SEED=${seed} npx vitest run tests/process/kill.test.ts`;
  console.info(`${replay}  # ${trial.variant ?? ""} ${JSON.stringify(counts)}`);
  return problems;
}

describe("a process that is killed again and again", { timeout: 300_000 }, () => {
  it("posts each reminder once, whatever becomes of its requests", async () => {
    const random = createRandom(seed);
    const plans = Array.from({ length: KILLS }, () => planLife(random));
    expect(await problemsOf({ plans, minutes: 4.5 * KILLS, struckAtLast: 60 })).toEqual([]);
  });

  it.each(VARIANTS_ALONE)("is caught where %s", async (variant) => {
    const ends: Plan["end"][] = [
      { kind: "killed_before", method: "chat.postMessage", nth: 2 },
      { kind: "killed_before_the_answer", method: "chat.postMessage", nth: 2 },
    ];
    const plans = ends.map((end) => ({ downMs: 0, end }));
    const problems = await problemsOf({ plans, minutes: 12, struckAtLast: 0, variant });
    expect(problems).toContainEqual(expect.stringMatching(/^(missing|doubled)/));
  });
});
