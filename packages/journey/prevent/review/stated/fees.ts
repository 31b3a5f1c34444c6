import { amount, type Bare, readAmount, readShare, share } from "./figure-forms.ts";

const names =
  "(?:融资)?(?:担保|保证|咨询|管理|会员|保险|评审|审核|评估|平台|居间|信息|技术|账户|中介|服务|手续|渠道|风险|征信|增信)(?:服务|管理|咨询|技术|信息|担保|保障)*费|保费|会费|砍头息|首期利息";
/** Those that are no charge for the loan itself in instalments. */
export const otherFees = new RegExp(names.replaceAll("|手续", ""), "u");
const figure = new RegExp(`(${names})(?:总额|总计|合计|用|率|标准)?([^。；;\\d]{0,24}?)(?:${amount}|${share})`, "gu");

type When = "upfront" | "first" | "each" | "last";
const times: readonly (readonly [When, RegExp])[] = [
  [
    "upfront",
    /(?:放款|发放|支用|提款|下款|打款|到账)(?:借款|贷款|款项)?(?:时|前|当日|之日|同时)|预先|预扣|先行扣|(?:一次性|直接|一并|当场)(?:[^，。；]{0,6})(?:扣|划)|从(?:借款|贷款|放款|本金|款项|融资)[^，。；]{0,8}(?:扣|抵|中)|砍头|首期利息|签(?:订|署|约)(?:本?合同|本?协议)?(?:时|当日|之日|后)/u,
  ],
  ["first", /首期|第一期|首月|首次还款/u],
  ["last", /末期|最后一期|到期(?:时|日)|结清时|期末/u],
  ["each", /每期|每月|每个月|按月|按期|逐期|逐月|月付|分期(?:收取|支付)|[/／][月期]/u],
];
const none =
  /(?:不|免|无|未|无需|无须|不再|豁免|减免|取消)(?:会)?(?:另行|另|再|额外|单独|收取任何|向[^，。；]{0,8})*(?:收|支付|承担|缴|扣|产生)|退还|返还|免费/u;
/** 扣除服务费后到账, （含服务费）为: the figure is another one. */
const ofSomethingElse = /后|到账|到手|还款|应还|在内|本息/u;
const inside = /(?:含|包括)$/u;
/** Of what is left the charge gets smaller each time: no part of the first principal. */
const ofTheRest = /剩余|未还|未偿/u;

/** Fees beside the interest, and when they are taken as far as the sentence says it. A rate for each period is read elsewhere. */
export function feesIn(text: string): readonly Bare[] {
  const found = [...text.matchAll(figure)];
  return found.flatMap(({ 0: words, 1: name = "", 2: between = "", 3: yuan, 4: part, index }, at): readonly Bare[] => {
    const own = chunksAround(text, index, index + words.length, found[at + 1]?.index ?? text.length);
    if (none.test(own) || ofTheRest.test(between) || ofSomethingElse.test(between)) return [];
    if (inside.test(text.slice(Math.max(0, index - 2), index))) return [];
    const when = timeIn(own) ?? timeIn(text.slice(0, found[0]?.index));
    if (part !== undefined && /^手续费$|^服务费率/u.test(name) && when === "each") return [];
    const value = amountOf(yuan, part);
    return value === undefined ? [] : [{ what: "fee", name, ...(when === undefined ? {} : { when }), amount: value }];
  });
}

const timeIn = (words: string): When | undefined => times.find(([, pattern]) => pattern.test(words))?.[0];

/** From the comma before the name to the comma before the next name. */
function chunksAround(text: string, from: number, figureEnd: number, next: number): string {
  const start = Math.max(text.lastIndexOf("，", from), text.lastIndexOf("；", from), text.lastIndexOf("：", from)) + 1;
  const lastComma = text.lastIndexOf("，", next);
  return text.slice(start, next === text.length ? next : Math.max(figureEnd, lastComma));
}

function amountOf(
  yuan: string | undefined,
  part: string | undefined,
): Extract<Bare, { what: "fee" }>["amount"] | undefined {
  if (yuan !== undefined) {
    const fen = readAmount(yuan);
    return fen === undefined ? undefined : { fen };
  }
  const billionths = part === undefined ? undefined : readShare(part);
  return billionths === undefined ? undefined : { billionths };
}
