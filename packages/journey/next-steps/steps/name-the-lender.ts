import { exampleCall, exampleInput } from "../example-input.ts";
import { defineStep } from "../step.ts";

export default defineStep({
  id: "name-the-lender",
  order: 310,
  due: ({ file }) =>
    file.communications.length === 0 || file.loans.length > 0
      ? undefined
      : {
          title: { zh: "写上是哪家、哪笔借款", en: "Say which lender and which loan" },
          why: {
            zh: "不同机构守的规定不一样，投诉也找不同的部门。知道是哪一类机构，很多「还不能确定」就能有答案。",
            en: "Different lenders are bound by different rules and answer to different bodies. Knowing the kind settles many open findings.",
          },
          go: "loans",
        },
  examples: {
    due: exampleInput([exampleCall("2026-03-05 22:40")]),
    not: exampleInput([
      exampleCall("2026-03-05 22:40"),
      { kind: "loan-added", body: { id: "loan:1", name: "某某贷" } },
    ]),
  },
});
