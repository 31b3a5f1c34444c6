import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["packages/**/*.test.ts", "apps/**/*.test.{ts,tsx}", "testing/*.test.ts"],
    environment: "node",
    pool: "threads",
  },
});
