import { notPublic, privateLife } from "../basis.ts";
import { definePattern } from "../clause-pattern.ts";
import { affirmed } from "../said/claims.ts";

export default definePattern({
  id: "default-publication",
  concern: "address-book",
  consent: true,
  severity: 3,
  because: { zh: "公开以后，名声很难恢复。", en: "What was public stays known." },
  title: { zh: "违约就公开或告诉别人", en: "publishes default" },
  why: {
    zh: "欠款不是可以公开的事；公开会伤到家人和工作。",
    en: "A debt is not for the public; publishing hurts family and work.",
  },
  ask: {
    zh: "删去公开、通报单位或社区的内容；只依法向征信系统报送。",
    en: "Strike publication; report to the credit database only as the law says.",
  },
  basis: [notPublic, privateLife],
  find: (said) => {
    if (!said.has("defaultMatters") || said.has("officialRecord")) return [];
    const open = said.of("openly").filter((one) => !one.denied);
    return open.length > 0 ? open : affirmed(said.pairs("makingKnown", "toWhom", 20));
  },
  examples: ["借款人违约的，可在媒体公布其姓名和照片。"],
  counterExamples: ["我们不会公开您的逾期信息。"],
});
