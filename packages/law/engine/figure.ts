import { type Bilingual, fen, formatYuan } from "@ringfence/kernel";

type Unit = "times" | "days" | "date" | "fen" | "percent" | "text";

const figure = (zh: string, en: string, unit: Unit) => ({ label: { zh, en }, unit });

/** The closed list of figures a finding may carry, by the name the rules use. */
const figures = {
  count: figure("次数", "count", "times"),
  limit: figure("上限", "limit", "times"),
  numbers: figure("号码数", "numbers used", "times"),
  days: figure("期间", "within", "days"),
  reportBy: figure("报警宜在此日之前", "better reported by", "date"),
  daysLeft: figure("还剩", "left", "days"),
  daysPast: figure("已过", "past by", "days"),
  limitationEnds: figure("诉讼时效届满日", "limitation ends on", "date"),
  restartedOn: figure("时效重新起算于", "limitation restarted on", "date"),
  told: figure("告知日期", "told on", "date"),
  statedFen: figure("合同写的本金", "principal stated", "fen"),
  receivedFen: figure("实际到账", "received", "fen"),
  deductedFen: figure("先扣掉", "deducted up front", "fen"),
  truePrincipalFen: figure("应按此算本金", "principal in truth", "fen"),
  sumFen: figure("合计", "sum", "fen"),
  fees: figure("费用", "fees", "text"),
  statedPercent: figure("合同写的年利率", "yearly rate stated", "percent"),
  simplePercent: figure("真实年化（单利）", "true yearly cost, simple", "percent"),
  compoundPercent: figure("真实年化（复利）", "true yearly cost, compound", "percent"),
  linePercent: figure("适用的上限", "line that applies", "percent"),
  illegalLendingPercent: figure("非法放贷的界线", "line of illegal lending", "percent"),
  rates: figure("算出的利率", "rates found", "text"),
  claims: figure("自称出自", "claims to be from", "text"),
  costTable: figure("成本明示表", "cost table", "text"),
  data: figure("信息", "data", "text"),
  how: figure("方式", "how", "text"),
} as const;

type FigureName = keyof typeof figures;

/** Codes that stand for a word: as the schemas of the case file have them. */
const words: Readonly<Record<string, Bilingual>> = {
  court: { zh: "法院", en: "a court" },
  police: { zh: "公安机关", en: "police" },
  prosecutor: { zh: "检察院", en: "a prosecutor" },
  arbitration: { zh: "仲裁机构", en: "an arbitration body" },
  regulator: { zh: "监管部门", en: "a regulator" },
  "law-firm": { zh: "律师事务所", en: "a law firm" },
  other: { zh: "其他", en: "other" },
  "not-shown": { zh: "没有出示", en: "not shown" },
  incomplete: { zh: "不完整", en: "incomplete" },
  contacts: { zh: "通讯录", en: "address book" },
  "call-log": { zh: "通话记录", en: "call log" },
  sms: { zh: "短信", en: "messages" },
  photos: { zh: "相册", en: "photos" },
  location: { zh: "位置", en: "location" },
  "installed-apps": { zh: "已装应用", en: "installed apps" },
  face: { zh: "人脸", en: "face" },
  "id-photo": { zh: "证件照片", en: "photo of the ID" },
  asked: { zh: "索要", en: "asked for" },
  "refused-service-without": { zh: "不给就不提供服务", en: "no service without it" },
  read: { zh: "已读取", en: "read" },
};

export interface ShownFigure {
  readonly name: string;
  readonly label: Bilingual;
  readonly text: Bilingual;
}

/** A figure with its label and its value as people write it. Throws on a name nobody declared: a programmer's error. */
export function showFigure(name: string, value: number | string): ShownFigure {
  const known = figures[name as FigureName];
  if (known === undefined) throw new RangeError(`no such figure: ${name}`);
  return { name, label: known.label, text: write(value, known.unit) };
}

function write(value: number | string, unit: Unit): Bilingual {
  const plain = (text: string): Bilingual => ({ zh: text, en: text });
  if (unit === "fen")
    return { zh: `${formatYuan(fen(Number(value)))} 元`, en: `CNY ${formatYuan(fen(Number(value)))}` };
  if (unit === "percent") return plain(`${value}%`);
  if (unit === "days") return { zh: `${value} 天`, en: `${value} days` };
  return words[`${value}`] ?? plain(`${value}`);
}
