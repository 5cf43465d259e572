/** `--quick` tries the bench out: few short rounds, figures that prove nothing. */
export const quick: boolean = process.argv.includes("--quick");

export const ROUNDS: number = quick ? 1 : 5;
/** How long one server is loaded in one round. */
export const ROUND_MS: number = quick ? 500 : 2_000;
export const WARM_UP_MS: number = quick ? 500 : 3_000;
