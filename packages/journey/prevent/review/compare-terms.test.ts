import { civilDate } from "@ringfence/kernel";
import { expect, it } from "vitest";
import { compareTerms } from "./compare-terms.ts";
import { reviewText } from "./review-text.ts";

const day = civilDate("2026-03-05");
const compare = (before: string, after: string) => {
  const { worse, better, changedSentences } = compareTerms(reviewText(before, day), reviewText(after, day));
  const shown = (list: typeof worse) => list.map(({ kind, hit, other }) => [kind, hit.pattern.id, other]);
  return { worse: shown(worse), better: shown(better), changedSentences };
};

const old = `一、我们不会读取您的通讯录。
二、逾期的，每日按未还本金的0.03%支付违约金。
三、您可以在“设置”中撤回同意、删除账号。
四、本公司有权随时修改本协议。`;

it("finds what was added, reworded and taken away; moving and renumbering is no change", () => {
  const fresh = `1. 您可以在“设置”中撤回同意、删除账号。
2. 逾期的，每日按未还本金的0.1%支付违约金。
3. 您授权我们读取您的通讯录并上传。`;
  expect(compare(old, fresh)).toEqual({
    worse: [
      ["new-harm", "collects-address-book", expect.anything()],
      ["harm-reworded", "late-charge", "二、逾期的，每日按未还本金的0.03%支付违约金。"],
      ["protection-gone", "good-no-address-book", expect.anything()],
    ],
    better: [["harm-gone", "unilateral-change", undefined]],
    changedSentences: 2,
  });
});

it("the same terms have no change, whatever the order", () => {
  const lines = old.split("\n");
  expect(compare(old, lines.toReversed().join("\n"))).toEqual({ worse: [], better: [], changedSentences: 0 });
});
