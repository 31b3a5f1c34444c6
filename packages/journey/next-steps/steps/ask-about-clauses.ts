import { exampleInput } from "../example-input.ts";
import { defineStep } from "../step.ts";

const review = {
  id: "terms:1",
  title: "某某易借借款合同",
  terms: "loan-contract",
  sha256: "a".repeat(64),
  at: "2026-03-08 10:00",
  on: "2026-03-01",
  findings: [{ pattern: "collects-address-book", clause: "第二条", words: "甲方授权乙方读取通讯录。", severity: 3 }],
  protections: [],
  absent: [],
};
const sent = { id: "letter:1", letter: "terms-withdraw", at: "2026-03-09 10:00", how: "email" };

export default defineStep({
  id: "ask-about-clauses",
  order: 335,
  due: ({ file }) => {
    const serious = file.termsReviews.filter(({ at, findings }) => {
      const answered = file.letters.some((letter) => letter.letter.startsWith("terms-") && letter.at >= at);
      return !answered && findings.some(({ severity }) => severity === 3);
    });
    const last = serious.at(-1);
    if (last === undefined) return undefined;
    const [zh, en] = last.title === "" ? ["你看过的那段文字", "The text you read"] : [`《${last.title}》`, last.title];
    const count = last.findings.filter(({ severity }) => severity === 3).length;
    return {
      title: { zh: "就合同里的几条写封信", en: "Write about clauses of the contract" },
      why: {
        zh: `${zh}里有 ${count} 处很要紧的写法。可以请求修改、表示不同意，或者撤回同意。`,
        en: `${en} has ${count} very serious clauses. Ask to change them, refuse them, or withdraw consent.`,
      },
      go: "contract",
    };
  },
  examples: {
    due: exampleInput([{ kind: "terms-reviewed", body: review }]),
    not: exampleInput([
      { kind: "terms-reviewed", body: review },
      { kind: "letter-sent", body: sent },
    ]),
  },
});
