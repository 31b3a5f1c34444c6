import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["packages/**/*.test.ts", "apps/**/*.test.{ts,tsx}", "testing/*.test.ts", "testing/campaign/*.test.ts"],
    environment: "node",
    pool: "threads",
    // The page that stands alone carries its style sheets as text; without this vitest hands out empty ones.
    css: { include: [/\/apps\/report-view\//] },
  },
});
