import { plainText } from "@ringfence/casefile/document/plain-text.ts";
import { civilDate } from "@ringfence/kernel";
import { expect, it } from "vitest";
import { amendmentRequest } from "./amendment-request.ts";
import { reviewText } from "./review-text.ts";

const { hits } = reviewText(
  "第二条 授权\n（一）甲方授权乙方读取手机通讯录。\n（二）乙方不会向第三方提供。\n您可以随时在设置中撤回同意。",
);

it("quotes each clause once by number and words, asks for something, and leaves good clauses alone", () => {
  const letter = amendmentRequest({
    name: "陈安",
    to: "某某公司",
    contract: "借款合同",
    hits,
    today: civilDate("2026-03-05"),
  });
  expect(plainText(letter)).toMatchInlineSnapshot(`
    "关于说明和修改合同条款的函

    某某公司：

    　　贵方提供的《借款合同》中有下列条款，请逐条书面说明，并按所列内容修改或删去：

    1. 第二条 （一） “甲方授权乙方读取手机通讯录”：删去读取通讯录的授权；已经取得的予以删除并书面确认。有关规定见《个人信息保护法》第六条、《个人信息保护法》第二十九条。

    　　上述条款涉及的授权，在修改之前我不予同意；已经取得的相关个人信息请停止使用并删除。请书面答复，并写明经办部门和联系方式。

    　　本函不影响我依法履行已经生效的还款义务。

    陈安
    2026年3月5日
    "
  `);
});
