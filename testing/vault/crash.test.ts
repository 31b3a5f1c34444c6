import { expect, it } from "vitest";
import { crashTest } from "./crash.ts";

it("loses no acknowledged entry when the writer is killed (12 kills; the command makes 500)", async () => {
  const seed = 20260108;
  expect(await crashTest(12, seed)).toMatchObject({
    kills: 12,
    lost: 0,
    unopenable: 0,
    unverified: 0,
    missingFiles: 0,
  });
});
