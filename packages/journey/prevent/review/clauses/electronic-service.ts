import { standardTerms } from "../basis.ts";
import { definePattern } from "../clause-pattern.ts";
import { affirmed } from "../said/claims.ts";

export default definePattern({
  id: "electronic-service",
  concern: "rights",
  severity: 1,
  because: { zh: "保持号码畅通就不怕。", en: "A working number guards against it." },
  title: { zh: "发短信就算送达法院文书", en: "court papers by message" },
  why: {
    zh: "换了号码、没看见短信，官司也可能照样判下来。",
    en: "With a changed number or an unread message the case may go on without you.",
  },
  ask: {
    zh: "改为书面送达为主；电子送达须逐次确认收到。",
    en: "Papers on paper first; electronic ones only when receipt is confirmed each time.",
  },
  basis: [standardTerms],
  find: (said) => (said.has("notCourt") ? [] : affirmed(said.pairs("served", "courtPapers", 40))),
  examples: ["借款人确认其手机号为司法文书送达地址，发送成功即视为送达。"],
  counterExamples: ["账单将以短信方式发送给您。"],
});
