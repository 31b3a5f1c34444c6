import type { LenderKind } from "@ringfence/casefile";

/** What kind of lender its own name says it is. */
export function lenderKindOf(name: string): LenderKind {
  if (/银行|信用卡|房贷/.test(name)) return "bank";
  if (/消费金融/.test(name)) return "consumer-finance";
  return /小额贷款|小贷/.test(name) ? "microloan" : "unknown";
}
