import { exampleInput, exampleReport } from "../example-input.ts";
import { defineStep } from "../step.ts";

const suspect = { number: "057188001234", key: "057188001234", why: "many-contacts", communications: 6, example: null };

export default defineStep({
  id: "name-numbers",
  order: 220,
  due: ({ report }) => {
    const count = report?.suspects.length;
    if (count === undefined || count === 0) return undefined;
    return {
      title: { zh: `认一认 ${count} 个陌生号码`, en: `Say whose ${count} unknown numbers these are` },
      why: {
        zh: "它们像是催收方，但只有你能确认。确认之前，这些联系只算「可能」。",
        en: "They look like collectors, but only you can say so. Until then these contacts count as possible only.",
      },
      go: "unknown-numbers",
    };
  },
  examples: {
    due: exampleInput([], { report: exampleReport({ suspects: [suspect as never] }) }),
    not: exampleInput([], { report: exampleReport() }),
  },
});
