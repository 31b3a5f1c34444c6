import { namedRecipients, sensitive } from "../basis.ts";
import { definePattern } from "../clause-pattern.ts";
import { unasked } from "../said/claims.ts";

export default definePattern({
  id: "separate-consent-missing",
  concern: "rights",
  consent: true,
  severity: 2,
  because: {
    zh: "要紧：少问一次，你就少一次说不的机会。",
    en: "One question less is one chance to say no less.",
  },
  title: { zh: "把“单独同意”省掉了", en: "leaves out the separate consent" },
  why: {
    zh: "提供给别人、处理敏感信息，都要单独问你一次；这一条想用一次签字代替。",
    en: "Giving data away and using sensitive data must be asked for one by one; this clause takes one signature for all.",
  },
  ask: {
    zh: "删去“无需另行同意”；每一项对外提供和敏感信息都单独征求同意，不同意不影响其他服务。",
    en: "Strike it; ask separately for each sharing and each kind of sensitive data, with a no that costs nothing else.",
  },
  basis: [namedRecipients, sensitive],
  find: (said) => {
    const onlyMoney = said.has("takingMoney") && !said.has("data");
    return said.has("sharingMatters") && !onlyMoney ? unasked(said) : [];
  },
  examples: ["您签署本协议即视为已就人脸信息的处理作出单独同意。", "向合作机构提供信息时，无需另行取得您的同意。"],
  counterExamples: ["处理人脸信息前，我们会另行弹窗取得您的单独同意。", "未经您单独同意，我们不会对外提供。"],
});
