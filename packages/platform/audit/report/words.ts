import type { Bilingual } from "@ringfence/kernel";
import type { TargetKind } from "../../records/contact-record.ts";
import type { Standing, Trend } from "../../scorecard/scorecard.ts";

export const kindNames: Readonly<Record<TargetKind, Bilingual>> = {
  debtor: { zh: "债务人本人", en: "debtor" },
  guarantor: { zh: "担保人", en: "guarantor" },
  "emergency-contact": { zh: "紧急联系人", en: "emergency contact" },
  spouse: { zh: "配偶", en: "spouse" },
  workplace: { zh: "工作单位", en: "workplace" },
  "other-person": { zh: "其他第三人", en: "other third person" },
  unknown: { zh: "不详", en: "unknown" },
};

export const standingNames: Readonly<Record<Standing, Bilingual>> = {
  more: { zh: "高于全体", en: "above all together" },
  fewer: { zh: "低于全体", en: "below all together" },
  alike: { zh: "与全体无明显差别", en: "no clear difference" },
  "too-few": { zh: "数量太少，看不出", en: "too few to tell" },
};

export const trendNames: Readonly<Record<Trend, Bilingual>> = {
  rising: { zh: "上升", en: "rising" },
  falling: { zh: "下降", en: "falling" },
  steady: { zh: "无明显变化", en: "no clear change" },
  "too-few": { zh: "太少，看不出", en: "too few to tell" },
};

/** Headings and set sentences of the audit's report, for page and paper. */
export const auditWords = {
  title: { zh: "催收记录核对报告", en: "Audit of collection records" },
  scope: {
    zh: "按借款人手里的同一本规则书核对：时段、次数、对象，记有原话的还看说了什么。依据的位阶决定用词；推荐性标准和行业自律文件不称“违法”。核对结果不等于没有问题：没有记录的联系、没有转写的通话看不到。",
    en: "Audited by the same rule book that borrowers hold: hours, numbers, people reached and, where words are on record, what was said. The rank of a norm decides the words; a recommended standard or self-regulation is never called unlawful. What was not recorded or not transcribed could not be seen.",
  },
  fair: {
    zh: "投诉、要求表明身份、要求停止联系、要求协商，都不会使任何人的结果变差；本报告不给任何债务人打分。",
    en: "Complaining, asking who is calling, refusing contact or asking for terms makes nobody's result worse; no debtor is scored here.",
  },
  rules: { zh: "按规则", en: "By rule" },
  agencies: { zh: "按受托机构（按区间下限，违规多的在前）", en: "By agency, most breaches first (by the lower bound)" },
  collectors: {
    zh: "按催收员（按区间下限，违规多的在前）",
    en: "By collector, most breaches first (by the lower bound)",
  },
  hours: { zh: "按钟点", en: "By hour" },
  kinds: { zh: "按联系对象", en: "By whom was reached" },
  weeks: { zh: "按周", en: "By week" },
  worst: { zh: "先看这些", en: "Look at these first" },
  sampling: { zh: "人工复核", en: "Review by hand" },
  setAside: { zh: "没有核对的行", en: "Rows not audited" },
  rule: { zh: "规则", en: "rule" },
  called: { zh: "属于", en: "called" },
  breaches: { zh: "不合规", en: "breaches" },
  unclear: { zh: "待查", en: "open" },
  facts: { zh: "仅供参考", en: "for information" },
  agency: { zh: "机构", en: "agency" },
  side: { zh: "机构、催收员", en: "agency, collector" },
  contacts: { zh: "联系数", en: "contacts" },
  perThousand: { zh: "每千次联系不合规（95%区间）", en: "breaches a thousand contacts (95 % interval)" },
  standing: { zh: "与全体相比", en: "beside all" },
  trend: { zh: "近四周", en: "last four weeks" },
  third: { zh: "联系第三人占比", en: "third persons" },
  kept: { zh: "拒绝后不再联系", en: "refusals kept" },
  recorded: { zh: "接通有录音", en: "recorded" },
  complaints: { zh: "投诉按时答复", en: "complaints answered in time" },
  hour: { zh: "钟点", en: "hour" },
  kind: { zh: "对象", en: "reached" },
  week: { zh: "周（周一）", en: "week (Monday)" },
  day: { zh: "日期", en: "day" },
  place: { zh: "文件与行", en: "file and row" },
  basis: { zh: "依据", en: "basis" },
  restsOn: { zh: "涉及联系数", en: "contacts concerned" },
  said: { zh: "原话", en: "words" },
  own: { zh: "本机构自行催收", en: "own staff" },
  more: { zh: "其余见 findings.csv。", en: "The rest is in findings.csv." },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** 1234567 as 1,234,567, the same on every machine. */
const grouped = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ",");

export const sentences = {
  totals: (rows: number, audited: number, contacts: number, findings: number): Bilingual => ({
    zh: `共 ${grouped(rows)} 行，核对 ${grouped(audited)} 行（其中机构发出的联系 ${grouped(contacts)} 次），记下 ${grouped(findings)} 处。`,
    en: `${grouped(rows)} rows, ${grouped(audited)} audited (${grouped(contacts)} contacts made by the lender's side), ${grouped(findings)} findings.`,
  }),
  period: (from: string, to: string): Bilingual => ({
    zh: `涉及 ${from} 至 ${to} 各周。`,
    en: `Weeks from ${from} to ${to}.`,
  }),
  ruleBook: (version: string, hash: string): Bilingual => ({
    zh: `规则书 ${version}，摘要 ${hash}`,
    en: `Rule book ${version}, digest ${hash}`,
  }),
  called: (words: Bilingual): Bilingual => ({ zh: `（${words.zh}）`, en: ` (${words.en})` }),
  sampling: (percent: number, margin: number, findings: number, clean: number): Bilingual => ({
    zh: `要以 ${percent}% 的把握把误差控制在 ±${margin} 个百分点以内：复核 ${findings} 处发现（看有没有误判），再复核 ${clean} 条没有发现的联系（看有没有漏判）。名单已抽好，在 sample.csv，同样的记录抽出同样的名单。`,
    en: `To know the error within ${margin} points at ${percent} % confidence: look at ${findings} findings (for wrong ones) and at ${clean} contacts without a finding (for missed ones). They are drawn in sample.csv; the same records give the same list.`,
  }),
} as const;
