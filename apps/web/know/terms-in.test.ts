import { terms } from "@ringfence/journey/know/index.ts";
import { expect, it } from "vitest";
import { termsIn } from "./terms-in.ts";

it("loses no character and marks each term once, in both languages", () => {
  for (const language of ["zh-CN", "en"] as const) {
    for (const { term, explanation } of terms) {
      const [name, text] = language === "en" ? [term.en, explanation.en] : [term.zh, explanation.zh];
      const whole = `${name} ${text} ${name}`;
      const pieces = termsIn(whole, language);
      expect(pieces.map((one) => one.words).join("")).toBe(whole);
      const marked = pieces.flatMap((one) => (one.term === undefined ? [] : [one.term.id]));
      expect(new Set(marked).size).toBe(marked.length);
      expect(marked.length).toBeGreaterThan(0);
    }
  }
});
