import { standardTerms } from "../basis.ts";
import { affirmed, definePattern, near } from "../clause-pattern.ts";

const take = "扣划|扣款|划[扣付转]|代扣|扣收|自动续费|扣除|支付";
const from =
  "(?:银行|支付|名下|绑定|签约).{0,6}(?:账户|卡)|任一(?:银行)?账户|自动|主动|直接从|无[须需]逐笔|授权.{0,20}(?:扣|划)";
export default definePattern({
  id: "auto-debit",
  concern: "purse",
  severity: 2,
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
  find: (sentence) => affirmed(sentence, near(take, from, 40)),
  examples: ["借款人授权贷款人从其名下任一账户中扣划。"],
  counterExamples: ["每次付款都需要您输入密码确认。"],
});
