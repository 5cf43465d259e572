import { ApgError } from "../../src/core/errors.js";

/** The ApgError that this ends with; anything else is a failure of the test. */
export async function apgErrorOf(run: () => unknown): Promise<ApgError> {
  try {
    await run();
  } catch (error) {
    if (error instanceof ApgError) return error;
    throw error;
  }
  throw new Error("expected an ApgError, nothing was thrown");
}
