import { dateOf } from "@ringfence/kernel";
import { asksForMoney, covers, defineHouseRule } from "../house-rule.ts";

export default defineHouseRule({
  id: "vulnerable-person",
  title: { zh: "当事人处境特殊", en: "The person is in a vulnerable situation" },
  why: {
    zh: "重病、丧亲、未成年、精神危机等情形，由专人处理，不进入拨打名单。",
    en: "Serious illness, bereavement, minority, crisis: somebody trained takes over, no dialler does.",
  },
  stops({ marks }, ask, _person, at) {
    const mark = asksForMoney(ask) ? marks.find(({ period }) => covers(period, dateOf(at))) : undefined;
    return mark === undefined ? undefined : { restsOn: [mark.id], until: mark.period.until };
  },
});
