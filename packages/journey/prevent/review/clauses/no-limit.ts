import { keepShort, toldBefore } from "../basis.ts";
import { affirmed, definePattern, near } from "../clause-pattern.ts";

const endless =
  "永久|长期有效|无限期|无期限|(?:不可|不得)撤销(?:的|地)?(?:授权|许可|使用|、|，|。|$)|任何(?:合法)?(?:目的|用途)|不因.{0,10}(?:结清|终止)而(?:终止|失效)";
const about = "授权|许可|使用|保存|信息|资料|数据|用于";
export default definePattern({
  id: "no-limit",
  concern: "rights",
  severity: 2,
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
  find: (sentence) => affirmed(sentence, near(endless, about, 30)),
  examples: ["您的个人信息将被永久保存。", "本授权长期有效，不因结清而终止。"],
  counterExamples: ["结清后保存五年，期满删除。"],
});
