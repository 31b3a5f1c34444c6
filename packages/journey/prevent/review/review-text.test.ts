import { civilDate } from "@ringfence/kernel";
import { describe, expect, it } from "vitest";
import type { ClausePattern } from "./clause-pattern.ts";
import { clauses } from "./clauses.gen.ts";
import { reviewText } from "./review-text.ts";

const day = civilDate("2026-03-05");

describe.each((clauses as readonly ClausePattern[]).map((one) => [one.id, one] as const))("%s", (id, pattern) => {
  it.each(pattern.examples)("finds: %s", (text) => {
    expect(reviewText(text, day).hits.map((hit) => hit.pattern.id)).toContain(id);
  });
  it.each(pattern.counterExamples)("leaves alone: %s", (text) => {
    expect(reviewText(text, day).hits.map((hit) => hit.pattern.id)).not.toContain(id);
  });
});

describe("the review", () => {
  const contract = `个人消费贷款合同
第一条 借款
1. 借款金额为一万元。
第二条 授权
（一）甲方授权乙方读取手机通讯录；乙方不会读取短信。
（二）逾期后，乙方有权联系甲方的紧急联系人催告。
第三条 费用
甲方应按月支付担保服务费。每日按未还本金的0.1%支付违约金。`;

  it("quotes each place with the number of its clause and the very words", () => {
    const { hits } = reviewText(contract, day);
    expect(hits.map(({ pattern, clause }) => [pattern.id, clause])).toEqual([
      ["collects-address-book", "第二条 （一）"],
      ["emergency-contact-collection", "第二条 （二）"],
      ["extra-fees", "第三条"],
      ["late-charge", "第三条"],
    ]);
    for (const { at, sentence, words } of hits) {
      expect(contract.slice(at, at + sentence.length)).toBe(sentence);
      expect(sentence).toContain(contract.slice(words.from, words.to));
    }
  });

  it("names the three that matter most first, each once", () => {
    const { first } = reviewText(`${contract}\n${contract}`, day);
    expect(first.map((one) => ("pattern" in one ? one.pattern.id : one.id))).toEqual([
      "collects-address-book",
      "emergency-contact-collection",
      "extra-fees",
    ]);
  });

  it("reads an item of a list with what introduces it, and marks the item", () => {
    const list = "您授权我们读取下列信息：\n（一）姓名；\n（二）手机通讯录；\n（三）身份证号。";
    expect(
      reviewText(list, day).hits.map(({ pattern, clause, words }) => [
        pattern.id,
        clause,
        list.slice(words.from, words.to),
      ]),
    ).toEqual([["collects-address-book", "（二）", "手机通讯录"]]);
  });

  it("reads a word of the document's own as what it was defined to be", () => {
    const own = "“关联信息”是指乙方手机通讯录所载的姓名和号码。\n甲方可随时上传关联信息用于贷后管理。";
    expect(
      reviewText(own, day).hits.map(({ pattern, words }) => [pattern.id, own.slice(words.from, words.to)]),
    ).toEqual([["collects-address-book", "上传关联信息"]]);
    const harmless = "“关联信息”是指乙方的姓名和还款日，不包括通讯录。\n甲方可随时上传关联信息用于贷后管理。";
    expect(reviewText(harmless, day).hits.map(({ pattern }) => pattern.id)).not.toContain("collects-address-book");
  });

  it("reads a long contract in time, and is not led into endless matching", () => {
    const long = `${"您授权我们".repeat(20_000)}。\n${contract.repeat(300)}`;
    expect(reviewText(long, day).hits.length).toBeGreaterThan(1000);
  });
});
