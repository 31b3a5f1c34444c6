import { defineDoor } from "../door.ts";
import { supervisorRequests } from "../requests.ts";

export default defineDoor({
  id: "local-financial-bureau",
  order: 30,
  form: "complaint",
  why: { zh: "小额贷款公司由地方金融管理部门监管。", en: "It supervises microloan companies." },
  cost: { zh: "不花钱", en: "Free" },
  after: {
    zh: "渠道和期限各地不同，可以先打 12345 转接。",
    en: "Channels and times differ by place; 12345 can connect you.",
  },
  requests: supervisorRequests,
  institutionFirst: true,
  local: true,
});
