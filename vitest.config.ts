import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    globalSetup: "tests/support/compiled.ts",
    // Two cores; more workers than that only wait for each other.
    maxWorkers: 2,
    testTimeout: 20_000,
    hookTimeout: 20_000,
    sequence: { shuffle: process.env.TEST_ORDER === "random" },
  },
});
