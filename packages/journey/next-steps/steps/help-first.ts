import { exampleInput, exampleReport } from "../example-input.ts";
import { defineStep } from "../step.ts";

/** Words of self-harm or violence come before everything else (product.md, red line 12). */
export default defineStep({
  id: "help-first",
  order: 10,
  due: ({ report }) => {
    if (report?.urgent.selfHarm === true) {
      return {
        title: { zh: "先照顾好自己", en: "Look after yourself first" },
        why: {
          zh: "记录里有让人担心的话。现在就可以打 12356 心理援助热线，打不通就再打；有危险就打 110。债的事可以慢慢来。",
          en: "Some words in the record are worrying. Call the 12356 crisis line now, again if it does not connect; in danger call 110. The debt can wait.",
        },
        go: "help",
      };
    }
    if (report?.urgent.violence !== true) return undefined;
    return {
      title: { zh: "有人威胁动手：先报警", en: "Somebody threatens violence: call the police first" },
      why: {
        zh: "记录里有威胁人身安全的话。有危险马上打 110，记下受案的单位和时间。",
        en: "There are threats of violence in the record. In danger call 110 at once, and note who took the report and when.",
      },
      go: "help",
    };
  },
  examples: {
    due: exampleInput([], { report: exampleReport({ urgent: { selfHarm: false, violence: true } }) }),
    not: exampleInput([], { report: exampleReport() }),
  },
});
