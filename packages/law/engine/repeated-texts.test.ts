import { describe, expect, it } from "vitest";
import { scanMask } from "../signals/index.ts";
import { rememberingMasks } from "./repeated-texts.ts";

describe("masks of repeated texts", () => {
  it("are those of each text, by who said it, however many there are", () => {
    const maskOf = rememberingMasks();
    const texts = [
      "你这个老赖不要脸",
      "请不要再给我打电话",
      "妈，晚上回家吃饭",
      `${"今天天气不错。".repeat(100)}你这个老赖不要脸`,
    ];
    for (let at = 0; at < 9_000; at++) texts.push(`您的取件码 ${at}`);
    for (const text of [...texts, ...texts.slice(0, 4), ...texts.slice(0, 4)]) {
      for (const speaker of ["collector", "recipient", "unknown"] as const) {
        expect(maskOf(text, speaker)).toBe(scanMask(text, speaker));
      }
    }
  });
});
