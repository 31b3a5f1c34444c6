import { debtorId } from "../book.ts";
import { asksForMoney, defineHouseRule } from "../house-rule.ts";

export default defineHouseRule({
  id: "complaint-open",
  title: { zh: "投诉还没有答复", en: "A complaint is not answered yet" },
  why: {
    zh: "先答复投诉，再谈还款。为答复投诉而联系不受此限。",
    en: "The complaint is answered first. Contacting the person to answer it is not affected.",
  },
  stops: ({ complaints }, ask, person) =>
    person === debtorId && asksForMoney(ask) && complaints.length > 0
      ? { restsOn: complaints.map(({ id }) => id) }
      : undefined,
});
