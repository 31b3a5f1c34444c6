import { reduceCase } from "@ringfence/casefile";
import { emptyCaseFile } from "@ringfence/casefile/case-file.ts";
import { gateFor } from "@ringfence/casefile/document/gate-for.ts";
import { plainText } from "@ringfence/casefile/document/plain-text.ts";
import { gateFaults } from "@ringfence/casefile/document/truth-gate.ts";
import { civilDate, parseCivil } from "@ringfence/kernel";
import { expect, it } from "vitest";
import { reviewText } from "../review-text.ts";
import { sentRequest } from "./sent-request.ts";
import { hasMatter, placesOf, requestKinds, termsRequest } from "./terms-request.ts";

const today = civilDate("2026-03-05");
const { hits, absent, on } = reviewText(
  "第二条 授权\n（一）甲方授权乙方读取手机通讯录。\n（二）乙方不会向第三方提供。\n您可以随时在设置中撤回同意。",
  today,
);
const asked = { name: "陈安", to: "某某公司", terms: "借款合同", hits, absent, on, today };

it("quotes each clause once by number and words, asks for something, and leaves good clauses alone", () => {
  expect(plainText(termsRequest({ kind: "amend", ...asked }))).toMatchInlineSnapshot(`
    "关于说明和修改条款的函

    某某公司：

    　　贵方提供的《借款合同》中有下列内容，请逐条书面说明，并按所列内容修改或删去：

    1. 第二条 （一） “甲方授权乙方读取手机通讯录”：删去读取通讯录的授权；已经取得的予以删除并书面确认。有关规定见《个人信息保护法》第六条、《个人信息保护法》第二十九条、《App必要个人信息范围规定》第四条。

    　　上述内容涉及的授权，在修改之前我不予同意；已经取得的相关个人信息请停止使用并删除。本函不影响我依法履行已经生效的还款义务。

    　　依据《个人信息保护法》第五十条，请书面答复，写明经办部门和联系方式；不同意的，请说明理由。

    陈安
    2026年3月5日
    "
  `);
});

it("takes consent back for the clauses chosen, by the law of the day", () => {
  expect(plainText(termsRequest({ kind: "withdraw", ...asked }))).toMatchInlineSnapshot(`
    "撤回个人信息处理同意的函

    某某公司：

    　　我曾就《借款合同》作出同意，现撤回其中下列授权：

    1. 第二条 （一） “甲方授权乙方读取手机通讯录”。

    　　请：

    1. 依据《个人信息保护法》第十五条，请自收到本函之日起停止收集、使用和对外提供上述信息。
    2. 依据《个人信息保护法》第四十七条，请删除已经取得的上述信息，并通知已经接收的机构一并删除。
    3. 依据《个人信息保护法》第十六条，请不要因撤回而停止与上述信息无关的服务，也不要要求提前还款。

    　　本函不影响我依法履行已经生效的还款义务。

    　　依据《个人信息保护法》第五十条，请书面答复，写明经办部门和联系方式；不同意的，请说明理由。

    陈安
    2026年3月5日
    "
  `);
});

it("takes back consents only: a late charge is none", () => {
  const { hits: all } = reviewText(
    "（一）甲方授权乙方读取手机通讯录。\n（二）甲方未按期还款的，每日按逾期金额的千分之一支付违约金。",
    today,
  );
  expect(placesOf("amend", all).map(({ pattern }) => pattern.id)).toEqual(["collects-address-book", "late-charge"]);
  expect(placesOf("withdraw", all).map(({ pattern }) => pattern.id)).toEqual(["collects-address-book"]);
  const charge = all.filter(({ pattern }) => pattern.id === "late-charge");
  expect(hasMatter("withdraw", charge, [])).toBe(false);
  expect(hasMatter("refuse", charge, [])).toBe(true);
});

it.each(requestKinds)("%s: every sentence has a source, nothing is blank or forbidden", (kind) => {
  const gate = gateFor(emptyCaseFile);
  expect(gateFaults(termsRequest({ kind, ...asked }), gate)).toEqual([]);
});

it("a law that was not in force yet is not cited", () => {
  const early = civilDate("2021-03-05");
  const letter = plainText(termsRequest({ kind: "withdraw", ...asked, on: early, today: early }));
  expect(letter).not.toContain("个人信息保护法");
});

it("what was sent is an entry with a day for the answer", () => {
  const at = parseCivil("2026-03-05 10:00");
  if (!at.ok) throw new Error("no time");
  const draft = sentRequest("withdraw", { at: at.value.instant, how: "email", receipt: " ", newId: () => "letter:1" });
  const { letters, setAside } = reduceCase([{ v: 1, ...draft }]);
  expect(setAside).toEqual([]);
  expect(letters).toMatchObject([{ letter: "terms-withdraw", answerBy: "2026-03-20" }]);
});
