import { amount, type Bare, glue, readAmount } from "./figure-forms.ts";

/** What is left of a loan is not what was lent. */
const notLeft =
  "(?<!(?:剩余|未还|未偿|未偿还|逾期|每期|每月|当期|应还|到期|偿还|归还|首期|分摊)(?:的|全部)?(?:借款|贷款)?)";
const lent = "(?:借款|贷款|出借|融资|账单分期|现金分期|分期)";

/** 每期还款金额（含服务费）. */
const note = "(?:[（(][^）)\\d]{0,16}[）)])?";

const patterns: readonly (readonly ["principal" | "received" | "instalment", RegExp])[] = [
  ["principal", new RegExp(`${notLeft}${lent}(?:本金|总?金额|总额|数额|款项)${glue}${amount}`, "gu")],
  ["principal", new RegExp(`${notLeft}(?:借款|贷款|本金)${glue}${amount}`, "gu")],
  ["principal", new RegExp(`(?:借到|借得|借给|借入)[^。；，,\\d]{0,24}?${amount}`, "gu")],
  ["principal", new RegExp(`(?:提供|出借)[^。；，,\\d]{0,16}?${amount}的?(?=借款|贷款)`, "gu")],
  [
    "received",
    new RegExp(
      `(?:实际|实)(?:到账|到手|放款|发放|支付|收到|交付|付|收|得|发)(?:的?(?:借款|贷款|本金|金额|款项|款)|给|予|至|向|借款人|[甲乙]方)*${glue}${amount}`,
      "gu",
    ),
  ],
  ["received", new RegExp(`到账(?:金额|款项)${glue}${amount}`, "gu")],
  [
    "instalment",
    new RegExp(
      `(?:每期|每月|每个月|按月|逐月)(?:应当?|须|需|均)?(?:还款|偿还|归还|支付|还|付)(?:总额|本息合计|本息|金额|款项|款额|款|本金[和及与、]利息)?${note}${glue}${amount}`,
      "gu",
    ),
  ],
  ["instalment", new RegExp(`(?:月供|每期本息|每期应还|月还款额?)(?:合计|总额|金额|款)?${note}${glue}${amount}`, "gu")],
];

/** The sum lent, what of it arrives, and what is paid each time. */
export const amountsIn = (text: string): readonly Bare[] =>
  patterns.flatMap(([what, pattern]) =>
    [...text.matchAll(pattern)].flatMap(([, words = ""]): readonly Bare[] => {
      const fen = readAmount(words);
      return fen === undefined ? [] : [{ what, fen }];
    }),
  );
