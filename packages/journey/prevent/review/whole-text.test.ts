import { reduceCase } from "@ringfence/casefile";
import { civilDate, parseCivil } from "@ringfence/kernel";
import { describe, expect, it } from "vitest";
import { reviewDrafts } from "./keep-review.ts";
import { reviewText } from "./review-text.ts";
import { rulesOn } from "./rules-on.ts";

const filler = "双方应当遵守诚实信用原则，按照约定全面履行各自的义务。\n".repeat(60);
const loan = (words: string) => `个人消费借款合同\n甲方授权乙方处理其信息。\n${words}\n${filler}`;
const absentIn = (text: string, day: string) => reviewText(text, civilDate(day)).absent.map(({ id }) => id);

describe("what a document should say and does not", () => {
  it("the cost table, for loan contracts from the day on which the rules hold", () => {
    expect(absentIn(loan(""), "2026-07-31")).not.toContain("cost-table-absent");
    expect(absentIn(loan(""), "2026-08-01")).toContain("cost-table-absent");
    expect(absentIn(loan("附件一：综合融资成本明示表"), "2026-08-01")).not.toContain("cost-table-absent");
    expect(absentIn(loan("签署日期：2026年7月1日"), "2026-09-01")).not.toContain("cost-table-absent");
    expect(absentIn(`购物隐私政策\n${filler}`, "2026-08-01")).not.toContain("cost-table-absent");
  });

  it("ways to complain and to withdraw", () => {
    expect(absentIn(loan(""), "2026-03-01")).toEqual(["no-complaint-channel", "no-withdrawal-way"]);
    const whole = "客服热线400-000-0000，受理投诉。\n您可以在“设置”中撤回同意、注销账号。";
    expect(absentIn(loan(whole), "2026-03-01")).toEqual([]);
  });

  it("says nothing of a piece of a document", () => {
    expect(absentIn("个人消费借款合同\n甲方授权乙方处理其信息。", "2026-09-01")).toEqual([]);
  });
});

it("only rules in force on the day are shown, the weightiest first, with what may not apply told", () => {
  const { hits } = reviewText("您授权我们读取并上传手机通讯录。", civilDate("2026-03-05"));
  const basis = hits[0]?.pattern.basis ?? [];
  expect(rulesOn(basis, civilDate("2026-03-05")).map(({ rank }) => rank.zh)).toEqual(["法律", "法律", "规范性文件"]);
  expect(rulesOn(basis, civilDate("2021-06-01")).map(({ rank }) => rank.zh)).toEqual(["规范性文件"]);
});

it("the review is kept as an event that the case reads back", () => {
  const at = parseCivil("2026-03-05 10:00");
  if (!at.ok) throw new Error("no time");
  const review = reviewText(loan("您授权我们读取并上传手机通讯录。\n我们不会读取您的短信。"), civilDate("2026-03-05"));
  const kept = { at: at.value.instant, sha256: "a".repeat(64) };
  const drafts = reviewDrafts(review, kept);
  const { termsReviews, setAside } = reduceCase(drafts.map(({ kind, body }) => ({ v: 1, kind, body })));
  expect(setAside).toEqual([]);
  expect(termsReviews).toMatchObject([
    {
      title: "个人消费借款合同",
      terms: "loan-contract",
      category: { no: 12, chosen: false },
      findings: [{ pattern: "collects-address-book", severity: 3, words: "您授权我们读取并上传手机通讯录。" }],
      absent: ["no-complaint-channel", "no-withdrawal-way"],
    },
  ]);
  const chosen = reviewDrafts({ ...review, category: { no: 5, why: { zh: "", en: "" }, chosen: true } }, kept);
  expect(chosen.map(({ body }) => body)).toMatchObject([{ category: { no: 5, chosen: true } }]);
});
