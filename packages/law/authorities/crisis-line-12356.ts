import { defineAuthority } from "../engine/authority.ts";

export default defineAuthority({
  id: "crisis-line-12356",
  name: { zh: "全国统一心理援助热线", en: "National psychological support line" },
  reach: ["12356"],
  scope: {
    zh: "撑不住、睡不着、不想活的时候，找人说说话。联系人和家人也可以打。",
    en: "When you cannot bear it, cannot sleep, do not want to live: somebody to talk to. Family and contacts may call too.",
  },
  notFor: {
    zh: "已经受伤、马上有危险时，先打120或110，也请身边的人陪着。",
    en: "If somebody is hurt or in danger now, call 120 or 110 first, and have someone stay with them.",
  },
  accepts: [{ zh: "不需要任何材料，不用说明欠了多少钱", en: "Nothing is needed; nobody asks how much you owe" }],
  materials: [],
  clocks: [],
  rules: [],
  basis: [],
  remark: {
    zh: "各地的服务时间不同。一次没打通，可以再打，或者先打110。",
    en: "Hours differ by region. If it does not connect, try again, or call 110.",
  },
});
