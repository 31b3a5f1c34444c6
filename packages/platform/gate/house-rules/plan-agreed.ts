import { dateOf } from "@ringfence/kernel";
import { covers, defineHouseRule } from "../house-rule.ts";

export default defineHouseRule({
  id: "plan-agreed",
  title: { zh: "已有商定的还款安排", en: "A repayment plan is agreed" },
  why: {
    zh: "安排有效期间只提醒约定的期次，不另行催收。",
    en: "While the plan holds, only its instalments are reminded of; nothing else is collected.",
  },
  stops({ plans }, { purpose }, _person, at) {
    const plan = purpose === "collection" ? plans.find(({ period }) => covers(period, dateOf(at))) : undefined;
    return plan === undefined ? undefined : { restsOn: [plan.id], until: plan.period.until };
  },
});
