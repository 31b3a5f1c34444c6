import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { exampleCall, exampleInput, exampleReport } from "./example-input.ts";
import { nextSteps } from "./next-steps.ts";
import { steps } from "./steps.gen.ts";

describe.each(steps)("$id", (step) => {
  it("is due in its example and not in the other", () => {
    expect(step.due(step.examples.due)).toBeDefined();
    expect(step.due(step.examples.not)).toBeUndefined();
  });

  it("has a short name and a reason in both languages, and a place of its own", () => {
    const due = step.due(step.examples.due);
    expect(due?.title.zh.length).toBeLessThanOrEqual(20);
    for (const text of [due?.title.zh, due?.title.en, due?.why.zh, due?.why.en]) expect(text).toMatch(/\S/);
    expect(steps.filter(({ order }) => order === step.order)).toEqual([step]);
  });
});

describe("what to do next", () => {
  it("names each file after its step", () => {
    const files = readdirSync(new URL("./steps", import.meta.url)).map((name) => name.replace(/\.ts$/, ""));
    expect(steps.map(({ id }) => id).toSorted()).toEqual(files.toSorted());
  });

  it("puts safety before everything, and gives an empty case one thing to begin with", () => {
    const violent = exampleReport({ urgent: { selfHarm: false, violence: true } });
    const input = exampleInput([exampleCall("2026-03-05 22:40")], { report: violent, device: { entries: 30 } });
    expect(nextSteps(input)[0]?.id).toBe("help-first");
    expect(nextSteps(exampleInput()).map(({ id }) => id)).toEqual(["log-first-contact"]);
  });
});
