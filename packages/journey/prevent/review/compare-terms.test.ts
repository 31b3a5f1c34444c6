import { civilDate } from "@ringfence/kernel";
import { expect, it } from "vitest";
import { compareTerms } from "./compare-terms.ts";
import { reviewText } from "./review-text.ts";

const day = civilDate("2026-03-05");
const compare = (before: string, after: string) => {
  const { worse, better, changedSentences } = compareTerms(before, after, day);
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

it("a passage and a document are held to one bar: what is only marked in a passage has not gone", () => {
  const marks = (text: string, within: "passage" | "document") => reviewText(text, day, { within }).hits.length;
  const doubtful = [
    "您同意我们向第三方提供您的信息，第三方造成的损失我们不承担责任。",
    "除征得您同意外不向他人提供——而您签署本合同即已同意我们向合作方提供。",
    "导购员以个人手机存着会员资料，离职后归下家门店。",
    "授权之被授权人，除本公司外，尚包括本公司认为应当包括者。",
    "借款人同意其资料以合理之方式抵达合理之第三人。",
    "若债务人避而不见，代理清收者将从本公司取得其家中号码并择时致电其父母。",
  ].filter((text) => marks(text, "passage") > marks(text, "document"));
  expect(doubtful).not.toEqual([]);
  const harmless = "双方应当诚实守信。\n本协议一式两份。\n标题仅为阅读方便。\n附件是本协议的一部分。\n双方各执一份。";
  for (const text of doubtful) {
    const reworded = text.replace(/。$/, "！");
    expect(compare(text, `${reworded}\n${harmless}`).better).toEqual([]);
  }
});
