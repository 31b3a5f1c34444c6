import { defineConfig } from "vitest/config";

/** Journeys in a real browser: two files at a time, since a page alone leaves half of a small machine idle. Waiting is long enough for a slow one. */
export default defineConfig({
  test: {
    include: ["testing/e2e/**/*.e2e.ts"],
    maxWorkers: 2,
    testTimeout: 240_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 20_000 } },
  },
});
