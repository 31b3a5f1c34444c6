import { exampleInput, exampleReport } from "../example-input.ts";
import { defineStep } from "../step.ts";

const rule = { rule: "contact-hours", counts: { breach: 2, unclear: 0, fact: 0, lawful: 0 }, findings: [] };
const judged = { report: exampleReport({ rules: [rule as never] }) };
const filed = {
  kind: "complaint-filed",
  body: { id: "f1", door: "institution-itself", about: [], at: "2026-02-20 10:00", how: "app" },
};

export default defineStep({
  id: "complain",
  order: 325,
  due: ({ report, file }) => {
    const found = report?.rules.some(({ counts }) => counts.breach > 0) === true;
    if (!found || file.complaints.length > 0) return undefined;
    return {
      title: { zh: "看看该找谁", en: "See whom to ask" },
      why: {
        zh: "核对过的问题可以写成材料。先找机构，再找监管；每一家受理什么、几天答复，都排好了。",
        en: "What you checked can go into a paper. The institution first, then the regulator, each with what it takes and how long.",
      },
      go: "complain",
    };
  },
  examples: { due: exampleInput([], judged), not: exampleInput([filed], judged) },
});
