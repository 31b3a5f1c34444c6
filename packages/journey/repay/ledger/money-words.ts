import type { BillLine } from "@ringfence/casefile";
import type { BillKind } from "./bill-map.ts";

/** What the words of a line say it is, where that is not simply income or spending. */
export type Nature = "refund" | "transfer" | "credit-repayment" | "loan-received" | "loan-payment";

const refund = /退款|退货|退回|退费|冲正|refund/i;
/** Bought on credit and counted when it was bought: paying that back is no second spending. */
const consumerCredit = /花呗|白条|信用卡|月付|信用购|先用后付|先享后付/;
const repayment = /还款|自动扣款|扣款|代扣|归还|还贷/;
/** Lent as money. */
const loanName =
  /借呗|微粒贷|网商贷|金条|有钱花|放心借|备用金|分期乐|安逸花|度小满|随借随还|贷款|借款|信用贷|消费贷|房贷|车贷|按揭/;
const lenderName = /小额贷款|小贷|消费金融|融资担保|汽车金融|金融租赁|信托有限|网络借贷/;
const paidOut = /放款|贷款发放|借款发放|借款到账|贷款到账|发放贷款|提款/;
const interest = /利息|结息/;
const ownMove =
  /零钱提现|余额提现|^提现|零钱充值|余额充值|账户充值|充值提现|转入零钱通|零钱通转出|零钱通|余额宝.*转[入出]|转入余额宝|转出到|理财|基金|定期存|活期转|购买黄金|小金库|网商银行.*转[入出]/;

/** What of a line its nature is seen by. */
interface Said extends Pick<BillLine, "flow" | "account"> {
  readonly words: string;
  readonly bookedBy: BillKind;
  readonly source: string | null;
}

/** Undefined when the words say nothing of the kind. */
export function natureOf({ words, flow, bookedBy, source, account }: Said): Nature | undefined {
  if (refund.test(words) && flow !== "out") return "refund";
  if (bookedBy === "card" && flow === "in") return interest.test(words) ? undefined : "credit-repayment";
  const lends = (loanName.test(words) && !consumerCredit.test(words)) || lenderName.test(words);
  if (lends && (paidOut.test(words) || (flow === "in" && !repayment.test(words)))) return "loan-received";
  if (lends && flow !== "in" && (repayment.test(words) || lenderName.test(words))) return "loan-payment";
  if (consumerCredit.test(words) && repayment.test(words) && flow !== "in") return "credit-repayment";
  if (interest.test(words)) return undefined;
  if (ownMove.test(words) && !/收益|手续费|慈善|公益/.test(words)) return "transfer";
  // A wallet that says a payment is neither in nor out and names an own account: money only changed its place.
  return source !== null &&
    bookedBy === "wallet" &&
    flow === "neutral" &&
    account !== undefined &&
    /转账|转入|转出/.test(words)
    ? "transfer"
    : undefined;
}
