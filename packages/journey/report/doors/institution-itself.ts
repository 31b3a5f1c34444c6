import { defineDoor } from "../door.ts";
import { institutionRequests } from "../requests.ts";

export default defineDoor({
  id: "institution-itself",
  order: 20,
  form: "complaint",
  why: {
    zh: "机构要为它委托的催收公司负责，往往也最快能让电话停下来；监管部门也会先问你有没有向它投诉过。",
    en: "It answers for its agencies and can often stop the calls fastest; regulators ask whether you went there first.",
  },
  cost: { zh: "不花钱", en: "Free" },
  after: {
    zh: "记下受理编号。到期没有答复，或答复没有解决，就带上这份投诉去监管部门。",
    en: "Keep the case number. Without a good answer in time, take this complaint to the regulator.",
  },
  requests: institutionRequests,
});
