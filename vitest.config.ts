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
    // Machines are shared: three slow minutes are no failure.
    testTimeout: 180_000,
    pool: "threads",
    // No test changes what another stands on, and loading all that was learned anew for each of 180 files takes longer than many of them.
    isolate: false,
    // Otherwise one core is left out, which on a small machine is half of it.
    maxWorkers: "100%",
    // The page that stands alone carries its style sheets as text; without this vitest hands out empty ones.
    css: { include: [/\/apps\/report-view\//] },
  },
});
