import { expect, it } from "vitest";
import { yearlyFigure } from "./yearly-figure.ts";

it.each([
  ["逾期的，每日按未还本金的0.1%支付违约金。", "一年 36.5%"],
  ["自逾期之日起按日万分之五计收罚息。", "一年 18.25%"],
  ["每逾期一天，须加付应付款的千分之一点五。", "一年 54.75%"],
  ["每月加收百分之二的逾期管理费。", "一年 24%"],
  ["罚息日利率为0.098%，按日计收。", "一年 35.77%"],
  ["逾期利率在合同利率基础上上浮50%计收罚息。", "变成 18%"],
])("%s", (sentence, figure) => {
  expect(yearlyFigure(sentence)?.zh).toContain(figure);
});

it.each(["逾期一次收取滞纳金50元。", "还款日为每月十日。", "年利率为百分之十二。", "三十日内付清百分之五十。"])(
  "names no figure where there is none: %s",
  (sentence) => {
    expect(yearlyFigure(sentence)).toBeUndefined();
  },
);
