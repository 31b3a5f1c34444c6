import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: [
      "packages/**/*.test.ts",
      "apps/**/*.test.{ts,tsx}",
      "testing/*.test.ts",
      "testing/campaign/*.test.ts",
      "testing/platform/*.test.ts",
      "testing/vault/*.test.ts",
      "testing/bundle/*.test.ts",
      "testing/papers/*.test.ts",
      "testing/tamper/*.test.ts",
      "testing/apk/*.test.ts",
      "testing/platform/*.test.ts",
    ],
    environment: "node",
    // Machines are shared: a slow minute is no failure.
    testTimeout: 60_000,
    pool: "threads",
    // Otherwise one core is left out, which on a small machine is half of it.
    maxWorkers: "100%",
    // The page that stands alone carries its style sheets as text; without this vitest hands out empty ones.
    css: { include: [/\/apps\/report-view\//] },
  },
});
