/** `--quick` tries the bench out: few short rounds, figures that prove nothing. */
export const quick: boolean = process.argv.includes("--quick");

export const ROUNDS: number = quick ? 1 : 5;
/** How long one server is loaded in one round. */
export const ROUND_MS: number = quick ? 500 : 2_000;
/** By then the code is compiled; counted in requests, since a busy machine gets through fewer in a second. */
export const WARM_UP_REQUESTS: number = quick ? 2_000 : 20_000;
