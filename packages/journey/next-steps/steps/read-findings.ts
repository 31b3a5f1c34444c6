import { exampleInput, exampleReport } from "../example-input.ts";
import { defineStep } from "../step.ts";

const rule = { rule: "contact-hours", counts: { breach: 2, unclear: 0, fact: 0, lawful: 0 }, findings: [] };

export default defineStep({
  id: "read-findings",
  order: 320,
  due: ({ report }) => {
    const breaches = report?.rules.reduce((sum, { counts }) => sum + counts.breach, 0);
    if (breaches === undefined || breaches === 0) return undefined;
    return {
      title: { zh: `看看 ${breaches} 处不合规则的地方`, en: `Look at ${breaches} places where rules were not kept` },
      why: {
        zh: "每一处都写明依据、原话和什么能推翻它。先核对，再决定要不要投诉。",
        en: "Each names its source, the words, and what would refute it. Check first, then decide whether to complain.",
      },
      go: "report",
    };
  },
  examples: {
    due: exampleInput([], { report: exampleReport({ rules: [rule as never] }) }),
    not: exampleInput([], { report: exampleReport() }),
  },
});
