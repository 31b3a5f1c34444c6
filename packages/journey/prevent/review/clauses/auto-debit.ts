import { standardTerms } from "../basis.ts";
import { definePattern } from "../clause-pattern.ts";
import { affirmed } from "../said/claims.ts";

export default definePattern({
  id: "auto-debit",
  concern: "purse",
  severity: 2,
  because: {
    zh: "要紧：吃饭的钱可能被先扣走；可以向银行取消。",
    en: "Money for living may go first; the bank can stop it.",
  },
  title: { zh: "不用再问就扣款", en: "takes money without asking again" },
  why: {
    zh: "钱可能在发工资那天被一次扣光，生活费也在里面。",
    en: "All may be taken on pay day, the money for living too.",
  },
  ask: {
    zh: "改为每次由本人确认，或约定每次上限和提前通知；可以随时解除。",
    en: "A yes each time, or a limit and notice; to be ended at any time.",
  },
  basis: [standardTerms],
  find: (said) => {
    if (said.has("eachConfirmed") || said.pairs("keptBack", "payout", 12).length > 0) return [];
    const alone = said.of("autoTaking").filter((one) => !one.denied && said.pairs("mayTake", [one], 18).length > 0);
    return alone.length > 0 ? alone : affirmed(said.pairs("takingMoney", "accounts", 22));
  },
  examples: ["借款人授权贷款人从其名下任一账户中扣划。"],
  counterExamples: ["每次付款都需要您输入密码确认。"],
});
