import type { BillLine, CaseFile, Id } from "@ringfence/casefile";
import { type CivilDate, dateOf, formatYuan } from "@ringfence/kernel";
import { isNight, lookBackFrom, masked, mostOfAKind, type Unusual, type UnusualKind } from "./unusual.ts";

/** A line of a bill, each money once. */
export interface NamedLine extends BillLine {
  readonly id: Id;
}

const lender =
  /借呗|微粒贷|网商贷|金条|有钱花|放心借|备用金|分期乐|安逸花|度小满|小额贷款|小贷|消费金融|网络借贷|(?:贷款|借款)(?:发放|到账|入账)/;
const paidOut = /放款|(?:贷款|借款)(?:发放|到账|入账)|发放贷款/;
const backFlow = /退款|退货|退回|冲正|利息|结息|收益/;
const mandate = /代扣|自动扣款|自动扣费|自动续费|自动还款|免密|委托扣款|连续包月/;
const toSomebody = /转账|转帐|红包|二维码付款|汇款/;
const organisation = /公司|有限|银行|超市|商店|便利|医院|学校|地铁|铁路|平台|中心|合作社/;

/**
 * What the bills tell since the last round that is worth a question, newest first: money lent that the case does not know of, debits
 * by a mandate not seen before, money sent in the night to somebody never paid before. "Before" is as far as the bills reach.
 */
export function unusualLines(file: CaseFile, lines: readonly NamedLine[], today: CivilDate): readonly Unusual[] {
  const since = lookBackFrom(file, today);
  const debited = new Set<string>();
  const paid = new Set<string>();
  const found: Unusual[] = [];
  for (const line of lines.toSorted((a, b) => a.at - b.at)) {
    const words = [line.kind, line.counterparty, line.what].filter((one) => one !== undefined).join(" ");
    const side = line.counterparty ?? line.what ?? "";
    const kind = kindOf(line, words, side, { debited, paid, file });
    if (mandate.test(words)) debited.add(side);
    paid.add(side);
    if (kind !== undefined && line.at >= since)
      found.push({ kind, id: line.id, at: line.at, words: `${masked(words)} ¥${formatYuan(line.fen)}` });
  }
  const counts = new Map<UnusualKind, number>();
  return found.toReversed().filter(({ kind }) => {
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
    return (counts.get(kind) ?? 0) <= mostOfAKind;
  });
}

interface Before {
  readonly debited: ReadonlySet<string>;
  readonly paid: ReadonlySet<string>;
  readonly file: CaseFile;
}

function kindOf(line: NamedLine, words: string, side: string, before: Before): UnusualKind | undefined {
  const { flow, at, precision } = line;
  const lent = flow === "in" ? lender.test(words) : flow === "neutral" && paidOut.test(words);
  if (lent && !backFlow.test(words)) return isKnownLoan(line, before.file) ? undefined : "loan-paid-out";
  if (flow === "in") return undefined;
  if (mandate.test(words)) return before.debited.has(side) ? undefined : "new-mandate";
  const sent = flow === "out" && toSomebody.test(words) && !organisation.test(side);
  return sent && precision !== "day" && isNight(at) && !before.paid.has(side) ? "sent-at-night" : undefined;
}

const isKnownLoan = ({ at, fen }: BillLine, { loans }: CaseFile): boolean =>
  loans.some(({ received }) => received.some((one) => one.on === dateOf(at) && one.fen === fen));
