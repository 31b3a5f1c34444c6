import { type Bare, count, day, glue, readCount, readDay } from "./figure-forms.ts";

const counts: readonly (readonly ["periods" | "months" | "days" | "due-day", RegExp, number])[] = [
  [
    "periods",
    new RegExp(`(?:共|分|计|期数|分期数|分为|分成)[^，。；\\d一二三四五六七八九十]{0,8}?${count}\\s?期(?!限|间)`, "gu"),
    1,
  ],
  ["periods", new RegExp(`(?<!第)${count}\\s?期(?=偿还|还清|还款|归还|等额|付清)`, "gu"), 1],
  ["periods", new RegExp(`期数${glue}${count}(?![\\d年月日天%％])`, "gu"), 1],
  ["periods", new RegExp(`分(?:为|成)?${count}\\s?个月(?=偿还|还清|还款|归还|等额)`, "gu"), 1],
  ["months", new RegExp(`(?:期限|借期|期间|周期)(?:[（(]月[）)])?${glue}${count}\\s?个?月(?!\\d)`, "gu"), 1],
  ["months", new RegExp(`(?:期限|借期|期间|周期)${glue}${count}\\s?年(?!\\d)`, "gu"), 12],
  ["days", new RegExp(`(?:期限|借期|期间|周期)${glue}${count}\\s?[天日]`, "gu"), 1],
  ["due-day", /每(?:个)?月(?:的)?\s?(\d{1,2})\s?[日号](?=[^。；]{0,16}(?:还|付|扣|缴))/gu, 1],
  ["due-day", new RegExp(`还款日${glue}每(?:个)?月(?:的)?\\s?(\\d{1,2})\\s?[日号]`, "gu"), 1],
];

const days: readonly (readonly ["signed" | "paid-out" | "first-due" | "last-due", RegExp])[] = [
  ["signed", new RegExp(`(?:签[署订约]|合同)(?:日期|时间|日)?${glue}${day}`, "gu")],
  ["paid-out", new RegExp(`(?:放款|起息|到账|发放|起始|借款)(?:日期|日|时间)${glue}${day}`, "gu")],
  ["paid-out", new RegExp(`自\\s?${day}\\s?起?(?=计息|算息|起息|计收利息)`, "gu")],
  ["first-due", new RegExp(`(?:首期|首次|首个|第一期)(?:还款|应还|账单|到期)?(?:日期|日|时间)${glue}${day}`, "gu")],
  ["last-due", new RegExp(`(?<!首期|首次|首个|第一期)(?:到期|届满|最后还款|还款)(?:日期|日)${glue}${day}`, "gu")],
  ["last-due", new RegExp(`${day}\\s?(?:之?前)?(?:一次性)?(?=归还|还清|偿还|清偿)`, "gu")],
];

const span = new RegExp(`${day}\\s?(?:起|始)?[，,]?\\s?(?:至|到|[-~—～])\\s?${day}`, "gu");
const ofTheLoan = /(?:借款|贷款|还款|使用|用款)(?:期限|期间|时间|起止)/u;

/** 借款期限自 … 至 …: the days of the loan, not of an authorisation or an offer. */
const spansIn = (text: string): readonly Bare[] =>
  !ofTheLoan.test(text)
    ? []
    : [...text.matchAll(span)].flatMap(([, ...parts]): readonly Bare[] => {
        const [from, to] = [readDay(...parts.slice(0, 3)), readDay(...parts.slice(3, 6))];
        return from === undefined || to === undefined
          ? []
          : [
              { what: "paid-out", on: from },
              { what: "last-due", on: to },
            ];
      });

/** How often, for how long, and on which days. */
export const timesIn = (text: string): readonly Bare[] => [
  ...spansIn(text),
  ...counts.flatMap(([what, pattern, months]) =>
    [...text.matchAll(pattern)].flatMap(([, words]): readonly Bare[] => {
      const number = readCount(words);
      return number === undefined || (what === "due-day" && number > 31) ? [] : [{ what, count: number * months }];
    }),
  ),
  ...days.flatMap(([what, pattern]) =>
    [...text.matchAll(pattern)].flatMap(([, ...parts]): readonly Bare[] => {
      const on = readDay(...parts);
      return on === undefined ? [] : [{ what, on }];
    }),
  ),
];
