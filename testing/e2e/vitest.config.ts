import { defineConfig } from "vitest/config";

/** Journeys in a real browser: one file at a time, so that they do not fight for the two cores of a small machine. */
export default defineConfig({
  test: {
    include: ["testing/e2e/**/*.e2e.ts"],
    fileParallelism: false,
    isolate: false,
    testTimeout: 120_000,
    hookTimeout: 60_000,
  },
});
