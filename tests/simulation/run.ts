import { parseArgs } from "node:util";
import { simulate } from "./simulate.js";
import { VARIANTS } from "./variants.js";

/**
 * `npm run simulate -- --seeds 2000 --from 1 --instances 3 [--variant "no fsync"]`: tries the engine on more seeds than
 * the tests do. Ends with 1 where one shows a problem.
 */
const { values } = parseArgs({
  options: {
    seeds: { type: "string", default: "100" },
    from: { type: "string", default: "1" },
    instances: { type: "string", default: "1" },
    variant: { type: "string" },
  },
});
const [seeds, from, instances] = [Number(values.seeds), Number(values.from), Number(values.instances)];
const variant = values.variant === undefined ? undefined : VARIANTS[values.variant];
if (values.variant !== undefined && !variant) {
  console.error(`there is no variant ${values.variant}: ${Object.keys(VARIANTS).join(", ")}`);
  process.exit(2);
}

const sums = { seeds, instances, expected: 0, posted: 0, repeated: 0, unconfirmed: 0, problems: 0 };
for (let seed = from; seed < from + seeds; seed++) {
  const verdict = await simulate(seed, instances, variant);
  for (const problem of verdict.problems) console.log(`seed ${seed}: ${problem}`);
  sums.expected += verdict.expected;
  sums.posted += verdict.posted;
  sums.repeated += verdict.repeated;
  sums.unconfirmed += verdict.unconfirmed;
  sums.problems += verdict.problems.length;
}
console.log(JSON.stringify(sums));
process.exit(sums.problems > 0 ? 1 : 0);
