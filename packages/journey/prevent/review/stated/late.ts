import { amount, type Bare, count, readAmount, readCount, readShare, share } from "./figure-forms.ts";

const perDay = new RegExp(
  `(?:(日|天|月|年)(?!前|内|起)[，,]?[^，。；年月日天]{0,24}?)${share}|${share}\\s?[/／每](日|天|月|年)`,
  "gu",
);
const above = new RegExp(`(?:上浮|加收|加计|提高|上加)\\s?${share}`, "gu");
const times = new RegExp(`利率[^，。；]{0,8}?的\\s?(?:(\\d(?:\\.\\d)?)\\s?倍|${share})`, "gu");
const fee = new RegExp(
  `(?:违约金|滞纳金|逾期(?:管理|服务|手续)?费)[^，。；\\d]{0,10}?${amount}|${amount}的?(?:违约金|滞纳金|逾期(?:管理|服务|手续)?费)`,
  "gu",
);
const each = /每(?:次|期|笔)|每逾期一?[次期笔]|逾期一次|一次性/u;
const grace = new RegExp(
  `宽限期?[^，。；\\d]{0,8}?${count}\\s?个?(?:自然|工作)?[日天]|${count}\\s?个?(?:自然)?[日天]的?(?:还款)?宽限`,
  "gu",
);
/** Of the whole that is late, not of its principal. */
const ofTheWhole = new RegExp(
  `(?:未还|逾期|拖欠|欠付|未付|未偿还?)的?(?:全部)?(?:金额|款项|欠款|款额|总额|应还款额|款)[^，。；]{0,16}?${share}`,
  "u",
);
const compound = /(?<!(?:不|免|无|停止)[^，。；]{0,6})(?:复利|利滚利|罚息(?:并入|计入|转入|滚入)本金)/u;
const units = { 年: "year", 月: "month", 日: "day", 天: "day" } as const;

/** What being late costs. @param text the part of a sentence that speaks of being late. */
export function lateChargesIn(text: string): readonly Bare[] {
  const risen = [...text.matchAll(above)].map(([, part = ""]) => readShare(part));
  const multiplied = [...text.matchAll(times)].map(([, factor, part = ""]) =>
    factor === undefined ? readShare(part) : Math.round(Number(factor) * 1e9),
  );
  const more = [...risen, ...multiplied.map((one) => (one === undefined || one <= 1e9 ? undefined : one - 1e9))].filter(
    (one) => one !== undefined,
  );
  return [
    ...[...text.matchAll(perDay)].flatMap(([, before, first, second, behind]): readonly Bare[] => {
      const billionths = readShare(first ?? second ?? "");
      const per = units[(before ?? behind) as keyof typeof units];
      return billionths === undefined ? [] : [{ what: "penalty", billionths, per }];
    }),
    ...penaltyBaseIn(text),
    ...more.map((billionths): Bare => ({ what: "penalty-above-rate", billionths })),
    ...(each.test(text) ? [...text.matchAll(fee)] : []).flatMap(([, first, second]): readonly Bare[] => {
      const fen = readAmount(first ?? second ?? "");
      return fen === undefined ? [] : [{ what: "late-fee", fen }];
    }),
  ];
}

function penaltyBaseIn(text: string): readonly Bare[] {
  if (compound.test(text)) return [{ what: "penalty-base", on: "compound" }];
  return ofTheWhole.test(text) && !text.includes("本金") ? [{ what: "penalty-base", on: "instalment" }] : [];
}

/** Days after the due day that still count as in time. */
export const graceIn = (text: string): readonly Bare[] =>
  [...text.matchAll(grace)].flatMap(([, first, second]): readonly Bare[] => {
    const days = readCount(first ?? second);
    return days === undefined ? [] : [{ what: "grace-days", count: days }];
  });
