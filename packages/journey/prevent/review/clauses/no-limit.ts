import { keepShort, toldBefore } from "../basis.ts";
import { definePattern } from "../clause-pattern.ts";
import { affirmed } from "../said/claims.ts";

export default definePattern({
  id: "no-limit",
  concern: "rights",
  consent: true,
  severity: 2,
  because: { zh: "还清以后还在用。", en: "It goes on after the debt is paid." },
  title: { zh: "没有期限或没有用途", en: "without limit in time or purpose" },
  why: {
    zh: "永久、不可撤销的授权，结清以后还在用。",
    en: "A perpetual, irrevocable licence goes on after the debt is paid.",
  },
  ask: {
    zh: "写明用途、保存期限；结清后删除，授权随之终止。",
    en: "State purpose and period; with settlement the data goes and the authority ends.",
  },
  basis: [keepShort, toldBefore],
  find: (said) => {
    if (!said.has("keepingWords")) return [];
    const open = affirmed(said.pairs("keepingWords", "endless", 36));
    const free = [...open, ...said.of("ownFreedom")];
    if (free.length > 0) return free;
    return said.has("namedEnd") ? [] : affirmed(said.pairs("goesOn", "surviving", 24));
  },
  examples: ["您的个人信息将被永久保存。", "本授权长期有效，不因结清而终止。"],
  counterExamples: ["结清后保存五年，期满删除。"],
});
