import { defineAuthority } from "../engine/authority.ts";
import { collectionConduct, priceOfLoans } from "./rule-sets.ts";

export default defineAuthority({
  id: "government-12345",
  name: { zh: "政务服务便民热线", en: "Local government line" },
  reach: ["12345"],
  scope: {
    zh: "不知道该找哪个部门时，把事情说清楚，由它转给当地主管部门。",
    en: "When you do not know whom to ask: tell the facts and it passes them to the local authority.",
  },
  notFor: { zh: "紧急的人身危险，先打110。", en: "Danger to somebody: call 110 first." },
  accepts: [{ zh: "写明想请哪个部门处理什么事", en: "Say what you would like to be dealt with" }],
  materials: [{ zh: "机构名称、所在地、事实经过", en: "Name and seat of the firm, what happened" }],
  clocks: [],
  rules: [...collectionConduct, ...priceOfLoans],
  basis: [],
  remark: { zh: "答复期限由各地规定。", en: "Time limits are local." },
});
