import { civilDate } from "@ringfence/kernel";
import { describe, expect, it } from "vitest";
import { reviewText } from "./review-text.ts";

const lists = `某某借款合同
第一条 借款
借款金额一万元。
第二条 信息
本合同涉及下列信息：
（一）手机通讯录；
（二）姓名和手机号。
第三条 人员
乙方填写的紧急联系人两名。
乙方的开户银行为某某银行股份有限公司。`;

/** Marks in the clause that is added. */
const marksIn = (added: string) =>
  reviewText(`${lists}\n${added}`, civilDate("2026-03-05"))
    .hits.filter(({ clause }) => clause === "第四条")
    .map(({ pattern, clause, sentence, referred = [] }) => ({
      pattern: pattern.id,
      clause,
      sentence,
      referred: referred.map(({ words, clause, meaning }) => [words, clause, meaning].join("|")),
    }));

describe("what another clause names is read where a sentence points to it", () => {
  it.each([
    ["第四条 甲方有权读取并上传第二条所列信息。", "collects-address-book", "第二条所列信息|第二条|通讯录"],
    [
      "第四条 甲方有权读取并上传第二条第（一）项约定的信息。",
      "collects-address-book",
      "第二条第（一）项约定的信息|第二条 （一）|通讯录",
    ],
    [
      "第四条 乙方逾期的，甲方可致电第三条所列人员告知欠款。",
      "emergency-contact-collection",
      "第三条所列人员|第三条|填写的紧急联系人",
    ],
    [
      "第四条 乙方逾期的，甲方可致电第三条第二款所列人员告知欠款。",
      "emergency-contact-collection",
      "第三条第二款所列人员|第三条|填写的紧急联系人",
    ],
    [
      "第四条 手机通讯录是手机自带的一个应用。\n甲方有权读取并上传前款所述信息。",
      "collects-address-book",
      "前款所述信息|第四条|通讯录",
    ],
    [
      "第四条 甲方有权读取并上传本条第二款信息。\n其中包括通讯录。",
      "collects-address-book",
      "本条第二款信息|第四条|通讯录",
    ],
  ])("%s", (clause, pattern, referred) => {
    const found = marksIn(clause).find((mark) => mark.pattern === pattern);
    expect(clause).toContain(found?.sentence);
    expect(found?.referred).toEqual([referred]);
  });

  it.each([
    "第四条 甲方有权读取并上传第二条第（二）项约定的信息。",
    "第四条 甲方有权读取并上传第一条所列信息。",
    "第四条 甲方有权读取并上传第九条所列信息。",
    "第四条 甲方有权查询《个人信息保护法》第二条所列信息。",
    "第四条 除第二条外，甲方不读取乙方手机中的信息。",
    "第四条 我们不读取手机通讯录。\n我们会保存前款所述信息的说明。",
  ])("nothing is taken over: %s", (clause) => {
    const marks = marksIn(clause);
    expect(marks.filter(({ pattern }) => pattern === "collects-address-book")).toEqual([]);
    expect(marks.flatMap(({ referred }) => referred)).toEqual([]);
  });

  it("a promise about what is named elsewhere is a promise", () => {
    const marks = marksIn("第四条 甲方不读取、不上传第二条所列信息。");
    expect(marks.map(({ pattern, referred }) => [pattern, referred])).toEqual([
      ["good-no-address-book", ["第二条所列信息|第二条|通讯录"]],
    ]);
  });
});
