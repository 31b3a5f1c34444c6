import type { CaseFile, Communication, Id } from "@ringfence/casefile";
import { addDays, type Bilingual, type CivilDate, type Instant, minuteOfDay, startOfDay } from "@ringfence/kernel";

export type UnusualKind =
  | "new-device"
  | "loan-paid-out"
  | "loan-applied"
  | "auto-debit"
  | "number-moved"
  | "code-at-night"
  | "new-mandate"
  | "sent-at-night";

/** A message or a line of a bill that may be about something the person did not do: asked, never asserted. */
export interface Unusual {
  readonly kind: UnusualKind;
  readonly id: Id;
  readonly at: Instant;
  /** Its beginning, codes and numbers masked. */
  readonly words: string;
}

/** What to ask about each. */
export const unusualQuestions: Readonly<Record<UnusualKind, Bilingual>> = {
  "new-device": { zh: "这次换设备登录，是你吗？", en: "This login on a new device: was it you?" },
  "loan-paid-out": { zh: "这笔放款，是你借的吗？", en: "This loan that was paid out: is it yours?" },
  "loan-applied": { zh: "这次借款申请，是你提的吗？", en: "This application for a loan: did you make it?" },
  "auto-debit": { zh: "这次扣款，是你知道的代扣吗？", en: "This debit: do you know the mandate?" },
  "number-moved": {
    zh: "补卡、转移、换号，是你办的吗？",
    en: "SIM replaced, forwarded or number changed: was it you?",
  },
  "code-at-night": { zh: "半夜的验证码，是你自己要的吗？", en: "A code in the night: did you ask for it?" },
  "new-mandate": {
    zh: "账单里头一次出现的自动扣款，是你开通的吗？",
    en: "A mandate seen in the bills for the first time: did you give it?",
  },
  "sent-at-night": {
    zh: "半夜转给一个以前没转过的人，是你转的吗？",
    en: "Sent in the night to somebody never paid before: was it you?",
  },
};

const code = /验证码|校验码|动态码|动态密码|verification code/i;
/** An offer talks of the same things; it is no event. */
const offer = /最高可|额度待|点击|戳|立即申请|优惠|免息券|邀请您|邀您|拒收|退订|可借|提额/;
const patterns: readonly (readonly [UnusualKind, RegExp])[] = [
  [
    "number-moved",
    /(?:补卡|换卡|补换卡|呼叫转移|改号|过户|销户)[^。]{0,12}(?:成功|办理|生效|业务|已)|(?:办理|开通)[^。]{0,8}(?:补卡|换卡|呼叫转移)/,
  ],
  ["loan-paid-out", /放款成功|已放款|已成功放款|(?:借款|贷款)[^。]{0,16}(?:已到账|已发放|发放成功|已入账)/],
  [
    "loan-applied",
    /(?:借款|贷款|授信)申请[^。]{0,12}(?:已提交|已受理|审核中|已通过|验证码)|(?:验证码|校验码)[^。]{0,20}(?:申请借款|申请贷款|签署借款|签署贷款)/,
  ],
  [
    "auto-debit",
    /自动扣款|代扣成功|自动扣费|免密支付[^。]{0,12}(?:成功|扣|支付|元)|自动续费[^。]{0,12}(?:成功|扣)|委托扣款/,
  ],
  ["new-device", /新设备|异地登录|陌生设备|其他设备|非常用设备|新的?手机[^。]{0,6}登录|new device/i],
];
/** 23:00 to 06:00. */
export const isNight = (at: Instant): boolean => minuteOfDay(at) >= 23 * 60 || minuteOfDay(at) < 6 * 60;

/** Looked back on when no round was done yet. */
const firstLook = 60;
export const mostOfAKind = 10;
const longest = 80;

/** The last round, or sixty days ago where that is later. */
export const lookBackFrom = ({ accountRounds }: CaseFile, today: CivilDate): number =>
  Math.max(startOfDay(addDays(today, -firstLook)), ...accountRounds.map(({ at }) => at));

/** Messages to the person's own phone since the last round that are worth a question, newest first. */
export function unusualMessages(file: CaseFile, today: CivilDate): readonly Unusual[] {
  const since = lookBackFrom(file, today);
  const counts = new Map<UnusualKind, number>();
  const others = new Set(file.parties.filter(({ kind }) => kind !== "debtor").map(({ id }) => id));
  return file.communications
    .filter(({ start, owner }) => start >= since && (owner === undefined || !others.has(owner)))
    .toReversed()
    .flatMap((one): Unusual[] => {
      const kind = kindOf(one);
      if (kind === undefined) return [];
      const count = (counts.get(kind) ?? 0) + 1;
      counts.set(kind, count);
      return count > mostOfAKind ? [] : [{ kind, id: one.id, at: one.start, words: masked(`${one.text}`) }];
    });
}

function kindOf({ channel, direction, text, start, precision }: Communication): UnusualKind | undefined {
  if (text === undefined || direction === "out" || (channel !== "sms" && channel !== "mms")) return undefined;
  const found = patterns.find(([, pattern]) => pattern.test(text))?.[0];
  if (found !== undefined && (found === "new-device" || found === "number-moved" || !offer.test(text))) return found;
  return code.test(text) && precision !== "day" && isNight(start) ? "code-at-night" : undefined;
}

/** Four digits and more could be a code, a card or a number. */
export const masked = (text: string): string => {
  const short = text.replaceAll(/\d{4,}/g, (digits) => "•".repeat(Math.min(digits.length, 6))).replaceAll(/\s+/g, " ");
  return short.length > longest ? `${short.slice(0, longest)}…` : short;
};
