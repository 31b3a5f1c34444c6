import { describe, expect, it } from "vitest";
import { sentencesOf } from "./sentences.ts";
import { readTerms } from "./terms.ts";

const contract = `某某易借个人消费贷款合同
合同编号：2026001
甲方（借款人）：陈安
贷款人：某某消费金融有限公司
由某某科技有限公司（以下简称“平台”）提供服务。
签署日期：2026年3月5日
第一章 总则
第一条 定义
1.1 “设备信息”是指设备型号、通讯录和短信。
1.2 借款金额为一万元，年利率为12.5%。
30日内未提款的，额度失效。
第二条 授权
甲方同意平台收集下列信息：
（一）通讯录；
（二）位置，其中：
1. 精确位置；
2. 行踪；
（三）照片。
第三条 费用
费用见第二条规定。依据《民法典》第六百八十条计息。
一次性支付：1）咨询费；2）会员费。`;

describe("what a contract is made of", () => {
  const terms = readTerms(contract);

  it("title, parties, day, words with a meaning of their own", () => {
    expect(terms.title).toBe("某某易借个人消费贷款合同");
    expect(terms.parties).toEqual([
      { role: "甲方", name: "陈安" },
      { role: "贷款人", name: "某某消费金融有限公司" },
      { role: "平台", name: "某某科技有限公司" },
    ]);
    expect(terms.dated).toBe("2026-03-05");
    expect(terms.definitions.map(({ word, meaning }) => [word, meaning])).toEqual([
      ["平台", "由某某科技有限公司"],
      ["设备信息", "设备型号、通讯录和短信"],
    ]);
  });

  it.each([
    ["某某钱包隐私政策（2026年5月版）", "某某钱包隐私政策（2026年5月版）"],
    ["某某钱包用户隐私说明\n我们会读取您的位置。", "某某钱包用户隐私说明"],
    ["发布日期：2026年5月1日\n某某借条服务协议\n第一条 定义", "某某借条服务协议"],
    ["您授权我们读取并上传手机通讯录。", ""],
    ["本合同签订后甲方自愿授权乙方读取通讯录", ""],
    ["本合同签订后甲方自愿授权乙方读取通讯录\n违约金按日计收", ""],
    ["个人信息查询授权书\n致某某公司", "个人信息查询授权书"],
    ["逾期的，我们会联系您的紧急联系人。\n您同意我们查询征信。", ""],
    ["第二条 授权\n甲方授权乙方读取通讯录。", ""],
  ])("a title is a heading of its own, a pasted sentence is none: %s", (text, title) => {
    expect(readTerms(text).title).toBe(title);
  });

  it.each([
    ["甲方（出借方）：某某小额贷款有限公司\n乙方（借款方）：签名的个人", { 甲方: "贷款人", 乙方: "借款人" }],
    ["甲方：签署本合同的自然人\n乙方：某某小额贷款有限公司", { 甲方: "借款人", 乙方: "贷款人" }],
    ["担保人：某某担保有限公司（下称“甲方”）\n借款人：自然人（下称“乙方”）", { 甲方: "贷款人", 乙方: "借款人" }],
    ["本协议由您与某某支付有限公司（下称“小满”或者“我们”）订立", { 小满: "我们" }],
    ["甲方：某某科技有限公司\n乙方：某某数据有限公司", {}],
    ["甲方应当还款。", {}],
  ])("parties are read as what the text calls them: %s", (text, roles) => {
    expect(Object.fromEntries(readTerms(text).roles)).toEqual(roles);
  });

  it("references to its own articles lead there, those to a law do not", () => {
    expect(terms.references.map(({ words, to }) => [words, contract.slice(to, to + 6)])).toEqual([
      ["第二条", "第二条 授权"],
    ]);
  });

  it("each sentence stands with its number, an item of a list with what introduces it", () => {
    expect(
      terms.sentences.map(({ clause, text, lead }) => [clause, text, lead].filter((one) => one !== undefined)),
    ).toEqual([
      ["", "某某易借个人消费贷款合同"],
      ["", "合同编号：2026001"],
      ["", "甲方（借款人）：陈安"],
      ["", "贷款人：某某消费金融有限公司"],
      ["", "由某某科技有限公司（以下简称“平台”）提供服务。"],
      ["", "签署日期：2026年3月5日"],
      ["", "第一章 总则"],
      ["第一条", "第一条 定义"],
      ["第一条 1.1", "1.1 “设备信息”是指设备型号、通讯录和短信。"],
      ["第一条 1.2", "1.2 借款金额为一万元，年利率为12.5%。"],
      ["第一条 1.2", "30日内未提款的，额度失效。"],
      ["第二条", "第二条 授权"],
      ["第二条", "甲方同意平台收集下列信息："],
      ["第二条 （一）", "（一）通讯录；", "甲方同意平台收集下列信息"],
      ["第二条 （二）", "（二）位置，其中：", "甲方同意平台收集下列信息"],
      ["第二条 （二） 1", "1. 精确位置；", "（二）位置，其中"],
      ["第二条 （二） 2", "2. 行踪；", "（二）位置，其中"],
      ["第二条 （三）", "（三）照片。", "甲方同意平台收集下列信息"],
      ["第三条", "第三条 费用"],
      ["第三条", "费用见第二条规定。"],
      ["第三条", "依据《民法典》第六百八十条计息。"],
      ["第三条", "一次性支付：1）咨询费；"],
      ["第三条", "2）会员费。", "一次性支付"],
    ]);
  });

  it.each([
    ["一、借款\n1、金额\n（1）大写\n2、期限\n二、还款\n1、方式", ["一", "一 1", "一 1 （1）", "一 2", "二", "二 1"]],
    ["1. 我们收集什么\n1.1 设备\n1.2 位置\n2. 我们怎样共享\n2.1 合作方", ["1", "1.1", "1.2", "2", "2.1"]],
    ["第三条所列信息由贷款人保存。\n第四条 其他", ["", "第四条"]],
    ["2.5%的费率\n3 个月\n4. 正文", ["", "", "4"]],
  ])("numbers of %j", (text, clauses) => {
    expect(sentencesOf(text).map(({ clause }) => clause)).toEqual(clauses);
  });

  it("loses no sentence, whatever the text", () => {
    for (const text of ["", "\n\n", "没有标点", "第一条", "甲。乙；丙！\r\n1.1 丁？”", contract]) {
      const read = sentencesOf(text);
      for (const { at, text: sentence } of read) expect(text.slice(at, at + sentence.length)).toBe(sentence);
      expect(
        read
          .map((one) => one.text)
          .join("")
          .replaceAll(/\s/g, ""),
      ).toBe(text.replaceAll(/\s/g, ""));
    }
  });
});
